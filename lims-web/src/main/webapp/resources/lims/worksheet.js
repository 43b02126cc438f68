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
  var said = "";
  var saved = {};
  var files = window.limsWorksheetFiles(dom, root, {
    answer: function () { return answer; },
    label: label,
    written: function (applied) {
      var open = applied.saved.cells.filter(function (one) { return one.result !== "SAVED" && one.result !== "UNCHANGED"; }).length;
      load().then(function () { toast(dom.text(open ? "files.partly" : "files.done", applied.file.name, applied.file.cells, open)); });
    }
  });
  var view = window.limsWorksheetView(dom, root, results, layers, {
    answer: function () { return answer; },
    focus: function () { return focus; },
    value: value,
    id: id,
    label: label,
    pick: pick,
    acts: { admit: admit, submit: submit, chooseStandards: chooseStandards, transition: transition }
  }, files);
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
    view.draw();
    Object.keys(saved).forEach(mark);
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

  function doubt(input) {
    if (input.dataset.grid === undefined) return null;
    var parts = input.dataset.cell.split("/");
    var one = answer.sheet.form.grids.find(function (known) { return known.key === parts[0]; });
    return dom.doubt(input.value, one.rows.find(function (known) { return known.key === parts[1]; }).plausible[parts[2]]);
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
    view.drawConditions();
    view.drawGrids();
    view.drawLive();
    Object.keys(saved).forEach(mark);
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
    else view.drawLive();
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
      h("span", { id: "bar-toast", "class": "muted", text: said }), h("span", { "class": "muted keys", text: dom.text("keys") }));
  }

  /* Stays until something else is said, however often the bar is drawn. */
  function toast(words) {
    said = words;
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
        view.drawLive();
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
