"use strict";
/* What follows from the readings, drawn while somebody types: limit bars, verdicts, requirements, budget, plot. */
window.limsWorksheetResults = function (dom) {
  var h = dom.element;
  var SIGNS = {
    PASS: ["good", "PASS"], CONDITIONAL_PASS: ["warn", "CONDITIONAL_PASS"], INDETERMINATE: ["warn", "INDETERMINATE"],
    CONDITIONAL_FAIL: ["warn", "CONDITIONAL_FAIL"], FAIL: ["bad", "FAIL"], NONE: ["idle", "NONE"]
  };
  var ORDER = ["NONE", "PASS", "CONDITIONAL_PASS", "INDETERMINATE", "CONDITIONAL_FAIL", "FAIL"];

  function status(verdict, id) {
    var sign = SIGNS[verdict] || SIGNS.NONE;
    return h("span", { id: id, "class": "status status-" + sign[0], text: dom.text("enum.Verdict." + sign[1]) });
  }

  /* Share of the allowed range that the value uses: 1 stands on the limit. */
  function use(point) {
    var value = dom.number(point.judged === null ? point.value : point.judged);
    var low = dom.number(point.limitLow);
    var high = dom.number(point.limitHigh);
    if (isNaN(value) || (isNaN(low) && isNaN(high))) return NaN;
    if (isNaN(low)) return high === 0 ? (value > 0 ? 2 : 0) : value / high;
    if (isNaN(high)) return low === 0 ? (value < 0 ? -2 : 0) : value / low;
    var middle = (low + high) / 2;
    var half = (high - low) / 2;
    return half === 0 ? (value === middle ? 0 : 2) : (value - middle) / half;
  }

  function bar(point) {
    var used = use(point);
    if (isNaN(used)) return h("span");
    var x = 30 + Math.max(-1.3, Math.min(1.3, used)) * 20;
    var out = point.verdict === "FAIL" || point.verdict === "CONDITIONAL_FAIL";
    return h("span", { "class": "limit-bar", title: point.valueText + " / " + point.limitText },
      dom.svg("svg", { width: 60, height: 14, "aria-hidden": "true" }, [
        dom.svg("rect", { x: 10, y: 5, width: 40, height: 4, rx: 2, fill: "#c9dfce" }),
        dom.svg("line", { x1: 10, x2: 10, y1: 2, y2: 12, stroke: "#52606d" }),
        dom.svg("line", { x1: 30, x2: 30, y1: 3, y2: 11, stroke: "#9fb3c8" }),
        dom.svg("line", { x1: 50, x2: 50, y1: 2, y2: 12, stroke: "#52606d" }),
        out
          ? dom.svg("rect", { x: x - 4, y: 3, width: 8, height: 8, fill: "#b3261e" })
          : dom.svg("circle", { cx: x, cy: 7, r: 4, fill: "#1b7a3d" })
      ]));
  }

  function ofRow(live, grid, row) {
    return live.points.filter(function (point) { return point.grid === grid && point.row === row; });
  }

  function worst(points) {
    return points.reduce(function (found, point) {
      if (!found) return point;
      var rank = ORDER.indexOf(point.verdict) - ORDER.indexOf(found.verdict);
      if (rank !== 0) return rank > 0 ? point : found;
      return Math.abs(use(point) || 0) > Math.abs(use(found) || 0) ? point : found;
    }, null);
  }

  function row(live, grid, key) {
    var points = ofRow(live, grid, key);
    var point = worst(points);
    return {
      limit: point ? point.limitText || "" : "",
      bar: point ? bar(point) : null,
      verdict: point ? point.verdict : null,
      title: points.map(function (one) {
        return (one.requirement || "") + ": " + one.valueText + " / " + (one.limitText || "–");
      }).join("\n")
    };
  }

  function requirements(live) {
    return h("table", { id: "requirements", "class": "sheet-table" },
      h("thead", {}, h("tr", {}, h("th", { text: dom.text("requirement") }),
        h("th", { "class": "number", text: dom.text("worst") }), h("th", { "class": "number", text: dom.text("limit") }),
        h("th", { text: dom.text("verdict") }))),
      h("tbody", {}, live.requirements.map(function (one) {
        return h("tr", { id: "requirement-" + one.key },
          h("td", {}, dom.caption(one), one.failedPoints.map(function (failed) {
            return h("div", { "class": "failed-point", text: failed });
          })),
          h("td", { "class": "number", text: one.check ? "" : one.worstText }),
          h("td", { "class": "number", text: one.limitText }),
          h("td", {}, status(one.verdict)));
      })));
  }

  function budget(live, grid, key) {
    var found = live.budgets.find(function (one) { return one.grid === grid && one.row === key; }) || live.budgets[0];
    if (!found) return h("p", { "class": "muted", text: dom.text("budget.none") });
    return h("div", { id: "budget" },
      h("div", { "class": "budget-point", text: found.label }),
      h("table", { "class": "sheet-table" }, h("tbody", {}, found.components.map(function (line) {
        var share = Math.round((dom.number(line.share) || 0) * 100);
        return h("tr", { "class": line.kept ? "" : "left-out", title: line.source },
          h("td", { text: line.name }),
          h("td", { "class": "number", text: short(line.contribution) }),
          h("td", { "class": "share" }, line.kept
            ? shareBar(share)
            : h("span", { "class": "muted", text: dom.text("budget.leftOut") })));
      }))),
      h("dl", { "class": "budget-sum" },
        pair("u_c", short(found.uc) + " " + found.unit), pair("k", short(found.k)),
        found.nuEff === null ? null : pair("ν_eff", short(found.nuEff)),
        pair("U", short(found.expanded) + " " + found.unit),
        found.cmc === null || found.cmc === undefined ? null : pair("CMC", short(found.cmc) + " " + found.unit),
        pair(dom.text("budget.reported"), found.reportedValue + " , U = " + found.reportedU)),
      found.belowCmc ? h("div", { "class": "notice bad", text: dom.text("budget.belowCmc") }) : null);
  }

  function shareBar(share) {
    var bar = h("span", { "class": "share-bar" });
    bar.style.width = share + "%";
    return bar;
  }

  function pair(name, value) {
    return [h("dt", { text: name }), h("dd", { text: value })];
  }

  function short(value) {
    var number = dom.number(value);
    if (isNaN(number)) return "–";
    return number === 0 ? "0" : String(Number(number.toPrecision(4)));
  }

  /* Every judged figure in units of its limit, point after point: the lines are the limits. */
  function plot(live, grid) {
    var points = live.points.filter(function (point) { return point.grid === grid && !isNaN(use(point)); });
    if (!points.length) return h("p", { "class": "muted", text: dom.text("plot.none") });
    var width = 270;
    var height = 128;
    var y = function (used) { return 55 - Math.max(-1.35, Math.min(1.35, used)) * 38; };
    var step = (width - 20) / points.length;
    var shapes = [1, 0, -1].map(function (limit) {
      return dom.svg("line", {
        x1: 0, x2: width, y1: y(limit), y2: y(limit), stroke: limit ? "#b3261e" : "#9fb3c8",
        "stroke-dasharray": limit ? "4 3" : "none"
      });
    });
    [[1, dom.text("plot.upper")], [-1, dom.text("plot.lower")]].forEach(function (one) {
      shapes.push(dom.svg("text", { x: 1, y: y(one[0]) - 3, "class": "plot-text" }, [document.createTextNode(one[1])]));
    });
    points.forEach(function (point, index) {
      if (index === 0 || point.rowLabel !== points[index - 1].rowLabel) {
        var last = index === points.length - 1 || index > points.length - 3;
        if (index === 0 || last) shapes.push(dom.svg("text", {
          x: index === 0 ? 2 : width - 2, y: height - 3, "class": "plot-text", "text-anchor": index === 0 ? "start" : "end"
        }, [document.createTextNode(point.rowLabel)]));
      }
      var bad = point.verdict === "FAIL";
      var x = 10 + step * (index + 0.5);
      var mark = bad
        ? dom.svg("rect", { x: x - 3.5, y: y(use(point)) - 3.5, width: 7, height: 7, fill: "#b3261e" })
        : dom.svg("circle", { cx: x, cy: y(use(point)), r: 3, fill: "#1769aa" });
      mark.append(dom.svg("title", {}, [document.createTextNode(
        point.rowLabel + " " + point.valueText + " / " + (point.limitText || ""))]));
      shapes.push(mark);
    });
    return dom.svg("svg", { viewBox: "0 0 " + width + " " + height, role: "img", "class": "plot" }, shapes);
  }

  return { status: status, row: row, requirements: requirements, budget: budget, plot: plot };
};
