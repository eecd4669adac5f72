// The pathway's drawing, with a step or a case's route laid over it.

// What a case travelled: its steps, by start and stop, and its activities.
function routeOf(k) {
  const found = new Map();
  const from = record.events[k];
  const id = function (event) { return raw.activities[raw.events.activity[from + event]][0]; };
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

sections.pathway = function (drawings) {
  const figure = drawings.figure;
  const place = byId("chart-pathway").querySelector(".drawing");
  const plot = el("div", { id: "pathway-chart" });
  const frame = el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "The pathway drawn as a graph; the table behind it says the same" }, plot);
  // On paper it is as large as an A4 page lets it be: so many pixels are between its margins.
  frame.style.setProperty("--on-paper", Math.min(1, 1058 / figure.layout.width, 700 / figure.layout.height).toFixed(3));
  place.append(frame);
  Plotly.newPlot(plot, figure.data, figure.layout, still);
  const draw = function () { drawObserved(drawings.observed); };
  redraws.push(draw);
  draw();

  const plain = figure.layout.shapes.map(function (shape) { return shape.line; });
  const names = drawings.lines.map(function (one) { return one.join(" "); });
  const mapStep = byId("map-step");
  const mapCase = byId("map-case");
  const rows = document.querySelectorAll("#map-table tr");

  function laidOver() {
    const strong = new Map();
    const said = [];
    if (mapCase && mapCase.checked) {
      const k = currentCase();
      const route = routeOf(k).filter(function (one) { return names.includes(one.join(" ")); });
      for (const one of route) strong.set(one.join(" "), { color: "#A63A00", width: 4, dash: "solid" });
      said.push("Thick and brown: the route of " + inWords(k) + ", " +
        count(route.filter(function (one) { return one.length > 1; }).length, "arrow") + ".");
    }
    if (mapStep.value) {
      const row = rows[Number(mapStep.value)];
      const texts = Array.from(row.cells, function (one) { return one.textContent; });
      const ends = [row.dataset.start, row.dataset.stop];
      for (const one of [ends.join(" "), ends[0], ends[1]]) {
        strong.set(one, { color: "#1A1A1A", width: 5, dash: "solid" });
      }
      said.push("Thick and black: " + texts[0] + ". Clocks that stopped: " + texts[2] +
        "; typical time: " + texts[3] + (texts[4] ? "; " + texts[4] : "") +
        "; days beyond a deadline: " + texts[5] + ".");
    }
    const shapes = figure.layout.shapes.map(function (shape, at) {
      return Object.assign({}, shape, { line: strong.get(names[at]) || plain[at] });
    });
    Plotly.relayout(plot, { shapes: shapes });
    byId("map-said").textContent = said.join(" ");
  }
  mapStep.addEventListener("change", laidOver);
  if (!mapCase) return;
  mapCase.addEventListener("change", laidOver);
  const follow = function () {
    byId("map-name").textContent = inWords(currentCase());
    if (mapCase.checked) laidOver();
  };
  whenChosen("pathway", follow);
  when(["case"], follow);
  follow();
};
