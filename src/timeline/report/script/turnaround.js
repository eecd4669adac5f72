// Turnaround: each chart is drawn when it first comes to sight, and surveys are chosen from by group and outcome.
sections.turnaround = function (told) {
  const most = 200;

  const whole = byId("turnaround");
  const shown = Object.assign({}, told.figures);

  function draw(figure) {
    const drawn = shown[figure.id.slice("chart-".length)];
    const place = figure.querySelector(".drawing");
    if (!drawn || place.childElementCount) return;
    const plot = el("div");
    place.append(framed(plot, "Drawing of " + figure.querySelector(".title").textContent));
    Plotly.newPlot(plot, drawn.data, drawn.layout, still);
  }

  function drawShown() {
    for (const figure of whole.querySelectorAll("figure.chart")) {
      if (!figure.closest("details:not([open])")) draw(figure);
    }
  }

  for (const part of whole.querySelectorAll("details")) part.addEventListener("toggle", drawShown);
  redraws.push(drawShown);

  // A figure in place of another is drawn, as all are, when it is in sight.
  function redraw(name, figure) {
    const place = byId("chart-" + name) && byId("chart-" + name).querySelector(".drawing");
    shown[name] = figure;
    if (!place) return;
    for (const plot of place.querySelectorAll(".js-plotly-plot")) Plotly.purge(plot);
    place.replaceChildren();
    if (figure) later(function () { if (!place.closest("details:not([open])")) draw(place.closest("figure")); });
  }

  function* drawInTurn() {
    for (const figure of whole.querySelectorAll("figure.chart")) {
      if (figure.closest("details:not([open])") || figure.querySelector(".js-plotly-plot")) continue;
      draw(figure);
      yield;
    }
  }

  followGroups(told, redraw);
  followCharts(told, redraw);
  drawShown();
  countTurnaround();
  followTimes({ redraw: redraw, inTurn: drawInTurn, put: function (name) { shown[name] = told.figures[name]; } });
  const by = byId("survey-by");
  if (!by) return;
  whenChosen("surveys", show);
  const group = byId("survey-group");
  const outcome = byId("survey-outcome");

  function options(select, pairs) {
    select.replaceChildren(...pairs.map(function (pair) {
      return el("option", { value: pair[0] }, pair[1]);
    }));
  }

  function groups() {
    options(group, [["", "all"]].concat((told.chosenBy[by.value] || []).map(function (name) { return [name, name]; })));
  }

  function show() {
    const names = isFiltered() ? new Set(chosen.map(nameOf)) : null;
    const its = names ? told.surveys.filter(function (one) { return names.has(one.case); }) : told.surveys;
    const found = its.filter(function (one) {
      return (!group.value || one.by[by.value] === group.value) &&
        (!outcome.value || one.outcomes.includes(outcome.value));
    });
    const first = told.surveys.length < told.all ? ", of the first " + thousands(told.surveys.length) + " of the " + thousands(told.all) + " there are" : "";
    byId("survey-count").textContent = thousands(found.length) + " of " + count(its.length, "survey") + first +
      (found.length > most ? "; the first " + most + " are shown, and the workbook has them all." : ".");
    const headings = ["Case", "Requested", "Site", "Readers"].concat(told.legs.map(function (leg) { return leg[1]; }));
    const rows = found.slice(0, most).map(function (one) {
      return [one.case, one.requested, one.by.site || "", one.by.readers || ""].concat(
        told.legs.map(function (leg) { return one.legs[leg[0]] || ""; }));
    });
    const table = framed(tableOf(headings, rows), "The surveys chosen");
    const old = byId("survey-table").querySelector(".scroll");
    if (old) old.replaceWith(table);
    else byId("survey-table").prepend(table);
  }

  const kinds = Object.keys(told.chosenBy);
  options(by, kinds.map(function (kind) { return [kind, told.grouped[kind] || kind]; }));
  if (kinds.includes("site")) by.value = "site";
  options(outcome, [["", "any"]].concat(told.outcomes.map(function (one) { return [one, one]; })));
  groups();
  show();
  by.addEventListener("change", function () { groups(); show(); });
  group.addEventListener("change", show);
  outcome.addEventListener("change", show);
  whole.addEventListener("click", function (event) {
    const link = event.target.closest("a.to-surveys");
    if (!link) return;
    by.value = link.dataset.by;
    groups();
    group.value = link.dataset.group;
    outcome.value = "";
    show();
  });
};

// Of the chosen cases by step: how many clocks there are that waited, and how many of them are still open.
function waitedBy(cases) {
  const found = raw.steps.map(function () { return { n: 0, open: 0 }; });
  for (const k of cases) {
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
      if (raw.clocks.state[clock] === EXCUSED) continue;
      const one = found[raw.clocks.step[clock]];
      one.n += 1;
      if (raw.clocks.state[clock] === STILL_OPEN) one.open += 1;
    }
  }
  return new Map(found.map(function (one, k) { return [raw.steps[k][0], one]; }));
}

// Counts and shares that are sums over cases follow the choice.
function countTurnaround() {
  if (!exact) return;
  const whole = byId("turnaround");
  const places = Array.from(whole.querySelectorAll("[data-timed] > .n, [data-clocks], [data-share], #two-readers"));
  const back = kept(places);
  const show = function () {
    back();
    if (!isFiltered()) return;
    const waits = waitedBy(chosen);
    const lines = new Map(counted(chosen).lines.map(function (line, k) { return [standardId(raw.lines[k][1]), line]; }));
    for (const row of whole.querySelectorAll("[data-timed]")) {
      const one = waits.get(row.dataset.timed);
      [one.n, one.open].forEach(function (n, k) { row.querySelectorAll(".n")[k].textContent = thousands(n); });
    }
    for (const place of whole.querySelectorAll("[data-clocks]")) place.textContent = count(waits.get(place.dataset.clocks).n, "clock");
    for (const place of whole.querySelectorAll("[data-share]")) {
      const line = lines.get(place.dataset.share);
      place.textContent = judgedOf(line) ? shareWords(line)[0] : "None counted";
    }
    const readers = byId("two-readers");
    if (!readers || !readers.dataset.check) return;
    const [at, title] = data.practice.checks[readers.dataset.check];
    readers.textContent = answerSentence(title, answered(chosen)[at]);
  };
  whenChosen("turnaround", show);
  if (isFiltered()) show();
}
