// Control charts of chosen cases with their sentences.
import { MONTHS, dayOf, everyMonth, firstOfMonth, monthNumber } from "../data/calendar.js";
import { noOutcomes, shareDenominator } from "../data/counts.js";
import { BREACHED, OVERDUE, RUNNING, UNTIMED, columns } from "../data/record.js";
import { censoredTimes } from "../estimates/censored_times.js";
import { timesOf } from "../estimates/chosen_times.js";
import { cut, nearest, plainNumber } from "../estimates/rounding.js";
import {
  XMR_ENOUGH, XMR_NEEDS, rareEvents, tChart, tooCoarse, xmrChart,
} from "../estimates/spc.js";
import { sumOf } from "../estimates/steps.js";
import { longestMedian } from "../estimates/survival.js";
import { dayWords, monthWords } from "./dates.js";
import { say } from "./messages.js";
import { amount, percent } from "./numbers.js";
import { roundingWords } from "./sentences.js";
/** @import { Period } from "../data/chosen.js" */
/** @import { StandardOutcomes } from "../data/start_dates.js" */
/** @import { ControlChart, Direction, Segment } from "../estimates/spc.js" */

/**
 * @typedef {{ label: string, begin: number }} Point
 * @typedef {Point & { months: number[] }} Span
 * @typedef {{ span: Point, value: number, n: number }} Value
 * @typedef {{ begin: number, label: string, value: number, n: number, cause: string, pointType: string }} ChartPoint
 * @typedef {{ kind: "xmr" | "t", of: "share" | "median" | "days between", unit: string, direction: Direction, by: string, target: number | null }} Kind
 * @typedef {Kind & { title: string, values: Value[], leftOut: string[], about: string, since: number | null }} Plan
 * @typedef {Segment & { reason: string }} ReasonedSegment
 *
 * A control chart with its sentences; where `unavailable` says why there is none, the rest is missing.
 * @typedef {Plan & { unavailable: string, sentence: string, points: ChartPoint[], segments: ReasonedSegment[], assurance: string, says: string, warnings: string[], method: string, source: string, middle: string, n: number }} Control
 */

const EACH_POINT = 6; // waits that a point of a control chart needs
const UPWARD = ["above the limit", "seven rising", "two of three high", "seven above the mean"];
/** @type {Record<string, string>} */
const TITLES = { share: "title-share", median: "title-median", "days between": "title-days" };
/** @type {Record<string, string>} */
const TARGETS = { "always met": "target-always-met", "never met": "target-never-met", "now and then": "target-now-and-then", "no limits": "target-no-limits" };
const MOSTLY = 0.75; // of months; where fewer have that many waits, points are quarters

/**
 * Months from the first to the last, or quarters where too many months have too few; `n` counts each
 * month.
 * @type {(n: Map<number, number>) => { by: string, spans: Span[] }}
 */
function spansOf(n) {
  const months = everyMonth(Array.from(n.keys()));
  const enough = months.filter((month) => (n.get(month) || 0) >= EACH_POINT).length;
  if (enough >= MOSTLY * months.length) {
    return { by: "month", spans: months.map((month) => ({ label: monthWords(month), begin: firstOfMonth(month), months: [month] })) };
  }
  const quarters = Array.from(new Set(months.map((month) => Math.floor(month / 3))));
  return { by: "quarter", spans: quarters.map((quarter) => ({ label: MONTHS[quarter * 3 % 12] + " to " + monthWords(quarter * 3 + 2), begin: firstOfMonth(quarter * 3),
      months: months.filter((month) => Math.floor(month / 3) === quarter) })) };
}

/** @type {(its: StandardOutcomes, month: number) => number[]} */
function outcomesIn(its, month) { return its.months.get(month) ?? noOutcomes(); }

/**
 * The share within a limit.
 * @type {(its: StandardOutcomes, periods: Period[], target: number | null) => Control}
 */
export function shareControl(its, periods, target) {
  const months = Array.from(its.months.keys()).sort((a, b) => a - b);
  const all = months.length;
  while (months.length && outcomesIn(its, months[months.length - 1])[RUNNING]) months.pop();
  const left = all - months.length;
  const leftOut = left ? [say("left-still-open", { n: left })] : [];
  const { by, spans } = spansOf(new Map(months.map((one) => [one, shareDenominator({ outcomes: outcomesIn(its, one) })])));
  const values = [];
  let few = 0;
  for (const span of spans) {
    const line = { outcomes: noOutcomes() };
    for (const month of span.months) if (months.includes(month)) outcomesIn(its, month).forEach((n, k) => { line.outcomes[k] += n; });
    const n = shareDenominator(line);
    if (n >= EACH_POINT) values.push({ span, value: line.outcomes[0] / n, n });
    else few += 1;
  }
  /** @type {Kind} */
  const plain = { kind: "xmr", of: "share", unit: "share", direction: "higher", by, target };
  return xmrControl(plain, values, periods, leftOut.concat(fewWords(few, by)), say("method-xmr-share"));
}

/**
 * The median time; waits are by the month in which they started. Waits without a time only open their month.
 * @type {(waits: Map<number, number[]>, unit: string, periods: Period[]) => Control}
 */
export function medianControl(waits, unit, periods) {
  const inHours = unit === "hours";
  const waited = (/** @type {number} */ wait) => columns.waits.state[wait] !== UNTIMED;
  const { by, spans } = spansOf(new Map(Array.from(waits, (one) => [one[0], one[1].filter(waited).length])));
  const values = [];
  let [few, notReached, grid] = [0, 0, 0];
  for (const span of spans) {
    const times = timesOf(span.months.flatMap((month) => waits.get(month) || []), inHours);
    const found = longestMedian(censoredTimes(times, inHours));
    if (found === null) few += 1;
    else if (found === Infinity) notReached += 1;
    else {
      values.push({ span, value: found, n: sumOf(times.n) });
      grid = Math.max(grid, times.grid);
    }
  }
  const leftOut = fewWords(few, by).concat(notReached ? say("left-not-reached", { n: notReached, by }) : []);
  /** @type {Kind} */
  const plain = { kind: "xmr", of: "median", unit, direction: "lower", by, target: null };
  return xmrControl(plain, values, periods, leftOut, say("method-xmr-median") + roundingWords(grid, true));
}

/** @type {(few: number, by: string) => string[]} */
function fewWords(few, by) {
  return few ? [say("left-few", { n: few, by, needs: EACH_POINT })] : [];
}

/**
 * @type {(plain: Kind, values: Value[], periods: Period[], leftOut: string[], about: string) => Control}
 */
function xmrControl(plain, values, periods, leftOut, about) {
  const title = say(TITLES[plain.of], { by: plain.by });
  const numbers = values.map((one) => one.value);
  const control = {title, values, leftOut, about, since: null, ...plain};
  if (plain.unit !== "share" && tooCoarse(numbers)) {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map((one) => amount(one, plain.unit));
    return unavailableControl(control, say("coarse", { by: plain.by, least, most }));
  }
  const recalculated = recalculatedIn(values.map((one) => one.span.begin), periods);
  return controlWithWords(control, xmrChart(numbers, plain.direction, plain.target, Array.from(recalculated.keys())), recalculated);
}

/**
 * At which points limits are recalculated, and why: the first point in each period that says so.
 * @type {(begins: number[], periods: Period[]) => Map<number, string>}
 */
function recalculatedIn(begins, periods) {
  const found = new Map();
  for (const period of periods) {
    const at = begins.filter((begin) => period.begin !== null && begin < period.begin).length;
    if (period.recalculated && at > 0 && at < begins.length) found.set(at, period.recalculated);
  }
  return new Map(Array.from(found).sort((a, b) => a[0] - b[0]));
}

/**
 * A day's number without the days of months in which no wait started.
 * @type {(day: number, empty: number[]) => number}
 */
function workedDay(day, empty) {
  return empty.reduce((left, month) => month < monthNumber(day) ? left - (firstOfMonth(month + 1) - firstOfMonth(month)) : left, day);
}

/**
 * The last day on which a wait that can be late by now may have started: no later month is settled.
 * @type {(begun: number[], its: StandardOutcomes) => number}
 */
function lastSettled(begun, its) {
  const kept = begun.slice();
  while (kept.length && outcomesIn(its, kept[kept.length - 1])[RUNNING]) kept.pop();
  return kept.length ? Math.min(firstOfMonth(kept[kept.length - 1] + 1) - 1, dayOf(columns.asOf[1])) : 0;
}

/**
 * The days between late waits, where these are rare; null where they are not, or there is none.
 * @type {(its: StandardOutcomes, periods: Period[]) => Control | null}
 */
export function daysControl(its, periods) {
  const days = Int32Array.from(its.late).sort();
  const late = its.all[BREACHED] + its.all[OVERDUE];
  if (!days.length || late > shareDenominator({ outcomes: its.all }) / 2) return null;
  const months = Array.from(days, monthNumber);
  const begun = Array.from(its.months.keys()).sort((a, b) => a - b);
  const found = rareEvents(everyMonth(begun).map((month) => months.filter((one) => one === month).length));
  if (!found.rare) return null;
  const empty = everyMonth(begun).filter((month) => !its.months.has(month));
  const worked = Array.from(days, (day) => workedDay(day, empty));
  const values = Array.from(days).slice(1).map((day, k) => ({ span: { label: dayWords(day), begin: day }, value: worked[k + 1] - worked[k], n: 1 }));
  const rare = say("method-t-rare", { mean: nearest(found.mean, 1).toFixed(1), empty: percent(found.empty) });
  const recalculated = recalculatedIn(values.map((one) => one.span.begin), periods);
  const noDay = late - days.length;
  const leftOut = (noDay ? [say("left-no-day", { n: noDay })] : []).concat(empty.length ? say("left-nothing-began", { n: empty.length }) : []);
  return controlWithWords({
    kind: "t", of: "days between", title: say("title-days"), unit: "days", direction: "higher", by: "event", target: null,
    values, leftOut, about: say("method-t-days") + " " + rare,
    since: Math.max(workedDay(lastSettled(begun, its), empty) - worked[worked.length - 1], 0),
  }, tChart(values.map((one) => one.value), Array.from(recalculated.keys())), recalculated);
}

/** @type {(plan: Plan, why: string) => Control} */
function unavailableControl(plan, why) {
  return /** @type {Control} */ ({ ...plan, unavailable: why, sentence: why });
}

/** @type {(plan: Plan, chart: ControlChart | null, recalculated: Map<number, string>) => Control} */
function controlWithWords(plan, chart, recalculated) {
  if (!chart) return unavailableControl(plan, say("few-points", { n: plan.values.length, needs: XMR_NEEDS }));
  const points = plan.values.map((one, k) => ({ begin: one.span.begin, label: one.span.label, value: one.value, n: one.n, cause: chart.causes[k], pointType: chart.pointTypes[k] }));
  const last = chart.segments[chart.segments.length - 1];
  const long = plan.since !== null && plan.since > last.upper ? " " + say("long-since") : "";
  const sentence = latestWords(plan.by, points, last) + long;
  const segments = chart.segments.map((one) => Object.assign(one, { reason: recalculated.get(one.start) || "" }));
  return {
    ...plan, unavailable: "", points, segments, assurance: chart.assurance, sentence,
    says: sentence + (plan.target === null ? "" : " " + say(TARGETS[chart.assurance])),
    warnings: warningWords(plan, points, segments), method: plan.about + " " + say(plan.kind === "xmr" ? "method-xmr" : "method-t"),
    source: say(plan.kind === "xmr" ? "source-xmr" : "source-t"),
    middle: say(plan.kind === "xmr" ? "middle-average" : "middle-gap"), n: sumOf(plan.values.map((one) => one.n)),
  };
}

/** @type {(plan: Plan, points: ChartPoint[], segments: Segment[]) => string[]} */
function warningWords(plan, points, segments) {
  const special = points.filter((one) => one.cause !== "common").length;
  const few = segments.map((one) => one.stop - one.start).filter((n) => n < XMR_ENOUGH);
  const twoAverages = plan.kind === "xmr" && segments.length === 1 && special > points.length / 2;
  return few.map((n) => say("provisional", { n, needs: XMR_ENOUGH })).concat(twoAverages ? say("two-averages") : []);
}

/** What the latest point shows. @type {(by: string, points: ChartPoint[], last: Segment) => string} */
function latestWords(by, points, last) {
  const point = points[points.length - 1];
  if (point.pointType === "common") return say("no-real-change");
  const above = UPWARD.includes(point.cause);
  const shown = { type: point.pointType, side: above ? "above" : "below" };
  const what = (by === "event" ? "gap" : by) + "s";
  if (/the limit$/.test(point.cause)) return say(by === "event" ? "gap-beyond" : "beyond", { ...shown, label: point.label });
  if (point.cause.startsWith("two of three")) return say("near", { ...shown, what });
  const values = points.slice(last.start).map((one) => one.value);
  if (/ing$/.test(point.cause)) return say("trend", { ...shown, n: trend(values, above), what });
  const run = runOf(values, last.mean, above);
  if (by === "event") return say("run-of-gaps", { ...shown, n: run.n, but_one: run.butOne });
  return say("run", { ...shown, by, since: points[points.length - run.n].label, but_one: run.butOne });
}

/**
 * The longest run to the latest value in which at most one is not on its side of the average.
 * @type {(values: number[], mean: number, above: boolean) => { n: number, butOne: boolean }}
 */
function runOf(values, mean, above) {
  let [n, others, butOne] = [0, 0, 0];
  for (let length = 1; length <= values.length; length += 1) {
    const value = values[values.length - length];
    if (above ? value > mean : value < mean) [n, butOne] = [length, others];
    else others += 1;
    if (others > 1) break;
  }
  return { n, butOne: butOne > 0 };
}

/** How many values to the latest move one way. @type {(values: number[], rising: boolean) => number} */
function trend(values, rising) {
  let n = 1;
  while (n < values.length) {
    const [before, after] = values.slice(values.length - n - 1);
    if (rising ? after <= before : after >= before) break;
    n += 1;
  }
  return n;
}

/** The pattern that a point is part of, for a table. @type {(point: ChartPoint) => string} */
export function patternWords(point) { return say("pattern-" + point.cause.replaceAll(" ", "-")); }

/** A value on its scale: '83%', '31.5 hours', '12 days'. @type {(control: Kind, value: number) => string} */
export function onScale(control, value) {
  if (control.unit === "share") return percent(value);
  const number = plainNumber(cut(value));
  return number + " " + (number === "1" ? control.unit.slice(0, -1) : control.unit);
}

/**
 * A limit as values can lie: no share outside 0 and 100%, no time below 0.
 * @type {(control: Kind, value: number) => number}
 */
export function withinScale(control, value) {
  return control.unit === "share" ? Math.min(Math.max(value, 0), 1) : Math.max(value, 0);
}

/** The middle line and the expected range of each segment. @type {(control: Control) => string[]} */
function levelsOf(control) {
  return control.segments.map((one) => {
    const values = { begin: control.points[one.start].label, middle: control.middle, mean: onScale(control, one.mean) };
    if (Number.isNaN(one.lower)) return say("levels-without-limits", values);
    const [first, last] = [one.lower, one.upper].map((line) => onScale(control, withinScale(control, line)));
    return say("levels", { ...values, span: (control.unit === "share" ? first : first.split(" ")[0]) + " to " + last });
  });
}

/** All that is beside a chart: levels, warnings, and what is left out. @type {(control: Control) => string[]} */
export function besideWords(control) { return levelsOf(control).concat(control.warnings, control.leftOut); }
