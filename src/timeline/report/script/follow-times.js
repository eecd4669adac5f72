// Times follow the choice: what is in sight of a reader at once, what is folded when it is opened.
function methodNode(words, one) { return el("p", { class: "small basis" }, words + one.method + " Source: " + one.source + "."); }

// What each statistic rests on, those of one method together.
function methodNodes(every) {
  const methods = [...new Set(every.map(function (one) { return one.method; }))].sort();
  return methods.map(function (method) {
    const its = every.filter(function (one) { return one.method === method; });
    const n = its.map(function (one) { return thousands(one.n); });
    const last = n.pop();
    return methodNode("n = " + (n.length ? n.join(", ") + " and " : "") + last + ". ", its[0]);
  });
}

function timesRow(name, one) {
  const quantiles = one.refusal ? [one.refusal, "", ""] : one.quantiles.map(function (its) { return its.words; });
  return rowOf([name, thousands(one.n), thousands(one.open)].concat(quantiles, one.done.map(function (its) { return its.words; }).join("; ")));
}

// A chart made for a comparison, out of the one that stands ready for it.
function chartLike(id, name, title, says) {
  const made = byId(id).content.cloneNode(true);
  const figure = made.querySelector("figure");
  figure.id = "chart-" + name;
  figure.querySelector(".title").textContent = title;
  if (says) figure.querySelector(".says").textContent = says;
  figure.querySelector(".scope").hidden = false;
  figure.querySelector(".scope").textContent = scopeWords();
  made.querySelector(".basis").remove();
  addTools(figure);
  return figure;
}

function fillLeg(place, redraw) {
  const step = place.dataset.leg;
  const { unit, limits, title } = data.turnaround.timed[step];
  const like = data.turnaround.figures["curve-" + step];
  const figure = byId("chart-curve-" + step);
  const basis = figure.nextElementSibling;
  const refused = place.querySelector(".refused");
  return [function* () {
    const curve = yield* curveOfStep(step);
    refused.hidden = !curve.refusal;
    refused.textContent = curve.refusal;
    figure.hidden = basis.hidden = Boolean(curve.refusal);
    if (curve.refusal) return;
    figure.querySelector(".says").textContent = curve.sentence;
    figure.querySelector("tbody").replaceChildren(timesRow("all", curve));
    basis.replaceChildren(...methodNodes([curve])[0].childNodes);
    redraw("curve-" + step, curveFigure(like, limits, [curve], unit));
  }, function* () {
    const drawn = [];
    const blocks = [];
    for (const pair of pairsOfStep(step)) {
      const found = yield* timesCompared(step, pair);
      const name = "compared-" + step + "-" + blocks.length;
      if (!found.refusal) drawn.push([name, curveFigure(like, limits, found.curves, unit)]);
      blocks.push(found.refusal ? [el("p", null, found.sentence)] : comparedBlock(name, title + ". " + pairTitle(pair), found));
    }
    const none = [[el("p", null, say("nothing_compared"))]];
    place.querySelector(".compared").replaceChildren(...(blocks.length ? blocks : none).flat());
    for (const one of drawn) redraw(...one);
  }, function* () {
    const medians = place.querySelector(".medians");
    const groupings = yield* mediansOfStep(step);
    const curve = yield* curveOfStep(step);
    const name = "medians-" + step;
    const figureOf = showGroups(medians, groupings, data.turnaround, data.turnaround.figures[name], "No clock of the chosen cases is of this step.", true);
    showMethods(medians, groupings.filter(function (one) { return !one.refusal; }), curve.source);
    redraw(name, figureOf);
  }];
}

function comparedBlock(name, title, found) {
  const figure = chartLike("like-times", name, title, found.sentence);
  figure.querySelector("tbody").replaceChildren(...found.curves.map(function (one) { return timesRow(one.name, one); }));
  figure.querySelector(".scroll").setAttribute("aria-label", "Times of " + title);
  return [figure, ...methodNodes([found]), ...methodNodes(found.curves)];
}

// By what method the medians of groups are, where those of one grouping are rounded more than those of another.
function showMethods(place, loud, source) {
  for (const one of place.querySelectorAll(":scope > .basis")) one.remove();
  const methods = [...new Set(loud.map(function (one) { return one.method; }))].sort();
  place.querySelector(".quiet").before(...methods.map(function (method) {
    const its = loud.filter(function (one) { return one.method === method; });
    const whose = its.length < loud.length ? its.map(function (one) { return one.title; }).join(", ") + ": " : "";
    return methodNode(whose, { method: method, source: source });
  }));
}

function* fillShares(place, redraw) {
  const standard = place.dataset.judged;
  const [, step, words] = data.turnaround.judged.find(function (one) { return one[0] === standard; });
  const found = sharesCompared(standard, step, words);
  yield;
  const loud = found.filter(function (one) { return !one.refusal; });
  const blocks = [];
  const name = "before-after-" + standard;
  if (loud.length) blocks.push(sharesFigure(name, standard, loud), ...methodNodes(loud.map(function (one) { return Object.assign({}, one, data.turnaround.shareMethod); })));
  blocks.push(found.length ? el("ul", null, ...found.map(function (one) {
    return el("li", null, one.sentence + (one.refusal ? "" : " n = " + thousands(one.n) + "."));
  })) : el("p", null, say("nothing_compared")));
  place.querySelector(".compared").replaceChildren(...blocks);
  const like = data.turnaround.figures[name] || data.turnaround.figures["shares-" + standard];
  if (loud.length && like) redraw(name, sharesDrawn(found, like));
}

function sharesFigure(name, standard, loud) {
  const figure = chartLike("like-shares", name, standard + ": shares compared");
  figure.querySelector("tbody").replaceChildren(...loud.map(function (one) {
    return rowOf([one.pair.name, one.pair.one, one.words[0], one.pair.two, one.words[1], one.points]);
  }));
  return figure;
}

// Both sides of every comparison as dots.
function sharesDrawn(found, like) {
  const dots = found.flatMap(function (one) {
    return one.lines.map(function (line, k) {
      const n = judgedOf(line);
      const its = n ? wilson(line.outcomes[0], n) : null;
      return { name: one.pair.name + ": " + [one.pair.one, one.pair.two][k], value: n ? [its.share, its.share] : null,
        interval: n ? [its.low, its.high] : null, said: n ? shareWords(line)[0] : "none that counts" };
    });
  });
  const figure = panelFigure(like, data.turnaround.sizes, [{ title: "", dots: dots }]);
  figure.layout.xaxis.domain = data.turnaround.sizes.sides;
  figure.layout.yaxis.ticktext = dots.slice(0, data.turnaround.sizes.most).map(function (one) { return escaped(one.name) + "  "; });
  return figure;
}

function tooFewCells(row, columns) {
  return [...Array.from(row.cells).slice(0, 3), el("td", { colspan: columns }, "too few to say")];
}

function* fillLegs(rows) {
  const refusals = new Set();
  for (const row of rows) {
    const step = row.dataset.timed;
    const curve = yield* curveOfStep(step);
    const cells = Array.from(row.cells).slice(0, 3);
    if (curve.refusal && curve.n) refusals.add(curve.refusal);
    if (curve.refusal) row.replaceChildren(...tooFewCells(row, 3));
    else row.replaceChildren(...cells, ...[curve.quantiles[0].words, curve.quantiles[2].words, doneCell(step, curve)].map(function (words) { return el("td", null, words); }));
  }
  byId("too-few").replaceChildren(...refusals.size ? [refusalsNode(refusals)] : []);
}

function doneCell(step, curve) {
  if (curve.done.length) return curve.done.map(function (one) { return one.standard + ": " + one.words; }).join("; ");
  const clocks = clocksOfStep(step);
  const judged = clocks.some(function (clock) { return raw.intervals.standard[record.intervals[clock]] >= 0; });
  return judged ? "told standard by standard, below" : "no published limit";
}

function refusalsNode(refusals) { return el("p", { class: "small" }, [...refusals].join(" ")); }

function* fillSteps(rows) {
  const [curves, refusals] = [[], new Set()];
  for (const row of rows) {
    const curve = yield* curveOfStep(row.dataset.timed);
    if (curve.refusal && curve.n) refusals.add(curve.refusal);
    if (!curve.refusal) curves.push(curve);
    const told = curve.refusal ? tooFewCells(row, 3) : [...Array.from(row.cells).slice(0, 3), ...curve.quantiles.map(function (one) { return el("td", null, one.words); })];
    row.replaceChildren(...told);
  }
  byId("steps-bases").replaceChildren(...methodNodes(curves), refusalsNode(refusals));
}

function* fillHours() {
  const found = [];
  const [within] = data.turnaround.hours;
  for (const [step, title] of data.turnaround.legs) {
    for (const pair of pairsOfStep(step)) {
      if (pair.one !== within) continue;
      const its = yield* timesCompared(step, pair);
      if (!its.refusal) found.push(title + ". " + its.sentence);
    }
  }
  for (const [standard, step, words] of data.turnaround.judged) {
    if (!data.turnaround.order.includes(step)) continue;
    for (const one of sharesCompared(standard, step, words)) if (one.pair.one === within && !one.refusal) found.push(standard + ". " + one.sentence);
    yield;
  }
  byId("out-of-hours").replaceChildren(found.length ? el("ul", null, ...found.map(function (one) { return el("li", null, one); }))
    : el("p", null, "Too few surveys whose time of request is recorded to compare them."));
}

// The first leg that a limit judges, else that no survey is recorded.
function* fillHeadline(place) {
  const tiers = new Map(raw.standards.map(function (one) { return [one[0], one[2]]; }));
  const numbers = raw.standards.map(function (one) { return one[0]; });
  place.textContent = data.turnaround.order.length ? say("no_survey") : place.textContent;
  for (const [standard, step, words] of data.turnaround.judged) {
    if (!data.turnaround.order.includes(step) || tiers.get(standard) !== "limit") continue;
    const line = { outcomes: outcomesOfClocks(clocksOfStep(step), numbers.indexOf(standard)) };
    if (!judgedOf(line)) continue;
    const curve = yield* curveOfStep(step);
    const unclear = line.outcomes[UNCLEAR];
    place.textContent = say("headline", { title: data.turnaround.timed[step].title, share: shareWords(line)[0], words: words,
      unclear: unclear ? say("unclear", { n: thousands(unclear) }) : "", half: halfWords(curve) });
    return;
  }
}

function halfWords(curve) {
  if (curve.refusal) return "";
  const median = curve.quantiles[0];
  if (median.state === "not reached") return say("fewer_than_half");
  return say("half_after", { words: median.words });
}
