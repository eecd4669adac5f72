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
import { amount, count, percent } from "./numbers.js";
import { filledIn } from "./sentences.js";
/** @import { Period } from "../data/chosen.js" */
/** @import { StandardOutcomes } from "../data/start_dates.js" */
/** @import { ChartMessages, ChartStyle } from "../data/types.js" */
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
 * @type {(its: StandardOutcomes, words: ChartMessages, periods: Period[], target: number | null) => Control}
 */
export function shareControl(its, words, periods, target) {
  const months = Array.from(its.months.keys()).sort((a, b) => a - b);
  const all = months.length;
  while (months.length && outcomesIn(its, months[months.length - 1])[RUNNING]) months.pop();
  const left = all - months.length;
  const leftOut = left ? [filledIn(words.control[left === 1 ? "last month" : "last months"], { n: left })] : [];
  const { by, spans } = spansOf(new Map(months.map((month) => [month, shareDenominator({ outcomes: outcomesIn(its, month) })])));
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
  return xmrControl(plain, words, values, periods, leftOut.concat(fewWords(few, by, words)), words.control.share);
}

/**
 * The median time; waits are by the month in which they started. Waits without a time only open their month.
 * @type {(waits: Map<number, number[]>, unit: string, charts: ChartStyle, periods: Period[]) => Control}
 */
export function medianControl(waits, unit, charts, periods) {
  const words = charts.words;
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
  const leftOut = fewWords(few, by, words).concat(notReached ? [filledIn(words.control["not reached"], { spans: count(notReached, by) })] : []);
  /** @type {Kind} */
  const plain = { kind: "xmr", of: "median", unit, direction: "lower", by, target: null };
  return xmrControl(plain, words, values, periods, leftOut, words.control.median + (grid ? charts.rounding[grid - 1] : ""));
}

/** @type {(few: number, by: string, words: ChartMessages) => string[]} */
function fewWords(few, by, words) {
  return few ? [filledIn(words.control["few counted"], { spans: count(few, by), each: EACH_POINT })] : [];
}

/**
 * @type {(plain: Kind, words: ChartMessages, values: Value[], periods: Period[], leftOut: string[], about: string) => Control}
 */
function xmrControl(plain, words, values, periods, leftOut, about) {
  const title = filledIn(words.control[plain.of + " title"], { by: plain.by });
  const numbers = values.map((value) => value.value);
  const control = {title, values, leftOut, about, since: null, ...plain};
  if (plain.unit !== "share" && tooCoarse(numbers)) {
    const said = [Math.min(...numbers), Math.max(...numbers)].map((one) => amount(one, plain.unit));
    return unavailableControl(control, filledIn(words.control.coarse, { by: plain.by, least: said[0], most: said[1] }));
  }
  const recalculated = recalculatedIn(values.map((value) => value.span.begin), periods);
  return controlWithWords(control, xmrChart(numbers, plain.direction, plain.target, Array.from(recalculated.keys())), words, recalculated);
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
 * @type {(its: StandardOutcomes, words: ChartMessages, periods: Period[]) => Control | null}
 */
export function daysControl(its, words, periods) {
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
  const rare = filledIn(words.control.rare, { mean: nearest(found.mean, 1).toFixed(1), empty: percent(found.empty) });
  const recalculated = recalculatedIn(values.map((value) => value.span.begin), periods);
  const noDay = late - days.length;
  const leftOut = (noDay ? [filledIn(words.control["no day"], { clocks: count(noDay, "late clock") })] : [])
    .concat(empty.length ? [filledIn(words.control["empty months"], { months: count(empty.length, "month") })] : []);
  return controlWithWords({
    kind: "t", of: "days between", title: words.control["days title"], unit: "days", direction: "higher", by: "event", target: null,
    values, leftOut, about: words.control.days + " " + rare,
    since: Math.max(workedDay(lastSettled(begun, its), empty) - worked[worked.length - 1], 0),
  }, tChart(values.map((value) => value.value), Array.from(recalculated.keys())), words, recalculated);
}

/** @type {(plan: Plan, why: string) => Control} */
function unavailableControl(plan, why) {
  return /** @type {Control} */ ({ ...plan, unavailable: why, sentence: plan.title + ": " + why });
}

/**
 * @type {(plan: Plan, chart: ControlChart | null, words: ChartMessages, recalculated: Map<number, string>) => Control}
 */
function controlWithWords(plan, chart, words, recalculated) {
  const said = words.control;
  if (!chart) {
    return unavailableControl(plan, filledIn(said.few, { points: count(plan.values.length, "point"), needs: XMR_NEEDS, enough: XMR_ENOUGH }));
  }
  const points = plan.values.map(({ span, value, n }, k) => (
    { begin: span.begin, label: span.label, value, n, cause: chart.causes[k], pointType: chart.pointTypes[k] }
  ));
  const special = points.filter((point) => point.cause !== "common").length;
  const last = chart.segments[chart.segments.length - 1];
  const long = plan.since !== null && plan.since > last.upper ? " " + said.long : "";
  const kind = special > 1 ? "special" : special ? "one special" : "none special";
  const sentence = plan.title + ": " + filledIn(said[kind], { points: count(special, "point"), n: points.length }) + ". " +
    variationWords(points[points.length - 1], words) + long;
  const segments = chart.segments.map((segment) => Object.assign(segment, { reason: recalculated.get(segment.start) || "" }));
  const provisional = segments.filter((segment) => segment.stop - segment.start < XMR_ENOUGH)
    .map((segment) => filledIn(said.provisional, { points: count(segment.stop - segment.start, "point"), enough: XMR_ENOUGH }));
  const notOne = plan.kind === "xmr" && segments.length === 1 && special > points.length / 2 ? [said["not one"]] : [];
  return {
    ...plan, unavailable: "", points, segments, assurance: chart.assurance, sentence,
    says: sentence + (plan.target === null ? "" : " " + words.assurances[chart.assurance]),
    warnings: provisional.concat(notOne), method: plan.about + " " + said[plan.kind], source: said[plan.kind + " source"],
    middle: said[plan.kind === "xmr" ? "mean" : "middle"], n: sumOf(plan.values.map((value) => value.n)),
  };
}

/** @type {(point: ChartPoint, words: ChartMessages) => string} */
function variationWords(point, words) {
  if (point.pointType === "common") return words.meanings.common;
  const said = words.patterns[point.cause] + ": " + words.meanings[point.pointType] + ".";
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

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

/**
 * The middle line and the limits of each segment, in a sentence.
 * @type {(control: Control, words: ChartMessages) => string[]}
 */
export function levelsOf(control, words) {
  return control.segments.map((segment) => {
    const [first, last] = [segment.lower, segment.upper].map((line) => onScale(control, withinScale(control, line)));
    const short = control.unit === "share" ? first : first.split(" ")[0];
    return filledIn(words.control[Number.isNaN(segment.lower) ? "no limits" : "limits"], {
      begin: control.points[segment.start].label, middle: control.middle, mean: onScale(control, segment.mean), span: short + " to " + last,
    });
  });
}
