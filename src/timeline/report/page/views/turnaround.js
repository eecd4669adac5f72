// The turnaround section: charts drawn when first shown, and a list of surveys to filter.
import { allInDetail, chosen, isFiltered } from "../data/chosen.js";
import { counted, waitCounts } from "../data/counts.js";
import { answerCounts } from "../data/practice.js";
import { columns, data, nameOf, standardId } from "../data/record.js";
import { shareWords } from "../text/groups.js";
import { count, thousands } from "../text/numbers.js";
import { answerSentence } from "../text/practice.js";
import { byId, el, framed, kept, still, tableOf } from "../draw/elements.js";
import { updateControlCharts } from "./control_update.js";
import { updateGroups } from "./groups.js";
import { updateTimes } from "./on_filter.js";
import { later, redraws, whenChosen } from "./schedule.js";
/** @import { Figure, Turnaround } from "../data/types.js" */
/** @import { Place } from "../draw/elements.js" */

/** @type {(turnaround: Turnaround) => void} */
export function startTurnaround(turnaround) {
  const most = 200;
  const whole = byId("turnaround");
  /** @type {Record<string, Figure | null>} */
  const shown = { ...turnaround.figures };

  /** @type {(figure: Place) => void} */
  function draw(figure) {
    const drawn = shown[figure.id.slice("chart-".length)];
    const place = figure.querySelector(".drawing");
    if (!drawn || place.childElementCount) return;
    const plot = el("div");
    place.append(framed(plot, "Drawing of " + figure.querySelector(".title").textContent));
    Plotly.newPlot(plot, drawn.data, drawn.layout, still);
  }

  function drawShown() {
    for (const figure of whole.querySelectorAll("figure.chart")) {
      if (!figure.closest("details:not([open])")) draw(figure);
    }
  }

  for (const part of whole.querySelectorAll("details")) part.addEventListener("toggle", drawShown);
  redraws.push(drawShown);

  /** A figure that takes the place of another is drawn when it is in sight. @type {(name: string, figure: Figure | null) => void} */
  function redraw(name, figure) {
    const place = byId("chart-" + name) && byId("chart-" + name).querySelector(".drawing");
    shown[name] = figure;
    if (!place) return;
    for (const plot of place.querySelectorAll(".js-plotly-plot")) Plotly.purge(plot);
    place.replaceChildren();
    if (figure) later(() => { if (!place.closest("details:not([open])")) draw(place.closest("figure")); });
  }

  function* drawInTurn() {
    for (const figure of whole.querySelectorAll("figure.chart")) {
      if (figure.closest("details:not([open])") || figure.querySelector(".js-plotly-plot")) continue;
      draw(figure);
      yield;
    }
  }

  updateGroups(turnaround, redraw);
  updateControlCharts(turnaround, redraw);
  drawShown();
  countTurnaround();
  updateTimes({ redraw, inTurn: drawInTurn, put: (name) => { shown[name] = turnaround.figures[name]; } });
  const by = byId("survey-by");
  if (!by) return;
  whenChosen("surveys", show);
  const group = byId("survey-group");
  const outcome = byId("survey-outcome");

  /** @type {(select: Place, pairs: string[][]) => void} */
  function options(select, pairs) {
    select.replaceChildren(...pairs.map((pair) => el("option", { value: pair[0] }, pair[1])));
  }

  function groups() {
    options(group, [["", "all"]].concat((turnaround.chosenBy[by.value] || []).map((name) => [name, name])));
  }

  function show() {
    const names = isFiltered() ? new Set(chosen.map(nameOf)) : null;
    const its = names ? turnaround.surveys.filter((survey) => names.has(survey.case)) : turnaround.surveys;
    const found = its.filter((one) => (!group.value || one.by[by.value] === group.value) &&
        (!outcome.value || one.outcomes.includes(outcome.value)));
    const first = turnaround.surveys.length < turnaround.all ? ", of the first " + thousands(turnaround.surveys.length) + " of the " + thousands(turnaround.all) + " there are" : "";
    byId("survey-count").textContent = thousands(found.length) + " of " + count(its.length, "survey") + first +
      (found.length > most ? "; the first " + most + " are shown, and the workbook has them all." : ".");
    const headings = ["Case", "Requested", "Site", "Readers"].concat(turnaround.survey_stages.map((stage) => stage[1]));
    const rows = found.slice(0, most).map((one) => [one.case, one.requested, one.by.site || "", one.by.readers || ""].concat(
        turnaround.survey_stages.map((stage) => one.survey_stages[stage[0]] || "")));
    const table = framed(tableOf(headings, rows), "The surveys chosen");
    const old = byId("survey-table").querySelector(".scroll");
    if (old) old.replaceWith(table);
    else byId("survey-table").prepend(table);
  }

  const kinds = Object.keys(turnaround.chosenBy);
  options(by, kinds.map((kind) => [kind, turnaround.grouped[kind] || kind]));
  if (kinds.includes("site")) by.value = "site";
  options(outcome, [["", "any"]].concat(turnaround.outcomes.map((one) => [one, one])));
  groups();
  show();
  by.addEventListener("change", () => { groups(); show(); });
  group.addEventListener("change", show);
  outcome.addEventListener("change", show);
  whole.addEventListener("click", (/** @type {any} */ event) => {
    const link = event.target.closest("a.to-surveys");
    if (!link) return;
    by.value = link.dataset.by;
    groups();
    group.value = link.dataset.group;
    outcome.value = "";
    show();
  });
}

const NO_WAITS = { n: 0, open: 0 };

/** Updates the counts and shares that are sums over cases. @type {() => void} */
function countTurnaround() {
  if (!allInDetail) return;
  const whole = byId("turnaround");
  const places = Array.from(whole.querySelectorAll("[data-by-step] > .n, [data-clocks], [data-share], #two-readers"));
  const back = kept(places);
  const show = function () {
    back();
    if (!isFiltered()) return;
    const waits = waitCounts(chosen);
    const lines = new Map(counted(chosen).lines.map((line, k) => [standardId(columns.lines[k][1]), line]));
    for (const row of whole.querySelectorAll("[data-by-step]")) {
      const one = waits.get(row.dataset.byStep) ?? NO_WAITS;
      [one.n, one.open].forEach((n, k) => { row.querySelectorAll(".n")[k].textContent = thousands(n); });
    }
    for (const place of whole.querySelectorAll("[data-clocks]")) place.textContent = count((waits.get(place.dataset.clocks) ?? NO_WAITS).n, "wait");
    for (const place of whole.querySelectorAll("[data-share]")) {
      const line = lines.get(place.dataset.share);
      place.textContent = line ? shareWords(line)[0] : "";
    }
    const readers = byId("two-readers");
    if (!readers || !readers.dataset.check) return;
    const [at, title] = data.practice.checks[readers.dataset.check];
    readers.textContent = answerSentence(title, answerCounts(chosen)[at]);
  };
  whenChosen("turnaround", show);
  if (isFiltered()) show();
}
