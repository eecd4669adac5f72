// How numbers are rounded; the same rules as Python's, tested by the same vectors.

export const LONG = 96; // from here on times have no decimal, and hours are said in days too
const TIE = 1e-9; // halves are rarely exact in binary

/** Rounds to some decimals, halves away from zero. @type {(value: number, decimals?: number) => number} */
export function nearest(value, decimals) {
  const scale = Math.pow(10, decimals || 0);
  const rounded = Math.floor(Math.abs(value) * scale + 0.5 + TIE);
  return rounded ? (value < 0 ? -rounded : rounded) / scale : 0;
}

/**
 * A length of time cut after its tenths; from 96 units on, after its whole number.
 * @type {(value: number) => number}
 */
export function cut(value) { return Math.abs(value) >= LONG ? Math.trunc(value) : Math.trunc(value * 10) / 10; }

/** A rounded number as text, without a decimal of 0. @type {(value: number) => string} */
export function plainNumber(value) {
  return value.toLocaleString("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).replace(/\.0$/, "");
}

/** Rounds to a whole number, halves to the even one, as numpy does. @type {(value: number) => number} */
export function halfToEven(value) {
  const below = Math.floor(value);
  if (value - below === 0.5) return below % 2 ? below + 1 : below;
  return Math.round(value);
}
