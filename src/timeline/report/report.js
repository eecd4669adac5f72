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

  function show(name) {
    const one = data.cases[name];
    if (!one) return;
    chooser.value = name;
    document.getElementById("case-sentence").textContent = "Case " + name + ". " + one.sentence;
    Plotly.react(chart, one.figure.data, one.figure.layout, config);
    table(one);
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
  Plotly.newPlot("pathway-chart", data.pathway.data, data.pathway.layout,
    { displaylogo: false, displayModeBar: false, responsive: false });
})();
