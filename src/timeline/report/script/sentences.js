// What turnaround says of some clocks, in the audit's own sentences: they come with the page.
const SAID = data.turnaround.said;

function say(sentence, places) {
  return SAID.sentences[sentence].replace(/\{(\w+)\}/g, function (_, name) { return places[name]; });
}

function levelWords(level) { return SAID.levels[CURVE_LEVELS.indexOf(level)]; }

function methodWords(curve) {
  const [name, source] = SAID.estimators[(curve.exact ? 0 : 2) + (curve.ended ? 1 : 0)];
  const ending = curve.ended ? say("method_ending") : "";
  return { method: say("method", { ending: ending, ranged: curve.exact ? "" : say("method_ranged"), name: name }), source: say("source", { source: source }) };
}

function roundingWords(grid, atMost) {
  return grid ? say(atMost ? "rounding_at_most" : "rounding", { step: SAID.steps[grid - 1] }) : "";
}

function timesInterval(low, high, unit) {
  if (!Number.isFinite(low)) return say("interval_without");
  if (!Number.isFinite(high)) return say("interval_from", { amount: amount(low, unit) });
  return say("interval", { told: range(low, high, unit) });
}

function quantileWords(one, unit) {
  if (one.state === "not reached") return say("not_reached");
  const its = range(one.low, one.high, unit);
  const sure = timesInterval(one.sureFrom, one.sureTo, unit);
  return sure === say("interval", { told: its }) ? say("throughout", { told: its }) : say("with_interval", { told: its, interval: sure });
}

// limit: { at, words, soon }.
function doneWords(done, limit) {
  const [low, high] = [percent(done.low), percent(done.high)];
  return say("done", {
    share: low === high ? low : say("range", { low: low, high: high }), limit: limit.words,
    soon: limit.soon ? say("too_soon_included") : "", low: percent(done.sureFrom), high: percent(done.sureTo),
  });
}

function curveWords(curve, quantiles, done) {
  const beside = [curve.open && say("still_open", { n: thousands(curve.open) }), curve.ended && say("closed", { n: thousands(curve.ended) })].filter(Boolean);
  const reached = quantiles.filter(function (one) { return one.state !== "not reached"; });
  const times = reached.map(function (one) {
    return say("done_after", { level: levelWords(one.level), words: one.words });
  });
  if (reached.length < quantiles.length) times.push(say("fewer_than", { level: levelWords(quantiles[reached.length].level) }));
  const clocks = count(curve.n, "clock") + (beside.length ? " (" + beside.join(", ") + ")" : "");
  const limits = done.map(function (one) { return say("done_by", { words: one.words }); }).join("");
  return say("curve", { clocks: clocks, times: times.join("; "), limits: limits });
}

function tooFewWords(n) { return say("no_curve", { clocks: count(n, "clock"), needs: CURVE_NEEDS }); }
function noComparison(n, needs) { return say("no_comparison", { clocks: count(n, "clock"), needs: needs }); }
function upperFirst(words) { return words.slice(0, 1).toUpperCase() + words.slice(1); }

// Which way the second differs; `what` is what is compared, `more` and `less` the words for that.
function wayWords(pair, low, high, what, more, less) {
  if (low > 0 || high < 0) return say("way", { two: upperFirst(pair.two), what: what, way: low > 0 ? more : less });
  return low === -Infinity && high === Infinity ? say("no_end", { what: what }) : say("by_chance");
}

function medianWay(pair, low, high, unit) {
  if (low === 0 && high === 0) return say("same_medians");
  if (!Number.isFinite(low) || !Number.isFinite(high)) return wayWords(pair, low, high, "median", "longer", "shorter");
  const [from, to] = unit === "hours" ? [low, high] : [Math.floor(low), Math.ceil(high)];
  const two = upperFirst(pair.two);
  if (from > 0) return say("longer", { two: two, amount: range(from, to, unit) });
  if (to < 0) return say("shorter", { two: two, amount: range(-to, -from, unit) });
  const [less, more] = [amount(Math.abs(from), unit), amount(to, unit)];
  const way = from && to ? say("either_way", { less: less, more: more }) : from ? say("up_to_shorter", { amount: less }) : say("up_to_longer", { amount: more });
  return say("perhaps", { two: two, way: way });
}

// What the whole curves say, and where that is more than the medians do.
function chanceWords(chance, sure) {
  if (nearest(chance * 100) >= 100) return "";
  const often = chance < 0.01 ? say("fewer_than_one") : String(nearest(chance * 100));
  return (sure || chance >= 0.05 ? "" : say("whole_curves")) + say("chance", { often: often }) + " ";
}

function timeContrastWords(pair, medians, difference, chance, unit) {
  const { sureFrom, sureTo } = difference;
  return say("medians_compared", {
    name: pair.name, one: pair.one, two: pair.two, one_median: medians[0].words, two_median: medians[1].words,
    way: medianWay(pair, sureFrom, sureTo, unit), apart: chanceWords(chance, sureFrom > 0 || sureTo < 0),
  });
}

// A difference of shares in percentage points.
function points(difference) {
  const whole = nearest(difference * 100);
  return whole ? (whole > 0 ? "+" : "\u2212") + Math.abs(whole) : "0";
}

function shareContrastWords(pair, shares, words, found, limit) {
  const [by, low, high] = [points(found.difference), points(found.low), points(found.high)];
  const whole = say("shares", { name: pair.name, limit: limit, one: pair.one, one_share: words[0], two: pair.two, two_share: words[1] });
  if (by === "0") return say("no_difference", { told: whole, low: low, high: high });
  const rounded = nearest((shares[1] - shares[0]) * 100) === nearest(shares[1] * 100) - nearest(shares[0] * 100);
  return say("share_difference", {
    told: whole, by: by, noun: by === "+1" || by === "\u22121" ? "percentage point" : "percentage points",
    rounded: rounded ? "" : say("before_rounding"), low: low, high: high,
    way: wayWords(pair, found.low, found.high, "share", "higher", "lower"),
  });
}
