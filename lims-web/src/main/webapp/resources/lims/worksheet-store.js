"use strict";
/* Keeps what was typed until the server has it: in the browser's own store, cell by cell, through lost connections and
   ended sessions. Each value is sent under one command id, so that sending twice is harmless. */
window.limsWorksheetStore = function (name, events) {
  var KEY = "lims.worksheet." + name;
  var RETRY_MS = 5000;
  var GATHER_MS = 400;
  var drafts = read();
  var sending = false;
  var offline = false;
  var away = false;
  var timer = null;
  var savedAt = null;

  function read() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch (unreadable) {
      return {};
    }
  }

  function keep() {
    try {
      if (Object.keys(drafts).length) localStorage.setItem(KEY, JSON.stringify(drafts));
      else localStorage.removeItem(KEY);
    } catch (full) {
      events.storeFull();
    }
    events.state(state());
  }

  function uuid() {
    if (crypto.randomUUID) return crypto.randomUUID();
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    var hex = Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  function state() {
    var cells = Object.values(drafts);
    return {
      waiting: cells.length,
      conflicts: cells.filter(function (draft) { return draft.state === "CONFLICT"; }).length,
      refused: cells.filter(function (draft) { return draft.state === "REFUSED"; }).length,
      offline: offline,
      away: away,
      sending: sending,
      savedAt: savedAt
    };
  }

  /* While somebody types: kept, not sent yet. Half a number would become a correction. */
  function type(cell, value, seen) {
    var draft = drafts[cell];
    if (!draft || draft.value !== value) {
      drafts[cell] = {
        value: value,
        seen: draft ? draft.seen : seen,
        observedAt: new Date().toISOString(),
        sent: draft ? draft.sent : undefined,
        state: "TYPED"
      };
      keep();
    }
  }

  /* The person has left the cell, or given the reason: it may be sent. */
  function commit(cell, reasons) {
    var draft = drafts[cell];
    if (!draft) return;
    if (reasons) Object.assign(draft, reasons);
    draft.state = "QUEUED";
    delete draft.command;
    keep();
    schedule(GATHER_MS);
  }

  function drop(cell) {
    delete drafts[cell];
    keep();
  }

  function schedule(ms) {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  }

  function flush() {
    clearTimeout(timer);
    if (sending) return Promise.resolve();
    var batch = nextBatch();
    if (!batch) return Promise.resolve();
    sending = true;
    events.state(state());
    return events.send(batch).then(
      function (answer) {
        sending = false;
        offline = false;
        away = false;
        savedAt = answer.savedAt;
        settle(answer);
        return flush();
      },
      function (failure) {
        sending = false;
        offline = failure.kind === "offline";
        away = failure.kind === "signedOut";
        if (failure.kind === "refused") {
          batch.cells.forEach(function (cell) { mark(cell.cell, "REFUSED", failure.message); });
        }
        keep();
        if (offline) schedule(RETRY_MS);
        if (away) events.signedOut();
      });
  }

  /* Whatever was sent before under one command goes again under the same one. */
  function nextBatch() {
    var queued = Object.keys(drafts).filter(function (cell) { return drafts[cell].state === "QUEUED"; });
    if (!queued.length) return null;
    var command = queued.map(function (cell) { return drafts[cell].command; }).find(Boolean);
    var mine = queued.filter(function (cell) { return drafts[cell].command === command; });
    var id = command || uuid();
    mine.forEach(function (cell) {
      drafts[cell].command = id;
      drafts[cell].sent = drafts[cell].value;
    });
    keep();
    return {
      commandId: id,
      cells: mine.map(function (cell) {
        var draft = drafts[cell];
        return {
          cell: cell,
          value: draft.value,
          seen: draft.seen,
          observedAt: draft.observedAt,
          reason: draft.reason,
          lateReason: draft.lateReason
        };
      })
    };
  }

  function settle(answer) {
    answer.cells.forEach(function (outcome) {
      var draft = drafts[outcome.cell];
      if (!draft) return;
      var same = draft.value === outcome.mine;
      if (outcome.result === "SAVED" || outcome.result === "UNCHANGED") {
        if (same) delete drafts[outcome.cell];
        else draft.seen = outcome.standing;
        events.saved(outcome);
      } else if (outcome.result === "CONFLICT" && outcome.standing === draft.sent && !same) {
        draft.seen = outcome.standing; /* it was our own earlier value that arrived after all */
        delete draft.command;
      } else {
        draft.state = outcome.result;
        draft.standing = outcome.standing;
        draft.by = outcome.by;
        draft.at = outcome.at;
        draft.message = outcome.message;
        events.unsettled(outcome, draft);
      }
    });
    keep();
    events.answered(answer);
  }

  function mark(cell, newState, message) {
    if (!drafts[cell]) return;
    drafts[cell].state = newState;
    drafts[cell].message = message;
    events.unsettled({ cell: cell, result: newState, message: message }, drafts[cell]);
  }

  /* A conflict is decided by the person: mine with a reason, or what stands there. */
  function keepMine(cell, reason) {
    var draft = drafts[cell];
    draft.seen = draft.standing;
    commit(cell, { reason: reason });
  }

  window.addEventListener("online", function () { flush(); });

  return {
    type: type,
    commit: commit,
    drop: drop,
    keepMine: keepMine,
    flush: flush,
    state: state,
    draft: function (cell) { return drafts[cell]; },
    cells: function () { return Object.keys(drafts); },
    resume: function () {
      Object.values(drafts).forEach(function (draft) {
        if (["TYPED", "ASKED", "REASON_NEEDED", "LATE_REASON_NEEDED"].indexOf(draft.state) >= 0) draft.state = "QUEUED";
      });
      keep();
      return flush();
    }
  };
};
