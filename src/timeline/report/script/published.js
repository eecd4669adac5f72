// Published figures, and beside them the chosen cases' own: told and drawn as the audit tells and draws them.
const APRIL = 3;

// By year the outcomes of these cases' clocks as a publisher counts them.
function countedAsPublished(cases, measure) {
  const place = raw.measures.indexOf(measure);
  const found = new Map();
  for (const k of cases) {
    for (let at = record.published[k]; at < record.published[k + 1]; at += 1) {
      if (raw.published.measure[at] !== place) continue;
      addTo(found, raw.published.year[at], raw.published.outcome[at], function () { return new Array(raw.outcomes.length).fill(0); });
    }
  }
  return found;
}

function ownOfYear(year, outcomes, needed, words) {
  const line = { outcomes: outcomes };
  const n = judgedOf(line);
  const [share, interval] = shareWords(line);
  const loud = n >= needed;
  return {
    year: year, when: filledIn(words.year, { year: year }), n: n, met: outcomes[0], share: share, interval: interval, loud: loud,
    words: loud ? filledIn(words.row, { share: share, interval: interval }) : filledIn(words["few in year"], { n: n, needs: needed }),
  };
}

function publishedTold(cases, measure, told) {
  const words = told.charts.words.published;
  const { source, of } = told.charts.published;
  const own = Array.from(countedAsPublished(cases, measure)).sort(function (a, b) { return a[0] - b[0]; })
    .map(function (one) { return ownOfYear(one[0], one[1], told.needed, words); });
  const last = own.filter(function (one) { return one.loud; }).pop();
  const found = { refusal: "", own: own, n: sumOf(own.map(function (one) { return one.n; })), method: words.method, source: source };
  if (!last) {
    const refusal = own.length ? filledIn(words.few, { needs: told.needed }) : words.none;
    return Object.assign(found, { refusal: refusal, sentence: filledIn(words.refused, { refusal: refusal, latest: of[measure].latest }) });
  }
  return Object.assign(found, { says: filledIn(words.told, {
    when: last.when, met: thousands(last.met), clocks: count(last.n, "clock"), share: percent(last.met / last.n), interval: last.interval,
    beside: of[measure].beside[last.year] || words["nothing beside"],
  }) });
}

// The rows of the published figures stay, and the chosen cases' own come after them.
function publishedParts(place, found, words) {
  const its = Array.from(place.querySelector("tbody").rows).filter(function (row) { return !("own" in row.dataset); });
  const own = found.own.map(function (one) {
    const row = rowOf([words.whose, one.when, one.words]);
    row.dataset.own = "";
    return row;
  });
  return { rows: its.concat(own), behind: count(its.length + own.length, "figure"), beside: [] };
}

function publishedFigure(found, like, told, periods) {
  const loud = found.own.filter(function (one) { return one.loud; });
  const own = like.data[like.data.length - 1];
  const others = like.data.slice(0, -1);
  const years = [...new Set(others.flatMap(function (one) { return one.x; }).concat(loud.map(function (one) { return one.year; })))].sort();
  const [first, last] = [years[0], years[years.length - 1]];
  const marks = periodMarks(told.charts.looks.share.layout, periods, firstOfMonth((first - 1) * 12 + APRIL), firstOfMonth(last * 12 + APRIL), 4, placeInYear);
  return {
    data: others.concat(ownTrace(own, loud, told.charts.published.aside, told.charts.words.published)),
    layout: Object.assign({}, like.layout, {
      xaxis: Object.assign({}, like.layout.xaxis, { tickvals: years, range: [first - 0.5, last + 0.5] }), shapes: marks.shapes, annotations: marks.labels,
    }),
  };
}

function ownTrace(like, loud, aside, words) {
  const shares = loud.map(function (one) { return wilson(one.met, one.n); });
  return Object.assign({}, like, {
    x: loud.map(function (one) { return one.year + aside; }), y: shares.map(function (one) { return one.share; }),
    error_y: Object.assign({}, like.error_y, {
      array: shares.map(function (one) { return one.high - one.share; }), arrayminus: shares.map(function (one) { return one.share - one.low; }),
    }),
    customdata: loud.map(function (one) { return filledIn(words.hover, { when: one.when, share: one.share }); }),
  });
}

// Where a day stands on a scale of years to 31 March, each with its number at its middle.
function placeInYear(day) {
  const date = dateOf(day);
  const year = date.getUTCFullYear() + (date.getUTCMonth() >= APRIL ? 1 : 0);
  const [begin, end] = [(year - 1) * 12, year * 12].map(function (one) { return firstOfMonth(one + APRIL); });
  return year - 0.5 + (day - begin) / (end - begin);
}

CHARTS.published = function (place, told) {
  const found = publishedTold(chosen, place.dataset.of, told);
  const drawn = found.refusal ? null : publishedFigure(found, told.figures[place.dataset.name], told, reachingPeriods(chosen, told.charts.periods));
  return [found, publishedParts(place, found, told.charts.words.published), drawn];
};
