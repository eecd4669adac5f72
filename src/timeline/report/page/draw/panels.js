// Groups as dots with confidence intervals, in small panels side by side.
import { sumOf } from "../estimates/steps.js";
import { escaped } from "../text/sentences.js";

// panels: { title, dots: [{ name, value, interval, said }] }; of a silent group value is null, and an
// infinite end of an interval is drawn to the end of the scale. Of times the scale ends beyond them.
export function panelFigure(like, sizes, panels, ofTimes) {
  const layout = Object.fromEntries(Object.entries(like.layout).filter((one) => !/^[xy]axis/.test(one[0])));
  const made = { data: [], most: ofTimes ? scaleEnd(panels) : 1, times: ofTimes, layout: Object.assign(layout, { annotations: [] }) };
  const whole = sumOf(rowHeights(sizes, panels.map((one) => one.dots.length)));
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

// Beyond every interval that ends, but not a few very wide ones.
function scaleEnd(panels) {
  const dots = panels.flatMap((one) => one.dots).filter((one) => one.value);
  const ends = dots.map((one) => one.value[1]).concat(1);
  const sure = dots.map((one) => one.interval[1]).filter(Number.isFinite);
  return Math.min(Math.max(...ends, ...sure), Math.max(...ends) * 2.5) * 1.05;
}

// The heights of the rows of pictures, by how many groups each picture has.
function rowHeights(sizes, groups) {
  const found = [];
  for (let k = 0; k < groups.length; k += sizes.columns) {
    const most = Math.max(...groups.slice(k, k + sizes.columns).map((n) => Math.min(n, sizes.most)));
    found.push(sizes.head + sizes.foot + sizes.row * most);
  }
  return found;
}

function drawnRows(figure) {
  const number = function (name) { return Number(name.slice(5) || 1); };
  return Object.keys(figure.layout).filter((name) => name.startsWith("yaxis"))
    .sort((a, b) => number(a) - number(b))
    .map((name) => figure.layout[name].tickvals.length);
}

function addPanel(made, like, sizes, panel, number, box) {
  const suffix = number === 1 ? "" : String(number);
  const dots = panel.dots.slice(0, sizes.most);
  const more = panel.dots.length - dots.length;
  made.layout["xaxis" + suffix] = { ...like.layout.xaxis, domain: box.x, anchor: "y" + suffix, ...(made.times ? { range: [0, made.most] } : {})};
  made.layout["yaxis" + suffix] = { ...like.layout.yaxis, domain: box.y, anchor: "x" + suffix, range: [dots.length - 0.4, -0.6],
    tickvals: dots.map((_, k) => k), ticktext: dots.map((one) => shortName(one.name, sizes.label)),};
  made.layout.annotations.push({ ...like.layout.annotations[0], x: box.x[0] - sizes.names + 0.01, y: box.y[1], text: escaped(panel.title) + (more ? " (" + more + " more in the table)" : ""),});
  dotTraces(dots, made.most).forEach((trace, k) => {
    made.data.push({ ...like.data[k], ...trace, xaxis: "x" + suffix, yaxis: "y" + suffix});
  });
}

function shortName(name, most) {
  const letters = Array.from(name);
  return escaped(letters.length <= most ? name : letters.slice(0, most - 1).join("") + "\u2026") + "  ";
}

// Intervals, what the record allows, dots, and the words of silent groups.
function dotTraces(dots, most) {
  const at = dots.map((one, k) => [one, k]);
  const shown = at.filter((pair) => pair[0].value !== null);
  const tooFew = at.filter((pair) => pair[0].value === null);
  const y = shown.flatMap((pair) => [pair[1], pair[1], null]);
  return [
    { x: shown.flatMap((pair) => [pair[0].interval[0], Number.isFinite(pair[0].interval[1]) ? pair[0].interval[1] : most, null]), y },
    { x: shown.flatMap((pair) => pair[0].value.concat(null)), y },
    { x: shown.map((pair) => (pair[0].value[0] + pair[0].value[1]) / 2), y: shown.map((pair) => pair[1]),
      customdata: shown.map((pair) => escaped(pair[0].name) + ": " + escaped(pair[0].said)) },
    { x: tooFew.map(() => 0), y: tooFew.map((pair) => pair[1]),
      text: tooFew.map((pair) => " " + escaped(pair[0].said)) },
  ];
}
