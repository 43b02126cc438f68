"use strict";
/* The layers of the worksheet page: reason, conflict, standards, corrections, submit, sign in again. */
window.limsWorksheetLayers = function (dom, root) {
  var h = dom.element;
  var asked = [];
  var signingIn = false;

  /* One reason for all the values that replace others (WF-11), or for late ones (WF-10). */
  function reason(changes, late, decided) {
    var known = asked.find(function (one) { return one.late === late; });
    if (known) {
      known.changes = known.changes.concat(changes);
      return;
    }
    var request = { changes: changes, late: late };
    asked.push(request);
    setTimeout(function () { open(request, decided); }, 0);
  }

  function open(request, decided) {
    var before = document.activeElement;
    var input = h("input", { id: "reason-text", type: "text", maxlength: 500, autocomplete: "off", "class": "layer-input" });
    var presets = dom.text(request.late ? "late.presets" : "reason.presets").split("|");
    var accept = function () {
      if (!input.value.trim()) {
        input.focus();
        return;
      }
      layer.close("accepted");
    };
    input.addEventListener("keydown", function (event) {
      if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        accept();
      }
    });
    var layer = dom.layer("reason", dom.text(request.late ? "late.title" : "reason.title"), [
      h("table", { "class": "sheet-table" }, h("tbody", {}, request.changes.map(function (change) {
        return h("tr", {}, h("td", { text: change.label }),
          h("td", { "class": "number" }, h("s", { text: change.old })), h("td", { text: "→" }),
          h("td", { "class": "number", text: change.value || dom.text("empty") }));
      }))),
      h("div", { "class": "presets" }, presets.map(function (preset, index) {
        return h("button", {
          id: "reason-" + index, type: "button", "class": "preset", text: preset,
          onclick: function () { input.value = preset; accept(); }
        });
      })),
      input
    ], [dom.button("reason-accept", dom.text("reason.accept"), accept, true),
      dom.button("reason-cancel", dom.text("reason.cancel"), function () { layer.close("cancelled"); })],
    function (result) {
      asked = asked.filter(function (one) { return one !== request; });
      decided(request.changes, result === "accepted" ? input.value.trim() : null);
      if (before && before.isConnected) before.focus();
    });
    input.focus();
  }

  function conflicts(list, actions) {
    var layer = dom.layer("conflicts", dom.text("conflict.title"), [
      h("p", { "class": "muted", text: dom.text("conflict.help") }),
      h("table", { "class": "sheet-table" },
        h("thead", {}, h("tr", {}, ["cell", "old", "theirs", "mine", ""].map(function (name) {
          return h("th", { text: name ? dom.text("conflict." + name) : "" });
        }))),
        h("tbody", {}, list.map(function (one) {
          return h("tr", { id: "conflict-" + one.id },
            h("td", { text: one.label }), h("td", { "class": "number", text: one.seen || dom.text("empty") }),
            h("td", { "class": "number" }, h("b", { text: one.standing || dom.text("empty") }),
              h("div", { "class": "muted", text: (one.by || "") + " " + dom.moment(one.at) })),
            h("td", { "class": "number" }, h("b", { text: one.value || dom.text("empty") })),
            h("td", { "class": "nowrap" },
              dom.button("theirs-" + one.id, dom.text("conflict.takeTheirs"), function () {
                layer.close();
                actions.theirs(one);
              }),
              dom.button("mine-" + one.id, dom.text("conflict.keepMine"), function () {
                layer.close();
                actions.mine(one);
              }, true)));
        })))
    ], [dom.button("conflicts-close", dom.text("close"), function () { layer.close(); })]);
  }

  function standards(choices, inUse, accept) {
    var boxes = [];
    var layer = dom.layer("standards", dom.text("standards.title"), h("div", { "class": "choices" },
      choices.length ? choices.map(function (choice) {
        var used = choice.standard;
        var box = h("input", {
          id: "standard-" + used.instrumentNumber, type: "checkbox", value: used.instrumentNumber,
          disabled: !choice.usable, checked: inUse.indexOf(used.instrumentNumber) >= 0 && choice.usable
        });
        boxes.push(box);
        return h("label", { "class": "choice" + (choice.usable ? "" : " unusable") }, box, standard(used),
          choice.reasons.map(function (reason) {
            return h("div", { "class": "status status-bad choice-reason", text: reason });
          }));
      }) : h("p", { "class": "muted", text: dom.text("standards.none") })),
    [dom.button("standards-accept", dom.text("standards.accept"), function () {
      var chosen = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
      layer.close();
      accept(chosen);
    }, true), dom.button("standards-cancel", dom.text("cancel"), function () { layer.close(); })]);
  }

  function standard(used) {
    return h("div", { "class": "standard" },
      h("div", {}, h("b", { text: used.name }), " ", h("span", { "class": "code", text: used.instrumentNumber })),
      h("div", { "class": "muted", text: [used.model, used.serial, used.range, used.accuracy].filter(Boolean).join(" · ") }),
      h("div", { "class": "muted", text: dom.text("standards.due", used.calibrationCertificate, used.calibrationDue) }),
      used.standardCertificate
        ? h("div", { "class": "muted", text: dom.text("standards.certificate", used.standardName, used.standardCertificate, used.standardValidUntil) })
        : null);
  }

  function corrections(entries, label) {
    var byCell = {};
    entries.forEach(function (entry) { (byCell[entry.cell] = byCell[entry.cell] || []).push(entry); });
    var cells = Object.keys(byCell);
    var layer = dom.layer("corrections", dom.text("corrections.title"),
      cells.length ? h("table", { "class": "sheet-table" },
        h("thead", {}, h("tr", {}, ["cell", "value", "who", "when", "why"].map(function (name) {
          return h("th", { text: dom.text("corrections." + name) });
        }))),
        h("tbody", {}, cells.map(function (cell) {
          return byCell[cell].map(function (entry, index) {
            var struck = index < byCell[cell].length - 1;
            return h("tr", {}, h("td", { text: index ? "" : label(cell) }),
              h("td", { "class": "number" }, h(struck ? "s" : "b", { text: entry.value || dom.text("empty") })),
              h("td", { text: entry.name }), h("td", { "class": "nowrap", text: dom.moment(entry.recordedAt) }),
              h("td", { text: entry.reason || entry.lateReason || "" }));
          });
        }))) : h("p", { "class": "muted", text: dom.text("corrections.none") }),
      [dom.button("corrections-close", dom.text("close"), function () { layer.close(); }, true)]);
  }

  /* Every hole with the way to it; the password only when there is none. */
  function submit(check, actions) {
    var password = h("input", {
      id: "submit-password", type: "password", autocomplete: "current-password", "class": "layer-input",
      placeholder: dom.text("submit.password")
    });
    var send = function () {
      if (!password.value) password.focus();
      else actions.submit(password.value, function () { layer.close(); }, function (message) { said.textContent = message; });
    };
    password.addEventListener("keydown", function (event) {
      if (event.key === "Enter") {
        event.preventDefault();
        send();
      }
    });
    var said = h("div", { id: "submit-refused", role: "alert", "class": "refused" });
    var open = check.holes.length + check.waiting > 0;
    var layer = dom.layer("submit", dom.text("submit.title"), [
      check.waiting ? h("div", { "class": "notice", text: dom.text("submit.waiting", check.waiting) }) : null,
      open ? h("ul", { id: "submit-holes", "class": "holes" }, check.holes.map(function (hole) {
        return h("li", {}, h("button", {
          type: "button", "class": "hole", text: hole.text,
          onclick: function () { layer.close(); actions.go(hole.place); }
        }));
      })) : [
        h("div", { "class": "notice good", text: dom.text("submit.complete") }),
        h("p", {}, check.verdict, " ", h("b", { text: check.conclusion || "" })),
        password, said
      ]
    ], [open ? null : dom.button("submit-confirm", dom.text("submit.confirm"), send, true),
      dom.button("submit-cancel", dom.text("close"), function () { layer.close(); })]);
    if (!open) password.focus();
  }

  function reasoned(id, title, choices, accept) {
    var input = h("input", { id: id + "-reason", type: "text", maxlength: 500, "class": "layer-input", list: id + "-list" });
    var layer = dom.layer(id, title, [input, h("datalist", { id: id + "-list" }, (choices || []).map(function (choice) {
      return h("option", { value: choice });
    }))], [dom.button(id + "-accept", dom.text("reason.accept"), function () {
      if (!input.value.trim()) input.focus();
      else {
        layer.close();
        accept(input.value.trim());
      }
    }, true), dom.button(id + "-cancel", dom.text("cancel"), function () { layer.close(); })]);
    input.focus();
  }

  /* The session has ended: sign in here, over the page, and everything typed goes on from where it was. */
  function signIn(back) {
    if (signingIn) return;
    signingIn = true;
    var frame = h("iframe", { id: "sign-in-frame", title: dom.text("signIn.title"), src: dom.context + "/login.xhtml" });
    frame.addEventListener("load", function () {
      var path = "";
      try {
        path = frame.contentWindow.location.pathname;
      } catch (elsewhere) {
        path = "";
      }
      if (path && path.indexOf("/login") < 0) layer.close("signedIn");
    });
    var layer = dom.layer("sign-in", dom.text("signIn.title"),
      [h("p", { "class": "muted", text: dom.text("signIn.help") }), frame], [], function () {
        signingIn = false;
        back();
      });
  }

  return {
    reason: reason, conflicts: conflicts, standards: standards, standard: standard, corrections: corrections,
    submit: submit, reasoned: reasoned, signIn: signIn
  };
};
