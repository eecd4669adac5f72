// Tables and panels of shares by group, updated for the chosen cases.
import { allInDetail, chosen, isFiltered } from "../data/chosen.js";
import { groupedBy } from "../data/counts.js";
import { columns } from "../data/record.js";
import { NONE_MEASURED, groupingsOf } from "../text/groups.js";
import { count, thousands } from "../text/numbers.js";
import { el, every, kept } from "../draw/elements.js";
import { panelFigure } from "../draw/panels.js";
import { whenChosen } from "./schedule.js";
/** @import { Figure, Turnaround } from "../data/types.js" */
/** @import { Place } from "../draw/elements.js" */
/** @import { Group, Grouping } from "../text/groups.js" */
/** @import { Redraw } from "./control_update.js" */

/** @type {(grouping: Grouping, group: Group, followed: boolean) => Place} */
function groupRow(grouping, group, followed) {
  const name = followed ? el("a", { href: "#surveys", class: "to-surveys", "data-by": grouping.by, "data-group": group.name }, group.name) : group.name;
  const cells = group.cells.map((words) => el("td", { class: /^[\d,]+$/.test(words) ? "n" : null }, words));
  return el("tr", null, el("th", { scope: "row" }, name), el("td", null, grouping.title), el("td", { class: "n" }, thousands(group.n)), ...cells);
}

/**
 * The groups of a standard or a stage: their table, their drawing, and why some are not shown.
 * @type {(place: Place, groupings: Grouping[], turnaround: Turnaround, like: Figure, none: string, ofTimes?: boolean) => Figure | null}
 */
export function showGroups(place, groupings, turnaround, like, none, ofTimes) {
  const shown = groupings.filter((grouping) => !grouping.unavailable);
  const any = groupings.some((grouping) => grouping.groups.length);
  place.querySelector(".quiet").textContent = any ? groupings.map((grouping) => grouping.unavailable).filter(Boolean).join(" ")
    : none;
  const figure = place.querySelector("figure");
  if (!figure) return null;
  for (const one of [figure, ...place.querySelectorAll(".basis")]) one.hidden = !shown.length;
  if (!shown.length) return null;
  const followed = figure.querySelector(".to-surveys") !== null;
  figure.querySelector("tbody").replaceChildren(...shown.flatMap((grouping) => grouping.groups.map((group) => groupRow(grouping, group, followed))));
  figure.querySelector("summary").textContent = "The table behind it (" + count(shown.length, "grouping") + ")";
  for (const one of figure.querySelectorAll("[data-about]")) {
    const its = shown.find((each) => each.by === one.dataset.about);
    one.hidden = !its;
    if (its) one.querySelector(".count").textContent = thousands(its.n);
  }
  const panels = shown.map((one) => ({ title: one.title, dots: one.groups.map((its) => its.dot) }));
  return panelFigure(like, turnaround.sizes, panels, ofTimes);
}

/**
 * Updates groups for each choice; `redraw` is called with each figure, null for none.
 * @type {(turnaround: Turnaround, redraw: Redraw) => void}
 */
export function updateGroups(turnaround, redraw) {
  if (!allInDetail) return;
  const places = every("#turnaround [data-groups]");
  const ids = columns.standards.map((standard) => standard[0]);
  const back = kept(places.flatMap((place) => Array.from(place.querySelectorAll(".quiet, tbody, summary, [data-about]"))));
  let before = false;
  const show = function () {
    if (!before && !isFiltered()) return;
    before = isFiltered();
    back();
    const counts = before ? groupedBy(chosen, turnaround) : null;
    for (const place of places) {
      const standard = place.dataset.groups;
      const name = "shares-" + standard;
      for (const one of place.querySelectorAll("figure, .basis, [data-about]")) one.hidden = false;
      const like = turnaround.figures[name];
      redraw(name, counts ? showGroups(place, groupingsOf(counts[ids.indexOf(standard)], turnaround, turnaround.shares[standard]), turnaround, like, NONE_MEASURED) : like);
    }
  };
  whenChosen("turnaround", show);
  show();
}
