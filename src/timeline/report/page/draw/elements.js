// HTML and SVG elements, tables and buttons.

/**
 * An element of the page. What kind it is follows from the template, which the checker does not see.
 * @typedef {any} Place
 *
 * @typedef {Record<string, string | number | null | undefined> | null} Attributes
 * @typedef {string | Node} Child
 */

export const still = { displaylogo: false, displayModeBar: false, responsive: false };

/** @type {(id: string) => Place} */
export function byId(id) { return document.getElementById(id); }

/** @type {(selector: string) => Place[]} */
export function every(selector) { return Array.from(document.querySelectorAll(selector)); }

/** @type {(made: Element, attributes: Attributes | undefined, children: Child[]) => Element} */
function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

/** @type {(kind: string, attributes?: Attributes, ...children: Child[]) => Place} */
export function el(kind, attributes, ...children) {
  return filled(document.createElement(kind), attributes, children);
}

/** @type {(kind: string, attributes?: Attributes, ...children: Child[]) => Place} */
export function svg(kind, attributes, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", kind), attributes, children);
}

/** @type {(words: string, act: () => void) => Place} */
export function button(words, act) {
  const made = el("button", { type: "button" }, words);
  made.addEventListener("click", act);
  return made;
}

/** A row of a table; `right` lists the columns of numbers. @type {(cells: Child[], right?: number[]) => Place} */
export function rowOf(cells, right) {
  return el("tr", null, ...cells.map((text, k) => {
    const kind = right && right.includes(k) ? "n" : null;
    return k ? el("td", { class: kind }, text) : el("th", { scope: "row", class: kind }, text);
  }));
}

/** @type {(headings: string[], rows: Child[][], right?: number[]) => Place} */
export function tableOf(headings, rows, right) {
  const top = el("tr", null, ...headings.map((heading, k) => el("th", { scope: "col", class: right && right.includes(k) ? "n" : null }, heading)));
  return el("table", null, el("thead", null, top),
    el("tbody", null, ...rows.map((row) => rowOf(row, right))));
}

/** @type {(inside: Place, label: string) => Place} */
export function framed(inside, label) {
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, inside);
}

/** A function that puts back what some places hold now. @type {(places: Place[]) => () => void} */
export function kept(places) {
  const copies = places.map((place) => Array.from(place.childNodes, (node) => node.cloneNode(true)));
  return function () {
    places.forEach((place, k) => {
      place.replaceChildren(...copies[k].map((node) => node.cloneNode(true)));
    });
  };
}
