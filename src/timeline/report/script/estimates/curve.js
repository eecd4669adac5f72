// How long clocks take, from all of them: the share done by each time, and by when most are done.
const CURVE_LEVELS = [0.5, 0.75, 0.9];
const CURVE_COLUMNS = ["low", "high", "likelyLow", "likelyHigh", "sureFrom", "sureTo"];

// Work in slices, done at once.
function atOnce(work) {
  for (;;) {
    const one = work.next();
    if (one.done) return one.value;
  }
}

// The curve of some clocks, in slices of work; null of too few. `asked` are times such as limits.
function* curveOf(clocks, asked) {
  if (numberOf(clocks) < CURVE_NEEDS) return null;
  const exact = isExact(clocks);
  const latest = yield* incidence(latestOf(clocks));
  const soonest = exact ? latest : yield* incidence(soonestOf(clocks));
  const likely = exact ? { at: latest.at, low: latest.share, high: latest.share } : yield* rangeSteps(clocks);
  yield;
  const told = exact ? likely : boundsOf(clocks, latest, asked);
  yield;
  const at = risingOf([0], told.at, likely.at);
  const on = function (steps, values, before) { return stepsOn(steps.at, values, at, before); };
  const likelyLow = on(likely, likely.low, 0);
  const likelyHigh = on(likely, likely.high, 0);
  const low = outer(Math.min, on(told, told.low, 0), likelyLow);
  const high = outer(Math.max, on(told, told.high, 0), likelyHigh);
  const sureFrom = outer(Math.min, low, on(latest, latest.sureFrom, 0), on(soonest, soonest.sureFrom, 0));
  const sureTo = outer(Math.max, high, on(latest, latest.sureTo, latest.firstSureTo), on(soonest, soonest.sureTo, soonest.firstSureTo));
  const found = { at: at, low: low, high: high, likelyLow: likelyLow, likelyHigh: likelyHigh, sureFrom: sureFrom, sureTo: sureTo };
  return Object.assign(found, countsOf(clocks), { quantiles: CURVE_LEVELS.map(function (level) { return quantileOf(found, level); }) });
}

function countsOf(clocks) {
  const [n, stopped, ended] = [numberOf(clocks), stoppedOf(clocks), endedOf(clocks)];
  return { n: n, stopped: stopped, ended: ended, open: n - stopped - ended, exact: isExact(clocks) };
}

function outer(choose, ...lists) {
  return lists[0].map(function (_, k) { return choose(...lists.map(function (one) { return one[k]; })); });
}

// Turnbull's curve: within an atom its share may be done as early as where it begins, or as late as where it ends.
function* rangeSteps(clocks) {
  const atoms = coverOf(clocks);
  const total = yield* likeliest(atoms);
  const done = Array.from(total.subarray(atoms.size - atoms.low.length), function (one) { return 1 - one; }).reverse();
  const at = risingOf(atoms.low, atoms.high);
  return {
    at: at,
    low: at.map(function (time) { return done[placeAfter(atoms.high, time)]; }),
    high: at.map(function (time) { return done[placeAfter(atoms.low, time)]; }),
  };
}

function quantileOf(curve, level) {
  const by = function (name) { return firstTime(curve.at, curve[name], level); };
  return quantileOfTimes(level, [by("high"), by("low")], [by("sureTo"), by("sureFrom")], curve.at[curve.at.length - 1]);
}

// A quantile with how it stands; `last` is the longest time that the record covers.
function quantileOfTimes(level, told, sure, last) {
  let [low, high] = told;
  let state = "between";
  if (low === Infinity) [state, low] = ["not reached", last];
  else if (high === Infinity) state = "cannot be told";
  else if (low === high) state = "known";
  return { level: level, state: state, low: low, high: high, sureFrom: Math.min(sure[0], low), sureTo: sure[1] };
}

// The median that the curve tells, without the rest of it; null of too few.
function medianOf(clocks) {
  if (numberOf(clocks) < CURVE_NEEDS) return null;
  const longest = latestOf(clocks);
  const exact = isExact(clocks);
  const soonest = exact ? longest : soonestOf(clocks);
  const latest = sharesDone(longest);
  const told = exact ? { at: latest.at, low: latest.share, high: latest.share } : boundsOf(clocks, latest, []);
  const [low, high] = [firstTime(told.at, told.high, 0.5), firstTime(told.at, told.low, 0.5)];
  const sure = [longest, soonest].map(function (one) { return surelyBy(one, 0.5); });
  const ends = [Math.min(low, sure[0][0], sure[1][0]), Math.max(high, sure[0][1], sure[1][1])];
  return quantileOfTimes(0.5, [low, high], ends, told.at[told.at.length - 1]);
}

// The share done by a time, that time included.
function doneBy(curve, time) {
  return Object.fromEntries(CURVE_COLUMNS.map(function (name) { return [name, shareAt(curve.at, curve[name], time)]; }));
}

// The places of at most so many of n, the first and the last among them, spread evenly.
function spreadOver(n, most) {
  if (n <= most) return Array.from({ length: n }, function (_, k) { return k; });
  return spacedFrom(0, n - 1, most).map(halfToEven);
}
