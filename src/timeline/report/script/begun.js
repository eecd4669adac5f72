// When each clock began, as turnaround counts it: of a survey's leg with the request that began the survey.
const EACH_POINT = 6; // clocks that a point of a control chart needs
const MOSTLY = 0.75; // where fewer months than this have so many, points are quarters

// By clock the place of the event that it is counted by.
function beginnings(legs) {
  const { start, stop, step } = raw.clocks;
  const begun = Int32Array.from(raw.events.at, function (_, k) { return k; });
  const places = legs.map(function (leg) { return raw.steps.findIndex(function (one) { return one[0] === leg; }); });
  const found = new Int32Array(step.length);
  for (let k = 0; k < record.n; k += 1) {
    const from = record.events[k];
    for (const leg of places) {
      const moved = [];
      for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
        if (step[clock] === leg && stop[clock] >= 0) moved.push([from + stop[clock], begun[from + start[clock]]]);
      }
      for (const [event, first] of moved) begun[event] = first;
    }
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
      const event = from + start[clock];
      found[clock] = places.includes(step[clock]) ? begun[event] : event;
    }
  }
  return found;
}

// By clock the last day on which it can have begun, and whether that is the only one; then the month of that day.
let lastBegun = null;
function begunOn(legs) {
  if (lastBegun) return lastBegun;
  const months = new Map();
  const monthOf = function (day) {
    if (!months.has(day)) months.set(day, monthNumber(day));
    return months.get(day);
  };
  const event = beginnings(legs);
  const day = Int32Array.from(event, function (at) { return dayOf(raw.events.at[at] + raw.events.span[at]); });
  const sure = Uint8Array.from(event, function (at, k) { return dayOf(raw.events.at[at]) === day[k] ? 1 : 0; });
  lastBegun = { day: day, sure: sure, month: Int32Array.from(day, monthOf) };
  return lastBegun;
}

function monthNumber(day) {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstOfMonth(month) { return Date.UTC(Math.floor(month / 12), month % 12, 1) / 1000 / DAY; }

// Of some cases by standard: the outcomes of all clocks, by month and site too, and the days of those that ran late.
let lastInTime = { cases: null };
function countedInTime(cases, told) {
  if (lastInTime.cases !== cases) lastInTime = { cases: cases, by: countedInTimeOf(cases, told) };
  return lastInTime.by;
}

function countedInTimeOf(cases, told) {
  const begun = begunOn(told.legs.map(function (one) { return one[0]; }));
  const sites = told.sets.find(function (one) { return one.by === "site"; }) || { of: [], names: [] };
  const kinds = raw.outcomes.length;
  const none = function () { return new Array(kinds).fill(0); };
  const by = raw.standards.map(function () { return { n: 0, all: none(), months: new Map(), sites: new Map(), late: [] }; });
  const { standard, outcome } = raw.intervals;
  for (const k of cases) {
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
      for (let at = record.intervals[clock]; at < record.intervals[clock + 1]; at += 1) {
        if (standard[at] < 0) continue;
        const one = by[standard[at]];
        one.n += 1;
        one.all[outcome[at]] += 1;
        addTo(one.months, begun.month[clock], outcome[at], none);
        addTo(one.sites, sites.names[sites.of[raw.clocks.groups[clock]]], outcome[at], none);
        if ((outcome[at] === BREACHED || outcome[at] === OVERDUE) && begun.sure[clock]) one.late.push(begun.day[clock]);
      }
    }
  }
  return by;
}

function addTo(counts, key, outcome, none) {
  if (!counts.has(key)) counts.set(key, none());
  counts.get(key)[outcome] += 1;
}

// Of some cases a step's clocks by the month in which they began, as long as they ran; those excused only open their month.
function timesByMonth(cases, step, legs) {
  const begun = begunOn(legs);
  const place = raw.steps.findIndex(function (one) { return one[0] === step; });
  const found = new Map();
  for (const k of cases) {
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
      if (raw.clocks.step[clock] !== place) continue;
      const month = begun.month[clock];
      if (!found.has(month)) found.set(month, { low: [], high: [], state: [], n: [] });
      if (raw.clocks.state[clock] === EXCUSED) continue;
      const its = found.get(month);
      its.low.push(raw.intervals.low[record.intervals[clock]]);
      its.high.push(raw.intervals.high[record.intervals[clock]]);
      its.state.push(raw.clocks.state[clock]);
      its.n.push(1);
    }
  }
  return found;
}

function everyMonth(months) {
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return months.length ? Array.from({ length: last - first + 1 }, function (_, k) { return first + k; }) : [];
}

// Months from the first to the last, or quarters where too many have too few; `n` is how many count in each.
function spansOf(n) {
  const months = everyMonth(Array.from(n.keys()));
  const enough = months.filter(function (one) { return (n.get(one) || 0) >= EACH_POINT; }).length;
  if (enough >= MOSTLY * months.length) {
    return { by: "month", spans: months.map(function (one) {
      return { label: monthWords(one), begin: firstOfMonth(one), months: [one] };
    }) };
  }
  const quarters = Array.from(new Set(months.map(function (one) { return Math.floor(one / 3); })));
  return { by: "quarter", spans: quarters.map(function (one) {
    return { label: MONTHS[one * 3 % 12] + " to " + monthWords(one * 3 + 2), begin: firstOfMonth(one * 3),
      months: months.filter(function (month) { return Math.floor(month / 3) === one; }) };
  }) };
}

function monthWords(month) { return MONTHS[month % 12] + " " + Math.floor(month / 12); }

// The named periods that reach from the first event of some cases to the as-of date.
function reachingPeriods(cases, told) {
  const first = cases.reduce(function (least, k) { return Math.min(least, began[k]); }, Infinity);
  const last = dayOf(raw.asOf[1]);
  return raw.periods.map(function (one, k) {
    return { name: one[0], begin: one[1], end: one[2], words: told[k][0], anew: told[k][1] };
  }).filter(function (one) { return (one.begin === null || one.begin <= last) && (one.end === null || one.end >= first); });
}
