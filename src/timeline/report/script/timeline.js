// The timeline of one case: a lane for each agency, with its events and its clocks.
const CLOCK_ROW = 34, PRINT_ROW = 20, EVENT_ROW = 17, PRINT_EVENT = 15, BAR = 15;

// On paper rows are closer, so that a lane fits a page.
function isPrinting() { return document.body.classList.contains("printing"); }

function eventRow() { return isPrinting() ? PRINT_EVENT : EVENT_ROW; }

// Lanes in the order of the case's events, then of its clocks.
function lanesOf(events, clocks) {
  const agencies = new Set(events.map(function (one) { return one.agency; }));
  for (const one of clocks) agencies.add(one.agency);
  return [...agencies].map(function (agency) {
    return {
      name: raw.agencies[agency],
      events: events.filter(function (one) { return one.agency === agency; }),
      clocks: clocks.filter(function (one) { return one.agency === agency; }),
    };
  });
}

function saidWords(clock) { return clock.said + (clock.open ? " (still open)" : ""); }

// What the words beside the bars of open clocks take of so many pixels; at most two fifths.
function roomFor(clocks, pixels) {
  const longest = clocks.filter(function (one) { return one.open; }).reduce(function (most, one) { return Math.max(most, saidWords(one).length); }, 0);
  return Math.min(Math.max((longest * 6.3 + 36) / pixels, 0.14), 0.4);
}

// The positions that a case takes, with room for the words beside its last bars; of one with no event, the as-of date.
function spanOf(scale, events, clocks, room) {
  const at = events.flatMap(function (one) { return [scale.at(one.at), scale.at(one.end)]; });
  if (!at.length || clocks.some(function (one) { return one.open; })) at.push(scale.at(raw.asOf[1]));
  let first = Math.min(...at);
  let last = Math.max(...at);
  const reach = last + (last - first) * 0.25;
  for (const clock of clocks) {
    for (const one of clock.intervals) if (one.dueAt >= 0 && scale.at(one.dueAt) <= reach) last = Math.max(last, scale.at(one.dueAt));
  }
  const margin = Math.max((last - first) * 0.02, scale.kind === "hours" ? 2 : 0.2);
  return [first - margin, last + margin + (last - first) * room / (1 - room)];
}

function eventLines(one, scale) {
  const away = fromAnchor(scale, one.end);
  return [one.name, one.when].concat(away ? [away] : [], one.more.map(function (pair) { return pair[0] + ": " + pair[1]; }), "Row: " + one.row);
}

function clockLines(clock) {
  const lines = [clock.title, "Elapsed: " + clock.intervals[0].elapsed];
  for (const one of clock.intervals) {
    const outcome = verdictWords(one, clock.step);
    if (one.standard < 0) lines.push((one.standard === NONE ? "No published standard: " : "No standard in force: ") + outcome);
    else lines.push(standardId(one.standard) + ": " + raw.standards[one.standard][1], outcome + (one.due ? " (due " + one.due + ")" : ""));
  }
  const notes = new Set(clock.intervals.map(function (one) { return one.note; }).filter(Boolean));
  for (const note of notes) lines.push("Note: " + note);
  if (clock.startEnd > clock.start) lines.push("When in the span of its start is not recorded");
  if (clock.stopBegin >= 0 && clock.stop > clock.stopBegin) lines.push("When in the span of its stop is not recorded");
  return lines.concat("Rows: " + clock.rows);
}

// Events of a lane on as many levels as keep each with its name clear of the others.
function fanned(events, x, width) {
  const ends = [];
  return events.map(function (one) {
    const middle = (x(one.at) + x(one.end)) / 2;
    const wide = one.name.length * 6.2 + 18;
    const flip = middle + wide > width && middle - wide > 0;
    const from = flip ? middle - wide : middle - 7;
    const to = flip ? middle + 7 : middle + wide;
    let level = ends.findIndex(function (end) { return end <= from; });
    if (level < 0) level = ends.push(0) - 1;
    ends[level] = to;
    return { event: one, middle: middle, level: level, flip: flip };
  });
}

function diamond(x, y) {
  return svg("path", { class: "event", d: "M" + x + "," + (y - 6) + "l6,6l-6,6l-6,-6z" });
}

function eventMarks(placed, top, scale, x) {
  return placed.map(function (one) {
    const y = top + one.level * eventRow() + 9;
    const span = x(one.event.end) - x(one.event.at);
    return mark(eventLines(one.event, scale),
      ...(span > 14 ? [imprecise(x(one.event.at), x(one.event.end), y)] : []),
      diamond(one.middle, y),
      svg("text", { class: "event-name", "paint-order": "stroke", x: one.middle + (one.flip ? -10 : 10), y: y + 4, "text-anchor": one.flip ? "end" : "start" }, one.event.name));
  });
}

// A span in which something was, with upright ends.
function imprecise(from, to, y) {
  return svg("path", { class: "imprecise", d: "M" + from + "," + (y - 3) + "v6m0,-3H" + to + "m0,-3v6" });
}

function limitMarks(clock, x, y) {
  return clock.intervals.flatMap(function (one) { return [one.dueAt, one.beforeAt]; })
    .filter(function (at) { return at >= 0; })
    .map(function (at) { return svg("path", { class: "limit", d: "M" + x(at) + "," + (y - 5) + "v" + (BAR + 10) }); });
}

function clockMark(clock, id, x, y, left, width) {
  const from = x(clock.start);
  const edge = clock.passed >= 0 ? x(clock.passed) : x(clock.stop);
  const to = x(clock.stop);
  const inside = [svg("rect", { class: "catch", x: left, y: y - 6, width: width - left, height: (isPrinting() ? PRINT_ROW : CLOCK_ROW) - 4 }),
    part(clock.kind, id, from, y, edge - from, BAR)];
  if (clock.passed >= 0) inside.push(part(BEYOND, id, edge, y, to - edge, BAR));
  if (clock.startEnd > clock.start && x(clock.startEnd) - from > 3) inside.push(imprecise(from, x(clock.startEnd), y + BAR + 5));
  if (clock.stopBegin >= 0 && to - x(clock.stopBegin) > 3) inside.push(imprecise(x(clock.stopBegin), to, y + BAR + 5));
  inside.push(...limitMarks(clock, x, y));
  if (clock.open) inside.push(svg("path", { class: "arrow", d: "M" + to + "," + (y - 3) + "l11," + (BAR / 2 + 3) + "l-11," + (BAR / 2 + 3) + "z" }));
  inside.push(saidText(clock, x, y, left, width));
  return mark(clockLines(clock), ...inside);
}

// What came of a clock, where it has room: right of its last mark, else left of its first; on a narrow screen else below.
function saidText(clock, x, y, left, width) {
  const words = saidWords(clock);
  const wide = words.length * 6.3 + 12;
  const limits = clock.intervals.flatMap(function (one) { return [one.dueAt, one.beforeAt]; })
    .filter(function (at) { return at >= 0 && x(at) <= width; }).map(x);
  const right = Math.max(x(clock.stop) + (clock.open ? 12 : 0), ...limits) + 7;
  const begin = Math.min(x(clock.start), ...limits) - 7;
  const fits = right + wide <= width;
  const before = !fits && begin - wide >= left;
  const at = fits ? Math.max(right, left + 4) : before ? begin : width - 4;
  const below = !fits && !before && left < 20 ? BAR : 0;
  return svg("text", { class: "said", "paint-order": "stroke", x: at, y: y + 12 + below, "text-anchor": fits ? "start" : "end" }, words);
}
