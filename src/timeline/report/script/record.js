// The cases told one by one, out of the columns they come in; a case is its place among them.
const raw = data.told;
const NONE = -1;
const STILL_OPEN = 1, EXCUSED = 3;
// Places among the results of waits, and among the outcomes under one standard.
const LATE = 0, MISSED_AIM = 1, TOO_EARLY = 2, CANNOT_TELL = 3, IN_TIME = 4, WAITING = 5;
const BREACHED = 1, TOO_SOON = 2, UNCLEAR = 3, RUNNING = 4, OVERDUE = 5;

// A column as whole numbers; one that is mostly one number comes as the others and the steps between them.
function column(told) {
  if (Array.isArray(told)) return Int32Array.from(told);
  const found = new Int32Array(told.n).fill(told.most);
  let at = -1;
  told.steps.forEach(function (step, k) {
    at += step;
    found[at] = told.others[k];
  });
  return found;
}

for (const of of ["events", "clocks", "intervals", "chains", "links", "spares", "findings", "published"]) {
  for (const name of Object.keys(raw[of])) raw[of][name] = column(raw[of][name]);
}

function starts(of) {
  const found = new Int32Array(of.length + 1);
  of.forEach(function (n, k) { found[k + 1] = found[k] + n; });
  return found;
}

const record = {
  n: raw.cases.length,
  events: starts(raw.events.of),
  clocks: starts(raw.clocks.of),
  intervals: starts(raw.intervals.of),
  chains: starts(raw.chains.of),
  links: starts(raw.links.of),
  spares: starts(raw.spares.of),
  findings: starts(raw.findings.of),
  published: starts(raw.published.of),
  byName: new Map(raw.cases.map(function (one, k) { return [one[0], k]; })),
};

function text(k) { return k < 0 ? "" : raw.texts[k]; }
function nameOf(k) { return raw.cases[k][0]; }
// 'Case A17'; a name that says so itself is left as it is.
function caseWords(k) { return /^case\b/i.test(nameOf(k)) ? nameOf(k) : "Case " + nameOf(k); }
function inWords(k) { return caseWords(k).replace(/^C/, "c"); }
function why(k) { return text(raw.cases[k][1]) || "No late wait, no missed aim, nothing too early or unclear, and no practice point."; }
function more(k) { return raw.mores[k]; }
// What an outcome is called; `step` by its place.
function outcomeWords(outcome, step) { return outcome === TOO_SOON && raw.steps[step][2] ? raw.notEnoughNotice : raw.outcomes[outcome]; }
// An outcome with how late it is.
function verdictWords(one, step) {
  if (!one.over) return outcomeWords(one.outcome, step);
  return one.over + (one.outcome === OVERDUE ? ", still waiting" : "");
}
function stepTitle(k) { return raw.steps[k][1]; }
function standardId(k) { return k < 0 ? "" : raw.standards[k][0]; }

function stopOf(clock, from) {
  const stop = raw.clocks.stop[clock];
  if (stop >= 0) return raw.events.at[from + stop] + raw.events.span[from + stop];
  const start = from + raw.clocks.start[clock];
  return raw.clocks.state[clock] === STILL_OPEN ? raw.asOf[1] : raw.events.at[start] + raw.events.span[start];
}

function eventsOf(k) {
  const found = [];
  for (let at = record.events[k]; at < record.events[k + 1]; at += 1) {
    const events = raw.events;
    found.push({
      activity: events.activity[at],
      name: raw.activities[events.activity[at]][1],
      agency: raw.activities[events.activity[at]][2],
      at: events.at[at],
      end: events.at[at] + events.span[at],
      when: text(events.when[at]),
      row: text(events.row[at]),
      more: more(events.more[at]),
    });
  }
  return found;
}

function intervalsOf(clock) {
  const found = [];
  for (let at = record.intervals[clock]; at < record.intervals[clock + 1]; at += 1) {
    const one = raw.intervals;
    found.push({
      standard: one.standard[at],
      outcome: one.outcome[at],
      elapsed: text(one.elapsed[at]),
      due: text(one.due[at]),
      dueAt: one.dueAt[at],
      before: text(one.before[at]),
      beforeAt: one.beforeAt[at],
      over: text(one.over[at]),
      note: text(one.note[at]),
    });
  }
  return found;
}

function clocksOf(k) {
  const from = record.events[k];
  const found = [];
  for (let at = record.clocks[k]; at < record.clocks[k + 1]; at += 1) {
    const clocks = raw.clocks;
    const start = from + clocks.start[at];
    const stop = clocks.stop[at] < 0 ? NONE : from + clocks.stop[at];
    const begin = raw.events.at[start];
    found.push({
      step: clocks.step[at],
      title: stepTitle(clocks.step[at]),
      agency: clocks.agency[at],
      kind: clocks.kind[at],
      passed: clocks.passed[at],
      said: text(clocks.said[at]),
      open: clocks.state[at] === STILL_OPEN,
      start: begin,
      startEnd: begin + raw.events.span[start],
      stopBegin: stop < 0 ? NONE : raw.events.at[stop],
      stop: Math.max(stopOf(at, from), begin),
      rows: [start, stop].filter(function (one) { return one >= 0; })
        .map(function (one) { return text(raw.events.row[one]); }).join(" to "),
      intervals: intervalsOf(at),
    });
  }
  return found;
}

function findingsOf(k) {
  const found = [];
  for (let at = record.findings[k]; at < record.findings[k + 1]; at += 1) {
    const one = raw.findings;
    found.push({ finding: text(one.finding[at]), sentence: text(one.sentence[at]), rows: text(one.rows[at]) });
  }
  return found;
}
