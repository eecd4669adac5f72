// The sentences about curves and comparisons, filled in from messages that come with the page.
import { FEW, data } from "../data/record.js";
import { censoredTimes } from "../estimates/censored_times.js";
import { CURVE_NEEDS } from "../estimates/product_limit.js";
import { nearest } from "../estimates/rounding.js";
import { sumOf } from "../estimates/steps.js";
import { CURVE_LEVELS, atOnce, medianTimes } from "../estimates/survival.js";
import { amount, count, percent, range, thousands } from "./numbers.js";
/** @import { Limit } from "../data/types.js" */
/** @import { Gridded } from "../estimates/censored_times.js" */
/** @import { Difference } from "../estimates/compare.js" */
/** @import { Counts, Quantile } from "../estimates/survival.js" */

/** @typedef {Quantile & { words: string }} WordedQuantile */
/** @typedef {{ standard: string, words: string }} DoneBy */
/** @typedef {{ name: string, one: string, two: string }} Pair */

/** The median of some waits, open waits included. @type {(times: Gridded, unit: string) => string} */
export function typical(times, unit) {
  const n = sumOf(times.n);
  if (!n) return "no clocks";
  if (n < FEW) return "too few to say (" + count(n, "clock") + ")";
  const [low, high] = atOnce(medianTimes(censoredTimes(times, unit === "hours")));
  return low === Infinity ? say("typical_not_reached") : range(low, high, unit);
}
const SAID = data.turnaround.said;

/**
 * A message of the audit, filled in.
 * @type {(message: string, values?: Record<string, string | number>) => string}
 */
export function say(message, values) { return filledIn(SAID.sentences[message], values); }

/** @type {(level: number) => string} */
function levelWords(level) { return SAID.levels[CURVE_LEVELS.indexOf(level)]; }

/** @type {(curve: Counts) => { method: string, source: string }} */
export function methodWords(curve) {
  const [name, source] = SAID.estimators[(curve.exact ? 0 : 2) + (curve.ended ? 1 : 0)];
  const ending = curve.ended ? say("method_ending") : "";
  return { method: say("method", { ending, ranged: curve.exact ? "" : say("method_ranged"), name }), source: say("source", { source }) };
}

/** @type {(grid: number, atMost?: boolean) => string} */
export function roundingWords(grid, atMost) {
  return grid ? say(atMost ? "rounding_at_most" : "rounding", { step: SAID.steps[grid - 1] }) : "";
}

/** @type {(low: number, high: number, unit: string) => string} */
function timesInterval(low, high, unit) {
  if (!Number.isFinite(low)) return say("interval_without");
  if (!Number.isFinite(high)) return say("interval_from", { amount: amount(low, unit) });
  return say("interval", { told: range(low, high, unit) });
}

/** @type {(quantile: Quantile, unit: string) => string} */
export function quantileWords(quantile, unit) {
  if (quantile.state === "not reached") return say("not_reached");
  const its = range(quantile.low, quantile.high, unit);
  const confident = timesInterval(quantile.ciLow, quantile.ciHigh, unit);
  return confident === say("interval", { told: its }) ? say("throughout", { told: its }) : say("with_interval", { told: its, interval: confident });
}

/** @type {(done: { low: number, high: number, ciLow: number, ciHigh: number }, limit: Limit) => string} */
export function doneWords(done, limit) {
  const [low, high] = [percent(done.low), percent(done.high)];
  return say("done", {
    share: low === high ? low : say("range", { low, high }), limit: limit.words,
    soon: limit.soon ? say("too_soon_included") : "", low: percent(done.ciLow), high: percent(done.ciHigh),
  });
}

/** @type {(curve: Counts, quantiles: WordedQuantile[], done: DoneBy[]) => string} */
export function curveWords(curve, quantiles, done) {
  const beside = [
    curve.open && say("still_open", { n: thousands(curve.open) }), curve.ended && say("closed", { n: thousands(curve.ended) }),
  ].filter(Boolean);
  const reached = quantiles.filter((quantile) => quantile.state !== "not reached");
  const times = reached.map((quantile) => say("done_after", { level: levelWords(quantile.level), words: quantile.words }));
  if (reached.length < quantiles.length) times.push(say("fewer_than", { level: levelWords(quantiles[reached.length].level) }));
  const waits = count(curve.n, "clock") + (beside.length ? " (" + beside.join(", ") + ")" : "");
  const limits = done.map((one) => say("done_by", { words: one.words })).join("");
  return say("curve", { clocks: waits, times: times.join("; "), limits });
}

/** @type {(n: number) => string} */
export function tooFewWords(n) { return say("no_curve", { clocks: count(n, "clock"), needs: CURVE_NEEDS }); }

/** @type {(n: number, needs: number) => string} */
export function noComparison(n, needs) { return say("no_comparison", { clocks: count(n, "clock"), needs }); }

/** @type {(words: string) => string} */
function upperFirst(words) { return words.slice(0, 1).toUpperCase() + words.slice(1); }

/**
 * Which way the second group differs; `what` is compared, `more` and `less` are the words for it.
 * @type {(pair: Pair, low: number, high: number, what: string, more: string, less: string) => string}
 */
function wayWords(pair, low, high, what, more, less) {
  if (low > 0 || high < 0) return say("way", { two: upperFirst(pair.two), what, way: low > 0 ? more : less });
  return low === -Infinity && high === Infinity ? say("no_end", { what }) : say("by_chance");
}

/** @type {(pair: Pair, low: number, high: number, unit: string) => string} */
function medianWay(pair, low, high, unit) {
  if (low === 0 && high === 0) return say("same_medians");
  if (!Number.isFinite(low) || !Number.isFinite(high)) return wayWords(pair, low, high, "median", "longer", "shorter");
  const [from, to] = unit === "hours" ? [low, high] : [Math.floor(low), Math.ceil(high)];
  const two = upperFirst(pair.two);
  if (from > 0) return say("longer", { two, amount: range(from, to, unit) });
  if (to < 0) return say("shorter", { two, amount: range(-to, -from, unit) });
  const [less, more] = [amount(Math.abs(from), unit), amount(to, unit)];
  const way = from && to ? say("either_way", { less, more }) : from ? say("up_to_shorter", { amount: less }) : say("up_to_longer", { amount: more });
  return say("perhaps", { two, way });
}

/**
 * What the whole curves show, and where that is more than the medians show.
 * @type {(chance: number, confident: boolean) => string}
 */
function chanceWords(chance, confident) {
  if (nearest(chance * 100) >= 100) return "";
  const often = chance < 0.01 ? say("fewer_than_one") : String(nearest(chance * 100));
  return (confident || chance >= 0.05 ? "" : say("whole_curves")) + say("chance", { often }) + " ";
}

/** @type {(pair: Pair, medians: WordedQuantile[], difference: Difference, chance: number, unit: string) => string} */
export function timeContrastWords(pair, medians, difference, chance, unit) {
  const { ciLow, ciHigh } = difference;
  return say("medians_compared", {
    name: pair.name, one: pair.one, two: pair.two, one_median: medians[0].words, two_median: medians[1].words,
    way: medianWay(pair, ciLow, ciHigh, unit), apart: chanceWords(chance, ciLow > 0 || ciHigh < 0),
  });
}

/** A difference of shares in percentage points. @type {(difference: number) => string} */
export function points(difference) {
  const whole = nearest(difference * 100);
  return whole ? (whole > 0 ? "+" : "\u2212") + Math.abs(whole) : "0";
}

/**
 * @type {(pair: Pair, shares: number[], words: string[], found: { difference: number, low: number, high: number }, limit: string) => string}
 */
export function shareContrastWords(pair, shares, words, found, limit) {
  const [by, low, high] = [points(found.difference), points(found.low), points(found.high)];
  const whole = say("shares", { name: pair.name, limit, one: pair.one, one_share: words[0], two: pair.two, two_share: words[1] });
  if (by === "0") return say("no_difference", { told: whole, low, high });
  const rounded = nearest((shares[1] - shares[0]) * 100) === nearest(shares[1] * 100) - nearest(shares[0] * 100);
  return say("share_difference", {
    told: whole, by, noun: by === "+1" || by === "\u22121" ? "percentage point" : "percentage points",
    rounded: rounded ? "" : say("before_rounding"), low, high,
    way: wayWords(pair, found.low, found.high, "share", "higher", "lower"),
  });
}

/**
 * A message with its places, in braces, filled in.
 * @type {(words: string, values?: Record<string, string | number>) => string}
 */
export function filledIn(words, values = {}) {
  return words.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** @type {(words: string) => string} */
export function escaped(words) { return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"); }
