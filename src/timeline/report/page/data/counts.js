// Counts over some cases, the same as the engine's counts over a log of those cases alone.
import {
  BREACHED, CANNOT_TELL, LATE, NONE, OVERDUE, STILL_OPEN, TOO_SOON, UNTIMED, columns,
  eventsOf, record,
} from "./record.js";
/** @import { Edge, Turnaround } from "./types.js" */

/**
 * What is counted on a row of the table of standards: outcomes, the numbers of the verdicts, seconds
 * past the standard, and whether these are the least that they can be.
 * @typedef {{ outcomes: number[], verdicts: number[], beyond: number, atLeast: boolean }} Line
 * @typedef {{ outcomes: number[] }} Outcomes
 *
 * Waits by result, each counted once.
 * @typedef {{ by: number[], lateOpen: number, mayBeLate: number }} Waits
 * @typedef {{ cases: number[], lines: Line[], waits: Waits }} Counted
 *
 * @typedef {{ step: number, cases: number, days: number, late: number, excess: number }} StepTotal
 * @typedef {{ reached: number, days: number, excess: number, late: number, waits: Map<number, StepTotal> }} ChainTotal
 * @typedef {{ ends: [number, number], low: number[], high: number[] }} Succession
 * @typedef {{ standard: string, met: number, n: number }} StepShare
 * @typedef {{ rank: number[], standard: [string, string, string, string], line: Line, past: number }} TopDelay
 */

/** The value of a key, made and kept where the map has none. @type {<K, V>(map: Map<K, V>, key: K, make: () => V) => V} */
export function getOrMake(map, key, make) {
  let value = map.get(key);
  if (value === undefined) map.set(key, value = make());
  return value;
}

/** @type {() => number[]} */
export function noOutcomes() { return new Array(columns.outcomes.length).fill(0); }

const lineOf = new Map(columns.lines.map((line, k) => [line[0] + " " + line[1], k]));

/** The wait of each verdict. @type {Int32Array} */
export const waitOfVerdict = new Int32Array(columns.verdicts.outcome.length);
const lineOfVerdict = waitOfVerdict.slice();
columns.waits.step.forEach((step, wait) => {
  for (let at = record.verdicts[wait]; at < record.verdicts[wait + 1]; at += 1) {
    waitOfVerdict[at] = wait;
    lineOfVerdict[at] = lineOf.get(step + " " + Math.max(columns.verdicts.standard[at], NONE)) ?? NONE;
  }
});

/** @type {Counted | { cases: null }} */
let lastCounted = { cases: null };

/** The counts of some cases, kept until other cases are counted. @type {(cases: number[]) => Counted} */
export function counted(cases) {
  if (lastCounted.cases !== cases) lastCounted = countedOf(cases);
  return lastCounted;
}

/** @type {(cases: number[]) => Counted} */
function countedOf(cases) {
  /** @type {Line[]} */
  const lines = columns.lines.map(() => ({ outcomes: noOutcomes(), verdicts: [], beyond: 0, atLeast: false }));
  const one = columns.verdicts;
  const waits = { by: new Array(columns.results.length).fill(0), lateOpen: 0, mayBeLate: 0 };
  for (const k of cases) {
    for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) countWait(waits, wait);
    const end = record.verdicts[record.waits[k + 1]];
    for (let at = record.verdicts[record.waits[k]]; at < end; at += 1) {
      const line = lines[lineOfVerdict[at]];
      line.outcomes[one.outcome[at]] += 1;
      line.verdicts.push(at);
      line.beyond += one.beyond[at];
      if (one.outcome[at] === BREACHED || one.outcome[at] === OVERDUE) line.atLeast = line.atLeast || one.low[at] !== one.high[at];
    }
  }
  return { cases, lines, waits };
}

/** @type {(waits: Waits, wait: number) => void} */
function countWait(waits, wait) {
  const result = columns.waits.result[wait];
  waits.by[result] += 1;
  if (result === LATE && columns.waits.state[wait] === STILL_OPEN) waits.lateOpen += 1;
  waits.mayBeLate += columns.waits.mayBeLate[wait];
}

/**
 * Waits whose dates cannot tell whether a standard was kept, missed aims among them.
 * @type {(waits: Waits) => number}
 */
export function cannotTell(waits) { return waits.by[CANNOT_TELL] + waits.mayBeLate; }

/** @type {(line: Outcomes) => number} */
function lateOf(line) { return line.outcomes[BREACHED] + line.outcomes[OVERDUE]; }

/**
 * The waits that a share is of: in time, late, too early, and late and still waiting.
 * @type {(line: Outcomes) => number}
 */
export function shareDenominator(line) { return line.outcomes[0] + lateOf(line) + line.outcomes[TOO_SOON]; }

/**
 * The totals of all waiting chains of the cases, for each milestone and step.
 * @type {(cases: number[]) => Map<number, ChainTotal>}
 */
export function chainTotals(cases) {
  /** @type {ReturnType<typeof chainTotals>} */
  const found = new Map();
  for (const k of cases) {
    for (let chain = record.chains[k]; chain < record.chains[k + 1]; chain += 1) {
      const none = () => ({ reached: 0, days: 0, excess: 0, late: 0, waits: new Map() });
      addChain(getOrMake(found, columns.chains.milestone[chain], none), chain);
    }
  }
  return found;
}

/** @type {(whole: ChainTotal, chain: number) => void} */
function addChain(whole, chain) {
  const cases = new Set();
  const late = new Set();
  whole.reached += 1;
  for (let at = record.links[chain]; at < record.links[chain + 1]; at += 1) {
    const step = columns.links.step[at];
    const wait = getOrMake(whole.waits, step, () => ({ step, cases: 0, days: 0, late: 0, excess: 0 }));
    wait.days += columns.links.days[at];
    wait.excess += columns.links.excess[at];
    whole.days += columns.links.days[at];
    whole.excess += columns.links.excess[at];
    if (!cases.has(step)) wait.cases += 1;
    cases.add(step);
    if (columns.links.excess[at] && !late.has(step)) {
      wait.late += 1;
      late.add(step);
    }
  }
  if (late.size) whole.late += 1;
}

/** The longest overruns first; equal ones in the order of the pathway. @type {(whole: ChainTotal) => StepTotal[]} */
export function byExcess(whole) {
  return [...whole.waits.values()].sort((a, b) => b.excess - a.excess || b.days - a.days || a.step - b.step);
}

/** @type {(k: number, event: number) => number} */
function activityAt(k, event) { return columns.events.activity[record.events[k] + event]; }

/**
 * How many waits stopped on each edge: a step, a start and a stop, as one key.
 * @type {(cases: number[]) => Map<string, number>}
 */
export function travelled(cases) {
  const ends = new Map();
  for (const k of cases) {
    for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) {
      if (columns.waits.stop[wait] < 0) continue;
      const key = [columns.waits.step[wait], activityAt(k, columns.waits.start[wait]), activityAt(k, columns.waits.stop[wait])].join(" ");
      ends.set(key, (ends.get(key) || 0) + 1);
    }
  }
  return ends;
}

/**
 * The first limit of a step, or else the first aim, that has anything to count.
 * @type {(step: number, lines: Line[]) => StepShare | null}
 */
export function shareOfStep(step, lines) {
  const its = columns.lines.map((_, k) => k)
    .filter((k) => columns.lines[k][0] === step && columns.lines[k][1] >= 0 && shareDenominator(lines[k]));
  const limit = its.find((k) => columns.standards[columns.lines[k][1]][2] === "limit");
  const k = limit === undefined ? its[0] : limit;
  return k === undefined ? null : { standard: columns.standards[columns.lines[k][1]][0], met: lines[k].outcomes[0], n: shareDenominator(lines[k]) };
}

/**
 * Which activity directly followed which, without the steps of the pathway: the most frequent first.
 * @type {(cases: number[], edges: Edge[]) => Succession[]}
 */
export function successions(cases, edges) {
  const own = new Set(edges.map((edge) => edge[1] + " " + edge[2]));
  /** @type {Map<string, Succession>} */
  const found = new Map();
  const events = columns.events;
  for (const k of cases) {
    for (let at = record.events[k] + 1; at < record.events[k + 1]; at += 1) {
      const key = events.activity[at - 1] + " " + events.activity[at];
      if (own.has(key)) continue;
      const [before, after] = [events.activity[at - 1], events.activity[at]];
      const one = getOrMake(found, key, () => ({ ends: /** @type {[number, number]} */ ([before, after]), low: [], high: [] }));
      const last = events.at[at - 1] + events.span[at - 1];
      one.low.push(Math.max(events.at[at] - last, 0));
      one.high.push(events.at[at] + events.span[at] - events.at[at - 1]);
    }
  }
  const id = (/** @type {number} */ k) => columns.activities[k][0];
  /** @type {(a: string, b: string) => number} */
  const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  return [...found.values()].sort((a, b) => b.low.length - a.low.length ||
    order(id(a.ends[0]), id(b.ends[0])) || order(id(a.ends[1]), id(b.ends[1])));
}

/** @type {<K>(counts: Map<K, number[]>, key: K, outcome: number) => void} */
export function addTo(counts, key, outcome) {
  getOrMake(counts, key, noOutcomes)[outcome] += 1;
}

/** How many waits are past the standard of a line. @type {(k: number, line: Line) => number} */
function pastOf(k, line) { return lateOf(line) + (columns.steps[columns.lines[k][0]][2] ? line.outcomes[TOO_SOON] : 0); }

/**
 * The limit that its late waits passed by the most in all; where there is none, such an aim.
 * @type {(found: Counted) => TopDelay | null}
 */
export function mattersMost(found) {
  /** @type {TopDelay | null} */
  let most = null;
  for (const [k, one] of columns.lines.entries()) {
    const line = found.lines[k];
    const past = pastOf(k, line);
    if (one[1] < 0 || !past) continue;
    const limit = columns.standards[one[1]][2] === "limit" ? 1 : 0;
    const rank = [limit, line.beyond, past];
    const best = most;
    const order = best ? rank.map((n, at) => n - best.rank[at]).find(Boolean) || 0 : 1;
    if (order > 0) most = { rank, standard: columns.standards[one[1]], line, past };
  }
  return most;
}

/** @type {(cases: number[]) => number[]} */
export function ranked(cases) {
  return cases.filter((k) => columns.cases[k][2] >= 0)
    .sort((a, b) => columns.cases[a][2] - columns.cases[b][2]);
}

/** @type {(cases: number[]) => number[]} */
export function eventsBy(cases) {
  const found = columns.activities.map(() => 0);
  for (const k of cases) for (let at = record.events[k]; at < record.events[k + 1]; at += 1) found[columns.events.activity[at]] += 1;
  return found;
}

/** The route of a case: its steps, by start and stop, and its activities. @type {(k: number) => string[][]} */
export function routeOf(k) {
  const found = new Map();
  const id = (/** @type {number} */ event) => columns.activities[activityAt(k, event)][0];
  for (let at = record.waits[k]; at < record.waits[k + 1]; at += 1) {
    if (columns.waits.stop[at] < 0) continue;
    const ends = [id(columns.waits.start[at]), id(columns.waits.stop[at])];
    found.set(ends.join(" "), ends);
  }
  for (const one of eventsOf(k)) found.set(columns.activities[one.activity][0], [columns.activities[one.activity][0]]);
  return [...found.values()];
}

/**
 * For each standard and grouping, the outcomes of each group in turn.
 * @type {(cases: number[], turnaround: Turnaround) => Int32Array[][]}
 */
export function groupedBy(cases, turnaround) {
  const kinds = columns.outcomes.length;
  const found = columns.standards.map(() => turnaround.sets.map((set) => new Int32Array(set.names.length * kinds)));
  const { standard, outcome } = columns.verdicts;
  for (const k of cases) {
    for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) {
      const set = columns.waits.groups[wait];
      if (set < 0) continue;
      for (let at = record.verdicts[wait]; at < record.verdicts[wait + 1]; at += 1) {
        if (standard[at] < 0) continue;
        const counts = found[standard[at]];
        turnaround.sets.forEach((one, by) => { if (one.of[set] >= 0) counts[by][one.of[set] * kinds + outcome[at]] += 1; });
      }
    }
  }
  return found;
}

/**
 * The outcomes of each year, as the publisher of a measure counts them.
 * @type {(cases: number[], measure: string) => Map<number, number[]>}
 */
export function countedAsPublished(cases, measure) {
  const place = columns.measures.indexOf(measure);
  const found = new Map();
  for (const k of cases) {
    for (let at = record.published[k]; at < record.published[k + 1]; at += 1) {
      if (columns.published.measure[at] !== place) continue;
      addTo(found, columns.published.year[at], columns.published.outcome[at]);
    }
  }
  return found;
}

/** @type {(cases: number[]) => number[][]} */
export function waitsByStep(cases) {
  /** @type {number[][]} */
  const found = columns.steps.map(() => []);
  for (const k of cases) {
    for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) found[columns.waits.step[wait]].push(wait);
  }
  return found;
}

/** @type {(step: string) => number} */
export function stepPlace(step) { return columns.steps.findIndex((one) => one[0] === step); }

/** @type {(waits: number[], standard: number) => number[]} */
export function outcomesOfWaits(waits, standard) {
  const found = noOutcomes();
  for (const wait of waits) {
    for (let at = record.verdicts[wait]; at < record.verdicts[wait + 1]; at += 1) {
      if (columns.verdicts.standard[at] === standard) found[columns.verdicts.outcome[at]] += 1;
    }
  }
  return found;
}

/**
 * For each step, how many waits have a time, and how many of these are open.
 * @type {(cases: number[]) => Map<string, { n: number, open: number }>}
 */
export function waitCounts(cases) {
  const found = columns.steps.map(() => ({ n: 0, open: 0 }));
  for (const k of cases) {
    for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) {
      if (columns.waits.state[wait] === UNTIMED) continue;
      const one = found[columns.waits.step[wait]];
      one.n += 1;
      if (columns.waits.state[wait] === STILL_OPEN) one.open += 1;
    }
  }
  return new Map(found.map((one, k) => [columns.steps[k][0], one]));
}
