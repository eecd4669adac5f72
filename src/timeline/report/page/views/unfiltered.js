// The record: what belongs to the chosen cases, and what no filter changes.
import { allInDetail, chosen, isFiltered } from "../data/chosen.js";
import { columns, nameOf, record, text } from "../data/record.js";
import { sumOf } from "../estimates/steps.js";
import { count, thousands } from "../text/numbers.js";
import { byId, every, kept, rowOf } from "../draw/elements.js";
import { whenChosen } from "./schedule.js";
/** @import { Column, RecordSection } from "../data/types.js" */

const MOST_RECORDS = 200;

/** @type {(section: RecordSection) => void} */
export function startRecord(section) {
  if (!allInDetail) return;
  const after = byId("after-table");
  const unknown = byId("unknown-table");
  const words = byId("record-chosen");
  const bodies = [after, unknown].filter(Boolean).map((table) => table.tBodies[0]);
  const back = kept(bodies);

  function countUnknown() {
    const rows = section.unknown.map(() => /** @type {string[]} */ ([]));
    const place = new Map(section.unknown.map((activity, k) => [activity, k]));
    for (const k of chosen) {
      for (let at = record.events[k]; at < record.events[k + 1]; at += 1) {
        const one = place.get(columns.events.activity[at]);
        if (one !== undefined) rows[one].push(text(columns.events.row[at]));
      }
    }
    rows.forEach((its, k) => {
      const row = unknown.tBodies[0].rows[k];
      if (section.unknown[k] < 0) {
        row.cells[1].textContent += " (all " + columns.caseNoun[1] + ")";
        return;
      }
      row.hidden = !its.length;
      row.cells[1].textContent = thousands(its.length);
      row.cells[3].textContent = its.slice(0, 10).join(", ") + (its.length > 10 ? " and " + thousands(its.length - 10) + " more" : "");
    });
  }

  const sum = (/** @type {Column} */ column) => sumOf(chosen.map((k) => column[k]));

  const show = function () {
    back();
    words.hidden = !isFiltered();
    for (const more of every(".held-more")) more.hidden = isFiltered();
    if (!isFiltered()) return;
    const names = new Set(chosen.map(nameOf));
    const later = section.after ? section.after.filter((row) => names.has(row[0])) : [];
    const waits = sumOf(chosen.map((k) => record.waits[k + 1] - record.waits[k]));
    words.textContent = "In this choice: " + count(sum(columns.events.of), "event") + " and " + count(waits, "wait") +
      (section.after ? "; " + count(later.length, "record") + " dated later" : "") +
      ". Rows and what could not be read are counted for whole files, so the choice does not change them.";
    if (after && section.after) after.tBodies[0].replaceChildren(...later.slice(0, MOST_RECORDS).map((row) => rowOf(row)));
    if (unknown) countUnknown();
  };
  whenChosen("record", show);
  if (isFiltered()) show();
}
