// Scales of time: dates, or hours, days or working days from an activity.
import {
  MONTHS, dateOf, dayOf, holidays, isWeekend, isWorking, wallDays, workingDays,
} from "../data/calendar.js";
import { columns, record } from "../data/record.js";
import { state } from "../data/state.js";
import { amount, lowerName, thousands } from "../text/numbers.js";

export const SCALES = { hours: "hours", days: "days", working: "working days" };

// The first event of the activity in a case; null where there is none.
function anchorOf(k, activity) {
  for (let at = record.events[k]; at < record.events[k + 1]; at += 1) {
    if (columns.events.activity[at] === activity) return columns.events.at[at] + columns.events.span[at];
  }
  return null;
}

// A day that is no working day takes no room, except the day from which is counted.
function workingPosition(at, from) {
  const days = wallDays(at);
  const day = Math.floor(days);
  const n = workingDays(from, day);
  if (day === from || isWorking(day)) return n + days - day;
  return day > from ? n : n + 1;
}

export function alignedTo() {
  return columns.activities.findIndex((one) => one[0] === state.align);
}

// A scale for a case: `at` gives the position of an instant; null where the case cannot be aligned.
export function scaleOf(k) {
  const activity = alignedTo();
  if (activity < 0) return { kind: "dates", at: wallDays };
  const anchor = anchorOf(k, activity);
  if (anchor === null) return null;
  const kind = state.scale in SCALES ? state.scale : "working";
  const day = dayOf(anchor);
  const at = {
    hours (instant) { return (instant - anchor) / 3600; },
    days (instant) { return wallDays(instant) - day; },
    working (instant) { return workingPosition(instant, day); },
  }[kind];
  return { kind, at, day, anchor };
}

// What a position is called when it is said how far an instant lies from the activity.
export function fromAnchor(scale, at) {
  if (scale.kind === "dates") return "";
  const name = lowerName(columns.activities[alignedTo()][1]);
  const n = { hours: (at - scale.anchor) / 3600, days: dayOf(at) - scale.day, working: workingDays(scale.day, dayOf(at)) }[scale.kind];
  const unit = SCALES[scale.kind];
  const side = n < 0 ? " before " : " after ";
  return amount(Math.abs(n), unit) + side + name;
}

export function ticksOf(scale, from, to, wanted) {
  if (scale.kind === "dates") return calendarTicks(from, to, wanted);
  const rough = Math.max(to - from, 1e-9) / wanted;
  const choices = scale.kind === "hours" ? [1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720, 1440, 2880, 8760]
    : [1, 2, 5, 10, 15, 20, 50, 100, 200, 500, 1000, 2000];
  const step = choices.find((n) => n >= rough) || choices[choices.length - 1];
  const found = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    found.push([at, thousands(at || 0), found.length ? "" : SCALES[scale.kind]]);
  }
  return found;
}

// The spans of days that are no working days, where the scale gives them room.
export function closedSpans(scale, from, to) {
  if (scale.kind === "working" || !["dates", "days"].includes(scale.kind)) return [];
  const first = Math.floor(from) + (scale.day || 0);
  const last = Math.ceil(to) + (scale.day || 0);
  if (last - first > 750) return [];
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

// About so many round steps from 0 to the most.
export function roundSteps(most, wanted) {
  const rough = Math.max(most, 1) / wanted;
  const ten = Math.pow(10, Math.floor(Math.log10(rough)));
  const step = Math.max([1, 2, 5, 10].map((n) => n * ten).find((n) => n >= rough), 1);
  const found = [];
  for (let at = 0; at <= most; at += step) found.push(at);
  return found;
}

// About so many days on which months, weeks or days begin.
export function calendarTicks(from, to, wanted) {
  const span = to - from;
  const found = [];
  const every = [1, 2, 7, 14].find((n) => span / n <= wanted);
  const monday = function (day) { return (day + 3) % 7 === 0; };
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
