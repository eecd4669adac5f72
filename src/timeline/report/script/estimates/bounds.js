// The least and the most share done by each time, wherever within its range each clock stopped. Why it
// is so reckoned stands in Python's module of this name.
const BOUND_TIMES = 300;

// `latest` are the times of the same clocks at their longest, and how many are watched then (`sharesDone`).
function boundsOf(clocks, latest, asked) {
  const at = boundTimes(clocks, asked);
  return { at: at, low: leastDone(clocks, at), high: mostDone(clocks, latest, at.slice(1).concat(Infinity)) };
}

function whichOf(clocks, which) {
  const places = clocks.low.map(function (_, k) { return k; }).filter(which);
  return Object.fromEntries(["low", "high", "ended", "weights"].map(function (name) {
    return [name, places.map(function (k) { return clocks[name][k]; })];
  }));
}

function stoppedOnes(clocks) { return whichOf(clocks, function (k) { return stopsAt(clocks, k); }); }
function endedOnes(clocks) { return whichOf(clocks, function (k) { return clocks.ended[k]; }); }
function openOnes(clocks) { return whichOf(clocks, function (k) { return !stopsAt(clocks, k) && !clocks.ended[k]; }); }

// Of very many times so that as many clocks lie between any two; and those asked for.
function boundTimes(clocks, asked) {
  const stops = stoppedOnes(clocks);
  const at = risingOf(clocks.low, stops.high);
  if (at.length <= BOUND_TIMES) return at;
  const passed = new Float64Array(at.length);
  clocks.low.forEach(function (low, k) { passed[placeFrom(at, low)] += clocks.weights[k]; });
  stops.high.forEach(function (high, k) { passed[placeFrom(at, high)] += stops.weights[k]; });
  for (let k = 1; k < at.length; k += 1) passed[k] += passed[k - 1];
  const last = passed[at.length - 1];
  const kept = spacedFrom(passed[0], last, BOUND_TIMES).map(function (one) { return at[placeFrom(passed, one)]; });
  const times = asked.filter(function (one) { return one < at[at.length - 1]; });
  return risingOf(kept, times, times.map(function (one) { return at[placeAfter(at, one)]; }));
}

// So many numbers evenly from one to another.
function spacedFrom(first, last, n) {
  const step = (last - first) / (n - 1);
  return Array.from({ length: n }, function (_, k) { return k === n - 1 ? last : k * step + first; });
}

// A function that gives the sum of what stands before a time.
function sumBefore(place, each) {
  const order = place.map(function (_, k) { return k; }).sort(function (a, b) { return place[a] - place[b]; });
  const sorted = order.map(function (k) { return place[k]; });
  const total = new Float64Array(order.length + 1);
  order.forEach(function (k, at) { total[at + 1] = total[at] + each[k]; });
  return function (time) { return total[placeFrom(sorted, time)]; };
}

// The most that can be done before each time.
function mostDone(clocks, latest, before) {
  const { low, high, weights } = stoppedOnes(clocks);
  const watched = function (time) { return latest.watched[placeFrom(latest.at, time)]; };
  const over = sumBefore(high, weights);
  const begun = sumBefore(low, weights);
  const done = sumBefore(high, weights.map(function (n, k) { return n / watched(high[k]); }));
  return before.map(function (time) {
    const either = begun(time) - over(time);
    return Math.min(done(time) + (either > 0 ? either / watched(time) : 0), 1);
  });
}

// The least that must be done by each time: a sum of weights, each larger the more were lost before.
function leastDone(clocks, at) {
  const open = openOnes(clocks);
  const ended = endedOnes(clocks);
  const stops = stoppedOnes(clocks);
  const n = numberOf(clocks);
  const lostAt = risingOf(open.low);
  const lost = new Float64Array(lostAt.length);
  open.low.forEach(function (low, k) { lost[placeFrom(lostAt, low)] += open.weights[k]; });
  const left = sumBefore(ended.low, ended.weights);
  let before = 0;
  const staying = lostAt.map(function (time, k) {
    const still = n - left(nextAfter(ended.low, time)) - before;
    before += lost[k];
    return still;
  });
  const byRow = at.map(function () { return []; });
  stops.high.forEach(function (high, k) { byRow[placeFrom(at, high)].push(k); });
  // How many must have stopped by a time, and can have as early as between two losses.
  const soon = new Float64Array(lostAt.length + 1);
  return byRow.map(function (its) {
    for (const k of its) soon[placeFrom(lostAt, stops.low[k])] += stops.weights[k];
    let gone = 0;
    let weight = 1;
    let told = 0;
    for (let k = 0; k < soon.length; k += 1) {
      if (soon[k] > 0) told += soon[k] / weight;
      gone += soon[k];
      if (k < lost.length) weight *= 1 - lost[k] / Math.max(staying[k] - gone, lost[k]);
    }
    return Math.min(told / n, 1);
  });
}

// The first of some numbers that is above a time.
function nextAfter(numbers, time) {
  return numbers.reduce(function (least, one) { return one > time && one < least ? one : least; }, Infinity);
}
