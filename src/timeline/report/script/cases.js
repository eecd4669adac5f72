// The chosen cases, one row each, ranked by delay and drawn on one scale.
const PAGE = 25, STRIP = 30;
const orders = { delay: byDelay, name: byName, began: byBegin };
let listed = [];
let page = 0;

function shownClocks() {
  const step = state.step ? raw.steps.findIndex(function (one) { return one[0] === state.step; }) : NONE;
  const agency = state.agency ? raw.agencies.indexOf(state.agency) : NONE;
  return function (clock) {
    return (step < 0 || raw.clocks.step[clock] === step) && (agency < 0 || raw.clocks.agency[clock] === agency);
  };
}

// By how many seconds the shown clocks of a case are beyond a limit at most, and how long they took.
function delays() {
  const shown = shownClocks();
  const beyond = new Float64Array(record.n);
  const taken = new Float64Array(record.n);
  for (const k of chosen) {
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
      if (!shown(clock)) continue;
      for (let at = record.intervals[clock]; at < record.intervals[clock + 1]; at += 1) {
        beyond[k] = Math.max(beyond[k], raw.intervals.beyond[at]);
        taken[k] = Math.max(taken[k], raw.intervals.low[at]);
      }
    }
  }
  return { beyond: beyond, taken: taken };
}

function byDelay() {
  const rank = function (k) { return raw.cases[k][2] < 0 ? Infinity : raw.cases[k][2]; };
  if (!state.step && !state.agency) return function (a, b) { return rank(a) - rank(b) || a - b; };
  const found = delays();
  return function (a, b) { return found.beyond[b] - found.beyond[a] || found.taken[b] - found.taken[a] || rank(a) - rank(b) || a - b; };
}

// The place of each case among all of them by name, found once.
let places = null;

function byName() {
  if (!places) {
    const sorter = new Intl.Collator("en-GB", { numeric: true });
    const order = raw.cases.map(function (_, k) { return k; }).sort(function (a, b) { return sorter.compare(nameOf(a), nameOf(b)) || a - b; });
    places = new Int32Array(record.n);
    order.forEach(function (k, at) { places[k] = at; });
  }
  return function (a, b) { return places[a] - places[b]; };
}

function byBegin() { return function (a, b) { return began[a] - began[b] || a - b; }; }

function listCases() {
  listed = chosen.slice().sort((orders[state.sort] || byDelay)());
}

// Of the clocks of the chosen step alone, with their limits.
function stepSpan(k, scale) {
  const shown = shownClocks();
  const events = record.events[k];
  let from = Infinity;
  let to = -Infinity;
  for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
    if (!shown(clock)) continue;
    from = Math.min(from, scale.at(raw.events.at[events + raw.clocks.start[clock]]));
    to = Math.max(to, scale.at(stopOf(clock, events)));
    for (let at = record.intervals[clock]; at < record.intervals[clock + 1]; at += 1) {
      if (raw.intervals.dueAt[at] >= 0) to = Math.max(to, scale.at(raw.intervals.dueAt[at]));
    }
  }
  return [from, to];
}

// The two ends of the scale on which all listed cases are drawn; neither order nor page moves them.
let lastSpan = {};

function wholeSpan() {
  const key = [state.align, state.scale, state.step, state.agency].join("\n");
  if (lastSpan.cases !== chosen || lastSpan.key !== key) lastSpan = { cases: chosen, key: key, ends: foundSpan() };
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
      const first = scale.at(raw.events.at[at]);
      const last = scale.at(raw.events.at[at] + raw.events.span[at]);
      if (first < from) from = first;
      if (last > to) to = last;
    }
    for (let at = record.clocks[k]; at < record.clocks[k + 1]; at += 1) {
      if (raw.clocks.state[at] !== STILL_OPEN) continue;
      to = Math.max(to, scale.at(raw.asOf[1]));
      break;
    }
  }
  if (from > to) return [0, 1];
  const margin = (to - from) * 0.03 || 1;
  return [from - margin, to + margin];
}

function stripClock(clock, id, at) {
  const edge = clock.passed >= 0 ? at(clock.passed) : at(clock.stop);
  const made = [];
  if (state.step) made.push(part(clock.kind, id, at(clock.start), 9, edge - at(clock.start), 12), ...limitsOfStrip(clock, at));
  if (clock.passed >= 0) made.push(part(BEYOND, id, edge, 9, at(clock.stop) - edge, 12));
  if (clock.open && (clock.passed >= 0 || state.step)) made.push(svg("path", { class: "arrow", d: "M" + at(clock.stop) + ",7l8,8l-8,8z" }));
  return made;
}

function limitsOfStrip(clock, at) {
  return clock.intervals.filter(function (one) { return one.dueAt >= 0; })
    .map(function (one) { return svg("path", { class: "limit", d: "M" + at(one.dueAt) + ",5v20" }); });
}

function strip(k, width, span) {
  const drawn = canvas(width, STRIP, "strip");
  const scale = scaleOf(k);
  const shown = shownClocks();
  const first = record.clocks[k];
  const clocks = clocksOf(k).filter(function (_, at) { return shown(first + at); });
  const late = clocks.filter(function (one) { return one.passed >= 0; });
  const told = (state.step ? clocks : late).map(function (one) { return one.title + ": " + one.said; });
  drawn.root.setAttribute("role", "img");
  drawn.root.setAttribute("aria-label", caseWords(k) + ". " + (told.join(". ") || "No clock beyond its limit") + ".");
  const events = eventsOf(k);
  if (!scale || !events.length) {
    drawn.root.append(svg("text", { class: "said", "paint-order": "stroke", x: 4, y: 19 }, scale ? "no event that is told" : "no such event recorded"));
    return drawn.root;
  }
  const x = across(scale, span[0], span[1], 0, width);
  const ends = events.map(function (one) { return x.at(one.end); });
  if (clocks.some(function (one) { return one.open; })) ends.push(x.at(raw.asOf[1]));
  drawn.root.append(svg("line", { class: "base", x1: Math.min(...ends), x2: Math.max(...ends), y1: 15, y2: 15 }));
  for (const one of events) drawn.root.append(svg("line", { class: "seen", x1: x.at(one.end), x2: x.at(one.end), y1: 10, y2: 20 }));
  for (const clock of clocks) drawn.root.append(...stripClock(clock, drawn.id, x.at));
  if (scale.kind !== "dates") drawn.root.append(svg("line", { class: "zero", x1: x.of(0), x2: x.of(0), y1: 0, y2: STRIP }));
  return drawn.root;
}

// What came of the clocks of the chosen step.
function stepWords(k) {
  const shown = shownClocks();
  return clocksOf(k).filter(function (_, at) { return shown(record.clocks[k] + at); })
    .map(function (one) { return one.intervals[0].elapsed + ": " + one.intervals.map(function (its) { return verdict(its, one.step); }).join("; "); }).join(" / ");
}

function verdict(one, step) {
  return (one.standard >= 0 ? standardId(one.standard) + ": " : "") + verdictWords(one, step);
}

// What the rows that are shown say together.
function listWords(rows, scale) {
  const late = rows.filter(function (k) {
    const shown = shownClocks();
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) if (shown(clock) && raw.clocks.passed[clock] >= 0) return true;
    return false;
  });
  const order = { name: "by name", began: "by first event" }[state.sort] || "most delay first";
  const from = rows.length ? page * PAGE + 1 : 0;
  return "Rows " + thousands(from) + " to " + thousands(page * PAGE + rows.length) + " of " + count(listed.length, "case") + ", " + order + ", " +
    (scale.kind === "dates" ? "by date" : scaleWords(scale, null).replace(/^./, function (c) { return "in " + c.toLowerCase(); })) + ": " +
    thousands(late.length) + " of these " + (late.length === 1 ? "has" : "have") + " a clock beyond its limit" + (state.step ? " in the chosen step" : "") + ".";
}

function showList() {
  const last = Math.max(Math.ceil(listed.length / PAGE) - 1, 0);
  page = Math.min(Math.max(page, 0), last);
  const place = byId("case-list");
  const width = Math.max(place.querySelector("thead th:nth-child(2)").clientWidth - 16, 240);
  const span = wholeSpan();
  const rows = listed.slice(page * PAGE, page * PAGE + PAGE);
  place.querySelector("tbody").replaceChildren(...rows.map(function (k) {
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

function startList() {
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
