// Curves drawn anew: looks are taken from marks that Python drew, and sizes from their maker.
const MARKS = data.turnaround.marks;
const CURVE_POINTS = 200;
const COMPARED_POINTS = 80;
const OPEN_POINTS = 150;
const PER_LOOK = 6; // lower and upper end of the band, the curve, least, most, open clocks

function fourDecimals(value) { return Math.round(value * 1e4) / 1e4; }

// A curve at so many of its times, and where clocks are still open, as the audit tells them to be drawn.
function thinnedCurve(curve, most) {
  const places = spreadOver(curve.at.length, most);
  return Object.fromEntries(["at", "low", "high", "likelyLow", "sureFrom", "sureTo"].map(function (name) {
    return [name, places.map(function (k) { return fourDecimals(curve[name][k]); })];
  }));
}

function openTimes(clocks) {
  const low = risingOf(openOnes(clocks).low);
  return low.length ? spreadOver(low.length, OPEN_POINTS).map(function (k) { return fourDecimals(low[k]); }) : [];
}

// The end of the scale: beyond the limits and nine in ten, but within what was recorded.
function curveReach(limits, curves) {
  const ends = limits.map(function (one) { return one.at; });
  for (const one of curves) {
    const reached = one.quantiles.map(function (its) { return its.high; }).filter(Number.isFinite).map(fourDecimals);
    ends.push(...(reached.length ? reached : one.drawn.at.slice(-1)));
  }
  const most = Math.max(0, ...curves.map(function (one) { return one.drawn.at[one.drawn.at.length - 1]; }));
  const last = Math.max(0, ...limits.map(function (one) { return one.at; }));
  return Math.max(Math.min(Math.max(...ends, 1) * data.turnaround.scale.beyond, most * 1.05), last * 1.1, 1);
}

function curveTraces(curve, look, name, last, unit) {
  const like = MARKS.data.slice(look * PER_LOOK, (look + 1) * PER_LOOK);
  const { drawn, openAt } = curve;
  const end = drawn.at.length - 1;
  const at = [0].concat(drawn.at, Math.max(last, drawn.at[end]));
  const line = function (k, values, more) {
    const named = like[k].name === undefined ? {} : { name: name + like[k].name };
    return Object.assign({}, like[k], named, { x: at, y: [0].concat(values, values[end]) }, more);
  };
  const heights = [0].concat(drawn.likelyLow, drawn.likelyLow[end]);
  const exact = drawn.low.every(function (one, k) { return one === drawn.high[k]; });
  const found = [line(0, drawn.sureFrom), line(1, drawn.sureTo), line(2, drawn.likelyLow, {
    name: name + (exact ? data.turnaround.scale.done : data.turnaround.scale.likely), hovertemplate: name + like[2].hovertemplate,
    customdata: at.map(function (time, k) { return percent(heights[k]) + " done by " + amount(time, unit); }),
  })];
  if (!exact) found.push(line(3, drawn.low), line(4, drawn.high));
  if (openAt.length) {
    found.push(Object.assign({}, like[5], {
      x: openAt, y: openAt.map(function () { return data.turnaround.scale.floor; }), name: name + like[5].name,
      customdata: openAt.map(function (time) { return "open for " + amount(time, unit) + " so far"; }),
    }));
  }
  return found;
}

// One curve, or two compared; `like` is the figure of all clocks of the step.
function curveFigure(like, limits, curves, unit) {
  const last = curveReach(limits, curves);
  const pair = curves.length > 1;
  const drawn = limits.filter(function (one) { return one.at <= last; });
  const layout = Object.assign({}, like.layout, {
    xaxis: Object.assign({}, like.layout.xaxis, { range: [0, last] }),
    shapes: drawn.map(function (one) { return Object.assign({}, MARKS.layout.shapes[0], { x0: one.at, x1: one.at }); }),
    annotations: drawn.map(function (one, k) {
      return Object.assign({}, MARKS.layout.annotations[k % 2], { x: one.at, text: escaped(one.standard + ": " + one.words) });
    }),
  });
  if (pair) {
    layout.height += data.turnaround.scale.legend;
    layout.margin = Object.assign({}, layout.margin, { b: layout.margin.b + data.turnaround.scale.legend });
  }
  return { layout: layout, data: curves.flatMap(function (one, k) { return curveTraces(one, k, pair ? escaped(one.name) + ": " : "", last, unit); }) };
}
