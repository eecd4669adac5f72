// The timeline of the chosen case, with its table, its findings and what it waited for.
sections.timelines = function (cases) {
  const names = Object.keys(cases);
  const chooser = document.getElementById("case");
  const chart = document.getElementById("case-chart");
  const body = document.querySelector("#case-table tbody");
  const config = { displaylogo: false, displayModeBar: false, responsive: true };

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
    const one = cases[name];
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
    const at = names.indexOf(chooser.value) + by;
    choose(names[(at + names.length) % names.length]);
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
  if (!fromAddress() && names.length) show(names[0]);
};
