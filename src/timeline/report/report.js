"use strict";
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const cases = Object.keys(data.cases);
  const chooser = document.getElementById("case");
  const chart = document.getElementById("case-chart");
  const body = document.querySelector("#case-table tbody");
  const config = { displaylogo: false, displayModeBar: false, responsive: true };

  function cell(kind, text) {
    const made = document.createElement(kind);
    made.textContent = text;
    return made;
  }

  function table(one) {
    body.replaceChildren();
    for (const row of one.rows) {
      const line = document.createElement("tr");
      const head = cell("th", row[0]);
      head.scope = "row";
      line.append(head);
      for (let k = 1; k < 7; k += 1) {
        const made = cell("td", row[k]);
        if (k === 4) made.className = "outcome " + row[7];
        line.append(made);
      }
      body.append(line);
    }
    const findings = document.getElementById("case-findings");
    findings.replaceChildren(...one.findings.map(function (text) {
      return cell("li", "Finding: " + text);
    }));
  }

  const still = { displaylogo: false, displayModeBar: false, responsive: false };

  function tableOf(headings, rows, label) {
    const made = document.createElement("table");
    const top = document.createElement("tr");
    for (const heading of headings) {
      const one = cell("th", heading);
      one.scope = "col";
      top.append(one);
    }
    made.createTHead().append(top);
    const lines = made.createTBody();
    for (const row of rows) {
      const line = document.createElement("tr");
      row.forEach(function (text, k) {
        const one = cell(k ? "td" : "th", text);
        if (!k) one.scope = "row";
        line.append(one);
      });
      lines.append(line);
    }
    return framed(made, label);
  }

  function framed(inside, label) {
    const frame = document.createElement("div");
    frame.className = "scroll";
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", label);
    frame.append(inside);
    return frame;
  }

  function chains(one) {
    const place = document.getElementById("case-chains");
    for (const old of place.querySelectorAll(".js-plotly-plot")) Plotly.purge(old);
    place.replaceChildren();
    if (!one.chains.length) place.append(cell("p", "The case has reached no milestone of the pathway."));
    for (const chain of one.chains) {
      place.append(cell("h4", "On the way to " + chain.milestone), cell("p", chain.sentence));
      if (!chain.links.length) continue;
      const inside = document.createElement("div");
      const frame = framed(inside, "Waiting chain to " + chain.milestone + ", with its table below");
      frame.classList.add("chart");
      place.append(frame);
      Plotly.newPlot(inside, chain.figure.data, chain.figure.layout, still);
      place.append(tableOf(
        ["Waited for", "From and to", "Days", "Share", "Beyond its deadline", "Rows"],
        chain.links, "Waits on the way to " + chain.milestone));
      if (!chain.spares.length) continue;
      place.append(cell("p", "Steps beside it, and how many days later each could have begun without moving the milestone:"));
      place.append(tableOf(["Step", "Days to spare", "Rows"], chain.spares,
        "Steps beside the chain to " + chain.milestone));
    }
  }

  function show(name) {
    const one = data.cases[name];
    if (!one) return;
    chooser.value = name;
    document.getElementById("case-sentence").textContent = "Case " + name + ". " + one.sentence;
    Plotly.react(chart, one.figure.data, one.figure.layout, config);
    table(one);
    chains(one);
  }

  function choose(name) {
    history.replaceState(null, "", "#case=" + encodeURIComponent(name));
    show(name);
  }

  function fromAddress() {
    const found = /^#case=(.*)$/.exec(location.hash);
    if (!found) return false;
    show(decodeURIComponent(found[1]));
    document.getElementById("timelines").scrollIntoView();
    return true;
  }

  function move(by) {
    const at = cases.indexOf(chooser.value) + by;
    choose(cases[(at + cases.length) % cases.length]);
  }

  chooser.addEventListener("change", function () { choose(chooser.value); });
  document.getElementById("previous").addEventListener("click", function () { move(-1); });
  document.getElementById("next").addEventListener("click", function () { move(1); });
  for (const link of document.querySelectorAll("a.to-case")) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      choose(link.dataset.case);
      document.getElementById("timelines").scrollIntoView();
      chooser.focus({ preventScroll: true });
    });
  }
  window.addEventListener("hashchange", fromAddress);
  if (!fromAddress() && cases.length) show(cases[0]);
  for (const place of document.querySelectorAll(".days-chart")) {
    const figure = data.days[place.dataset.milestone];
    Plotly.newPlot(place, figure.data, figure.layout, still);
  }
  if (document.getElementById("observed-chart")) {
    Plotly.newPlot("observed-chart", data.observed.data, data.observed.layout, still);
  }
  Plotly.newPlot("pathway-chart", data.pathway.data, data.pathway.layout, still);

  const plain = data.pathway.layout.shapes.map(function (shape) { return shape.line; });
  const mapStep = document.getElementById("map-step");
  const mapCase = document.getElementById("map-case");
  const rows = document.querySelectorAll("#map-table tr");

  function laidOver() {
    const strong = new Map();
    const said = [];
    if (mapCase.value) {
      const route = data.cases[mapCase.value].route;
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
    const shapes = data.pathway.layout.shapes.map(function (shape, k) {
      return Object.assign({}, shape, { line: strong.get(data.lines[k].join(" ")) || plain[k] });
    });
    Plotly.relayout("pathway-chart", { shapes: shapes });
    document.getElementById("map-said").textContent = said.join(" ");
  }
  mapStep.addEventListener("change", laidOver);
  mapCase.addEventListener("change", laidOver);
})();
