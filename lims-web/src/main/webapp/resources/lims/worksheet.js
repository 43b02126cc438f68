"use strict";
/* The technician's worksheet page. Everything is read from and written to /api/v1/worksheets/{no}. */
document.addEventListener("DOMContentLoaded", function () {
  var root = document.getElementById("sheet");
  if (!root) return;
  var number = root.dataset.number;
  var path = "worksheets/" + encodeURIComponent(number);
  var dom = window.limsWorksheetDom(root);
  var h = dom.element;
  var layers = window.limsWorksheetLayers(dom, root);
  var results = window.limsWorksheetResults(dom);
  var answer = null;
  var saved = {};
  var focus = { grid: null, row: null };
  var store = window.limsWorksheetStore(root.dataset.me + "." + number, {
    send: function (batch) { return dom.call("PUT", path + "/cells", batch); },
    state: bar,
    saved: onSaved,
    unsettled: onUnsettled,
    answered: onAnswered,
    signedOut: function () { layers.signIn(back); },
    storeFull: function () { toast(dom.text("storeFull")); }
  });

  function load() {
    return dom.call("GET", path).then(show, function (failure) {
      if (failure.kind === "signedOut") layers.signIn(load);
      else if (failure.kind === "offline") setTimeout(load, 3000);
      else toast(failure.message);
    });
  }

  function show(loaded) {
    answer = loaded;
    saved = {};
    loaded.sheet.entries.forEach(function (entry) { saved[entry.cell] = entry; });
    draw();
    store.cells().forEach(restore);
    if (loaded.sheet.writable) store.resume();
    bar(store.state());
  }

  /* After signing in again: only the same person's values go on. */
  function back() {
    dom.renew().then(function (person) {
      if (person !== root.dataset.me) toast(dom.text("signIn.other"));
      else load();
    }, function (failure) {
      if (failure.kind === "signedOut") layers.signIn(back);
      else setTimeout(back, 3000);
    });
  }

  /* ---- drawing ---- */

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
    [].concat(content).forEach(function (one) { if (one) place.append(one); });
  }

  function drawHead() {
    var sheet = answer.sheet;
    var item = sheet.item;
    var kinds = { IN_WORK: "busy", INTERRUPTED: "warn", TO_CHECK: "review", TO_APPROVE: "review", ISSUED: "good", CANCELLED: "void" };
    var state = sheet.worksheet.status;
    replace("sheet-head", [
      h("div", { "class": "head-fact" }, h("b", { id: "sheet-number", "class": "code", text: number }),
        h("span", { id: "sheet-status", "class": "status status-" + kinds[state], text: dom.text("enum.WorksheetStatus." + state) }),
        sheet.worksheet.revision > 1 ? h("span", { "class": "muted", text: dom.text("revision", sheet.worksheet.revision) }) : null),
      h("div", { "class": "head-fact grow" }, h("b", { text: item.instrumentName }),
        h("span", { text: [item.model, sheet.facts.accuracyClass && dom.text("class", sheet.facts.accuracyClass)].filter(Boolean).join(" · ") }),
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

  function due(day) {
    if (!day) return h("span", { text: "–" });
    var left = Math.round((new Date(day) - new Date(answer.today)) / 86400000);
    var kind = left < 0 ? "bad" : left <= 2 ? "warn" : "good";
    return h("span", { "class": "status status-" + kind, text: day + " " + dom.text(left < 0 ? "daysOver" : "daysLeft", Math.abs(left)) });
  }

  function headButtons(state) {
    var corrections = dom.button("corrections-open", dom.text("corrections.open", correctedCells()), function () {
      layers.corrections(answer.sheet.corrections, label);
    });
    var pdf = h("a", { id: "record-pdf", "class": "sheet-button", href: root.dataset.context + "/api/v1/" + path + "/original-record.pdf", target: "_blank", text: dom.text("pdf") });
    if (state === "INTERRUPTED" && answer.member) {
      return [corrections, pdf, dom.button("resume-open", dom.text("resume"), function () {
        layers.reasoned("resume", dom.text("resume.title"), [], function (why) { transition("resume", why); });
      }, true)];
    }
    if (!answer.sheet.writable) return [corrections, pdf];
    return [
      corrections, pdf,
      answer.performer ? dom.button("admit-open", dom.text("admit"), admit) : null,
      dom.button("interrupt-open", dom.text("interrupt"), function () {
        layers.reasoned("interrupt", dom.text("interrupt.title"), dom.text("interrupt.causes").split("|"), function (why) {
          transition("interrupt", why);
        });
      }),
      answer.performer ? dom.button("submit-open", dom.text("submit"), submit, true) : null
    ];
  }

  function correctedCells() {
    var cells = {};
    answer.sheet.corrections.forEach(function (entry) { cells[entry.cell] = true; });
    return Object.keys(cells).length;
  }

  function drawConditions() {
    var sheet = answer.sheet;
    replace("sheet-conditions", [
      h("h2", { text: dom.text("conditions") }),
      h("div", { "class": "conditions" }, [["place", ""], ["temperature", "°C"], ["humidity", "%RH"], ["pressure", "kPa"]].map(function (one) {
        return textField("condition/" + one[0], dom.text("condition." + one[0]), one[1]);
      }), sheet.conditions.acclimatisedHours ? h("div", { "class": "muted", text: dom.text("acclimatised", sheet.conditions.acclimatisedHours) }) : null),
      h("h2", {}, dom.text("standards"), sheet.writable ? dom.button("standards-open", dom.text("standards.change"), chooseStandards) : null),
      h("div", { id: "standards-used" }, sheet.standards.map(function (used) { return h("div", { "class": "chip" }, layers.standard(used)); })),
      h("h2", { text: dom.text("facts") }),
      h("div", { "class": "conditions" },
        ["accuracyClass", "rangeMin", "rangeMax", "resolution"].map(function (name) {
          return textField("fact/" + name, dom.text("fact." + name), name === "accuracyClass" ? "" : sheet.facts.unit, sheet.facts[name]);
        }),
        sheet.parameters.map(function (parameter) {
          var cell = "fact/" + parameter.key;
          var standing = sheet.facts.parameters[parameter.key] || parameter.standing || "";
          return parameter.choices.length
            ? choiceField(cell, dom.caption(parameter), parameter.choices, standing)
            : textField(cell, dom.caption(parameter), parameter.unit, standing);
        })),
      h("p", { "class": "muted", text: dom.text("by", sheet.performer.name, dom.moment(sheet.conditions.startedAt)) + (sheet.members.length ? " · " + sheet.members.join("、") : "") })
    ]);
  }

  function textField(cell, caption, unit, standing) {
    return h("label", { "class": "sheet-field" }, h("span", { "class": "field-label", text: caption }),
      h("input", {
        id: id(cell), type: "text", autocomplete: "off", "data-cell": cell, value: value(cell) || (standing === null || standing === undefined ? "" : standing),
        "data-standing": standing === null || standing === undefined ? "" : standing, readonly: !answer.sheet.writable
      }), h("span", { "class": "unit", text: unit || "" }));
  }

  function choiceField(cell, caption, choices, standing) {
    var now = value(cell) || standing;
    return h("label", { "class": "sheet-field" }, h("span", { "class": "field-label", text: caption }),
      h("select", {
        id: id(cell), disabled: !answer.sheet.writable,
        onchange: function (event) { pick(cell, event.target.value); }
      }, [""].concat(choices).map(function (choice) {
        return h("option", { value: choice, selected: choice === now, text: choice });
      })));
  }

  function drawGrids() {
    var form = answer.sheet.form;
    replace("sheet-grids", [
      form.checks.length ? h("section", { "class": "panel" }, h("h2", { text: dom.text("checks") }),
        h("table", { "class": "sheet-table checks" }, h("tbody", {}, form.checks.map(check)))) : null
    ].concat(form.grids.map(grid)));
  }

  function check(one) {
    var cell = "check/" + one.key;
    var now = value(cell);
    return h("tr", { title: one.textZh || "" }, h("td", { text: dom.caption(one) }),
      h("td", { "class": "nowrap", id: id(cell), tabindex: -1 }, ["PASS", "FAIL", "NOT_APPLICABLE"].map(function (outcome) {
        return h("button", {
          id: id(cell) + "-" + outcome, type: "button", "class": "outcome outcome-" + outcome + (now === outcome ? " on" : ""),
          "aria-pressed": now === outcome ? "true" : "false", disabled: !answer.sheet.writable,
          onclick: function () { pick(cell, outcome); }, text: dom.text("enum.CheckOutcome." + outcome)
        });
      })),
      h("td", {}, h("input", {
        id: id("note/" + one.key), type: "text", autocomplete: "off", "data-cell": "note/" + one.key,
        value: value("note/" + one.key), placeholder: dom.text("note"), readonly: !answer.sheet.writable
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
        }), h("th", { "class": "number", text: dom.text("limit") }), h("th", { text: dom.text("band") }), h("th", { text: dom.text("verdict") }))),
        h("tbody", {}, one.rows.map(function (row, down) { return gridRow(one, row, down); })))));
  }

  function gridRow(one, row, down) {
    var right = -1;
    return h("tr", { id: "row-" + one.key + "-" + row.key },
      h("th", { scope: "row", text: row.label }),
      one.columns.map(function (column) {
        var cell = one.key + "/" + row.key + "/" + column.key;
        if (column.kind === "COMPUTED") return h("td", { id: id(cell), "class": "number computed" });
        right++;
        return h("td", { "class": "input" }, h("input", {
          id: id(cell), type: "text", inputmode: "decimal", autocomplete: "off", "data-cell": cell, "data-grid": one.key,
          "data-row": down, "data-column": right, value: value(cell), readonly: !answer.sheet.writable,
          "aria-label": dom.caption(column) + " " + row.label
        }));
      }),
      h("td", { id: "limit-" + one.key + "-" + row.key, "class": "number" }),
      h("td", { id: "band-" + one.key + "-" + row.key }),
      h("td", { id: "verdict-" + one.key + "-" + row.key, "class": "nowrap" }));
  }

  function drawLive() {
    var live = answer.live;
    answer.sheet.form.grids.forEach(function (one) {
      one.rows.forEach(function (row) {
        one.columns.forEach(function (column) {
          if (column.kind !== "COMPUTED") return;
          var figure = live.computed[one.key + "/" + row.key + "/" + column.key];
          document.getElementById(id(one.key + "/" + row.key + "/" + column.key)).textContent = shown(figure, column.decimals);
        });
        var found = results.row(live, one.key, row.key);
        document.getElementById("limit-" + one.key + "-" + row.key).textContent = found.limit;
        replace("band-" + one.key + "-" + row.key, found.bar);
        replace("verdict-" + one.key + "-" + row.key, found.verdict ? results.status(found.verdict) : null);
        document.getElementById("verdict-" + one.key + "-" + row.key).title = found.title;
      });
    });
    var first = answer.sheet.form.grids[0];
    var shownGrid = focus.grid || (first && first.key);
    replace("sheet-side", [
      h("section", { "class": "panel" }, h("h2", { text: dom.text("result") }),
        h("p", { "class": "overall" }, results.status(live.overall, "overall"), " ", h("b", { id: "conclusion", text: live.conclusion || "" })),
        results.requirements(live)),
      h("section", { "class": "panel" }, h("h2", { text: dom.text("plot") }), results.plot(live, shownGrid)),
      h("section", { "class": "panel" }, h("h2", { text: dom.text("budget") }), results.budget(live, shownGrid, focus.row))
    ]);
  }

  function shown(figure, decimals) {
    if (figure === undefined || figure === null) return "";
    var dot = String(figure).indexOf(".");
    var places = dot < 0 ? 0 : String(figure).length - dot - 1;
    return decimals >= 0 && places > decimals ? Number(figure).toFixed(decimals) : String(figure);
  }

  /* ---- cells ---- */

  function id(cell) {
    var parts = cell.split("/");
    return parts.length === 3 ? "cell-" + parts.join("-") : parts.join("-");
  }

  function value(cell) {
    return saved[cell] ? saved[cell].value : "";
  }

  function label(cell) {
    var parts = cell.split("/");
    if (parts.length === 3) {
      var one = answer.sheet.form.grids.find(function (known) { return known.key === parts[0]; });
      var row = one && one.rows.find(function (known) { return known.key === parts[1]; });
      var column = one && one.columns.find(function (known) { return known.key === parts[2]; });
      return row && column ? row.label + " " + dom.caption(column) : cell;
    }
    var key = parts[0] + "." + parts[1];
    var named = dom.text(key);
    if (named !== key) return named;
    var known = answer.sheet.form.checks.concat(answer.sheet.parameters).find(function (one) { return one.key === parts[1]; });
    return known ? dom.caption(known) + (parts[0] === "note" ? " " + dom.text("note") : "") : cell;
  }

  function pick(cell, chosen) {
    if (value(cell) === chosen) return;
    store.type(cell, chosen, value(cell));
    settleTyped([cell]);
  }

  function restore(cell) {
    var draft = store.draft(cell);
    var input = document.getElementById(id(cell));
    if (input && "value" in input && draft) input.value = draft.value;
    mark(cell);
  }

  /* What can be seen at once, before the server has looked. */
  function doubt(input) {
    var text = input.value.trim().replace("−", "-").replace(/^([+-]?\d+),(\d{1,2}|\d{4,})$/, "$1.$2");
    if (input.dataset.grid === undefined || text === "") return null;
    if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return dom.text("notANumber");
    var parts = input.dataset.cell.split("/");
    var one = answer.sheet.form.grids.find(function (known) { return known.key === parts[0]; });
    var range = one.rows.find(function (known) { return known.key === parts[1]; }).plausible[parts[2]];
    var figure = Number(text);
    return range && (figure < Number(range.low) || figure > Number(range.high))
      ? dom.text("implausible", range.low, range.high) : null;
  }

  function mark(cell) {
    var input = document.getElementById(id(cell));
    if (!input) return;
    var draft = store.draft(cell);
    var doubtful = input.tagName === "INPUT" ? doubt(input) : null;
    input.classList.toggle("typed", Boolean(draft));
    input.classList.toggle("conflict", Boolean(draft && draft.state === "CONFLICT"));
    input.classList.toggle("refused", Boolean(draft && draft.state === "REFUSED"));
    input.classList.toggle("doubtful", Boolean(doubtful));
    input.classList.toggle("corrected", Boolean(saved[cell] && saved[cell].sequence > 1));
    input.title = (draft && draft.message) || doubtful || written(saved[cell]);
    if (input.tagName === "INPUT") input.setAttribute("aria-invalid", String(Boolean(doubtful || (draft && draft.message))));
  }

  function written(entry) {
    if (!entry) return "";
    return dom.text("written", entry.name, dom.moment(entry.recordedAt)) + (entry.reason ? " · " + entry.reason : "");
  }

  function typed(input) {
    store.type(input.dataset.cell, input.value.trim(), value(input.dataset.cell));
    mark(input.dataset.cell);
  }

  function left(input) {
    var cell = input.dataset.cell;
    var draft = store.draft(cell);
    if (!draft || draft.state !== "TYPED") return;
    var unchanged = draft.value === value(cell) || (!saved[cell] && draft.value === input.dataset.standing);
    if (unchanged && !draft.sent) {
      store.drop(cell);
      mark(cell);
      return;
    }
    settleTyped([cell]);
  }

  /* New values go on their way; values that replace others need the reason first. */
  function settleTyped(cells) {
    var corrections = cells.filter(function (cell) { return saved[cell]; });
    cells.filter(function (cell) { return !saved[cell]; }).forEach(function (cell) { store.commit(cell); });
    if (corrections.length) askReason(corrections, false);
    cells.forEach(mark);
  }

  function askReason(cells, late) {
    cells.forEach(function (cell) { store.draft(cell).state = "ASKED"; });
    layers.reason(cells.map(function (cell) {
      return { cell: cell, label: label(cell), old: value(cell), value: store.draft(cell).value };
    }), late, function (changes, why) {
      changes.forEach(function (change) {
        if (!store.draft(change.cell)) return;
        if (why === null) undo(change.cell);
        else store.commit(change.cell, late ? { lateReason: why } : { reason: why });
      });
    });
  }

  function undo(cell) {
    store.drop(cell);
    var input = document.getElementById(id(cell));
    if (input && input.tagName === "INPUT") input.value = value(cell) || input.dataset.standing || "";
    if (cell.indexOf("check/") === 0 || (input && input.tagName === "SELECT")) drawAgain();
    mark(cell);
  }

  function drawAgain() {
    drawConditions();
    drawGrids();
    drawLive();
    store.cells().forEach(restore);
  }

  function fill(cells, outside) {
    var changed = cells.filter(function (one) { return one.value !== value(one.input.dataset.cell); });
    changed.forEach(function (one) {
      one.input.value = one.value;
      typed(one.input);
    });
    settleTyped(changed.map(function (one) { return one.input.dataset.cell; }));
    if (outside) toast(dom.text("pastedOutside", cells.length, outside));
    else if (cells.length > 1) toast(dom.text("pasted", cells.length));
  }

  function onSaved(outcome) {
    var before = saved[outcome.cell];
    saved[outcome.cell] = {
      cell: outcome.cell, value: outcome.standing, name: outcome.by, recordedAt: outcome.at,
      sequence: outcome.result === "SAVED" && before ? before.sequence + 1 : before ? before.sequence : 1
    };
    if (outcome.cell.indexOf("check/") === 0) {
      ["PASS", "FAIL", "NOT_APPLICABLE"].forEach(function (one) {
        var button = document.getElementById(id(outcome.cell) + "-" + one);
        if (button) {
          button.classList.toggle("on", one === outcome.standing);
          button.setAttribute("aria-pressed", String(one === outcome.standing));
        }
      });
    }
    var input = document.getElementById(id(outcome.cell));
    if (input && input.tagName === "INPUT" && input !== document.activeElement && !store.draft(outcome.cell)) input.value = outcome.standing;
    mark(outcome.cell);
  }

  function onUnsettled(outcome, draft) {
    if (outcome.result === "REASON_NEEDED" || outcome.result === "LATE_REASON_NEEDED") {
      if (outcome.standing) saved[outcome.cell] = saved[outcome.cell] || { cell: outcome.cell, value: outcome.standing, sequence: 1 };
      draft.seen = value(outcome.cell);
      askReason([outcome.cell], outcome.result === "LATE_REASON_NEEDED");
    }
    mark(outcome.cell);
  }

  function onAnswered(saving) {
    answer.version = saving.version;
    answer.sheet.worksheet.version = saving.version;
    answer.live = saving.live;
    answer.holes = saving.holes;
    if (saving.formChanged || saving.cells.some(function (one) { return one.result === "SAVED" && saved[one.cell] && saved[one.cell].sequence > 1; })) load();
    else drawLive();
  }

  function bar(state) {
    var place = document.getElementById("sheet-bar");
    if (!place) return;
    var kind = "good";
    var words = state.savedAt ? dom.text("bar.saved", dom.clock(state.savedAt)) : dom.text("bar.ready");
    if (state.conflicts) {
      kind = "review";
      words = dom.text("bar.conflicts", state.conflicts);
    } else if (state.away) {
      kind = "warn";
      words = dom.text("bar.away", state.waiting);
    } else if (state.offline) {
      kind = "warn";
      words = dom.text("bar.offline", state.waiting);
    } else if (state.refused) {
      kind = "bad";
      words = dom.text("bar.refused", state.refused);
    } else if (state.waiting) {
      kind = "busy";
      words = dom.text("bar.waiting", state.waiting);
    }
    place.replaceChildren(h("span", { id: "save-state", "class": "status status-" + kind, text: words }),
      state.conflicts ? dom.button("conflicts-open", dom.text("bar.compare"), compare) : "",
      h("span", { id: "bar-toast", "class": "muted" }), h("span", { "class": "muted keys", text: dom.text("keys") }));
  }

  function toast(words) {
    var place = document.getElementById("bar-toast");
    if (place) place.textContent = words;
  }

  /* ---- acts ---- */

  function compare() {
    var list = store.cells().filter(function (cell) { return store.draft(cell).state === "CONFLICT"; }).map(function (cell) {
      return Object.assign({ cell: cell, id: id(cell), label: label(cell) }, store.draft(cell));
    });
    layers.conflicts(list, {
      theirs: function (one) {
        saved[one.cell] = { cell: one.cell, value: one.standing, name: one.by, recordedAt: one.at, sequence: 1 };
        undo(one.cell);
        load();
      },
      mine: function (one) {
        layers.reasoned("keep", dom.text("reason.title"), dom.text("reason.presets").split("|"), function (why) {
          store.keepMine(one.cell, why);
          store.flush();
        });
      }
    });
  }

  function chooseStandards() {
    dom.call("GET", path + "/standards").then(function (choices) {
      layers.standards(choices, answer.sheet.standards.map(function (used) { return used.instrumentNumber; }), function (chosen) {
        dom.call("PUT", path + "/standards", { standards: chosen }, answer.sheet.worksheet.version).then(show, refused);
      });
    }, refused);
  }

  function admit() {
    dom.call("GET", path + "/colleagues").then(function (people) {
      var select = h("select", { id: "admit-person", "class": "layer-input" }, people.map(function (person) {
        return h("option", { value: person.id, text: person.name });
      }));
      var layer = dom.layer("admit", dom.text("admit.title"), people.length ? select : h("p", { "class": "muted", text: dom.text("admit.none") }), [
        people.length ? dom.button("admit-accept", dom.text("admit"), function () {
          layer.close();
          dom.call("POST", path + "/members", { person: select.value }, answer.sheet.worksheet.version).then(load, refused);
        }, true) : null, dom.button("admit-cancel", dom.text("cancel"), function () { layer.close(); })]);
    }, refused);
  }

  function transition(name, why) {
    dom.call("PUT", path + "/" + name, { reason: why }, answer.sheet.worksheet.version).then(load, refused);
  }

  function submit() {
    if (document.activeElement && document.activeElement.dataset && document.activeElement.dataset.cell) left(document.activeElement);
    store.flush().then(function () {
      layers.submit({
        waiting: store.state().waiting, holes: answer.holes, conclusion: answer.live.conclusion,
        verdict: results.status(answer.live.overall)
      }, {
        go: goTo,
        submit: function (password, done, failed) {
          dom.call("PUT", path + "/submit", { password: password }, answer.sheet.worksheet.version).then(function () {
            done();
            load();
          }, function (failure) {
            failed(failure.message || dom.text("bar.offline", 0));
            if (failure.kind === "signedOut") layers.signIn(back);
          });
        }
      });
    });
  }

  function goTo(place) {
    var target = document.getElementById(id(place)) || document.getElementById("sheet-conditions");
    target.scrollIntoView({ block: "center" });
    target.focus();
    if (target.select) target.select();
  }

  function refused(failure) {
    if (failure.kind === "signedOut") layers.signIn(back);
    else if (failure.status === 409) load().then(function () { toast(failure.message); });
    else toast(failure.message || dom.text("bar.offline", 0));
  }

  window.limsWorksheetGrid(root, {
    enter: function (input) {
      var parts = input.dataset.cell.split("/");
      if (focus.grid !== parts[0] || focus.row !== parts[1]) {
        focus = { grid: parts[0], row: parts[1] };
        drawLive();
      }
    },
    type: typed, leave: left, fill: fill,
    undo: function (input) { undo(input.dataset.cell); }
  });
  document.addEventListener("keydown", function (event) {
    if (event.isComposing || !event.ctrlKey || !answer) return;
    if (event.key.toLowerCase() === "s") {
      event.preventDefault();
      if (document.activeElement.dataset && document.activeElement.dataset.cell) left(document.activeElement);
      store.flush();
    } else if (event.key === "Enter" && answer.sheet.writable && answer.performer && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      submit();
    }
  });
  load();
});
