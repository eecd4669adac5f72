// Curves of waits, drawn in the style of the figures that Python made.
import { data } from "../data/record.js";
import { fourDecimals } from "../estimates/survival.js";
import { amount, percent } from "../text/numbers.js";
import { escaped } from "../text/sentences.js";
/** @import { Figure, Limit } from "../data/types.js" */
/** @import { WordedCurve } from "../text/time_stats.js" */

/** @typedef {Pick<WordedCurve, "name" | "quantiles" | "drawn" | "openAt">} DrawnCurve */

const MARKS = data.turnaround.marks;
const PER_LOOK = 6; // lower and upper end of the band, the curve, least, most, open waits

/**
 * The end of the scale: beyond the limits and nine in ten, but within what was recorded.
 * @type {(limits: Limit[], curves: DrawnCurve[]) => number}
 */
function curveReach(limits, curves) {
  const ends = limits.map((limit) => limit.at);
  for (const curve of curves) {
    const reached = curve.quantiles.map((its) => its.high).filter(Number.isFinite).map(fourDecimals);
    ends.push(...(reached.length ? reached : curve.drawn.at.slice(-1)));
  }
  const most = Math.max(0, ...curves.map((curve) => curve.drawn.at[curve.drawn.at.length - 1]));
  const last = Math.max(0, ...limits.map((limit) => limit.at));
  return Math.max(Math.min(Math.max(...ends, 1) * data.turnaround.scale.beyond, most * 1.05), last * 1.1, 1);
}

/** @type {(curve: DrawnCurve, look: number, name: string, last: number, unit: string) => any[]} */
function curveTraces(curve, look, name, last, unit) {
  const like = MARKS.data.slice(look * PER_LOOK, (look + 1) * PER_LOOK);
  const { drawn, openAt } = curve;
  const end = drawn.at.length - 1;
  const at = [0].concat(drawn.at, Math.max(last, drawn.at[end]));
  /** @type {(k: number, values: number[], more?: object) => any} */
  const line = (k, values, more) => {
    const named = like[k].name === undefined ? {} : { name: name + like[k].name };
    return { ...like[k], ...named, x: at, y: [0].concat(values, values[end]), ...more };
  };
  const heights = [0].concat(drawn.likelyLow, drawn.likelyLow[end]);
  const exact = drawn.low.every((one, k) => one === drawn.high[k]);
  const found = [line(0, drawn.ciLow), line(1, drawn.ciHigh), line(2, drawn.likelyLow, {
    name: name + (exact ? data.turnaround.scale.done : data.turnaround.scale.likely), hovertemplate: name + like[2].hovertemplate,
    customdata: at.map((time, k) => percent(heights[k]) + " done by " + amount(time, unit)),
  })];
  if (!exact) found.push(line(3, drawn.low), line(4, drawn.high));
  if (openAt.length) {
    found.push({ ...like[5], x: openAt, y: openAt.map(() => data.turnaround.scale.floor), name: name + like[5].name,
      customdata: openAt.map((time) => "open for " + amount(time, unit) + " so far") });
  }
  return found;
}

/**
 * One curve, or two compared; `like` is the figure of all waits of the step.
 * @type {(like: Figure, limits: Limit[], curves: DrawnCurve[], unit: string) => Figure}
 */
export function curveFigure(like, limits, curves, unit) {
  const last = curveReach(limits, curves);
  const pair = curves.length > 1;
  const drawn = limits.filter((limit) => limit.at <= last);
  const layout = { ...like.layout, xaxis: { ...like.layout.xaxis, range: [0, last] },
    shapes: drawn.map((one) => ({ ...MARKS.layout.shapes[0], x0: one.at, x1: one.at })),
    annotations: drawn.map((one, k) => ({ ...MARKS.layout.annotations[k % 2], x: one.at, text: escaped(one.standard + ": " + one.words) })) };
  if (pair) {
    layout.height += data.turnaround.scale.legend;
    layout.margin = { ...layout.margin, b: layout.margin.b + data.turnaround.scale.legend };
  }
  return { layout, data: curves.flatMap((curve, k) => curveTraces(curve, k, pair ? escaped(curve.name) + ": " : "", last, unit)) };
}
