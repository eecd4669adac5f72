// How long clocks take, from all of them: the share done by each time, and by when most are done.
const CURVE_LEVELS = [HALF, 0.75, 0.9];
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
  const likely = yield* likeliestSteps(clocks);
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
  const last = lastTime(clocks);
  const quantiles = CURVE_LEVELS.map(function (level) {
    return quantileOf(level, timesBy(likely, level, last), last, [firstTime(at, sureTo, level), firstTime(at, sureFrom, level)]);
  });
  return Object.assign(found, countsOf(clocks), { quantiles: quantiles });
}

function countsOf(clocks) {
  const [n, stopped, ended] = [numberOf(clocks), stoppedOf(clocks), endedOf(clocks)];
  return { n: n, stopped: stopped, ended: ended, open: n - stopped - ended, exact: isExact(clocks) };
}

function outer(choose, ...lists) {
  return lists[0].map(function (_, k) { return choose(...lists.map(function (one) { return one[k]; })); });
}

// A quantile with how it stands: `by` are the times between which it lies, `last` the longest that the record covers.
function quantileOf(level, by, last, sure) {
  let [low, high] = by;
  let state = low === high ? "known" : "between";
  if (low === Infinity) [state, low] = ["not reached", last];
  return { level: level, state: state, low: low, high: high, sureFrom: Math.min(sure[0], low), sureTo: Math.max(sure[1], high) };
}

// The median that the curve tells, without the rest of it; null of too few. In slices of work.
function* medianOf(clocks) {
  if (numberOf(clocks) < CURVE_NEEDS) return null;
  const longest = latestOf(clocks);
  const exact = isExact(clocks);
  const soonest = exact ? longest : soonestOf(clocks);
  const latest = sharesDone(longest);
  const told = exact ? { at: latest.at, low: latest.share, high: latest.share } : boundsOf(clocks, latest, []);
  const [low, high] = [firstTime(told.at, told.high, HALF), firstTime(told.at, told.low, HALF)];
  const sure = [longest, soonest].map(function (one) { return surelyBy(one, HALF); });
  const ends = [Math.min(low, sure[0][0], sure[1][0]), Math.max(high, sure[0][1], sure[1][1])];
  return quantileOf(HALF, yield* medianTimes(clocks), lastTime(clocks), ends);
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
