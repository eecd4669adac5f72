// Elapsed times of waits as ranges, some still open (right-censored), some ended by a competing event.
import { placeAfter } from "./steps.js";

/**
 * Distinct elapsed times with their weights, sorted. `high` is infinite where a wait has not stopped;
 * `ended` is 1 where a competing event ended the wait at `low`, so that it can never stop.
 * @typedef {{ low: number[], high: number[], ended: number[], weights: number[] }} Censored
 *
 * Elapsed times as recorded, with how many waits have each: seconds where the step's unit is hours,
 * else whole units. `state` is 0 stopped, 1 open, 2 ended; `high` is -1 unless stopped.
 * @typedef {{ low: number[], high: number[], state: number[], n: number[] }} Elapsed
 *
 * Elapsed times on a grid, counted from 1; 0 where the times are as recorded.
 * @typedef {Elapsed & { grid: number }} Gridded
 */

/**
 * @type {(low: ArrayLike<number>, high: ArrayLike<number>, ended: ArrayLike<number>, weights: ArrayLike<number>) => Censored}
 */
export function distinctTimes(low, high, ended, weights) {
  const order = Array.from(low, (_, k) => k)
    .sort((a, b) => low[a] - low[b] || (high[a] === high[b] ? ended[a] - ended[b] : high[a] - high[b]));
  /** @type {Censored} */
  const found = { low: [], high: [], ended: [], weights: [] };
  let last = -1;
  for (const k of order) {
    if (last >= 0 && low[k] === found.low[last] && high[k] === found.high[last] && ended[k] === found.ended[last]) {
      found.weights[last] += weights[k];
      continue;
    }
    last += 1;
    found.low.push(low[k]);
    found.high.push(high[k]);
    found.ended.push(ended[k]);
    found.weights.push(weights[k]);
  }
  return found;
}

/** @type {(waits: Censored, k: number) => boolean} */
export function stopsAt(waits, k) { return waits.high[k] !== Infinity; }

/** @type {(waits: Censored, which: (k: number) => boolean | number) => number} */
function weightOf(waits, which) {
  let sum = 0;
  waits.weights.forEach((n, k) => { if (which(k)) sum += n; });
  return sum;
}

/** @type {(waits: Censored) => number} */
export function numberOf(waits) { return weightOf(waits, () => true); }

/** @type {(waits: Censored) => number} */
export function stoppedOf(waits) { return weightOf(waits, (k) => stopsAt(waits, k)); }

/** @type {(waits: Censored) => number} */
export function endedOf(waits) { return weightOf(waits, (k) => waits.ended[k]); }

/** True if every wait that stopped has a time and not a range. @type {(waits: Censored) => boolean} */
export function isExact(waits) {
  return waits.low.every((low, k) => !stopsAt(waits, k) || low === waits.high[k]);
}

/** The same waits at the shortest time that the record allows. @type {(waits: Censored) => Censored} */
export function soonestOf(waits) {
  const high = waits.low.map((low, k) => stopsAt(waits, k) ? low : Infinity);
  return distinctTimes(waits.low, high, waits.ended, waits.weights);
}

/** The same waits at the longest time that the record allows. @type {(waits: Censored) => Censored} */
export function latestOf(waits) {
  const low = waits.low.map((one, k) => stopsAt(waits, k) ? waits.high[k] : one);
  return distinctTimes(low, waits.high, waits.ended, waits.weights);
}
const STOPPED = 0, ENDED = 2; // 1: still open
const KEY = /** @type {const} */ (["low", "high", "state"]);
const COUNT = /** @type {const} */ ("n");
const MOST_TIMES = 2000; // more distinct ranges than this are put on a coarser grid
// Where a grid grows coarser, and the steps of each grid, in seconds; the same as Python's.
const GRID_UNTIL = [4 * 86400, 28 * 86400, 364 * 86400];
const GRID_STEPS = [
  [60, 60, 300, 3600], [300, 900, 3600, 14400], [900, 3600, 14400, 86400], [900, 14400, 86400, 604800],
  [3600, 14400, 604800, 2419200],
];

/** @type {(seconds: number, grid: number) => number} */
function gridStep(seconds, grid) { return GRID_STEPS[grid - 1][placeAfter(GRID_UNTIL, seconds)]; }

/** Joins equal times and sorts them. @type {(times: Elapsed) => Elapsed} */
function alikeTimes(times) {
  const order = Array.from(times.low, (_, k) => k)
    .sort((a, b) => times.low[a] - times.low[b] || times.high[a] - times.high[b] || times.state[a] - times.state[b]);
  /** @type {Elapsed} */
  const found = { low: [], high: [], state: [], n: [] };
  let last = -1;
  for (const k of order) {
    if (last >= 0 && KEY.every((name) => times[name][k] === found[name][last])) {
      found.n[last] += times.n[k];
      continue;
    }
    last += 1;
    for (const name of [...KEY, COUNT]) found[name].push(times[name][k]);
  }
  return found;
}

/**
 * Ranges widened outward to a grid, so that they stay true, and exact times moved up to the next
 * point. A range that begins after a point, even by a second, still does.
 * @type {(times: Elapsed, grid: number) => Gridded}
 */
function coarserTimes(times, grid) {
  const stopped = times.state.map((state) => state === STOPPED);
  const high = times.high.map((one, k) => stopped[k] ? Math.ceil(one / gridStep(one, grid)) * gridStep(one, grid) : one);
  const low = times.low.map((one, k) => {
    if (stopped[k] && one === times.high[k]) return high[k];
    const beyond = stopped[k] && one > 0 ? 1 : 0;
    const step = gridStep(one - beyond, grid);
    return Math.floor((one - beyond) / step) * step + beyond;
  });
  return Object.assign(alikeTimes({ low, high, state: times.state, n: times.n }), { grid });
}

/**
 * Times on the finest grid that leaves at most 2,000 distinct ranges.
 * @type {(times: Elapsed, inHours: boolean) => Gridded}
 */
export function fewTimes(times, inHours) {
  let found = Object.assign(alikeTimes(times), { grid: 0 });
  while (inHours && found.n.length > MOST_TIMES && found.grid < GRID_STEPS.length) found = coarserTimes(found, found.grid + 1);
  return found;
}

/** Two groups on the coarser of their grids, so that they can be compared. @type {(pair: Gridded[]) => Gridded[]} */
export function onOneGrid(pair) {
  const grid = Math.max(pair[0].grid, pair[1].grid);
  return pair.map((one) => one.grid === grid ? one : coarserTimes(one, grid));
}

/**
 * True if the share done by a time, in hours, is the same on the grid.
 * @type {(grid: number, at: number) => boolean}
 */
export function isExactOnGrid(grid, at) { return !grid || at * 3600 % gridStep(at * 3600, grid) === 0; }

/**
 * The input of the estimates, in hours or in the step's units.
 * @type {(times: Elapsed, inHours: boolean) => Censored}
 */
export function censoredTimes(times, inHours) {
  const scale = inHours ? 3600 : 1;
  return distinctTimes(
    times.low.map((one) => one / scale),
    times.high.map((one, k) => times.state[k] === STOPPED ? one / scale : Infinity),
    times.state.map((state) => state === ENDED ? 1 : 0), times.n);
}
