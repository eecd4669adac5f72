// What is counted over the chosen cases, as the engine counts it over a log of them alone.
const lineOf = new Map(raw.lines.map(function (one, k) { return [one[0] + " " + one[1], k]; }));

// The clock of each interval, and its glance line by the step and the standard.
const clockOfInterval = new Int32Array(raw.intervals.outcome.length);
const lineOfInterval = clockOfInterval.slice();
raw.clocks.step.forEach(function (step, clock) {
  for (let at = record.intervals[clock]; at < record.intervals[clock + 1]; at += 1) {
    clockOfInterval[at] = clock;
    lineOfInterval[at] = lineOf.get(step + " " + Math.max(raw.intervals.standard[at], NONE));
  }
});

// By glance line the outcomes, its intervals and the seconds past the standard;
// and how many waits came to what, each counted once.
let lastCounted = { cases: null };

function counted(cases) {
  if (lastCounted.cases !== cases) lastCounted = countedOf(cases);
  return lastCounted;
}

function countedOf(cases) {
  const lines = raw.lines.map(function () {
    return { outcomes: new Array(raw.outcomes.length).fill(0), intervals: [], beyond: 0, atLeast: false };
  });
  const one = raw.intervals;
  const waits = { by: new Array(raw.results.length).fill(0), lateOpen: 0, mayBeLate: 0 };
  for (const k of cases) {
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) countWait(waits, clock);
    const end = record.intervals[record.clocks[k + 1]];
    for (let at = record.intervals[record.clocks[k]]; at < end; at += 1) {
      const line = lines[lineOfInterval[at]];
      line.outcomes[one.outcome[at]] += 1;
      line.intervals.push(at);
      line.beyond += one.beyond[at];
      if (one.outcome[at] === BREACHED || one.outcome[at] === OVERDUE) line.atLeast = line.atLeast || one.low[at] !== one.high[at];
    }
  }
  return { cases: cases, lines: lines, waits: waits };
}

function countWait(waits, clock) {
  const result = raw.clocks.result[clock];
  waits.by[result] += 1;
  if (result === LATE && raw.clocks.state[clock] === STILL_OPEN) waits.lateOpen += 1;
  waits.mayBeLate += raw.clocks.mayBeLate[clock];
}

// Waits of which the dates cannot tell whether a standard was kept, missed aims among them.
function cannotTell(waits) { return waits.by[CANNOT_TELL] + waits.mayBeLate; }

function lateOf(line) { return line.outcomes[BREACHED] + line.outcomes[OVERDUE]; }

// Those that a share is of: met, breached, too soon and overdue.
function judgedOf(line) { return line.outcomes[0] + lateOf(line) + line.outcomes[TOO_SOON]; }

// What all chains of the cases to each milestone come to, by step.
function waited(cases) {
  const found = new Map();
  for (const k of cases) {
    for (let chain = record.chains[k]; chain < record.chains[k + 1]; chain += 1) {
      const milestone = raw.chains.milestone[chain];
      if (!found.has(milestone)) found.set(milestone, { reached: 0, days: 0, excess: 0, late: 0, waits: new Map() });
      addChain(found.get(milestone), chain);
    }
  }
  return found;
}

function addChain(whole, chain) {
  const cases = new Set();
  const late = new Set();
  whole.reached += 1;
  for (let at = record.links[chain]; at < record.links[chain + 1]; at += 1) {
    const step = raw.links.step[at];
    if (!whole.waits.has(step)) whole.waits.set(step, { step: step, cases: 0, days: 0, late: 0, excess: 0 });
    const wait = whole.waits.get(step);
    wait.days += raw.links.days[at];
    wait.excess += raw.links.excess[at];
    whole.days += raw.links.days[at];
    whole.excess += raw.links.excess[at];
    if (!cases.has(step)) wait.cases += 1;
    cases.add(step);
    if (raw.links.excess[at] && !late.has(step)) {
      wait.late += 1;
      late.add(step);
    }
  }
  if (late.size) whole.late += 1;
}

// The waits that come to most first; those alike in the order of the pathway.
function byExcess(whole) {
  return [...whole.waits.values()].sort(function (a, b) {
    return b.excess - a.excess || b.days - a.days || a.step - b.step;
  });
}
