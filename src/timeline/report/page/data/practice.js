// Answers to the questions of practice, and attendance at meetings, over some cases.
import { data, starts } from "./record.js";
/** @import { Meeting, Meetings } from "./types.js" */

/**
 * @typedef {{ cases: number, done: number, notDone: number, notRecorded: number, recorded: boolean }} Answers
 * @typedef {{ named: boolean, came: number, invited: number, both: number }} Attendance
 * @typedef {{ meetings: number, recorded: number, invitations: boolean, by: Attendance[] }} MeetingCount
 */

const NOT_APPLICABLE = -1, DONE = 0, NOT_DONE = 3; // 1 and 2: partly recorded, not recorded

/** The answers to each question; partly recorded counts as not recorded. @type {(cases: number[]) => Answers[]} */
export function answerCounts(cases) {
  const practice = data.practice;
  const found = Object.values(practice.checks).map((check) => ({ cases: 0, done: 0, notDone: 0, notRecorded: 0, recorded: check[2] }));
  for (const k of cases) {
    practice.sets[practice.answers[k]].forEach((answer, check) => {
      if (answer === NOT_APPLICABLE) return;
      const one = found[check];
      one.cases += 1;
      if (answer === DONE) one.done += 1;
      else if (answer === NOT_DONE) one.notDone += 1;
      else one.notRecorded += 1;
    });
  }
  return found;
}

/**
 * For each kind of meeting: how many, how many record who came, and which agencies did.
 * @type {(cases: number[], meetings: Meetings) => MeetingCount[]}
 */
export function meetingCounts(cases, meetings) {
  const first = starts(meetings.of);
  const none = () => ({ named: false, came: 0, invited: 0, both: 0 });
  const found = meetings.agencies.map((agencies) => ({ meetings: 0, recorded: 0, invitations: false, by: agencies.map(none) }));
  for (const k of cases) for (let at = first[k]; at < first[k + 1]; at += 1) addMeeting(found, meetings.distinct[meetings.met[at]]);
  return found;
}

/** @type {(found: MeetingCount[], meeting: Meeting) => void} */
function addMeeting(found, meeting) {
  const [kind, came, invited] = meeting;
  const one = found[kind];
  one.meetings += 1;
  if (!came) return;
  one.recorded += 1;
  one.invitations = one.invitations || invited.length > 0;
  for (const agency of new Set(came.concat(invited))) {
    const its = one.by[agency];
    its.named = true;
    if (came.includes(agency)) its.came += 1;
    if (invited.includes(agency)) its.invited += 1;
    if (came.includes(agency) && invited.includes(agency)) its.both += 1;
  }
}
