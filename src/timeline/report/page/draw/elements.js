// HTML and SVG elements, tables and buttons.

export const still = { displaylogo: false, displayModeBar: false, responsive: false };

export function byId(id) { return document.getElementById(id); }

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

export function el(kind, attributes, ...children) {
  return filled(document.createElement(kind), attributes, children);
}

export function svg(kind, attributes, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", kind), attributes, children);
}

export function button(words, act) {
  const made = el("button", { type: "button" }, words);
  made.addEventListener("click", act);
  return made;
}

export function rowOf(cells, right) {
  return el("tr", null, ...cells.map((text, k) => {
    const kind = right && right.includes(k) ? "n" : null;
    return k ? el("td", { class: kind }, text) : el("th", { scope: "row", class: kind }, text);
  }));
}

export function tableOf(headings, rows, right) {
  const top = el("tr", null, ...headings.map((heading, k) => el("th", { scope: "col", class: right && right.includes(k) ? "n" : null }, heading)));
  return el("table", null, el("thead", null, top),
    el("tbody", null, ...rows.map((row) => rowOf(row, right))));
}

export function framed(inside, label) {
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, inside);
}

// Places as they were, put back when all cases are chosen again.
export function kept(places) {
  const copies = places.map((one) => Array.from(one.childNodes, (node) => node.cloneNode(true)));
  return function () {
    places.forEach((one, k) => {
      one.replaceChildren(...copies[k].map((node) => node.cloneNode(true)));
    });
  };
}
