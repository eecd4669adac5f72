// XmR and t control charts by the rules of NHSRplotthedots (Making Data Count).
import { meanOf, movesOf } from "./steps.js";

/**
 * @typedef {"higher" | "lower" | "neutral"} Direction
 * @typedef {{ mean: number, lower: number, upper: number }} Limits
 * @typedef {Limits & { start: number, stop: number }} Segment
 * @typedef {{ values: number[], segments: Segment[], causes: string[], pointTypes: string[], assurance: string }} ControlChart
 */

export const XMR_NEEDS = 3, XMR_ENOUGH = 12, XMR_LIMIT = 2.66, XMR_SCREEN = 3.267;
const IN_A_ROW = 7;
const NELSON = 3.6;
const CLOSE = 1e-9; // values this close to a line, as a part of the largest, lie on it
const UPWARD = ["above the limit", "seven rising", "two of three high", "seven above the mean"];

/** The mean and the limits; NaN where the values never moved. @type {(values: number[]) => Limits} */
function chanceLimits(values) {
  const mean = meanOf(values);
  const moved = movesOf(values).map(Math.abs);
  const most = XMR_SCREEN * meanOf(moved);
  const kept = moved.filter((one) => one < most);
  const half = kept.length ? XMR_LIMIT * meanOf(kept) : NaN;
  return { mean, lower: mean - half, upper: mean + half };
}

/** True where a flag is one of at least `length` in a row. @type {(flags: boolean[], length: number) => boolean[]} */
function inRuns(flags, length) {
  const found = flags.map(() => false);
  for (let begin = 0, k = 0; k <= flags.length; k += 1) {
    if (flags[k]) continue;
    if (k - begin >= length) found.fill(true, begin, k);
    begin = k + 1;
  }
  return found;
}

/**
 * True for points of seven that move one way: six moves in a row and the point before them.
 * @type {(moves: boolean[]) => boolean[]}
 */
function inTrend(moves) {
  const part = inRuns(moves, IN_A_ROW - 1);
  return [false].concat(moves).map((_, k) => Boolean(part[k] || part[k - 1]));
}

/**
 * Points beyond two thirds of a limit, two or more of three in a row that are all on one side.
 * @type {(near: boolean[], side: boolean[]) => boolean[]}
 */
function twoOfThree(near, side) {
  const found = near.map(() => false);
  for (let k = 0; k + 2 < near.length; k += 1) {
    const three = [k, k + 1, k + 2];
    if (!three.every((at) => side[at])) continue;
    const close = three.filter((at) => near[at]);
    if (close.length > 1) for (const at of close) found[at] = true;
  }
  return found;
}

/**
 * For each value the first pattern that it is part of: outside, trend, two of three, one side.
 * @type {(values: number[], limits: Limits) => string[]}
 */
function causesOf(values, limits) {
  const slack = CLOSE * Math.max(...values.map(Math.abs));
  const { mean, lower, upper } = limits;
  const above = (/** @type {number} */ line) => values.map((value) => value > line + slack);
  const below = (/** @type {number} */ line) => values.map((value) => value < line - slack);
  const [high, low] = [above(upper), below(lower)];
  const inside = (/** @type {boolean[]} */ flags) => flags.map((one, k) => one && !high[k] && !low[k]);
  const moves = movesOf(values);
  /** @type {[string, boolean[]][]} */
  const patterns = [
    ["above the limit", high],
    ["below the limit", low],
    ["seven rising", inTrend(moves.map((move) => move > 0))],
    ["seven falling", inTrend(moves.map((move) => move < 0))],
    ["two of three high", twoOfThree(inside(above(mean + (upper - mean) * 2 / 3)), above(mean))],
    ["two of three low", twoOfThree(inside(below(mean - (mean - lower) * 2 / 3)), below(mean))],
    ["seven above the mean", inRuns(above(mean), IN_A_ROW)],
    ["seven below the mean", inRuns(below(mean), IN_A_ROW)],
  ];
  return values.map((_, k) => patterns.find((one) => one[1][k])?.[0] ?? "common");
}

/** @type {(cause: string, direction: Direction) => string} */
function pointTypeOf(cause, direction) {
  if (cause === "common") return "common";
  const way = UPWARD.includes(cause) ? "higher" : "lower";
  if (direction === "neutral") return way === "higher" ? "high" : "low";
  return way === direction ? "improvement" : "concern";
}

/**
 * Where the target lies against the latest limits.
 * @type {(limits: Limits, target: number | null, direction: Direction) => string}
 */
function assuranceOf(limits, target, direction) {
  if (target === null || direction === "neutral") return "no target";
  if (Number.isNaN(limits.lower)) return "no limits";
  if (limits.lower <= target && target <= limits.upper) return "now and then";
  return (target > limits.upper) === (direction === "lower") ? "always met" : "never met";
}

/**
 * The XmR chart of values in time order; limits are recalculated at the given positions. Null of too
 * few values.
 * @type {(values: number[], direction: Direction, target: number | null, recalculated?: number[]) => ControlChart | null}
 */
export function xmrChart(values, direction, target, recalculated) {
  if (values.length < XMR_NEEDS) return null;
  const from = [0].concat(recalculated || []);
  const segments = from.map((start, k) => {
    const stop = k + 1 < from.length ? from[k + 1] : values.length;
    return {start, stop, ...chanceLimits(values.slice(start, stop))};
  });
  const causes = segments.flatMap((segment) => causesOf(values.slice(segment.start, segment.stop), segment));
  return chartOf(values, segments, causes, direction, target);
}

/**
 * @type {(values: number[], segments: Segment[], causes: string[], direction: Direction, target: number | null) => ControlChart}
 */
function chartOf(values, segments, causes, direction, target) {
  return {
    values, segments, causes,
    pointTypes: causes.map((cause) => pointTypeOf(cause, direction)),
    assurance: assuranceOf(segments[segments.length - 1], target, direction),
  };
}

/**
 * The t chart of the times between rare events: the XmR chart of their roots (Nelson), turned back.
 * @type {(gaps: number[], recalculated?: number[]) => ControlChart | null}
 */
export function tChart(gaps, recalculated) {
  const roots = xmrChart(gaps.map((gap) => Math.pow(gap, 1 / NELSON)), "higher", null, recalculated);
  if (!roots) return null;
  const back = (/** @type {number} */ root) => Number.isNaN(root) ? root : Math.pow(Math.max(root, 0), NELSON);
  const segments = roots.segments.map((segment) => (
    { ...segment, mean: back(segment.mean), lower: back(segment.lower), upper: back(segment.upper) }
  ));
  return chartOf(gaps, segments, roots.causes, "higher", null);
}

/**
 * Whether events are rare enough for a t chart, by the count in each period.
 * @type {(counts: number[]) => { rare: boolean, mean: number, empty: number }}
 */
export function rareEvents(counts) {
  const mean = meanOf(counts);
  const empty = counts.filter((count) => !count).length / counts.length;
  return { rare: mean < 1.4 || empty > 0.25, mean, empty };
}

/**
 * True if values mostly stay as they are, and else move by a whole step of their scale: limits would
 * mislead.
 * @type {(values: number[]) => boolean}
 */
export function tooCoarse(values) {
  const distinct = Array.from(new Set(values)).sort((a, b) => a - b);
  if (distinct.length < 2 || distinct.length > values.length / 2) return false;
  return meanOf(movesOf(values).map(Math.abs)) / 1.128 < Math.min(...movesOf(distinct));
}
