// What is counted over the chosen cases on the steps of the pathway, and on routes beside them.
function activityAt(k, event) { return raw.events.activity[record.events[k] + event]; }

// By its ends how many clocks stopped there.
function travelled(cases) {
  const ends = new Map();
  for (const k of cases) {
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
      if (raw.clocks.stop[clock] < 0) continue;
      const key = [raw.clocks.step[clock], activityAt(k, raw.clocks.start[clock]), activityAt(k, raw.clocks.stop[clock])].join(" ");
      ends.set(key, (ends.get(key) || 0) + 1);
    }
  }
  return ends;
}

// Of a step the first of its limits, or else of its aims, with anything to count.
function shareOfStep(step, lines) {
  const its = raw.lines.map(function (one, k) { return k; }).filter(function (k) { return raw.lines[k][0] === step && raw.lines[k][1] >= 0 && judgedOf(lines[k]); });
  const limit = its.find(function (k) { return raw.standards[raw.lines[k][1]][2] === "limit"; });
  const k = limit === undefined ? its[0] : limit;
  return k === undefined ? null : { standard: raw.standards[raw.lines[k][1]][0], met: lines[k].outcomes[0], n: judgedOf(lines[k]) };
}

// Each edge over the cases: clocks that stopped, typical time, share and days beyond a deadline.
function edgesOf(cases, edges, units) {
  const lines = counted(cases).lines;
  const ends = travelled(cases);
  const waits = [...waited(cases).values()];
  const times = clocksByStep(cases).map(function (clocks, step) { return timesOf(clocks, units[step] === "hours"); });
  const words = times.map(function (one, step) { return typical(one, units[step]); });
  const shares = raw.steps.map(function (_, step) { return shareOfStep(step, lines); });
  return edges.map(function (edge) {
    const [step] = edge;
    const excess = waits.map(function (whole) { return whole.waits.has(step) ? whole.waits.get(step).excess : 0; });
    return { n: ends.get(edge.join(" ")) || 0, typical: words[step], few: sumOf(times[step].n) < FEW,
      share: shares[step], excess: Math.max(0, ...excess) };
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
