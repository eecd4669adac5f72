// The first screen, counted over the chosen cases.
const THEN = 4;

// Places as they were, put back when all cases are chosen again.
function kept(places) {
  const copies = places.map(function (one) { return Array.from(one.childNodes, function (node) { return node.cloneNode(true); }); });
  return function () {
    places.forEach(function (one, k) {
      one.replaceChildren(...copies[k].map(function (node) { return node.cloneNode(true); }));
    });
  };
}

function caseLink(k) {
  return el("a", { class: "to-case", href: "#cases", "data-case": nameOf(k) }, nameOf(k));
}

function isOrAre(n) { return n === 1 ? "is" : "are"; }

// How many waits are late, and how many missed an aim alone.
function headline(waits) {
  const judged = sumOf([LATE, MISSED_AIM, TOO_EARLY, CANNOT_TELL, IN_TIME, WAITING].map(function (one) { return waits.by[one]; }));
  if (!judged) return "No wait has a standard to check against.";
  const told = [lateWords(waits.by[LATE], waits.by[MISSED_AIM])];
  if (waits.lateOpen) told.push(count(waits.lateOpen, "wait") + " " + isOrAre(waits.lateOpen) + " late and still open.");
  if (cannotTell(waits)) told.push("For " + count(cannotTell(waits), "wait") + " the dates cannot tell.");
  return told.join(" ");
}

function lateWords(late, missed) {
  if (!late && !missed) return "No wait went past a limit or missed an aim.";
  const past = (late ? count(late, "wait") : "No wait") + " went past a limit";
  return past + (missed ? ", and " + thousands(missed) + " missed an aim." : ".");
}

// How many waits are past the standard of a line.
function pastOf(k, line) { return lateOf(line) + (raw.steps[raw.lines[k][0]][2] ? line.outcomes[TOO_SOON] : 0); }

// The limit past which the late waits certainly are furthest, all together; else such an aim.
function mattersMost(found) {
  let most = null;
  raw.lines.forEach(function (one, k) {
    const line = found.lines[k];
    const past = pastOf(k, line);
    if (one[1] < 0 || !past) return;
    const limit = raw.standards[one[1]][2] === "limit" ? 1 : 0;
    const rank = [limit, line.beyond, past];
    const order = most ? rank.map(function (n, at) { return n - most.rank[at]; }).find(Boolean) || 0 : 1;
    if (order > 0) most = { rank: rank, standard: raw.standards[one[1]], line: line, past: past };
  });
  return most;
}

function overrun(seconds) {
  if (seconds >= DAY) return count(Math.floor(seconds / DAY), "day");
  return seconds < 60 ? "less than a minute" : amount(seconds / 3600, "hours");
}

function matterWords(most, waits) {
  if (!most) return nothingLate(waits);
  const limit = most.standard[2] === "limit";
  const found = thousands(most.past) + " of " + thousands(judgedOf(most.line)) + (limit ? " late" : " missed this aim");
  const by = ", by " + (most.line.atLeast ? "at least " : "") + overrun(most.line.beyond) + (most.past > 1 ? " in all" : "") + ": the longest overrun";
  return found + (most.line.beyond ? by : "") + (limit ? "." : ". No wait went past a limit.");
}

// Where nothing is late, what may be: no record of a delay is no record of none.
function nothingLate(waits) {
  const told = ["No wait is late."];
  const early = waits.by[TOO_EARLY];
  const open = waits.by[WAITING];
  if (early) told.push(count(early, "wait") + " " + isOrAre(early) + " too early.");
  if (cannotTell(waits)) told.push("For " + count(cannotTell(waits), "wait") + " the dates cannot tell.");
  if (open) told.push(count(open, "wait") + " " + isOrAre(open) + " still open.");
  return told.join(" ");
}

function ranked(cases) {
  return cases.filter(function (k) { return raw.cases[k][2] >= 0; })
    .sort(function (a, b) { return raw.cases[a][2] - raw.cases[b][2]; });
}

function firstScreen() {
  const found = counted(chosen);
  const most = mattersMost(found);
  const waits = found.waits;
  byId("talk-delays").textContent = thousands(waits.by[LATE]);
  byId("talk-headline").textContent = headline(waits);
  byId("talk-standard").replaceChildren(most
    ? el("a", { href: "#standard-" + most.standard[0] }, most.standard[0]) : "none");
  byId("talk-sentence").textContent = most ? most.standard[1] + "." : "";
  byId("talk-matter").textContent = matterWords(most, waits);
  for (const place of document.querySelectorAll("[data-result]")) {
    const result = raw.results.findIndex(function (one) { return one[0] === place.dataset.result; });
    place.textContent = thousands(result === CANNOT_TELL ? cannotTell(waits) : waits.by[result]);
  }
  firstCases(ranked(chosen));
}

function firstCases(order) {
  byId("talk-case").replaceChildren(order.length ? caseLink(order[0]) : "none");
  byId("talk-why").textContent = order.length ? why(order[0])
    : "No chosen case has a late wait, a missed aim, a step taken too early, dates that cannot tell or a practice point.";
  const then = order.slice(1, 1 + THEN).flatMap(function (k, at) { return at ? [", ", caseLink(k)] : ["Then ", caseLink(k)]; });
  const rest = order.length - 1 - THEN;
  if (then.length) then.push(rest > 0 ? " and " + thousands(rest) + " more." : ".");
  byId("talk-then").replaceChildren(...then);
}

sections.talk = function () {
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a.to-case");
    if (link) set({ case: link.dataset.case, zoom: "" });
  });
  if (!exact) return;
  const places = ["talk-delays", "talk-headline", "talk-standard", "talk-sentence", "talk-matter",
    "talk-case", "talk-why", "talk-then"].map(byId);
  places.push(...document.querySelectorAll("[data-result]"));
  const back = kept(places);
  const show = function () { (isFiltered() ? firstScreen : back)(); };
  whenChosen("talk", show);
  if (isFiltered()) show();
};
