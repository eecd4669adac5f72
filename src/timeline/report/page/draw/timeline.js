// The timeline of one case: a lane for each agency, with its events, its waits and a legend.
import { holidays } from "../data/calendar.js";
import { NONE, columns, eventsOf, standardId, waitsOf } from "../data/record.js";
import { state } from "../data/state.js";
import { caseWords, verdictWords, waitResultWords } from "../text/cases.js";
import { dayWords, periodWords } from "../text/dates.js";
import { lowerName } from "../text/numbers.js";
import { el, svg } from "./elements.js";
import { BEYOND, KIND_CLASSES, canvas, label, mark, part } from "./marks.js";
import { SCALES, alignedTo, closedSpans, fromAnchor, scaleOf, ticksOf } from "./scale.js";
/** @import { PageEvent, Wait } from "../data/record.js" */
/** @import { Place } from "./elements.js" */
/** @import { Drawing } from "./marks.js" */
/** @import { Scale, Tick } from "./scale.js" */

/** @typedef {{ of: (position: number) => number, at: (instant: number) => number, from: number, to: number }} Axis */
/** @typedef {{ name: string, events: PageEvent[], waits: Wait[] }} Lane */
/** @typedef {{ event: PageEvent, middle: number, level: number, flip: boolean }} Placed */
/** @typedef {(instant: number) => number} At */

const LEGEND = [
  ["within", "Within the limit"], ["beyond", "Past the limit"], ["open", "Still open, with an arrow"],
  ["unclear", "Cannot tell from the dates"], ["plain", "No published limit"], ["plain-open", "No published limit, still open"],
];

/** @type {(kind: string, id: string, x: number, y: number) => Place} */
function swatch(kind, id, x, y) {
  const made = svg("g", null);
  if (kind === "limit") made.append(svg("path", { class: "limit", d: "M" + (x + 11) + "," + (y - 3) + "v19" }));
  else if (kind === "event") made.append(diamond(x + 11, y + 7));
  else if (kind === "imprecise") made.append(imprecise(x, x + 22, y + 7));
  else if (kind === "weekend" || kind === "holiday") made.append(svg("rect", { class: kind, x, y, width: 22, height: 14 }));
  else made.append(part(KIND_CLASSES.indexOf(kind), id, x, y, 22, 13));
  return made;
}

/** @type {(width: number, waits: Wait[], scale: Scale) => Place} */
export function legendDrawing(width, waits, scale) {
  const used = new Set(waits.map((wait) => KIND_CLASSES[wait.kind]));
  if (waits.some((wait) => wait.passed >= 0)) used.add("beyond");
  const entries = LEGEND.filter((one) => used.has(one[0]))
    .concat([["limit", "A limit"], ["event", "An event"], ["imprecise", "Exact time not recorded"]]);
  if (scale.kind === "dates" || scale.kind === "days") entries.push(["weekend", "Weekend"], ["holiday", "Bank holiday"]);
  const drawn = canvas(width, 10, "legend");
  let x = 4;
  let y = 6;
  for (const [kind, words] of entries) {
    const wide = 30 + words.length * 6.4 + 16;
    if (x > 4 && x + wide > width) {
      x = 4;
      y += 22;
    }
    drawn.root.append(swatch(kind, drawn.id, x, y), svg("text", { class: "event-name", "paint-order": "stroke", x: x + 29, y: y + 11 }, words));
    x += wide;
  }
  drawn.root.setAttribute("height", y + 24);
  drawn.root.setAttribute("viewBox", "0 0 " + width + " " + (y + 24));
  drawn.root.setAttribute("aria-hidden", "true");
  return drawn.root;
}

/**
 * The named periods as a band along the top of what is drawn by date.
 * @type {(drawn: { root: Place, width: number }, scale: Scale, x: Axis, left: number, height: number) => void}
 */
function drawPeriods(drawn, scale, x, left, height) {
  if (scale.kind !== "dates") return;
  for (const [name, from, to] of columns.periods) {
    const begin = Math.max(from === null ? left : x.of(from), left);
    const end = Math.min(to === null ? drawn.width : x.of(to + 1), drawn.width);
    if (end <= begin) continue;
    drawn.root.append(svg("rect", { class: "period", x: begin, y: 0, width: end - begin, height },
      svg("title", null, name + periodWords(from, to))));
    if (height === SCALE_HEIGHT && end - begin > name.length * 6) {
      drawn.root.append(svg("text", { class: "period-name", x: begin + 4, y: height - 3 }, name));
    }
  }
}
const WAIT_ROW = 34, PRINT_ROW = 20, EVENT_ROW = 17, PRINT_EVENT = 15, BAR = 15;

/**
 * True while the page is laid out for paper, where rows are closer so that a lane fits a page.
 * @type {() => boolean}
 */
export function isPrinting() { return document.body.classList.contains("printing"); }

/** @type {() => number} */
function eventRow() { return isPrinting() ? PRINT_EVENT : EVENT_ROW; }

/**
 * Lanes in the order of the case's events, then of its waits.
 * @type {(events: PageEvent[], waits: Wait[]) => Lane[]}
 */
function lanesOf(events, waits) {
  const agencies = new Set(events.map((event) => event.agency));
  for (const wait of waits) agencies.add(wait.agency);
  return [...agencies].map((agency) => ({
      name: columns.agencies[agency],
      events: events.filter((event) => event.agency === agency),
      waits: waits.filter((wait) => wait.agency === agency),
    }));
}

/**
 * The part of the width that words beside the bars of open waits take; at most two fifths.
 * @type {(waits: Wait[], pixels: number) => number}
 */
function roomFor(waits, pixels) {
  const longest = waits.filter((wait) => wait.open).reduce((most, one) => Math.max(most, waitResultWords(one).length), 0);
  return Math.min(Math.max((longest * 6.3 + 36) / pixels, 0.14), 0.4);
}

/**
 * The positions that a case takes, with room for words; of a case with no event, the date of the
 * position.
 * @type {(scale: Scale, events: PageEvent[], waits: Wait[], room: number) => [number, number]}
 */
function spanOf(scale, events, waits, room) {
  const at = events.flatMap((event) => [scale.at(event.at), scale.at(event.end)]);
  if (!at.length || waits.some((wait) => wait.open)) at.push(scale.at(columns.asOf[1]));
  const first = Math.min(...at);
  let last = Math.max(...at);
  const reach = last + (last - first) * 0.25;
  for (const wait of waits) {
    for (const verdict of wait.verdicts) if (verdict.dueAt >= 0 && scale.at(verdict.dueAt) <= reach) last = Math.max(last, scale.at(verdict.dueAt));
  }
  const margin = Math.max((last - first) * 0.02, scale.kind === "hours" ? 2 : 0.2);
  return [first - margin, last + margin + (last - first) * room / (1 - room)];
}

/** @type {(event: PageEvent, scale: Scale) => string[]} */
function eventLines(event, scale) {
  const away = fromAnchor(scale, event.end);
  return [event.name, event.when].concat(away ? [away] : [], event.more.map((pair) => pair[0] + ": " + pair[1]), "Row: " + event.row);
}

/** @type {(wait: Wait) => string[]} */
function waitLines(wait) {
  const lines = [wait.title, "Elapsed: " + wait.verdicts[0].elapsed];
  for (const verdict of wait.verdicts) {
    const outcome = verdictWords(verdict, wait.step);
    if (verdict.standard < 0) lines.push((verdict.standard === NONE ? "No published standard: " : "No standard in force: ") + outcome);
    else lines.push(standardId(verdict.standard) + ": " + columns.standards[verdict.standard][1], outcome + (verdict.due ? " (due " + verdict.due + ")" : ""));
  }
  const notes = new Set(wait.verdicts.map((verdict) => verdict.note).filter(Boolean));
  for (const note of notes) lines.push("Note: " + note);
  if (wait.startEnd > wait.start) lines.push("Exact time of the start not recorded");
  if (wait.stopBegin >= 0 && wait.stop > wait.stopBegin) lines.push("Exact time of the end not recorded");
  return lines.concat("Rows: " + wait.rows);
}

/**
 * Events of a lane on as many levels as keep their names apart.
 * @type {(events: PageEvent[], x: At, width: number) => Placed[]}
 */
function fanned(events, x, width) {
  /** @type {number[]} */
  const ends = [];
  return events.map((event) => {
    const middle = (x(event.at) + x(event.end)) / 2;
    const wide = event.name.length * 6.2 + 18;
    const flip = middle + wide > width && middle - wide > 0;
    const from = flip ? middle - wide : middle - 7;
    const to = flip ? middle + 7 : middle + wide;
    let level = ends.findIndex((end) => end <= from);
    if (level < 0) level = ends.push(0) - 1;
    ends[level] = to;
    return { event, middle, level, flip };
  });
}

/** @type {(x: number, y: number) => Place} */
function diamond(x, y) {
  return svg("path", { class: "event", d: "M" + x + "," + (y - 6) + "l6,6l-6,6l-6,-6z" });
}

/** @type {(placed: Placed[], top: number, scale: Scale, x: At) => Place[]} */
function eventMarks(placed, top, scale, x) {
  return placed.map((spot) => {
    const y = top + spot.level * eventRow() + 9;
    const span = x(spot.event.end) - x(spot.event.at);
    return mark(eventLines(spot.event, scale),
      ...(span > 14 ? [imprecise(x(spot.event.at), x(spot.event.end), y)] : []),
      diamond(spot.middle, y),
      svg("text", { class: "event-name", "paint-order": "stroke", x: spot.middle + (spot.flip ? -10 : 10), y: y + 4, "text-anchor": spot.flip ? "end" : "start" }, spot.event.name));
  });
}

/**
 * A span in which the exact time is not recorded, with upright ends.
 * @type {(from: number, to: number, y: number) => Place}
 */
function imprecise(from, to, y) {
  return svg("path", { class: "imprecise", d: "M" + from + "," + (y - 3) + "v6m0,-3H" + to + "m0,-3v6" });
}

/** @type {(wait: Wait, x: At, y: number) => Place[]} */
function limitMarks(wait, x, y) {
  return wait.verdicts.flatMap((verdict) => [verdict.dueAt, verdict.beforeAt])
    .filter((at) => at >= 0)
    .map((at) => svg("path", { class: "limit", d: "M" + x(at) + "," + (y - 5) + "v" + (BAR + 10) }));
}

/** @type {(wait: Wait, id: string, x: At, y: number, left: number, width: number) => Place} */
function waitMark(wait, id, x, y, left, width) {
  const from = x(wait.start);
  const edge = wait.passed >= 0 ? x(wait.passed) : x(wait.stop);
  const to = x(wait.stop);
  const inside = [svg("rect", { class: "catch", x: left, y: y - 6, width: width - left, height: (isPrinting() ? PRINT_ROW : WAIT_ROW) - 4 }),
    part(wait.kind, id, from, y, edge - from, BAR)];
  if (wait.passed >= 0) inside.push(part(BEYOND, id, edge, y, to - edge, BAR));
  if (wait.startEnd > wait.start && x(wait.startEnd) - from > 3) inside.push(imprecise(from, x(wait.startEnd), y + BAR + 5));
  if (wait.stopBegin >= 0 && to - x(wait.stopBegin) > 3) inside.push(imprecise(x(wait.stopBegin), to, y + BAR + 5));
  inside.push(...limitMarks(wait, x, y));
  if (wait.open) inside.push(svg("path", { class: "arrow", d: "M" + to + "," + (y - 3) + "l11," + (BAR / 2 + 3) + "l-11," + (BAR / 2 + 3) + "z" }));
  inside.push(saidText(wait, x, y, left, width));
  return mark(waitLines(wait), ...inside);
}

/**
 * The result of a wait where there is room: right of its last mark, else left of its first; on a
 * narrow screen below.
 * @type {(wait: Wait, x: At, y: number, left: number, width: number) => Place}
 */
function saidText(wait, x, y, left, width) {
  const words = waitResultWords(wait);
  const wide = words.length * 6.3 + 12;
  const limits = wait.verdicts.flatMap((verdict) => [verdict.dueAt, verdict.beforeAt])
    .filter((at) => at >= 0 && x(at) <= width).map(x);
  const right = Math.max(x(wait.stop) + (wait.open ? 12 : 0), ...limits) + 7;
  const begin = Math.min(x(wait.start), ...limits) - 7;
  const fits = right + wide <= width;
  const before = !fits && begin - wide >= left;
  const at = fits ? Math.max(right, left + 4) : before ? begin : width - 4;
  const below = !fits && !before && left < 20 ? BAR : 0;
  return svg("text", { class: "said", "paint-order": "stroke", x: at, y: y + 12 + below, "text-anchor": fits ? "start" : "end" }, words);
}
const SCALE_HEIGHT = 50;
const PRINT_LABEL = 60; // a longer one has two lines, which need a higher row

/**
 * @type {(drawn: { root: Place, width: number }, scale: Scale, x: Axis, from: number, to: number, left: number, height: number) => void}
 */
function background(drawn, scale, x, from, to, left, height) {
  for (const one of closedSpans(scale, from, to)) {
    const begin = Math.max(x.of(one.from), left);
    const end = Math.min(x.of(one.to), drawn.width);
    if (end <= begin) continue;
    const shade = svg("rect", { class: one.kind, x: begin, y: 0, width: end - begin, height });
    if (one.kind === "holiday") shade.append(svg("title", null, dayWords(one.day) + ": " + holidays.get(one.day)));
    drawn.root.append(shade);
  }
  drawPeriods(drawn, scale, x, left, height);
}

/** @type {(drawn: { root: Place }, ticks: Tick[], x: Axis, left: number, height: number) => void} */
function grid(drawn, ticks, x, left, height) {
  for (const [at] of ticks) if (x.of(at) >= left) drawn.root.append(svg("line", { class: "grid", x1: x.of(at), x2: x.of(at), y1: 0, y2: height }));
}

/** @type {(width: number, ticks: Tick[], scale: Scale, x: Axis, left: number, k: number | null) => Place} */
export function scaleDrawing(width, ticks, scale, x, left, k) {
  const drawn = canvas(width, SCALE_HEIGHT, "scale");
  background(drawn, scale, x, x.from, x.to, left, SCALE_HEIGHT);
  let clear = -Infinity;
  for (const [at, above, below] of ticks) {
    const place = x.of(at);
    if (place < left || place > width - 16 || place < clear) continue;
    clear = place + Math.max(above.length, below.length) * 6.2 + 6;
    drawn.root.append(svg("text", { class: "tick", x: place, y: 17 }, above), svg("text", { class: "tick low", x: place, y: 32 }, below),
      svg("line", { class: "grid", x1: place, x2: place, y1: 36, y2: SCALE_HEIGHT }));
  }
  const now = x.at(columns.asOf[1]);
  if (now >= left && now <= width) {
    drawn.root.append(svg("line", { class: "as-of", x1: now, x2: now, y1: 36, y2: SCALE_HEIGHT }));
  }
  drawn.root.setAttribute("aria-hidden", "true");
  if (left > 20) drawn.root.append(svg("text", { class: "row-label", x: left - 12, y: 24 }, scaleWords(scale, k)));
  return drawn.root;
}

/** @type {(scale: Scale, k: number | null) => string} */
export function scaleWords(scale, k) {
  if (scale.kind === "dates") return k === null ? "Dates" : caseWords(k) + ", by date";
  const name = lowerName(columns.activities[alignedTo()][1]);
  const words = SCALES[scale.kind] + " from " + name;
  const short = words.length > 44 ? words.slice(0, 43) + "\u2026" : words;
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}

/** From positions to pixels. @type {(scale: Scale, from: number, to: number, left: number, width: number) => Axis} */
export function across(scale, from, to, left, width) {
  const of = (/** @type {number} */ position) => left + (position - from) / (to - from || 1) * (width - left);
  return { of, at: (instant) => of(scale.at(instant)), from, to };
}

/** @type {(drawn: Drawing, lane: Lane, scale: Scale, x: Axis, left: number, width: number, top: number) => number} */
function laneRows(drawn, lane, scale, x, left, width, top) {
  const narrow = left < 20;
  const at = x.at;
  const placed = fanned(lane.events, at, width);
  let y = top;
  drawn.root.append(svg("line", { class: "lane", x1: 0, x2: width, y1: y, y2: y }),
    svg("text", { class: "lane-name", x: 4, y: y + 16 }, lane.name));
  if (narrow) y += 20;
  const levels = placed.reduce((most, one) => Math.max(most, one.level + 1), 1);
  drawn.root.append(...eventMarks(placed, y + 4, scale, at));
  y += levels * eventRow() + 10;
  for (const wait of lane.waits) {
    if (narrow) y += 28;
    if (isPrinting() && wait.title.length > PRINT_LABEL) y += 8;
    drawn.root.append(narrow ? label(wait.title, 4, y - 6, Math.floor(width / 6.6), "row-label narrow")
      : label(wait.title, left - 12, y + 18, isPrinting() ? PRINT_LABEL : 44, "row-label"));
    drawn.root.append(waitMark(wait, drawn.id, at, y + 8, left, width));
    y += isPrinting() ? PRINT_ROW : WAIT_ROW;
  }
  return y + (narrow ? 16 : 6);
}

/**
 * Each lane is a drawing, so that on paper no row is cut in two.
 * @type {(lane: Lane, scale: Scale, x: Axis, left: number, width: number, ticks: Tick[], last: boolean) => Place}
 */
function laneDrawing(lane, scale, x, left, width, ticks, last) {
  const drawn = canvas(width, 10, "lane-of-case");
  const back = svg("g", null);
  drawn.root.append(back);
  const height = laneRows(drawn, lane, scale, x, left, width, 1) + (last ? 14 : 0);
  drawn.root.setAttribute("height", height);
  drawn.root.setAttribute("viewBox", "0 0 " + width + " " + height);
  const under = { root: back, width };
  background(under, scale, x, x.from, x.to, left, height);
  grid(under, ticks, x, left, height);
  const now = x.at(columns.asOf[1]);
  if (now >= left && now <= width) {
    drawn.root.append(svg("line", { class: "as-of", x1: now, x2: now, y1: 0, y2: height }));
    if (last) drawn.root.append(svg("text", { class: "as-of-words", x: now - 5, y: height - 4, "text-anchor": "end" }, "position at " + document.body.dataset.asOf));
  }
  clipped(drawn.root, drawn.id + "clip", left, width, height);
  return drawn.root;
}

/** The ends of what is zoomed on, as parts of the whole; 0 and 1 are all of it. @type {() => [number, number]} */
export function zoomed() {
  const [from, to] = (state.zoom || "").split("-").map(Number);
  return from >= 0 && to <= 1 && from < to ? [from, to] : [0, 1];
}

/**
 * A case's lanes under a scale that stays in sight; on paper each lane has a scale.
 * @type {(place: Place, k: number, windowed: [number, number], given?: Scale) => { group: Place, top: Place[], width: number, waits: Wait[], kind: Scale } | null}
 */
export function drawCase(place, k, windowed, given) {
  const scale = given ?? scaleOf(k);
  if (!scale) return null;
  const events = eventsOf(k);
  const waits = waitsOf(k);
  const width = Math.max(place.clientWidth || 1000, 280);
  const left = width < 760 ? 8 : 308;
  const whole = spanOf(scale, events, waits, roomFor(waits, width - left));
  const reach = whole[1] - whole[0];
  const x = across(scale, whole[0] + reach * windowed[0], whole[0] + reach * windowed[1], left, width);
  const ticks = ticksOf(scale, x.from, x.to, Math.max(3, (width - left) / 90));
  const lanes = lanesOf(events, waits);
  const scaleOn = function () { return scaleDrawing(width, ticks, scale, x, left, k); };
  const drawn = lanes.map((lane, at) => {
    const one = laneDrawing(lane, scale, x, left, width, ticks, at === lanes.length - 1);
    return isPrinting() ? el("div", { class: "whole" }, scaleOn(), one) : one;
  });
  const top = isPrinting() ? [] : [el("div", { class: "sticky" }, scaleOn())];
  return { group: el("div", { role: "group" }, ...drawn), top, width, waits, kind: scale };
}

/**
 * Keeps what is zoomed out of the view from running over the labels.
 * @type {(root: Place, id: string, left: number, width: number, height: number) => void}
 */
function clipped(root, id, left, width, height) {
  root.querySelector("defs").append(svg("clipPath", { id },
    svg("rect", { x: left - 7, y: 0, width: width - left + 7, height })));
  for (const one of root.querySelectorAll(".mark, .as-of")) one.setAttribute("clip-path", "url(#" + id + ")");
}
