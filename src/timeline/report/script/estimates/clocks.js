// Clocks as the record has them: elapsed ranges, some open, some closed by an ending.

// Distinct clocks and how often each stands, by rising low, high and ended. `high` is infinite of
// one that has not stopped; `ended` is 1 of one that an ending closed at `low`: it can never stop.
function distinctClocks(low, high, ended, weights) {
  const order = Array.from(low, function (_, k) { return k; }).sort(function (a, b) {
    return low[a] - low[b] || (high[a] === high[b] ? ended[a] - ended[b] : high[a] - high[b]);
  });
  const found = { low: [], high: [], ended: [], weights: [] };
  let last = -1;
  for (const k of order) {
    if (last >= 0 && low[k] === found.low[last] && high[k] === found.high[last] && ended[k] === found.ended[last]) {
      found.weights[last] += weights[k];
      continue;
    }
    last += 1;
    found.low.push(low[k]);
    found.high.push(high[k]);
    found.ended.push(ended[k]);
    found.weights.push(weights[k]);
  }
  return found;
}

function stopsAt(clocks, k) { return clocks.high[k] !== Infinity; }

function weightOf(clocks, which) {
  let sum = 0;
  clocks.weights.forEach(function (n, k) { if (which(k)) sum += n; });
  return sum;
}

function numberOf(clocks) { return weightOf(clocks, function () { return true; }); }
function stoppedOf(clocks) { return weightOf(clocks, function (k) { return stopsAt(clocks, k); }); }
function endedOf(clocks) { return weightOf(clocks, function (k) { return clocks.ended[k]; }); }

// Whether every clock that stopped has one time, not a range.
function isExact(clocks) {
  return clocks.low.every(function (low, k) { return !stopsAt(clocks, k) || low === clocks.high[k]; });
}

// The same clocks, had each that stopped taken the shortest, or the longest, time that its record allows.
function soonestOf(clocks) {
  const high = clocks.low.map(function (low, k) { return stopsAt(clocks, k) ? low : Infinity; });
  return distinctClocks(clocks.low, high, clocks.ended, clocks.weights);
}

function latestOf(clocks) {
  const low = clocks.low.map(function (one, k) { return stopsAt(clocks, k) ? clocks.high[k] : one; });
  return distinctClocks(low, clocks.high, clocks.ended, clocks.weights);
}
