// The sentences about times, and about two groups compared.
import { FEW, data } from "../data/record.js";
import { censoredTimes } from "../estimates/censored_times.js";
import { CURVE_NEEDS } from "../estimates/product_limit.js";
import { nearest } from "../estimates/rounding.js";
import { sumOf } from "../estimates/steps.js";
import { atOnce, medianTimes } from "../estimates/survival.js";
import { say } from "./messages.js";
import { amount, percent, range } from "./numbers.js";
/** @import { Limit } from "../data/types.js" */
/** @import { Gridded } from "../estimates/censored_times.js" */
/** @import { Difference } from "../estimates/compare.js" */
/** @import { Counts, Quantile } from "../estimates/survival.js" */

/** @typedef {Quantile & { words: string, whole: string }} WordedQuantile */
/** @typedef {{ standard: string, words: string, sentence: string }} DoneBy */
/** @typedef {{ name: string, one: string, two: string }} Pair */
/** @typedef {{ low: number, high: number, ciLow: number, ciHigh: number }} Bounds */

const UNLIKELY = 0.05; // below this a difference is unlikely to be chance
const VERY_UNLIKELY = 0.01;

/** The median of some waits, open waits included. @type {(times: Gridded, unit: string) => string} */
export function typical(times, unit) {
  const n = sumOf(times.n);
  if (n < FEW) return n ? onlyWords(n) : say("none-yet");
  const [low, high] = atOnce(medianTimes(censoredTimes(times, unit === "hours")));
  return low === Infinity ? say("typical-not-reached") : range(low, high, unit);
}

/** What is shown in place of a number of too few waits. @type {(n: number) => string} */
export function onlyWords(n) { return say("only", { n }); }

/** @type {(curve: Counts) => string} */
function estimator(curve) { return data.turnaround.estimators[(curve.exact ? 0 : 2) + (curve.ended ? 1 : 0)][0]; }

/** @type {(curve: Counts, message: string) => string} */
export function methodWords(curve, message) {
  const name = data.turnaround.estimators.find((one) => one[0] === estimator(curve))?.[1] ?? "";
  return say(message, { name, ended: Boolean(curve.ended), ranged: !curve.exact });
}

/** @type {(curve: Counts) => string} */
export function sourceWords(curve) { return say("source-" + estimator(curve).replaceAll("_", "-")); }

/** @type {(grid: number, atMost?: boolean) => string} */
export function roundingWords(grid, atMost = false) {
  return grid ? " " + say("method-rounded", { step: data.turnaround.steps[grid - 1], at_most: atMost }) : "";
}

/** @type {(one: Quantile, unit: string) => string} */
export function quantileWords(one, unit) {
  return one.state === "not reached" ? say("not-reached") : range(one.low, one.high, unit);
}

/** @type {(one: Quantile, unit: string) => string} */
export function quantileWithInterval(one, unit) {
  const time = quantileWords(one, unit);
  if (one.state === "not reached") return time;
  if (!Number.isFinite(one.ciLow)) return say("time-without-interval", { time });
  if (!Number.isFinite(one.ciHigh)) return say("time-at-least", { time, low: amount(one.ciLow, unit) });
  return say("time-with-interval", { time, interval: range(one.ciLow, one.ciHigh, unit) });
}

/** @type {(done: Bounds) => string} */
function shareDone(done) {
  const [low, high] = [percent(done.low), percent(done.high)];
  return low === high ? low : say("from-to", { low, high });
}

/** The share done by a limit, for a table and as a sentence. @type {(done: Bounds, limit: Limit) => DoneBy} */
export function doneBy(done, limit) {
  const values = { share: shareDone(done), limit: limit.words, soon: limit.soon };
  const ends = { low: percent(done.ciLow), high: percent(done.ciHigh) };
  const words = say("done-with-interval", { done: say("done-by", values), ...ends });
  return { standard: limit.standard, words, sentence: say("were-done", values) };
}

/** @type {(curve: Counts, quantiles: WordedQuantile[], done: DoneBy[]) => string} */
export function curveWords(curve, quantiles, done) {
  const [half, , most] = quantiles;
  const reached = (/** @type {Quantile} */ one) => one.state !== "not reached";
  const times = { half: half.words, most: most.words };
  const first = say(reached(half) ? (reached(most) ? "half-and-most" : "half-alone") : "fewer-than-half", times);
  const waits = say("of-waits", { n: curve.n, open: curve.open, ended: curve.ended });
  return [first, ...done.map((one) => one.sentence), waits].join(" ");
}

/** @type {(n: number) => string} */
export function tooFewWords(n) { return say("few-waits", { n, needs: CURVE_NEEDS }); }

/** @type {(pair: Pair, n: number, needs: number) => string} */
export function notCompared(pair, n, needs) { return say("few-compared", { name: pair.name, n, needs }); }

/**
 * Whether medians clearly differ, and the words for it; in days to whole days, outwards.
 * @type {(low: number, high: number, unit: string) => [boolean, string]}
 */
function medianDifference(low, high, unit) {
  if (low <= 0 && high >= 0) return [false, say(low === -Infinity && high === Infinity ? "no-end" : "no-clear-difference")];
  const longer = low > 0;
  const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  if (most === Infinity) return [true, say("halves-differ-without-end", { longer })];
  const by = unit === "hours" ? range(least, most, unit) : range(Math.floor(least), Math.ceil(most), unit);
  return [true, say("halves-differ", { longer, amount: by })];
}

/** @type {(chance: number) => string} */
function chanceWords(chance) {
  if (chance < VERY_UNLIKELY) return say("p-very-unlikely");
  return say(chance < UNLIKELY ? "p-unlikely" : "p-chance", { p: nearest(chance, 2).toFixed(2) });
}

/** @type {(median: WordedQuantile, side: string) => string} */
function sideWords(median, side) {
  if (median.state === "not reached") return say("side-not-half", { side });
  return say("side-half", { time: median.words, side });
}

/** @type {(pair: Pair, medians: WordedQuantile[], difference: Difference, chance: number, unit: string) => string} */
export function timeContrastWords(pair, medians, difference, chance, unit) {
  const [clear, differs] = medianDifference(difference.ciLow, difference.ciHigh, unit);
  const sentences = [say("halves-compared", { name: pair.name, first: sideWords(medians[0], pair.one), second: sideWords(medians[1], pair.two) }), differs];
  if (nearest(chance, 2) < 1) {
    if (!clear && chance < UNLIKELY) sentences.push(say("whole-curves-differ"));
    sentences.push(chanceWords(chance));
  }
  return sentences.concat(clear ? say("not-why") : []).join(" ");
}

/** A difference of shares in percentage points. @type {(difference: number) => string} */
export function points(difference) {
  const whole = nearest(difference * 100);
  return whole ? (whole > 0 ? "+" : "\u2212") + Math.abs(whole) : "0";
}

/** @type {(found: { difference: number, low: number, high: number }) => string} */
export function pointsWords(found) {
  return say("points-with-interval", { by: points(found.difference), low: points(found.low), high: points(found.high) });
}

/**
 * @type {(pair: Pair, shares: number[], words: string[], found: { difference: number, low: number, high: number }) => string}
 */
export function shareContrastWords(pair, shares, words, found) {
  const both = say("shares-compared", { ...pairNames(pair), first: words[0], second: words[1] });
  if (found.low <= 0 && found.high >= 0) return both + " " + say("no-clear-difference");
  const by = nearest(found.difference * 100);
  if (!by) return both + " " + say("no-difference");
  const rounded = by !== nearest(shares[1] * 100) - nearest(shares[0] * 100);
  return [both, say("shares-differ", { points: Math.abs(by), more: by > 0, rounded }), say("not-why")].join(" ");
}

/** @type {(pair: Pair) => Pair} */
function pairNames(pair) { return { name: pair.name, one: pair.one, two: pair.two }; }

/** What is compared: a period with its two sides, or the hours alone. @type {(pair: Pair) => string} */
export function pairTitle(pair) {
  return pair.name === say("in-or-out") ? pair.name : say("compared", { ...pairNames(pair) });
}

/** @type {(share: string, title: string, limit: string, half: WordedQuantile | null, unclear: number) => string} */
export function firstStage(share, title, limit, half, unclear) {
  const sentences = [say("first-stage", { title, share, limit })];
  if (half) sentences.push(half.state === "not reached" ? say("fewer-than-half") : say("first-half", { half: half.words }));
  return sentences.concat(unclear ? say("first-unclear", { n: unclear }) : []).join(" ");
}

/**
 * A text of a figure with its places, in braces, filled in.
 * @type {(words: string, values?: Record<string, string | number>) => string}
 */
export function filledIn(words, values = {}) {
  return words.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** @type {(words: string) => string} */
export function escaped(words) { return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"); }
