"use strict";
/* Moving and filling in a table of plain inputs: Enter, arrows, Tab, paste from a spreadsheet, fill down. Keys are left
   alone while an input method composes. Inputs carry data-grid, data-row and data-column (positions). */
window.limsWorksheetGrid = function (root, events) {
  function at(grid, row, column) {
    return root.querySelector(
      'input[data-grid="' + grid + '"][data-row="' + row + '"][data-column="' + column + '"]');
  }

  /* The next cell that is shown in this direction; rows may be filtered out. */
  function seek(grid, row, column, down, right) {
    var next = at(grid, row, column);
    while (next && next.offsetParent === null) {
      row += down;
      column += right;
      next = at(grid, row, column);
    }
    return next;
  }

  function go(input, rows, columns) {
    var grid = input.dataset.grid;
    var row = Number(input.dataset.row) + rows;
    var column = Number(input.dataset.column) + columns;
    var next = seek(grid, row, column, rows, columns);
    if (!next && rows > 0) next = seek(grid, 0, column + 1, 1, 0);
    if (!next && rows < 0) next = seek(grid, last(grid, column - 1), column - 1, -1, 0);
    if (!next) return false;
    next.focus();
    next.select();
    return true;
  }

  function last(grid, column) {
    return root.querySelectorAll('input[data-grid="' + grid + '"][data-column="' + column + '"]').length - 1;
  }

  function wholeOrAt(input, end) {
    var length = input.value.length;
    if (input.selectionStart === 0 && input.selectionEnd === length) return true;
    return end ? input.selectionStart === length : input.selectionEnd === 0;
  }

  function onKey(event) {
    var input = event.target;
    if (event.isComposing || event.keyCode === 229 || !input.dataset || input.dataset.grid === undefined) return;
    var handled = true;
    if (event.key === "Enter" && !event.ctrlKey) {
      events.leave(input);
      if (!go(input, event.shiftKey ? -1 : 1, 0)) input.blur();
    } else if (event.key === "ArrowDown") go(input, 1, 0);
    else if (event.key === "ArrowUp") go(input, -1, 0);
    else if (event.key === "ArrowRight" && wholeOrAt(input, true)) handled = go(input, 0, 1);
    else if (event.key === "ArrowLeft" && wholeOrAt(input, false)) handled = go(input, 0, -1);
    else if (event.key === "F2") input.setSelectionRange(input.value.length, input.value.length);
    else if (event.key === "Escape") events.undo(input);
    else if (event.ctrlKey && event.key.toLowerCase() === "d") fillDown(input);
    else handled = false;
    if (handled) event.preventDefault();
  }

  function fillDown(input) {
    var above = at(input.dataset.grid, Number(input.dataset.row) - 1, input.dataset.column);
    if (above && above.value && !input.readOnly) {
      events.fill([{ input: input, value: above.value }]);
      go(input, 1, 0);
    }
  }

  function onPaste(event) {
    var input = event.target;
    if (!input.dataset || input.dataset.grid === undefined || input.readOnly) return;
    var text = (event.clipboardData || window.clipboardData).getData("text");
    if (!/[\t\r\n]/.test(text.replace(/[\r\n]+$/, ""))) return;
    event.preventDefault();
    var block = text.replace(/[\r\n]+$/, "").split(/\r\n|\r|\n/).map(function (line) { return line.split("\t"); });
    var filled = [];
    var outside = 0;
    block.forEach(function (line, down) {
      line.forEach(function (value, right) {
        var cell = at(input.dataset.grid, Number(input.dataset.row) + down, Number(input.dataset.column) + right);
        if (cell && !cell.readOnly) filled.push({ input: cell, value: value.trim() });
        else if (value.trim()) outside++;
      });
    });
    events.fill(filled, outside);
  }

  root.addEventListener("keydown", onKey);
  root.addEventListener("paste", onPaste);
  root.addEventListener("focusin", function (event) {
    if (event.target.dataset && event.target.dataset.grid !== undefined) {
      event.target.select();
      events.enter(event.target);
    }
  });
  root.addEventListener("input", function (event) {
    if (event.target.dataset && event.target.dataset.cell) events.type(event.target);
  });
  root.addEventListener("focusout", function (event) {
    if (event.target.dataset && event.target.dataset.cell) events.leave(event.target);
  });
};
