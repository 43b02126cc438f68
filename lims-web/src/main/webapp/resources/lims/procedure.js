"use strict";
/* The page of a stored version: its trial. */
document.addEventListener("DOMContentLoaded", function () {
  var root = document.getElementById("procedure-trial");
  if (!root) return;
  var dom = window.limsWorksheetDom(root);
  dom.call("GET", "procedures/" + root.dataset.no).then(function (version) {
    window.limsProcedureTrial(dom, root, function () { return version.definition; });
  });
});
