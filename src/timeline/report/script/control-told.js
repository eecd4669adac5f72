// Control charts of chosen cases, told as the audit tells them; every sentence comes from the audit's own words.

// A sentence with what stands in braces filled in.
function filledIn(words, values) {
  return words.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
}

// The share within a limit; `its` is what is counted of the standard.
function shareControl(its, words, periods, target) {
  const months = Array.from(its.months.keys()).sort(function (a, b) { return a - b; });
  const all = months.length;
  while (months.length && its.months.get(months[months.length - 1])[RUNNING]) months.pop();
  const left = all - months.length;
  const leftOut = left ? [filledIn(words.control[left === 1 ? "last month" : "last months"], { n: left })] : [];
  const { by, spans } = spansOf(new Map(months.map(function (one) { return [one, judgedOf({ outcomes: its.months.get(one) })]; })));
  const values = [];
  let few = 0;
  for (const span of spans) {
    const line = { outcomes: new Array(raw.outcomes.length).fill(0) };
    for (const one of span.months) if (months.includes(one)) its.months.get(one).forEach(function (n, k) { line.outcomes[k] += n; });
    const n = judgedOf(line);
    if (n >= EACH_POINT) values.push({ span: span, value: line.outcomes[0] / n, n: n });
    else few += 1;
  }
  const plain = { kind: "xmr", of: "share", unit: "share", better: "higher", by: by, target: target };
  return xmrTold(plain, words, values, periods, leftOut.concat(fewWords(few, by, words)), words.control.share);
}

// The median time; `clocks` are by the month in which they began. Those excused only open their month.
function medianControl(clocks, unit, charts, periods) {
  const words = charts.words;
  const inHours = unit === "hours";
  const waited = function (clock) { return raw.clocks.state[clock] !== EXCUSED; };
  const { by, spans } = spansOf(new Map(Array.from(clocks, function (one) { return [one[0], one[1].filter(waited).length]; })));
  const values = [];
  let [few, notReached, grid] = [0, 0, 0];
  for (const span of spans) {
    const times = timesOf(span.months.flatMap(function (one) { return clocks.get(one) || []; }), inHours);
    const found = longestMedian(clocksOfTimes(times, inHours));
    if (found === null) few += 1;
    else if (found === Infinity) notReached += 1;
    else {
      values.push({ span: span, value: found, n: sumOf(times.n) });
      grid = Math.max(grid, times.grid);
    }
  }
  const leftOut = fewWords(few, by, words).concat(notReached ? [filledIn(words.control["not reached"], { spans: count(notReached, by) })] : []);
  const plain = { kind: "xmr", of: "median", unit: unit, better: "lower", by: by, target: null };
  return xmrTold(plain, words, values, periods, leftOut, words.control.median + (grid ? charts.rounding[grid - 1] : ""));
}

function fewWords(few, by, words) {
  return few ? [filledIn(words.control["few counted"], { spans: count(few, by), each: EACH_POINT })] : [];
}

function xmrTold(plain, words, values, periods, leftOut, about) {
  const title = filledIn(words.control[plain.of + " title"], { by: plain.by });
  const numbers = values.map(function (one) { return one.value; });
  const told = Object.assign({ title: title, values: values, leftOut: leftOut, about: about, since: null }, plain);
  if (plain.unit !== "share" && tooCoarse(numbers)) {
    const said = [Math.min(...numbers), Math.max(...numbers)].map(function (one) { return amount(one, plain.unit); });
    return refusedControl(told, filledIn(words.control.coarse, { by: plain.by, least: said[0], most: said[1] }));
  }
  const anew = anewIn(values.map(function (one) { return one.span.begin; }), periods);
  return toldControl(told, xmrChart(numbers, plain.better, plain.target, Array.from(anew.keys())), words, anew);
}

// Where limits are drawn anew, at the first point that begins in a period that asks for it, and why.
function anewIn(begins, periods) {
  const found = new Map();
  for (const one of periods) {
    const at = begins.filter(function (begin) { return begin < one.begin; }).length;
    if (one.anew && at > 0 && at < begins.length) found.set(at, one.anew);
  }
  return new Map(Array.from(found).sort(function (a, b) { return a[0] - b[0]; }));
}

// A day's number without those of the months in which no clock began.
function workedDay(day, empty) {
  return empty.reduce(function (left, month) {
    return month < monthNumber(day) ? left - (firstOfMonth(month + 1) - firstOfMonth(month)) : left;
  }, day);
}

// The last day on which a clock that can be late by now may have begun: no later month is settled.
function lastSettled(begun, months) {
  const kept = begun.slice();
  while (kept.length && months.get(kept[kept.length - 1])[RUNNING]) kept.pop();
  return kept.length ? Math.min(firstOfMonth(kept[kept.length - 1] + 1) - 1, dayOf(raw.asOf[1])) : 0;
}

// The days between late clocks, where they are rare; null where they are not, or none is.
function daysControl(its, words, periods) {
  const days = Int32Array.from(its.late).sort();
  const late = its.all[BREACHED] + its.all[OVERDUE];
  if (!days.length || late > judgedOf({ outcomes: its.all }) / 2) return null;
  const months = Array.from(days, monthNumber);
  const begun = Array.from(its.months.keys()).sort(function (a, b) { return a - b; });
  const found = rareEvents(everyMonth(begun).map(function (month) {
    return months.filter(function (one) { return one === month; }).length;
  }));
  if (!found.rare) return null;
  const empty = everyMonth(begun).filter(function (month) { return !its.months.has(month); });
  const worked = Array.from(days, function (day) { return workedDay(day, empty); });
  const values = Array.from(days).slice(1).map(function (day, k) {
    return { span: { label: dayWords(day), begin: day }, value: worked[k + 1] - worked[k], n: 1 };
  });
  const rare = filledIn(words.control.rare, { mean: nearest(found.mean, 1).toFixed(1), empty: percent(found.empty) });
  const anew = anewIn(values.map(function (one) { return one.span.begin; }), periods);
  const noDay = late - days.length;
  const leftOut = (noDay ? [filledIn(words.control["no day"], { clocks: count(noDay, "late clock") })] : [])
    .concat(empty.length ? [filledIn(words.control["empty months"], { months: count(empty.length, "month") })] : []);
  return toldControl({
    kind: "t", of: "days between", title: words.control["days title"], unit: "days", better: "higher", by: "event", target: null,
    values: values, leftOut: leftOut, about: words.control.days + " " + rare,
    since: Math.max(workedDay(lastSettled(begun, its.months), empty) - worked[worked.length - 1], 0),
  }, tChart(values.map(function (one) { return one.value; }), Array.from(anew.keys())), words, anew);
}

function refusedControl(told, why) {
  return Object.assign(told, { refusal: why, sentence: told.title + ": " + why });
}

// A chart with its points and words, or why there is none.
function toldControl(told, chart, words, anew) {
  const said = words.control;
  if (!chart) {
    return refusedControl(told, filledIn(said.few, { points: count(told.values.length, "point"), needs: XMR_NEEDS, enough: XMR_ENOUGH }));
  }
  const points = told.values.map(function (one, k) {
    return { begin: one.span.begin, label: one.span.label, value: one.value, n: one.n, cause: chart.causes[k], judged: chart.judged[k] };
  });
  const special = points.filter(function (one) { return one.cause !== "common"; }).length;
  const last = chart.stretches[chart.stretches.length - 1];
  const long = told.since !== null && told.since > last.upper ? " " + said.long : "";
  const kind = special > 1 ? "special" : special ? "one special" : "none special";
  const sentence = told.title + ": " + filledIn(said[kind], { points: count(special, "point"), n: points.length }) + ". " +
    variationWords(points[points.length - 1], words) + long;
  const stretches = chart.stretches.map(function (one) { return Object.assign(one, { reason: anew.get(one.start) || "" }); });
  const provisional = stretches.filter(function (one) { return one.stop - one.start < XMR_ENOUGH; })
    .map(function (one) { return filledIn(said.provisional, { points: count(one.stop - one.start, "point"), enough: XMR_ENOUGH }); });
  const notOne = told.kind === "xmr" && stretches.length === 1 && special > points.length / 2 ? [said["not one"]] : [];
  return Object.assign(told, {
    refusal: "", points: points, stretches: stretches, assurance: chart.assurance, sentence: sentence,
    says: sentence + (told.target === null ? "" : " " + words.assurances[chart.assurance]),
    warnings: provisional.concat(notOne), method: told.about + " " + said[told.kind], source: said[told.kind + " source"],
    middle: said[told.kind === "xmr" ? "mean" : "middle"], n: sumOf(told.values.map(function (one) { return one.n; })),
  });
}

function variationWords(point, words) {
  if (point.judged === "common") return words.meanings.common;
  const said = words.patterns[point.cause] + ": " + words.meanings[point.judged] + ".";
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

// A value on its scale: '83%', '31.5 hours', '12 days'.
function onScale(control, value) {
  if (control.unit === "share") return percent(value);
  const number = plainNumber(cut(value));
  return number + " " + (number === "1" ? control.unit.slice(0, -1) : control.unit);
}

// A limit as values can lie: a share beyond 0 or 100 % there, a time below 0 at 0.
function withinScale(control, value) {
  return control.unit === "share" ? Math.min(Math.max(value, 0), 1) : Math.max(value, 0);
}

// The middle line and the limits of each stretch, in a sentence.
function levelsOf(control, words) {
  return control.stretches.map(function (one) {
    const [first, last] = [one.lower, one.upper].map(function (line) { return onScale(control, withinScale(control, line)); });
    const short = control.unit === "share" ? first : first.split(" ")[0];
    return filledIn(words.control[Number.isNaN(one.lower) ? "no limits" : "limits"], {
      begin: control.points[one.start].label, middle: control.middle, mean: onScale(control, one.mean), span: short + " to " + last,
    });
  });
}
