// Control charts of chosen cases drawn: marks, lines and axes are those that Python draws, with other numbers.
const LABEL_ROWS = 2;
const FEW_DAYS = 8;

function controlFigure(control, told, periods) {
  const like = told.looks[control.kind === "xmr" ? "share" : "days"];
  const values = told.looks[control.of === "share" ? "share" : "days"].layout.yaxis;
  const days = control.points.map(function (one) { return isoDay(one.begin); });
  const margin = Math.max(Math.floor((control.points[days.length - 1].begin - control.points[0].begin) * 0.04), 10);
  const first = control.points[0].begin - margin;
  const last = control.points[days.length - 1].begin + margin;
  const named = function (name) { return like.data.find(function (one) { return one.name === name; }); };
  const data = [Object.assign({}, like.data[0], { x: days, y: control.points.map(function (one) { return one.value; }) })];
  for (const kind of Object.keys(told.kinds)) {
    const its = control.points.filter(function (one) { return one.judged === kind; });
    if (its.length) data.push(pointsTrace(control, its, named(told.kinds[kind]), told.kinds[kind]));
  }
  const marked = periodMarks(like.layout, periods, first, last, 4, isoDay);
  return { data: data.concat(levelTraces(control, named, isoDay(last))), layout: Object.assign({}, like.layout, {
    yaxis: valuesAxis(control, values),
    xaxis: Object.assign({}, like.layout.xaxis, { range: [isoDay(first), isoDay(last)] }), shapes: marked.shapes,
    annotations: marked.labels.concat(signNotes(control, like.layout.annotations)),
  }) };
}

// Of a short axis of days the marks stand at whole days.
function valuesAxis(control, like) {
  const made = Object.assign({}, like);
  const most = Math.max(...control.points.map(function (one) { return one.value; }), ...control.stretches.map(function (one) { return one.upper || 0; }));
  if (control.of === "median") made.title = Object.assign({}, like.title, { text: "median, " + control.unit });
  if (control.unit === "hours" || most > FEW_DAYS) delete made.dtick;
  return made;
}

function pointsTrace(control, points, like, name) {
  return Object.assign({}, like, {
    x: points.map(function (one) { return isoDay(one.begin); }), y: points.map(function (one) { return one.value; }),
    customdata: points.map(function (one) {
      return [one.label, onScale(control, one.value)].concat(control.of === "days between" ? [] : [thousands(one.n) + " clocks"],
        one.cause === "common" ? [] : [name + ": " + one.cause]).join("<br>");
    }),
  });
}

// The mean and limits of each stretch, and the target.
function levelTraces(control, named, last) {
  const found = [];
  const add = function (from, to, value, name, first) {
    found.push(Object.assign({}, named(name), { x: [from, to], y: [value, value], showlegend: first }));
  };
  control.stretches.forEach(function (one, k) {
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
  const reaching = periods.map(function (one) {
    return { one: one, begin: Math.max(one.begin === null ? first : one.begin, first), end: Math.min(one.end === null ? last : one.end + 1, last) };
  }).filter(function (its) { return its.begin < its.end; });
  reaching.forEach(function (its, k) {
    found.shapes.push(Object.assign({}, like.shapes[0], { name: escaped(its.one.name), x0: place(its.begin), x1: place(its.end) }));
    for (const [day, real] of [[its.begin, its.one.begin], [its.end, its.one.end]]) {
      if (real !== null) found.shapes.push(Object.assign({}, like.shapes[1], { x0: place(day), x1: place(day) }));
    }
    found.labels.push(Object.assign({}, like.annotations[0], {
      x: place(its.begin), yshift: above + 15 * (k % LABEL_ROWS), text: escaped(its.one.name), hovertext: escaped(its.one.words),
    }));
  });
  return found;
}

// The two icons as words, and the reasons of new limits.
function signNotes(control, like) {
  const lines = ["Variation: " + control.points[control.points.length - 1].judged];
  if (!control.assurance.startsWith("no ")) lines.push("Assurance: " + control.assurance);
  const anew = control.stretches.filter(function (one) { return one.reason; }).map(function (one) {
    return Object.assign({}, like[2], { x: isoDay(control.points[one.start].begin), text: filledIn(like[2].text, { reason: escaped(one.reason) }) });
  });
  return [Object.assign({}, like[1], { text: lines.join("<br>") })].concat(anew);
}
