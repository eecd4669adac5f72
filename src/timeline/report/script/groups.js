// Shares within each limit by group, counted over the chosen cases as the audit counts them over all.
const NONE_JUDGED = "No clock of the chosen cases is judged by this standard.";

// By standard and grouping, for each group in its order the outcomes of the clocks of these cases.
function groupedBy(cases, told) {
  const kinds = raw.outcomes.length;
  const found = raw.standards.map(function () { return told.sets.map(function (one) { return new Int32Array(one.names.length * kinds); }); });
  const { standard, outcome } = raw.intervals;
  for (const k of cases) {
    for (let clock = record.clocks[k]; clock < record.clocks[k + 1]; clock += 1) {
      const set = raw.clocks.groups[clock];
      if (set < 0) continue;
      for (let at = record.intervals[clock]; at < record.intervals[clock + 1]; at += 1) {
        if (standard[at] < 0) continue;
        const counts = found[standard[at]];
        told.sets.forEach(function (one, by) { if (one.of[set] >= 0) counts[by][one.of[set] * kinds + outcome[at]] += 1; });
      }
    }
  }
  return found;
}

// A standard's groupings over the chosen cases: their groups that have clocks, and why one is silent.
function groupingsOf(counts, told, shares) {
  const kinds = raw.outcomes.length;
  return shares.map(function (pair) {
    const by = told.sets.findIndex(function (one) { return one.by === pair[0]; });
    const groups = pair[1].map(function (name) {
      const from = told.sets[by].names.indexOf(name) * kinds;
      const line = { outcomes: Array.from(counts[by].subarray(from, from + kinds)) };
      return shareGroup(name, line, told.needed);
    }).filter(function (one) { return one.n; });
    return groupingOf(pair[0], groups, told);
  });
}

function shareGroup(name, line, needed) {
  const counted = judgedOf(line);
  const its = { name: name, n: sumOf(line.outcomes), counted: counted, loud: counted >= needed };
  if (!its.loud) return Object.assign(its, { cells: [say("too_few", { n: counted, needs: needed }), "", ""], dot: silentDot(name, counted) });
  const found = wilson(line.outcomes[0], counted);
  const cells = shareWords(line);
  return Object.assign(its, { cells: cells, dot: { name: name, value: [found.share, found.share], interval: [found.low, found.high], said: cells[0] } });
}

function silentDot(name, n) { return { name: name, value: null, interval: null, said: "too few (" + n + ")" }; }

// A grouping of groups that have clocks, and why it is silent.
function groupingOf(by, groups, told) {
  const known = groups.filter(function (one) { return one.name !== told.unknown; });
  const loud = known.filter(function (one) { return one.loud; });
  const title = told.grouped[by];
  return { by: by, title: title, groups: groups, refusal: groupRefusal(title.toLowerCase(), known, loud.length, told.needed),
    n: sumOf(loud.map(function (one) { return one.counted; })) };
}

function groupRefusal(title, known, loud, needed) {
  if (!known.length) return say("not_recorded", { title: title });
  if (known.length === 1) return say("only_group", { name: known[0].name, title: title });
  return loud ? "" : say("no_group", { needs: needed, title: title });
}

function groupRow(grouping, one, followed) {
  const name = followed ? el("a", { href: "#surveys", class: "to-surveys", "data-by": grouping.by, "data-group": one.name }, one.name) : one.name;
  const cells = one.cells.map(function (words) { return el("td", { class: /^[\d,]+$/.test(words) ? "n" : null }, words); });
  return el("tr", null, el("th", { scope: "row" }, name), el("td", null, grouping.title), el("td", { class: "n" }, thousands(one.n)), ...cells);
}

// One standard's, or one leg's, groups: their table, their drawing, and what is said of those that are silent.
function showGroups(place, groupings, told, like, none, ofTimes) {
  const loud = groupings.filter(function (one) { return !one.refusal; });
  const any = groupings.some(function (one) { return one.groups.length; });
  place.querySelector(".quiet").textContent = any ? groupings.map(function (one) { return one.refusal; }).filter(Boolean).join(" ")
    : none;
  const figure = place.querySelector("figure");
  if (!figure) return null;
  for (const one of [figure, ...place.querySelectorAll(".basis")]) one.hidden = !loud.length;
  if (!loud.length) return null;
  const followed = figure.querySelector(".to-surveys") !== null;
  figure.querySelector("tbody").replaceChildren(...loud.flatMap(function (grouping) {
    return grouping.groups.map(function (one) { return groupRow(grouping, one, followed); });
  }));
  figure.querySelector("summary").textContent = "The table behind it (" + count(loud.length, "grouping") + ")";
  for (const one of figure.querySelectorAll("[data-about]")) {
    const its = loud.find(function (each) { return each.by === one.dataset.about; });
    one.hidden = !its;
    if (its) one.querySelector(".count").textContent = thousands(its.n);
  }
  const panels = loud.map(function (one) { return { title: one.title, dots: one.groups.map(function (its) { return its.dot; }) }; });
  return panelFigure(like, told.sizes, panels, ofTimes);
}

// Follow the choice; `redraw` is told of each figure with what it now shows.
function followGroups(told, redraw) {
  if (!exact) return;
  const places = Array.from(document.querySelectorAll("#turnaround [data-groups]"));
  const ids = raw.standards.map(function (one) { return one[0]; });
  const back = kept(places.flatMap(function (place) { return Array.from(place.querySelectorAll(".quiet, tbody, summary, [data-about]")); }));
  let before = false;
  const show = function () {
    if (!before && !isFiltered()) return;
    before = isFiltered();
    back();
    const counts = before ? groupedBy(chosen, told) : null;
    for (const place of places) {
      const standard = place.dataset.groups;
      const name = "shares-" + standard;
      for (const one of place.querySelectorAll("figure, .basis, [data-about]")) one.hidden = false;
      const like = told.figures[name];
      redraw(name, before ? showGroups(place, groupingsOf(counts[ids.indexOf(standard)], told, told.shares[standard]), told, like, NONE_JUDGED) : like);
    }
  };
  whenChosen("turnaround", show);
  show();
}
