// The share done by each time where times are ranges: Turnbull's estimate, and the bounds that every possible time allows.
import { numberOf, stopsAt } from "./censored_times.js";
import { placeAfter, placeFrom, risingOf, spacedFrom } from "./steps.js";
/** @import { Censored } from "./censored_times.js" */
/** @import { Shares } from "./product_limit.js" */
/** @import { Numbers } from "./steps.js" */

/**
 * The atoms, in one line: ended early to late, then 'never', then stopped late to early. A kind of
 * wait allows the atoms from `first` to `last`; `low` and `high` are the times of the stopped atoms.
 * @typedef {{ low: number[], high: number[], size: number, first: number[], last: number[], weights: number[] }} Atoms
 *
 * @typedef {{ at: number[], low: number[], high: number[] }} Bounds
 */

const BOUND_TIMES = 300;

/**
 * The least and the most share done by each time, wherever in its range each wait stopped.
 * @type {(waits: Censored, latest: Shares, wanted: number[]) => Bounds}
 */
export function boundsOf(waits, latest, wanted) {
  const at = boundTimes(waits, wanted);
  return { at, low: leastDone(waits, at), high: mostDone(waits, latest, at.slice(1).concat(Infinity)) };
}

/** @type {(waits: Censored, which: (k: number) => boolean | number) => Censored} */
function whichOf(waits, which) {
  const places = waits.low.map((_, k) => k).filter(which);
  const those = (/** @type {number[]} */ values) => places.map((k) => values[k]);
  return { low: those(waits.low), high: those(waits.high), ended: those(waits.ended), weights: those(waits.weights) };
}

/** @type {(waits: Censored) => Censored} */
function stoppedOnes(waits) { return whichOf(waits, (k) => stopsAt(waits, k)); }

/** @type {(waits: Censored) => Censored} */
function endedOnes(waits) { return whichOf(waits, (k) => waits.ended[k]); }

/** @type {(waits: Censored) => Censored} */
export function openOnes(waits) { return whichOf(waits, (k) => !stopsAt(waits, k) && !waits.ended[k]); }

/**
 * The times of the bounds; of very many, 300 with equal counts of waits between them, and the wanted
 * ones.
 * @type {(waits: Censored, wanted: number[]) => number[]}
 */
function boundTimes(waits, wanted) {
  const stops = stoppedOnes(waits);
  const at = risingOf(waits.low, stops.high);
  if (at.length <= BOUND_TIMES) return at;
  const passed = new Float64Array(at.length);
  waits.low.forEach((low, k) => { passed[placeFrom(at, low)] += waits.weights[k]; });
  stops.high.forEach((high, k) => { passed[placeFrom(at, high)] += stops.weights[k]; });
  for (let k = 1; k < at.length; k += 1) passed[k] += passed[k - 1];
  const last = passed[at.length - 1];
  const kept = spacedFrom(passed[0], last, BOUND_TIMES).map((one) => at[placeFrom(passed, one)]);
  const times = wanted.filter((one) => one < at[at.length - 1]);
  return risingOf(kept, times, times.map((time) => at[placeAfter(at, time)]));
}

/**
 * A function that gives the sum of what lies before a time.
 * @type {(place: number[], each: number[]) => (time: number) => number}
 */
function sumBefore(place, each) {
  const order = place.map((_, k) => k).sort((a, b) => place[a] - place[b]);
  const sorted = order.map((k) => place[k]);
  const total = new Float64Array(order.length + 1);
  order.forEach((k, at) => { total[at + 1] = total[at] + each[k]; });
  return (time) => total[placeFrom(sorted, time)];
}

/**
 * The most that can be done before each time.
 * @type {(waits: Censored, latest: Shares, before: number[]) => number[]}
 */
function mostDone(waits, latest, before) {
  const { low, high, weights } = stoppedOnes(waits);
  const watched = (/** @type {number} */ time) => latest.watched[placeFrom(latest.at, time)];
  const over = sumBefore(high, weights);
  const begun = sumBefore(low, weights);
  const done = sumBefore(high, weights.map((n, k) => n / watched(high[k])));
  return before.map((time) => {
    const either = begun(time) - over(time);
    return Math.min(done(time) + (either > 0 ? either / watched(time) : 0), 1);
  });
}

/**
 * The least that must be done by each time: a sum of weights, each larger the more waits were lost
 * before.
 * @type {(waits: Censored, at: number[]) => number[]}
 */
function leastDone(waits, at) {
  const open = openOnes(waits);
  const ended = endedOnes(waits);
  const stops = stoppedOnes(waits);
  const n = numberOf(waits);
  const lostAt = risingOf(open.low);
  const lost = new Float64Array(lostAt.length);
  open.low.forEach((low, k) => { lost[placeFrom(lostAt, low)] += open.weights[k]; });
  const left = sumBefore(ended.low, ended.weights);
  let before = 0;
  const staying = lostAt.map((time, k) => {
    const still = n - left(nextAfter(ended.low, time)) - before;
    before += lost[k];
    return still;
  });
  const byRow = at.map(() => /** @type {number[]} */ ([]));
  stops.high.forEach((high, k) => { byRow[placeFrom(at, high)].push(k); });
  // How many must have stopped by a time, and can have as early as between two losses.
  const soon = new Float64Array(lostAt.length + 1);
  return byRow.map((its) => {
    for (const k of its) soon[placeFrom(lostAt, stops.low[k])] += stops.weights[k];
    let gone = 0;
    let weight = 1;
    let sum = 0;
    for (let k = 0; k < soon.length; k += 1) {
      if (soon[k] > 0) sum += soon[k] / weight;
      gone += soon[k];
      if (k < lost.length) weight *= 1 - lost[k] / Math.max(staying[k] - gone, lost[k]);
    }
    return Math.min(sum / n, 1);
  });
}

/** @type {(numbers: number[], time: number) => number} */
function nextAfter(numbers, time) {
  return numbers.reduce((least, one) => one > time && one < least ? one : least, Infinity);
}

/**
 * Where the mass of a curve can lie, and which of those atoms each kind of wait allows.
 * @type {(waits: Censored) => Atoms}
 */
export function turnbullIntervals(waits) {
  const stops = waits.low.map((_, k) => stopsAt(waits, k));
  const open = stops.map((one, k) => !one && !waits.ended[k]);
  /** @type {(list: number[], which: boolean[]) => number[]} */
  const some = (list, which) => list.filter((_, k) => which[k]);
  const ended = waits.ended.map(Boolean);
  const values = risingOf(waits.low, some(waits.high, stops));
  // The rank of a bound: at equal times a range begins, then a range ends, then the time after an open wait begins.
  const begins = waits.low.map((low, k) => 3 * placeFrom(values, low) + (open[k] ? 2 : 0));
  const finishes = waits.high.map((high, k) => 3 * (stops[k] ? placeFrom(values, high) : values.length - 1) + 1);
  const [lows, highs] = innermost(risingOf(begins.filter((_, k) => !ended[k])), risingOf(some(finishes, stops)));
  const endAt = risingOf(some(begins, ended));
  const firstStop = begins.map((begin) => placeFrom(lows, begin));
  const firstEnd = begins.map((begin) => placeFrom(endAt, begin));
  // Where some open waits leave no room to stop and some no room to end, part of the mass may lie beyond all.
  const beyond = open.some((one, k) => one && firstStop[k] === lows.length) &&
    open.some((one, k) => one && firstEnd[k] === endAt.length);
  const base = endAt.length + (beyond ? 1 : 0);
  const top = base + lows.length - 1;
  const runs = new Map();
  waits.low.forEach((_, k) => {
    const lastStop = stops[k] ? placeAfter(highs, finishes[k]) - 1 : lows.length - 1;
    const first = stops[k] ? top - lastStop : firstEnd[k];
    const last = ended[k] ? firstEnd[k] : top - firstStop[k];
    const run = first * (top + 2) + last;
    runs.set(run, (runs.get(run) || 0) + waits.weights[k]);
  });
  const found = [...runs.keys()].sort((a, b) => a - b);
  return {
    low: lows.map((one) => values[Math.floor(one / 3)]),
    high: highs.map((one) => values[Math.floor(one / 3)]),
    size: top + 1,
    first: found.map((run) => Math.floor(run / (top + 2))),
    last: found.map((run) => run % (top + 2)),
    weights: found.map((run) => runs.get(run)),
  };
}

/**
 * Each beginning that is followed by a finish before any other beginning, and that finish.
 * @type {(begins: number[], finishes: number[]) => [number[], number[]]}
 */
function innermost(begins, finishes) {
  /** @type {[number[], number[]]} */
  const [lows, highs] = [[], []];
  let last = -1;
  for (const finish of finishes) {
    const before = placeFrom(begins, finish) - 1;
    if (before > last) {
      lows.push(begins[before]);
      highs.push(finish);
    }
    last = before;
  }
  return [lows, highs];
}
const FIT_TOLERANCE = 1e-11; // the fit is done when no other is likelier by more, in log likelihood per wait
const FIT_ROUNDS = 2000;

/**
 * The cumulated masses of the likeliest fit: self-consistency and isotonic Newton steps in turn
 * (Wellner and Zhan 1997). A slice of work for each round.
 * @type {(atoms: Atoms) => Generator<void, Float64Array>}
 */
export function* mostLikely(atoms) {
  const all = atoms.weights.reduce((sum, n) => sum + n, 0);
  let total = cumulated(new Float64Array(atoms.size).fill(1 / atoms.size), false);
  for (let round = 0; round < FIT_ROUNDS; round += 1) {
    const gradient = fitGradient(atoms, total, all);
    if (gradient.reduce((most, one) => Math.max(most, one)) - 1 < FIT_TOLERANCE) break;
    total = leap(atoms, cumulated(gradient.map((one, k) => (total[k + 1] - total[k]) * one), true));
    yield;
  }
  return total;
}

/** @type {(masses: Numbers, whole: boolean) => Float64Array} */
function cumulated(masses, whole) {
  const total = new Float64Array(masses.length + 1);
  masses.forEach((mass, k) => { total[k + 1] = total[k] + mass; });
  const all = whole ? total[masses.length] : 1;
  return total.map((one) => one / all);
}

/** The likelihood of each kind of wait. @type {(atoms: Atoms, total: Float64Array) => number[]} */
function chancesOf(atoms, total) {
  return atoms.first.map((first, k) => total[atoms.last[k] + 1] - total[first]);
}

/**
 * The likelihood per wait of each atom: 1 where the atom has mass, less where it can have none.
 * @type {(atoms: Atoms, total: Float64Array, all: number) => Float64Array}
 */
function fitGradient(atoms, total, all) {
  const edges = new Float64Array(atoms.size + 1);
  chancesOf(atoms, total).forEach((chance, k) => {
    const pull = atoms.weights[k] / all / Math.max(chance, 1e-300);
    edges[atoms.first[k]] += pull;
    edges[atoms.last[k] + 1] -= pull;
  });
  let sum = 0;
  return edges.subarray(0, atoms.size).map((one) => (sum += one));
}

/**
 * One isotonic Newton step, halved until the fit is no worse.
 * @type {(atoms: Atoms, total: Float64Array) => Float64Array}
 */
function leap(atoms, total) {
  const [slope, bend] = [new Float64Array(atoms.size + 1), new Float64Array(atoms.size + 1)];
  chancesOf(atoms, total).forEach((chance, k) => {
    const pull = atoms.weights[k] / chance;
    slope[atoms.last[k] + 1] += pull;
    slope[atoms.first[k]] -= pull;
    bend[atoms.last[k] + 1] += pull / chance;
    bend[atoms.first[k]] += pull / chance;
  });
  const inner = Array.from({ length: atoms.size - 1 }, (_, k) => k + 1);
  if (!inner.length) return total;
  const least = 1e-12 * bend.reduce((most, one) => Math.max(most, one));
  const weights = inner.map((k) => Math.max(bend[k], least));
  const aim = isotonic(inner.map((k, at) => total[k] + slope[k] / weights[at]), weights);
  let step = total.map((one, k) => (k ? k < atoms.size ? Math.min(Math.max(aim[k - 1], 0), 1) : 1 : 0) - one);
  const now = likelihood(atoms, total);
  for (let k = 0; k < 12; k += 1) {
    const next = total.map((one, at) => one + step[at]);
    if (likelihood(atoms, next) >= now) return next;
    step = step.map((one) => one / 2);
  }
  return total;
}

/** @type {(atoms: Atoms, total: Float64Array) => number} */
function likelihood(atoms, total) {
  return chancesOf(atoms, total).reduce((sum, chance, k) => chance > 0 ? sum + atoms.weights[k] * Math.log(chance) : -Infinity, 0);
}

/**
 * The nearest values that never fall, by weighted squares: neighbours that fall are pooled.
 * @type {(values: number[], weights: number[]) => number[]}
 */
function isotonic(values, weights) {
  /** @type {{ sum: number, weight: number, n: number }[]} */
  const pools = [];
  values.forEach((value, k) => {
    let pool = { sum: value * weights[k], weight: weights[k], n: 1 };
    for (let before = pools.at(-1); before && before.sum / before.weight >= pool.sum / pool.weight; before = pools.at(-1)) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, weight: before.weight + pool.weight, n: before.n + pool.n };
    }
    pools.push(pool);
  });
  return pools.flatMap((pool) => new Array(pool.n).fill(pool.sum / pool.weight));
}
