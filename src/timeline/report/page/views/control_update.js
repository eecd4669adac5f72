// Control charts, funnels and published figures, updated when they are shown.
import { allInDetail, chosen, isFiltered, reachingPeriods } from "../data/chosen.js";
import { columns } from "../data/record.js";
import { findStartDates, outcomesByStandard } from "../data/start_dates.js";
import {
  daysControl, levelsOf, medianControl, onScale, shareControl,
} from "../text/control_chart.js";
import { funnelWithWords } from "../text/funnel.js";
import { NONE_MEASURED } from "../text/groups.js";
import { count, percent, thousands } from "../text/numbers.js";
import { publishedComparison } from "../text/published.js";
import { waitsByMonth } from "../text/time_stats.js";
import { controlFigure, funnelFigure, publishedFigure } from "../draw/control_chart.js";
import { byId, el, kept, rowOf } from "../draw/elements.js";
import { later, whenChosen } from "./schedule.js";

function siteRow(one) {
  const [low998, low95, high95, high998] = one.limits.map(percent);
  return rowOf([one.name, thousands(one.met) + " of " + thousands(one.n) + " (" + percent(one.share) + ")",
    low95 + " to " + high95, low998 + " to " + high998, one.position]);
}
const NO_WAIT = "No clock of the chosen cases is of this step.";

// Fill a chart's place with what is told of chosen cases: its words, its table and the figure behind it; or why it is refused.
function fillChart(place, turnaround, parts) {
  const [refusal, whole] = [place.querySelector(".refusal"), place.querySelector(".whole")];
  refusal.hidden = !turnaround || !turnaround.unavailable;
  whole.hidden = !turnaround || Boolean(turnaround.unavailable);
  if (!turnaround) return;
  for (const without of place.querySelectorAll(".without")) {
    without.hidden = !turnaround.unavailable;
    without.querySelector("tbody").replaceChildren(...parts.rows.map((row) => row.cloneNode(true)));
  }
  if (turnaround.unavailable) {
    refusal.textContent = turnaround.sentence || turnaround.unavailable;
    return;
  }
  const figure = place.querySelector("figure");
  if (parts.title) figure.querySelector(".title").textContent = parts.title;
  figure.querySelector(".says").textContent = turnaround.says;
  figure.querySelector("tbody").replaceChildren(...parts.rows);
  figure.querySelector(".behind > summary").textContent = "The table behind it (" + parts.behind + ")";
  place.querySelector(".beside").replaceChildren(...parts.beside.map((words) => el("p", { class: "small" }, words)));
  place.querySelector(".basis").textContent = "n = " + thousands(turnaround.n) + ". " + turnaround.method + " Source: " + turnaround.source + ".";
}

function controlParts(place, control, words) {
  if (!control || control.unavailable) return {};
  return {
    title: place.dataset.whose + ": " + control.title.slice(0, 1).toLowerCase() + control.title.slice(1),
    rows: control.points.map((one) => rowOf([one.label, onScale(control, one.value), thousands(one.n), one.cause === "common" ? "no more than chance" : one.cause])),
    behind: control.points.length + " points",
    beside: levelsOf(control, words).concat(control.warnings, control.leftOut.map((one) => "Left out: " + one)),
  };
}

function funnelParts(funnel) {
  return funnel.unavailable ? {} : { rows: funnel.sites.map(siteRow), behind: funnel.sites.length + " sites", beside: [] };
}

// What each kind of chart tells of the chosen cases: [what is told, how it is put, its figure].
const CHARTS = {
  share (place, turnaround) {
    const { words, targets } = turnaround.charts;
    const periods = reachingPeriods(chosen, turnaround.charts.periods);
    return drawnControl(place, turnaround, shareControl(countedOfStandard(place, turnaround), words, periods, targets[place.dataset.of] || null), periods);
  },
  days (place, turnaround) {
    const periods = reachingPeriods(chosen, turnaround.charts.periods);
    return drawnControl(place, turnaround, daysControl(countedOfStandard(place, turnaround), turnaround.charts.words, periods), periods);
  },
  median (place, turnaround) {
    const waits = waitsByMonth(place.dataset.of);
    if (!waits.size) return [{ unavailable: NO_WAIT }, {}, null];
    const periods = reachingPeriods(chosen, turnaround.charts.periods);
    return drawnControl(place, turnaround, medianControl(waits, turnaround.timed[place.dataset.of].unit, turnaround.charts, periods), periods);
  },
  funnel (place, turnaround) {
    const names = (turnaround.shares[place.dataset.of].find((one) => one[0] === "site") || ["site", []])[1];
    const funnel = funnelWithWords(countedOfStandard(place, turnaround).sites, names.filter((one) => one !== turnaround.unknown), turnaround.charts.words.funnel);
    return [funnel, funnelParts(funnel), funnel.unavailable ? null : funnelFigure(funnel, turnaround.charts)];
  },
};

function countedOfStandard(place, turnaround) {
  return outcomesByStandard(chosen, turnaround)[columns.standards.findIndex((one) => one[0] === place.dataset.of)];
}

function drawnControl(place, turnaround, control, periods) {
  const drawn = control && !control.unavailable ? controlFigure(control, turnaround.charts, periods) : null;
  return [control, controlParts(place, control, turnaround.charts.words), drawn];
}

// Where nothing is judged, that is said.
function chartOfChosen(place, turnaround) {
  if (/median|published/.test(place.dataset.chart) || countedOfStandard(place, turnaround).n) return CHARTS[place.dataset.chart](place, turnaround);
  return [place.dataset.chart === "days" ? null : { unavailable: NONE_MEASURED }, {}, null];
}

// Follow the choice; `redraw` is told of each figure with what it now shows, null for nothing.
export function updateControlCharts(turnaround, redraw) {
  if (!allInDetail) return;
  const places = Array.from(document.querySelectorAll("#turnaround [data-chart]"));
  const asWas = new Map();
  const fill = function (place) {
    if (!asWas.has(place)) asWas.set(place, keptChart(place));
    const [its, parts, figure] = chartOfChosen(place, turnaround);
    fillChart(place, its, parts);
    redraw(place.dataset.name, figure);
    place.removeAttribute("data-stale");
  };
  const shown = function (place) { return place.matches("[data-stale]") && !place.closest("details:not([open])"); };
  const fillShown = function* () {
    yield* findStartDates();
    for (const place of places.filter(shown)) {
      fill(place);
      yield;
    }
  };
  let before = false;
  const show = function () {
    if (!before && !isFiltered()) return;
    before = isFiltered();
    for (const place of places) {
      redraw(place.dataset.name, before ? null : turnaround.figures[place.dataset.name]);
      place.toggleAttribute("data-stale", before);
      if (!before && asWas.has(place)) asWas.get(place)();
    }
    later(fillShown);
    later(() => { showUnavailable(turnaround, places); });
  };
  for (const part of document.querySelectorAll("#turnaround details")) part.addEventListener("toggle", () => { if (places.some(shown)) later(fillShown); });
  whenChosen("turnaround", show);
  show();
}

// A standard of which nothing can be said of all cases is shown where something can be said of the chosen.
function showUnavailable(turnaround, places) {
  const unavailable = Array.from(document.querySelectorAll("#turnaround [data-silent]"));
  for (const whole of unavailable) {
    whole.hidden = !isFiltered() || !places.some((place) => {
      const its = whole.contains(place) && chartOfChosen(place, turnaround)[0];
      return its && !its.unavailable;
    });
  }
  const list = byId("silent");
  if (!list) return;
  const still = unavailable.filter((one) => one.hidden).map((one) => one.dataset.silent);
  list.hidden = !still.length;
  list.querySelector("span").textContent = still.join(", ");
}

// How a chart's place was, to be put back.
function keptChart(place) {
  const back = kept(Array.from(place.querySelectorAll(".refusal, .title, .says, tbody, .behind > summary, .beside, .basis")));
  const parts = Array.from(place.querySelectorAll(".refusal, .whole, .without"));
  const hidden = parts.map((one) => one.hidden);
  return function () {
    back();
    parts.forEach((one, k) => { one.hidden = hidden[k]; });
  };
}

// The rows of the published figures stay, and the chosen cases' own come after them.
function publishedParts(place, found, words) {
  const its = Array.from(place.querySelector("tbody").rows).filter((row) => !("own" in row.dataset));
  const own = found.own.map((one) => {
    const row = rowOf([words.whose, one.when, one.words]);
    row.dataset.own = "";
    return row;
  });
  return { rows: its.concat(own), behind: count(its.length + own.length, "figure"), beside: [] };
}

CHARTS.published = function (place, turnaround) {
  const found = publishedComparison(chosen, place.dataset.of, turnaround);
  const drawn = found.unavailable ? null : publishedFigure(found, turnaround.figures[place.dataset.name], turnaround, reachingPeriods(chosen, turnaround.charts.periods));
  return [found, publishedParts(place, found, turnaround.charts.words.published), drawn];
};
