// Starts the page: the choice of cases, then each section in order.
import { data, record } from "./data/record.js";
import { state } from "./data/state.js";
import { startTools } from "./draw/downloads.js";
import { startMarks } from "./draw/marks.js";
import { startCases } from "./views/case.js";
import { startFirstScreen } from "./views/first_screen.js";
import { startMilestones } from "./views/milestones.js";
import { startPathway } from "./views/pathway.js";
import { startFindings, startPractice } from "./views/practice.js";
import { startStandards } from "./views/standards.js";
import { startTurnaround } from "./views/turnaround.js";
import { startRecord } from "./views/unfiltered.js";
import { startForm } from "./views/filter_form.js";
import { goTo, startState } from "./views/navigation.js";
import { startPrint } from "./views/print.js";
import { startChosen } from "./views/schedule.js";

/** @type {Record<string, (section: any) => void>} */
const SECTIONS = {
  talk: startFirstScreen, glance: startStandards, days: startMilestones, cases: startCases, pathway: startPathway,
  turnaround: startTurnaround, practice: startPractice, findings: startFindings, record: startRecord,
};

startState();
startChosen();
startMarks();
for (const [id, section] of Object.entries(data)) {
  if (SECTIONS[id]) SECTIONS[id](section);
}
if (record.n) startForm();
startTools();
startPrint();
if (state.part) goTo(state.part);
