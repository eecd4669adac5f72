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

function headline(found) {
  const sum = function (outcome) {
    return found.lines.reduce(function (n, line) { return n + line.outcomes[outcome]; }, 0);
  };
  return count(chosen.length, "case") + ": " + count(sum(BREACHED), "interval") + " breached and " +
    thousands(sum(OVERDUE)) + " overdue, in " + count(found.late, "case") + "; " +
    thousands(sum(UNCLEAR)) + " unclear from the record.";
}

// The standard beyond which most days lie; a limit before an aim.
function mattersMost(found) {
  let most = null;
  raw.lines.forEach(function (one, k) {
    const line = found.lines[k];
    if (one[1] < 0 || !lateOf(line)) return;
    const limit = raw.standards[one[1]][2] === "limit" ? 1 : 0;
    const rank = [limit, line.beyond, lateOf(line)];
    const order = most ? rank.map(function (n, at) { return n - most.rank[at]; }).find(Boolean) || 0 : 1;
    if (order > 0) most = { rank: rank, standard: raw.standards[one[1]], line: line };
  });
  return most;
}

// Where nothing is late, what may be: no record of a delay is no record of none.
function matterWords(most, total) {
  if (!most) {
    const mayBe = [[UNCLEAR, "the record cannot tell"], [RUNNING, "still running"]]
      .filter(function (one) { return total(one[0]); })
      .map(function (one) { return thousands(total(one[0])) + " " + one[1]; });
    return ["No interval is breached or overdue"].concat(mayBe).join("; ") + ".";
  }
  const told = "Late in " + thousands(lateOf(most.line)) + " of " + thousands(judgedOf(most.line));
  const seconds = most.line.beyond;
  const any = ": the most of any " + most.standard[2] + ".";
  if (!seconds) return told + any;
  const inAll = seconds >= DAY ? count(Math.floor(seconds / DAY), "calendar day") : count(Math.floor(seconds / 3600), "hour");
  return told + ", " + inAll + " beyond it in all" + any;
}

function ranked(cases) {
  return cases.filter(function (k) { return raw.cases[k][2] >= 0; })
    .sort(function (a, b) { return raw.cases[a][2] - raw.cases[b][2]; });
}

function firstScreen() {
  const found = counted(chosen);
  const most = mattersMost(found);
  const judged = found.lines.filter(function (_, k) { return raw.lines[k][1] >= 0; });
  const total = function (outcome) {
    return judged.reduce(function (n, line) { return n + line.outcomes[outcome]; }, 0);
  };
  byId("talk-delays").textContent = thousands(total(BREACHED) + total(OVERDUE));
  byId("talk-headline").textContent = headline(found);
  byId("talk-standard").replaceChildren(most
    ? el("a", { href: "#standard-" + most.standard[0] }, most.standard[0]) : "none");
  byId("talk-sentence").textContent = most ? most.standard[1] + "." : "";
  byId("talk-matter").textContent = matterWords(most, total);
  for (const place of document.querySelectorAll("[data-outcome]")) {
    place.textContent = thousands(total(raw.outcomes.indexOf(place.nextElementSibling.textContent)));
  }
  firstCases(ranked(chosen));
}

function firstCases(order) {
  byId("talk-case").replaceChildren(order.length ? caseLink(order[0]) : "none");
  byId("talk-why").textContent = order.length ? why(order[0])
    : "None of the chosen cases has anything late, too soon or unclear, or a finding but of what is not recorded.";
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
  places.push(...document.querySelectorAll("[data-outcome]"));
  const back = kept(places);
  const show = function () { (isFiltered() ? firstScreen : back)(); };
  whenChosen("talk", show);
  if (isFiltered()) show();
};
