// Days and months as people read them.
import { MONTHS, dateOf } from "../data/calendar.js";

/** @type {(day: number) => string} */
export function dayWords(day) {
  const date = dateOf(day);
  return date.getUTCDate() + " " + MONTHS[date.getUTCMonth()] + " " + date.getUTCFullYear();
}

/** @type {(day: number) => string} */
export function shortDay(day) {
  const date = dateOf(day);
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return two(date.getUTCDate()) + "/" + two(date.getUTCMonth() + 1) + "/" + date.getUTCFullYear();
}

/** @type {(month: number) => string} */
export function monthWords(month) { return MONTHS[month % 12] + " " + Math.floor(month / 12); }

/** @type {(from: number | null, to: number | null) => string} */
export function periodWords(from, to) {
  return (from === null ? "" : ", from " + dayWords(from)) + (to === null ? "" : ", to " + dayWords(to));
}
