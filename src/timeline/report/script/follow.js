// Which parts of turnaround are told anew for a choice, when; and put back as they were without one.
function followTimes(drawings) {
  if (!exact) return;
  const whole = byId("turnaround");
  const all = function (selector) { return Array.from(whole.querySelectorAll(selector)); };
  const rows = all("tr[data-timed]");
  const [legs, steps] = [rows.filter(isLeg), rows.filter(function (row) { return !isLeg(row); })];
  const folded = all("details.leg, details.judged, details.steps");
  const places = all(".headline, #too-few, #out-of-hours, #steps-bases, tr[data-timed], .compared, [id^=chart-curve-] + .basis, [id^=chart-curve-] tbody, [id^=chart-curve-] .says")
    .concat(all(".medians").flatMap(function (place) { return Array.from(place.querySelectorAll(".quiet, tbody, summary, [data-about] .count")); }));
  const own = places.map(function (place) { return Array.from(place.childNodes); });
  const medians = all(".medians").map(function (place) { return [place, Array.from(place.childNodes)]; });
  const changed = new Set();
  const first = all(".headline, #too-few, #out-of-hours").concat(legs);
  let shown = false;
  let done = new Set();

  // What is not yet told of the chosen cases is not seen.
  function hide(its, stale) { for (const one of its) one.toggleAttribute("data-stale", stale); }

  function back() {
    places.forEach(function (place, k) { place.replaceChildren(...own[k]); });
    for (const [place, its] of medians) {
      place.replaceChildren(...its);
      for (const one of place.querySelectorAll("figure, .basis, [data-about]")) one.hidden = false;
    }
    for (const one of all("[id^=chart-curve-], [id^=chart-curve-] + .basis")) one.hidden = false;
    for (const one of all(".refused")) one.hidden = true;
    for (const name of changed) (/^(curve|medians)-/.test(name) ? drawings.redraw : drawings.put)(name, data.turnaround.figures[name]);
    changed.clear();
    showScopes();
  }

  function redraw(name, figure) {
    changed.add(name);
    drawings.redraw(name, figure);
  }

  function* fill(place) {
    done.add(place);
    if (place.matches(".steps")) yield* fillSteps(steps);
    if (place.matches(".judged")) yield* fillShares(place, redraw);
    if (place.matches(".leg")) for (const part of fillLeg(place, redraw)) yield* part();
    hide([place], false);
    yield* drawings.inTurn();
  }

  function* followed() {
    yield* findBegun();
    reckoning();
    yield;
    yield* fillHeadline(whole.querySelector(".headline"));
    if (legs.length) yield* fillLegs(legs);
    hide(first.slice(0, 2).concat(legs), false);
    for (const place of folded) if (place.open && !done.has(place)) yield* fill(place);
    if (legs.length) yield* fillHours();
    hide(first, false);
    yield* drawings.inTurn();
  }

  function show() {
    if (!shown && !isFiltered()) return null;
    if (shown) back();
    shown = isFiltered();
    done = new Set();
    hide(first.concat(folded), shown);
    return shown ? followed() : drawings.inTurn();
  }

  for (const place of folded) {
    place.addEventListener("toggle", function () {
      if (shown && place.open && !done.has(place)) later(fill(place));
    });
  }
  whenChosen("turnaround", show);
  if (isFiltered()) later(show());
}

function isLeg(row) { return data.turnaround.order.includes(row.dataset.timed); }
