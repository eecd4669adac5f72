// Updates the page after a choice: what is on the screen first, then the rest in short slices of work.
import { FILTERS, choose } from "../data/chosen.js";
import { when } from "../data/state.js";
import { atOnce } from "../estimates/survival.js";
import { byId } from "../draw/elements.js";

/**
 * Work to do: a function, or sliced work, which a function may return. `section` is the part of the
 * page that it fills.
 * @typedef {Generator<void, void>} Sliced
 * @typedef {(() => Sliced | null | void) & { section?: string }} Act
 */

/**
 * Runs a function after a pause; a later call takes the place of one that has not run.
 * @type {(act: () => void, wait: number) => () => void}
 */
export function soon(act, wait) {
  let timer = 0;
  return function () {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
}

/** @type {Act[]} */
const onChosen = [];

/** @type {(Act | Sliced)[]} */
let queue = [];

const SLICE = 12; // milliseconds of work between two frames

/** @type {number} */
let timer = 0;

/** Runs what is on the screen at once, and the rest of the page after it, a section at a time. @type {() => void} */
function runVisible() {
  const seen = (/** @type {Act} */ act) => {
    const box = act.section ? byId(act.section).getBoundingClientRect() : { top: 0, bottom: 1 };
    return box.bottom > 0 && box.top < window.innerHeight;
  };
  const first = onChosen.filter(seen);
  queue = onChosen.filter((act) => !first.includes(act));
  document.body.setAttribute("aria-busy", "true");
  queue.unshift(...first.flatMap((act) => act() || []));
  runSoon();
}

/** @type {() => void} */
function runSoon() { timer = timer || setTimeout(runNext); }

/** The sliced work of an act, which runs where it is a function. @type {(act: Act | Sliced) => Sliced | null | void} */
function started(act) { return typeof act === "function" ? act() : act; }

/** Runs the next of the queue: a function, or as much sliced work as leaves the page quick. @type {() => void} */
function runNext() {
  timer = 0;
  const one = queue.shift();
  const work = one && started(one);
  if (work && !runSlice(work)) queue.unshift(work);
  if (queue.length) runSoon();
  else document.body.removeAttribute("aria-busy");
}

/** True once the work is done. @type {(work: Sliced) => boolean} */
function runSlice(work) {
  const end = performance.now() + SLICE;
  while (performance.now() < end) if (work.next().done) return true;
  return false;
}

/** Does all that is queued, at once. @type {() => void} */
export function finishAll() {
  for (let one = queue.shift(); one; one = queue.shift()) {
    const work = started(one);
    if (work) atOnce(work);
  }
}

/** Queues work; a new choice removes what has not run. @type {(act: Act | Sliced) => void} */
export function later(act) {
  queue.push(act);
  document.body.setAttribute("aria-busy", "true");
  runSoon();
}

/**
 * Registers what to update when other cases are chosen, with the section that it fills.
 * @type {(section: string, act: () => Sliced | null | void) => void}
 */
export function whenChosen(section, act) {
  onChosen.push(Object.assign(() => act(), { section }));
}

/** @type {() => void} */
export function startChosen() {
  choose();
  when(FILTERS, () => {
    choose();
    runVisible();
  });
}

/** What to draw again at another width. @type {(() => void)[]} */
export const redraws = [];
