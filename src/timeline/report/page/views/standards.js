// The table of standards, counted over the chosen cases.
import { allInDetail, chosen, isFiltered } from "../data/chosen.js";
import { counted } from "../data/counts.js";
import { RUNNING, TOO_SOON, columns } from "../data/record.js";
import { timesOfLine } from "../estimates/chosen_times.js";
import { sumOf } from "../estimates/steps.js";
import { shareWords } from "../text/groups.js";
import { thousands } from "../text/numbers.js";
import { typical } from "../text/sentences.js";
import { byId, el, every, kept } from "../draw/elements.js";
import { whenChosen } from "./schedule.js";
/** @import { Line } from "../data/counts.js" */
/** @import { Place } from "../draw/elements.js" */

const SHOWN_OUTCOMES = [0, 1, 2, 3, 4, 5, 6];

/** @type {(row: Place, line: Line, unit: string, notice: number) => void} */
function standardRow(row, line, unit, notice) {
  const cells = row.cells;
  cells[2].textContent = thousands(sumOf(line.outcomes));
  for (const outcome of SHOWN_OUTCOMES) {
    const short = outcome === TOO_SOON && notice && line.outcomes[outcome] ? " " + columns.notEnoughNotice : "";
    cells[3 + outcome].textContent = thousands(line.outcomes[outcome]) + short;
    cells[3 + outcome].classList.toggle("some", line.outcomes[outcome] > 0);
  }
  const words = shareWords(line);
  cells[10].replaceChildren(words[0], ...(words[2] ? [el("br"), el("span", { class: "small" }, words[2])] : []));
  cells[11].textContent = words[1];
  cells[12].textContent = typical(timesOfLine(line, unit), unit);
}

/** @type {(row: Place, line: Line, unit: string) => void} */
function measuredRow(row, line, unit) {
  const numbers = [sumOf(line.outcomes), line.outcomes[7], line.outcomes[RUNNING], line.outcomes[6]];
  numbers.forEach((n, k) => { row.cells[k + 1].textContent = thousands(n); });
  row.cells[5].textContent = typical(timesOfLine(line, unit), unit);
}

/** @type {() => void} */
function glanceRows() {
  const found = counted(chosen).lines;
  for (const row of every("tr[data-line]")) {
    const k = Number(row.dataset.line);
    const draw = row.closest("table").id === "glance-table" ? standardRow : measuredRow;
    draw(row, found[k], columns.lines[k][2], columns.steps[columns.lines[k][0]][2]);
    row.hidden = !sumOf(found[k].outcomes);
  }
}

/** @type {() => void} */
export function startStandards() {
  if (!allInDetail) return;
  const bodies = ["glance-table", "measured-table"].map((id) => byId(id).tBodies[0]);
  const back = kept(bodies);
  const show = function () {
    back();
    if (isFiltered()) glanceRows();
  };
  whenChosen("glance", show);
  if (isFiltered()) show();
}
