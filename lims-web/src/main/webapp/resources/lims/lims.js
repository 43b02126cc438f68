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
