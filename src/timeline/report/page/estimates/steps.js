// Step functions on sorted numbers, and sums and means of lists.

/** @typedef {number[] | Float64Array} Numbers */

/**
 * The median of sorted numbers and a count of larger, unknown ones; infinite if it is among those.
 * @type {(sorted: Numbers, beyond: number) => number}
 */
export function median(sorted, beyond) {
  const n = sorted.length + beyond;
  const at = (/** @type {number} */ k) => k < sorted.length ? sorted[k] : Infinity;
  const low = at((n - 1) >> 1);
  const high = at(n >> 1);
  return high === Infinity ? Infinity : low + (high - low) / 2;
}
const SLACK = 1e-7; // shares closer than this are the same: sums and fits end in rounding

/** @type {(share: number, level: number) => boolean} */
export function reaches(share, level) { return share >= level - SLACK; }

/**
 * The first time at which a rising share reaches a level; infinite if never.
 * @type {(at: Numbers, share: Numbers, level: number) => number}
 */
export function firstTime(at, share, level) {
  const k = share.findIndex((one) => reaches(one, level));
  return k < 0 ? Infinity : at[k];
}

/**
 * The time of a level as R's survfit gives it: where the share rests on the level, the middle of that
 * rest.
 * @type {(at: Numbers, share: Numbers, level: number, last: number) => number}
 */
export function timeOf(at, share, level, last) {
  const k = share.findIndex((one) => reaches(one, level));
  if (k < 0) return Infinity;
  if (share[k] > level + SLACK) return at[k];
  const passed = share.findIndex((one) => one > level + SLACK);
  return (at[k] + (passed < 0 ? last : at[passed])) / 2;
}

/**
 * The index of the first of sorted numbers that is not below a value.
 * @type {(sorted: ArrayLike<number>, value: number) => number}
 */
export function placeFrom(sorted, value) {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The index of the first of sorted numbers that is above a value.
 * @type {(sorted: ArrayLike<number>, value: number) => number}
 */
export function placeAfter(sorted, value) {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The values of a step function at other times, and `before` ahead of its first step.
 * @type {(at: Numbers, values: Numbers, times: number[], before: number) => number[]}
 */
export function stepsOn(at, values, times, before) {
  return times.map((time) => {
    const k = placeAfter(at, time);
    return k ? values[k - 1] : before;
  });
}

/** @type {(at: Numbers, share: Numbers, time: number) => number} */
export function shareAt(at, share, time) { return stepsOn(at, share, [time], 0)[0]; }

/** The distinct numbers of some lists, sorted. @type {(...lists: Numbers[]) => number[]} */
export function risingOf(...lists) {
  const all = Float64Array.from(lists.flatMap((list) => Array.from(list))).sort();
  return Array.from(all.filter((one, k) => !k || one !== all[k - 1]));
}

/** Evenly spaced numbers, both ends included. @type {(first: number, last: number, n: number) => number[]} */
export function spacedFrom(first, last, n) {
  const step = (last - first) / (n - 1);
  return Array.from({ length: n }, (_, k) => k === n - 1 ? last : k * step + first);
}

/** @type {(numbers: number[]) => number} */
export function meanOf(numbers) { return numbers.reduce((a, b) => a + b, 0) / numbers.length; }

/** The difference of each number from the one before. @type {(values: number[]) => number[]} */
export function movesOf(values) { return values.slice(1).map((value, k) => value - values[k]); }

/** @type {(numbers: number[]) => number} */
export function sumOf(numbers) { return numbers.reduce((a, b) => a + b, 0); }
