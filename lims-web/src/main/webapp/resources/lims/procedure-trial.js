"use strict";
/* Tries a definition on an instrument while it is written: readings in, results out, nothing is stored. */
window.limsProcedureTrial = function (dom, place, definition) {
  var h = dom.element;
  var item = { rangeMin: "0", rangeMax: "100", unit: "", accuracyClass: "", resolution: "", use: "SUBSEQUENT" };
  var parameters = {};
  var asked = [];
  var form = null;
  var readings = {};
  var checks = {};
  var waiting = null;
  var sheet = h("div", { id: "trial-sheet" });
  var outcome = h("div", { id: "trial-outcome" });
  var fields = h("div", { "class": "fields" });

  function word(key) { return dom.text("procedure.trial." + key); }

  function field(caption, input) { return h("label", { "class": "field" }, h("span", { text: caption }), input); }

  function entry(id, of, key, hint) {
    return h("input", {
      id: "trial-" + id, value: of[key] || "", placeholder: hint || null, autocomplete: "off",
      oninput: function () { of[key] = this.value.trim(); }
    });
  }

  function select(id, of, key, names, kind) {
    var made = h("select", { id: "trial-" + id, onchange: function () { of[key] = this.value; if (form) soon(); } },
      names.map(function (name) { return h("option", { value: name, text: dom.text("enum." + kind + "." + name) }); }));
    made.value = of[key];
    return made;
  }

  function drawFields() {
    fields.replaceChildren(
      field(word("rangeMin"), entry("rangeMin", item, "rangeMin")),
      field(word("rangeMax"), entry("rangeMax", item, "rangeMax")),
      field(word("unit"), entry("unit", item, "unit")),
      field(word("class"), entry("class", item, "accuracyClass")),
      field(word("resolution"), entry("resolution", item, "resolution")),
      field(word("use"), select("use", item, "use", ["FIRST", "SUBSEQUENT", "IN_USE"], "ItemUse")));
    asked.forEach(function (one) {
      fields.append(field(dom.caption(one) + " " + (one.unit || ""), entry("p-" + one.key, parameters, one.key, one.standing)));
    });
  }

  /* An absent figure stays absent; whatever is no figure is refused by the server in words. */
  function facts() {
    var given = {};
    Object.keys(parameters).forEach(function (key) { if (parameters[key]) given[key] = parameters[key]; });
    var of = definition();
    return {
      itemCode: (of.items && of.items[0]) || "TRIAL", serviceKind: of.service, use: item.use,
      rangeMin: item.rangeMin || null, rangeMax: item.rangeMax || null, unit: item.unit, accuracyClass: item.accuracyClass,
      resolution: item.resolution || null, parameters: given
    };
  }

  function layOut() {
    if (!definition()) return say(word("notYet"));
    return dom.call("POST", "procedure-sheets/layouts", { definition: definition(), item: facts() }).then(function (laid) {
      form = laid.form;
      asked = laid.parameters;
      drawFields();
      form.checks.forEach(function (check) { checks[check.key] = checks[check.key] || "PASS"; });
      drawSheet();
      holes(laid.holes);
    }, failed);
  }

  function failed(failure) { say(failure.message || dom.text("procedure.editor.offline")); }

  function say(text) { outcome.replaceChildren(h("div", { "class": "notice bad", text: text })); }

  function drawSheet() {
    sheet.replaceChildren();
    form.grids.forEach(function (grid) {
      sheet.append(h("h2", {}, dom.caption(grid), " ", h("span", { "class": "muted", text: grid.unit })),
        h("div", { "class": "sheet-scroll" }, h("table", { "class": "sheet" },
          h("tr", {}, h("th", { text: word("point") }), grid.columns.map(function (column) {
            return h("th", { title: column.formula, text: dom.caption(column) });
          })),
          grid.rows.map(function (row) { return drawRow(grid, row); }))));
    });
    if (form.checks.length) sheet.append(h("h2", { text: word("checks") }), h("div", { "class": "fields" },
      form.checks.map(function (check) {
        return field(dom.caption(check), select("check-" + check.key, checks, check.key, ["PASS", "FAIL", "NOT_APPLICABLE"], "CheckOutcome"));
      })));
    sheet.append(h("div", { "class": "buttons" }, dom.button("trial-fill", word("fill"), fill)));
  }

  function drawRow(grid, row) {
    return h("tr", {}, h("td", { "class": "nowrap", text: row.label }), grid.columns.map(function (column) {
      var key = grid.key + "/" + row.key + "/" + column.key;
      if (column.kind !== "INPUT") return h("td", { "class": "number" }, h("span", { "class": "computed", "data-cell": key }));
      return h("td", { "class": "number" }, h("input", {
        "class": "cell", "data-cell": key, value: readings[key] || "", autocomplete: "off",
        oninput: function () { readings[key] = this.value.trim(); soon(); }
      }));
    }));
  }

  function fill() {
    form.grids.forEach(function (grid) {
      grid.rows.forEach(function (row) {
        Object.keys(row.expected).forEach(function (column) {
          readings[grid.key + "/" + row.key + "/" + column] = String(row.expected[column]);
        });
      });
    });
    drawSheet();
    compute();
  }

  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(compute, 300);
  }

  function compute() {
    if (!form || !definition()) return;
    var given = {};
    form.grids.forEach(function (grid) {
      grid.rows.forEach(function (row) {
        grid.columns.forEach(function (column) {
          var key = grid.key + "/" + row.key + "/" + column.key;
          if (column.kind === "INPUT" && readings[key]) given[key] = readings[key];
        });
      });
    });
    var found = {};
    form.checks.forEach(function (check) { found[check.key] = checks[check.key]; });
    var of = facts();
    var far = Math.abs(Number(of.rangeMin)) + Math.abs(Number(of.rangeMax)) + 1;
    dom.call("POST", "procedure-sheets/trials", { definition: definition(), trial: {
      item: of, readings: given, checks: found, environment: null,
      standards: [{ instrumentNumber: "", name: "", rangeMin: -far, rangeMax: far, unit: of.unit, mpe: 0, certificate: [], stability: 0 }]
    } }).then(show, failed);
  }

  function show(tried) {
    var result = tried.result;
    sheet.querySelectorAll("span.computed").forEach(function (cell) {
      var value = result.computed[cell.dataset.cell];
      cell.textContent = value === undefined ? "" : value.length > 12 ? String(Number(Number(value).toPrecision(8))) : value;
    });
    sheet.querySelectorAll("[data-cell]").forEach(function (cell) { cell.classList.remove("fails"); });
    result.points.filter(function (point) { return point.verdict === "FAIL"; }).forEach(function (point) {
      var cell = sheet.querySelector('[data-cell="' + point.grid + "/" + point.row + "/" + point.column + '"]');
      if (cell) cell.classList.add("fails");
    });
    outcome.replaceChildren(h("div", { "class": "panel" },
      h("div", { id: "trial-verdict", "class": "notice " + (result.overall === "PASS" ? "good" : result.overall === "FAIL" ? "bad" : "") },
        h("b", { text: dom.text("enum.Verdict." + result.overall) }), " ", result.conclusion, " ",
        result.reachedClass ? dom.text("procedure.trial.reached", result.reachedClass) : ""),
      h("table", { "class": "plain-table" },
        h("tr", {}, ["requirement", "worst", "limit", "verdict", "failed"].map(function (key) { return h("th", { text: word(key) }); })),
        result.requirements.map(function (one) {
          return h("tr", {}, h("td", { text: dom.caption(one) }), h("td", { "class": "number", text: one.worstText }),
            h("td", { "class": "number", text: one.limitText }), h("td", { text: dom.text("enum.Verdict." + one.verdict) }),
            h("td", { text: one.failedPoints.join("; ") }));
        })),
      result.budgets.length ? h("table", { "class": "plain-table" }, result.budgets.map(function (one) {
        return h("tr", {}, h("td", { text: one.label }), h("td", { "class": "number", text: one.reportedValue + " " + one.unit }),
          h("td", { text: one.statement }));
      })) : null));
    holes(tried.holes);
  }

  function holes(list) {
    list.forEach(function (hole) { outcome.append(h("div", { "class": "muted", text: hole.text })); });
  }

  place.append(h("div", { "class": "panel" }, fields, h("div", { "class": "buttons" },
    dom.button("trial-lay-out", word("layOut"), layOut, true), h("span", { "class": "muted", text: word("hint") }))), outcome, sheet);
  drawFields();
  return { changed: function () { if (form) layOut().then(compute); } };
};
