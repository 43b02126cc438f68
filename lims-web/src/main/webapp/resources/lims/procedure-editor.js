"use strict";
/* Writes a procedure in tables. Every change is checked at once by the server, which names each hole; nothing is stored before “save”. */
document.addEventListener("DOMContentLoaded", function () {
  var root = document.getElementById("procedure-editor");
  if (!root) return;
  var dom = window.limsWorksheetDom(root);
  var h = dom.element;
  var api = (root.dataset.context || "") + "/api/v1/";
  var forms = [];
  var sheets = {};
  var shown = "general";
  var definition = null;
  var stored = null;
  var problems = [];
  var holes = [];
  var dirty = false;
  var waiting = null;
  var rail = document.getElementById("editor-rail");
  var table = document.getElementById("editor-table");
  var side = document.getElementById("editor-holes");
  var bar = document.getElementById("editor-bar");
  var tryPlace = document.getElementById("editor-trial");
  var trial = window.limsProcedureTrial(dom, tryPlace, function () { return definition; });
  var PLACES = { requirements: "requirements", grids: "columns", budgets: "components", lookups: "lookups", variables: "variables", classes: "document" };

  function word(key) {
    return dom.text.apply(null, ["procedure.editor." + key].concat(Array.prototype.slice.call(arguments, 1)));
  }

  function begin() {
    var no = root.dataset.no || root.dataset.copy;
    Promise.all([dom.call("GET", "procedure-sheets"), no ? dom.call("GET", "procedure-sheets/" + no) : { sheets: {} },
      root.dataset.no ? dom.call("GET", "procedures/" + no) : null]).then(function (got) {
      forms = got[0];
      stored = got[2];
      take(got[1].sheets);
      if (root.dataset.copy) sheets.general[0].procedure = "";
      open("general");
      check();
    }, failed);
  }

  function take(filled) {
    sheets = {};
    forms.forEach(function (form) {
      sheets[form.key] = (filled[form.key] || []).map(function (row) { return Object.assign({}, row); });
      if (form.single && !sheets[form.key].length) sheets[form.key].push({});
    });
  }

  function failed(failure) { say(failure.message || word("offline"), true); }

  function say(text, bad) { bar.replaceChildren(h("span", { "class": bad ? "bad-text" : "", text: text })); }

  function form(key) { return forms.find(function (one) { return one.key === key; }); }

  function draw() {
    rail.replaceChildren();
    forms.forEach(function (one) {
      var wrong = problems.filter(function (problem) { return problem.sheet === one.key; }).length;
      rail.append(h("button", {
        type: "button", id: "sheet-" + one.key, "class": "editor-tab" + (shown === one.key ? " here" : ""),
        onclick: function () { open(one.key); }
      }, one.caption, one.single ? null : h("span", { "class": "muted", text: " " + sheets[one.key].length }),
      wrong ? h("span", { "class": "wrong", text: " ■ " + wrong }) : null));
    });
    rail.append(h("button", { type: "button", id: "sheet-trial", "class": "editor-tab" + (shown === "trial" ? " here" : ""),
      onclick: function () { open("trial"); } }, word("trial")));
  }

  function open(key) {
    shown = key;
    draw();
    tryPlace.hidden = key !== "trial";
    table.hidden = key === "trial";
    if (key !== "trial") drawTable();
  }

  function drawTable() {
    var of = form(shown);
    table.replaceChildren(h("div", {}, h("h2", { text: of.caption }), h("p", { "class": "muted", text: of.hint }),
      of.single ? h("div", { "class": "fields" }, of.columns.map(function (column) {
        return h("label", { "class": "field" }, h("span", {}, column.caption, column.required ? h("b", { "class": "must", text: " *" }) : null),
          cell(of, column, 0));
      })) : rows(of)));
    mark();
  }

  function rows(of) {
    return [h("div", { "class": "sheet-scroll" }, h("table", { "class": "sheet editor-sheet" },
      h("thead", {}, h("tr", {}, h("th", { text: "#" }), of.columns.map(function (column) {
        return h("th", { title: column.key }, column.caption, column.required ? h("b", { "class": "must", text: " *" }) : null);
      }), h("th", {}))),
      h("tbody", {}, sheets[of.key].map(function (row, index) {
        return h("tr", {}, h("td", { "class": "muted", text: index + 1 }),
          of.columns.map(function (column) { return h("td", {}, cell(of, column, index)); }),
          h("td", { "class": "nowrap" }, tool("↑", word("up"), index > 0 && function () { move(index, -1); }),
            tool("↓", word("down"), index < sheets[of.key].length - 1 && function () { move(index, 1); }),
            tool("⧉", word("copy"), function () { insert(index, Object.assign({}, row)); }),
            tool("✕", word("remove"), function () { sheets[of.key].splice(index, 1); changed(true); })));
      })))),
    h("div", { "class": "buttons" }, dom.button("add-row", word("add"), function () {
      var last = sheets[of.key][sheets[of.key].length - 1];
      var fresh = {};
      ["grid", "no"].forEach(function (link) { if (last && last[link]) fresh[link] = last[link]; });
      insert(sheets[of.key].length - 1, fresh);
      var inputs = table.querySelectorAll("tbody tr:last-child input, tbody tr:last-child select");
      if (inputs.length) inputs[0].focus();
    }, true), h("span", { "class": "muted", text: word("paste") }))];
  }

  function tool(sign, title, act) {
    return h("button", { type: "button", "class": "row-tool", title: title, "aria-label": title, disabled: !act, onclick: act || null, text: sign });
  }

  function move(index, by) {
    var list = sheets[shown];
    list.splice(index + by, 0, list.splice(index, 1)[0]);
    changed(true);
  }

  function insert(after, row) {
    sheets[shown].splice(after + 1, 0, row);
    changed(true);
  }

  function cell(of, column, index) {
    var row = sheets[of.key][index];
    var id = of.key + "-" + (index + 1) + "-" + column.key;
    var choices = column.content === "FLAG" ? ["true", "false"] : column.choices;
    if (choices.length) {
      var made = h("select", { id: id, onchange: function () { row[column.key] = this.value; changed(); } },
        h("option", { value: "", text: "" }), choices.map(function (one) { return h("option", { value: one, text: caption(column, one) }); }));
      made.value = row[column.key] || "";
      return made;
    }
    return h(column.key === "note" || column.key === "model" ? "textarea" : "input", {
      id: id, value: row[column.key] || "", autocomplete: "off", spellcheck: "false",
      "class": "content-" + column.content, title: row[column.key] || null,
      oninput: function () { row[column.key] = this.value; changed(); },
      onpaste: function (event) { paste(event, of, column, index); }
    }, column.key === "note" ? row.note || "" : null);
  }

  function caption(column, one) {
    if (column.key === "service") return dom.text("enum.ServiceKind." + one);
    return column.content === "FLAG" ? word(one) : one;
  }

  /* A block of cells from Excel goes into the cells below and to the right. */
  function paste(event, of, column, index) {
    var text = event.clipboardData.getData("text/plain").replace(/\r/g, "").replace(/\n$/, "");
    if (text.indexOf("\t") < 0 && text.indexOf("\n") < 0) return;
    event.preventDefault();
    var first = of.columns.indexOf(column);
    text.split("\n").forEach(function (line, down) {
      var row = sheets[of.key][index + down];
      if (!row && !of.single) sheets[of.key].push(row = {});
      line.split("\t").forEach(function (value, right) {
        var target = of.columns[first + right];
        if (row && target) row[target.key] = value.trim();
      });
    });
    changed(true);
  }

  function changed(redraw) {
    dirty = true;
    if (redraw) { draw(); drawTable(); }
    say(word("unsaved"));
    clearTimeout(waiting);
    waiting = setTimeout(check, 400);
  }

  function check() {
    return dom.call("POST", "procedure-sheets/checks", { sheets: sheets }).then(function (checked) {
      problems = checked.problems;
      holes = checked.holes;
      definition = checked.definition || null;
      draw();
      mark();
      list();
      if (definition) trial.changed();
    }, failed);
  }

  function mark() {
    table.querySelectorAll("[aria-invalid]").forEach(function (one) { one.removeAttribute("aria-invalid"); });
    problems.forEach(function (problem) {
      var input = document.getElementById(problem.sheet + "-" + problem.row + "-" + problem.column);
      if (input) { input.setAttribute("aria-invalid", "true"); input.title = problem.text; }
    });
  }

  function list() {
    var lines = problems.map(function (problem) {
      var of = form(problem.sheet);
      return line("bad", of ? of.caption + " " + problem.row + " · " + (column(of, problem.column) || problem.column) : problem.column,
        problem.text, of && function () { go(problem.sheet, problem.row, problem.column); });
    }).concat(holes.map(function (hole) {
      var target = placed(hole.place);
      return line("", hole.place, hole.text, target && function () { go(target.sheet, target.row, target.column); });
    }));
    side.replaceChildren(h("div", {}, h("h2", {}, word("holes"), " ", h("span", { id: "hole-count", "class": "muted", text: lines.length })),
      lines.length ? lines : h("div", { "class": "notice good", text: word("noHoles") })));
  }

  function line(kind, where, text, act) {
    return h("button", { type: "button", "class": "notice hole " + kind, disabled: !act, onclick: act || null }, h("span", { "class": "code", text: where }), " ", text);
  }

  function column(of, key) {
    var found = of.columns.find(function (one) { return one.key === key; });
    return found && found.caption;
  }

  /* Where on the sheets a hole of the definition lies: grids/ind/error is the row “error” of the columns. */
  function placed(place) {
    var parts = place.split("/");
    var sheet = parts.length === 1 && parts[0] !== "classes" ? "values" : PLACES[parts[0]];
    if (!sheet) return null;
    var last = parts[parts.length - 1];
    var index = sheets[sheet].findIndex(function (row) {
      return Object.keys(row).some(function (key) { return row[key] === last; }) && (parts.length < 3 || !row.grid || row.grid === parts[1]);
    });
    if (index < 0) return { sheet: sheet, row: 1, column: form(sheet).columns[0].key };
    var key = Object.keys(sheets[sheet][index]).find(function (name) { return sheets[sheet][index][name] === last; });
    return { sheet: sheet, row: index + 1, column: key };
  }

  function go(sheet, row, key) {
    open(sheet);
    var input = document.getElementById(sheet + "-" + row + "-" + key);
    if (input) { input.scrollIntoView({ block: "center", inline: "center" }); input.focus(); }
  }

  /* A draft is written over; of anything else a new version begins. */
  function save() {
    check().then(function () {
      if (!definition) return say(word("notReadable", problems.length), true);
      var over = stored && stored.status === "DRAFT" && stored.procedureNo === definition.procedure;
      return (over ? dom.call("PUT", "procedures/" + stored.number + "/definition", definition, stored.version)
        : dom.call("POST", "procedures", definition)).then(function (answer) {
        stored = answer;
        dirty = false;
        history.replaceState(null, "", "?no=" + encodeURIComponent(stored.number));
        bar.replaceChildren(h("span", { id: "saved", text: word("saved", stored.number) }), " ",
          h("a", { id: "to-procedure", href: (root.dataset.context || "") + "/procedure/procedure.xhtml?no=" + encodeURIComponent(stored.number), text: word("toProcedure") }));
      }, failed);
    });
  }

  function upload(file) {
    fetch(api + "procedure-sheets/workbook", { method: "POST", credentials: "same-origin", body: file, headers: {
      "Accept": "application/json", "Accept-Language": root.dataset.language, "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "X-CSRF-Token": document.querySelector('meta[name="csrf-token"]').content
    } }).then(function (response) { return response.json().then(function (body) {
      if (!response.ok) return say(body.detail || body.title, true);
      take(body.sheets);
      open("general");
      changed(true);
    }); }, function () { say(word("offline"), true); });
  }

  document.getElementById("save").addEventListener("click", save);
  document.getElementById("upload").addEventListener("change", function () {
    if (this.files.length) upload(this.files[0]);
    this.value = "";
  });
  document.addEventListener("keydown", function (event) {
    if (event.isComposing || !event.ctrlKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    save();
  });
  window.addEventListener("beforeunload", function (event) { if (dirty) event.preventDefault(); });
  begin();
});
