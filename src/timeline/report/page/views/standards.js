// The table of standards, counted over the chosen cases.
import { allInDetail, chosen, isFiltered } from "../data/chosen.js";
import { counted } from "../data/counts.js";
import { RUNNING, columns } from "../data/record.js";
import { timesOfLine } from "../estimates/chosen_times.js";
import { sumOf } from "../estimates/steps.js";
import { shareWords } from "../text/groups.js";
import { thousands } from "../text/numbers.js";
import { typical } from "../text/sentences.js";
import { byId, el, every, kept } from "../draw/elements.js";
import { whenChosen } from "./schedule.js";
/** @import { Line } from "../data/counts.js" */
/** @import { Place } from "../draw/elements.js" */

/** @type {(row: Place, line: Line, unit: string, notice: number) => void} */
function standardRow(row, line, unit, notice) {
  const cells = row.cells;
  cells[2].textContent = thousands(sumOf(line.outcomes));
  const short = new Map(columns.outcomeIds.map((id, k) => [notice && id === "too_soon" ? "no_notice" : id, line.outcomes[k]]));
  for (const cell of /** @type {Place[]} */ (Array.from(row.querySelectorAll("[data-outcome]")))) {
    const n = short.get(cell.dataset.outcome) ?? 0;
    cell.textContent = thousands(n);
    cell.classList.toggle("some", n > 0);
  }
  const [share, interval, time] = Array.from(cells).slice(-3);
  const words = shareWords(line);
  share.replaceChildren(words[0], ...(words[2] ? [el("br"), el("span", { class: "small" }, words[2])] : []));
  interval.textContent = words[1];
  time.textContent = typical(timesOfLine(line, unit), unit);
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
