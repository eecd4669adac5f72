// Where the time went on the way to each milestone, over the chosen cases.
import { allInDetail, chosen, isFiltered } from "../data/chosen.js";
import { byExcess, chainTotals } from "../data/counts.js";
import { stepTitle } from "../data/record.js";
import {
  MOST_WAITS, chainsOfAudit, milestoneLines, milestoneRow, milestoneWords,
} from "../text/milestones.js";
import { caseCount } from "../text/cases.js";
import { count, lowerName, thousands } from "../text/numbers.js";
import { barChart } from "../draw/bars.js";
import { byId, kept, rowOf } from "../draw/elements.js";
import { BEYOND, WITHIN } from "../draw/marks.js";
import { roundSteps } from "../draw/scale.js";
import { redraws, whenChosen } from "./schedule.js";
/** @import { ChainTotal } from "../data/counts.js" */
/** @import { Milestone } from "../data/types.js" */
/** @import { Bar } from "../draw/bars.js" */
/** @import { Place } from "../draw/elements.js" */

/** @type {(figure: Place, whole: ChainTotal, says: string) => void} */
function drawMilestoneWaits(figure, whole, says) {
  const waits = byExcess(whole).slice(0, MOST_WAITS);
  const most = Math.max(1, ...waits.map((wait) => wait.days));
  /** @type {Bar[]} */
  const rows = waits.map((wait, k) => {
    const beyond = wait.excess ? ", " + thousands(wait.excess) + " after a deadline" : "";
    return {
      label: stepTitle(wait.step),
      parts: [[BEYOND, 0, wait.excess], [WITHIN, wait.excess, wait.days]],
      said: count(wait.days, "calendar day") + beyond + "; " + caseCount(wait.cases),
      lines: milestoneLines(whole, waits, k),
    };
  });
  barChart(figure.querySelector(".drawing"), rows, {
    from: 0, to: most, title: figure.querySelector(".title").textContent, says,
    ticks: roundSteps(most, 6).map((at) => [at, at === 0 ? "0 calendar days" : thousands(at)]),
  });
}

/** @type {(milestone: Milestone, found: Map<number, ChainTotal> | null) => void} */
function drawMilestone(milestone, found) {
  const figure = byId("chart-days-" + milestone.number);
  const whole = found ? found.get(milestone.activity) : chainsOfAudit(milestone);
  const says = found ? milestoneWords(lowerName(milestone.name), whole) : milestone.sentence;
  figure.querySelector(".says").textContent = says;
  figure.querySelector(".drawing").hidden = !whole;
  const rows = whole ? byExcess(whole).map((wait) => rowOf(milestoneRow(whole, wait), [1, 2, 3, 4, 5])) : [];
  if (found) figure.querySelector("tbody").replaceChildren(...rows);
  if (whole) drawMilestoneWaits(figure, whole, says);
}

/** @type {(milestones: Milestone[]) => void} */
export function startMilestones(milestones) {
  const bodies = milestones.map((milestone) => byId("chart-days-" + milestone.number).querySelector("tbody"));
  const back = kept(bodies);
  const show = function () {
    const found = allInDetail && isFiltered() ? chainTotals(chosen) : null;
    if (!found) back();
    for (const milestone of milestones) drawMilestone(milestone, found);
  };
  whenChosen("days", show);
  redraws.push(show);
  show();
}
