// What is written of practice and attendance.
import { columns } from "../data/record.js";
import { count, thousands } from "./numbers.js";
/** @import { Answers, MeetingCount } from "../data/practice.js" */

/** @type {(title: string, answers: Answers) => string} */
export function answerSentence(title, answers) {
  if (!answers.cases) return title + ": no " + columns.caseNoun[0] + " to check.";
  const cases = count(answers.cases, ...columns.caseNoun);
  if (!answers.recorded) return title + ": not recorded for any of " + cases + ".";
  return title + ": done for " + thousands(answers.done) + " of " + cases + "; not done for " + thousands(answers.notDone) +
    "; not recorded for " + thousands(answers.notRecorded) + ".";
}

/** @type {(meetings: MeetingCount, agencies: string[]) => string} */
export function attendanceWords(meetings, agencies) {
  return agencies.map((name, k) => ({ name, ...meetings.by[k] })).filter((its) => its.named).map((its) => {
    const came = its.name + " " + thousands(its.came) + " of " + thousands(meetings.recorded);
    if (!meetings.invitations) return came;
    return came + " (invited to " + thousands(its.invited) + (its.invited ? ", came to " + thousands(its.both) + " of them" : "") + ")";
  }).join("; ") || "not recorded";
}
