// One case in detail: its timeline, its table, its practice points and its waiting chains.
import { dayOf, wallDays } from "../data/calendar.js";
import { chosen } from "../data/chosen.js";
import {
  NONE, columns, findingsOf, nameOf, record, standardId, stepTitle, text, waitsOf,
} from "../data/record.js";
import { setState, state, when } from "../data/state.js";
import { caseWords, inWords, verdictWords, why } from "../text/cases.js";
import { shortDay } from "../text/dates.js";
import { count, lowerName, percent, thousands } from "../text/numbers.js";
import { barChart } from "../draw/bars.js";
import { addTools } from "../draw/downloads.js";
import { byId, el, every, framed, rowOf, tableOf } from "../draw/elements.js";
import { BEYOND, WITHIN, put } from "../draw/marks.js";
import { SCALES, alignedTo, calendarTicks } from "../draw/scale.js";
import { drawCase, isPrinting, legendDrawing, zoomed } from "../draw/timeline.js";
import { listed, startList } from "./case_list.js";
import { redraws, whenChosen } from "./schedule.js";
/** @import { Wait } from "../data/record.js" */
/** @import { Place } from "../draw/elements.js" */
/** @import { Bar } from "../draw/bars.js" */
/** @import { Scale } from "../draw/scale.js" */

/** @typedef {{ title: string, from: number, to: number, days: number, excess: number, share: number, standard: string, beyond: string, rows: string }} Link */

/** @type {() => number} */
export function currentCase() {
  return record.byName.get(state.case) ?? (listed.length ? listed[0] : 0);
}

/** @type {(k: number) => Place[]} */
export function verdictRows(k) {
  return waitsOf(k).flatMap((wait) => wait.verdicts.map((verdict) => {
      const standard = verdict.standard >= 0 ? standardId(verdict.standard) : verdict.standard === NONE ? "none published" : "none in force";
      const row = rowOf([wait.title, standard, verdict.elapsed, verdict.due,
        verdictWords(verdict, wait.step), verdict.note, wait.rows]);
      row.cells[4].className = "outcome " + columns.outcomeIds[verdict.outcome];
      return row;
    }));
}

/** @type {(k: number) => Place[]} */
export function findingRows(k) {
  return findingsOf(k).map((one) => el("li", null, "Practice point: " + one.sentence + " (" + one.rows + ")"));
}

/** @type {(k: number, waits: Wait[], scale: Scale) => string} */
function caseSays(k, waits, scale) {
  const late = waits.filter((wait) => wait.passed >= 0).length;
  const open = waits.filter((wait) => wait.open).length;
  const events = record.events[k + 1] - record.events[k];
  const aligned = scale.kind === "dates" ? "" : " Counted in " + SCALES[scale.kind] + " from " +
    lowerName(columns.activities[alignedTo()][1]) + ", the first one recorded" +
    (scale.kind === "hours" ? "; where its time is not exact, from the latest it can have been" : "") + ".";
  const none = alignedTo() >= 0 && scale.kind === "dates" ? " No such event is recorded here, so dates are shown." : "";
  return count(events, "event") + " and " + count(waits.length, "wait") + ": " + late + " past a limit, " + open + " still open." + aligned + none;
}

/** @type {() => void} */
function drawTimeline() {
  drawCaseIn(byId("chart-case"), currentCase(), zoomed());
}

/**
 * A case that has no event to align on is drawn by date.
 * @type {(figure: Place, k: number, windowed: [number, number]) => void}
 */
export function drawCaseIn(figure, k, windowed) {
  const place = figure.querySelector(".drawing");
  const drawn = drawCase(place, k, windowed) ?? drawCase(place, k, windowed, { kind: "dates", at: wallDays });
  if (!drawn) return;
  const says = caseSays(k, drawn.waits, drawn.kind);
  drawn.group.setAttribute("aria-label", "Timeline of " + inWords(k) + ". " + says + " Arrow keys go from mark to mark, plus and minus zoom.");
  figure.querySelector(".title").textContent = caseWords(k) + ": position at " + document.body.dataset.asOf;
  figure.querySelector(".says").textContent = says;
  put(place, legendDrawing(drawn.width, drawn.waits, drawn.kind), ...drawn.top, drawn.group);
}

/** @type {(chain: number, from: number) => Link[]} */
function chainRows(chain, from) {
  const rows = [];
  for (let at = record.links[chain]; at < record.links[chain + 1]; at += 1) {
    const one = columns.links;
    const start = from + one.start[at];
    const stop = from + one.stop[at];
    const days = columns.chains.days[chain];
    const beyond = count(one.excess[at], "calendar day");
    rows.push({
      title: stepTitle(one.step[at]), from: lastDay(start), to: lastDay(stop), days: one.days[at], excess: one.excess[at],
      share: days ? one.days[at] / days : 0, standard: standardId(one.standard[at]),
      beyond: one.excess[at] ? "Up to " + beyond + " sooner, had this stage kept to its limit (" + standardId(one.standard[at]) + ")." : "",
      rows: text(columns.events.row[start]) + " to " + text(columns.events.row[stop]),
    });
  }
  return rows;
}

/** @type {(event: number) => number} */
function lastDay(event) { return dayOf(columns.events.at[event] + columns.events.span[event]); }

/** @type {(chain: number, from: number) => string[][]} */
function floatRows(chain, from) {
  const rows = [];
  for (let at = record.floats[chain]; at < record.floats[chain + 1]; at += 1) {
    const one = columns.floats;
    rows.push([stepTitle(one.step[at]), thousands(one.days[at]),
      text(columns.events.row[from + one.start[at]]) + " to " + text(columns.events.row[from + one.stop[at]])]);
  }
  return rows;
}

/** @type {(place: Place, links: Link[], title: string, says: string) => void} */
function drawChain(place, links, title, says) {
  const from = links[0].from;
  const to = links[links.length - 1].to;
  /** @type {Bar[]} */
  const rows = links.map((link) => {
    const kept = link.to - link.excess;
    const said = count(link.days, "calendar day") + " (" + percent(link.share) + ")" + (link.excess ? ", " + thousands(link.excess) + " after the deadline (" + link.standard + ")" : "");
    const lines = [link.title, shortDay(link.from) + " to " + shortDay(link.to), said];
    if (link.excess) lines.push("Up to " + count(link.excess, "calendar day") + " sooner, had this stage kept to its limit.");
    return { label: link.title, parts: [[WITHIN, link.from, kept], [BEYOND, kept, link.to]], said, lines: lines.concat("Rows: " + link.rows) };
  });
  barChart(place, rows, { from, to, title, says,
    ticks: calendarTicks(from, to, 7).map((one) => [one[0], one[1]]) });
}

/** @type {(k: number) => void} */
function showChains(k) {
  const place = byId("case-chains");
  place.replaceChildren();
  const from = record.events[k];
  if (record.chains[k] === record.chains[k + 1]) place.append(el("p", null, "No milestone is recorded here."));
  for (let chain = record.chains[k]; chain < record.chains[k + 1]; chain += 1) {
    const name = lowerName(columns.activities[columns.chains.milestone[chain]][1]);
    const says = text(columns.chains.sentence[chain]) + (columns.chains.exact[chain] ? ""
      : " Some dates are not exact; each counts as late as it can have been.");
    const title = caseWords(k) + ": on the way to " + name;
    const links = chainRows(chain, from);
    if (!links.length) {
      place.append(el("p", null, says));
      continue;
    }
    const table = tableOf(["Waited for", "From and to", "Calendar days", "Share", "What could have been saved", "Rows"], links.map((link) => [link.title, shortDay(link.from) + " to " + shortDay(link.to), thousands(link.days), percent(link.share), link.beyond, link.rows]), [2, 3]);
    const behind = el("details", { class: "behind" }, el("summary", null, "The table behind it (" + count(links.length, "wait") + ")"), framed(table, "Waits of " + inWords(k) + " on the way to " + name));
    const figure = el("figure", { class: "chart" }, el("figcaption", null, el("strong", { class: "title" }, title), el("span", { class: "says" }, says)),
      el("div", { class: "drawing" }), behind);
    if (isPrinting()) behind.open = true;
    place.append(figure);
    drawChain(figure.querySelector(".drawing"), links, title, says);
    addTools(figure);
    const spares = floatRows(chain, from);
    if (spares.length) behind.append(el("p", null, "These stages ran alongside. Each could have begun this much later without delaying the milestone:"),
      framed(tableOf(["Stage", "Calendar days to spare", "Rows"], spares, [1]), "Stages alongside, on the way to " + name));
  }
}

const MOST_NAMES = 300;

/** @type {() => void} */
function fillChoices() {
  const seen = new Set(columns.events.activity);
  byId("align").append(...columns.activities.filter((_, k) => seen.has(k)).map((activity) => el("option", { value: activity[0] }, activity[1])));
  for (const key of ["align", "scale", "sort"]) {
    byId(key).addEventListener("change", () => { setState({ [key]: byId(key).value, zoom: "" }); });
  }
  fillCases();
}

/** The first of the order, and the current case: a longer list is slow and no help. @type {() => void} */
function fillCases() {
  const names = listed.slice(0, MOST_NAMES).map(nameOf);
  const now = nameOf(currentCase());
  if (!names.includes(now)) names.unshift(now);
  byId("case-choice").replaceChildren(...names.map((name) => new Option(name)));
  byId("case-of").textContent = listed.length > MOST_NAMES ? "(the first " + MOST_NAMES + "; type other names in the choice above)" : "";
}

/** @type {() => void} */
function showChoices() {
  byId("align").value = state.align || "";
  byId("scale").value = state.scale || "working";
  byId("scale").disabled = !state.align;
  byId("sort").value = state.sort || "delay";
}

/** @type {() => void} */
function showCase() {
  const k = currentCase();
  if (!Array.from(byId("case-choice").options).some((one) => one.value === nameOf(k))) fillCases();
  byId("case-choice").value = nameOf(k);
  byId("case-title").textContent = caseWords(k);
  byId("case-sentence").textContent = why(k) + (chosen.includes(k) ? "" : " (Not among those chosen.)");
  for (const row of every("#case-list tbody tr")) {
    row.classList.toggle("current", row.querySelector("a").dataset.case === nameOf(k));
  }
  byId("case-table").tBodies[0].replaceChildren(...verdictRows(k));
  byId("case-findings").replaceChildren(...findingRows(k));
  drawTimeline();
  showChains(k);
}

/** @type {(by: number) => void} */
function move(by) {
  if (!listed.length) return;
  const at = listed.indexOf(currentCase()) + by;
  setState({ case: nameOf(listed[(at + listed.length) % listed.length]), zoom: "" });
}

/** Shows a part of the whole, kept in the address. @type {(from: number, wide: number) => void} */
function zoomTo(from, wide) {
  const begin = Math.min(Math.max(from, 0), 1 - wide);
  setState({ zoom: wide < 1 ? begin.toFixed(4) + "-" + (begin + wide).toFixed(4) : "" });
}

/** Zooms about the middle of what is in sight. @type {(factor: number) => void} */
function zoom(factor) {
  const [from, to] = zoomed();
  const wide = Math.min((to - from) * factor, 1);
  zoomTo((from + to - wide) / 2, wide);
}

/** @type {(part: number) => void} */
function along(part) {
  const [from, to] = zoomed();
  zoomTo(from + (to - from) * part, to - from);
}

/** @type {() => void} */
function startZoom() {
  /** @type {Record<string, () => void>} */
  const acts = {
    "zoom-in": () => zoom(0.5), "zoom-out": () => zoom(2), "zoom-back": () => along(-0.5), "zoom-on": () => along(0.5),
    "zoom-all": () => zoom(1000),
  };
  for (const [id, act] of Object.entries(acts)) byId(id).addEventListener("click", act);
  byId("chart-case").addEventListener("keydown", (/** @type {any} */ event) => {
    /** @type {Record<string, string>} */
    const keys = { "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", 0: "zoom-all" };
    if (!event.target.matches(".mark") || !(event.key in keys) || event.ctrlKey || event.metaKey) return;
    const at = every("#chart-case .mark").indexOf(event.target);
    acts[keys[event.key]]();
    const again = every("#chart-case .mark")[at];
    if (again) again.focus();
  });
}

/** @type {() => void} */
export function startCases() {
  if (!record.n) return;
  startList();
  fillChoices();
  showChoices();
  startZoom();
  byId("case-choice").addEventListener("change", () => { setState({ case: byId("case-choice").value, zoom: "" }); });
  byId("previous").addEventListener("click", () => { move(-1); });
  byId("next").addEventListener("click", () => { move(1); });
  whenChosen("case", () => {
    fillCases();
    showCase();
  });
  when(["case"], showCase);
  when(["align", "scale", "sort"], () => {
    showChoices();
      drawTimeline();
  });
  when(["zoom"], drawTimeline);
  redraws.push(() => {
    drawTimeline();
    showChains(currentCase());
  });
  showCase();
}
