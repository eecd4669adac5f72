// Practice checks, meetings and practice points of the chosen cases.
import { allInDetail, chosen, isFiltered } from "../data/chosen.js";
import { answerCounts, meetingCounts } from "../data/practice.js";
import { findingsOf, nameOf, record } from "../data/record.js";
import { count, thousands } from "../text/numbers.js";
import { attendanceWords } from "../text/practice.js";
import { byId, kept, rowOf } from "../draw/elements.js";
import { whenChosen } from "./schedule.js";
/** @import { Meetings, Practice } from "../data/types.js" */

/** @type {(practice: Practice) => void} */
export function startPractice(practice) {
  const checks = byId("practice-table");
  const meetings = byId("meetings-table");
  const bodies = [checks, meetings].filter(Boolean).map((table) => table.tBodies[0]);
  if (!allInDetail || !bodies.length) return;
  const back = kept(bodies);

  function countChecks() {
    answerCounts(chosen).forEach((one, k) => {
      [one.cases, one.done, one.notDone, one.notRecorded].forEach((n, at) => { checks.tBodies[0].rows[k].cells[2 + at].textContent = thousands(n); });
    });
  }

  /** @type {(held: Meetings) => void} */
  function countMeetings(held) {
    meetingCounts(chosen, held).forEach((one, k) => {
      const row = meetings.tBodies[0].rows[k];
      row.hidden = !one.meetings;
      row.cells[2].textContent = thousands(one.meetings);
      row.cells[3].textContent = thousands(one.recorded);
      row.cells[4].textContent = attendanceWords(one, held.agencies[k]);
    });
  }

  const show = function () {
    back();
    if (!isFiltered()) return;
    if (checks) countChecks();
    if (meetings && practice.meetings) countMeetings(practice.meetings);
  };
  whenChosen("practice", show);
  if (isFiltered()) show();
}
const MOST_FINDINGS = 200;

/** @type {() => void} */
export function startFindings() {
  const body = document.querySelector("#findings-table tbody");
  if (!body || !record.n) return;
  const back = kept([body, byId("findings-more")]);
  const show = function () {
    if (!isFiltered()) {
      back();
      return;
    }
    const rows = [];
    for (const k of chosen) for (const one of findingsOf(k)) rows.push([nameOf(k), one.finding, one.sentence, one.rows]);
    byId("findings-more").textContent = count(rows.length, "practice point") + " in this choice" + (rows.length > MOST_FINDINGS ? "; the first " + MOST_FINDINGS + " are shown." : ".");
    body.replaceChildren(...rows.slice(0, MOST_FINDINGS).map((row) => rowOf(row)));
  };
  whenChosen("findings", show);
  if (isFiltered()) show();
}
