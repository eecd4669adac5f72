// What is written of practice and attendance.
import { columns } from "../data/record.js";
import { count, thousands } from "./numbers.js";
/** @import { Answers, MeetingCount } from "../data/practice.js" */

/** @type {(title: string, one: Answers) => string} */
export function answerSentence(title, one) {
  if (!one.cases) return title + ": no " + columns.caseNoun[0] + " to check.";
  const cases = count(one.cases, ...columns.caseNoun);
  if (!one.recorded) return title + ": not recorded for any of " + cases + ".";
  return title + ": done for " + thousands(one.done) + " of " + cases + "; not done for " + thousands(one.notDone) +
    "; not recorded for " + thousands(one.notRecorded) + ".";
}

/** @type {(one: MeetingCount, agencies: string[]) => string} */
export function attendanceWords(one, agencies) {
  return agencies.map((name, k) => ({ name, ...one.by[k] })).filter((its) => its.named).map((its) => {
    const came = its.name + " " + thousands(its.came) + " of " + thousands(one.recorded);
    if (!one.invitations) return came;
    return came + " (invited to " + thousands(its.invited) + (its.invited ? ", came to " + thousands(its.both) + " of them" : "") + ")";
  }).join("; ") || "not recorded";
}
