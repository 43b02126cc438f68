"use strict";
/* Ctrl+K goes to the search box from everywhere; not while an input method composes. */
document.addEventListener("keydown", function (event) {
  if (event.isComposing) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    var finder = document.getElementById("finder");
    if (finder) {
      event.preventDefault();
      finder.focus();
      finder.select();
    }
  }
});

/*
 * A page whose session ended is loaded anew with ?expired=1. What was typed is kept in this browser tab until then:
 * never passwords, and only as long as the tab lives.
 */
(function () {
  var key = "lims.typed." + location.pathname;

  function keepable(field) {
    return field.id && field.name && field.form && field.form.method === "post" && field.name !== "jakarta.faces.ViewState" &&
      ["password", "hidden", "file", "submit", "button"].indexOf(field.type) < 0;
  }

  function typed() {
    try {
      return JSON.parse(sessionStorage.getItem(key)) || {};
    } catch (unreadable) {
      return {};
    }
  }

  document.addEventListener("input", function (event) {
    var field = event.target;
    if (!keepable(field)) return;
    var values = typed();
    values[field.id] = field.type === "checkbox" || field.type === "radio" ? field.checked : field.value;
    sessionStorage.setItem(key, JSON.stringify(values));
  });

  window.addEventListener("load", function () {
    var values = typed();
    sessionStorage.removeItem(key);
    if (new URLSearchParams(location.search).get("expired") !== "1") return;
    Object.keys(values).forEach(function (id) {
      var field = document.getElementById(id);
      if (!field || !keepable(field)) return;
      if (field.type === "checkbox" || field.type === "radio") field.checked = values[id];
      else field.value = values[id];
    });
    var notice = document.getElementById("expired-notice");
    if (notice) notice.hidden = false;
  });
})();
