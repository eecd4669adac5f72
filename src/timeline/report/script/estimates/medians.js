// The time by which a share of clocks is done: one estimate, wherever one is shown. Kaplan and Meier's
// where every time is exact, else Turnbull's; see Python's module of this name.
const HALF = 0.5;

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

// The likeliest share done by each time, in slices of work.
function* likeliestSteps(clocks) {
  if (!isExact(clocks)) return yield* rangeSteps(clocks);
  const { at, share } = sharesDone(clocks);
  return { at: at, low: share, high: share };
}

// The longest time that the record covers, stopped or not.
function lastTime(clocks) {
  return clocks.low.reduce(function (most, low, k) { return Math.max(most, low, stopsAt(clocks, k) ? clocks.high[k] : 0); }, 0);
}

// Between which times a share reaches a level; both infinite where it never does.
function timesBy(steps, level, last) {
  return [steps.high, steps.low].map(function (share) { return timeOf(steps.at, share, level, last); });
}

// Between which times half of some clocks are done, of at least one clock; in slices of work.
function* medianTimes(clocks) { return timesBy(yield* likeliestSteps(clocks), HALF, lastTime(clocks)); }

// The later end of the median, as a control chart draws it; null of too few clocks.
function longestMedian(clocks) { return numberOf(clocks) < CURVE_NEEDS ? null : atOnce(medianTimes(clocks))[1]; }
