// What is written of the waits on the way to a milestone.
import { columns, stepTitle } from "../data/record.js";
import { sumOf } from "../estimates/steps.js";
import { caseCount } from "./cases.js";
import { count, percent, thousands } from "./numbers.js";
/** @import { ChainTotal, StepTotal } from "../data/counts.js" */
/** @import { Milestone } from "../data/types.js" */

export const MOST_WAITS = 15;

/** @type {(name: string, whole: ChainTotal | undefined) => string} */
export function milestoneWords(name, whole) {
  if (!whole) return "No " + columns.caseNoun[0] + " has a record of " + name + ".";
  const past = whole.excess
    ? "Of these days, " + thousands(whole.excess) + " came after the deadline of a stage, for " + caseCount(whole.late) + "."
    : "No stage on the way went past its deadline.";
  return caseCount(whole.reached) + " reached " + name + ", after " + count(whole.days, "calendar day") + " in all. " + past;
}

/** @type {(wait: StepTotal) => string} */
function sooner(wait) {
  if (!wait.excess) return "";
  return "Up to " + count(wait.excess, "calendar day") + " sooner for " + caseCount(wait.late) + ", had this stage kept to its limit.";
}

/** @type {(whole: ChainTotal, wait: StepTotal) => string[]} */
export function milestoneRow(whole, wait) {
  return [stepTitle(wait.step), thousands(wait.cases), thousands(wait.days),
    percent(whole.days ? wait.days / whole.days : 0), thousands(wait.late), thousands(wait.excess), sooner(wait)];
}

/** @type {(whole: ChainTotal, waits: StepTotal[], k: number) => string[]} */
export function milestoneLines(whole, waits, k) {
  const wait = waits[k];
  const lines = [stepTitle(wait.step), count(wait.days, "calendar day") + " for " + caseCount(wait.cases) + ", " +
    percent(whole.days ? wait.days / whole.days : 0) + " of the whole wait"];
  if (!wait.excess) return lines;
  const above = sumOf(waits.slice(0, k + 1).map((one) => one.excess));
  lines.push(count(wait.excess, "calendar day") + " after a deadline, for " + caseCount(wait.late),
    "With the stages above: " + percent(above / whole.excess) + " of all days after a deadline");
  return lines;
}

/** A milestone of the audit in the form of those counted here. @type {(milestone: Milestone) => ChainTotal} */
export function chainsOfAudit(milestone) {
  const waits = new Map(milestone.waits.map((wait) => [wait[0], { step: wait[0], cases: wait[1], days: wait[2], late: wait[3], excess: wait[4] }]));
  return { reached: milestone.reached, days: milestone.days, excess: milestone.excess, late: 0, waits };
}
