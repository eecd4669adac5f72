// The pathway's drawing, with a step or a case's route laid over it.
sections.pathway = function (drawings) {
  if (document.getElementById("observed-chart")) {
    Plotly.newPlot("observed-chart", drawings.observed.data, drawings.observed.layout, still);
  }
  Plotly.newPlot("pathway-chart", drawings.figure.data, drawings.figure.layout, still);

  const plain = drawings.figure.layout.shapes.map(function (shape) { return shape.line; });
  const mapStep = document.getElementById("map-step");
  const mapCase = document.getElementById("map-case");
  const rows = document.querySelectorAll("#map-table tr");

  function laidOver() {
    const strong = new Map();
    const said = [];
    if (mapCase.value) {
      const route = drawings.routes[mapCase.value];
      for (const one of route) strong.set(one.join(" "), { color: "#A63A00", width: 4, dash: "solid" });
      said.push("Thick and brown: the route of case " + mapCase.value + ", " +
        route.filter(function (one) { return one.length > 1; }).length + " arrows.");
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
    const shapes = drawings.figure.layout.shapes.map(function (shape, k) {
      return Object.assign({}, shape, { line: strong.get(drawings.lines[k].join(" ")) || plain[k] });
    });
    Plotly.relayout("pathway-chart", { shapes: shapes });
    document.getElementById("map-said").textContent = said.join(" ");
  }
  mapStep.addEventListener("change", laidOver);
  mapCase.addEventListener("change", laidOver);
};
