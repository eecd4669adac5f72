// Where the mass of a curve can lie (its atoms), and which of those places each clock allows: laid in
// one line, ended early to late, then 'never', then stopped late to early. See Python's module of this name.
function coverOf(clocks) {
  const stops = clocks.low.map(function (_, k) { return stopsAt(clocks, k); });
  const open = stops.map(function (one, k) { return !one && !clocks.ended[k]; });
  const some = function (list, which) { return list.filter(function (_, k) { return which[k]; }); };
  const ended = clocks.ended.map(Boolean);
  const values = risingOf(clocks.low, some(clocks.high, stops));
  // A bound's rank; at one value a range begins, then a range ends, then the time after an open clock begins.
  const begins = clocks.low.map(function (low, k) { return 3 * placeFrom(values, low) + (open[k] ? 2 : 0); });
  const finishes = clocks.high.map(function (high, k) { return 3 * (stops[k] ? placeFrom(values, high) : values.length - 1) + 1; });
  const [lows, highs] = innermost(risingOf(begins.filter(function (_, k) { return !ended[k]; })), risingOf(some(finishes, stops)));
  const endAt = risingOf(some(begins, ended));
  const firstStop = begins.map(function (one) { return placeFrom(lows, one); });
  const firstEnd = begins.map(function (one) { return placeFrom(endAt, one); });
  // Where some open clocks leave no room to stop and some none to end, part may lie beyond all.
  const beyond = open.some(function (one, k) { return one && firstStop[k] === lows.length; }) &&
    open.some(function (one, k) { return one && firstEnd[k] === endAt.length; });
  const base = endAt.length + (beyond ? 1 : 0);
  const top = base + lows.length - 1;
  const runs = new Map();
  clocks.low.forEach(function (_, k) {
    const lastStop = stops[k] ? placeAfter(highs, finishes[k]) - 1 : lows.length - 1;
    const first = stops[k] ? top - lastStop : firstEnd[k];
    const last = ended[k] ? firstEnd[k] : top - firstStop[k];
    const run = first * (top + 2) + last;
    runs.set(run, (runs.get(run) || 0) + clocks.weights[k]);
  });
  const found = [...runs.keys()].sort(function (a, b) { return a - b; });
  return {
    low: lows.map(function (one) { return values[Math.floor(one / 3)]; }),
    high: highs.map(function (one) { return values[Math.floor(one / 3)]; }),
    size: top + 1,
    first: found.map(function (run) { return Math.floor(run / (top + 2)); }),
    last: found.map(function (run) { return run % (top + 2); }),
    weights: found.map(function (run) { return runs.get(run); }),
  };
}

// Each beginning that is followed by a finish before any other beginning, and that finish.
function innermost(begins, finishes) {
  const [lows, highs] = [[], []];
  let last = -1;
  for (const finish of finishes) {
    const before = placeFrom(begins, finish) - 1;
    if (before > last) {
      lows.push(begins[before]);
      highs.push(finish);
    }
    last = before;
  }
  return [lows, highs];
}
