// Turnaround: each chart is drawn when it first comes to sight, and surveys are chosen from by group and outcome.
sections.turnaround = function (told) {
  const most = 200;

  const whole = byId("turnaround");

  function draw(figure) {
    const drawn = told.figures[figure.id.slice("chart-".length)];
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
  drawShown();

  const by = byId("survey-by");
  if (!by) return;
  const group = byId("survey-group");
  const outcome = byId("survey-outcome");

  function options(select, pairs) {
    select.replaceChildren(...pairs.map(function (pair) {
      return el("option", { value: pair[0] }, pair[1]);
    }));
  }

  function distinct(values) {
    return Array.from(new Set(values)).sort();
  }

  function groups() {
    const names = distinct(told.surveys.map(function (one) { return one.by[by.value]; }).filter(Boolean));
    options(group, [["", "all"]].concat(names.map(function (name) { return [name, name]; })));
  }

  function show() {
    const chosen = told.surveys.filter(function (one) {
      return (!group.value || one.by[by.value] === group.value) &&
        (!outcome.value || one.outcomes.includes(outcome.value));
    });
    byId("survey-count").textContent = thousands(chosen.length) + " of " + count(told.surveys.length, "survey") +
      (chosen.length > most ? "; the first " + most + " are shown, and the workbook has them all." : ".");
    const headings = ["Case", "Requested", "Site", "Readers"].concat(told.legs.map(function (leg) { return leg[1]; }));
    const rows = chosen.slice(0, most).map(function (one) {
      return [one.case, one.requested, one.by.site || "", one.by.readers || ""].concat(
        told.legs.map(function (leg) { return one.legs[leg[0]] || ""; }));
    });
    const table = framed(tableOf(headings, rows), "The surveys chosen");
    const old = byId("survey-table").querySelector(".scroll");
    if (old) old.replaceWith(table);
    else byId("survey-table").prepend(table);
  }

  const kinds = distinct(told.surveys.flatMap(function (one) { return Object.keys(one.by); }));
  options(by, kinds.map(function (kind) { return [kind, told.grouped[kind] || kind]; }));
  if (kinds.includes("site")) by.value = "site";
  options(outcome, [["", "any"]].concat(distinct(told.surveys.flatMap(function (one) {
    return one.outcomes;
  })).map(function (one) { return [one, one]; })));
  groups();
  show();
  by.addEventListener("change", function () { groups(); show(); });
  group.addEventListener("change", show);
  outcome.addEventListener("change", show);
  for (const link of whole.querySelectorAll("a.to-surveys")) {
    link.addEventListener("click", function () {
      by.value = link.dataset.by;
      groups();
      group.value = link.dataset.group;
      outcome.value = "";
      show();
    });
  }
};
