// Curves, medians and comparisons of the chosen cases with their sentences, each computed once for a choice.
import { chosen } from "../data/chosen.js";
import { getOrMake, outcomesOfWaits, shareDenominator, stepPlace, waitsByStep } from "../data/counts.js";
import { columns, data } from "../data/record.js";
import { startDates } from "../data/start_dates.js";
import { censoredTimes, isExactOnGrid, onOneGrid } from "../estimates/censored_times.js";
import { byGroup, bySegment, timesOf } from "../estimates/chosen_times.js";
import {
  SHARES_NEED, chanceOf, differenceOf, shareDifference, wilson,
} from "../estimates/compare.js";
import { CURVE_NEEDS } from "../estimates/product_limit.js";
import { sumOf } from "../estimates/steps.js";
import {
  COMPARED_POINTS, CURVE_POINTS, countsOf, curveOf, doneBy, fourDecimals, medianOf,
  openTimes, thinnedCurve,
} from "../estimates/survival.js";
import { groupingOf, shareWords } from "./groups.js";
import { say } from "./messages.js";
import { thousands } from "./numbers.js";
import {
  curveWords, doneBy as doneByWords, methodWords, notCompared, onlyWords, pointsWords,
  quantileWithInterval, quantileWords, roundingWords, shareContrastWords, sourceWords,
  timeContrastWords, tooFewWords,
} from "./sentences.js";
/** @import { Outcomes } from "../data/counts.js" */
/** @import { Limit } from "../data/types.js" */
/** @import { Censored, Gridded } from "../estimates/censored_times.js" */
/** @import { Counts, Shape } from "../estimates/survival.js" */
/** @import { Group, Grouping } from "./groups.js" */
/** @import { DoneBy, Pair, WordedQuantile } from "./sentences.js" */

/**
 * @typedef {Pair & { waits: number[][], found?: TimeContrast }} WaitPair
 * @typedef {{ name: string, waits: Censored, unavailable: string, quantiles: WordedQuantile[], done: DoneBy[] } & Counts} CurveBase
 *
 * A curve with its sentences; where `unavailable` says why there is none, the rest is missing.
 * @typedef {CurveBase & { sentence: string, grid: number, method: string, source: string, drawn: Shape, openAt: number[] }} WordedCurve
 * @typedef {{ unavailable: string, sentence: string, curves: WordedCurve[], n: number, method: string, source: string }} TimeContrast
 * @typedef {{ pair: WaitPair, lines: Outcomes[], unavailable: string, sentence: string, words: string[], n: number, points: string }} ShareContrast
 * @typedef {{ cases: number[] | null, byStep: number[][], curves: Map<string, WordedCurve>, pairs: Map<string, WaitPair[]> }} Stats
 */

/**
 * The chosen cases' waits of a step by the month in which they started.
 * @type {(step: string) => Map<number, number[]>}
 */
export function waitsByMonth(step) {
  /** @type {Map<number, number[]>} */
  const found = new Map();
  for (const wait of waitsOfStep(step)) {
    const month = startDates.month[wait];
    getOrMake(found, month, () => []).push(wait);
  }
  return found;
}

/**
 * Each period with the segment before it or, where that has none, after it; and in hours with out of
 * hours. `has` says how many waits a group counts.
 * @type {(waits: number[], has: (waits: number[]) => number) => WaitPair[]}
 */
function comparedPairs(waits, has) {
  /** @type {WaitPair[]} */
  const found = [];
  /** @type {(name: string, one: string, two: string, first: number[], second: number[]) => void} */
  const add = (name, one, two, first, second) => {
    if (has(first) && has(second)) found.push({ name, one, two, waits: [first, second] });
  };
  const segments = bySegment(waits);
  for (const [name, at, words, before, after] of data.turnaround.compared) {
    if (before && has(segments[before[0]])) add(name, before[1], words, segments[before[0]], segments[at]);
    else if (after) add(name, words, after[1], segments[at], segments[after[0]]);
  }
  const hours = byGroup(waits, "hours");
  const [within, beyond] = data.turnaround.hours;
  add(say("in-or-out"), within, beyond, hours.get(within) || [], hours.get(beyond) || []);
  return found;
}

const AT_LEAST_IN_GROUP = data.turnaround.needed;

/** @type {Stats} */
let lastStats = { cases: null, byStep: [], curves: new Map(), pairs: new Map() };

/** @type {() => Stats} */
export function timeStats() {
  if (lastStats.cases !== chosen) lastStats = { cases: chosen, byStep: waitsByStep(chosen), curves: new Map(), pairs: new Map() };
  return lastStats;
}

/** @type {(step: string) => number[]} */
export function waitsOfStep(step) { return timeStats().byStep[stepPlace(step)]; }

/**
 * @type {(times: Gridded, unit: string, limits: Limit[], name: string, most: number) => Generator<void, WordedCurve>}
 */
export function* curveWithWords(times, unit, limits, name, most) {
  const waits = censoredTimes(times, unit === "hours");
  const curve = yield* curveOf(waits, limits.map((limit) => limit.at));
  const counts = { name, waits, ...countsOf(waits) };
  if (!curve) {
    return /** @type {WordedCurve} */ ({ ...counts, unavailable: tooFewWords(counts.n), quantiles: /** @type {WordedQuantile[]} */ ([]), done: /** @type {DoneBy[]} */ ([]) });
  }
  const quantiles = curve.quantiles.map((one) => ({ ...one, words: quantileWords(one, unit), whole: quantileWithInterval(one, unit) }));
  const done = limits.filter((one) => isExactOnGrid(times.grid, one.at)).map((one) => doneByWords(doneBy(curve, one.at), one));
  return {
    ...counts, unavailable: "", quantiles, done, sentence: curveWords(counts, quantiles, done), grid: times.grid,
    method: methodWords(counts, "method-curve") + roundingWords(times.grid), source: sourceWords(counts), drawn: thinnedCurve(curve, most), openAt: openTimes(waits),
  };
}

/** @type {(step: string) => Generator<void, WordedCurve>} */
export function* curveOfStep(step) {
  const { curves } = timeStats();
  const known = curves.get(step);
  if (known) return known;
  const { unit, limits } = data.turnaround.by_step[step];
  const found = yield* curveWithWords(timesOf(waitsOfStep(step), unit === "hours"), unit, limits, "all", CURVE_POINTS);
  curves.set(step, found);
  return found;
}

/** The pairs of groups of a step to compare; each keeps what was found. @type {(step: string) => WaitPair[]} */
export function pairsOfStep(step) {
  return getOrMake(timeStats().pairs, step, () => comparedPairs(waitsOfStep(step), (waits) => waits.length));
}

/** @type {(step: string, pair: WaitPair) => Generator<void, TimeContrast>} */
export function* timesCompared(step, pair) {
  if (!pair.found) {
    const { unit } = data.turnaround.by_step[step];
    const times = onOneGrid(pair.waits.map((waits) => timesOf(waits, unit === "hours")));
    const one = yield* curveWithWords(times[0], unit, [], pair.one, COMPARED_POINTS);
    const two = yield* curveWithWords(times[1], unit, [], pair.two, COMPARED_POINTS);
    pair.found = yield* timesDiffer(pair, [one, two], unit);
  }
  return pair.found;
}

/** @type {(pair: WaitPair, curves: WordedCurve[], unit: string) => Generator<void, TimeContrast>} */
export function* timesDiffer(pair, curves, unit) {
  const n = curves[0].n + curves[1].n;
  if (curves[0].unavailable || curves[1].unavailable) {
    const why = notCompared(pair, Math.min(curves[0].n, curves[1].n), CURVE_NEEDS);
    return /** @type {TimeContrast} */ ({ unavailable: why, sentence: why });
  }
  const medians = curves.map((curve) => curve.quantiles[0]);
  const chance = yield* chanceOf(curves[0].waits, curves[1].waits);
  const sentence = timeContrastWords(pair, medians, differenceOf(medians[0], medians[1]), chance, unit);
  return { unavailable: "", sentence, curves, n, method: say("method-log-rank") + roundingWords(curves[0].grid), source: say("source-log-rank") };
}

/** @type {(id: string, step: string) => ShareContrast[]} */
export function sharesCompared(id, step) {
  const standard = columns.standards.findIndex((one) => one[0] === id);
  /** @type {Map<number[], Outcomes>} */
  const counts = new Map();
  /** @type {(waits: number[]) => Outcomes} */
  const of = (waits) => getOrMake(counts, waits, () => ({ outcomes: outcomesOfWaits(waits, standard) }));
  const pairs = comparedPairs(waitsOfStep(step), (waits) => sumOf(of(waits).outcomes));
  return pairs.map((pair) => sharesDiffer(pair, pair.waits.map(of)));
}

/** @type {(pair: WaitPair, lines: Outcomes[]) => ShareContrast} */
export function sharesDiffer(pair, lines) {
  const n = lines.map(shareDenominator);
  const fewest = Math.min(...n);
  if (fewest < SHARES_NEED) {
    const why = notCompared(pair, fewest, SHARES_NEED);
    return /** @type {ShareContrast} */ ({ pair, lines, unavailable: why, sentence: why });
  }
  const shares = lines.map((line, k) => wilson(line.outcomes[0], n[k]));
  const words = lines.map((line) => shareWords(line)[0]);
  const found = shareDifference(shares[0], shares[1]);
  return {
    pair, lines, unavailable: "", words, n: n[0] + n[1],
    points: pointsWords(found),
    sentence: shareContrastWords(pair, shares.map((one) => one.share), words, found),
  };
}

/**
 * The median of each group of a step's waits, by every grouping.
 * @type {(step: string) => Generator<void, Grouping[]>}
 */
export function* mediansOfStep(step) {
  const { unit, grouped } = data.turnaround.by_step[step];
  const whole = censoredTimes(timesOf(waitsOfStep(step), unit === "hours"), unit === "hours");
  const found = [];
  for (const [by, names] of grouped) {
    const its = byGroup(waitsOfStep(step), by);
    const groups = [];
    let grid = 0;
    for (const name of names.filter((one) => its.has(one))) {
      const times = timesOf(its.get(name) ?? [], unit === "hours");
      grid = Math.max(grid, times.grid);
      groups.push(yield* medianGroup(name, censoredTimes(times, unit === "hours"), unit));
      yield;
    }
    found.push(Object.assign(groupingOf(by, groups, data.turnaround), { method: methodWords(countsOf(whole), "method-medians") + roundingWords(grid, true) }));
  }
  return found;
}

/** @type {(name: string, waits: Censored, unit: string) => Generator<void, Group>} */
function* medianGroup(name, waits, unit) {
  const { n, open } = countsOf(waits);
  const median = n >= AT_LEAST_IN_GROUP ? yield* medianOf(waits) : null;
  const words = median ? quantileWithInterval(median, unit) : onlyWords(n);
  const known = median && Number.isFinite(median.low) && Number.isFinite(median.high);
  const dot = { name, value: null, interval: null, said: words };
  if (known) Object.assign(dot, { value: [median.low, median.high].map(fourDecimals), interval: [median.ciLow, median.ciHigh].map(fourDecimals) });
  return { name, n, counted: n, enough: median !== null, cells: [words, thousands(open)], dot };
}
