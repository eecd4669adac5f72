// Control charts, funnels and published figures, updated when they are shown.
import { allInDetail, chosen, isFiltered, reachingPeriods } from "../data/chosen.js";
import { columns } from "../data/record.js";
import { findStartDates, outcomesByStandard } from "../data/start_dates.js";
import {
  besideWords, daysControl, medianControl, onScale, patternWords, shareControl,
} from "../text/control_chart.js";
import { funnelWithWords, positionWords } from "../text/funnel.js";
import { NONE_MEASURED, counted } from "../text/groups.js";
import { count, percent, thousands } from "../text/numbers.js";
import { say } from "../text/messages.js";
import { publishedComparison } from "../text/published.js";
import { waitsByMonth } from "../text/time_stats.js";
import { controlFigure, funnelFigure, publishedFigure } from "../draw/control_chart.js";
import { byId, el, every, kept, rowOf } from "../draw/elements.js";
import { later, whenChosen } from "./schedule.js";
/** @import { Period } from "../data/chosen.js" */
/** @import { StandardOutcomes } from "../data/start_dates.js" */
/** @import { Figure, Turnaround } from "../data/types.js" */
/** @import { Place } from "../draw/elements.js" */
/** @import { PlacedSite } from "../estimates/funnel.js" */
/** @import { Control } from "../text/control_chart.js" */
/** @import { WordedFunnel } from "../text/funnel.js" */
/** @import { Comparison } from "../text/published.js" */

/**
 * What a chart shows: what its view needs of the statistic, or null for nothing.
 * @typedef {{ unavailable: string, sentence?: string, says?: string, method?: string, source?: string, n?: number }} Shown
 *
 * How that is put: a title, the rows of the table, what it holds and the notes.
 * @typedef {{ title?: string, rows?: Place[], behind?: string, beside?: string[] }} Parts
 * @typedef {(name: string, figure: Figure | null) => void} Redraw
 */

/** @type {(site: PlacedSite) => Place} */
function siteRow(site) {
  const [low998, low95, high95, high998] = site.limits.map(percent);
  return rowOf([site.name, counted(site.met, site.n),
    low95 + " to " + high95, low998 + " to " + high998, positionWords(site.position)]);
}

const NO_WAIT = "No wait of the chosen cases is of this step.";

/**
 * Fills the place of a chart: its words, its table and why it is not available.
 * @type {(place: Place, shown: Shown | null, parts: Parts) => void}
 */
function fillChart(place, shown, parts) {
  const [refusal, whole] = [place.querySelector(".refusal"), place.querySelector(".whole")];
  refusal.hidden = !shown || !shown.unavailable;
  whole.hidden = !shown || Boolean(shown.unavailable);
  if (!shown) return;
  for (const without of place.querySelectorAll(".without")) {
    without.hidden = !shown.unavailable;
    without.querySelector("tbody").replaceChildren(...(parts.rows ?? []).map((row) => row.cloneNode(true)));
  }
  if (shown.unavailable) {
    refusal.textContent = shown.sentence || shown.unavailable;
    return;
  }
  const figure = place.querySelector("figure");
  if (parts.title) figure.querySelector(".title").textContent = parts.title;
  figure.querySelector(".says").textContent = shown.says;
  figure.querySelector("tbody").replaceChildren(...(parts.rows ?? []));
  figure.querySelector(".behind > summary").textContent = "The table behind it (" + parts.behind + ")";
  place.querySelector(".beside").replaceChildren(...(parts.beside ?? []).map((words) => el("p", { class: "small" }, words)));
  place.querySelector(".basis").textContent = "n = " + thousands(shown.n ?? 0) + ". " + shown.method + " Source: " + shown.source + ".";
}

/** @type {(place: Place, control: Control | null) => Parts} */
function controlParts(place, control) {
  if (!control || control.unavailable) return {};
  return {
    title: place.dataset.whose + ": " + control.title.slice(0, 1).toLowerCase() + control.title.slice(1),
    rows: control.points.map((point) => rowOf([point.label, onScale(control, point.value), thousands(point.n), patternWords(point)])),
    behind: control.points.length + " points",
    beside: besideWords(control),
  };
}

/** @type {(funnel: WordedFunnel) => Parts} */
function funnelParts(funnel) {
  return funnel.unavailable ? {} : { rows: funnel.sites.map(siteRow), behind: funnel.sites.length + " sites", beside: [] };
}

/**
 * For each kind of chart: what it shows of the chosen cases, how that is put, and its figure.
 * @type {Record<string, (place: Place, turnaround: Turnaround) => [Shown | null, Parts, Figure | null]>}
 */
const CHARTS = {
  share(place, turnaround) {
    const { targets } = turnaround.charts;
    const periods = reachingPeriods(chosen, turnaround.charts.periods);
    return drawnControl(place, turnaround, shareControl(countedOfStandard(place, turnaround), periods, targets[place.dataset.of] || null), periods);
  },
  days(place, turnaround) {
    const periods = reachingPeriods(chosen, turnaround.charts.periods);
    return drawnControl(place, turnaround, daysControl(countedOfStandard(place, turnaround), periods), periods);
  },
  median(place, turnaround) {
    const waits = waitsByMonth(place.dataset.of);
    if (!waits.size) return [{ unavailable: NO_WAIT }, {}, null];
    const periods = reachingPeriods(chosen, turnaround.charts.periods);
    return drawnControl(place, turnaround, medianControl(waits, turnaround.by_step[place.dataset.of].unit, periods), periods);
  },
  funnel(place, turnaround) {
    const names = (turnaround.shares[place.dataset.of].find((one) => one[0] === "site") || ["site", []])[1];
    const funnel = funnelWithWords(countedOfStandard(place, turnaround).sites, names.filter((name) => name !== turnaround.unknown));
    return [funnel, funnelParts(funnel), funnel.unavailable ? null : funnelFigure(funnel, turnaround.charts)];
  },
  published(place, turnaround) {
    const found = publishedComparison(chosen, place.dataset.of, turnaround);
    const drawn = found.unavailable ? null : publishedFigure(found, turnaround.figures[place.dataset.name], turnaround, reachingPeriods(chosen, turnaround.charts.periods));
    return [found, publishedParts(place, found), drawn];
  },
};

/** @type {(place: Place, turnaround: Turnaround) => StandardOutcomes} */
function countedOfStandard(place, turnaround) {
  return outcomesByStandard(chosen, turnaround)[columns.standards.findIndex((standard) => standard[0] === place.dataset.of)];
}

/**
 * @type {(place: Place, turnaround: Turnaround, control: Control | null, periods: Period[]) => [Shown | null, Parts, Figure | null]}
 */
function drawnControl(place, turnaround, control, periods) {
  const drawn = control && !control.unavailable ? controlFigure(control, turnaround.charts, periods) : null;
  return [control, controlParts(place, control), drawn];
}

/**
 * Says so where no wait is measured.
 * @type {(place: Place, turnaround: Turnaround) => [Shown | null, Parts, Figure | null]}
 */
function chartOfChosen(place, turnaround) {
  if (/median|published/.test(place.dataset.chart) || countedOfStandard(place, turnaround).n) return CHARTS[place.dataset.chart](place, turnaround);
  return [place.dataset.chart === "days" ? null : { unavailable: NONE_MEASURED }, {}, null];
}

/**
 * Updates charts for each choice; `redraw` is called with each figure, null for none.
 * @type {(turnaround: Turnaround, redraw: Redraw) => void}
 */
export function updateControlCharts(turnaround, redraw) {
  if (!allInDetail) return;
  const places = every("#turnaround [data-chart]");
  const asWas = new Map();
  const fill = (/** @type {Place} */ place) => {
    if (!asWas.has(place)) asWas.set(place, keptChart(place));
    const [its, parts, figure] = chartOfChosen(place, turnaround);
    fillChart(place, its, parts);
    redraw(place.dataset.name, figure);
    place.removeAttribute("data-stale");
  };
  const shown = (/** @type {Place} */ place) => place.matches("[data-stale]") && !place.closest("details:not([open])");
  const fillShown = function* () {
    yield* findStartDates();
    for (const place of places.filter(shown)) {
      fill(place);
      yield;
    }
  };
  let before = false;
  const show = () => {
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
  for (const part of every("#turnaround details")) part.addEventListener("toggle", () => { if (places.some(shown)) later(fillShown); });
  whenChosen("turnaround", show);
  show();
}

/**
 * Shows a standard that has no statistic over all cases where it has one over the chosen cases.
 * @type {(turnaround: Turnaround, places: Place[]) => void}
 */
function showUnavailable(turnaround, places) {
  const unavailable = every("#turnaround [data-too-few]");
  for (const whole of unavailable) {
    whole.hidden = !isFiltered() || !places.some((place) => {
      const its = whole.contains(place) && chartOfChosen(place, turnaround)[0];
      return its && !its.unavailable;
    });
  }
  const list = byId("too-few-standards");
  if (!list) return;
  const still = unavailable.filter((standard) => standard.hidden).map((standard) => standard.dataset.tooFew);
  list.hidden = !still.length;
  list.querySelector("span").textContent = still.join(", ");
}

/** A function that puts a chart back as it is now. @type {(place: Place) => () => void} */
function keptChart(place) {
  const back = kept(Array.from(place.querySelectorAll(".refusal, .title, .says, tbody, .behind > summary, .beside, .basis")));
  const parts = Array.from(place.querySelectorAll(".refusal, .whole, .without"));
  const hidden = parts.map((part) => part.hidden);
  return () => {
    back();
    parts.forEach((part, k) => { part.hidden = hidden[k]; });
  };
}

/**
 * The rows of published figures stay, and those of the chosen cases come after them.
 * @type {(place: Place, found: Comparison) => Parts}
 */
function publishedParts(place, found) {
  const its = Array.from(place.querySelector("tbody").rows).filter((row) => !("own" in row.dataset));
  const own = found.own.map((one) => {
    const row = rowOf([say("this-log"), one.when, one.words]);
    row.dataset.own = "";
    return row;
  });
  return { rows: its.concat(own), behind: count(its.length + own.length, "figure"), beside: [] };
}
