// Which cases meet every filter.
import { DAY, dayOf, isoDay } from "./calendar.js";
import { NONE, columns, nameOf, record } from "./record.js";
import { state } from "./state.js";

/** @typedef {{ name: string, begin: number | null, end: number | null, words: string, recalculated: string }} Period */

/** @type {string[]} */
export const FILTERS = ["site", "from", "to", "agency", "step", "outcome", "find"];

/** True if every case is shown in detail, so that the page can count any choice of cases. @type {boolean} */
export const allInDetail = document.body.dataset.detail === "all" && record.n > 0;

/** The positions of the chosen cases; a new list for each choice. @type {number[]} */
export let chosen = [];

/** @type {(k: number) => number} */
function firstDay(k) {
  let least = Infinity;
  for (let at = record.events[k]; at < record.events[k + 1]; at += 1) least = Math.min(least, columns.events.at[at]);
  return dayOf(least);
}

/** @type {(set: [string, string][], name: string) => string} */
function attributeOf(set, name) {
  for (const [key, value] of set) if (key === name) return value;
  return "";
}

/** The site of each set of attributes. @type {string[]} */
const siteOfMore = columns.mores.map((set) => attributeOf(set, "site"));

/** The day on which each case began; Infinity where no event of it is shown. @type {number[]} */
export const began = Array.from({ length: record.n }, (_, k) => firstDay(k));

/** @type {(k: number, site: string) => boolean} */
function hasSite(k, site) {
  for (let at = record.events[k]; at < record.events[k + 1]; at += 1) {
    if (siteOfMore[columns.events.more[at]] === site) return true;
  }
  return false;
}

/** @type {(id: string) => number} */
export function resultAt(id) { return columns.results.findIndex((result) => result[0] === id); }

/**
 * True for a wait of the chosen agency and step, with the chosen result; null where none of these is
 * chosen.
 * @type {() => ((wait: number) => boolean) | null}
 */
function waitTest() {
  const agency = state.agency ? columns.agencies.indexOf(state.agency) : NONE;
  const step = state.step ? columns.steps.findIndex((one) => one[0] === state.step) : NONE;
  const result = state.outcome ? resultAt(state.outcome) : NONE;
  if (agency < 0 && step < 0 && result < 0) return null;
  return function (wait) {
    if (agency >= 0 && columns.waits.agency[wait] !== agency) return false;
    if (step >= 0 && columns.waits.step[wait] !== step) return false;
    return result < 0 || columns.waits.result[wait] === result;
  };
}

/** @type {(typed: string) => number} */
export function dayFrom(typed) {
  const at = Date.parse(typed + "T00:00:00Z");
  return Number.isNaN(at) ? NaN : at / 1000 / DAY;
}

/** @type {() => void} */
export function choose() {
  const test = waitTest();
  const from = dayFrom(state.from || "");
  const to = dayFrom(state.to || "");
  const dated = !Number.isNaN(from) || !Number.isNaN(to);
  const find = (state.find || "").toLowerCase();
  chosen = [];
  for (let k = 0; k < record.n; k += 1) {
    if (began[k] < from || began[k] > to || dated && began[k] === Infinity) continue;
    if (find && !nameOf(k).toLowerCase().includes(find)) continue;
    if (state.site && !hasSite(k, state.site)) continue;
    if (test) {
      let any = false;
      for (let at = record.waits[k]; at < record.waits[k + 1] && !any; at += 1) any = test(at);
      if (!any) continue;
    }
    chosen.push(k);
  }
}

/** @type {() => boolean} */
export function isFiltered() {
  return FILTERS.some((key) => state[key]);
}

/**
 * The named periods between the first event of some cases and the date of the position; `texts` are
 * their words and why limits are recalculated.
 * @type {(cases: number[], texts: [string, string][]) => Period[]}
 */
export function reachingPeriods(cases, texts) {
  const first = cases.reduce((least, k) => Math.min(least, began[k]), Infinity);
  const last = dayOf(columns.asOf[1]);
  return columns.periods
    .map((period, k) => ({ name: period[0], begin: period[1], end: period[2], words: texts[k][0], recalculated: texts[k][1] }))
    .filter((one) => (one.begin === null || one.begin <= last) && (one.end === null || one.end >= first));
}

/** The position of the named period that is chosen; -1 for none. @type {() => number} */
export function chosenPeriod() {
  return columns.periods.findIndex((period) => isoDay(period[1]) === (state.from || "") && isoDay(period[2]) === (state.to || ""));
}
