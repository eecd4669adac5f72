// Curves and comparisons of times, updated for the chosen cases when they are shown.
import { allInDetail, isFiltered } from "../data/chosen.js";
import { outcomesOfWaits, shareDenominator } from "../data/counts.js";
import { UNCLEAR, columns, data, record } from "../data/record.js";
import { findStartDates } from "../data/start_dates.js";
import { wilson } from "../estimates/compare.js";
import { scopeWords } from "../text/choice.js";
import { shareWords } from "../text/groups.js";
import { say } from "../text/messages.js";
import { thousands } from "../text/numbers.js";
import { escaped, firstStage, pairTitle } from "../text/sentences.js";
import {
  curveOfStep, mediansOfStep, pairsOfStep, sharesCompared, timeStats,
  timesCompared, waitsOfStep,
} from "../text/time_stats.js";
import { curveFigure } from "../draw/curves.js";
import { addTools } from "../draw/downloads.js";
import { byId, el, rowOf } from "../draw/elements.js";
import { panelFigure } from "../draw/panels.js";
import { showScopes } from "./filter_form.js";
import { showGroups } from "./groups.js";
import { later, whenChosen } from "./schedule.js";
/** @import { Figure } from "../data/types.js" */
/** @import { Place } from "../draw/elements.js" */
/** @import { Grouping } from "../text/groups.js" */
/** @import { ShareContrast, TimeContrast, WordedCurve } from "../text/time_stats.js" */
/** @import { Redraw } from "./control_update.js" */

/** @typedef {{ method: string, source: string, n: number }} Method */
/** @typedef {{ redraw: Redraw, put: (name: string, figure?: Figure) => void, inTurn: () => Generator<void, void> }} Drawings */

/** @type {(words: string, one: { method: string, source: string }) => Place} */
function methodNode(words, one) { return el("p", { class: "small basis" }, words + one.method + " Source: " + one.source + "."); }

/** The method of each statistic, those of one method together. @type {(every: Method[]) => Place[]} */
function methodNodes(every) {
  const methods = [...new Set(every.map((one) => one.method))].sort();
  return methods.map((method) => {
    const its = every.filter((one) => one.method === method);
    const n = its.map((one) => thousands(one.n));
    const last = n.pop();
    return methodNode("n = " + (n.length ? n.join(", ") + " and " : "") + last + ". ", its[0]);
  });
}

/** @type {(name: string, curve: WordedCurve) => Place} */
function timesRow(name, curve) {
  const quantiles = curve.unavailable ? [curve.unavailable, "", ""] : curve.quantiles.map((its) => its.whole);
  return rowOf([name, thousands(curve.n), thousands(curve.open)].concat(quantiles, curve.done.map((its) => its.words).join("; ")));
}

/**
 * A chart for a comparison, from the template for it.
 * @type {(id: string, name: string, title: string, says?: string) => Place}
 */
function chartLike(id, name, title, says) {
  const made = byId(id).content.cloneNode(true);
  const figure = made.querySelector("figure");
  figure.id = "chart-" + name;
  figure.querySelector(".title").textContent = title;
  if (says) figure.querySelector(".says").textContent = says;
  figure.querySelector(".scope").hidden = false;
  figure.querySelector(".scope").textContent = scopeWords();
  made.querySelector(".basis").remove();
  addTools(figure);
  return figure;
}

/** @type {(place: Place, redraw: Redraw) => (() => Generator<void, void>)[]} */
function fillStage(place, redraw) {
  const step = place.dataset.stage;
  const { unit, limits, title } = data.turnaround.by_step[step];
  const like = data.turnaround.figures["curve-" + step];
  const figure = byId("chart-curve-" + step);
  const basis = figure.nextElementSibling;
  const refused = place.querySelector(".refused");
  return [function* () {
    const curve = yield* curveOfStep(step);
    refused.hidden = !curve.unavailable;
    refused.textContent = curve.unavailable;
    figure.hidden = basis.hidden = Boolean(curve.unavailable);
    if (curve.unavailable) return;
    figure.querySelector(".says").textContent = curve.sentence;
    figure.querySelector("tbody").replaceChildren(timesRow("all", curve));
    basis.replaceChildren(...methodNodes([curve])[0].childNodes);
    redraw("curve-" + step, curveFigure(like, limits, [curve], unit));
  }, function* () {
    /** @type {[string, Figure][]} */
    const drawn = [];
    /** @type {Place[][]} */
    const blocks = [];
    for (const pair of pairsOfStep(step)) {
      const found = yield* timesCompared(step, pair);
      const name = "compared-" + step + "-" + blocks.length;
      if (!found.unavailable) drawn.push([name, curveFigure(like, limits, found.curves, unit)]);
      blocks.push(found.unavailable ? [el("p", null, found.sentence)] : comparedBlock(name, title + ". " + pairTitle(pair), found));
    }
    const none = [[el("p", null, say("nothing-compared"))]];
    place.querySelector(".compared").replaceChildren(...(blocks.length ? blocks : none).flat());
    for (const [name, figure_] of drawn) redraw(name, figure_);
  }, function* () {
    const medians = place.querySelector(".medians");
    const groupings = yield* mediansOfStep(step);
    const curve = yield* curveOfStep(step);
    const name = "medians-" + step;
    const figureOf = showGroups(medians, groupings, data.turnaround, data.turnaround.figures[name], "No wait of the chosen cases is of this step.", true);
    showMethods(medians, groupings.filter((grouping) => !grouping.unavailable), curve.source);
    redraw(name, figureOf);
  }];
}

/** @type {(name: string, title: string, found: TimeContrast) => Place[]} */
function comparedBlock(name, title, found) {
  const figure = chartLike("like-times", name, title, found.sentence);
  figure.querySelector("tbody").replaceChildren(...found.curves.map((curve) => timesRow(curve.name, curve)));
  figure.querySelector(".scroll").setAttribute("aria-label", "Times of " + title);
  return [figure, ...methodNodes([found]), ...methodNodes(found.curves)];
}

/**
 * The method of the medians of groups; one for each grouping that is rounded differently.
 * @type {(place: Place, shown: Grouping[], source: string) => void}
 */
function showMethods(place, shown, source) {
  for (const one of place.querySelectorAll(":scope > .basis")) one.remove();
  const methods = [...new Set(shown.map((one) => one.method))].sort();
  place.querySelector(".quiet").before(...methods.map((method) => {
    const its = shown.filter((one) => one.method === method);
    const whose = its.length < shown.length ? its.map((one) => one.title).join(", ") + ": " : "";
    return methodNode(whose, { method: method ?? "", source });
  }));
}

/** @type {(place: Place, redraw: Redraw) => Generator<void, void>} */
function* fillShares(place, redraw) {
  const standard = place.dataset.byStandard;
  const [, step] = data.turnaround.by_standard.find((one) => one[0] === standard) ?? ["", "", ""];
  const found = sharesCompared(standard, step);
  const how = { method: say("method-newcombe"), source: say("source-newcombe") };
  yield;
  const shown = found.filter((one) => !one.unavailable);
  const blocks = [];
  const name = "before-after-" + standard;
  if (shown.length) blocks.push(sharesFigure(name, standard, shown), ...methodNodes(shown.map((one) => ({ ...one, ...how }))));
  blocks.push(found.length ? el("ul", null, ...found.map((one) => el("li", null, one.sentence + (one.unavailable ? "" : " n = " + thousands(one.n) + ".")))) : el("p", null, say("nothing-compared")));
  place.querySelector(".compared").replaceChildren(...blocks);
  const like = data.turnaround.figures[name] || data.turnaround.figures["shares-" + standard];
  if (shown.length && like) redraw(name, sharesDrawn(found, like));
}

/** @type {(name: string, standard: string, shown: ShareContrast[]) => Place} */
function sharesFigure(name, standard, shown) {
  const figure = chartLike("like-shares", name, standard + ": shares compared");
  figure.querySelector("tbody").replaceChildren(...shown.map((one) => rowOf([one.pair.name, one.pair.one, one.words[0], one.pair.two, one.words[1], one.points])));
  return figure;
}

/** Both sides of every comparison as dots. @type {(found: ShareContrast[], like: Figure) => Figure} */
function sharesDrawn(found, like) {
  const dots = found.flatMap((one) => one.lines.map((line, k) => {
      const n = shareDenominator(line);
      const its = n ? wilson(line.outcomes[0], n) : null;
      return { name: one.pair.name + ": " + [one.pair.one, one.pair.two][k], value: its && [its.share, its.share],
        interval: its && [its.low, its.high], said: shareWords(line)[0] };
    }));
  const figure = panelFigure(like, data.turnaround.sizes, [{ title: "", dots }]);
  figure.layout.xaxis.domain = data.turnaround.sizes.sides;
  figure.layout.yaxis.ticktext = dots.slice(0, data.turnaround.sizes.most).map((dot) => escaped(dot.name) + "  ");
  return figure;
}

/** @type {(row: Place, width: number, why: string) => Place[]} */
function tooFewCells(row, width, why) {
  return [...Array.from(row.cells).slice(0, 3), el("td", { colspan: width }, why)];
}

/** @type {(rows: Place[]) => Generator<void, void>} */
function* fillStages(rows) {
  const refusals = new Set();
  for (const row of rows) {
    const step = row.dataset.byStep;
    const curve = yield* curveOfStep(step);
    const cells = Array.from(row.cells).slice(0, 3);
    if (curve.unavailable && curve.n) refusals.add(curve.unavailable);
    if (curve.unavailable) row.replaceChildren(...tooFewCells(row, 3, curve.unavailable));
    else row.replaceChildren(...cells, ...[curve.quantiles[0].words, curve.quantiles[2].words, doneCell(step, curve)].map((words) => el("td", null, words)));
  }
  byId("too-few").replaceChildren(...refusals.size ? [unavailableNode(refusals)] : []);
}

/** @type {(step: string, curve: WordedCurve) => string} */
function doneCell(step, curve) {
  if (curve.done.length) return curve.done.map((one) => one.standard + ": " + one.words).join("; ");
  const waits = waitsOfStep(step);
  const hasStandard = waits.some((wait) => columns.verdicts.standard[record.verdicts[wait]] >= 0);
  return hasStandard ? "by standard, below" : "no published limit";
}

/** @type {(reasons: Set<string>) => Place} */
function unavailableNode(refusals) { return el("p", { class: "small" }, [...refusals].join(" ")); }

/** @type {(rows: Place[]) => Generator<void, void>} */
function* fillSteps(rows) {
  /** @type {WordedCurve[]} */
  const curves = [];
  const refusals = new Set();
  for (const row of rows) {
    const curve = yield* curveOfStep(row.dataset.byStep);
    if (curve.unavailable && curve.n) refusals.add(curve.unavailable);
    if (!curve.unavailable) curves.push(curve);
    const cells = curve.unavailable ? tooFewCells(row, 3, curve.unavailable) : [...Array.from(row.cells).slice(0, 3), ...curve.quantiles.map((quantile) => el("td", null, quantile.whole))];
    row.replaceChildren(...cells);
  }
  byId("steps-bases").replaceChildren(...methodNodes(curves), unavailableNode(refusals));
}

/** @type {() => Generator<void, void>} */
function* fillHours() {
  const found = [];
  const [within] = data.turnaround.hours;
  for (const [step, title] of data.turnaround.survey_stages) {
    for (const pair of pairsOfStep(step)) {
      if (pair.one !== within) continue;
      const its = yield* timesCompared(step, pair);
      if (!its.unavailable) found.push(title + ". " + its.sentence);
    }
  }
  for (const [standard, step] of data.turnaround.by_standard) {
    if (!data.turnaround.order.includes(step)) continue;
    for (const one of sharesCompared(standard, step)) if (one.pair.one === within && !one.unavailable) found.push(standard + ". " + one.sentence);
    yield;
  }
  byId("out-of-hours").replaceChildren(found.length ? el("ul", null, ...found.map((one) => el("li", null, one)))
    : el("p", null, "Too few surveys whose time of request is recorded to compare them."));
}

/**
 * The first stage with a limit, or else that no survey is recorded.
 * @type {(place: Place) => Generator<void, void>}
 */
function* fillHeadline(place) {
  const tiers = new Map(columns.standards.map((standard) => [standard[0], standard[2]]));
  const numbers = columns.standards.map((standard) => standard[0]);
  place.textContent = data.turnaround.order.length ? say("no-survey") : place.textContent;
  for (const [standard, step, words] of data.turnaround.by_standard) {
    if (!data.turnaround.order.includes(step) || tiers.get(standard) !== "limit") continue;
    const line = { outcomes: outcomesOfWaits(waitsOfStep(step), numbers.indexOf(standard)) };
    if (!shareDenominator(line)) continue;
    const curve = yield* curveOfStep(step);
    const half = curve.unavailable ? null : curve.quantiles[0];
    place.textContent = firstStage(shareWords(line)[0], data.turnaround.by_step[step].title, words, half, line.outcomes[UNCLEAR]);
    return;
  }
}

/**
 * Updates the times of the section for each choice: what is in sight at once, what is folded when it
 * is opened.
 * @type {(drawings: Drawings) => void}
 */
export function updateTimes(drawings) {
  if (!allInDetail) return;
  const whole = byId("turnaround");
  /** @type {(selector: string) => Place[]} */
  const all = (selector) => Array.from(whole.querySelectorAll(selector));
  const rows = all("tr[data-by-step]");
  const [survey_stages, steps] = [rows.filter(isSurveyStage), rows.filter((row) => !isSurveyStage(row))];
  const folded = all("details.stage, details.by-standard, details.steps");
  const places = all(".headline, #too-few, #out-of-hours, #steps-bases, tr[data-by-step], .compared, [id^=chart-curve-] + .basis, [id^=chart-curve-] tbody, [id^=chart-curve-] .says")
    .concat(all(".medians").flatMap((place) => Array.from(place.querySelectorAll(".quiet, tbody, summary, [data-about] .count"))));
  const own = places.map((place) => Array.from(place.childNodes));
  const medians = all(".medians").map((place) => [place, Array.from(place.childNodes)]);
  const changed = new Set();
  const first = all(".headline, #too-few, #out-of-hours").concat(survey_stages);
  let shown = false;
  let done = new Set();

  /** Hides what does not yet show the chosen cases. @type {(its: Place[], stale: boolean) => void} */
  function hide(its, stale) { for (const one of its) one.toggleAttribute("data-stale", stale); }

  function back() {
    places.forEach((place, k) => { place.replaceChildren(...own[k]); });
    for (const [place, its] of medians) {
      place.replaceChildren(...its);
      for (const one of place.querySelectorAll("figure, .basis, [data-about]")) one.hidden = false;
    }
    for (const one of all("[id^=chart-curve-], [id^=chart-curve-] + .basis")) one.hidden = false;
    for (const one of all(".refused")) one.hidden = true;
    for (const name of changed) (/^(curve|medians)-/.test(name) ? drawings.redraw : drawings.put)(name, data.turnaround.figures[name]);
    changed.clear();
    showScopes();
  }

  /** @type {Redraw} */
  function redraw(name, figure) {
    changed.add(name);
    drawings.redraw(name, figure);
  }

  /** @type {(place: Place) => Generator<void, void>} */
  function* fill(place) {
    done.add(place);
    if (place.matches(".steps")) yield* fillSteps(steps);
    if (place.matches(".by-standard")) yield* fillShares(place, redraw);
    if (place.matches(".stage")) for (const part of fillStage(place, redraw)) yield* part();
    hide([place], false);
    yield* drawings.inTurn();
  }

  function* followed() {
    yield* findStartDates();
    timeStats();
    yield;
    yield* fillHeadline(whole.querySelector(".headline"));
    if (survey_stages.length) yield* fillStages(survey_stages);
    hide(first.slice(0, 2).concat(survey_stages), false);
    for (const place of folded) if (place.open && !done.has(place)) yield* fill(place);
    if (survey_stages.length) yield* fillHours();
    hide(first, false);
    yield* drawings.inTurn();
  }

  function show() {
    if (!shown && !isFiltered()) return null;
    if (shown) back();
    shown = isFiltered();
    done = new Set();
    hide(first.concat(folded), shown);
    return shown ? followed() : drawings.inTurn();
  }

  for (const place of folded) {
    place.addEventListener("toggle", () => {
      if (shown && place.open && !done.has(place)) later(fill(place));
    });
  }
  whenChosen("turnaround", show);
  const work = isFiltered() && show();
  if (work) later(work);
}

/** @type {(row: Place) => boolean} */
function isSurveyStage(row) { return data.turnaround.order.includes(row.dataset.byStep); }
