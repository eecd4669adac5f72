// What is written of practice and attendance.
import { count, thousands } from "./numbers.js";
/** @import { Answers, MeetingCount } from "../data/practice.js" */

/** @type {(title: string, one: Answers) => string} */
export function answerSentence(title, one) {
  if (!one.cases) return title + ": no case in which to ask.";
  if (!one.recorded) return title + ": the record says nothing of it, in any of " + count(one.cases, "case") + ".";
  return title + ": in " + thousands(one.done) + " of " + count(one.cases, "case") + "; not in " + thousands(one.notDone) +
    "; not recorded in " + thousands(one.notRecorded) + ".";
}

/** @type {(one: MeetingCount, agencies: string[]) => string} */
export function attendanceWords(one, agencies) {
  return agencies.map((name, k) => ({ name, ...one.by[k] })).filter((its) => its.named).map((its) => {
    const came = its.name + " " + thousands(its.came) + " of " + thousands(one.recorded);
    if (!one.invitations) return came;
    return came + " (invited to " + thousands(its.invited) + (its.invited ? ", came to " + thousands(its.both) + " of them" : "") + ")";
  }).join("; ") || "not recorded";
}
