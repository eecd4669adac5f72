// The list of chosen cases, each drawn as a strip on one scale.
import { wallDays } from "../data/calendar.js";
import { began, chosen } from "../data/chosen.js";
import {
  NONE, STILL_OPEN, columns, eventsOf, nameOf, record, stopOf, waitsOf,
} from "../data/record.js";
import { state, when } from "../data/state.js";
import { caseCount, caseWords, namedVerdict, why } from "../text/cases.js";
import { thousands } from "../text/numbers.js";
import { byId, el, svg } from "../draw/elements.js";
import { BEYOND, canvas, part } from "../draw/marks.js";
import { scaleOf, ticksOf } from "../draw/scale.js";
import { across, scaleDrawing, scaleWords } from "../draw/timeline.js";
import { redraws, whenChosen } from "./schedule.js";
/** @import { Verdict, Wait } from "../data/record.js" */
/** @import { Place } from "../draw/elements.js" */
/** @import { Scale } from "../draw/scale.js" */

/** @typedef {(a: number, b: number) => number} Order */

const PAGE = 25, STRIP = 30;

/** @type {Record<string, () => Order>} */
const orders = { delay: byDelay, name: byName, began: byBegin };

/** The chosen cases in the order of the list. @type {number[]} */
export let listed = [];
let page = 0;

/** @type {() => (wait: number) => boolean} */
function shownWaits() {
  const step = state.step ? columns.steps.findIndex((one) => one[0] === state.step) : NONE;
  const agency = state.agency ? columns.agencies.indexOf(state.agency) : NONE;
  return function (wait) {
    return (step < 0 || columns.waits.step[wait] === step) && (agency < 0 || columns.waits.agency[wait] === agency);
  };
}

/**
 * By how many seconds the shown waits of each case are past a limit at most, and how long they took.
 * @type {() => { beyond: Float64Array, taken: Float64Array }}
 */
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

/** @type {() => Order} */
function byDelay() {
  const rank = (/** @type {number} */ k) => columns.cases[k][2] < 0 ? Infinity : columns.cases[k][2];
  if (!state.step && !state.agency) return (a, b) => rank(a) - rank(b) || a - b;
  const found = delays();
  return (a, b) => found.beyond[b] - found.beyond[a] || found.taken[b] - found.taken[a] || rank(a) - rank(b) || a - b;
}

/** The position of each case by name, found once. @type {Int32Array | null} */
let places = null;

/** @type {() => Int32Array} */
function placesByName() {
  const sorter = new Intl.Collator("en-GB", { numeric: true });
  const found = new Int32Array(record.n);
  columns.cases.map((_, k) => k)
    .sort((a, b) => sorter.compare(nameOf(a), nameOf(b)) || a - b)
    .forEach((k, at) => { found[k] = at; });
  return found;
}

/** @type {() => Order} */
function byName() {
  places ??= placesByName();
  const known = places;
  return (a, b) => known[a] - known[b];
}

/** @type {() => Order} */
function byBegin() { return (a, b) => began[a] - began[b] || a - b; }

/** @type {() => void} */
function listCases() {
  listed = chosen.slice().sort((orders[state.sort] || byDelay)());
}

/**
 * The span of the waits of the chosen step, with their limits.
 * @type {(k: number, scale: Scale) => [number, number]}
 */
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

/** @type {{ cases?: number[], key?: string, ends: [number, number] }} */
let lastSpan = { ends: [0, 1] };

/**
 * The two ends of the scale of all listed cases; neither the order nor the page of the list moves
 * them.
 * @type {() => [number, number]}
 */
function wholeSpan() {
  const key = [state.align, state.scale, state.step, state.agency].join("\n");
  if (lastSpan.cases !== chosen || lastSpan.key !== key) lastSpan = { cases: chosen, key, ends: foundSpan() };
  return lastSpan.ends;
}

/** @type {() => [number, number]} */
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

/** @type {(wait: Wait, id: string, at: (instant: number) => number) => Place[]} */
function stripWait(wait, id, at) {
  const edge = wait.passed >= 0 ? at(wait.passed) : at(wait.stop);
  const made = [];
  if (state.step) made.push(part(wait.kind, id, at(wait.start), 9, edge - at(wait.start), 12), ...limitsOfStrip(wait, at));
  if (wait.passed >= 0) made.push(part(BEYOND, id, edge, 9, at(wait.stop) - edge, 12));
  if (wait.open && (wait.passed >= 0 || state.step)) made.push(svg("path", { class: "arrow", d: "M" + at(wait.stop) + ",7l8,8l-8,8z" }));
  return made;
}

/** @type {(wait: Wait, at: (instant: number) => number) => Place[]} */
function limitsOfStrip(wait, at) {
  return wait.verdicts.filter((one) => one.dueAt >= 0)
    .map((one) => svg("path", { class: "limit", d: "M" + at(one.dueAt) + ",5v20" }));
}

/** @type {(k: number, width: number, span: [number, number]) => Place} */
function strip(k, width, span) {
  const drawn = canvas(width, STRIP, "strip");
  const scale = scaleOf(k);
  const shown = shownWaits();
  const first = record.waits[k];
  const waits = waitsOf(k).filter((_, at) => shown(first + at));
  const late = waits.filter((wait) => wait.passed >= 0);
  const lines = (state.step ? waits : late).map((one) => one.title + ": " + one.said);
  drawn.root.setAttribute("role", "img");
  drawn.root.setAttribute("aria-label", caseWords(k) + ". " + (lines.join(". ") || "No wait past its limit") + ".");
  const events = eventsOf(k);
  if (!scale || !events.length) {
    drawn.root.append(svg("text", { class: "said", "paint-order": "stroke", x: 4, y: 19 }, scale ? "no event shown" : "no such event recorded"));
    return drawn.root;
  }
  const x = across(scale, span[0], span[1], 0, width);
  const ends = events.map((event) => x.at(event.end));
  if (waits.some((wait) => wait.open)) ends.push(x.at(columns.asOf[1]));
  drawn.root.append(svg("line", { class: "base", x1: Math.min(...ends), x2: Math.max(...ends), y1: 15, y2: 15 }));
  for (const event of events) drawn.root.append(svg("line", { class: "seen", x1: x.at(event.end), x2: x.at(event.end), y1: 10, y2: 20 }));
  for (const wait of waits) drawn.root.append(...stripWait(wait, drawn.id, x.at));
  if (scale.kind !== "dates") drawn.root.append(svg("line", { class: "zero", x1: x.of(0), x2: x.of(0), y1: 0, y2: STRIP }));
  return drawn.root;
}

/** The results of the waits of the chosen step. @type {(k: number) => string} */
function stepWords(k) {
  const shown = shownWaits();
  return waitsOf(k).filter((_, at) => shown(record.waits[k] + at))
    .map((one) => one.verdicts[0].elapsed + ": " + one.verdicts.map((its) => namedVerdict(its, one.step)).join("; ")).join(" / ");
}

/** What the rows in sight show together. @type {(rows: number[], scale: Scale) => string} */
function listWords(rows, scale) {
  const late = rows.filter((k) => {
    const shown = shownWaits();
    for (let wait = record.waits[k]; wait < record.waits[k + 1]; wait += 1) if (shown(wait) && columns.waits.passed[wait] >= 0) return true;
    return false;
  });
  const order = { name: "by name", began: "by first event" }[state.sort] || "longest delay first";
  const from = rows.length ? page * PAGE + 1 : 0;
  return "Rows " + thousands(from) + " to " + thousands(page * PAGE + rows.length) + " of " + caseCount(listed.length) + ", " + order + ", " +
    (scale.kind === "dates" ? "by date" : scaleWords(scale, null).replace(/^./, (c) => "in " + c.toLowerCase())) + ": " +
    thousands(late.length) + " of these " + (late.length === 1 ? "has" : "have") + " a wait past its limit" + (state.step ? " in the chosen stage" : "") + ".";
}

/** @type {() => void} */
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

/** @type {() => void} */
export function startList() {
  const turn = (/** @type {number} */ by) => () => {
    page += by;
    showList();
  };
  byId("list-before").addEventListener("click", turn(-1));
  byId("list-after").addEventListener("click", turn(1));
  const again = () => {
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
