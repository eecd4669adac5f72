// The day on which each wait started, and what is counted by it; a stage of a survey starts with the survey's request.
import { dayOf, monthNumber } from "./calendar.js";
import { addTo, getOrMake, noOutcomes, stepPlace } from "./counts.js";
import { BREACHED, OVERDUE, columns, data, record } from "./record.js";
/** @import { Turnaround } from "./types.js" */

/**
 * For each wait: the last day on which it can have started, whether that is the only such day, and
 * the month of that day.
 * @typedef {{ day: Int32Array, certain: Uint8Array, month: Int32Array }} StartDates
 *
 * The outcomes under a standard: of all waits, by month and by site; and the start days of late waits.
 * @typedef {{ n: number, all: number[], months: Map<number, number[]>, sites: Map<string, number[]>, late: number[] }} StandardOutcomes
 */

/** @type {StartDates} */
export let startDates = { day: new Int32Array(0), certain: new Uint8Array(0), month: new Int32Array(0) };
let areFound = false;

/** Finds the start dates of all cases, once. In slices of work. @type {() => Generator<void, void>} */
export function* findStartDates() {
  if (areFound) return;
  const n = columns.waits.step.length;
  const found = { day: new Int32Array(n), certain: new Uint8Array(n), month: new Int32Array(n) };
  const stages = data.turnaround.order.map(stepPlace);
  const request = Int32Array.from(columns.events.at.keys());
  const months = new Map();
  for (let k = 0; k < record.n; k += 1) {
    startDatesOfCase(k, stages, request, months, found);
    yield;
  }
  startDates = found;
  areFound = true;
}

/**
 * `request` is, for each event, the event that its survey began with, as far as it is known.
 * @type {(k: number, stages: number[], request: Int32Array, months: Map<number, number>, found: StartDates) => void}
 */
function startDatesOfCase(k, stages, request, months, found) {
  const { step, start, stop } = columns.waits;
  const from = record.events[k];
  const waits = Array.from({ length: record.waits[k + 1] - record.waits[k] }, (_, at) => record.waits[k] + at);
  for (const stage of stages) {
    const stopped = waits.filter((wait) => step[wait] === stage && stop[wait] >= 0);
    const its = stopped.map((wait) => request[from + start[wait]]);
    stopped.forEach((wait, at) => { request[from + stop[wait]] = its[at]; });
  }
  for (const wait of waits) {
    const event = stages.includes(step[wait]) ? request[from + start[wait]] : from + start[wait];
    const day = dayOf(columns.events.at[event] + columns.events.span[event]);
    found.day[wait] = day;
    found.certain[wait] = dayOf(columns.events.at[event]) === day ? 1 : 0;
    found.month[wait] = getOrMake(months, day, () => monthNumber(day));
  }
}

/** @type {{ cases: number[] | null, by: StandardOutcomes[] }} */
let lastOutcomes = { cases: null, by: [] };

/** @type {(cases: number[], turnaround: Turnaround) => StandardOutcomes[]} */
export function outcomesByStandard(cases, turnaround) {
  if (lastOutcomes.cases !== cases) lastOutcomes = { cases, by: countOutcomesByStandard(cases, turnaround) };
  return lastOutcomes.by;
}

/** @type {(cases: number[], turnaround: Turnaround) => StandardOutcomes[]} */
function countOutcomesByStandard(cases, turnaround) {
  const sites = turnaround.sets.find((set) => set.by === "site") || { of: [], names: [] };
  /** @type {StandardOutcomes[]} */
  const by = columns.standards.map(() => ({ n: 0, all: noOutcomes(), months: new Map(), sites: new Map(), late: [] }));
  const { standard, outcome } = columns.verdicts;
  for (const k of cases) {
    for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) {
      for (let at = record.verdicts[wait]; at < record.verdicts[wait + 1]; at += 1) {
        if (standard[at] < 0) continue;
        const one = by[standard[at]];
        one.n += 1;
        one.all[outcome[at]] += 1;
        addTo(one.months, startDates.month[wait], outcome[at]);
        addTo(one.sites, sites.names[sites.of[columns.waits.groups[wait]]], outcome[at]);
        if ((outcome[at] === BREACHED || outcome[at] === OVERDUE) && startDates.certain[wait]) one.late.push(startDates.day[wait]);
      }
    }
  }
  return by;
}
