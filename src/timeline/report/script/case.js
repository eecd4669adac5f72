// One case in depth: its timeline, the table behind it, its findings and what it waited for.
const redraws = [];

function currentCase() {
  if (record.byName.has(state.case)) return record.byName.get(state.case);
  return listed.length ? listed[0] : 0;
}

function intervalRows(k) {
  return clocksOf(k).flatMap(function (clock) {
    return clock.intervals.map(function (one) {
      const judged = one.standard >= 0 ? standardId(one.standard) : one.standard === NONE ? "none published" : "none in force";
      const row = rowOf([clock.title, judged, one.elapsed, one.due,
        verdictWords(one, clock.step), one.note, clock.rows]);
      row.cells[4].className = "outcome " + raw.outcomeIds[one.outcome];
      return row;
    });
  });
}

function findingRows(k) {
  return findingsOf(k).map(function (one) { return el("li", null, "Finding: " + one.sentence + " (" + one.rows + ")"); });
}

function caseSays(k, clocks, scale) {
  const late = clocks.filter(function (one) { return one.passed >= 0; }).length;
  const open = clocks.filter(function (one) { return one.open; }).length;
  const events = record.events[k + 1] - record.events[k];
  const aligned = scale.kind === "dates" ? "" : " Counted in " + SCALES[scale.kind] + " from " +
    lowerName(raw.activities[alignedTo()][1]) + ", the first of the case" +
    (scale.kind === "hours" ? "; where its time is not exact, from the latest that it can have been" : "") + ".";
  const none = alignedTo() >= 0 && scale.kind === "dates" ? " The case has no event to align on, so it is shown by date." : "";
  return count(events, "event") + " and " + count(clocks.length, "clock") + ": " + late + " beyond a limit, " + open + " still open." + aligned + none;
}

function drawTimeline() {
  drawCaseIn(byId("chart-case"), currentCase(), zoomed());
}

// A case that has no event to align on is drawn by date.
function drawCaseIn(figure, k, windowed) {
  const place = figure.querySelector(".drawing");
  let drawn = drawCase(place, k, windowed);
  if (!drawn) {
    const align = state.align;
    state.align = "";
    drawn = drawCase(place, k, windowed);
    state.align = align;
  }
  const says = caseSays(k, drawn.clocks, drawn.kind);
  drawn.group.setAttribute("aria-label", "Timeline of " + inWords(k) + ". " + says + " Arrow keys go from mark to mark, plus and minus zoom.");
  figure.querySelector(".title").textContent = caseWords(k) + ", as of " + document.body.dataset.asOf;
  figure.querySelector(".says").textContent = says;
  put(place, legendDrawing(drawn.width, drawn.clocks, drawn.kind), ...drawn.top, drawn.group);
}

function chainRows(chain, from) {
  const rows = [];
  for (let at = record.links[chain]; at < record.links[chain + 1]; at += 1) {
    const one = raw.links;
    const start = from + one.start[at];
    const stop = from + one.stop[at];
    const days = raw.chains.days[chain];
    const beyond = count(one.excess[at], "calendar day");
    rows.push({
      title: stepTitle(one.step[at]), from: lastDay(start), to: lastDay(stop), days: one.days[at], excess: one.excess[at],
      share: days ? one.days[at] / days : 0, standard: standardId(one.standard[at]),
      beyond: one.excess[at] ? beyond + " beyond " + standardId(one.standard[at]) + ": had it kept to it, up to " + beyond + " sooner" : "",
      rows: text(raw.events.row[start]) + " to " + text(raw.events.row[stop]),
    });
  }
  return rows;
}

function lastDay(event) { return dayOf(raw.events.at[event] + raw.events.span[event]); }

function spareRows(chain, from) {
  const rows = [];
  for (let at = record.spares[chain]; at < record.spares[chain + 1]; at += 1) {
    const one = raw.spares;
    rows.push([stepTitle(one.step[at]), thousands(one.days[at]),
      text(raw.events.row[from + one.start[at]]) + " to " + text(raw.events.row[from + one.stop[at]])]);
  }
  return rows;
}

function drawChain(place, links, title, says) {
  const from = links[0].from;
  const to = links[links.length - 1].to;
  const rows = links.map(function (one) {
    const kept = one.to - one.excess;
    const said = count(one.days, "calendar day") + " (" + percent(one.share) + ")" + (one.excess ? ", " + thousands(one.excess) + " beyond " + one.standard : "");
    const lines = [one.title, shortDay(one.from) + " to " + shortDay(one.to), said];
    if (one.excess) lines.push("Had this step kept to its limit: up to " + count(one.excess, "calendar day") + " sooner");
    return { label: one.title, parts: [[WITHIN, one.from, kept], [BEYOND, kept, one.to]], said: said, lines: lines.concat("Rows: " + one.rows) };
  });
  barChart(place, rows, { from: from, to: to, title: title, says: says,
    ticks: calendarTicks(from, to, 7).map(function (one) { return [one[0], one[1]]; }) });
}

function showChains(k) {
  const place = byId("case-chains");
  place.replaceChildren();
  const from = record.events[k];
  if (record.chains[k] === record.chains[k + 1]) place.append(el("p", null, "No milestone of the pathway is recorded of this case."));
  for (let chain = record.chains[k]; chain < record.chains[k + 1]; chain += 1) {
    const name = lowerName(raw.activities[raw.chains.milestone[chain]][1]);
    const says = text(raw.chains.sentence[chain]) + (raw.chains.exact[chain] ? ""
      : " Some of its dates are not exact; each counts at the latest that it can have been.");
    const title = caseWords(k) + ": on the way to " + name;
    const links = chainRows(chain, from);
    if (!links.length) {
      place.append(el("p", null, says));
      continue;
    }
    const table = tableOf(["Waited for", "From and to", "Calendar days", "Share", "Beyond its deadline", "Rows"], links.map(function (one) {
      return [one.title, shortDay(one.from) + " to " + shortDay(one.to), thousands(one.days), percent(one.share), one.beyond, one.rows];
    }), [2, 3]);
    const behind = el("details", { class: "behind" }, el("summary", null, "The table behind it (" + count(links.length, "wait") + ")"), framed(table, "Waits of " + inWords(k) + " on the way to " + name));
    const figure = el("figure", { class: "chart" }, el("figcaption", null, el("strong", { class: "title" }, title), el("span", { class: "says" }, says)),
      el("div", { class: "drawing" }), behind);
    if (isPrinting()) behind.open = true;
    place.append(figure);
    drawChain(figure.querySelector(".drawing"), links, title, says);
    addTools(figure);
    const spares = spareRows(chain, from);
    if (spares.length) behind.append(el("p", null, "Steps beside it, and how many calendar days later each could have begun without moving the milestone:"),
      framed(tableOf(["Step", "Calendar days to spare", "Rows"], spares, [1]), "Steps beside the chain to " + name));
  }
}
