// Curves, medians and percentiles of waits, open waits included.
import {
  endedOf, isExact, latestOf, numberOf, soonestOf, stoppedOf, stopsAt,
} from "./censored_times.js";
import { CURVE_NEEDS, incidence, sharesDone, confidentBy } from "./product_limit.js";
import { halfToEven } from "./rounding.js";
import { firstTime, placeAfter, risingOf, shareAt, spacedFrom, stepsOn, timeOf } from "./steps.js";
import { boundsOf, mostLikely, openOnes, turnbullIntervals } from "./turnbull.js";
/** @import { Censored } from "./censored_times.js" */
/** @import { Numbers } from "./steps.js" */

/**
 * @typedef {{ at: number[], low: Numbers, high: Numbers }} Steps
 *
 * A percentile: the times between which it lies, and the 95% confidence interval.
 * @typedef {{ level: number, state: "known" | "between" | "not reached", low: number, high: number, ciLow: number, ciHigh: number }} Quantile
 *
 * @typedef {{ n: number, stopped: number, ended: number, open: number, exact: boolean }} Counts
 *
 * The share done by each time: what the record allows, the likeliest, and the confidence interval.
 * @typedef {{ at: number[], low: number[], high: number[], likelyLow: number[], likelyHigh: number[], ciLow: number[], ciHigh: number[] }} Shape
 * @typedef {Shape & Counts & { quantiles: Quantile[] }} Curve
 * @typedef {Exclude<keyof Shape, "at">} BoundColumn
 */

const HALF = 0.5;

/**
 * Turnbull's curve: the share of an atom may be done as early as the atom begins or as late as it
 * ends.
 * @type {(waits: Censored) => Generator<void, Steps>}
 */
function* rangeSteps(waits) {
  const atoms = turnbullIntervals(waits);
  const total = yield* mostLikely(atoms);
  const done = Array.from(total.subarray(atoms.size - atoms.low.length), (one) => 1 - one).reverse();
  const at = risingOf(atoms.low, atoms.high);
  return {
    at,
    low: at.map((time) => done[placeAfter(atoms.high, time)]),
    high: at.map((time) => done[placeAfter(atoms.low, time)]),
  };
}

/**
 * The likeliest share done by each time: the product limit where times are exact, else Turnbull's. In
 * slices of work.
 * @type {(waits: Censored) => Generator<void, Steps>}
 */
function* likeliestSteps(waits) {
  if (!isExact(waits)) return yield* rangeSteps(waits);
  const { at, share } = sharesDone(waits);
  return { at, low: share, high: share };
}

/** The longest time that the record covers, stopped or not. @type {(waits: Censored) => number} */
function lastTime(waits) {
  return waits.low.reduce((most, low, k) => Math.max(most, low, stopsAt(waits, k) ? waits.high[k] : 0), 0);
}

/**
 * The times between which a share reaches a level; both infinite where it never does.
 * @type {(steps: Steps, level: number, last: number) => [number, number]}
 */
function timesBy(steps, level, last) {
  return [timeOf(steps.at, steps.high, level, last), timeOf(steps.at, steps.low, level, last)];
}

/**
 * The times between which half of one wait or more are done. In slices of work.
 * @type {(waits: Censored) => Generator<void, [number, number]>}
 */
export function* medianTimes(waits) { return timesBy(yield* likeliestSteps(waits), HALF, lastTime(waits)); }

/**
 * The later end of the median, as a control chart shows it; null of too few waits.
 * @type {(waits: Censored) => number | null}
 */
export function longestMedian(waits) { return numberOf(waits) < CURVE_NEEDS ? null : atOnce(medianTimes(waits))[1]; }
export const CURVE_LEVELS = [HALF, 0.75, 0.9];
/** @type {BoundColumn[]} */
const CURVE_COLUMNS = ["low", "high", "likelyLow", "likelyHigh", "ciLow", "ciHigh"];

/** Runs sliced work to its end. @type {<T>(work: Generator<void, T>) => T} */
export function atOnce(work) {
  for (;;) {
    const one = work.next();
    if (one.done) return one.value;
  }
}

/**
 * The curve of some waits, known also at `wanted` times such as limits; null of too few waits. In
 * slices of work.
 * @type {(waits: Censored, wanted: number[]) => Generator<void, Curve | null>}
 */
export function* curveOf(waits, wanted) {
  if (numberOf(waits) < CURVE_NEEDS) return null;
  const exact = isExact(waits);
  const latest = yield* incidence(latestOf(waits));
  const soonest = exact ? latest : yield* incidence(soonestOf(waits));
  const likely = yield* likeliestSteps(waits);
  yield;
  const bounds = exact ? likely : boundsOf(waits, latest, wanted);
  yield;
  const at = risingOf([0], bounds.at, likely.at);
  /** @type {(steps: { at: number[] }, values: Numbers, before: number) => number[]} */
  const on = (steps, values, before) => stepsOn(steps.at, values, at, before);
  const likelyLow = on(likely, likely.low, 0);
  const likelyHigh = on(likely, likely.high, 0);
  const low = outer(Math.min, on(bounds, bounds.low, 0), likelyLow);
  const high = outer(Math.max, on(bounds, bounds.high, 0), likelyHigh);
  const ciLow = outer(Math.min, low, on(latest, latest.ciLow, 0), on(soonest, soonest.ciLow, 0));
  const ciHigh = outer(Math.max, high, on(latest, latest.ciHigh, latest.firstCiHigh), on(soonest, soonest.ciHigh, soonest.firstCiHigh));
  const found = { at, low, high, likelyLow, likelyHigh, ciLow, ciHigh };
  const last = lastTime(waits);
  const quantiles = CURVE_LEVELS.map((level) => quantileOf(level, timesBy(likely, level, last), last, [firstTime(at, ciHigh, level), firstTime(at, ciLow, level)]));
  return Object.assign(found, countsOf(waits), { quantiles });
}

/** @type {(waits: Censored) => Counts} */
export function countsOf(waits) {
  const [n, stopped, ended] = [numberOf(waits), stoppedOf(waits), endedOf(waits)];
  return { n, stopped, ended, open: n - stopped - ended, exact: isExact(waits) };
}

/** @type {(choose: (...values: number[]) => number, ...lists: number[][]) => number[]} */
function outer(choose, ...lists) {
  return lists[0].map((_, k) => choose(...lists.map((list) => list[k])));
}

/** @type {(level: number, by: [number, number], last: number, confident: [number, number]) => Quantile} */
function quantileOf(level, by, last, confident) {
  const reached = by[0] !== Infinity;
  const [low, high] = [reached ? by[0] : last, by[1]];
  const state = reached ? by[0] === high ? "known" : "between" : "not reached";
  return { level, state, low, high, ciLow: Math.min(confident[0], low), ciHigh: Math.max(confident[1], high) };
}

/**
 * The median of the curve without the rest of it; null of too few waits. In slices of work.
 * @type {(waits: Censored) => Generator<void, Quantile | null>}
 */
export function* medianOf(waits) {
  if (numberOf(waits) < CURVE_NEEDS) return null;
  const longest = latestOf(waits);
  const exact = isExact(waits);
  const soonest = exact ? longest : soonestOf(waits);
  const latest = sharesDone(longest);
  const bounds = exact ? { at: latest.at, low: latest.share, high: latest.share } : boundsOf(waits, latest, []);
  const [low, high] = [firstTime(bounds.at, bounds.high, HALF), firstTime(bounds.at, bounds.low, HALF)];
  const confident = [longest, soonest].map((one) => confidentBy(one, HALF));
  /** @type {[number, number]} */
  const ends = [Math.min(low, confident[0][0], confident[1][0]), Math.max(high, confident[0][1], confident[1][1])];
  return quantileOf(HALF, yield* medianTimes(waits), lastTime(waits), ends);
}

/** @type {<T>(of: (name: BoundColumn) => T) => Record<BoundColumn, T>} */
function eachColumn(of) {
  const found = /** @type {Record<BoundColumn, ReturnType<typeof of>>} */ ({});
  for (const name of CURVE_COLUMNS) found[name] = of(name);
  return found;
}

/**
 * The share done by a time, that time included.
 * @type {(curve: Shape, time: number) => Record<BoundColumn, number>}
 */
export function doneBy(curve, time) {
  return eachColumn((name) => shareAt(curve.at, curve[name], time));
}

/**
 * At most `most` of n positions, spread evenly, the first and the last among them.
 * @type {(n: number, most: number) => number[]}
 */
function spreadOver(n, most) {
  if (n <= most) return Array.from({ length: n }, (_, k) => k);
  return spacedFrom(0, n - 1, most).map(halfToEven);
}

export const CURVE_POINTS = 200;
export const COMPARED_POINTS = 80;
const OPEN_POINTS = 150;

/** @type {(value: number) => number} */
export function fourDecimals(value) { return Math.round(value * 1e4) / 1e4; }

/** A curve at few enough of its times to be drawn. @type {(curve: Shape, most: number) => Shape} */
export function thinnedCurve(curve, most) {
  const places = spreadOver(curve.at.length, most);
  const thinned = (/** @type {number[]} */ values) => places.map((k) => fourDecimals(values[k]));
  return { at: thinned(curve.at), ...eachColumn((name) => thinned(curve[name])) };
}

/** The times of waits still open, few enough to be drawn. @type {(waits: Censored) => number[]} */
export function openTimes(waits) {
  const low = risingOf(openOnes(waits).low);
  return low.length ? spreadOver(low.length, OPEN_POINTS).map((k) => fourDecimals(low[k])) : [];
}
