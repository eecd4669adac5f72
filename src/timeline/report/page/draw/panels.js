// Groups as dots with confidence intervals, in small panels side by side.
import { sumOf } from "../estimates/steps.js";
import { escaped } from "../text/sentences.js";
/** @import { Figure, PanelSizes } from "../data/types.js" */
/** @import { Dot } from "../text/groups.js" */

/** @typedef {Dot & { value: number[], interval: number[] }} ShownDot */
/** @typedef {{ title: string, dots: Dot[] }} Panel */
/** @typedef {{ data: any[], most: number, times: boolean, layout: any }} Made */

/**
 * An infinite end of an interval is drawn to the end of the scale; of times the scale ends beyond the
 * intervals.
 * @type {(like: Figure, sizes: PanelSizes, panels: Panel[], ofTimes?: boolean) => Figure}
 */
export function panelFigure(like, sizes, panels, ofTimes) {
  const layout = Object.fromEntries(Object.entries(like.layout).filter((one) => !/^[xy]axis/.test(one[0])));
  /** @type {Made} */
  const made = { data: [], most: ofTimes ? scaleEnd(panels) : 1, times: Boolean(ofTimes), layout: Object.assign(layout, { annotations: [] }) };
  const whole = sumOf(rowHeights(sizes, panels.map((panel) => panel.dots.length)));
  layout.height = like.layout.height - sumOf(rowHeights(sizes, drawnRows(like))) + whole;
  let top = 1;
  for (let k = 0; k < panels.length; k += sizes.columns) {
    const beside = panels.slice(k, k + sizes.columns);
    beside.forEach((panel, column) => {
      const rows = sizes.row * Math.min(panel.dots.length, sizes.most);
      const left = column / sizes.columns + sizes.names;
      const box = { x: [left, (column + 1) / sizes.columns - sizes.gap], y: [top - (sizes.head + rows) / whole, top - sizes.head / whole] };
      addPanel(made, like, sizes, panel, k + column + 1, box);
    });
    top -= rowHeights(sizes, beside.map((one) => one.dots.length))[0] / whole;
  }
  return { data: made.data, layout: made.layout };
}

/** @type {(dot: Dot) => dot is ShownDot} */
function isShown(dot) { return dot.value !== null; }

/** Beyond every interval that ends, except for a few very wide ones. @type {(panels: Panel[]) => number} */
function scaleEnd(panels) {
  const dots = panels.flatMap((panel) => panel.dots).filter(isShown);
  const ends = dots.map((dot) => dot.value[1]).concat(1);
  const intervals = dots.map((dot) => dot.interval[1]).filter(Number.isFinite);
  return Math.min(Math.max(...ends, ...intervals), Math.max(...ends) * 2.5) * 1.05;
}

/**
 * The heights of the rows of panels, by how many groups each panel has.
 * @type {(sizes: PanelSizes, groups: number[]) => number[]}
 */
function rowHeights(sizes, groups) {
  const found = [];
  for (let k = 0; k < groups.length; k += sizes.columns) {
    const most = Math.max(...groups.slice(k, k + sizes.columns).map((n) => Math.min(n, sizes.most)));
    found.push(sizes.head + sizes.foot + sizes.row * most);
  }
  return found;
}

/** @type {(figure: Figure) => number[]} */
function drawnRows(figure) {
  const number = (/** @type {string} */ name) => Number(name.slice(5) || 1);
  return Object.keys(figure.layout).filter((name) => name.startsWith("yaxis"))
    .sort((a, b) => number(a) - number(b))
    .map((name) => figure.layout[name].tickvals.length);
}

/**
 * @type {(made: Made, like: Figure, sizes: PanelSizes, panel: Panel, number: number, box: { x: number[], y: number[] }) => void}
 */
function addPanel(made, like, sizes, panel, number, box) {
  const suffix = number === 1 ? "" : String(number);
  const dots = panel.dots.slice(0, sizes.most);
  const more = panel.dots.length - dots.length;
  made.layout["xaxis" + suffix] = { ...like.layout.xaxis, domain: box.x, anchor: "y" + suffix, ...(made.times ? { range: [0, made.most] } : {})};
  made.layout["yaxis" + suffix] = { ...like.layout.yaxis, domain: box.y, anchor: "x" + suffix, range: [dots.length - 0.4, -0.6],
    tickvals: dots.map((_, k) => k), ticktext: dots.map((dot) => shortName(dot.name, sizes.label)) };
  made.layout.annotations.push({ ...like.layout.annotations[0], x: box.x[0] - sizes.names + 0.01, y: box.y[1], text: escaped(panel.title) + (more ? " (" + more + " more in the table)" : "") });
  dotTraces(dots, made.most).forEach((trace, k) => {
    made.data.push({ ...like.data[k], ...trace, xaxis: "x" + suffix, yaxis: "y" + suffix });
  });
}

/** @type {(name: string, most: number) => string} */
function shortName(name, most) {
  const letters = Array.from(name);
  return escaped(letters.length <= most ? name : letters.slice(0, most - 1).join("") + "\u2026") + "  ";
}

/**
 * Intervals, what the record allows, dots, and the words of groups that are too small.
 * @type {(dots: Dot[], most: number) => any[]}
 */
function dotTraces(dots, most) {
  const shown = dots.filter(isShown);
  const tooFew = dots.filter((dot) => !isShown(dot));
  const row = (/** @type {Dot} */ one) => dots.indexOf(one);
  const y = shown.flatMap((one) => [row(one), row(one), null]);
  return [
    { x: shown.flatMap((one) => [one.interval[0], Number.isFinite(one.interval[1]) ? one.interval[1] : most, null]), y },
    { x: shown.flatMap((one) => [...one.value, null]), y },
    { x: shown.map((one) => (one.value[0] + one.value[1]) / 2), y: shown.map(row),
      customdata: shown.map((one) => escaped(one.name) + ": " + escaped(one.said)) },
    { x: tooFew.map(() => 0), y: tooFew.map(row), text: tooFew.map((dot) => " " + escaped(dot.said)) },
  ];
}
