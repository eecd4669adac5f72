// The log-rank test: how often chance alone would part two groups of exact clocks so far.
const DEALT = 200; // up to so many clocks the groups are dealt anew; with more the normal curve does as well
const DEALS = 1999;
const DEAL_SEED = 20210430;

// In slices of work. What an ending closed counts as watched until then.
function* logrank(before, after) {
  let lines = [before, after].flatMap(function (one, later) {
    return one.low.map(function (low, k) { return { time: low, stops: stopsAt(one, k), later: later, n: one.weights[k] }; });
  });
  const few = lines.reduce(function (sum, one) { return sum + one.n; }, 0) <= DEALT;
  if (few) lines = lines.flatMap(function (one) { return new Array(one.n).fill(Object.assign({}, one, { n: 1 })); });
  lines.sort(function (a, b) { return a.time - b.time; });
  const later = lines.map(function (one) { return one.later; });
  const table = riskTable(lines);
  const apart = apartOf(table, lines, later);
  if (!few) return normalBeyond(apart);
  let asFar = 0;
  for (let deal = 0; deal < DEALS; deal += 1) {
    if (apartOf(table, lines, dealt(later, deal)) >= apart - 1e-9) asFar += 1;
    if (deal % 100 === 99) yield;
  }
  return (asFar + 1) / (DEALS + 1);
}

// Of each time where its lines begin, how many are at risk, how many of them stop, and their spread.
function riskTable(lines) {
  const starts = lines.map(function (_, k) { return k; }).filter(function (k) { return !k || lines[k].time !== lines[k - 1].time; });
  const risk = new Float64Array(starts.length);
  const done = new Float64Array(starts.length);
  const spread = new Float64Array(starts.length);
  let left = 0;
  for (let at = starts.length - 1, k = lines.length - 1; at >= 0; at -= 1) {
    for (; k >= starts[at]; k -= 1) {
      left += lines[k].n;
      if (lines[k].stops) done[at] += lines[k].n;
    }
    risk[at] = left;
    spread[at] = done[at] * (left - done[at]) / Math.max(left - 1, 1);
  }
  return { starts: starts, risk: risk, done: done, spread: spread };
}

// How far, in standard deviations, the later group stopped from what was to be expected.
function apartOf(table, lines, later) {
  let [excess, variance, left] = [0, 0, 0];
  for (let at = table.starts.length - 1, k = lines.length - 1; at >= 0; at -= 1) {
    let done = 0;
    for (; k >= table.starts[at]; k -= 1) {
      if (!later[k]) continue;
      left += lines[k].n;
      if (lines[k].stops) done += lines[k].n;
    }
    const part = left / table.risk[at];
    excess += done - table.done[at] * part;
    variance += table.spread[at] * part * (1 - part);
  }
  return variance > 0 ? Math.abs(excess) / Math.sqrt(variance) : 0;
}

// The groups dealt anew: the first places each take one of those from them on.
function dealt(later, deal) {
  const found = Uint8Array.from(later);
  for (let k = 0; k < found.length - 1; k += 1) {
    const other = k + Math.floor(mixed(deal * DEALT + k) * (found.length - k) / 4294967296);
    const own = found[k];
    found[k] = found[other];
    found[other] = own;
  }
  return found;
}

// A whole number of 32 bits for each counter, as if by chance (C. Wellons' hash-prospector, 2018).
function mixed(counter) {
  let x = (Math.imul(counter, 0x9e3779b9) + DEAL_SEED) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0xd35a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

// How much of the normal curve lies beyond a distance, both ways: by a series near 0, else by a continued fraction.
function normalBeyond(z) {
  const density = Math.exp(-z * z / 2) * Math.sqrt(2 / Math.PI);
  if (z < 3) {
    let [sum, term] = [z, z];
    for (let k = 1; term > 1e-17 * sum; k += 1) sum += (term *= z * z / (2 * k + 1));
    return 1 - density * sum;
  }
  let fraction = 0;
  for (let k = 200; k > 0; k -= 1) fraction = k / (z + fraction);
  return density / (z + fraction);
}
