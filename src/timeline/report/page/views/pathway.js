// The pathway's drawing and tables, with a step or a case's route highlighted.
import { allInDetail, chosen, isFiltered } from "../data/chosen.js";
import { routeOf, successions } from "../data/counts.js";
import { columns } from "../data/record.js";
import { when } from "../data/state.js";
import { inWords } from "../text/cases.js";
import { count, thousands } from "../text/numbers.js";
import { daysBetween, edgesOf } from "../text/pathway.js";
import { barChart } from "../draw/bars.js";
import { byId, el, framed, kept, rowOf, still } from "../draw/elements.js";
import { mapOf } from "../draw/pathway.js";
import { roundSteps } from "../draw/scale.js";
import { currentCase } from "./case.js";
import { redraws, whenChosen } from "./schedule.js";
/** @import { Edge, PathwayDrawing } from "../data/types.js" */
/** @import { Place } from "../draw/elements.js" */
/** @import { DrawnMap } from "../draw/pathway.js" */
/** @import { EdgeCount } from "../text/pathway.js" */

/** @typedef {{ row: Place, edge: EdgeCount }} EdgeRow */
/** @typedef {{ strong: Map<string, object>, said: string }} Highlight */

const MOST_OBSERVED = 30, MOST_DRAWN = 12;

/**
 * Which activity directly followed which, where the pathway has no such step.
 * @type {(observed: [string, number][]) => void}
 */
function drawObserved(observed) {
  const figure = byId("chart-observed");
  if (!figure) return;
  const most = Math.max(1, ...observed.map((one) => one[1]));
  barChart(figure.querySelector(".drawing"), observed.map((one) => ({ label: one[0], parts: [[4, 0, one[1]]], said: count(one[1], "time"), lines: [one[0], count(one[1], "time")] })), {
    from: 0, to: most, title: figure.querySelector(".title").textContent, says: figure.querySelector(".says").textContent,
    ticks: roundSteps(most, 5).map((at) => [at, thousands(at)]),
  });
}

/**
 * The table and the sentence of routes over the chosen cases; returns the bars.
 * @type {(edges: Edge[], most: number) => [string, number][]}
 */
function showObservedRoutes(edges, most) {
  const figure = byId("chart-observed");
  const routes = successions(chosen, edges);
  const name = (/** @type {number} */ k) => columns.activities[k][1];
  const first = routes[0];
  figure.querySelector(".says").textContent = first
    ? "Most often: " + name(first.ends[1]) + " straight after " + name(first.ends[0]) + ", " + count(first.low.length, "time") + "." : "None in this choice.";
  figure.querySelector("tbody").replaceChildren(...routes.slice(0, MOST_OBSERVED).map((route) => rowOf([name(route.ends[0]), name(route.ends[1]), thousands(route.low.length), daysBetween(route)], [2])));
  byId("observed-more").textContent = routes.length > MOST_OBSERVED ? thousands(routes.length - MOST_OBSERVED) + " rarer pairs are not shown." : "";
  figure.querySelector("summary").textContent = "The table behind it (" + Math.min(routes.length, MOST_OBSERVED) + " pairs)";
  return routes.slice(0, most).map((route) => [name(route.ends[0]) + " \u2192 " + name(route.ends[1]), route.low.length]);
}

/** @type {(rows: EdgeRow[]) => string} */
function pathwaySays(rows) {
  const shown = rows.filter((row) => row.edge.n);
  if (!shown.length) return "No wait has ended yet.";
  /** @type {(of: (edge: EdgeCount) => number) => EdgeRow} */
  const greatest = (of) => shown.reduce((best, one) => of(one.edge) > of(best.edge) ? one : best);
  const most = greatest((edge) => edge.n);
  const worst = greatest((edge) => edge.excess);
  const words = "Most often: " + most.row.cells[1].textContent + ", " + count(most.edge.n, "time") + ".";
  if (!worst.edge.excess) return words + " No stage on the way to a milestone went past its deadline.";
  return words + " Furthest past its deadline on the way to a milestone: " + worst.row.cells[0].textContent + ", " + count(worst.edge.excess, "calendar day") + " in all.";
}

/** @type {(edges: EdgeCount[]) => void} */
function showEdges(edges) {
  const figure = byId("chart-pathway");
  const rows = Array.from(byId("map-table").rows, (row) => ({ row, edge: edges[row.dataset.edge] }));
  for (const row of rows) {
    const { n, share, excess } = row.edge;
    const cells = [thousands(n), row.edge.typical, share ? thousands(share.met) + " of " + thousands(share.n) + " (" + share.standard + ")" : "", thousands(excess)];
    cells.forEach((words, k) => { row.row.cells[k + 2].textContent = words; });
    row.row.hidden = !n;
  }
  figure.querySelector(".says").textContent = pathwaySays(rows);
  figure.querySelector("summary").textContent = "The table behind it (" + rows.filter((row) => row.edge.n).length + " stages)";
}

/**
 * A case's route and a chosen step over the drawing: which lines are strong, and the words for them.
 * @type {(names: string[]) => Highlight}
 */
function laidOver(names) {
  const strong = new Map();
  const said = [];
  const mapCase = byId("map-case");
  if (mapCase && mapCase.checked) {
    const k = currentCase();
    const route = routeOf(k).filter((one) => names.includes(one.join(" ")));
    for (const one of route) strong.set(one.join(" "), { color: "#A63A00", width: 4, dash: "solid" });
    said.push("Thick and brown: the route of " + inWords(k) + ", " + count(route.filter((one) => one.length > 1).length, "arrow") + ".");
  }
  if (byId("map-step").value) {
    const row = byId("map-table").rows[Number(byId("map-step").value)];
    const texts = Array.from(row.cells, (cell) => cell.textContent);
    const ends = [row.dataset.start, row.dataset.stop];
    for (const one of [ends.join(" "), ends[0], ends[1]]) strong.set(one, { color: "#1A1A1A", width: 5, dash: "solid" });
    said.push("Thick and black: " + texts[0] + ". Waits that ended: " + texts[2] + "; typical time: " + texts[3] +
      (texts[4] ? "; in time: " + texts[4] : "") + "; calendar days after a deadline, on the way to a milestone: " + texts[5] + ".");
  }
  return { strong, said: said.join(" ") };
}

/** @type {(drawings: PathwayDrawing) => void} */
export function startPathway(drawings) {
  const figure = drawings.figure;
  const layout = figure.layout;
  /** @type {any[]} */
  const drawnShapes = layout.shapes;
  const plot = el("div", { id: "pathway-chart" });
  const frame = framed(plot, "The pathway drawn as a graph; the table behind it says the same");
  // On paper the drawing is as large as an A4 page allows, in pixels between the margins.
  frame.style.setProperty("--on-paper", Math.min(1, 1058 / layout.width, 640 / layout.height).toFixed(3));
  byId("chart-pathway").querySelector(".drawing").append(frame);
  /** @type {DrawnMap} */
  const whole = { data: figure.data, annotations: layout.annotations, lines: drawnShapes.map((one) => one.line) };
  const names = drawings.lines.map((line) => line.join(" "));
  let map = whole;
  let observed = drawings.observed;

  /** @type {(over: Highlight) => any[]} */
  function shapes(over) {
    return drawnShapes.map((shape, at) => ({ ...shape, line: over.strong.get(names[at]) || map.lines[at] }));
  }

  // Drawing the map again is the longest task of the page: out of sight it waits until it is seen, or printed.
  let seen = false;
  let stale = true;
  new IntersectionObserver(((entries) => {
    seen = entries[entries.length - 1].isIntersecting;
    if (seen) drawStale();
  }), { rootMargin: "300px" }).observe(frame);

  function drawStale() {
    if (!stale) return;
    stale = false;
    const over = laidOver(names);
    byId("map-said").textContent = over.said;
    Plotly.react(plot, map.data, { ...layout, annotations: map.annotations, shapes: shapes(over) }, still);
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
    .flatMap((one) => [one.querySelector(".says"), one.querySelector("summary"), one.querySelector("tbody")]);
  if (routes) places.push(byId("observed-more"));
  const back = kept(places);

  // The table, the drawing and the routes in turn, so that none keeps the page waiting.
  function showTable() {
    back();
    const edges = allInDetail && isFiltered() ? edgesOf(chosen, drawings.edges, drawings.units) : null;
    if (edges) showEdges(edges);
    map = edges ? mapOf(drawings, edges) : whole;
  }

  function showRoutes() {
    const some = allInDetail && isFiltered() && routes && drawings.followed;
    observed = some ? showObservedRoutes(drawings.edges, MOST_DRAWN) : drawings.observed;
    drawObserved(observed);
  }

  redraws.push(() => {
    drawStale();
    drawObserved(observed);
  });
  showTable();
  drawStale();
  showRoutes();
  byId("map-step").addEventListener("change", lay);
  whenChosen("pathway", () => {
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
  when(["case"], () => {
    follow();
    if (mapCase && mapCase.checked) lay();
  });
  follow();
}
