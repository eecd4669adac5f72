// Shares done by each time where every time is exact, with intervals that hold for few clocks. The
// reasons and sources stand in Python's module of this name, whose results these are.
const TAIL = 0.025;
const AT_A_TIME = 64; // ends reckoned in one slice of work
const FARTHEST = Math.sqrt((1 - TAIL) / TAIL);

// The times, the share done by each, how many would still be watched just before each (and after the
// last) had none stopped or ended, and how many stopped: a clock's time is its `low`.
function sharesDone(clocks) {
  const at = risingOf(clocks.low);
  const [every, done, ended] = [new Float64Array(at.length), new Float64Array(at.length), new Float64Array(at.length)];
  let place = 0;
  clocks.low.forEach(function (low, k) {
    while (at[place] < low) place += 1;
    every[place] += clocks.weights[k];
    if (stopsAt(clocks, k)) done[place] += clocks.weights[k];
    if (clocks.ended[k]) ended[place] += clocks.weights[k];
  });
  const staying = new Float64Array(at.length);
  for (let k = at.length - 1, left = 0; k >= 0; k -= 1) {
    left += every[k];
    staying[k] = left - done[k] - ended[k];
  }
  const watched = new Float64Array(at.length + 1);
  const share = new Float64Array(at.length);
  const n = numberOf(clocks);
  let kept = 1;
  let sum = 0;
  watched[0] = n;
  for (let k = 0; k < at.length; k += 1) {
    sum += done[k] / watched[k];
    share[k] = Math.min(sum, 1);
    kept *= 1 - (staying[k] > 0 ? (every[k] - done[k] - ended[k]) / Math.max(staying[k], 1) : 0);
    watched[k + 1] = n * kept;
  }
  return { at: at, share: share, watched: watched, done: done };
}

// The lower and the upper end of the 95 % interval at each time, as the tail of a beta share left of
// this mean and mean square: the beta product of Fay, Brittain and Proschan (2013).
function intervalEnds(told) {
  const size = told.at.length;
  const [lower, upper] = [TAIL, 1 - TAIL].map(function (tail) {
    return { mean: new Float64Array(size), square: new Float64Array(size), tail: tail };
  });
  let first = 1;
  let second = 1;
  for (let k = 0; k < size; k += 1) {
    const risk = told.watched[k] * (1 - (k ? told.share[k - 1] : 0));
    const after = told.watched[k + 1] * (1 - told.share[k]);
    const done = told.done[k];
    if (done > 0) {
      first *= (risk - done + 1) / (risk + 1);
      second *= (risk - done + 1) * (risk - done + 2) / ((risk + 1) * (risk + 2));
    }
    upper.mean[k] = first * after / (after + 1);
    upper.square[k] = second * after / (after + 2);
    lower.mean[k] = first;
    lower.square[k] = second;
  }
  return { lower: lower, upper: upper };
}

// The point of a share done that sets an end's tail apart at one time.
function endAt(end, k) {
  const [mean, square] = [end.mean[k], end.square[k]];
  if (!(mean > 0)) return 1;
  if (!(mean < 1)) return 0;
  const total = (mean - square) / (square - mean * mean);
  return betaPoint((1 - mean) * total, mean * total, end.tail);
}

// The whole of both ends, neither ever falling, and the upper one before the first time; in slices of work.
function* incidence(clocks) {
  const told = sharesDone(clocks);
  const ends = intervalEnds(told);
  const sureFrom = yield* rising(ends.lower);
  const sureTo = yield* rising(ends.upper);
  return Object.assign(told, { sureFrom: sureFrom, sureTo: sureTo, firstSureTo: 1 - Math.pow(TAIL, 1 / numberOf(clocks)) });
}

function* rising(end) {
  const found = new Float64Array(end.mean.length);
  for (let k = 0; k < found.length; k += 1) {
    found[k] = Math.max(endAt(end, k), k ? found[k - 1] : 0);
    if (k % AT_A_TIME === AT_A_TIME - 1) yield;
  }
  return found;
}

// The first times at which the upper, and the lower, end of the 95 % interval reach a level.
function surelyBy(clocks, level) {
  const told = sharesDone(clocks);
  const ends = intervalEnds(told);
  return [firstReached(told.at, ends.upper, level), firstReached(told.at, ends.lower, level)];
}

// Looked for only from where it can be: no more than a tail lies farther from a mean than so many deviations (Cantelli).
function firstReached(at, end, level) {
  const can = function (_, k) {
    const deviation = Math.sqrt(Math.max(end.square[k] - end.mean[k] * end.mean[k], 0));
    return 1 - end.mean[k] + FARTHEST * deviation >= level;
  };
  const from = at.findIndex(can);
  for (let k = from < 0 ? at.length : from; k < at.length; k += 1) if (reaches(endAt(end, k), level)) return at[k];
  return Infinity;
}

const CURVE_NEEDS = 6; // with fewer clocks no median has a 95 % interval
