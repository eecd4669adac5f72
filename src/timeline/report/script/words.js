// Numbers as they are said: the same words that the audit itself uses.
const Z95 = 1.959963984540054;
const FEW = data.few;
const LONG = 96; // from here on times have no decimal, and hours are said in days too

function thousands(n) { return n.toLocaleString("en-GB"); }

function count(n, noun, plural) {
  return thousands(n) + " " + (n === 1 ? noun : plural || noun + "s");
}

// 100 % is said of all and 0 % of none alone.
function percent(share) {
  const rounded = nearest(share * 100);
  if (rounded >= 100 && share < 1) return "over 99%";
  return rounded <= 0 && share > 0 ? "under 1%" : rounded + "%";
}

function wilson(met, n) {
  const share = met / n;
  const weight = Z95 * Z95 / n;
  const centre = (share + weight / 2) / (1 + weight);
  const half = Z95 * Math.sqrt(share * (1 - share) / n + weight / (4 * n)) / (1 + weight);
  return { share: share, low: met === 0 ? 0 : centre - half, high: met === n ? 1 : centre + half };
}

function amount(value, unit) {
  if (unit === "hours" && value < 1) return count(Math.floor(value * 60), "minute");
  const told = plainNumber(cut(value));
  const days = unit === "hours" && value >= LONG ? " (" + thousands(Math.floor(value / 24)) + " days)" : "";
  return told + " " + (told === "1" ? unit.slice(0, -1) : unit) + days;
}

function range(low, high, unit) {
  const first = amount(low, unit);
  const last = amount(high, unit);
  if (first === last) return first;
  const short = first.endsWith(unit) ? first.slice(0, -unit.length).trim() : first;
  return short + " to " + last;
}

// The median of sorted numbers and so many more beyond all of them; infinite if it is one.
function median(sorted, beyond) {
  const n = sorted.length + beyond;
  const at = function (k) { return k < sorted.length ? sorted[k] : Infinity; };
  const low = at((n - 1) >> 1);
  const high = at(n >> 1);
  return high === Infinity ? Infinity : low + (high - low) / 2;
}

// The typical time of clocks, open ones included; `times` as `timesOf` gives them.
function typical(times, unit) {
  const n = sumOf(times.n);
  if (!n) return "no clocks";
  if (n < FEW) return "too few to say (" + count(n, "clock") + ")";
  const [low, high] = atOnce(medianTimes(clocksOfTimes(times, unit === "hours")));
  return low === Infinity ? say("typical_not_reached") : range(low, high, unit);
}

function lowerName(name) {
  const second = name.slice(1, 2);
  if (second !== second.toLowerCase()) return name;
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function between(low, high) { return percent(low) + " to " + percent(high); }
