// The clocks of the chosen cases by step, set apart as the audit sets them apart: by the segments
// of time and by group, of a leg of a survey by the request that began it.

// By step the clocks of some cases.
function clocksByStep(cases) {
  const found = raw.steps.map(function () { return []; });
  for (const k of cases) {
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) found[raw.clocks.step[clock]].push(clock);
  }
  return found;
}

// How long some clocks of a step ran, in its own unit; what was excused never waited.
function timesOf(clocks, inHours) {
  const found = { low: [], high: [], state: [], n: [] };
  for (const clock of clocks) {
    const state = raw.clocks.state[clock];
    if (state === EXCUSED) continue;
    const first = record.intervals[clock];
    const own = raw.clocks.ownLow[clock] >= 0;
    found.low.push(own ? raw.clocks.ownLow[clock] : raw.intervals.low[first]);
    found.high.push(own ? raw.clocks.ownHigh[clock] : raw.intervals.high[first]);
    found.state.push(state);
    found.n.push(1);
  }
  return fewTimes(found, inHours);
}

// How long the intervals of a line of the glance took, in its own unit.
function timesOfLine(line, unit) {
  const found = { low: [], high: [], state: [], n: [] };
  for (const at of line.intervals) {
    const state = raw.clocks.state[clockOfInterval[at]];
    if (state === EXCUSED) continue;
    found.low.push(raw.intervals.low[at]);
    found.high.push(raw.intervals.high[at]);
    found.state.push(state);
    found.n.push(1);
  }
  return fewTimes(found, unit === "hours");
}

// Some clocks by the segment of time in which they began, as the named periods cut it.
function bySegment(clocks) {
  const begins = data.turnaround.segments;
  const found = begins.map(function () { return []; });
  const from = begins.map(function (day) { return day === null ? -Infinity : day; });
  if (found.length) for (const clock of clocks) found[placeAfter(from, begun.day[clock]) - 1].push(clock);
  return found;
}

// Some clocks of each group of a grouping that has any.
function byGroup(clocks, by) {
  const its = data.turnaround.sets.find(function (one) { return one.by === by; });
  const found = new Map();
  if (!its) return found;
  for (const clock of clocks) {
    const set = raw.clocks.groups[clock];
    if (set < 0 || its.of[set] < 0) continue;
    const name = its.names[its.of[set]];
    if (!found.has(name)) found.set(name, []);
    found.get(name).push(clock);
  }
  return found;
}

// Each period with the segment before it, or, where that has none, with the one after; in hours with
// out of hours. `has` says whether a group has any.
function comparedPairs(clocks, has) {
  const found = [];
  const add = function (name, one, two, first, second) {
    if (has(first) && has(second)) found.push({ name: name, one: one, two: two, clocks: [first, second] });
  };
  const segments = bySegment(clocks);
  for (const [name, at, words, before, after] of data.turnaround.compared) {
    if (before && has(segments[before[0]])) add(name, before[1], words, segments[before[0]], segments[at]);
    else if (after) add(name, words, after[1], segments[at], segments[after[0]]);
  }
  const hours = byGroup(clocks, "hours");
  const [within, beyond] = data.turnaround.hours;
  add(say("in_or_out"), within, beyond, hours.get(within) || [], hours.get(beyond) || []);
  return found;
}
