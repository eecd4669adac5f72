// What is counted over the chosen cases on the steps of the pathway, and on routes beside them.
function activityAt(k, event) { return raw.events.activity[record.events[k] + event]; }

// The interval of a clock that is told in its step's own unit; -1 where no standard counts in it.
function inOwnUnit(clock, units) {
  for (let at = record.intervals[clock]; at < record.intervals[clock + 1]; at += 1) {
    if (raw.lines[lineOfInterval[at]][2] === units[raw.clocks.step[clock]]) return at;
  }
  return NONE;
}

// By step the times of all its clocks, and by its ends how many of them stopped there.
function travelled(cases, units) {
  const times = raw.steps.map(function () { return { low: [], high: [], told: true }; });
  const ends = new Map();
  for (const k of cases) {
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
      const step = raw.clocks.step[clock];
      const at = inOwnUnit(clock, units);
      if (at === NONE) times[step].told = false;
      else {
        times[step].low.push(raw.intervals.low[at]);
        if (raw.intervals.high[at] >= 0) times[step].high.push(raw.intervals.high[at]);
      }
      if (raw.clocks.stop[clock] < 0) continue;
      const key = [step, activityAt(k, raw.clocks.start[clock]), activityAt(k, raw.clocks.stop[clock])].join(" ");
      ends.set(key, (ends.get(key) || 0) + 1);
    }
  }
  return { times: times, ends: ends };
}

// Of a step the first of its limits, or else of its aims, with anything to count.
function shareOfStep(step, lines) {
  const its = raw.lines.map(function (one, k) { return k; }).filter(function (k) { return raw.lines[k][0] === step && raw.lines[k][1] >= 0 && judgedOf(lines[k]); });
  const limit = its.find(function (k) { return raw.standards[raw.lines[k][1]][2] === "limit"; });
  const k = limit === undefined ? its[0] : limit;
  return k === undefined ? null : { standard: raw.standards[raw.lines[k][1]][0], met: lines[k].outcomes[0], n: judgedOf(lines[k]) };
}

// Where the standards of a step count in different units, the times of its clocks by each of them.
function typicalApart(step, lines) {
  const its = raw.lines.map(function (_, k) { return k; }).filter(function (k) { return raw.lines[k][0] === step && lines[k].low.length; });
  return its.map(function (k) {
    const name = raw.lines[k][1] < 0 ? "no standard in force" : raw.standards[raw.lines[k][1]][0];
    return name + ": " + typical(lines[k].low, lines[k].high, raw.lines[k][2]);
  }).join("; ");
}

// Each edge over the cases: clocks that stopped, typical time, share and days beyond a deadline.
function edgesOf(cases, edges, units) {
  const lines = counted(cases).lines;
  const found = travelled(cases, units);
  const waits = [...waited(cases).values()];
  const words = found.times.map(function (one, step) {
    return one.told ? typical(one.low, one.high, units[step]) : typicalApart(step, lines);
  });
  const shares = raw.steps.map(function (_, step) { return shareOfStep(step, lines); });
  return edges.map(function (edge) {
    const excess = waits.map(function (whole) { return whole.waits.has(edge[0]) ? whole.waits.get(edge[0]).excess : 0; });
    const own = found.times[edge[0]];
    return { n: found.ends.get(edge.join(" ")) || 0, typical: words[edge[0]], few: !own.told || own.low.length < FEW,
      share: shares[edge[0]], excess: Math.max(0, ...excess) };
  });
}

// What directly followed what, but for the steps of the pathway: the commonest first.
function followed(cases, edges) {
  const own = new Set(edges.map(function (edge) { return edge[1] + " " + edge[2]; }));
  const found = new Map();
  const events = raw.events;
  for (const k of cases) {
    for (let at = record.events[k] + 1; at < record.events[k + 1]; at += 1) {
      const key = events.activity[at - 1] + " " + events.activity[at];
      if (own.has(key)) continue;
      if (!found.has(key)) found.set(key, { ends: [events.activity[at - 1], events.activity[at]], low: [], high: [] });
      const one = found.get(key);
      const last = events.at[at - 1] + events.span[at - 1];
      one.low.push(Math.max(events.at[at] - last, 0));
      one.high.push(events.at[at] + events.span[at] - events.at[at - 1]);
    }
  }
  const id = function (k) { return raw.activities[k][0]; };
  const before = function (a, b) { return a < b ? -1 : a > b ? 1 : 0; };
  return [...found.values()].sort(function (a, b) {
    return b.low.length - a.low.length || before(id(a.ends[0]), id(b.ends[0])) || before(id(a.ends[1]), id(b.ends[1]));
  });
}
