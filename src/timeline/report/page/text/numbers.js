// Numbers, amounts and ranges as people read them.
import { LONG, cut, nearest, plainNumber } from "../estimates/rounding.js";

/** @type {(n: number) => string} */
export function thousands(n) { return n.toLocaleString("en-GB"); }

/** @type {(n: number, noun: string, plural?: string) => string} */
export function count(n, noun, plural) {
  return thousands(n) + " " + (n === 1 ? noun : plural || noun + "s");
}

/** A share in whole percent; only all is 100% and only none is 0%. @type {(share: number) => string} */
export function percent(share) {
  const rounded = nearest(share * 100);
  if (rounded >= 100 && share < 1) return "over 99%";
  return rounded <= 0 && share > 0 ? "under 1%" : rounded + "%";
}

/** A length of time in its unit. @type {(value: number, unit: string) => string} */
export function amount(value, unit) {
  if (unit === "hours" && value < 1) return count(Math.floor(value * 60), "minute");
  const number = plainNumber(cut(value));
  const days = unit === "hours" && value >= LONG ? " (" + thousands(Math.floor(value / 24)) + " days)" : "";
  return number + " " + (number === "1" ? unit.slice(0, -1) : unit) + days;
}

/** @type {(low: number, high: number, unit: string) => string} */
export function range(low, high, unit) {
  const first = amount(low, unit);
  const last = amount(high, unit);
  if (first === last) return first;
  const short = first.endsWith(unit) ? first.slice(0, -unit.length).trim() : first;
  return short + " to " + last;
}

/** A name inside a sentence: lower case, unless it begins with an abbreviation. @type {(name: string) => string} */
export function lowerName(name) {
  const second = name.slice(1, 2);
  if (second !== second.toLowerCase()) return name;
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** @type {(low: number, high: number) => string} */
export function between(low, high) { return percent(low) + " to " + percent(high); }
