// The cases as Python wrote them into the page, unpacked from columns; a case is its position among them.
/** @import { Column, Columns, PageData } from "./types.js" */

/**
 * @typedef {{ activity: number, name: string, agency: number, at: number, end: number, when: string, row: string, more: [string, string][] }} PageEvent
 * @typedef {{ standard: number, outcome: number, elapsed: string, due: string, dueAt: number, before: string, beforeAt: number, over: string, note: string }} Verdict
 *
 * `passed` is the instant at which a limit was passed, or -1.
 * @typedef {{ step: number, title: string, agency: number, kind: number, passed: number, said: string, open: boolean, start: number, startEnd: number, stopBegin: number, stop: number, rows: string, verdicts: Verdict[] }} Wait
 */

/** @type {PageData} */
export const data = JSON.parse(document.getElementById("data")?.textContent ?? "");

/** A share of fewer waits than this is not shown as a percentage. @type {number} */
export const FEW = data.few;

/** @type {Columns} */
export const columns = data.columns;
export const NONE = -1;
// States of waits. One without a time was excused from the start, or its stop may be in a row that could not
// be read, so that it may have stopped already.
export const STILL_OPEN = 1, UNTIMED = 3;
// Positions among the results of waits, and among the outcomes of a standard.
export const LATE = 0, MISSED_AIM = 1, TOO_EARLY = 2, CANNOT_TELL = 3, IN_TIME = 4, WAITING = 5;
export const BREACHED = 1, TOO_SOON = 2, UNCLEAR = 3, RUNNING = 4, OVERDUE = 5;

/**
 * Unpacks a column. One that is mostly the same number comes as the other numbers and the steps
 * between them.
 * @type {(packed: number[] | { n: number, most: number, steps: number[], others: number[] }) => Column}
 */
function unpacked(packed) {
  if (Array.isArray(packed)) return Int32Array.from(packed);
  const found = new Int32Array(packed.n).fill(packed.most);
  let at = -1;
  packed.steps.forEach((step, k) => {
    at += step;
    found[at] = packed.others[k];
  });
  return found;
}

for (const table of [
  columns.events, columns.waits, columns.verdicts, columns.chains, columns.links, columns.floats,
  columns.findings, columns.published,
]) {
  const packed = /** @type {Record<string, any>} */ (table);
  for (const name of Object.keys(packed)) packed[name] = unpacked(packed[name]);
}

/** Where the rows of each case start, from how many there are. @type {(counts: ArrayLike<number>) => Int32Array} */
export function starts(counts) {
  const found = new Int32Array(counts.length + 1);
  for (let k = 0; k < counts.length; k += 1) found[k + 1] = found[k] + counts[k];
  return found;
}

export const record = {
  n: columns.cases.length,
  events: starts(columns.events.of),
  waits: starts(columns.waits.of),
  verdicts: starts(columns.verdicts.of),
  chains: starts(columns.chains.of),
  links: starts(columns.links.of),
  floats: starts(columns.floats.of),
  findings: starts(columns.findings.of),
  published: starts(columns.published.of),
  byName: new Map(columns.cases.map((one, k) => [one[0], k])),
};

/** @type {(k: number) => string} */
export function text(k) { return k < 0 ? "" : columns.texts[k]; }

/** @type {(k: number) => string} */
export function nameOf(k) { return columns.cases[k][0]; }

/** @type {(k: number) => [string, string][]} */
function attributesAt(k) { return columns.mores[k]; }

/** @type {(k: number) => string} */
export function stepTitle(k) { return columns.steps[k][1]; }

/** @type {(k: number) => string} */
export function standardId(k) { return k < 0 ? "" : columns.standards[k][0]; }

/**
 * The instant at which a wait stopped, or up to which it is known; `from` is the first event of the
 * case.
 * @type {(wait: number, from: number) => number}
 */
export function stopOf(wait, from) {
  const stop = columns.waits.stop[wait];
  if (stop >= 0) return columns.events.at[from + stop] + columns.events.span[from + stop];
  const start = from + columns.waits.start[wait];
  return columns.waits.state[wait] === STILL_OPEN ? columns.asOf[1] : columns.events.at[start] + columns.events.span[start];
}

/** @type {(k: number) => PageEvent[]} */
export function eventsOf(k) {
  const found = [];
  for (let at = record.events[k]; at < record.events[k + 1]; at += 1) {
    const events = columns.events;
    found.push({
      activity: events.activity[at],
      name: columns.activities[events.activity[at]][1],
      agency: columns.activities[events.activity[at]][2],
      at: events.at[at],
      end: events.at[at] + events.span[at],
      when: text(events.when[at]),
      row: text(events.row[at]),
      more: attributesAt(events.more[at]),
    });
  }
  return found;
}

/** @type {(wait: number) => Verdict[]} */
function verdictsOf(wait) {
  const found = [];
  for (let at = record.verdicts[wait]; at < record.verdicts[wait + 1]; at += 1) {
    const one = columns.verdicts;
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

/** @type {(k: number) => Wait[]} */
export function waitsOf(k) {
  const from = record.events[k];
  const found = [];
  for (let at = record.waits[k]; at < record.waits[k + 1]; at += 1) {
    const waits = columns.waits;
    const start = from + waits.start[at];
    const stop = waits.stop[at] < 0 ? NONE : from + waits.stop[at];
    const begin = columns.events.at[start];
    found.push({
      step: waits.step[at],
      title: stepTitle(waits.step[at]),
      agency: waits.agency[at],
      kind: waits.kind[at],
      passed: waits.passed[at],
      said: text(waits.said[at]),
      open: waits.state[at] === STILL_OPEN,
      start: begin,
      startEnd: begin + columns.events.span[start],
      stopBegin: stop < 0 ? NONE : columns.events.at[stop],
      stop: Math.max(stopOf(at, from), begin),
      rows: [start, stop].filter((one) => one >= 0)
        .map((one) => text(columns.events.row[one])).join(" to "),
      verdicts: verdictsOf(at),
    });
  }
  return found;
}

/** @type {(k: number) => { finding: string, sentence: string, rows: string }[]} */
export function findingsOf(k) {
  const found = [];
  for (let at = record.findings[k]; at < record.findings[k + 1]; at += 1) {
    const one = columns.findings;
    found.push({ finding: text(one.finding[at]), sentence: text(one.sentence[at]), rows: text(one.rows[at]) });
  }
  return found;
}
