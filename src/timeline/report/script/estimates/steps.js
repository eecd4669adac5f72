// The share done by each time, as a step function.
const SLACK = 1e-7; // shares closer than this are the same: sums and fits end in rounding

function reaches(share, level) { return share >= level - SLACK; }

// The first time by which a rising share reaches a level; infinite if it never does.
function firstTime(at, share, level) {
  const k = share.findIndex(function (one) { return reaches(one, level); });
  return k < 0 ? Infinity : at[k];
}

// The time of a level, as R's survfit has it: where the share rests on it exactly, the middle of that
// rest, to the next time at which it is passed or to the last that the record covers.
function timeOf(at, share, level, last) {
  const k = share.findIndex(function (one) { return reaches(one, level); });
  if (k < 0) return Infinity;
  if (share[k] > level + SLACK) return at[k];
  const passed = share.findIndex(function (one) { return one > level + SLACK; });
  return (at[k] + (passed < 0 ? last : at[passed])) / 2;
}

// The first place of rising numbers that is not below one, and the first that is above it.
function placeFrom(sorted, value) {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeAfter(sorted, value) {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

// What a step function is at other times; `before` its first one it is that.
function stepsOn(at, values, times, before) {
  return times.map(function (time) {
    const k = placeAfter(at, time);
    return k ? values[k - 1] : before;
  });
}

function shareAt(at, share, time) { return stepsOn(at, share, [time], 0)[0]; }

// Distinct numbers of some lists, rising.
function risingOf(...lists) {
  const all = Float64Array.from([].concat(...lists.map(function (one) { return Array.from(one); }))).sort();
  return Array.from(all.filter(function (one, k) { return !k || one !== all[k - 1]; }));
}
