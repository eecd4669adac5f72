// How numbers are rounded, as the engine's `audit/rounding.py` does it; one table of numbers tests both.
const TIE = 1e-9; // halves are rarely exact in binary

// The nearest number with so many decimals, halves away from zero.
function nearest(value, decimals) {
  const scale = Math.pow(10, decimals || 0);
  const rounded = Math.floor(Math.abs(value) * scale + 0.5 + TIE);
  return rounded ? (value < 0 ? -rounded : rounded) / scale : 0;
}

// A length of time cut off after its tenths, and from 96 on after its whole number.
function cut(value) { return Math.abs(value) >= LONG ? Math.trunc(value) : Math.trunc(value * 10) / 10; }

// A number that is rounded or cut, without a decimal that is 0.
function plainNumber(value) {
  return value.toLocaleString("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).replace(/\.0$/, "");
}

// Places on a drawing: a whole number, halves to the even one, as numpy rounds.
function halfToEven(value) {
  const below = Math.floor(value);
  if (value - below === 0.5) return below % 2 ? below + 1 : below;
  return Math.round(value);
}
