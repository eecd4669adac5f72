// Control charts and funnels follow the choice: each is reckoned anew once it is shown, a little at a time.
const NO_CLOCK = "No clock of the chosen cases is of this step.";

// Fill a chart's place with what is told of chosen cases: its words, its table and the figure behind it; or why it is refused.
function fillChart(place, told, parts) {
  const [refusal, whole] = [place.querySelector(".refusal"), place.querySelector(".whole")];
  refusal.hidden = !told || !told.refusal;
  whole.hidden = !told || Boolean(told.refusal);
  if (!told) return;
  for (const without of place.querySelectorAll(".without")) {
    without.hidden = !told.refusal;
    without.querySelector("tbody").replaceChildren(...parts.rows.map(function (row) { return row.cloneNode(true); }));
  }
  if (told.refusal) {
    refusal.textContent = told.sentence || told.refusal;
    return;
  }
  const figure = place.querySelector("figure");
  if (parts.title) figure.querySelector(".title").textContent = parts.title;
  figure.querySelector(".says").textContent = told.says;
  figure.querySelector("tbody").replaceChildren(...parts.rows);
  figure.querySelector(".behind > summary").textContent = "The table behind it (" + parts.behind + ")";
  place.querySelector(".beside").replaceChildren(...parts.beside.map(function (words) { return el("p", { class: "small" }, words); }));
  place.querySelector(".basis").textContent = "n = " + thousands(told.n) + ". " + told.method + " Source: " + told.source + ".";
}

function controlParts(place, control, words) {
  if (!control || control.refusal) return {};
  return {
    title: place.dataset.whose + ": " + control.title.slice(0, 1).toLowerCase() + control.title.slice(1),
    rows: control.points.map(function (one) {
      return rowOf([one.label, onScale(control, one.value), thousands(one.n), one.cause === "common" ? "no more than chance" : one.cause]);
    }),
    behind: control.points.length + " points",
    beside: levelsOf(control, words).concat(control.warnings, control.leftOut.map(function (one) { return "Left out: " + one; })),
  };
}

function funnelParts(funnel) {
  return funnel.refusal ? {} : { rows: funnel.sites.map(siteRow), behind: funnel.sites.length + " sites", beside: [] };
}

// What each kind of chart tells of the chosen cases: [what is told, how it is put, its figure].
const CHARTS = {
  share: function (place, told) {
    const { words, targets } = told.charts;
    const periods = reachingPeriods(chosen, told.charts.periods);
    return drawnControl(place, told, shareControl(countedOfStandard(place, told), words, periods, targets[place.dataset.of] || null), periods);
  },
  days: function (place, told) {
    const periods = reachingPeriods(chosen, told.charts.periods);
    return drawnControl(place, told, daysControl(countedOfStandard(place, told), told.charts.words, periods), periods);
  },
  median: function (place, told) {
    const clocks = clocksByMonth(place.dataset.of);
    if (!clocks.size) return [{ refusal: NO_CLOCK }, {}, null];
    const periods = reachingPeriods(chosen, told.charts.periods);
    return drawnControl(place, told, medianControl(clocks, told.timed[place.dataset.of].unit, told.charts, periods), periods);
  },
  funnel: function (place, told) {
    const names = (told.shares[place.dataset.of].find(function (one) { return one[0] === "site"; }) || ["site", []])[1];
    const funnel = funnelTold(countedOfStandard(place, told).sites, names.filter(function (one) { return one !== told.unknown; }), told.charts.words.funnel);
    return [funnel, funnelParts(funnel), funnel.refusal ? null : funnelFigure(funnel, told.charts)];
  },
};

function countedOfStandard(place, told) {
  return countedInTime(chosen, told)[raw.standards.findIndex(function (one) { return one[0] === place.dataset.of; })];
}

function drawnControl(place, told, control, periods) {
  const drawn = control && !control.refusal ? controlFigure(control, told.charts, periods) : null;
  return [control, controlParts(place, control, told.charts.words), drawn];
}

// Where nothing is judged, that is said.
function toldOfChosen(place, told) {
  if (/median|published/.test(place.dataset.chart) || countedOfStandard(place, told).n) return CHARTS[place.dataset.chart](place, told);
  return [place.dataset.chart === "days" ? null : { refusal: NONE_JUDGED }, {}, null];
}

// Follow the choice; `redraw` is told of each figure with what it now shows, null for nothing.
function followCharts(told, redraw) {
  if (!exact) return;
  const places = Array.from(document.querySelectorAll("#turnaround [data-chart]"));
  const asWas = new Map();
  const fill = function (place) {
    if (!asWas.has(place)) asWas.set(place, keptChart(place));
    const [its, parts, figure] = toldOfChosen(place, told);
    fillChart(place, its, parts);
    redraw(place.dataset.name, figure);
    place.removeAttribute("data-stale");
  };
  const shown = function (place) { return place.matches("[data-stale]") && !place.closest("details:not([open])"); };
  const fillShown = function* () {
    yield* findBegun();
    for (const place of places.filter(shown)) {
      fill(place);
      yield;
    }
  };
  let before = false;
  const show = function () {
    if (!before && !isFiltered()) return;
    before = isFiltered();
    for (const place of places) {
      redraw(place.dataset.name, before ? null : told.figures[place.dataset.name]);
      place.toggleAttribute("data-stale", before);
      if (!before && asWas.has(place)) asWas.get(place)();
    }
    later(fillShown);
    later(function () { showSilent(told, places); });
  };
  for (const part of document.querySelectorAll("#turnaround details")) part.addEventListener("toggle", function () { if (places.some(shown)) later(fillShown); });
  whenChosen("turnaround", show);
  show();
}

// A standard of which nothing can be said of all cases is shown where something can be said of the chosen.
function showSilent(told, places) {
  const silent = Array.from(document.querySelectorAll("#turnaround [data-silent]"));
  for (const whole of silent) {
    whole.hidden = !isFiltered() || !places.some(function (place) {
      const its = whole.contains(place) && toldOfChosen(place, told)[0];
      return its && !its.refusal;
    });
  }
  const list = byId("silent");
  if (!list) return;
  const still = silent.filter(function (one) { return one.hidden; }).map(function (one) { return one.dataset.silent; });
  list.hidden = !still.length;
  list.querySelector("span").textContent = still.join(", ");
}

// How a chart's place was, to be put back.
function keptChart(place) {
  const back = kept(Array.from(place.querySelectorAll(".refusal, .title, .says, tbody, .behind > summary, .beside, .basis")));
  const parts = Array.from(place.querySelectorAll(".refusal, .whole, .without"));
  const hidden = parts.map(function (one) { return one.hidden; });
  return function () {
    back();
    parts.forEach(function (one, k) { one.hidden = hidden[k]; });
  };
}
