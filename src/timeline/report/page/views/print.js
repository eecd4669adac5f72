// The page laid out for paper, and put back afterwards.
import { record } from "../data/record.js";
import { state } from "../data/state.js";
import { inWords, why } from "../text/cases.js";
import { byId, el, every } from "../draw/elements.js";
import { currentCase, drawCaseIn, findingRows, verdictRows } from "./case.js";
import { listed } from "./case_list.js";
import { finishAll, redraws, soon } from "./schedule.js";
/** @import { Place } from "../draw/elements.js" */

/** @type {Place[]} */
let opened = [];
const FIRST_PRINTED = 5;
const WHOLE_PAPER = 660; // the pixels of a page
const PAPER = 540; // the pixels of a page below a heading and its sentence
const READABLE = 0.7; // the least size of a drawing that leaves room for its table on the page

/** One more case for paper, without its waiting chains. @type {(k: number) => Place} */
function printedCase(k) {
  const figure = el("figure", { class: "chart" }, el("figcaption", null, el("strong", { class: "title" }), el("span", { class: "says" })), el("div", { class: "drawing" }));
  const table = el("table", null, byId("case-table").tHead.cloneNode(true), el("tbody", null, ...verdictRows(k)));
  return el("div", { class: "printed-case" }, el("p", null, why(k)), figure, el("ul", null, ...findingRows(k)), table);
}

/** Prints a chosen case alone; where none is chosen, the cases of the first screen. @type {() => void} */
function printCases() {
  const alone = record.byName.has(state.case);
  const cases = alone ? [] : listed.slice(1, FIRST_PRINTED);
  byId("printed-words").textContent = alone || !cases.length ? "Printed here: " + inWords(currentCase()) + "." :
    "Printed here: " + inWords(currentCase()) + " and the next in the list, " + cases.map(inWords).join(", ") + ". Choose a name on the page to print one alone.";
  for (const k of cases) {
    const made = printedCase(k);
    byId("printed-cases").append(made);
    drawCaseIn(made.querySelector("figure"), k, [0, 1]);
  }
}

/**
 * Makes a drawing smaller that is taller than the room below its heading, so that both stay on one
 * page.
 * @type {(element: Place, most: number, height: number) => void}
 */
function onPaper(element, most, height) { element.style.setProperty("--on-paper", Math.min(most, PAPER / height).toFixed(3)); }

/** Keeps a case on one page with its table, where its drawing can still be read. @type {(element: Place) => void} */
function caseOnPaper(element) {
  const first = element.querySelector(".whole");
  if (!first) return;
  const beside = element.closest("#chart-case, .printed-case").offsetHeight - element.offsetHeight;
  const fits = Math.min(1, (WHOLE_PAPER - beside) / element.offsetHeight);
  onPaper(element, fits < READABLE ? 1 : fits, first.getBoundingClientRect().bottom - element.getBoundingClientRect().top);
}

/** @type {() => void} */
function beforePrint() {
  finishAll();
  opened = Array.from(document.querySelectorAll("details:not([open])"))
    .filter((one) => !one.closest("#turnaround"));
  for (const part of opened) part.open = true;
  // Drawings are made again while the page is laid out for paper.
  document.body.classList.add("printing");
  for (const redraw of redraws) redraw();
  if (record.n) printCases();
  for (const one of every("#turnaround .drawing .scroll")) onPaper(one, 0.75, one.offsetHeight);
  every("#chart-case .drawing, #printed-cases .drawing").forEach(caseOnPaper);
}

/** @type {() => void} */
function afterPrint() {
  if (record.n) for (const id of ["printed-cases", "printed-words"]) byId(id).replaceChildren();
  for (const part of opened) part.open = false;
  document.body.classList.remove("printing");
  for (const redraw of redraws) redraw();
}

/** @type {() => void} */
export function startPrint() {
  window.addEventListener("beforeprint", beforePrint);
  window.addEventListener("afterprint", afterPrint);
  const wide = soon(() => {
    for (const redraw of redraws) redraw();
  }, 120);
  let before = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth === before) return;
    before = window.innerWidth;
    wide();
  });
  byId("print").addEventListener("click", () => { window.print(); });
}
