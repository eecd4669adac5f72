// Days by London time, and working days by the packaged calendar of holidays.
import { columns } from "./record.js";

export const DAY = 86400;
export const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];
export const holidays = new Map(columns.holidays);

/** Seconds after the base as a clock in London shows them. @type {(at: number) => number} */
function wall(at) {
  const steps = columns.offsets;
  let k = steps.length - 1;
  while (k > 0 && at < steps[k][0]) k -= 1;
  return at + steps[k][1];
}

/** London days since 1970, with the part of the day that has passed. @type {(at: number) => number} */
export function wallDays(at) { return (columns.base + wall(at)) / DAY; }

/** @type {(at: number) => number} */
export function dayOf(at) { return Math.floor(wallDays(at)); }

/** @type {(day: number) => Date} */
export function dateOf(day) { return new Date(day * DAY * 1000); }

/** 1 January 1970 was a Thursday. @type {(day: number) => boolean} */
export function isWeekend(day) { return (day + 3) % 7 >= 5; }

/** @type {(day: number) => boolean} */
export function isWorking(day) { return !isWeekend(day) && !holidays.has(day); }

/**
 * How many working days lie before a day, counted from a day before any that is drawn.
 * @type {(day: number) => number}
 */
const workingBefore = (function () {
  const first = dayOf(0) - 400;
  const last = dayOf(columns.offsets[columns.offsets.length - 1][0]) + 4000;
  const found = [0];
  for (let day = first; day < last; day += 1) found.push(found[found.length - 1] + (isWorking(day) ? 1 : 0));
  return function (day) { return found[Math.min(Math.max(day - first, 0), found.length - 1)]; };
})();

/**
 * Working days from a day to a later one: the first n whose deadline is not before it.
 * @type {(from: number, to: number) => number}
 */
export function workingDays(from, to) {
  if (to < from) return -workingDays(to, from);
  return to === from ? 0 : workingBefore(to) - workingBefore(from + 1) + 1;
}

/** @type {(day: number) => number} */
export function monthNumber(day) {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** @type {(month: number) => number} */
export function firstOfMonth(month) { return Date.UTC(Math.floor(month / 12), month % 12, 1) / 1000 / DAY; }

/** @type {(months: number[]) => number[]} */
export function everyMonth(months) {
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return months.length ? Array.from({ length: last - first + 1 }, (_, k) => first + k) : [];
}

/** @type {(day: number | null) => string} */
export function isoDay(day) { return day === null ? "" : dateOf(day).toISOString().slice(0, 10); }
