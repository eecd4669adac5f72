// The reader's choice of cases in words.
import { allInDetail, chosen, dayFrom, isFiltered, resultAt } from "../data/chosen.js";
import { columns, record } from "../data/record.js";
import { state } from "../data/state.js";
import { dayWords } from "./dates.js";
import { caseCount } from "./cases.js";
import { thousands } from "./numbers.js";

/** @type {(id: string) => string} */
function resultWords(id) {
  const at = resultAt(id);
  return at < 0 ? id : columns.results[at][1];
}

/** The filters in words, for the page, its pictures and its print. @type {() => string} */
export function choiceWords() {
  const step = columns.steps.find((one) => one[0] === state.step);
  const wait = [
    step && "of " + step[1],
    state.agency && "for " + state.agency,
    state.outcome && "with the result: " + resultWords(state.outcome),
  ].filter(Boolean);
  return [
    state.site && "with an event at " + state.site,
    state.from && "with a first event on or after " + dayWords(dayFrom(state.from)),
    state.to && "with a first event on or before " + dayWords(dayFrom(state.to)),
    wait.length && "with a wait " + wait.join(" "),
    state.find && "with '" + state.find + "' in their name",
  ].filter(Boolean).join("; ");
}

/** How many cases are chosen; of a large log, of those shown in detail. @type {() => string} */
export function countWords() {
  const detail = allInDetail || !record.n ? "" : " shown in detail";
  const whole = caseCount(record.n) + detail;
  if (!isFiltered()) return record.n === 1 ? "the only " + columns.caseNoun[0] + detail : "all " + whole;
  return thousands(chosen.length) + " of " + whole;
}

/** @type {() => string} */
export function scopeWords() { return "Chosen: " + countWords() + "."; }
