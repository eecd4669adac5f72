// Funnels of chosen cases: told in the audit's own words, and drawn with the marks that Python draws.

// `counts` is by site what is counted; `names` the sites in their order.
function funnelTold(counts, names, words) {
  const found = funnelOf(names.filter(function (one) { return counts.has(one); }).map(function (name) {
    const line = { outcomes: counts.get(name) };
    return { name: name, met: line.outcomes[0], n: judgedOf(line) };
  }));
  if (found.refused) return Object.assign(found, { refusal: funnelRefusal(found, words) });
  const far = found.sites.filter(function (one) { return one.position !== "within"; })
    .map(function (one) { return one.name + " (" + one.position + ")"; });
  const told = filledIn(words.sites, { n: thousands(found.sites.length), share: percent(found.share) }) + (found.between ? words.differ : "");
  return Object.assign(found, {
    refusal: "", source: words.source,
    method: filledIn(words.method, { more: found.between ? filledIn(words.more, { phi: nearest(found.spread, 1).toFixed(1) }) : "" }),
    says: filledIn(far.length ? words.far : words.none, { told: told, limits: found.between ? words["wider limits"] : words.limits, sites: far.join(", ") }),
  });
}

function funnelRefusal(found, words) {
  return filledIn(words[found.refused], {
    sites: count(found.sites.length, "site"), needs: FUNNEL_NEEDS, n: thousands(found.sites.length),
    share: found.share ? "100%" : "0%", most: count(found.most, "clock"),
  });
}


function siteRow(one) {
  const [low998, low95, high95, high998] = one.limits.map(percent);
  return rowOf([one.name, thousands(one.met) + " of " + thousands(one.n) + " (" + percent(one.share) + ")",
    low95 + " to " + high95, low998 + " to " + high998, one.position]);
}

function funnelFigure(funnel, told) {
  const like = told.looks.funnel;
  const sizes = funnel.sites.map(function (one) { return one.n; });
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const room = Math.max((most - least) * 0.25, 2);
  const from = halfToEven(least - room);
  const lines = funnel.lines.slice(funnel.lines.slice(1).filter(function (one) { return one.n <= from; }).length);
  const n = lines.map(function (one) { return one.n; });
  const data = [null, 2, 1, 3, 0].map(function (limit, k) {
    return Object.assign({}, like.data[k], { x: n, y: lines.map(function (one) { return limit === null ? funnel.share : one.limits[limit]; }) });
  });
  for (const trace of like.data.slice(5)) {
    const its = funnel.sites.filter(function (one) { return told.positions[one.position] === trace.name; });
    if (its.length) data.push(sitesTrace(its, trace));
  }
  const floor = Math.min(...funnel.sites.map(function (one) { return Math.min(one.limits[0], one.share); }));
  return { data: data, layout: Object.assign({}, like.layout, {
    xaxis: Object.assign({}, like.layout.xaxis, { range: [Math.max(least - room, 0), most + room * 0.6] }),
    yaxis: Object.assign({}, like.layout.yaxis, { range: [Math.max(floor - 0.06, -0.02), 1.04] }),
  }) };
}

function sitesTrace(sites, like) {
  return Object.assign({}, like, {
    x: sites.map(function (one) { return one.n; }), y: sites.map(function (one) { return one.share; }),
    text: sites.map(function (one) { return one.position === "within" ? "" : " " + escaped(one.name); }),
    customdata: sites.map(function (one) {
      const limits = "95 % limits " + percent(one.limits[1]) + " to " + percent(one.limits[2]);
      return [escaped(one.name), thousands(one.met) + " of " + thousands(one.n) + " (" + percent(one.share) + ")", like.name, limits].join("<br>");
    }),
  });
}
