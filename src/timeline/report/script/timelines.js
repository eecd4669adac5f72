// The list of cases and the case in depth, with what both are aligned on.
const MOST_NAMES = 300;

function fillChoices() {
  const seen = new Set(raw.events.activity);
  byId("align").append(...raw.activities.map(function (one, k) { return [one, k]; })
    .filter(function (pair) { return seen.has(pair[1]); })
    .map(function (pair) { return el("option", { value: pair[0][0] }, pair[0][1]); }));
  for (const key of ["align", "scale", "sort"]) {
    byId(key).addEventListener("change", function () { set({ [key]: byId(key).value, zoom: "" }); });
  }
  fillCases();
}

// The first of the order, and the current one: a longer list is no help, and slow to make.
function fillCases() {
  const names = listed.slice(0, MOST_NAMES).map(nameOf);
  const now = nameOf(currentCase());
  if (!names.includes(now)) names.unshift(now);
  byId("case-choice").replaceChildren(...names.map(function (name) { return new Option(name); }));
  byId("case-of").textContent = listed.length > MOST_NAMES ? "(the first " + MOST_NAMES + "; name others in the choice of cases)" : "";
}

function showChoices() {
  byId("align").value = state.align || "";
  byId("scale").value = state.scale || "working";
  byId("scale").disabled = !state.align;
  byId("sort").value = state.sort || "delay";
}

function showCase() {
  const k = currentCase();
  if (!Array.from(byId("case-choice").options).some(function (one) { return one.value === nameOf(k); })) fillCases();
  byId("case-choice").value = nameOf(k);
  byId("case-title").textContent = caseWords(k);
  byId("case-sentence").textContent = why(k) + (chosen.includes(k) ? "" : " (This case is not among those chosen.)");
  for (const row of document.querySelectorAll("#case-list tbody tr")) {
    row.classList.toggle("current", row.querySelector("a").dataset.case === nameOf(k));
  }
  byId("case-table").tBodies[0].replaceChildren(...intervalRows(k));
  byId("case-findings").replaceChildren(...findingRows(k));
  drawTimeline();
  showChains(k);
}

function move(by) {
  if (!listed.length) return;
  const at = listed.indexOf(currentCase()) + by;
  set({ case: nameOf(listed[(at + listed.length) % listed.length]), zoom: "" });
}

// Show so much of the whole, from there; kept in the address.
function zoomTo(from, wide) {
  const begin = Math.min(Math.max(from, 0), 1 - wide);
  set({ zoom: wide < 1 ? begin.toFixed(4) + "-" + (begin + wide).toFixed(4) : "" });
}

// About the middle of what is seen; or along it.
function zoom(factor) {
  const [from, to] = zoomed();
  const wide = Math.min((to - from) * factor, 1);
  zoomTo((from + to - wide) / 2, wide);
}

function along(part) {
  const [from, to] = zoomed();
  zoomTo(from + (to - from) * part, to - from);
}

function startZoom() {
  const acts = { "zoom-in": function () { zoom(0.5); }, "zoom-out": function () { zoom(2); }, "zoom-back": function () { along(-0.5); },
    "zoom-on": function () { along(0.5); }, "zoom-all": function () { zoom(1000); } };
  for (const [id, act] of Object.entries(acts)) byId(id).addEventListener("click", act);
  byId("chart-case").addEventListener("keydown", function (event) {
    const keys = { "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", 0: "zoom-all" };
    if (!event.target.matches(".mark") || !(event.key in keys) || event.ctrlKey || event.metaKey) return;
    const at = Array.from(document.querySelectorAll("#chart-case .mark")).indexOf(event.target);
    acts[keys[event.key]]();
    const again = document.querySelectorAll("#chart-case .mark")[at];
    if (again) again.focus();
  });
}

sections.cases = function () {
  if (!record.n) return;
  startList();
  fillChoices();
  showChoices();
  startZoom();
  byId("case-choice").addEventListener("change", function () { set({ case: byId("case-choice").value, zoom: "" }); });
  byId("previous").addEventListener("click", function () { move(-1); });
  byId("next").addEventListener("click", function () { move(1); });
  whenChosen("case", function () {
    fillCases();
    showCase();
  });
  when(["case"], showCase);
  when(["align", "scale", "sort"], function () {
    showChoices();
      drawTimeline();
  });
  when(["zoom"], drawTimeline);
  redraws.push(function () {
    drawTimeline();
    showChains(currentCase());
  });
  showCase();
};
