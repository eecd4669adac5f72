// What is told of the times of some chosen clocks: curves, medians by group, and what differs. Each is
// reckoned once for a choice, in slices of work.
const AT_LEAST_IN_GROUP = data.turnaround.needed;
let reckoned = { cases: null };

function reckoning() {
  if (reckoned.cases !== chosen) reckoned = { cases: chosen, byStep: clocksByStep(chosen), curves: new Map(), pairs: new Map() };
  return reckoned;
}

function stepPlace(step) { return raw.steps.findIndex(function (one) { return one[0] === step; }); }
function clocksOfStep(step) { return reckoning().byStep[stepPlace(step)]; }

// A curve with its words; `times` on their grid. Its refusal is '' where there is one.
function* toldCurve(times, unit, limits, name, most) {
  const clocks = clocksOfTimes(times, unit === "hours");
  const curve = yield* curveOf(clocks, limits.map(function (one) { return one.at; }));
  const counts = Object.assign({ name: name, clocks: clocks }, countsOf(clocks));
  if (!curve) return Object.assign(counts, { refusal: tooFewWords(counts.n), quantiles: [], done: [] });
  const quantiles = curve.quantiles.map(function (one) { return Object.assign({}, one, { words: quantileWords(one, unit) }); });
  const done = limits.filter(function (one) { return tellsOn(times.grid, one.at); }).map(function (one) {
    return { standard: one.standard, words: doneWords(doneBy(curve, one.at), one) };
  });
  const method = methodWords(counts);
  return Object.assign(counts, {
    refusal: "", quantiles: quantiles, done: done, sentence: curveWords(counts, quantiles, done), grid: times.grid,
    method: method.method + roundingWords(times.grid), source: method.source, drawn: thinnedCurve(curve, most), openAt: openTimes(clocks),
  });
}

function* curveOfStep(step) {
  const { curves } = reckoning();
  if (!curves.has(step)) {
    const { unit, limits } = data.turnaround.timed[step];
    curves.set(step, yield* toldCurve(timesOf(clocksOfStep(step), unit === "hours"), unit, limits, "all", CURVE_POINTS));
  }
  return curves.get(step);
}

// A step's pairs of groups to be compared; what is told of one is kept with it.
function pairsOfStep(step) {
  const { pairs } = reckoning();
  if (!pairs.has(step)) pairs.set(step, comparedPairs(clocksOfStep(step), function (clocks) { return clocks.length; }));
  return pairs.get(step);
}

function* timesCompared(step, pair) {
  if (!pair.told) {
    const { unit } = data.turnaround.timed[step];
    const times = onOneGrid(pair.clocks.map(function (clocks) { return timesOf(clocks, unit === "hours"); }));
    const one = yield* toldCurve(times[0], unit, [], pair.one, COMPARED_POINTS);
    const two = yield* toldCurve(times[1], unit, [], pair.two, COMPARED_POINTS);
    pair.told = yield* timesDiffer(pair, [one, two], unit);
  }
  return pair.told;
}

function* timesDiffer(pair, curves, unit) {
  const n = curves[0].n + curves[1].n;
  if (curves[0].refusal || curves[1].refusal) {
    const why = noComparison(Math.min(curves[0].n, curves[1].n), CURVE_NEEDS);
    return { refusal: why, sentence: say("against", { name: pair.name, one: pair.one, two: pair.two, words: why }) };
  }
  const medians = curves.map(function (one) { return one.quantiles[0]; });
  const chance = yield* chanceOf(curves[0].clocks, curves[1].clocks);
  const sentence = timeContrastWords(pair, medians, differenceOf(medians[0], medians[1]), chance, unit);
  return { refusal: "", sentence: sentence, curves: curves, n: n, method: say("contrast_method") + roundingWords(curves[0].grid), source: say("contrast_source") };
}

function pairTitle(pair) {
  return pair.name.toLowerCase().includes(pair.two) ? pair.name : pair.name + ": " + pair.one + " and " + pair.two;
}

// The outcomes of some clocks against a standard.
function outcomesOfClocks(clocks, standard) {
  const found = new Array(raw.outcomes.length).fill(0);
  for (const clock of clocks) {
    for (let at = record.intervals[clock]; at < record.intervals[clock + 1]; at += 1) {
      if (raw.intervals.standard[at] === standard) found[raw.intervals.outcome[at]] += 1;
    }
  }
  return found;
}

function sharesCompared(id, step, limit) {
  const standard = raw.standards.findIndex(function (one) { return one[0] === id; });
  const counts = new Map();
  const of = function (clocks) {
    if (!counts.has(clocks)) counts.set(clocks, { outcomes: outcomesOfClocks(clocks, standard) });
    return counts.get(clocks);
  };
  const pairs = comparedPairs(clocksOfStep(step), function (clocks) { return sumOf(of(clocks).outcomes); });
  return pairs.map(function (pair) { return sharesDiffer(pair, pair.clocks.map(of), limit); });
}

function sharesDiffer(pair, lines, limit) {
  const n = lines.map(judgedOf);
  const fewest = Math.min(...n);
  if (fewest < SHARES_NEED) {
    const why = noComparison(fewest, SHARES_NEED);
    return { pair: pair, lines: lines, refusal: why, sentence: say("against", { name: pair.name, one: pair.one, two: pair.two, words: why }) };
  }
  const shares = lines.map(function (line, k) { return wilson(line.outcomes[0], n[k]); });
  const words = lines.map(function (line) { return shareWords(line)[0]; });
  const found = shareDifference(shares[0], shares[1]);
  return {
    pair: pair, lines: lines, refusal: "", words: words, n: n[0] + n[1],
    points: say("points", { by: points(found.difference), low: points(found.low), high: points(found.high) }),
    sentence: shareContrastWords(pair, shares.map(function (one) { return one.share; }), words, found, limit),
  };
}

// The median of each group of a step's clocks, by every grouping.
function* mediansOfStep(step) {
  const { unit, grouped } = data.turnaround.timed[step];
  const found = [];
  for (const [by, names] of grouped) {
    const its = byGroup(clocksOfStep(step), by);
    const groups = [];
    let grid = 0;
    for (const name of names.filter(function (one) { return its.has(one); })) {
      const times = timesOf(its.get(name), unit === "hours");
      grid = Math.max(grid, times.grid);
      groups.push(yield* medianGroup(name, clocksOfTimes(times, unit === "hours"), unit));
      yield;
    }
    found.push(Object.assign(groupingOf(by, groups, data.turnaround), { method: say("medians") + roundingWords(grid, true) }));
  }
  return found;
}

function* medianGroup(name, clocks, unit) {
  const { n, open } = countsOf(clocks);
  const median = n >= AT_LEAST_IN_GROUP ? yield* medianOf(clocks) : null;
  const words = median ? quantileWords(median, unit) : say("too_few", { n: n, needs: AT_LEAST_IN_GROUP });
  const known = median && Number.isFinite(median.low) && Number.isFinite(median.high);
  const dot = { name: name, value: null, interval: null, said: median ? words : silentDot(name, n).said };
  if (known) Object.assign(dot, { value: [median.low, median.high].map(fourDecimals), interval: [median.sureFrom, median.sureTo].map(fourDecimals) });
  return { name: name, n: n, counted: n, loud: median !== null, cells: [words, thousands(open)], dot: dot };
}
