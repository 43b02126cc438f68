"use strict";
/* Identical instruments side by side: one line each, points across. Every line is a worksheet of its own, saved by the
   same store and under the same rules as on its own page. */
document.addEventListener("DOMContentLoaded", function () {
  var root = document.getElementById("batch");
  if (!root) return;
  var number = root.dataset.number;
  var path = "batches/" + encodeURIComponent(number);
  var dom = window.limsWorksheetDom(root);
  var layers = window.limsWorksheetLayers(dom, root);
  var batch = null;
  var lines = [];
  var focus = null;
  var view = window.limsWorksheetBatchView(dom, root, window.limsWorksheetResults(dom), {
    batch: function () { return batch; },
    lines: function () { return lines; },
    focus: function () { return focus; },
    choose: choose,
    submit: submit,
    compare: compare,
    states: states
  });

  function load() {
    dom.call("GET", path).then(show, function (failure) {
      if (failure.kind === "signedOut") layers.signIn(load);
      else if (failure.kind === "offline") setTimeout(load, 3000);
      else view.say(failure.message);
    });
  }

  function show(answer) {
    batch = answer;
    lines = answer.lines.map(line);
    view.draw();
    lines.forEach(function (one) {
      one.store.cells().forEach(function (cell) {
        var input = view.input(one, cell);
        if (input) input.value = one.store.draft(cell).value;
        mark(one, cell);
      });
      if (one.writable) one.store.resume();
    });
    view.bar();
  }

  function line(loaded) {
    var known = lines.find(function (one) { return one.number === loaded.worksheet.worksheetNumber; });
    var one = Object.assign(known || {}, loaded, { number: loaded.worksheet.worksheetNumber });
    one.store = one.store || window.limsWorksheetStore(root.dataset.me + "." + one.number, {
      send: function (values) { return dom.call("PUT", "worksheets/" + encodeURIComponent(one.number) + "/cells", values); },
      state: function () { view.bar(); },
      saved: function (outcome) { onSaved(one, outcome); },
      unsettled: function (outcome, draft) { onUnsettled(one, outcome, draft); },
      answered: function (saving) { onAnswered(one, saving); },
      signedOut: function () { layers.signIn(back); },
      storeFull: function () { view.say(dom.text("storeFull")); }
    });
    return one;
  }

  function back() {
    dom.renew().then(function (person) {
      if (person !== root.dataset.me) view.say(dom.text("signIn.other"));
      else load();
    }, function (failure) {
      if (failure.kind === "signedOut") layers.signIn(back);
      else setTimeout(back, 3000);
    });
  }

  function states() {
    return lines.filter(function (one) { return one.store; }).map(function (one) { return one.store.state(); });
  }

  function value(one, cell) {
    return one.cells[cell] ? one.cells[cell].value : "";
  }

  function of(input) {
    return lines.find(function (one) { return one.number === input.dataset.sheet; });
  }

  function mark(one, cell) {
    var input = view.input(one, cell);
    if (!input) return;
    var draft = one.store.draft(cell);
    var doubtful = dom.doubt(input.value, view.range(cell));
    input.classList.toggle("typed", Boolean(draft));
    input.classList.toggle("conflict", Boolean(draft && draft.state === "CONFLICT"));
    input.classList.toggle("refused", Boolean(draft && draft.state === "REFUSED"));
    input.classList.toggle("doubtful", Boolean(doubtful));
    input.classList.toggle("corrected", Boolean(one.cells[cell] && one.cells[cell].sequence > 1));
    input.title = (draft && draft.message) || doubtful || "";
  }

  function typed(input) {
    var one = of(input);
    one.store.type(input.dataset.cell, input.value.trim(), value(one, input.dataset.cell));
    mark(one, input.dataset.cell);
  }

  function left(input) {
    var one = of(input);
    var cell = input.dataset.cell;
    var draft = one.store.draft(cell);
    if (!draft || draft.state !== "TYPED") return;
    if (draft.value === value(one, cell) && !draft.sent) one.store.drop(cell);
    else settle([{ line: one, cell: cell }]);
    mark(one, cell);
  }

  /* New values go on their way; one reason serves all that replace others. */
  function settle(cells) {
    var corrections = cells.filter(function (place) { return place.line.cells[place.cell]; });
    cells.filter(function (place) { return !place.line.cells[place.cell]; }).forEach(function (place) {
      place.line.store.commit(place.cell);
    });
    if (corrections.length) askReason(corrections, false);
    cells.forEach(function (place) { mark(place.line, place.cell); });
  }

  function askReason(places, late) {
    places.forEach(function (place) { place.line.store.draft(place.cell).state = "ASKED"; });
    layers.reason(places.map(function (place) {
      return {
        line: place.line, cell: place.cell, label: view.label(place.line, place.cell),
        old: value(place.line, place.cell), value: place.line.store.draft(place.cell).value
      };
    }), late, function (changes, why) {
      changes.forEach(function (change) {
        if (!change.line.store.draft(change.cell)) return;
        if (why === null) undo(change.line, change.cell);
        else change.line.store.commit(change.cell, late ? { lateReason: why } : { reason: why });
      });
    });
  }

  function undo(one, cell) {
    one.store.drop(cell);
    var input = view.input(one, cell);
    if (input) input.value = value(one, cell);
    view.line(one);
    mark(one, cell);
  }

  /* Outcomes of checks; with several lines only those that are still open. */
  function choose(chosen, cell, outcome) {
    var places = chosen.filter(function (one) { return one.writable && value(one, cell) !== outcome; })
      .map(function (one) { return { line: one, cell: cell }; });
    places.forEach(function (place) { place.line.store.type(cell, outcome, value(place.line, cell)); });
    settle(places);
  }

  function fill(cells, outside) {
    var changed = cells.filter(function (one) { return one.value !== value(of(one.input), one.input.dataset.cell); });
    changed.forEach(function (one) {
      one.input.value = one.value;
      typed(one.input);
    });
    settle(changed.map(function (one) { return { line: of(one.input), cell: one.input.dataset.cell }; }));
    if (outside) view.say(dom.text("pastedOutside", cells.length, outside));
    else if (cells.length > 1) view.say(dom.text("pasted", cells.length));
  }

  function onSaved(one, outcome) {
    var before = one.cells[outcome.cell];
    one.cells[outcome.cell] = {
      value: outcome.standing, sequence: !before ? 1 : before.sequence + (outcome.result === "SAVED" ? 1 : 0)
    };
    var input = view.input(one, outcome.cell);
    if (input && input !== document.activeElement && !one.store.draft(outcome.cell)) input.value = outcome.standing;
    mark(one, outcome.cell);
  }

  function onUnsettled(one, outcome, draft) {
    if (outcome.result === "REASON_NEEDED" || outcome.result === "LATE_REASON_NEEDED") {
      if (outcome.standing) one.cells[outcome.cell] = one.cells[outcome.cell] || { value: outcome.standing, sequence: 1 };
      draft.seen = value(one, outcome.cell);
      askReason([{ line: one, cell: outcome.cell }], outcome.result === "LATE_REASON_NEEDED");
    } else if (outcome.message) view.say(one.serial + ": " + outcome.message);
    mark(one, outcome.cell);
  }

  function onAnswered(one, saving) {
    one.worksheet.version = saving.version;
    if (saving.formChanged) {
      load();
      return;
    }
    one.state = window.limsWorksheetBatchState(saving.live);
    view.line(one);
  }

  function compare() {
    var list = [];
    lines.forEach(function (one) {
      one.store.cells().filter(function (cell) { return one.store.draft(cell).state === "CONFLICT"; }).forEach(function (cell) {
        list.push(Object.assign({ line: one, cell: cell, id: one.number + "-" + cell.replace(/\//g, "-"), label: view.label(one, cell) }, one.store.draft(cell)));
      });
    });
    layers.conflicts(list, {
      theirs: function (at) {
        at.line.cells[at.cell] = { value: at.standing, sequence: 1 };
        undo(at.line, at.cell);
      },
      mine: function (at) {
        layers.reasoned("keep", dom.text("reason.title"), dom.text("reason.presets").split("|"), function (why) {
          at.line.store.keepMine(at.cell, why);
        });
      }
    });
  }

  function submit() {
    if (document.activeElement && document.activeElement.dataset.sheet) left(document.activeElement);
    Promise.all(lines.map(function (one) { return one.store.flush(); })).then(function () {
      view.submitLayer(function (ready, password, done, failed) {
        dom.call("PUT", path + "/submit", {
          password: password,
          worksheets: ready.map(function (one) { return { number: one.number, seenVersion: one.worksheet.version }; })
        }).then(function () {
          done();
          load();
        }, function (failure) {
          failed(failure.message || dom.text("bar.offline", 0));
          if (failure.kind === "signedOut") layers.signIn(back);
        });
      });
    });
  }

  window.limsWorksheetGrid(root, {
    enter: function (input) {
      focus = { number: input.dataset.sheet, cell: input.dataset.cell };
      view.strip();
    },
    type: typed, leave: left, fill: fill,
    undo: function (input) { undo(of(input), input.dataset.cell); }
  });
  document.addEventListener("keydown", function (event) {
    if (event.isComposing || !batch || document.querySelector("dialog[open]")) return;
    if (event.key === "F8") {
      event.preventDefault();
      view.nextFilter();
    } else if (event.ctrlKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      if (document.activeElement.dataset.sheet) left(document.activeElement);
      lines.forEach(function (one) { one.store.flush(); });
    } else if (event.ctrlKey && event.key === "Enter") {
      event.preventDefault();
      submit();
    }
  });
  load();
});
