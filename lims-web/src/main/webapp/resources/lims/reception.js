"use strict";
/* The counter's keys: Enter goes on to the next field, Ctrl+D copies a line, Ctrl+I adds one, Ctrl+Enter accepts. */
(function () {
  var counter = function () { return document.querySelector("form.counter-form"); };

  function fields(form) {
    return Array.prototype.filter.call(
      form.querySelectorAll("input:not([type=hidden]), select, textarea"),
      function (field) { return !field.disabled && field.offsetParent !== null; });
  }

  function press(form, selector) {
    var button = form.querySelector(selector);
    if (button && !button.disabled) button.click();
  }

  document.addEventListener("keydown", function (event) {
    var form = counter();
    if (!form || event.isComposing || !form.contains(event.target)) return;
    var key = event.key.toLowerCase();
    if (event.ctrlKey && key === "enter") {
      event.preventDefault();
      press(form, ".key-accept");
    } else if (event.ctrlKey && key === "d") {
      event.preventDefault();
      var line = event.target.closest(".line");
      if (line) press(line, ".key-copy");
    } else if (event.ctrlKey && key === "i") {
      event.preventDefault();
      press(form, ".key-add");
    } else if (event.key === "Enter" && event.target.tagName === "INPUT" && event.target.type !== "submit") {
      var list = event.target.getAttribute("aria-expanded") === "true";
      event.preventDefault();
      if (list) return;
      var all = fields(form);
      var next = all[all.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
      if (next) {
        next.focus();
        if (next.select) next.select();
      }
    }
  }, true);

  window.limsCounter = {
    /* after a line was added: its first field */
    toNewLine: function () {
      var lines = document.querySelectorAll(".line");
      var last = lines[lines.length - 1];
      var first = last && last.querySelector("input:not([type=hidden])");
      if (first) first.focus();
    }
  };
})();
