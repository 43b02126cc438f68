"use strict";
/* Readings by file: the form to fill in offline, and any table, with every difference shown before it is written. */
window.limsWorksheetFiles = function (dom, root, page) {
  var h = dom.element;
  var path = "worksheet-files/" + encodeURIComponent(root.dataset.number);
  var SHOWN = 60;

  /* The part of the page that lists the kept files. */
  function panel() {
    var sheet = page.answer().sheet;
    return [
      h("h2", {}, dom.text("files"), sheet.writable ? dom.button("file-open", dom.text("files.read"), open) : null),
      h("div", { id: "files-kept" }, sheet.files.map(function (file) {
        return h("div", { "class": "kept-file" },
          h("a", { href: dom.context + "/api/v1/" + path + "/" + file.hash, text: file.name }),
          h("span", { "class": "muted", text: dom.text("files.kept", dom.text("files." + file.source), file.cells, file.by, dom.moment(file.at)) }));
      }), h("a", { id: "form-download", "class": "sheet-button", href: dom.context + "/api/v1/" + path + "/form.xlsx", text: dom.text("files.form") }))
    ];
  }

  function open() {
    var choose = h("input", { id: "file-choose", type: "file", accept: ".csv,.txt,.tsv,.xlsx,.json", "class": "unseen" });
    var name = h("span", { id: "file-name", "class": "muted" });
    var place = h("div", { id: "file-preview" }, h("p", { "class": "muted", text: dom.text("files.help") }));
    var apply = dom.button("file-apply", dom.text("files.apply"), function () { write(); }, true);
    apply.disabled = true;
    var state = null;
    var layer = dom.layer("file", dom.text("files.read"), [
      h("div", { "class": "file-map-head" }, h("label", { "class": "sheet-button primary" }, dom.text("files.choose"), choose), name), place],
      [apply, dom.button("file-cancel", dom.text("cancel"), function () { layer.close(); })]);
    layer.classList.add("wide");
    choose.addEventListener("change", function () {
      if (!choose.files.length) return;
      name.textContent = choose.files[0].name;
      var reader = new FileReader();
      reader.onload = function () {
        state = { name: choose.files[0].name, content: String(reader.result).replace(/^[^,]*,/, "") };
        look();
      };
      reader.readAsDataURL(choose.files[0]);
    });

    function look() {
      apply.disabled = true;
      dom.call("POST", path + "/preview", { name: state.name, content: state.content, mapping: state.mapping }).then(show, fail);
    }

    function show(preview) {
      state.fingerprint = preview.fingerprint;
      state.needsReason = preview.values.some(function (one) { return one.relation === "DIFFERENT"; });
      var bad = preview.values.filter(function (one) { return one.relation === "REFUSED"; }).length;
      apply.disabled = !preview.values.length || bad > 0;
      place.replaceChildren.apply(place, [
        preview.lines.length && (preview.mapping || !preview.values.length) ? mapping(preview, function (laid) { state.mapping = laid; look(); }) : null,
        h("p", { id: "file-counts", text: counts(preview.values) }),
        state.needsReason && !bad ? h("input", { id: "file-reason", type: "text", maxlength: 500, "class": "layer-input", placeholder: dom.text("files.reason") }) : null,
        h("div", { id: "file-refused", role: "alert", "class": "refused" }),
        values(preview.values)
      ].filter(Boolean));
    }

    function fail(failure) {
      var said = document.getElementById("file-refused") || place.appendChild(h("div", { id: "file-refused", role: "alert", "class": "refused" }));
      said.textContent = failure.message || dom.text("bar.offline", 0);
    }

    function write() {
      var reason = document.getElementById("file-reason");
      if (state.needsReason && (!reason || !reason.value.trim())) {
        if (reason) reason.focus();
        return;
      }
      dom.call("POST", path, {
        name: state.name, content: state.content, mapping: state.mapping, fingerprint: state.fingerprint, reason: reason ? reason.value.trim() : null
      }).then(function (applied) {
        layer.close();
        page.written(applied);
      }, fail);
    }
  }

  function counts(values) {
    var of = function (relation) { return values.filter(function (one) { return one.relation === relation; }).length; };
    return values.length ? dom.text("files.counts", of("NEW"), of("SAME"), of("DIFFERENT"), of("REFUSED")) : dom.text("files.unmapped");
  }

  /* What needs a look comes first. */
  function values(all) {
    var ORDER = ["REFUSED", "DIFFERENT", "NEW", "SAME"];
    var KIND = { REFUSED: "bad", DIFFERENT: "warn", NEW: "good", SAME: "idle" };
    var sorted = all.slice().sort(function (a, b) { return ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation); });
    if (!all.length) return null;
    return h("table", { id: "file-values", "class": "sheet-table" },
      h("thead", {}, h("tr", {}, ["place", "cell", "standing", "value", ""].map(function (name) {
        return h("th", { text: name ? dom.text("files.column." + name) : "" });
      }))),
      h("tbody", {}, sorted.slice(0, SHOWN).map(function (one) {
        return h("tr", {}, h("td", { "class": "code", text: one.column + one.row }),
          h("td", { text: one.cell ? page.label(one.cell) : "" }),
          h("td", { "class": "number" }, one.relation === "DIFFERENT" ? h("s", { text: one.standing }) : h("span", { text: one.standing })),
          h("td", { "class": "number" }, h("b", { text: shownValue(one) })),
          h("td", {}, h("span", { "class": "status status-" + (one.doubtful && one.relation !== "REFUSED" ? "warn" : KIND[one.relation]),
            text: one.message || (one.doubtful ? dom.text("files.doubtful") : dom.text("files." + one.relation)) })));
      }), sorted.length > SHOWN ? h("tr", {}, h("td", { colspan: 5, "class": "muted", text: dom.text("files.more", sorted.length - SHOWN) })) : null));
  }

  function shownValue(one) {
    return one.cell && one.cell.indexOf("check/") === 0 && one.relation !== "REFUSED" ? dom.text("enum.CheckOutcome." + one.value) : one.value;
  }

  /* The file's first lines under selects that say which column is what. */
  function mapping(preview, changed) {
    var form = page.answer().sheet.form;
    var laid = preview.mapping || { grid: form.grids[0].key, firstLine: preview.lines[0].number + 1, points: null, columns: {} };
    var width = Math.max.apply(null, preview.lines.map(function (line) { return line.cells.length; }));
    var grid = form.grids.find(function (one) { return one.key === laid.grid; });
    var inputs = grid.columns.filter(function (one) { return one.kind !== "COMPUTED"; });
    var selects = [];
    var read = function () {
      var next = { grid: gridSelect.value, firstLine: Number(first.value), points: null, columns: [] };
      selects.forEach(function (select, place) {
        if (select.value === "#points") next.points = place;
        else if (select.value && next.grid === laid.grid) next.columns.push({ column: select.value, place: place });
      });
      changed(next);
    };
    var gridSelect = h("select", { id: "map-grid", "class": "layer-input", onchange: read }, form.grids.map(function (one) {
      return h("option", { value: one.key, selected: one.key === laid.grid, text: dom.caption(one) });
    }));
    var first = h("input", { id: "map-first", type: "number", min: 1, value: laid.firstLine, "class": "layer-input", onchange: read });
    for (var place = 0; place < width; place++) selects.push(select(place));
    function select(at) {
      return h("select", { id: "map-" + at, onchange: read },
        [h("option", { value: "", text: dom.text("files.map.none") }), h("option", { value: "#points", selected: laid.points === at, text: dom.text("point") })]
          .concat(inputs.map(function (one) {
            return h("option", { value: one.key, selected: laid.columns[one.key] === at, text: dom.caption(one) });
          })));
    }
    return h("div", { "class": "file-map" },
      h("div", { "class": "file-map-head" }, h("label", {}, dom.text("files.map.grid"), gridSelect), h("label", {}, dom.text("files.map.first"), first)),
      h("div", { "class": "file-lines" }, h("table", { "class": "sheet-table" },
        h("thead", {}, h("tr", {}, h("th", { text: "" }), selects.map(function (one) { return h("th", {}, one); }))),
        h("tbody", {}, preview.lines.slice(0, 8).map(function (line) {
          return h("tr", { "class": line.number < laid.firstLine ? "muted" : "" }, h("td", { "class": "muted", text: line.number }),
            selects.map(function (one, at) { return h("td", { text: line.cells[at] || "" }); }));
        })))));
  }

  return { panel: panel, open: open };
};
