// Updates the page after a choice: what is on the screen first, then the rest in short slices of work.
import { FILTERS, choose } from "../data/chosen.js";
import { when } from "../data/state.js";
import { atOnce } from "../estimates/survival.js";
import { byId } from "../draw/elements.js";

// Later calls take the place of earlier ones that have not run.
export function soon(act, wait) {
  let timer = 0;
  return function () {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
}
const onChosen = [];
let queue = [];
const SLICE = 12; // milliseconds of work between two pictures
let timer = 0;

// What stands on the screen answers at once; the rest of the page follows, a section at a time.
function runVisible() {
  const place = function (act) { return act.section ? byId(act.section).getBoundingClientRect() : { top: 0, bottom: 1 }; };
  const seen = function (act) {
    const box = place(act);
    return box.bottom > 0 && box.top < window.innerHeight;
  };
  const first = onChosen.filter(seen);
  queue = onChosen.filter((act) => !first.includes(act));
  document.body.setAttribute("aria-busy", "true");
  queue.unshift(...first.map((act) => act()).filter(Boolean));
  runSoon();
}

function runSoon() { timer = timer || setTimeout(runNext); }

// The next of what waits: an act, or work in slices, of which so much is done as leaves the page quick.
function runNext() {
  timer = 0;
  const one = queue.shift();
  const work = one && (one.next ? one : one());
  if (work && !runSlice(work)) queue.unshift(work);
  if (queue.length) runSoon();
  else document.body.removeAttribute("aria-busy");
}

function runSlice(work) {
  const end = performance.now() + SLICE;
  while (performance.now() < end) if (work.next().done) return true;
  return false;
}

// All that waits, done at once.
export function finishAll() {
  while (queue.length) {
    const one = queue.shift();
    const work = one.next ? one : one();
    if (work) atOnce(work);
  }
}

// To be done soon, by itself, so that the page stays quick; if other cases are chosen before, not at all.
// An act, or what it gives back, may be work in slices.
export function later(act) {
  queue.push(act);
  document.body.setAttribute("aria-busy", "true");
  runSoon();
}

// Call when other cases are chosen; with the section whose place on the page it fills.
export function whenChosen(section, act) {
  const made = function () { return act(); };
  made.section = section;
  onChosen.push(made);
}

export function startChosen() {
  choose();
  when(FILTERS, () => {
    choose();
    runVisible();
  });
}
export const redraws = [];
