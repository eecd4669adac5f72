// Groups as dots with their intervals, in small pictures beside one another: what Python drew of all
// cases, drawn anew with other groups. Looks are taken from that drawing, and sizes from its maker.

// panels: { title, dots: [{ name, value, interval, said }] }; of a silent group value is null, and an
// infinite end of an interval is drawn to the end of the scale. Of times the scale ends beyond them.
function panelFigure(like, sizes, panels, ofTimes) {
  const layout = Object.fromEntries(Object.entries(like.layout).filter(function (one) { return !/^[xy]axis/.test(one[0]); }));
  const made = { data: [], most: ofTimes ? scaleEnd(panels) : 1, times: ofTimes, layout: Object.assign(layout, { annotations: [] }) };
  const whole = sumOf(rowHeights(sizes, panels.map(function (one) { return one.dots.length; })));
  layout.height = like.layout.height - sumOf(rowHeights(sizes, drawnRows(like))) + whole;
  let top = 1;
  for (let k = 0; k < panels.length; k += sizes.columns) {
    const beside = panels.slice(k, k + sizes.columns);
    beside.forEach(function (panel, column) {
      const rows = sizes.row * Math.min(panel.dots.length, sizes.most);
      const left = column / sizes.columns + sizes.names;
      const box = { x: [left, (column + 1) / sizes.columns - sizes.gap], y: [top - (sizes.head + rows) / whole, top - sizes.head / whole] };
      addPanel(made, like, sizes, panel, k + column + 1, box);
    });
    top -= rowHeights(sizes, beside.map(function (one) { return one.dots.length; }))[0] / whole;
  }
  return { data: made.data, layout: made.layout };
}

// Beyond every interval that ends, but not a few very wide ones.
function scaleEnd(panels) {
  const dots = panels.flatMap(function (one) { return one.dots; }).filter(function (one) { return one.value; });
  const ends = dots.map(function (one) { return one.value[1]; }).concat(1);
  const sure = dots.map(function (one) { return one.interval[1]; }).filter(Number.isFinite);
  return Math.min(Math.max(...ends, ...sure), Math.max(...ends) * 2.5) * 1.05;
}

// The heights of the rows of pictures, by how many groups each picture has.
function rowHeights(sizes, groups) {
  const found = [];
  for (let k = 0; k < groups.length; k += sizes.columns) {
    const most = Math.max(...groups.slice(k, k + sizes.columns).map(function (n) { return Math.min(n, sizes.most); }));
    found.push(sizes.head + sizes.foot + sizes.row * most);
  }
  return found;
}

function drawnRows(figure) {
  const number = function (name) { return Number(name.slice(5) || 1); };
  return Object.keys(figure.layout).filter(function (name) { return name.startsWith("yaxis"); })
    .sort(function (a, b) { return number(a) - number(b); })
    .map(function (name) { return figure.layout[name].tickvals.length; });
}

function addPanel(made, like, sizes, panel, number, box) {
  const suffix = number === 1 ? "" : String(number);
  const dots = panel.dots.slice(0, sizes.most);
  const more = panel.dots.length - dots.length;
  made.layout["xaxis" + suffix] = Object.assign({}, like.layout.xaxis, { domain: box.x, anchor: "y" + suffix }, made.times ? { range: [0, made.most] } : {});
  made.layout["yaxis" + suffix] = Object.assign({}, like.layout.yaxis, {
    domain: box.y, anchor: "x" + suffix, range: [dots.length - 0.4, -0.6],
    tickvals: dots.map(function (_, k) { return k; }), ticktext: dots.map(function (one) { return shortName(one.name, sizes.label); }),
  });
  made.layout.annotations.push(Object.assign({}, like.layout.annotations[0], {
    x: box.x[0] - sizes.names + 0.01, y: box.y[1], text: escaped(panel.title) + (more ? " (" + more + " more in the table)" : ""),
  }));
  dotTraces(dots, made.most).forEach(function (trace, k) {
    made.data.push(Object.assign({}, like.data[k], trace, { xaxis: "x" + suffix, yaxis: "y" + suffix }));
  });
}

function shortName(name, most) {
  const letters = Array.from(name);
  return escaped(letters.length <= most ? name : letters.slice(0, most - 1).join("") + "\u2026") + "  ";
}

// Intervals, what the record allows, dots, and the words of silent groups.
function dotTraces(dots, most) {
  const at = dots.map(function (one, k) { return [one, k]; });
  const loud = at.filter(function (pair) { return pair[0].value !== null; });
  const silent = at.filter(function (pair) { return pair[0].value === null; });
  const y = loud.flatMap(function (pair) { return [pair[1], pair[1], null]; });
  return [
    { x: loud.flatMap(function (pair) { return [pair[0].interval[0], Number.isFinite(pair[0].interval[1]) ? pair[0].interval[1] : most, null]; }), y: y },
    { x: loud.flatMap(function (pair) { return pair[0].value.concat(null); }), y: y },
    { x: loud.map(function (pair) { return (pair[0].value[0] + pair[0].value[1]) / 2; }), y: loud.map(function (pair) { return pair[1]; }),
      customdata: loud.map(function (pair) { return escaped(pair[0].name) + ": " + escaped(pair[0].said); }) },
    { x: silent.map(function () { return 0; }), y: silent.map(function (pair) { return pair[1]; }),
      text: silent.map(function (pair) { return " " + escaped(pair[0].said); }) },
  ];
}
