// How a case, an outcome and a wait are named.
import { OVERDUE, TOO_SOON, columns, nameOf, standardId, text } from "../data/record.js";
import { count } from "./numbers.js";
/** @import { Verdict, Wait } from "../data/record.js" */

/** '3 children'. @type {(n: number) => string} */
export function caseCount(n) { return count(n, ...columns.caseNoun); }

/** 'Case A17'; a name that begins with 'case' stays as it is. @type {(k: number) => string} */
export function caseWords(k) { return /^case\b/i.test(nameOf(k)) ? nameOf(k) : "Case " + nameOf(k); }

/** @type {(k: number) => string} */
export function inWords(k) { return caseWords(k).replace(/^C/, "c"); }

/** Why a case is listed. @type {(k: number) => string} */
export function why(k) { return text(columns.cases[k][1]) || "No late wait, no missed aim, nothing too early or unclear, and no practice point."; }

/** @type {(outcome: number, step: number) => string} */
function outcomeWords(outcome, step) { return outcome === TOO_SOON && columns.steps[step][2] ? columns.notEnoughNotice : columns.outcomes[outcome]; }

/** An outcome with how late it is. @type {(verdict: Verdict, step: number) => string} */
export function verdictWords(verdict, step) {
  if (!verdict.over) return outcomeWords(verdict.outcome, step);
  return verdict.over + (verdict.outcome === OVERDUE ? ", still waiting" : "");
}

/** @type {(wait: Wait) => string} */
export function waitResultWords(wait) { return wait.said + (wait.open ? " (still open)" : ""); }

/** @type {(verdict: Verdict, step: number) => string} */
export function namedVerdict(verdict, step) {
  return (verdict.standard >= 0 ? standardId(verdict.standard) + ": " : "") + verdictWords(verdict, step);
}
