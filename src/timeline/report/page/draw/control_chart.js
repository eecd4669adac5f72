// Control charts, funnels and published figures, drawn in the style of the figures that Python made.
import { dateOf, firstOfMonth, isoDay } from "../data/calendar.js";
import { wilson } from "../estimates/compare.js";
import { halfToEven } from "../estimates/rounding.js";
import { onScale, patternWords, withinScale } from "../text/control_chart.js";
import { counted } from "../text/groups.js";
import { say } from "../text/messages.js";
import { percent, thousands } from "../text/numbers.js";
import { APRIL } from "../text/published.js";
import { escaped, filledIn } from "../text/sentences.js";
/** @import { Period } from "../data/chosen.js" */
/** @import { ChartStyle, Figure, Turnaround } from "../data/types.js" */
/** @import { PlacedSite } from "../estimates/funnel.js" */
/** @import { ChartPoint, Control } from "../text/control_chart.js" */
/** @import { WordedFunnel } from "../text/funnel.js" */
/** @import { Comparison, YearShare } from "../text/published.js" */

const LABEL_ROWS = 2;
const FEW_DAYS = 8;

/** @type {(control: Control, charts: ChartStyle, periods: Period[]) => Figure} */
export function controlFigure(control, charts, periods) {
  const like = charts.looks[control.kind === "xmr" ? "share" : "days"];
  const values = charts.looks[control.of === "share" ? "share" : "days"].layout.yaxis;
  const days = control.points.map((point) => isoDay(point.begin));
  const margin = Math.max(Math.floor((control.points[days.length - 1].begin - control.points[0].begin) * 0.04), 10);
  const first = control.points[0].begin - margin;
  const last = control.points[days.length - 1].begin + margin;
  const named = (/** @type {string} */ name) => like.data.find((one) => one.name === name);
  const data = [{ ...like.data[0], x: days, y: control.points.map((point) => point.value) }];
  for (const kind of Object.keys(charts.kinds)) {
    const its = control.points.filter((point) => point.pointType === kind);
    if (its.length) data.push(pointsTrace(control, its, named(charts.kinds[kind]), charts.kinds[kind]));
  }
  const marked = periodMarks(like.layout, periods, first, last, 4, isoDay);
  return { data: data.concat(levelTraces(control, named, isoDay(last))), layout: { ...like.layout, yaxis: valuesAxis(control, values),
    xaxis: { ...like.layout.xaxis, range: [isoDay(first), isoDay(last)] }, shapes: marked.shapes,
    annotations: marked.labels.concat(signNotes(control, like.layout.annotations)) } };
}

/** A short axis of days has its ticks at whole days. @type {(control: Control, like: any) => any} */
function valuesAxis(control, like) {
  const made = { ...like };
  const most = Math.max(...control.points.map((point) => point.value), ...control.segments.map((segment) => segment.upper || 0));
  if (control.of === "median") made.title = { ...like.title, text: say("scale-median", { unit: control.unit }) };
  if (control.unit === "hours" || most > FEW_DAYS) delete made.dtick;
  return made;
}

/** @type {(control: Control, points: ChartPoint[], like: any, name: string) => any} */
function pointsTrace(control, points, like, name) {
  return { ...like, x: points.map((point) => isoDay(point.begin)), y: points.map((point) => point.value),
    customdata: points.map((point) => [point.label, onScale(control, point.value)].concat(control.of === "days between" ? [] : [thousands(point.n) + " waits"],
        point.cause === "common" ? [] : [name + ": " + patternWords(point)]).join("<br>")) };
}

/**
 * The average and limits of each segment, and the target.
 * @type {(control: Control, named: (name: string) => any, last: string) => any[]}
 */
function levelTraces(control, named, last) {
  /** @type {any[]} */
  const found = [];
  /** @type {(from: string, to: string, value: number, name: string, first: boolean) => void} */
  const add = (from, to, value, name, first) => {
    found.push({ ...named(name), x: [from, to], y: [value, value], showlegend: first });
  };
  control.segments.forEach((segment, k) => {
    const begin = isoDay(control.points[segment.start].begin);
    const end = segment.stop < control.points.length ? isoDay(control.points[segment.stop].begin) : last;
    add(begin, end, segment.mean, control.middle, k === 0);
    if (Number.isNaN(segment.lower)) return;
    add(begin, end, withinScale(control, segment.lower), "expected range", false);
    add(begin, end, withinScale(control, segment.upper), "expected range", k === 0);
  });
  if (control.target !== null) add(isoDay(control.points[0].begin), last, control.target, "target", true);
  return found;
}

/**
 * Shapes and labels of the periods that reach into a scale; `place` gives the position of a day.
 * @type {(like: any, periods: Period[], first: number, last: number, above: number, place: (day: number) => number | string) => { shapes: any[], labels: any[] }}
 */
function periodMarks(like, periods, first, last, above, place) {
  /** @type {{ shapes: any[], labels: any[] }} */
  const found = { shapes: [], labels: [] };
  const reaching = periods
    .map((period) => ({ one: period, begin: Math.max(period.begin ?? first, first), end: Math.min(period.end === null ? last : period.end + 1, last) }))
    .filter((its) => its.begin < its.end);
  reaching.forEach((its, k) => {
    found.shapes.push({ ...like.shapes[0], name: escaped(its.one.name), x0: place(its.begin), x1: place(its.end) });
    if (its.one.begin !== null) found.shapes.push({ ...like.shapes[1], x0: place(its.begin), x1: place(its.begin) });
    if (its.one.end !== null) found.shapes.push({ ...like.shapes[1], x0: place(its.end), x1: place(its.end) });
    found.labels.push({ ...like.annotations[0], x: place(its.begin), yshift: above + 15 * (k % LABEL_ROWS), text: escaped(its.one.name), hovertext: escaped(its.one.words) });
  });
  return found;
}

/** The two icons as words, and why limits were recalculated. @type {(control: Control, like: any[]) => any[]} */
function signNotes(control, like) {
  const lines = ["Variation: " + control.points[control.points.length - 1].pointType];
  if (!control.assurance.startsWith("no ")) lines.push("Assurance: " + control.assurance);
  const recalculated = control.segments.filter((segment) => segment.reason).map((segment) => ({ ...like[2], x: isoDay(control.points[segment.start].begin), text: filledIn(like[2].text, { reason: escaped(segment.reason) })}));
  return [{ ...like[1], text: lines.join("<br>") }].concat(recalculated);
}

/** @type {(funnel: WordedFunnel, charts: ChartStyle) => Figure} */
export function funnelFigure(funnel, charts) {
  const like = charts.looks.funnel;
  const sizes = funnel.sites.map((site) => site.n);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const room = Math.max((most - least) * 0.25, 2);
  const from = halfToEven(least - room);
  const lines = funnel.lines.slice(funnel.lines.slice(1).filter((line) => line.n <= from).length);
  const n = lines.map((line) => line.n);
  const data = [null, 2, 1, 3, 0].map((limit, k) => ({ ...like.data[k], x: n, y: lines.map((line) => limit === null ? funnel.share : line.limits[limit]) }));
  for (const trace of like.data.slice(5)) {
    const its = funnel.sites.filter((site) => charts.positions[site.position] === trace.name);
    if (its.length) data.push(sitesTrace(its, trace));
  }
  const floor = Math.min(...funnel.sites.map((site) => Math.min(site.limits[0], site.share)));
  return { data, layout: { ...like.layout, xaxis: { ...like.layout.xaxis, range: [Math.max(least - room, 0), most + room * 0.6] },
    yaxis: { ...like.layout.yaxis, range: [Math.max(floor - 0.06, -0.02), 1.04] } } };
}

/** @type {(sites: PlacedSite[], like: any) => any} */
function sitesTrace(sites, like) {
  return { ...like, x: sites.map((site) => site.n), y: sites.map((site) => site.share),
    text: sites.map((site) => site.position === "within" ? "" : " " + escaped(site.name)),
    customdata: sites.map((site) => {
      const limits = "95% limits " + percent(site.limits[1]) + " to " + percent(site.limits[2]);
      return [escaped(site.name), counted(site.met, site.n), like.name, limits].join("<br>");
    }) };
}

/** @type {(found: Comparison, like: Figure, turnaround: Turnaround, periods: Period[]) => Figure} */
export function publishedFigure(found, like, turnaround, periods) {
  const shown = found.own.filter((one) => one.enough);
  const own = like.data[like.data.length - 1];
  const others = like.data.slice(0, -1);
  const years = [...new Set(others.flatMap((other) => other.x).concat(shown.map((one) => one.year)))].sort();
  const [first, last] = [years[0], years[years.length - 1]];
  const marks = periodMarks(turnaround.charts.looks.share.layout, periods, firstOfMonth((first - 1) * 12 + APRIL), firstOfMonth(last * 12 + APRIL), 4, placeInYear);
  return {
    data: others.concat(ownTrace(own, shown, turnaround.charts.published.aside)),
    layout: { ...like.layout, xaxis: { ...like.layout.xaxis, tickvals: years, range: [first - 0.5, last + 0.5] }, shapes: marks.shapes, annotations: marks.labels },
  };
}

/** @type {(like: any, shown: YearShare[], aside: number) => any} */
function ownTrace(like, shown, aside) {
  const shares = shown.map((one) => wilson(one.met, one.n));
  return { ...like, x: shown.map((one) => one.year + aside), y: shares.map((share) => share.share),
    error_y: { ...like.error_y, array: shares.map((share) => share.high - share.share), arrayminus: shares.map((share) => share.share - share.low) },
    customdata: shown.map((one) => escaped(say("own-hover", { when: one.when, share: one.share }))) };
}

/**
 * The position of a day on a scale of years to 31 March, each with its number at its middle.
 * @type {(day: number) => number}
 */
function placeInYear(day) {
  const date = dateOf(day);
  const year = date.getUTCFullYear() + (date.getUTCMonth() >= APRIL ? 1 : 0);
  const [begin, end] = [(year - 1) * 12, year * 12].map((one) => firstOfMonth(one + APRIL));
  return year - 0.5 + (day - begin) / (end - begin);
}
