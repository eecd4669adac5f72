// When each clock began, as turnaround counts it: of a survey's leg with the request that began the survey.
const EACH_POINT = 6; // clocks that a point of a control chart needs
const MOSTLY = 0.75; // where fewer months than this have so many, points are quarters

// By clock the last day on which it can have begun, whether that is the only one, and that day's month.
let begun = null;

// Found once, for all cases; in slices of work.
function* findBegun() {
  if (begun) return;
  const n = raw.clocks.step.length;
  const found = { day: new Int32Array(n), sure: new Uint8Array(n), month: new Int32Array(n) };
  const legs = data.turnaround.order.map(stepPlace);
  const request = Int32Array.from(raw.events.at.keys());
  const months = new Map();
  for (let k = 0; k < record.n; k += 1) {
    begunOf(k, legs, request, months, found);
    yield;
  }
  begun = found;
}

// `request` has by event the one that its survey began with, as far as it is known.
function begunOf(k, legs, request, months, found) {
  const { step, start, stop } = raw.clocks;
  const from = record.events[k];
  const clocks = Array.from({ length: record.clocks[k + 1] - record.clocks[k] }, function (_, at) { return record.clocks[k] + at; });
  for (const leg of legs) {
    const stopped = clocks.filter(function (clock) { return step[clock] === leg && stop[clock] >= 0; });
    const its = stopped.map(function (clock) { return request[from + start[clock]]; });
    stopped.forEach(function (clock, at) { request[from + stop[clock]] = its[at]; });
  }
  for (const clock of clocks) {
    const event = legs.includes(step[clock]) ? request[from + start[clock]] : from + start[clock];
    const day = dayOf(raw.events.at[event] + raw.events.span[event]);
    if (!months.has(day)) months.set(day, monthNumber(day));
    found.day[clock] = day;
    found.sure[clock] = dayOf(raw.events.at[event]) === day ? 1 : 0;
    found.month[clock] = months.get(day);
  }
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

// A step's clocks of the chosen cases by the month in which they began.
function clocksByMonth(step) {
  const found = new Map();
  for (const clock of clocksOfStep(step)) {
    const month = begun.month[clock];
    if (!found.has(month)) found.set(month, []);
    found.get(month).push(clock);
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
