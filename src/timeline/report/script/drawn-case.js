// A case's drawing put together: the scale on top, which stays in sight, and the lanes below it.
const SCALE_HEIGHT = 50;
const PRINT_LABEL = 60; // a longer one has two lines, which need a higher row

function background(drawn, scale, x, from, to, left, height) {
  for (const one of closedSpans(scale, from, to)) {
    const begin = Math.max(x.of(one.from), left);
    const end = Math.min(x.of(one.to), drawn.width);
    if (end <= begin) continue;
    const shade = svg("rect", { class: one.kind, x: begin, y: 0, width: end - begin, height: height });
    if (one.kind === "holiday") shade.append(svg("title", null, dayWords(one.day) + ": " + holidays.get(one.day)));
    drawn.root.append(shade);
  }
  drawPeriods(drawn, scale, x, left, height);
}

function grid(drawn, ticks, x, left, height) {
  for (const [at] of ticks) if (x.of(at) >= left) drawn.root.append(svg("line", { class: "grid", x1: x.of(at), x2: x.of(at), y1: 0, y2: height }));
}

function scaleDrawing(width, ticks, scale, x, left, k) {
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
  const now = x.at(raw.asOf[1]);
  if (now >= left && now <= width) {
    drawn.root.append(svg("line", { class: "as-of", x1: now, x2: now, y1: 36, y2: SCALE_HEIGHT }));
  }
  drawn.root.setAttribute("aria-hidden", "true");
  if (left > 20) drawn.root.append(svg("text", { class: "row-label", x: left - 12, y: 24 }, scaleWords(scale, k)));
  return drawn.root;
}

function scaleWords(scale, k) {
  if (scale.kind === "dates") return k === null ? "Dates" : caseWords(k) + ", by date";
  const name = lowerName(raw.activities[alignedTo()][1]);
  const told = SCALES[scale.kind] + " from " + name;
  const short = told.length > 44 ? told.slice(0, 43) + "\u2026" : told;
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}

// Positions to pixels, between two positions.
function across(scale, from, to, left, width) {
  const of = function (position) { return left + (position - from) / (to - from || 1) * (width - left); };
  return { of: of, at: function (instant) { return of(scale.at(instant)); }, from: from, to: to };
}

function laneRows(drawn, lane, scale, x, left, width, top) {
  const narrow = left < 20;
  const at = x.at;
  const placed = fanned(lane.events, at, width);
  let y = top;
  drawn.root.append(svg("line", { class: "lane", x1: 0, x2: width, y1: y, y2: y }),
    svg("text", { class: "lane-name", x: 4, y: y + 16 }, lane.name));
  if (narrow) y += 20;
  const levels = placed.reduce(function (most, one) { return Math.max(most, one.level + 1); }, 1);
  drawn.root.append(...eventMarks(placed, y + 4, scale, at));
  y += levels * eventRow() + 10;
  for (const clock of lane.clocks) {
    if (narrow) y += 28;
    if (isPrinting() && clock.title.length > PRINT_LABEL) y += 8;
    drawn.root.append(narrow ? label(clock.title, 4, y - 6, Math.floor(width / 6.6), "row-label narrow")
      : label(clock.title, left - 12, y + 18, isPrinting() ? PRINT_LABEL : 44, "row-label"));
    drawn.root.append(clockMark(clock, drawn.id, at, y + 8, left, width));
    y += isPrinting() ? PRINT_ROW : CLOCK_ROW;
  }
  return y + (narrow ? 16 : 6);
}

// One lane as a drawing of its own, so that on paper no row is cut in two.
function laneDrawing(lane, scale, x, left, width, ticks, last) {
  const drawn = canvas(width, 10, "lane-of-case");
  const back = svg("g", null);
  drawn.root.append(back);
  const height = laneRows(drawn, lane, scale, x, left, width, 1) + (last ? 14 : 0);
  drawn.root.setAttribute("height", height);
  drawn.root.setAttribute("viewBox", "0 0 " + width + " " + height);
  const under = { root: back, width: width };
  background(under, scale, x, x.from, x.to, left, height);
  grid(under, ticks, x, left, height);
  const now = x.at(raw.asOf[1]);
  if (now >= left && now <= width) {
    drawn.root.append(svg("line", { class: "as-of", x1: now, x2: now, y1: 0, y2: height }));
    if (last) drawn.root.append(svg("text", { class: "as-of-words", x: now - 5, y: height - 4, "text-anchor": "end" }, "as of " + document.body.dataset.asOf));
  }
  clipped(drawn.root, drawn.id + "clip", left, width, height);
  return drawn.root;
}

// The ends of what is zoomed on, as parts of the whole: 0 and 1 are all of it.
function zoomed() {
  const [from, to] = (state.zoom || "").split("-").map(Number);
  return from >= 0 && to <= 1 && from < to ? [from, to] : [0, 1];
}

// A case's lanes under a scale that stays in sight; on paper each lane has the scale of its own.
function drawCase(place, k, windowed) {
  const scale = scaleOf(k);
  if (!scale) return null;
  const events = eventsOf(k);
  const clocks = clocksOf(k);
  const width = Math.max(place.clientWidth || 1000, 280);
  const left = width < 760 ? 8 : 308;
  const whole = spanOf(scale, events, clocks, roomFor(clocks, width - left));
  const reach = whole[1] - whole[0];
  const x = across(scale, whole[0] + reach * windowed[0], whole[0] + reach * windowed[1], left, width);
  const ticks = ticksOf(scale, x.from, x.to, Math.max(3, (width - left) / 90));
  const lanes = lanesOf(events, clocks);
  const scaleOn = function () { return scaleDrawing(width, ticks, scale, x, left, k); };
  const drawn = lanes.map(function (lane, at) {
    const one = laneDrawing(lane, scale, x, left, width, ticks, at === lanes.length - 1);
    return isPrinting() ? el("div", { class: "whole" }, scaleOn(), one) : one;
  });
  const top = isPrinting() ? [] : [el("div", { class: "sticky" }, scaleOn())];
  return { group: el("div", { role: "group" }, ...drawn), top: top, width: width, clocks: clocks, kind: scale };
}

// What is zoomed out of the view does not run over the labels.
function clipped(root, id, left, width, height) {
  root.querySelector("defs").append(svg("clipPath", { id: id },
    svg("rect", { x: left - 7, y: 0, width: width - left + 7, height: height })));
  for (const one of root.querySelectorAll(".mark, .as-of")) one.setAttribute("clip-path", "url(#" + id + ")");
}
