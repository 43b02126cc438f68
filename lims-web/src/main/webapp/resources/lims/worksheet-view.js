"use strict";
/* Draws the worksheet: head, conditions, checks, grids, and what follows from the readings. The page gives the state
   and takes what the person does. */
window.limsWorksheetView = function (dom, root, results, layers, page, files) {
  var h = dom.element;
  var number = root.dataset.number;
  var path = "worksheets/" + encodeURIComponent(number);

  function draw() {
    var active = document.activeElement && document.activeElement.id;
    drawHead();
    drawConditions();
    drawGrids();
    drawLive();
    if (active && document.getElementById(active)) document.getElementById(active).focus();
  }

  function replace(id, content) {
    var place = document.getElementById(id);
    place.replaceChildren();
    [].concat(content).flat().forEach(function (one) { if (one) place.append(one); });
  }

  function drawHead() {
    var sheet = page.answer().sheet;
    var item = sheet.item;
    var kinds = { IN_WORK: "busy", INTERRUPTED: "warn", TO_CHECK: "review", TO_APPROVE: "review", ISSUED: "good", CANCELLED: "void" };
    var state = sheet.worksheet.status;
    replace("sheet-head", [
      h("div", { "class": "head-fact" }, h("b", { id: "sheet-number", "class": "code", text: number }),
        h("span", { id: "sheet-status", "class": "status status-" + kinds[state], text: dom.text("enum.WorksheetStatus." + state) }),
        sheet.worksheet.revision > 1 ? h("span", { "class": "muted", text: dom.text("revision", sheet.worksheet.revision) }) : null),
      h("div", { "class": "head-fact grow" }, h("b", { text: item.instrumentName }),
        h("span", { text: [item.model, sheet.facts.accuracyClass && classText(sheet.facts.accuracyClass)].filter(Boolean).join(" · ") }),
        h("span", { "class": "muted", text: dom.text("serial", item.serial || "–") + " · " + item.itemNumber })),
      h("div", { "class": "head-fact grow" }, h("b", { text: dom.text("enum.ServiceKind." + item.serviceKind) + " " + sheet.method.regulationNo }),
        h("span", { "class": "muted", text: dom.text("procedure", sheet.method.procedureNumber, sheet.method.version) }),
        sheet.method.unconfirmed.length ? h("span", { "class": "status status-warn", title: sheet.method.unconfirmed.join("\n"), text: dom.text("unconfirmed", sheet.method.unconfirmed.length) }) : null),
      h("div", { "class": "head-fact" }, h("span", { "class": "muted", text: dom.text("due") }), due(item.dueOn)),
      h("div", { "class": "head-actions" }, headButtons(state))
    ]);
    var returned = sheet.worksheet.remarks.filter(function (one) { return one.act === "RETURNED"; }).pop();
    if (returned && state === "IN_WORK") {
      document.getElementById("sheet-head").append(h("div", { id: "returned", "class": "notice returned", text: dom.text("returned", returned.name, dom.moment(returned.at), returned.text) }));
    }
  }

  /* Orders say 1.6 or 1.6级. */
  function classText(text) {
    return /[级等]$/.test(text) ? text : dom.text("class", text);
  }

  function due(day) {
    if (!day) return h("span", { text: "–" });
    var left = Math.round((new Date(day) - new Date(page.answer().today)) / 86400000);
    var kind = left < 0 ? "bad" : left <= 2 ? "warn" : "good";
    return h("span", { "class": "status status-" + kind, text: day + " " + dom.text(left < 0 ? "daysOver" : "daysLeft", Math.abs(left)) });
  }

  function headButtons(state) {
    var corrections = dom.button("corrections-open", dom.text("corrections.open", correctedCells()), function () {
      layers.corrections(page.answer().sheet.corrections, page.label);
    });
    var pdf = h("a", { id: "record-pdf", "class": "sheet-button", href: dom.context + "/api/v1/" + path + "/original-record.pdf", target: "_blank", text: dom.text("pdf") });
    if (state === "INTERRUPTED" && page.answer().member) {
      return [corrections, pdf, dom.button("resume-open", dom.text("resume"), function () {
        layers.reasoned("resume", dom.text("resume.title"), [], function (why) { page.acts.transition("resume", why); });
      }, true)];
    }
    if (!page.answer().sheet.writable) return [corrections, pdf];
    return [
      corrections, pdf,
      page.answer().performer ? dom.button("admit-open", dom.text("admit"), page.acts.admit) : null,
      dom.button("interrupt-open", dom.text("interrupt"), function () {
        layers.reasoned("interrupt", dom.text("interrupt.title"), dom.text("interrupt.causes").split("|"), function (why) {
          page.acts.transition("interrupt", why);
        });
      }),
      page.answer().performer ? dom.button("submit-open", dom.text("submit"), page.acts.submit, true) : null
    ];
  }

  function correctedCells() {
    var cells = {};
    page.answer().sheet.corrections.forEach(function (entry) { cells[entry.cell] = true; });
    return Object.keys(cells).length;
  }

  function drawConditions() {
    var sheet = page.answer().sheet;
    replace("sheet-conditions", [
      h("h2", { text: dom.text("conditions") }),
      h("div", { "class": "conditions" }, [["place", ""], ["temperature", "°C"], ["humidity", "%RH"], ["pressure", "kPa"]].map(function (one) {
        return textField("condition/" + one[0], dom.text("condition." + one[0]), one[1]);
      }), sheet.conditions.acclimatisedHours ? h("div", { "class": "muted", text: dom.text("acclimatised", sheet.conditions.acclimatisedHours) }) : null),
      h("h2", {}, dom.text("standards"), sheet.writable ? dom.button("standards-open", dom.text("standards.change"), page.acts.chooseStandards) : null),
      h("div", { id: "standards-used" }, sheet.standards.map(function (used) { return h("div", { "class": "used-standard" }, layers.standard(used)); })),
      h("h2", { text: dom.text("facts") }),
      h("div", { "class": "conditions" },
        ["accuracyClass", "rangeMin", "rangeMax", "resolution"].map(function (name) {
          return textField("fact/" + name, dom.text("fact." + name), name === "accuracyClass" ? "" : sheet.facts.unit, sheet.facts[name]);
        }),
        sheet.parameters.map(function (parameter) {
          var cell = "fact/" + parameter.key;
          var standing = sheet.facts.parameters[parameter.key] || proposed(parameter);
          return parameter.choices.length
            ? choiceField(cell, dom.caption(parameter), parameter.choices, standing)
            : textField(cell, dom.caption(parameter), parameter.unit, standing);
        })),
      files.panel(),
      h("p", { "class": "muted", text: dom.text("by", sheet.performer.name, dom.moment(sheet.conditions.startedAt)) + (sheet.members.length ? " · " + sheet.members.join("、") : "") })
    ]);
  }

  /* A default that the procedure computes from others is left to it. */
  function proposed(parameter) {
    return parameter.standing && !(parameter.numeric && isNaN(Number(parameter.standing))) ? parameter.standing : "";
  }

  function textField(cell, caption, unit, standing) {
    return h("label", { "class": "sheet-field" }, h("span", { "class": "field-label", text: caption }),
      h("input", {
        id: page.id(cell), type: "text", autocomplete: "off", "data-cell": cell, value: page.value(cell) || (standing === null || standing === undefined ? "" : standing),
        "data-standing": standing === null || standing === undefined ? "" : standing, readonly: !page.answer().sheet.writable
      }), h("span", { "class": "unit", text: unit || "" }));
  }

  function choiceField(cell, caption, choices, standing) {
    var now = page.value(cell) || standing;
    return h("label", { "class": "sheet-field" }, h("span", { "class": "field-label", text: caption }),
      h("select", {
        id: page.id(cell), disabled: !page.answer().sheet.writable,
        onchange: function (event) { page.pick(cell, event.target.value); }
      }, [""].concat(choices).map(function (choice) {
        return h("option", { value: choice, selected: choice === now, text: choice });
      })));
  }

  function drawGrids() {
    var form = page.answer().sheet.form;
    replace("sheet-grids", [
      form.checks.length ? h("section", { "class": "panel" }, h("h2", { text: dom.text("checks") }),
        h("table", { "class": "sheet-table checks" }, h("tbody", {}, form.checks.map(check)))) : null
    ].concat(form.grids.map(grid)));
  }

  function check(one) {
    var cell = "check/" + one.key;
    var now = page.value(cell);
    return h("tr", { title: one.textZh || "" }, h("td", { text: dom.caption(one) }),
      h("td", { "class": "nowrap", id: page.id(cell), tabindex: -1 }, ["PASS", "FAIL", "NOT_APPLICABLE"].map(function (outcome) {
        return h("button", {
          id: page.id(cell) + "-" + outcome, type: "button", "class": "outcome outcome-" + outcome + (now === outcome ? " on" : ""),
          "aria-pressed": now === outcome ? "true" : "false", disabled: !page.answer().sheet.writable,
          onclick: function () { page.pick(cell, outcome); }, text: dom.text("enum.CheckOutcome." + outcome)
        });
      })),
      h("td", {}, h("input", {
        id: page.id("note/" + one.key), type: "text", autocomplete: "off", "data-cell": "note/" + one.key,
        value: page.value("note/" + one.key), placeholder: dom.text("note"), readonly: !page.answer().sheet.writable
      })));
  }

  function grid(one) {
    var columns = one.columns;
    return h("section", { "class": "panel grid-panel" },
      h("h2", { text: dom.caption(one) + (one.unit ? "(" + one.unit + ")" : "") }),
      h("div", { "class": "grid-scroll" }, h("table", { id: "grid-" + one.key, "class": "sheet-table grid" },
        h("thead", {}, h("tr", {}, h("th", { text: dom.text("point") }), columns.map(function (column) {
          return h("th", { title: column.formula || "", "class": column.kind === "COMPUTED" ? "computed" : "" },
            column.kind === "COMPUTED" ? "ƒ " : "", dom.caption(column),
            column.unit && column.unit !== one.unit ? h("small", { text: " " + column.unit }) : null);
        }), h("th", { "class": "number", text: dom.text("limit") }), h("th", { text: dom.text("band") }), h("th", { "class": "row-verdict", text: dom.text("verdict") }))),
        h("tbody", {}, one.rows.map(function (row, down) { return gridRow(one, row, down); })))));
  }

  function gridRow(one, row, down) {
    var right = -1;
    return h("tr", { id: "row-" + one.key + "-" + row.key },
      h("th", { scope: "row", text: row.label }),
      one.columns.map(function (column) {
        var cell = one.key + "/" + row.key + "/" + column.key;
        if (column.kind === "COMPUTED") return h("td", { id: page.id(cell), "class": "number computed" }, h("button", {
          id: "why-" + page.id(cell), type: "button", tabindex: -1, "class": "figure", title: dom.text("formula.show"),
          onclick: function () { explain(one, row, column); }
        }));
        right++;
        return h("td", { "class": "input" }, h("input", {
          id: page.id(cell), type: "text", inputmode: "decimal", autocomplete: "off", "data-cell": cell, "data-grid": one.key,
          "data-row": down, "data-column": right, value: page.value(cell), readonly: !page.answer().sheet.writable,
          "aria-label": dom.caption(column) + " " + row.label
        }));
      }),
      h("td", { id: "limit-" + one.key + "-" + row.key, "class": "number" }),
      h("td", { id: "band-" + one.key + "-" + row.key }),
      h("td", { id: "verdict-" + one.key + "-" + row.key, "class": "nowrap row-verdict" }));
  }

  /* The formula of a computed cell, as it stands in the procedure and with the numbers put in. */
  function explain(grid, row, column) {
    var live = page.answer().live;
    var names = {};
    grid.columns.forEach(function (one) {
      var cell = grid.key + "/" + row.key + "/" + one.key;
      names[one.key] = one.kind === "COMPUTED" ? live.computed[cell] : page.value(cell);
    });
    names.nominal = row.nominal;
    var used = [];
    var filled = (column.formula || "").replace(/[\p{L}_][\p{L}\p{N}_]*/gu, function (name) {
      if (names[name] === undefined || names[name] === null || names[name] === "") return name;
      if (used.indexOf(name) < 0) used.push(name);
      return String(names[name]).indexOf("-") === 0 ? "(" + names[name] + ")" : names[name];
    });
    var figure = live.computed[grid.key + "/" + row.key + "/" + column.key];
    var layer = dom.layer("formula", row.label + " · " + dom.caption(column), [
      h("p", { id: "formula-text", "class": "code", text: column.formula || "–" }),
      h("p", { id: "formula-filled", "class": "code", text: filled + " = " + (figure === undefined ? "–" : figure) }),
      h("dl", { "class": "budget-sum" }, used.map(function (name) {
        var known = grid.columns.find(function (one) { return one.key === name; });
        return [h("dt", { text: name + (known ? " " + dom.caption(known) : "") }), h("dd", { text: names[name] })];
      }))
    ], [dom.button("formula-close", dom.text("close"), function () { layer.close(); }, true)]);
  }

  function drawLive() {
    var live = page.answer().live;
    page.answer().sheet.form.grids.forEach(function (one) {
      one.rows.forEach(function (row) {
        one.columns.forEach(function (column) {
          if (column.kind !== "COMPUTED") return;
          var figure = live.computed[one.key + "/" + row.key + "/" + column.key];
          document.getElementById("why-" + page.id(one.key + "/" + row.key + "/" + column.key)).textContent = dom.shown(figure, column.decimals);
        });
        var found = results.row(live, one.key, row.key);
        document.getElementById("limit-" + one.key + "-" + row.key).textContent = found.limit;
        replace("band-" + one.key + "-" + row.key, found.bar);
        replace("verdict-" + one.key + "-" + row.key, found.verdict ? results.status(found.verdict) : null);
        document.getElementById("verdict-" + one.key + "-" + row.key).title = found.title;
      });
    });
    var first = page.answer().sheet.form.grids[0];
    var shownGrid = page.focus().grid || (first && first.key);
    replace("sheet-side", [
      h("section", { "class": "panel" }, h("h2", { text: dom.text("result") }),
        h("p", { "class": "overall" }, results.status(live.overall, "overall"), " ", h("b", { id: "conclusion", text: live.conclusion || "" })),
        results.requirements(live)),
      h("section", { "class": "panel" }, h("h2", { text: dom.text("plot") }), results.plot(live, shownGrid)),
      h("section", { "class": "panel" }, h("h2", { text: dom.text("budget") }), results.budget(live, shownGrid, page.focus().row))
    ]);
  }

  return { draw: draw, drawGrids: drawGrids, drawConditions: drawConditions, drawLive: drawLive };
};
