"use strict";
/* Small tools of the worksheet page: elements, texts, the API, layers. */
window.limsWorksheetDom = function (root) {
  var texts = JSON.parse(document.getElementById("sheet-texts").textContent);
  var token = document.querySelector('meta[name="csrf-token"]').content;
  var context = root.dataset.context || ""; /* an empty attribute is not written */
  var english = root.dataset.language.indexOf("en") === 0;

  function text(key) {
    var args = Array.prototype.slice.call(arguments, 1);
    var pattern = texts["measurement.sheet." + key] || texts[key] || key;
    return pattern.replace(/\{(\d)\}/g, function (place, index) {
      return args[index] === undefined || args[index] === null ? "–" : String(args[index]);
    });
  }

  function element(tag, attributes) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (value === null || value === undefined || value === false) return;
      if (name === "text") made.textContent = value;
      else if (name.indexOf("on") === 0) made.addEventListener(name.substring(2), value);
      else made.setAttribute(name, value === true ? "" : value);
    });
    for (var i = 2; i < arguments.length; i++) add(made, arguments[i]);
    return made;
  }

  function add(parent, child) {
    if (Array.isArray(child)) child.forEach(function (one) { add(parent, one); });
    else if (child !== null && child !== undefined && child !== false) {
      parent.append(child.nodeType ? child : document.createTextNode(String(child)));
    }
  }

  function svg(tag, attributes, children) {
    var made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    Object.keys(attributes || {}).forEach(function (name) { made.setAttribute(name, attributes[name]); });
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  /* Fails with {kind: offline | signedOut | refused, status, message}. */
  function call(method, path, body, version) {
    var headers = {
      "Accept": "application/json",
      "Accept-Language": root.dataset.language,
      "X-CSRF-Token": token
    };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (version !== undefined) headers["If-Match"] = '"' + version + '"';
    return fetch(context + "/api/v1/" + path, {
      method: method,
      headers: headers,
      credentials: "same-origin",
      redirect: "manual",
      body: body === undefined ? undefined : JSON.stringify(body)
    }).then(answered, function () { throw { kind: "offline" }; });
  }

  function answered(response) {
    if (response.type === "opaqueredirect" || response.status === 401) throw { kind: "signedOut" };
    if (response.status >= 502) throw { kind: "offline" };
    var json = (response.headers.get("Content-Type") || "").indexOf("json") >= 0;
    if (!json) throw response.ok ? { kind: "signedOut" } : { kind: "refused", status: response.status, message: text("failed", response.status) };
    return response.json().then(function (body) {
      if (!response.ok) throw { kind: "refused", status: response.status, message: body.detail || body.title };
      return body;
    });
  }

  /* After signing in again the session has another token; gives the person who is signed in now. */
  function renew() {
    return call("GET", "session").then(function (session) {
      token = session.csrfToken;
      return session.username;
    });
  }

  /* A layer over the page; Esc closes it and loses nothing. */
  function layer(id, title, content, buttons, closed) {
    var old = document.getElementById(id);
    if (old) old.remove();
    var dialog = element("dialog", { id: id, "class": "layer" },
      element("h2", { text: title }), element("div", { "class": "layer-content" }, content),
      element("div", { "class": "buttons layer-buttons" }, buttons));
    dialog.addEventListener("close", function () {
      dialog.remove();
      if (closed) closed(dialog.returnValue);
    });
    root.append(dialog);
    dialog.showModal();
    return dialog;
  }

  function button(id, caption, action, primary) {
    return element("button", {
      id: id, type: "button", "class": "sheet-button" + (primary ? " primary" : ""), onclick: action, text: caption
    });
  }

  function clock(instant) {
    return new Date(instant).toLocaleTimeString("zh-CN", { hour12: false, timeZone: "Asia/Shanghai" });
  }

  function moment(instant) {
    return instant
      ? new Date(instant).toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" })
      : "";
  }

  /* What can be seen of a reading at once, before the server has looked. */
  function doubt(typed, range) {
    var plain = typed.trim().replace("−", "-").replace(/^([+-]?\d+),(\d{1,2}|\d{4,})$/, "$1.$2");
    if (plain === "") return null;
    if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return text("notANumber");
    var figure = Number(plain);
    return range && (figure < Number(range.low) || figure > Number(range.high))
      ? text("implausible", range.low, range.high) : null;
  }

  function shown(figure, decimals) {
    if (figure === undefined || figure === null) return "";
    var dot = String(figure).indexOf(".");
    var places = dot < 0 ? 0 : String(figure).length - dot - 1;
    return decimals >= 0 && places > decimals ? Number(figure).toFixed(decimals) : String(figure);
  }

  return {
    context: context,
    doubt: doubt,
    shown: shown,
    text: text,
    element: element,
    svg: svg,
    call: call,
    renew: renew,
    layer: layer,
    button: button,
    clock: clock,
    moment: moment,
    caption: function (thing) { return (english && thing.captionEn) || thing.captionZh; },
    number: function (value) { return value === null || value === undefined ? NaN : Number(value); }
  };
};
