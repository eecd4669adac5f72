// Control charts, as the audit's engine reckons them (estimates/control.py, special.py, rare.py): numbers alone, no words.
const XMR_NEEDS = 3, XMR_ENOUGH = 12, XMR_LIMIT = 2.66, XMR_SCREEN = 3.267;
const IN_A_ROW = 7;
const NELSON = 3.6;
const CLOSE = 1e-9; // values nearer to a line than this part of the largest lie on it
const UPWARD = ["above the limit", "seven rising", "two of three high", "seven above the mean"];

function meanOf(numbers) { return numbers.reduce(function (a, b) { return a + b; }, 0) / numbers.length; }

function movesOf(values) { return values.slice(1).map(function (one, k) { return one - values[k]; }); }

// The mean and the limits of chance; NaN where the values never moved.
function chanceLimits(values) {
  const mean = meanOf(values);
  const moved = movesOf(values).map(Math.abs);
  const most = XMR_SCREEN * meanOf(moved);
  const kept = moved.filter(function (one) { return one < most; });
  const half = kept.length ? XMR_LIMIT * meanOf(kept) : NaN;
  return { mean: mean, lower: mean - half, upper: mean + half };
}

// Where a flag is one of at least so many in a row.
function inRuns(flags, length) {
  const found = flags.map(function () { return false; });
  for (let begin = 0, k = 0; k <= flags.length; k += 1) {
    if (flags[k]) continue;
    if (k - begin >= length) found.fill(true, begin, k);
    begin = k + 1;
  }
  return found;
}

// Points of seven that move one way: six moves in a row, with the point they began from.
function inTrend(moves) {
  const part = inRuns(moves, IN_A_ROW - 1);
  return [false].concat(moves).map(function (_, k) { return Boolean(part[k] || part[k - 1]); });
}

// Points beyond two thirds, two or more within three in a row that are all on one side.
function twoOfThree(near, side) {
  const found = near.map(function () { return false; });
  for (let k = 0; k + 2 < near.length; k += 1) {
    const three = [k, k + 1, k + 2];
    if (!three.every(function (at) { return side[at]; })) continue;
    const close = three.filter(function (at) { return near[at]; });
    if (close.length > 1) for (const at of close) found[at] = true;
  }
  return found;
}

// For each value the first pattern it is part of: outside, trend, two of three, one side.
function causesOf(values, limits) {
  const slack = CLOSE * Math.max(...values.map(Math.abs));
  const { mean, lower, upper } = limits;
  const above = function (line) { return values.map(function (one) { return one > line + slack; }); };
  const below = function (line) { return values.map(function (one) { return one < line - slack; }); };
  const [high, low] = [above(upper), below(lower)];
  const inside = function (flags) { return flags.map(function (one, k) { return one && !high[k] && !low[k]; }); };
  const moves = movesOf(values);
  const patterns = [
    ["above the limit", high],
    ["below the limit", low],
    ["seven rising", inTrend(moves.map(function (one) { return one > 0; }))],
    ["seven falling", inTrend(moves.map(function (one) { return one < 0; }))],
    ["two of three high", twoOfThree(inside(above(mean + (upper - mean) * 2 / 3)), above(mean))],
    ["two of three low", twoOfThree(inside(below(mean - (mean - lower) * 2 / 3)), below(mean))],
    ["seven above the mean", inRuns(above(mean), IN_A_ROW)],
    ["seven below the mean", inRuns(below(mean), IN_A_ROW)],
  ];
  return values.map(function (_, k) { return (patterns.find(function (one) { return one[1][k]; }) || ["common"])[0]; });
}

function wayOf(cause, better) {
  if (cause === "common") return "common";
  const way = UPWARD.includes(cause) ? "higher" : "lower";
  if (better === "neutral") return way === "higher" ? "high" : "low";
  return way === better ? "improvement" : "concern";
}

// Where the target lies against the latest limits.
function assuranceOf(limits, target, better) {
  if (target === null || better === "neutral") return "no target";
  if (Number.isNaN(limits.lower)) return "no limits";
  if (limits.lower <= target && target <= limits.upper) return "now and then";
  return (target > limits.upper) === (better === "lower") ? "always met" : "never met";
}

// The XmR chart of values in time order; `anew` are the places, in order, at which limits are drawn anew.
// Null of too few values.
function xmrChart(values, better, target, anew) {
  if (values.length < XMR_NEEDS) return null;
  const from = [0].concat(anew || []);
  const stretches = from.map(function (start, k) {
    const stop = k + 1 < from.length ? from[k + 1] : values.length;
    return Object.assign({ start: start, stop: stop }, chanceLimits(values.slice(start, stop)));
  });
  const causes = stretches.flatMap(function (one) { return causesOf(values.slice(one.start, one.stop), one); });
  return chartOf(values, stretches, causes, better, target);
}

function chartOf(values, stretches, causes, better, target) {
  return {
    values: values, stretches: stretches, causes: causes,
    judged: causes.map(function (one) { return wayOf(one, better); }),
    assurance: assuranceOf(stretches[stretches.length - 1], target, better),
  };
}

// The t chart of the times between rare events: the XmR chart of their roots, turned back.
function tChart(gaps, anew) {
  const roots = xmrChart(gaps.map(function (one) { return Math.pow(one, 1 / NELSON); }), "higher", null, anew);
  if (!roots) return null;
  const back = function (root) { return Number.isNaN(root) ? root : Math.pow(Math.max(root, 0), NELSON); };
  const stretches = roots.stretches.map(function (one) {
    return Object.assign({}, one, { mean: back(one.mean), lower: back(one.lower), upper: back(one.upper) });
  });
  return chartOf(gaps, stretches, roots.causes, "higher", null);
}

// Whether events are so rare, by how many each period had, that the gaps between them say more.
function rareEvents(counts) {
  const mean = meanOf(counts);
  const empty = counts.filter(function (one) { return !one; }).length / counts.length;
  return { rare: mean < 1.4 || empty > 0.25, mean: mean, empty: empty };
}

// Whether values mostly stay as they are, and else move by a whole step of their scale: limits would mislead.
function tooCoarse(values) {
  const distinct = Array.from(new Set(values)).sort(function (a, b) { return a - b; });
  if (distinct.length < 2 || distinct.length > values.length / 2) return false;
  return meanOf(movesOf(values).map(Math.abs)) / 1.128 < Math.min(...movesOf(distinct));
}
