// The share done by each time where every time is exact, with beta product confidence intervals (Fay, Brittain and Proschan 2013).
import { numberOf, stopsAt } from "./censored_times.js";
import { betaPoint } from "./distributions.js";
import { reaches, risingOf } from "./steps.js";
/** @import { Censored } from "./censored_times.js" */
/** @import { Numbers } from "./steps.js" */

/**
 * The share done by each time; how many waits are watched just before each time, and after the last,
 * had none stopped or ended; and how many stopped.
 * @typedef {{ at: number[], share: Float64Array, watched: Float64Array, done: Float64Array }} Shares
 *
 * One end of the interval at each time, as the tail of a beta variable of this mean and mean square.
 * @typedef {{ mean: Float64Array, square: Float64Array, tail: number }} BetaEnd
 *
 * @typedef {Shares & { ciLow: Float64Array, ciHigh: Float64Array, firstCiHigh: number }} Incidence
 */

const TAIL = 0.025;
const AT_A_TIME = 64; // ends computed in one slice of work
const FARTHEST = Math.sqrt((1 - TAIL) / TAIL);

/** The product-limit estimate; the time of a wait is its `low`. @type {(waits: Censored) => Shares} */
export function sharesDone(waits) {
  const at = risingOf(waits.low);
  const [every, done, ended] = [new Float64Array(at.length), new Float64Array(at.length), new Float64Array(at.length)];
  let place = 0;
  waits.low.forEach((low, k) => {
    while (at[place] < low) place += 1;
    every[place] += waits.weights[k];
    if (stopsAt(waits, k)) done[place] += waits.weights[k];
    if (waits.ended[k]) ended[place] += waits.weights[k];
  });
  const staying = new Float64Array(at.length);
  for (let k = at.length - 1, left = 0; k >= 0; k -= 1) {
    left += every[k];
    staying[k] = left - done[k] - ended[k];
  }
  const watched = new Float64Array(at.length + 1);
  const share = new Float64Array(at.length);
  const n = numberOf(waits);
  let kept = 1;
  let sum = 0;
  watched[0] = n;
  for (let k = 0; k < at.length; k += 1) {
    sum += done[k] / watched[k];
    share[k] = Math.min(sum, 1);
    kept *= 1 - (staying[k] > 0 ? (every[k] - done[k] - ended[k]) / Math.max(staying[k], 1) : 0);
    watched[k + 1] = n * kept;
  }
  return { at, share, watched, done };
}

/**
 * Both ends of the 95% interval (the beta product).
 * @type {(shares: Shares) => { lower: BetaEnd, upper: BetaEnd }}
 */
function intervalEnds(shares) {
  const size = shares.at.length;
  const [lower, upper] = [TAIL, 1 - TAIL].map((tail) => ({ mean: new Float64Array(size), square: new Float64Array(size), tail }));
  let first = 1;
  let second = 1;
  for (let k = 0; k < size; k += 1) {
    const risk = shares.watched[k] * (1 - (k ? shares.share[k - 1] : 0));
    const after = shares.watched[k + 1] * (1 - shares.share[k]);
    const done = shares.done[k];
    if (done > 0) {
      first *= (risk - done + 1) / (risk + 1);
      second *= (risk - done + 1) * (risk - done + 2) / ((risk + 1) * (risk + 2));
    }
    upper.mean[k] = first * after / (after + 1);
    upper.square[k] = second * after / (after + 2);
    lower.mean[k] = first;
    lower.square[k] = second;
  }
  return { lower, upper };
}

/** The share done at one end of the interval. @type {(end: BetaEnd, k: number) => number} */
function endPoint(end, k) {
  const [mean, square] = [end.mean[k], end.square[k]];
  if (!(mean > 0)) return 1;
  if (!(mean < 1)) return 0;
  const total = (mean - square) / (square - mean * mean);
  return betaPoint((1 - mean) * total, mean * total, end.tail);
}

/**
 * Shares with both ends of the interval, neither of which ever falls. In slices of work.
 * @type {(waits: Censored) => Generator<void, Incidence>}
 */
export function* incidence(waits) {
  const shares = sharesDone(waits);
  const ends = intervalEnds(shares);
  const ciLow = yield* rising(ends.lower);
  const ciHigh = yield* rising(ends.upper);
  return Object.assign(shares, { ciLow, ciHigh, firstCiHigh: 1 - Math.pow(TAIL, 1 / numberOf(waits)) });
}

/** @type {(end: BetaEnd) => Generator<void, Float64Array>} */
function* rising(end) {
  const found = new Float64Array(end.mean.length);
  for (let k = 0; k < found.length; k += 1) {
    found[k] = Math.max(endPoint(end, k), k ? found[k - 1] : 0);
    if (k % AT_A_TIME === AT_A_TIME - 1) yield;
  }
  return found;
}

/**
 * The first times at which the upper and the lower end of the interval reach a level.
 * @type {(waits: Censored, level: number) => [number, number]}
 */
export function confidentBy(waits, level) {
  const shares = sharesDone(waits);
  const ends = intervalEnds(shares);
  return [firstReached(shares.at, ends.upper, level), firstReached(shares.at, ends.lower, level)];
}

/**
 * Starts where the end can reach the level: no more than a tail lies farther from a mean than this
 * many deviations (Cantelli).
 * @type {(at: number[], end: BetaEnd, level: number) => number}
 */
function firstReached(at, end, level) {
  const from = at.findIndex((_, k) => {
    const deviation = Math.sqrt(Math.max(end.square[k] - end.mean[k] * end.mean[k], 0));
    return 1 - end.mean[k] + FARTHEST * deviation >= level;
  });
  for (let k = from < 0 ? at.length : from; k < at.length; k += 1) if (reaches(endPoint(end, k), level)) return at[k];
  return Infinity;
}

export const CURVE_NEEDS = 6; // with fewer waits no median has a 95% confidence interval
