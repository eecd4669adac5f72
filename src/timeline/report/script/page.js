// What every section uses: the page's data, and small pieces to build with.
const data = JSON.parse(document.getElementById("data").textContent);
const sections = {};
const still = { displaylogo: false, displayModeBar: false, responsive: false };

function byId(id) { return document.getElementById(id); }

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

function el(kind, attributes, ...children) {
  return filled(document.createElement(kind), attributes, children);
}

function svg(kind, attributes, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", kind), attributes, children);
}

function button(words, act) {
  const made = el("button", { type: "button" }, words);
  made.addEventListener("click", act);
  return made;
}

function rowOf(cells, right) {
  return el("tr", null, ...cells.map(function (text, k) {
    const kind = right && right.includes(k) ? "n" : null;
    return k ? el("td", { class: kind }, text) : el("th", { scope: "row", class: kind }, text);
  }));
}

function tableOf(headings, rows, right) {
  const top = el("tr", null, ...headings.map(function (heading, k) {
    return el("th", { scope: "col", class: right && right.includes(k) ? "n" : null }, heading);
  }));
  return el("table", null, el("thead", null, top),
    el("tbody", null, ...rows.map(function (row) { return rowOf(row, right); })));
}

function framed(inside, label) {
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, inside);
}

// Later calls take the place of earlier ones that have not run.
function soon(act, wait) {
  let timer = 0;
  return function () {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
}
