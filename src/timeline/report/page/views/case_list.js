// The list of chosen cases, each drawn as a strip on one scale.
import { wallDays } from "../data/calendar.js";
import { began, chosen } from "../data/chosen.js";
import {
  NONE, STILL_OPEN, columns, eventsOf, nameOf, record, stopOf, waitsOf,
} from "../data/record.js";
import { state, when } from "../data/state.js";
import { caseWords, verdict, why } from "../text/cases.js";
import { count, thousands } from "../text/numbers.js";
import { byId, el, svg } from "../draw/elements.js";
import { BEYOND, canvas, part } from "../draw/marks.js";
import { scaleOf, ticksOf } from "../draw/scale.js";
import { across, scaleDrawing, scaleWords } from "../draw/timeline.js";
import { redraws, whenChosen } from "./schedule.js";

const PAGE = 25, STRIP = 30;
const orders = { delay: byDelay, name: byName, began: byBegin };
export let listed = [];
let page = 0;

function shownWaits() {
  const step = state.step ? columns.steps.findIndex((one) => one[0] === state.step) : NONE;
  const agency = state.agency ? columns.agencies.indexOf(state.agency) : NONE;
  return function (wait) {
    return (step < 0 || columns.waits.step[wait] === step) && (agency < 0 || columns.waits.agency[wait] === agency);
  };
}

// By how many seconds the shown clocks of a case are beyond a limit at most, and how long they took.
function delays() {
  const shown = shownWaits();
  const beyond = new Float64Array(record.n);
  const taken = new Float64Array(record.n);
  for (const k of chosen) {
    for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) {
      if (!shown(wait)) continue;
      for (let at = record.verdicts[wait]; at < record.verdicts[wait + 1]; at += 1) {
        beyond[k] = Math.max(beyond[k], columns.verdicts.beyond[at]);
        taken[k] = Math.max(taken[k], columns.verdicts.low[at]);
      }
    }
  }
  return { beyond, taken };
}

function byDelay() {
  const rank = function (k) { return columns.cases[k][2] < 0 ? Infinity : columns.cases[k][2]; };
  if (!state.step && !state.agency) return function (a, b) { return rank(a) - rank(b) || a - b; };
  const found = delays();
  return function (a, b) { return found.beyond[b] - found.beyond[a] || found.taken[b] - found.taken[a] || rank(a) - rank(b) || a - b; };
}

// The place of each case among all of them by name, found once.
let places = null;

function byName() {
  if (!places) {
    const sorter = new Intl.Collator("en-GB", { numeric: true });
    const order = columns.cases.map((_, k) => k).sort((a, b) => sorter.compare(nameOf(a), nameOf(b)) || a - b);
    places = new Int32Array(record.n);
    order.forEach((k, at) => { places[k] = at; });
  }
  return function (a, b) { return places[a] - places[b]; };
}

function byBegin() { return function (a, b) { return began[a] - began[b] || a - b; }; }

function listCases() {
  listed = chosen.slice().sort((orders[state.sort] || byDelay)());
}

// Of the clocks of the chosen step alone, with their limits.
function stepSpan(k, scale) {
  const shown = shownWaits();
  const events = record.events[k];
  let from = Infinity;
  let to = -Infinity;
  for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) {
    if (!shown(wait)) continue;
    from = Math.min(from, scale.at(columns.events.at[events + columns.waits.start[wait]]));
    to = Math.max(to, scale.at(stopOf(wait, events)));
    for (let at = record.verdicts[wait]; at < record.verdicts[wait + 1]; at += 1) {
      if (columns.verdicts.dueAt[at] >= 0) to = Math.max(to, scale.at(columns.verdicts.dueAt[at]));
    }
  }
  return [from, to];
}

// The two ends of the scale on which all listed cases are drawn; neither order nor page moves them.
let lastSpan = {};

function wholeSpan() {
  const key = [state.align, state.scale, state.step, state.agency].join("\n");
  if (lastSpan.cases !== chosen || lastSpan.key !== key) lastSpan = { cases: chosen, key, ends: foundSpan() };
  return lastSpan.ends;
}

function foundSpan() {
  let from = Infinity;
  let to = -Infinity;
  for (const k of listed) {
    const scale = scaleOf(k);
    if (!scale) continue;
    if (state.step) {
      const its = stepSpan(k, scale);
      from = Math.min(from, its[0]);
      to = Math.max(to, its[1]);
      continue;
    }
    for (let at = record.events[k]; at < record.events[k + 1]; at += 1) {
      const first = scale.at(columns.events.at[at]);
      const last = scale.at(columns.events.at[at] + columns.events.span[at]);
      if (first < from) from = first;
      if (last > to) to = last;
    }
    for (let at = record.waits[k]; at < record.waits[k + 1]; at += 1) {
      if (columns.waits.state[at] !== STILL_OPEN) continue;
      to = Math.max(to, scale.at(columns.asOf[1]));
      break;
    }
  }
  if (from > to) return [0, 1];
  const margin = (to - from) * 0.03 || 1;
  return [from - margin, to + margin];
}

function stripWait(wait, id, at) {
  const edge = wait.passed >= 0 ? at(wait.passed) : at(wait.stop);
  const made = [];
  if (state.step) made.push(part(wait.kind, id, at(wait.start), 9, edge - at(wait.start), 12), ...limitsOfStrip(wait, at));
  if (wait.passed >= 0) made.push(part(BEYOND, id, edge, 9, at(wait.stop) - edge, 12));
  if (wait.open && (wait.passed >= 0 || state.step)) made.push(svg("path", { class: "arrow", d: "M" + at(wait.stop) + ",7l8,8l-8,8z" }));
  return made;
}

function limitsOfStrip(wait, at) {
  return wait.verdicts.filter((one) => one.dueAt >= 0)
    .map((one) => svg("path", { class: "limit", d: "M" + at(one.dueAt) + ",5v20" }));
}

function strip(k, width, span) {
  const drawn = canvas(width, STRIP, "strip");
  const scale = scaleOf(k);
  const shown = shownWaits();
  const first = record.waits[k];
  const waits = waitsOf(k).filter((_, at) => shown(first + at));
  const late = waits.filter((one) => one.passed >= 0);
  const lines = (state.step ? waits : late).map((one) => one.title + ": " + one.said);
  drawn.root.setAttribute("role", "img");
  drawn.root.setAttribute("aria-label", caseWords(k) + ". " + (lines.join(". ") || "No clock beyond its limit") + ".");
  const events = eventsOf(k);
  if (!scale || !events.length) {
    drawn.root.append(svg("text", { class: "said", "paint-order": "stroke", x: 4, y: 19 }, scale ? "no event that is told" : "no such event recorded"));
    return drawn.root;
  }
  const x = across(scale, span[0], span[1], 0, width);
  const ends = events.map((one) => x.at(one.end));
  if (waits.some((one) => one.open)) ends.push(x.at(columns.asOf[1]));
  drawn.root.append(svg("line", { class: "base", x1: Math.min(...ends), x2: Math.max(...ends), y1: 15, y2: 15 }));
  for (const one of events) drawn.root.append(svg("line", { class: "seen", x1: x.at(one.end), x2: x.at(one.end), y1: 10, y2: 20 }));
  for (const wait of waits) drawn.root.append(...stripWait(wait, drawn.id, x.at));
  if (scale.kind !== "dates") drawn.root.append(svg("line", { class: "zero", x1: x.of(0), x2: x.of(0), y1: 0, y2: STRIP }));
  return drawn.root;
}

// What came of the clocks of the chosen step.
function stepWords(k) {
  const shown = shownWaits();
  return waitsOf(k).filter((_, at) => shown(record.waits[k] + at))
    .map((one) => one.verdicts[0].elapsed + ": " + one.verdicts.map((its) => verdict(its, one.step)).join("; ")).join(" / ");
}

// What the rows that are shown say together.
function listWords(rows, scale) {
  const late = rows.filter((k) => {
    const shown = shownWaits();
    for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) if (shown(wait) && columns.waits.passed[wait] >= 0) return true;
    return false;
  });
  const order = { name: "by name", began: "by first event" }[state.sort] || "most delay first";
  const from = rows.length ? page * PAGE + 1 : 0;
  return "Rows " + thousands(from) + " to " + thousands(page * PAGE + rows.length) + " of " + count(listed.length, "case") + ", " + order + ", " +
    (scale.kind === "dates" ? "by date" : scaleWords(scale, null).replace(/^./, (c) => "in " + c.toLowerCase())) + ": " +
    thousands(late.length) + " of these " + (late.length === 1 ? "has" : "have") + " a clock beyond its limit" + (state.step ? " in the chosen step" : "") + ".";
}

function showList() {
  const last = Math.max(Math.ceil(listed.length / PAGE) - 1, 0);
  page = Math.min(Math.max(page, 0), last);
  const place = byId("case-list");
  const width = Math.max(place.querySelector("thead th:nth-child(2)").clientWidth - 16, 240);
  const span = wholeSpan();
  const rows = listed.slice(page * PAGE, page * PAGE + PAGE);
  place.querySelector("tbody").replaceChildren(...rows.map((k) => {
    const link = el("a", { class: "to-case", href: "#case", "data-case": nameOf(k) }, nameOf(k));
    return el("tr", { class: nameOf(k) === state.case ? "current" : null },
      el("th", { scope: "row" }, link), el("td", { class: "strip" }, strip(k, width, span)), el("td", { class: "why" }, state.step ? stepWords(k) : why(k)));
  }));
  const scale = listed.map(scaleOf).find(Boolean) || { kind: "dates", at: wallDays };
  const x = across(scale, span[0], span[1], 0, width);
  byId("list-scale").replaceChildren(scaleDrawing(width, ticksOf(scale, span[0], span[1], width / 90), scale, x, 0, null));
  byId("list-scale-words").textContent = scaleWords(scale, null);
  byId("chart-list").querySelector(".says").textContent = listWords(rows, scale);
  byId("list-before").disabled = page === 0;
  byId("list-after").disabled = page === last;
}

export function startList() {
  const turn = function (by) {
    return function () {
      page += by;
      showList();
    };
  };
  byId("list-before").addEventListener("click", turn(-1));
  byId("list-after").addEventListener("click", turn(1));
  const again = function () {
    page = 0;
    listCases();
    showList();
  };
  whenChosen("cases", again);
  when(["sort"], again);
  when(["align", "scale"], showList);
  redraws.push(showList);
  listCases();
  showList();
}
