// Control charts, funnels and published figures, drawn in the style of the figures that Python made.
import { dateOf, firstOfMonth, isoDay } from "../data/calendar.js";
import { wilson } from "../estimates/compare.js";
import { halfToEven } from "../estimates/rounding.js";
import { onScale, withinScale } from "../text/control_chart.js";
import { percent, thousands } from "../text/numbers.js";
import { APRIL } from "../text/published.js";
import { escaped, filledIn } from "../text/sentences.js";

const LABEL_ROWS = 2;
const FEW_DAYS = 8;

export function controlFigure(control, charts, periods) {
  const like = charts.looks[control.kind === "xmr" ? "share" : "days"];
  const values = charts.looks[control.of === "share" ? "share" : "days"].layout.yaxis;
  const days = control.points.map((one) => isoDay(one.begin));
  const margin = Math.max(Math.floor((control.points[days.length - 1].begin - control.points[0].begin) * 0.04), 10);
  const first = control.points[0].begin - margin;
  const last = control.points[days.length - 1].begin + margin;
  const named = function (name) { return like.data.find((one) => one.name === name); };
  const data = [{ ...like.data[0], x: days, y: control.points.map((one) => one.value)}];
  for (const kind of Object.keys(charts.kinds)) {
    const its = control.points.filter((one) => one.pointType === kind);
    if (its.length) data.push(pointsTrace(control, its, named(charts.kinds[kind]), charts.kinds[kind]));
  }
  const marked = periodMarks(like.layout, periods, first, last, 4, isoDay);
  return { data: data.concat(levelTraces(control, named, isoDay(last))), layout: { ...like.layout, yaxis: valuesAxis(control, values),
    xaxis: { ...like.layout.xaxis, range: [isoDay(first), isoDay(last)]}, shapes: marked.shapes,
    annotations: marked.labels.concat(signNotes(control, like.layout.annotations)),} };
}

// Of a short axis of days the marks stand at whole days.
function valuesAxis(control, like) {
  const made = { ...like};
  const most = Math.max(...control.points.map((one) => one.value), ...control.segments.map((one) => one.upper || 0));
  if (control.of === "median") made.title = { ...like.title, text: "median, " + control.unit};
  if (control.unit === "hours" || most > FEW_DAYS) delete made.dtick;
  return made;
}

function pointsTrace(control, points, like, name) {
  return { ...like, x: points.map((one) => isoDay(one.begin)), y: points.map((one) => one.value),
    customdata: points.map((one) => [one.label, onScale(control, one.value)].concat(control.of === "days between" ? [] : [thousands(one.n) + " clocks"],
        one.cause === "common" ? [] : [name + ": " + one.cause]).join("<br>")),};
}

// The mean and limits of each stretch, and the target.
function levelTraces(control, named, last) {
  const found = [];
  const add = function (from, to, value, name, first) {
    found.push({ ...named(name), x: [from, to], y: [value, value], showlegend: first});
  };
  control.segments.forEach((one, k) => {
    const begin = isoDay(control.points[one.start].begin);
    const end = one.stop < control.points.length ? isoDay(control.points[one.stop].begin) : last;
    add(begin, end, one.mean, control.middle, k === 0);
    if (Number.isNaN(one.lower)) return;
    add(begin, end, withinScale(control, one.lower), "limits of chance", false);
    add(begin, end, withinScale(control, one.upper), "limits of chance", k === 0);
  });
  if (control.target !== null) add(isoDay(control.points[0].begin), last, control.target, "target", true);
  return found;
}

// Shapes and labels of the periods that reach into a scale; `place` is where a day stands on it.
function periodMarks(like, periods, first, last, above, place) {
  const found = { shapes: [], labels: [] };
  const reaching = periods.map((one) => ({ one, begin: Math.max(one.begin === null ? first : one.begin, first), end: Math.min(one.end === null ? last : one.end + 1, last) })).filter((its) => its.begin < its.end);
  reaching.forEach((its, k) => {
    found.shapes.push({ ...like.shapes[0], name: escaped(its.one.name), x0: place(its.begin), x1: place(its.end)});
    for (const [day, real] of [[its.begin, its.one.begin], [its.end, its.one.end]]) {
      if (real !== null) found.shapes.push({ ...like.shapes[1], x0: place(day), x1: place(day)});
    }
    found.labels.push({ ...like.annotations[0], x: place(its.begin), yshift: above + 15 * (k % LABEL_ROWS), text: escaped(its.one.name), hovertext: escaped(its.one.words),});
  });
  return found;
}

// The two icons as words, and the reasons of new limits.
function signNotes(control, like) {
  const lines = ["Variation: " + control.points[control.points.length - 1].pointType];
  if (!control.assurance.startsWith("no ")) lines.push("Assurance: " + control.assurance);
  const recalculated = control.segments.filter((one) => one.reason).map((one) => ({ ...like[2], x: isoDay(control.points[one.start].begin), text: filledIn(like[2].text, { reason: escaped(one.reason) })}));
  return [{ ...like[1], text: lines.join("<br>")}].concat(recalculated);
}

export function funnelFigure(funnel, charts) {
  const like = charts.looks.funnel;
  const sizes = funnel.sites.map((one) => one.n);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const room = Math.max((most - least) * 0.25, 2);
  const from = halfToEven(least - room);
  const lines = funnel.lines.slice(funnel.lines.slice(1).filter((one) => one.n <= from).length);
  const n = lines.map((one) => one.n);
  const data = [null, 2, 1, 3, 0].map((limit, k) => ({ ...like.data[k], x: n, y: lines.map((one) => limit === null ? funnel.share : one.limits[limit])}));
  for (const trace of like.data.slice(5)) {
    const its = funnel.sites.filter((one) => charts.positions[one.position] === trace.name);
    if (its.length) data.push(sitesTrace(its, trace));
  }
  const floor = Math.min(...funnel.sites.map((one) => Math.min(one.limits[0], one.share)));
  return { data, layout: { ...like.layout, xaxis: { ...like.layout.xaxis, range: [Math.max(least - room, 0), most + room * 0.6]},
    yaxis: { ...like.layout.yaxis, range: [Math.max(floor - 0.06, -0.02), 1.04]},} };
}

function sitesTrace(sites, like) {
  return { ...like, x: sites.map((one) => one.n), y: sites.map((one) => one.share),
    text: sites.map((one) => one.position === "within" ? "" : " " + escaped(one.name)),
    customdata: sites.map((one) => {
      const limits = "95 % limits " + percent(one.limits[1]) + " to " + percent(one.limits[2]);
      return [escaped(one.name), thousands(one.met) + " of " + thousands(one.n) + " (" + percent(one.share) + ")", like.name, limits].join("<br>");
    }),};
}

export function publishedFigure(found, like, turnaround, periods) {
  const shown = found.own.filter((one) => one.enough);
  const own = like.data[like.data.length - 1];
  const others = like.data.slice(0, -1);
  const years = [...new Set(others.flatMap((one) => one.x).concat(shown.map((one) => one.year)))].sort();
  const [first, last] = [years[0], years[years.length - 1]];
  const marks = periodMarks(turnaround.charts.looks.share.layout, periods, firstOfMonth((first - 1) * 12 + APRIL), firstOfMonth(last * 12 + APRIL), 4, placeInYear);
  return {
    data: others.concat(ownTrace(own, shown, turnaround.charts.published.aside, turnaround.charts.words.published)),
    layout: { ...like.layout, xaxis: { ...like.layout.xaxis, tickvals: years, range: [first - 0.5, last + 0.5]}, shapes: marks.shapes, annotations: marks.labels,},
  };
}

function ownTrace(like, shown, aside, words) {
  const shares = shown.map((one) => wilson(one.met, one.n));
  return { ...like, x: shown.map((one) => one.year + aside), y: shares.map((one) => one.share),
    error_y: { ...like.error_y, array: shares.map((one) => one.high - one.share), arrayminus: shares.map((one) => one.share - one.low),},
    customdata: shown.map((one) => filledIn(words.hover, { when: one.when, share: one.share })),};
}

// Where a day stands on a scale of years to 31 March, each with its number at its middle.
function placeInYear(day) {
  const date = dateOf(day);
  const year = date.getUTCFullYear() + (date.getUTCMonth() >= APRIL ? 1 : 0);
  const [begin, end] = [(year - 1) * 12, year * 12].map((one) => firstOfMonth(one + APRIL));
  return year - 0.5 + (day - begin) / (end - begin);
}
