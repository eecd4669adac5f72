// Scales of time: dates, or hours, days or working days from an activity.
import {
  MONTHS, dateOf, dayOf, holidays, isWeekend, isWorking, wallDays, workingDays,
} from "../data/calendar.js";
import { columns, record } from "../data/record.js";
import { state } from "../data/state.js";
import { amount, lowerName, thousands } from "../text/numbers.js";

/**
 * `at` gives the position of an instant; `day` and `anchor` are those of the activity aligned on.
 * @typedef {{ kind: "dates", at: (instant: number) => number, day?: undefined }} Dates
 * @typedef {{ kind: "hours" | "days" | "working", at: (instant: number) => number, day: number, anchor: number }} Aligned
 * @typedef {Dates | Aligned} Scale
 *
 * A tick: its position, the words above and, where there are any, below.
 * @typedef {[number, string, string]} Tick
 */

/** @type {Record<string, string>} */
export const SCALES = { hours: "hours", days: "days", working: "working days" };

/**
 * The first event of an activity in a case; null where there is none.
 * @type {(k: number, activity: number) => number | null}
 */
function anchorOf(k, activity) {
  for (let at = record.events[k]; at < record.events[k + 1]; at += 1) {
    if (columns.events.activity[at] === activity) return columns.events.at[at] + columns.events.span[at];
  }
  return null;
}

/** A day off takes no room, unless it is the day aligned on. @type {(at: number, from: number) => number} */
function workingPosition(at, from) {
  const days = wallDays(at);
  const day = Math.floor(days);
  const n = workingDays(from, day);
  if (day === from || isWorking(day)) return n + days - day;
  return day > from ? n : n + 1;
}

/** @type {() => number} */
export function alignedTo() {
  return columns.activities.findIndex((activity) => activity[0] === state.align);
}

/** The scale of a case; null where the case has no event to align on. @type {(k: number) => Scale | null} */
export function scaleOf(k) {
  const activity = alignedTo();
  if (activity < 0) return { kind: "dates", at: wallDays };
  const anchor = anchorOf(k, activity);
  if (anchor === null) return null;
  const day = dayOf(anchor);
  if (state.scale === "hours") return { kind: "hours", at: (instant) => (instant - anchor) / 3600, day, anchor };
  if (state.scale === "days") return { kind: "days", at: (instant) => wallDays(instant) - day, day, anchor };
  return { kind: "working", at: (instant) => workingPosition(instant, day), day, anchor };
}

/** How far an instant is from the activity, in words. @type {(scale: Scale, at: number) => string} */
export function fromAnchor(scale, at) {
  if (scale.kind === "dates") return "";
  const name = lowerName(columns.activities[alignedTo()][1]);
  const n = { hours: (at - scale.anchor) / 3600, days: dayOf(at) - scale.day, working: workingDays(scale.day, dayOf(at)) }[scale.kind];
  const unit = SCALES[scale.kind];
  const side = n < 0 ? " before " : " after ";
  return amount(Math.abs(n), unit) + side + name;
}

/** @type {(scale: Scale, from: number, to: number, wanted: number) => Tick[]} */
export function ticksOf(scale, from, to, wanted) {
  if (scale.kind === "dates") return calendarTicks(from, to, wanted);
  const rough = Math.max(to - from, 1e-9) / wanted;
  const choices = scale.kind === "hours" ? [1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720, 1440, 2880, 8760]
    : [1, 2, 5, 10, 15, 20, 50, 100, 200, 500, 1000, 2000];
  const step = choices.find((n) => n >= rough) || choices[choices.length - 1];
  /** @type {Tick[]} */
  const found = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    found.push([at, thousands(at || 0), found.length ? "" : SCALES[scale.kind]]);
  }
  return found;
}

/**
 * Weekends and holidays, where the scale gives them room.
 * @type {(scale: Scale, from: number, to: number) => { kind: string, from: number, to: number, day: number }[]}
 */
export function closedSpans(scale, from, to) {
  if (scale.kind === "working" || !["dates", "days"].includes(scale.kind)) return [];
  const first = Math.floor(from) + (scale.day || 0);
  const last = Math.ceil(to) + (scale.day || 0);
  if (last - first > 750) return [];
  /** @type {{ kind: string, from: number, to: number }[]} */
  const found = [];
  for (let day = first; day <= last; day += 1) {
    const kind = holidays.has(day) ? "holiday" : isWeekend(day) ? "weekend" : "";
    const before = found[found.length - 1];
    if (!kind) continue;
    if (before && before.kind === kind && before.to === day) before.to = day + 1;
    else found.push({ kind, from: day, to: day + 1 });
  }
  return found.map((one) => ({ kind: one.kind, from: one.from - (scale.day || 0), to: one.to - (scale.day || 0), day: one.from }));
}

/** Round steps from 0 to the most, about as many as wanted. @type {(most: number, wanted: number) => number[]} */
export function roundSteps(most, wanted) {
  const rough = Math.max(most, 1) / wanted;
  const ten = Math.pow(10, Math.floor(Math.log10(rough)));
  const step = Math.max([1, 2, 5, 10].map((n) => n * ten).find((n) => n >= rough) ?? rough, 1);
  const found = [];
  for (let at = 0; at <= most; at += step) found.push(at);
  return found;
}

/**
 * Starts of months, weeks or days, about as many as wanted.
 * @type {(from: number, to: number, wanted: number) => Tick[]}
 */
export function calendarTicks(from, to, wanted) {
  const span = to - from;
  /** @type {Tick[]} */
  const found = [];
  const every = [1, 2, 7, 14].find((n) => span / n <= wanted);
  const monday = (/** @type {number} */ day) => (day + 3) % 7 === 0;
  const months = [1, 2, 3, 6, 12, 24, 60].find((n) => span / (30.4 * n) <= wanted) || 120;
  for (let day = Math.ceil(from), last = -Infinity; day <= to; day += 1) {
    const date = dateOf(day);
    const first = date.getUTCDate() === 1 && (date.getUTCFullYear() * 12 + date.getUTCMonth()) % months === 0;
    const here = every ? (every < 7 ? day - last >= every : monday(day) && day - last >= every) : first;
    if (!here) continue;
    last = day;
    found.push([day, date.getUTCDate() + " " + MONTHS[date.getUTCMonth()].slice(0, 3), String(date.getUTCFullYear())]);
  }
  return found;
}
