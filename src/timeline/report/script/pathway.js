// The pathway's drawing and tables, with a step or a case's route laid over it.
const MOST_OBSERVED = 30, MOST_DRAWN = 12;

// What a case travelled: its steps, by start and stop, and its activities.
function routeOf(k) {
  const found = new Map();
  const id = function (event) { return raw.activities[activityAt(k, event)][0]; };
  for (let at = record.clocks[k]; at < record.clocks[k + 1]; at += 1) {
    if (raw.clocks.stop[at] < 0) continue;
    const ends = [id(raw.clocks.start[at]), id(raw.clocks.stop[at])];
    found.set(ends.join(" "), ends);
  }
  for (const one of eventsOf(k)) found.set(raw.activities[one.activity][0], [raw.activities[one.activity][0]]);
  return [...found.values()];
}

// What directly followed what, although the pathway has no such step.
function drawObserved(observed) {
  const figure = byId("chart-observed");
  if (!figure) return;
  const most = Math.max(1, ...observed.map(function (one) { return one[1]; }));
  barChart(figure.querySelector(".drawing"), observed.map(function (one) {
    return { label: one[0], parts: [[4, 0, one[1]]], said: count(one[1], "time"), lines: [one[0], count(one[1], "time")] };
  }), {
    from: 0, to: most, title: figure.querySelector(".title").textContent, says: figure.querySelector(".says").textContent,
    ticks: roundSteps(most, 5).map(function (at) { return [at, thousands(at)]; }),
  });
}

function daysBetween(one) {
  const [low, high] = [one.low, one.high].map(function (its) { return plainNumber(cut(median(Float64Array.from(its).sort(), 0) / DAY)); });
  return low === high ? low : low + " to " + high;
}

// The table, the sentence and the bars of routes over the chosen cases; gives what is drawn.
function tellObserved(edges, most) {
  const figure = byId("chart-observed");
  const routes = followed(chosen, edges);
  const name = function (k) { return raw.activities[k][1]; };
  const first = routes[0];
  figure.querySelector(".says").textContent = first
    ? "Most often: " + name(first.ends[1]) + " directly after " + name(first.ends[0]) + ", " + count(first.low.length, "time") + "." : "None in the chosen cases.";
  figure.querySelector("tbody").replaceChildren(...routes.slice(0, MOST_OBSERVED).map(function (one) {
    return rowOf([name(one.ends[0]), name(one.ends[1]), thousands(one.low.length), daysBetween(one)], [2]);
  }));
  byId("observed-more").textContent = routes.length > MOST_OBSERVED ? thousands(routes.length - MOST_OBSERVED) + " rarer ones are not shown." : "";
  figure.querySelector("summary").textContent = "The table behind it (" + Math.min(routes.length, MOST_OBSERVED) + " routes)";
  return routes.slice(0, most).map(function (one) { return [name(one.ends[0]) + " \u2192 " + name(one.ends[1]), one.low.length]; });
}

function pathwaySays(rows) {
  const shown = rows.filter(function (one) { return one.edge.n; });
  if (!shown.length) return "No clock has stopped yet.";
  const greatest = function (of) { return shown.reduce(function (best, one) { return of(one.edge) > of(best.edge) ? one : best; }); };
  const most = greatest(function (edge) { return edge.n; });
  const worst = greatest(function (edge) { return edge.excess; });
  const told = thousands(shown.length) + " ways from activity to activity were travelled, most often " +
    most.row.cells[1].textContent + ": " + count(most.edge.n, "time");
  if (!worst.edge.excess) return told + ". On no waiting chain did a step go beyond a deadline of its own.";
  return told + ". On the waiting chains " + worst.row.cells[0].textContent + " went furthest beyond its deadline: " + count(worst.edge.excess, "calendar day") + " in all.";
}

function tellEdges(edges) {
  const figure = byId("chart-pathway");
  const rows = Array.from(byId("map-table").rows, function (row) { return { row: row, edge: edges[row.dataset.edge] }; });
  for (const one of rows) {
    const { n, share, excess } = one.edge;
    const told = [thousands(n), one.edge.typical, share ? thousands(share.met) + " of " + thousands(share.n) + " met " + share.standard : "", thousands(excess)];
    told.forEach(function (words, k) { one.row.cells[k + 2].textContent = words; });
    one.row.hidden = !n;
  }
  figure.querySelector(".says").textContent = pathwaySays(rows);
  figure.querySelector("summary").textContent = "The table behind it (" + rows.filter(function (one) { return one.edge.n; }).length + " steps)";
}

// A case's route and a chosen step over the drawing: which lines are strong, and what is said of them.
function laidOver(names) {
  const strong = new Map();
  const said = [];
  const mapCase = byId("map-case");
  if (mapCase && mapCase.checked) {
    const k = currentCase();
    const route = routeOf(k).filter(function (one) { return names.includes(one.join(" ")); });
    for (const one of route) strong.set(one.join(" "), { color: "#A63A00", width: 4, dash: "solid" });
    said.push("Thick and brown: the route of " + inWords(k) + ", " + count(route.filter(function (one) { return one.length > 1; }).length, "arrow") + ".");
  }
  if (byId("map-step").value) {
    const row = byId("map-table").rows[Number(byId("map-step").value)];
    const texts = Array.from(row.cells, function (one) { return one.textContent; });
    const ends = [row.dataset.start, row.dataset.stop];
    for (const one of [ends.join(" "), ends[0], ends[1]]) strong.set(one, { color: "#1A1A1A", width: 5, dash: "solid" });
    said.push("Thick and black: " + texts[0] + ". Clocks that stopped: " + texts[2] + "; typical time: " + texts[3] +
      (texts[4] ? "; " + texts[4] : "") + "; calendar days beyond a deadline, on waiting chains: " + texts[5] + ".");
  }
  return { strong: strong, said: said.join(" ") };
}

sections.pathway = function (drawings) {
  const figure = drawings.figure;
  const layout = figure.layout;
  const plot = el("div", { id: "pathway-chart" });
  const frame = framed(plot, "The pathway drawn as a graph; the table behind it says the same");
  // On paper it is as large as an A4 page lets it be: so many pixels are between its margins.
  frame.style.setProperty("--on-paper", Math.min(1, 1058 / layout.width, 640 / layout.height).toFixed(3));
  byId("chart-pathway").querySelector(".drawing").append(frame);
  const whole = { data: figure.data, annotations: layout.annotations, lines: layout.shapes.map(function (one) { return one.line; }) };
  const names = drawings.lines.map(function (one) { return one.join(" "); });
  let map = whole;
  let observed = drawings.observed;

  function shapes(over) {
    return layout.shapes.map(function (shape, at) { return Object.assign({}, shape, { line: over.strong.get(names[at]) || map.lines[at] }); });
  }

  // Drawing it anew is the page's longest task: out of sight it waits until it is seen, or printed.
  let seen = false;
  let stale = true;
  new IntersectionObserver(function (entries) {
    seen = entries[entries.length - 1].isIntersecting;
    if (seen) drawStale();
  }, { rootMargin: "300px" }).observe(frame);

  function drawStale() {
    if (!stale) return;
    stale = false;
    const over = laidOver(names);
    byId("map-said").textContent = over.said;
    Plotly.react(plot, map.data, Object.assign({}, layout, { annotations: map.annotations, shapes: shapes(over) }), still);
  }

  function draw() {
    stale = true;
    if (seen) drawStale();
  }

  function lay() {
    drawStale();
    const over = laidOver(names);
    byId("map-said").textContent = over.said;
    Plotly.relayout(plot, { shapes: shapes(over) });
  }

  const routes = byId("chart-observed");
  if (routes && drawings.followed) routes.querySelector(":scope > .scope").remove();
  const places = [byId("chart-pathway"), routes].filter(Boolean)
    .flatMap(function (one) { return [one.querySelector(".says"), one.querySelector("summary"), one.querySelector("tbody")]; });
  if (routes) places.push(byId("observed-more"));
  const back = kept(places);

  // The table, the drawing and the routes one after the other, so that none keeps the page waiting.
  function showTable() {
    back();
    const edges = exact && isFiltered() ? edgesOf(chosen, drawings.edges, drawings.units) : null;
    if (edges) tellEdges(edges);
    map = edges ? mapOf(drawings, edges) : whole;
  }

  function showRoutes() {
    const some = exact && isFiltered() && routes && drawings.followed;
    observed = some ? tellObserved(drawings.edges, MOST_DRAWN) : drawings.observed;
    drawObserved(observed);
  }

  redraws.push(function () {
    drawStale();
    drawObserved(observed);
  });
  showTable();
  drawStale();
  showRoutes();
  byId("map-step").addEventListener("change", lay);
  whenChosen("pathway", function () {
    showTable();
    follow();
  });
  whenChosen("chart-pathway", draw);
  if (routes) whenChosen("chart-observed", showRoutes);
  const mapCase = byId("map-case");
  function follow() {
    if (mapCase) byId("map-name").textContent = inWords(currentCase());
  }
  if (mapCase) mapCase.addEventListener("change", lay);
  when(["case"], function () {
    follow();
    if (mapCase && mapCase.checked) lay();
  });
  follow();
};
