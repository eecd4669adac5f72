// The clocks of the chosen cases by step, set apart as the audit sets them apart: by named period and
// by group, of a leg of a survey by the request that began it.
const BEFORE = 0, DURING = 1, AFTER = 2;

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

function whenIn(day, period) {
  if (period[2] !== null && day > period[2]) return AFTER;
  return period[1] !== null && day < period[1] ? BEFORE : DURING;
}

// Some clocks before, in and after a period; and those of each group of a grouping that has any.
function byPeriod(clocks, period) {
  const found = [[], [], []];
  for (const clock of clocks) found[whenIn(begun.day[clock], period)].push(clock);
  return found;
}

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

// Each period, and what came after it, with the time before; in hours with out of hours. Where nothing
// came before, what came after is compared with the period itself. `has` says whether a group has any.
function comparedPairs(clocks, has) {
  const found = [];
  const add = function (name, one, two, first, second) {
    if (has(first) && has(second)) found.push({ name: name, one: one, two: two, clocks: [first, second] });
  };
  for (const period of raw.periods) {
    const its = byPeriod(clocks, period);
    const names = [say("before"), say(period[2] === null ? "since" : "during"), say("after")];
    const sides = has(its[BEFORE]) ? [[BEFORE, DURING], [BEFORE, AFTER]] : [[DURING, AFTER]];
    for (const [one, two] of sides) add(period[0], names[one], names[two], its[one], its[two]);
  }
  const hours = byGroup(clocks, "hours");
  const [within, beyond] = data.turnaround.hours;
  add(say("in_or_out"), within, beyond, hours.get(within) || [], hours.get(beyond) || []);
  return found;
}
