// Marks of a drawing, each with a sentence shown when the mark is pointed at or focused.
import { el, svg } from "./elements.js";
/** @import { Place } from "./elements.js" */

/** @typedef {{ root: Place, id: string, width: number }} Drawing */

export const KIND_CLASSES = ["within", "beyond", "open", "unclear", "plain", "plain-open"];
export const WITHIN = 0, BEYOND = 1;

/** @type {WeakMap<object, string[]>} */
const linesOfMark = new WeakMap();
const tip = el("div", { class: "tip", hidden: "" });
let drawings = 0;

/** Patterns, so that no kind is shown by colour alone; each drawing has a set. @type {(id: string) => Place} */
function patterns(id) {
  /** @type {(name: string, size: number, ...inside: Place[]) => Place} */
  const pattern = (name, size, ...inside) => svg(
    "pattern", { id: id + name, width: size, height: size, patternUnits: "userSpaceOnUse" },
    svg("rect", { class: "pat-" + name, width: size, height: size }), ...inside,
  );
  /** @type {(path: string, name: string) => Place} */
  const line = (path, name) => svg("path", { class: "pat-line-" + name, d: path });
  const dash = svg("path", { class: "pat-line-plain-open", d: "M1,5 H6" });
  const dot = (/** @type {string} */ name) => svg("circle", { class: "pat-dot-" + name, cx: 3.5, cy: 3.5, r: 1.3 });
  return svg("defs", null,
    pattern("beyond", 7, line("M-1,8 L8,-1 M-1,1 L1,-1 M6,8 L8,6", "beyond")),
    pattern("open", 7, dot("open")),
    pattern("unclear", 7, line("M0,0 L7,7 M7,0 L0,7", "unclear")),
    pattern("plain-open", 10, dash));
}

/** @type {(kind: number, id: string) => string | null} */
function fillOf(kind, id) {
  const name = KIND_CLASSES[kind];
  return ["within", "plain"].includes(name) ? null : "url(#" + id + name + ")";
}

/**
 * A mark with the lines of its tip; together they are its name for a screen reader.
 * @type {(lines: string[], ...inside: Place[]) => Place}
 */
export function mark(lines, ...inside) {
  const made = svg("g", { class: "mark", role: "img", tabindex: "-1", "aria-label": lines.reduce((sentence, line) => sentence + (sentence.endsWith(".") ? " " : ". ") + line) }, ...inside);
  linesOfMark.set(made, lines);
  return made;
}

/** @type {(kind: number, id: string, x: number, y: number, width: number, height: number) => Place} */
export function part(kind, id, x, y, width, height) {
  return svg("rect", { class: "part " + KIND_CLASSES[kind], fill: fillOf(kind, id), x, y, width: Math.max(width, 2), height });
}

/**
 * A label of at most two lines, broken between words, that ends at x.
 * @type {(words: string, x: number, y: number, letters: number, kind: string) => Place}
 */
export function label(words, x, y, letters, kind) {
  const lines = [""];
  for (const word of words.split(" ")) {
    const last = lines.length - 1;
    if (lines[last] && lines[last].length + word.length >= letters) lines.push(word);
    else lines[last] += (lines[last] ? " " : "") + word;
  }
  if (lines.length > 2) {
    lines[1] = lines.slice(1).join(" ").slice(0, letters - 1) + "\u2026";
    lines.length = 2;
  }
  const made = svg("text", { class: kind, x, y: y - (lines.length - 1) * 7.5 });
  lines.forEach((line, k) => { made.append(svg("tspan", { x, dy: k ? 15 : 0 }, line)); });
  return made;
}

/** @type {(width: number, height: number, kind: string) => Drawing} */
export function canvas(width, height, kind) {
  const id = "d" + (drawings += 1) + "-";
  const made = svg("svg", { class: "draw " + (kind || ""), viewBox: "0 0 " + width + " " + height, width, height, "data-patterns": id });
  made.append(patterns(id));
  return { root: made, id, width };
}

/**
 * Beside the pointer, so that the tip hides no row below; touching the row, so that the pointer can
 * reach it.
 * @type {(element: Place, pointer?: number) => void}
 */
function showTip(element, pointer) {
  const lines = linesOfMark.get(element);
  if (!lines) return;
  tip.replaceChildren(...lines.map((line, k) => el(k ? "div" : "strong", null, line)));
  tip.hidden = false;
  const box = element.getBoundingClientRect();
  const left = Math.max(8, Math.min(pointer === undefined ? box.left : pointer + 16, document.documentElement.clientWidth - tip.offsetWidth - 8));
  const below = box.bottom + tip.offsetHeight + 10 < window.innerHeight;
  tip.style.left = left + window.scrollX + "px";
  tip.style.top = (below ? box.bottom : Math.max(box.top - tip.offsetHeight, 0)) + window.scrollY + "px";
}

/** @type {() => void} */
function hideTip() { tip.hidden = true; }

/** One stop for the Tab key; arrows, Home and End move between marks. @type {(event: any, marks: Place[]) => void} */
function roving(event, marks) {
  const at = marks.indexOf(event.target.closest(".mark"));
  if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  /** @type {Record<string, number>} */
  const moves = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 };
  if (!(event.key in moves)) return;
  const next = marks[moves[event.key]];
  event.preventDefault();
  if (!next) return;
  marks[at].tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/**
 * Puts a drawing in its place, with its marks in reach of the keyboard.
 * @type {(place: Place, ...drawn: Place[]) => void}
 */
export function put(place, ...drawn) {
  place.replaceChildren(...drawn);
  const first = place.querySelector(".mark");
  if (first) first.tabIndex = 0;
}

/** @type {() => void} */
export function startMarks() {
  document.body.append(tip);
  tip.setAttribute("aria-hidden", "true");
  document.addEventListener("pointerover", (/** @type {any} */ event) => {
    const one = event.target.closest && event.target.closest(".mark");
    if (one) showTip(one, event.clientX);
    else if (!tip.contains(event.target) && !(document.activeElement && document.activeElement.matches(".mark"))) hideTip();
  });
  document.addEventListener("focusin", (/** @type {any} */ event) => {
    if (event.target.matches(".mark")) showTip(event.target);
    else hideTip();
  });
  document.addEventListener("keydown", (/** @type {any} */ event) => {
    if (event.key === "Escape") hideTip();
    const place = event.target.closest && event.target.closest(".drawing");
    if (place) roving(event, Array.from(place.querySelectorAll(".mark")));
  });
}
