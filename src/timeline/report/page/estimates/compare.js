// How much two groups differ: the log-rank test, differences of percentiles and of shares, and Wilson's interval.
import { latestOf, soonestOf, stopsAt } from "./censored_times.js";
import { normalBeyond } from "./distributions.js";
/** @import { Censored } from "./censored_times.js" */

/**
 * @typedef {{ time: number, stops: boolean, later: number, n: number }} Line
 * @typedef {{ starts: number[], risk: Float64Array, done: Float64Array, spread: Float64Array }} RiskTable
 * @typedef {{ share: number, low: number, high: number }} Share
 * @typedef {{ low: number, high: number, ciLow: number, ciHigh: number }} Difference
 */

const Z95 = 1.959963984540054;

/** A share with its 95% Wilson interval. @type {(met: number, n: number) => Share} */
export function wilson(met, n) {
  const share = met / n;
  const weight = Z95 * Z95 / n;
  const centre = (share + weight / 2) / (1 + weight);
  const half = Z95 * Math.sqrt(share * (1 - share) / n + weight / (4 * n)) / (1 + weight);
  return { share, low: met === 0 ? 0 : centre - half, high: met === n ? 1 : centre + half };
}

const PERMUTE_UP_TO = 200; // waits; a larger log-rank test uses the normal distribution
const PERMUTATIONS = 1999;
const PERMUTATION_SEED = 20210430;

/**
 * The two-sided p-value of the log-rank test of exact times. An ended wait counts as watched until
 * then. In slices of work.
 * @type {(before: Censored, after: Censored) => Generator<void, number>}
 */
export function* logrank(before, after) {
  let lines = [before, after].flatMap((one, later) => one.low.map((low, k) => ({ time: low, stops: stopsAt(one, k), later, n: one.weights[k] })));
  const few = lines.reduce((sum, one) => sum + one.n, 0) <= PERMUTE_UP_TO;
  if (few) lines = lines.flatMap((line) => new Array(line.n).fill({ ...line, n: 1 }));
  lines.sort((a, b) => a.time - b.time);
  const later = lines.map((line) => line.later);
  const table = riskTable(lines);
  const apart = logrankDistance(table, lines, later);
  if (!few) return normalBeyond(apart);
  let asFar = 0;
  for (let deal = 0; deal < PERMUTATIONS; deal += 1) {
    if (logrankDistance(table, lines, permuted(later, deal)) >= apart - 1e-9) asFar += 1;
    if (deal % 100 === 99) yield;
  }
  return (asFar + 1) / (PERMUTATIONS + 1);
}

/**
 * For each time: where its lines begin, how many are at risk, how many stop, and the variance.
 * @type {(lines: Line[]) => RiskTable}
 */
function riskTable(lines) {
  const starts = lines.map((_, k) => k).filter((k) => !k || lines[k].time !== lines[k - 1].time);
  const risk = new Float64Array(starts.length);
  const done = new Float64Array(starts.length);
  const spread = new Float64Array(starts.length);
  let left = 0;
  for (let at = starts.length - 1, k = lines.length - 1; at >= 0; at -= 1) {
    for (; k >= starts[at]; k -= 1) {
      left += lines[k].n;
      if (lines[k].stops) done[at] += lines[k].n;
    }
    risk[at] = left;
    spread[at] = done[at] * (left - done[at]) / Math.max(left - 1, 1);
  }
  return { starts, risk, done, spread };
}

/**
 * How far, in standard deviations, the later group is from what was to be expected.
 * @type {(table: RiskTable, lines: Line[], later: ArrayLike<number>) => number}
 */
function logrankDistance(table, lines, later) {
  let [excess, variance, left] = [0, 0, 0];
  for (let at = table.starts.length - 1, k = lines.length - 1; at >= 0; at -= 1) {
    let done = 0;
    for (; k >= table.starts[at]; k -= 1) {
      if (!later[k]) continue;
      left += lines[k].n;
      if (lines[k].stops) done += lines[k].n;
    }
    const part = left / table.risk[at];
    excess += done - table.done[at] * part;
    variance += table.spread[at] * part * (1 - part);
  }
  return variance > 0 ? Math.abs(excess) / Math.sqrt(variance) : 0;
}

/**
 * The groups dealt again: each position in turn takes one of those from it on.
 * @type {(later: ArrayLike<number>, deal: number) => Uint8Array}
 */
export function permuted(later, deal) {
  const found = Uint8Array.from(later);
  for (let k = 0; k < found.length - 1; k += 1) {
    const other = k + Math.floor(hashedInteger(deal * PERMUTE_UP_TO + k) * (found.length - k) / 4294967296);
    const own = found[k];
    found[k] = found[other];
    found[other] = own;
  }
  return found;
}

/**
 * A pseudo-random 32-bit integer for each counter (C. Wellons, hash-prospector, 2018).
 * @type {(counter: number) => number}
 */
export function hashedInteger(counter) {
  let x = (Math.imul(counter, 0x9e3779b9) + PERMUTATION_SEED) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0xd35a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

export const SHARES_NEED = 5; // waits that each of two shares needs at least

/**
 * A later percentile or share less an earlier one, with its interval (MOVER: Zou and Donner 2008).
 * @type {(earlier: Difference, later: Difference) => Difference}
 */
export function differenceOf(earlier, later) {
  const [low, high] = [later.low - earlier.high, later.high - earlier.low];
  const from = low - Math.hypot(later.low - later.ciLow, earlier.ciHigh - earlier.high);
  const to = high + Math.hypot(later.ciHigh - later.high, earlier.low - earlier.ciLow);
  return { low, high, ciLow: Number.isNaN(from) ? -Infinity : from, ciHigh: Number.isNaN(to) ? Infinity : to };
}

/**
 * The p-value of two groups: the larger of two, with every time at its longest and at its shortest. In
 * slices of work.
 * @type {(before: Censored, after: Censored) => Generator<void, number>}
 */
export function* chanceOf(before, after) {
  const longest = yield* logrank(latestOf(before), latestOf(after));
  const shortest = yield* logrank(soonestOf(before), soonestOf(after));
  return Math.max(longest, shortest);
}

/**
 * The difference of two shares with Newcombe's hybrid score interval.
 * @type {(earlier: Share, later: Share) => { difference: number, low: number, high: number }}
 */
export function shareDifference(earlier, later) {
  const by = later.share - earlier.share;
  return {
    difference: by,
    low: by - Math.hypot(later.share - later.low, earlier.high - earlier.share),
    high: by + Math.hypot(later.high - later.share, earlier.share - earlier.low),
  };
}
