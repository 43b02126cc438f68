"use strict";
/* What follows on one line, from the answer to a saved cell; the same shape as the batch is read in. */
window.limsWorksheetBatchState = function (live) {
  var ORDER = ["NONE", "PASS", "CONDITIONAL_PASS", "INDETERMINATE", "CONDITIONAL_FAIL", "FAIL"];
  var rows = {};
  live.points.forEach(function (point) {
    var key = point.grid + "/" + point.row;
    if (point.verdict && ORDER.indexOf(point.verdict) > ORDER.indexOf(rows[key])) rows[key] = point.verdict;
  });
  return {
    computed: live.computed, rows: rows, overall: live.overall, conclusion: live.conclusion, open: live.holes.length,
    failures: live.points.filter(function (point) { return point.verdict === "FAIL"; }).map(function (point) {
      return { point: point.rowLabel, value: point.valueText, limit: point.limitText };
    })
  };
};

/* Draws the matrix: instruments down, points across; a tab for the checks and for each table. */
window.limsWorksheetBatchView = function (dom, root, results, page) {
  var h = dom.element;
  var FILTERS = ["all", "failed", "open"];
  var filter = "all";
  var tab = null;
  var said = "";
  var inputs = {};

  function draw() {
    var form = page.batch().form;
    if (tab === null) tab = form.checks.length ? "checks" : form.grids[0].key;
    head();
    tabs();
    table();
    lines();
    strip();
  }

  function replace(id, content) {
    var place = document.getElementById(id);
    place.replaceChildren.apply(place, content.filter(Boolean));
  }

  function head() {
    var batch = page.batch();
    var first = page.lines()[0];
    var mine = page.lines().some(function (one) { return one.writable; });
    replace("batch-head", [
      h("div", { "class": "head-fact" }, h("b", { id: "batch-number", "class": "code", text: batch.batchNumber }),
        h("span", { text: dom.text("batch.count", page.lines().length) })),
      h("div", { "class": "head-fact grow" }, h("b", { text: first.instrument }), h("span", { text: first.model || "" }),
        h("span", { "class": "muted", text: batch.method.regulationNo + " · " + batch.performer.name })),
      h("div", { "class": "head-fact grow" }, h("span", {
        text: [batch.conditions.place, batch.conditions.temperature && batch.conditions.temperature + " °C",
          batch.conditions.humidity && batch.conditions.humidity + " %RH"].filter(Boolean).join(" · ")
      }), h("span", { "class": "muted", text: batch.standards.map(function (used) {
        return used.name + " " + used.instrumentNumber;
      }).join("、") })),
      h("div", { "class": "head-actions" }, FILTERS.map(function (one) {
        return h("button", {
          id: "filter-" + one, type: "button", "class": "sheet-button" + (one === filter ? " primary" : ""),
          "aria-pressed": String(one === filter), onclick: function () { show(one); },
          text: dom.text("batch.filter." + one, matching(one).length)
        });
      }), mine ? dom.button("batch-submit", dom.text("batch.submit"), page.submit, true) : null)
    ]);
  }

  function matching(one) {
    return page.lines().filter(function (line) {
      return one === "all" || (one === "failed" ? line.state.overall === "FAIL" || line.state.failures.length > 0 : line.state.open > 0);
    });
  }

  function show(one) {
    filter = one;
    head();
    lines();
  }

  function tabs() {
    var form = page.batch().form;
    var all = (form.checks.length ? [["checks", dom.text("checks")]] : []).concat(form.grids.map(function (grid) {
      return [grid.key, dom.caption(grid) + (grid.unit ? " (" + grid.unit + ")" : "")];
    }));
    replace("batch-tabs", all.map(function (one) {
      return h("button", {
        id: "tab-" + one[0], type: "button", role: "tab", "aria-selected": String(tab === one[0]),
        "class": "tab" + (tab === one[0] ? " on" : ""), text: one[1],
        onclick: function () {
          tab = one[0];
          tabs();
          table();
          lines();
        }
      });
    }));
  }

  function table() {
    inputs = {};
    var form = page.batch().form;
    var grid = form.grids.find(function (one) { return one.key === tab; });
    var columns = grid ? grid.columns.filter(function (one) { return one.kind !== "COMPUTED"; }) : [];
    replace("batch-matrix", [h("table", { id: "matrix", "class": "sheet-table grid matrix" },
      h("thead", {}, grid ? heading(grid, columns) : checkHeading(form.checks)),
      h("tbody", {}, page.lines().map(function (line, down) {
        return h("tr", { id: "line-" + line.number },
          h("td", { "class": "number muted", text: down + 1 }),
          h("th", { scope: "row" }, h("a", {
            href: dom.context + "/measurement/worksheet.xhtml?no=" + encodeURIComponent(line.number),
            title: line.itemNumber + " · " + line.number, text: line.serial || line.itemNumber
          })),
          h("td", { "class": "nowrap line-verdict" }),
          !line.alike ? h("td", { colspan: 99, "class": "muted", text: dom.text("batch.differs") })
            : grid ? cells(grid, columns, line, down) : checks(form.checks, line));
      })))]);
  }

  function heading(grid, columns) {
    return [
      h("tr", {}, h("th", { rowspan: 2, text: "#" }), h("th", { rowspan: 2, text: dom.text("batch.serial") }),
        h("th", { rowspan: 2, text: dom.text("verdict") }),
        grid.rows.map(function (row) { return h("th", { colspan: columns.length, "class": "point-head", text: row.label }); })),
      h("tr", {}, grid.rows.map(function () {
        return columns.map(function (column, index) {
          return h("th", { "class": index ? "" : "point-first", text: dom.caption(column) });
        });
      }))
    ];
  }

  function cells(grid, columns, line, down) {
    var right = -1;
    return grid.rows.map(function (row) {
      return columns.map(function (column, index) {
        right++;
        var cell = grid.key + "/" + row.key + "/" + column.key;
        var input = h("input", {
          id: "cell-" + line.number + "-" + cell.replace(/\//g, "-"), type: "text", inputmode: "decimal", autocomplete: "off",
          "data-cell": cell, "data-sheet": line.number, "data-grid": grid.key, "data-row": down, "data-column": right,
          value: line.cells[cell] ? line.cells[cell].value : "", readonly: !line.writable,
          "aria-label": (line.serial || line.itemNumber) + " " + row.label + " " + dom.caption(column)
        });
        inputs[line.number + " " + cell] = input;
        return h("td", { "class": "input" + (index ? "" : " point-first"), "data-point": grid.key + "/" + row.key }, input);
      });
    });
  }

  function checkHeading(checks) {
    return h("tr", {}, h("th", { text: "#" }), h("th", { text: dom.text("batch.serial") }), h("th", { text: dom.text("verdict") }),
      checks.map(function (check) {
        return h("th", { title: check.textZh || "" }, dom.caption(check), " ",
          dom.button("all-" + check.key, dom.text("batch.allPass"), function () {
            page.choose(page.lines().filter(function (line) { return !line.cells["check/" + check.key]; }), "check/" + check.key, "PASS");
          }));
      }));
  }

  function checks(all, line) {
    return all.map(function (check) {
      var cell = "check/" + check.key;
      return h("td", { "class": "nowrap" }, ["PASS", "FAIL", "NOT_APPLICABLE"].map(function (outcome) {
        return h("button", {
          id: "check-" + line.number + "-" + check.key + "-" + outcome, type: "button", "data-check": cell, "data-outcome": outcome,
          "class": "outcome outcome-" + outcome, disabled: !line.writable,
          onclick: function () { page.choose([line], cell, outcome); }, text: dom.text("enum.CheckOutcome." + outcome)
        });
      }));
    });
  }

  function lines() {
    page.lines().forEach(drawLine);
  }

  function line(one) {
    drawLine(one);
    head();
  }

  /* What follows on one line; what is typed in it stays untouched. */
  function drawLine(one) {
    var row = document.getElementById("line-" + one.number);
    if (!row) return;
    row.hidden = matching(filter).indexOf(one) < 0 && !row.contains(document.activeElement);
    row.classList.toggle("failed", one.state.failures.length > 0 || one.state.overall === "FAIL");
    var status = one.worksheet.status === "IN_WORK" ? one.state.open && !one.state.failures.length
      ? h("span", { "class": "status status-busy", text: dom.text("batch.open", one.state.open) }) : results.status(one.state.overall)
      : h("span", { "class": "status status-review", text: dom.text("enum.WorksheetStatus." + one.worksheet.status) });
    status.title = one.state.failures.map(function (failed) { return failed.point + " " + failed.value + " / " + failed.limit; }).join("\n") || one.state.conclusion || "";
    row.querySelector(".line-verdict").replaceChildren(status);
    row.querySelectorAll("td[data-point]").forEach(function (cell) {
      cell.classList.toggle("fail", one.state.rows[cell.dataset.point] === "FAIL");
    });
    row.querySelectorAll("button[data-check]").forEach(function (button) {
      var on = (one.store.draft(button.dataset.check) || one.cells[button.dataset.check] || {}).value === button.dataset.outcome;
      button.classList.toggle("on", on);
      button.setAttribute("aria-pressed", String(on));
    });
    if (page.focus() && page.focus().number === one.number) strip();
  }

  /* The instrument and point in hand: every computed figure with its verdict. */
  function strip() {
    var at = page.focus();
    var place = document.getElementById("batch-strip");
    if (!at) {
      place.replaceChildren(h("span", { "class": "muted", text: dom.text("batch.hint") }));
      return;
    }
    var one = page.lines().find(function (line) { return line.number === at.number; });
    var parts = at.cell.split("/");
    var grid = page.batch().form.grids.find(function (known) { return known.key === parts[0]; });
    var row = grid && grid.rows.find(function (known) { return known.key === parts[1]; });
    if (!row) return;
    var verdict = one.state.rows[parts[0] + "/" + parts[1]];
    var failures = one.state.failures.filter(function (failed) { return failed.point === row.label; });
    place.replaceChildren.apply(place, [h("b", { text: (one.serial || one.itemNumber) + " · " + row.label })].concat(
      grid.columns.filter(function (column) { return column.kind === "COMPUTED"; }).map(function (column) {
        return h("span", {}, h("span", { "class": "muted", text: dom.caption(column) + " " }),
          h("b", { text: dom.shown(one.state.computed[parts[0] + "/" + parts[1] + "/" + column.key], column.decimals) || "–" }));
      }), verdict ? [results.status(verdict)] : [], failures.map(function (failed) {
        return h("span", { "class": "failed-point", text: failed.value + " / " + failed.limit });
      })));
  }

  function label(one, cell) {
    var parts = cell.split("/");
    var name = one.serial || one.itemNumber;
    if (parts.length < 3) {
      var check = page.batch().form.checks.find(function (known) { return known.key === parts[1]; });
      return name + " " + (check ? dom.caption(check) : cell);
    }
    var grid = page.batch().form.grids.find(function (known) { return known.key === parts[0]; });
    return name + " " + grid.rows.find(function (row) { return row.key === parts[1]; }).label + " "
      + dom.caption(grid.columns.find(function (column) { return column.key === parts[2]; }));
  }

  function range(cell) {
    var parts = cell.split("/");
    var grid = page.batch().form.grids.find(function (known) { return known.key === parts[0]; });
    var row = grid && grid.rows.find(function (known) { return known.key === parts[1]; });
    return row ? row.plausible[parts[2]] : null;
  }

  function bar() {
    var place = document.getElementById("sheet-bar");
    if (!page.batch()) return;
    var all = page.states();
    var sum = function (name) { return all.reduce(function (total, state) { return total + Number(state[name] || 0); }, 0); };
    var latest = all.map(function (state) { return state.savedAt; }).filter(Boolean).sort().pop();
    var kind = "good";
    var words = latest ? dom.text("bar.saved", dom.clock(latest)) : dom.text("bar.ready");
    if (sum("conflicts")) { kind = "review"; words = dom.text("bar.conflicts", sum("conflicts")); }
    else if (sum("away")) { kind = "warn"; words = dom.text("bar.away", sum("waiting")); }
    else if (sum("offline")) { kind = "warn"; words = dom.text("bar.offline", sum("waiting")); }
    else if (sum("refused")) { kind = "bad"; words = dom.text("bar.refused", sum("refused")); }
    else if (sum("waiting")) { kind = "busy"; words = dom.text("bar.waiting", sum("waiting")); }
    place.replaceChildren(h("span", { id: "save-state", "class": "status status-" + kind, text: words }),
      sum("conflicts") ? dom.button("conflicts-open", dom.text("bar.compare"), page.compare) : "",
      h("span", { id: "bar-toast", "class": "muted", text: said }), h("span", { "class": "muted keys", text: dom.text("batch.keys") }));
  }

  function say(words) {
    said = words;
    bar();
  }

  /* Who can be handed in, who cannot and why; the password once for all. */
  function submitLayer(send) {
    var mine = page.lines().filter(function (one) { return one.worksheet.status === "IN_WORK"; });
    var ready = mine.filter(function (one) { return one.writable && !one.state.open && !one.store.state().waiting; });
    var rest = mine.filter(function (one) { return ready.indexOf(one) < 0; });
    var failed = ready.filter(function (one) { return one.state.overall === "FAIL"; });
    var password = h("input", { id: "submit-password", type: "password", autocomplete: "current-password", "class": "layer-input", placeholder: dom.text("submit.password") });
    var refused = h("div", { id: "submit-refused", role: "alert", "class": "refused" });
    var confirm = function () {
      if (!password.value) password.focus();
      else send(ready, password.value, function () { layer.close(); }, function (message) { refused.textContent = message; });
    };
    password.addEventListener("keydown", function (event) {
      if (event.key === "Enter") {
        event.preventDefault();
        confirm();
      }
    });
    var layer = dom.layer("submit", dom.text("batch.submit.title"), [
      h("p", { id: "submit-ready", text: dom.text("batch.submit.ready", ready.length, ready.length - failed.length, failed.length) }),
      failed.length ? h("p", { "class": "failed-point", text: failed.map(function (one) { return one.serial; }).join("、") }) : null,
      rest.length ? h("div", { "class": "notice" }, h("div", { text: dom.text("batch.submit.rest", rest.length) }),
        h("div", { text: rest.slice(0, 12).map(function (one) { return (one.serial || one.itemNumber) + " (" + one.state.open + ")"; }).join("、") + (rest.length > 12 ? " …" : "") })) : null,
      ready.length ? [password, refused] : null
    ], [ready.length ? dom.button("submit-confirm", dom.text("submit.confirm"), confirm, true) : null,
      dom.button("submit-cancel", dom.text("close"), function () { layer.close(); })]);
    if (ready.length) password.focus();
  }

  return {
    draw: draw, line: line, strip: strip, bar: bar, say: say, label: label, range: range, submitLayer: submitLayer,
    input: function (one, cell) { return inputs[one.number + " " + cell]; },
    nextFilter: function () { show(FILTERS[(FILTERS.indexOf(filter) + 1) % FILTERS.length]); }
  };
};
