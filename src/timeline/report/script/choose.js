// The form by which cases are chosen, and what every section says of the choice.
function options(id, values) {
  byId(id).append(...values.map(function (one) { return el("option", { value: one[0] }, one[1]); }));
}

function fillForm() {
  options("site", raw.sites.map(function (one) { return [one, one]; }));
  byId("site").disabled = !raw.sites.length;
  const agencies = [...new Set(raw.clocks.agency)].sort(function (a, b) { return a - b; });
  options("agency", agencies.map(function (k) { return [raw.agencies[k], raw.agencies[k]]; }));
  const steps = [...new Set(raw.clocks.step)].sort(function (a, b) { return a - b; });
  options("step", steps.map(function (k) { return [raw.steps[k][0], stepTitle(k)]; }));
  const seen = new Set(raw.clocks.result);
  options("outcome", raw.results.filter(function (_, k) { return seen.has(k); }));
  const periods = raw.periods;
  options("period", periods.map(function (one, k) { return [String(k), one[0]]; }));
  byId("period").closest("label").hidden = !periods.length;
}

function isoDay(day) { return day === null ? "" : dateOf(day).toISOString().slice(0, 10); }

function showForm() {
  for (const key of FILTERS) {
    const field = byId(key);
    if (field !== document.activeElement) field.value = state[key] || "";
    if (field.value !== (state[key] || "") && field !== document.activeElement) set({ [key]: "" });
  }
  const period = chosenPeriod();
  byId("period").value = period < 0 ? "" : String(period);
  const words = isFiltered() ? countWords() + ": " + choiceWords() : countWords();
  byId("choice").textContent = words;
  byId("choose-all").hidden = !isFiltered();
  document.body.dataset.choice = isFiltered() ? words : "";
  showScopes();
}

// Each section says what it is of, once not all cases are chosen; and each figure that no choice changes.
function showScopes() {
  const told = isFiltered() ? ownGroup() : {};
  for (const place of document.querySelectorAll(".scope")) {
    place.hidden = !isFiltered();
    place.classList.toggle("all", place.dataset.scope !== "chosen");
    place.textContent = {
      chosen: scopeWords,
      all: function () { return "All cases: this part does not follow the choice of cases."; },
      still: function () { return [place.dataset.words || STILL, told[place.dataset.of]].filter(Boolean).join(" "); },
    }[place.dataset.scope]();
  }
}

function scopeWords() { return "Chosen cases: " + countWords() + "."; }

const STILL = "Of all cases, and not changed by the choice.";

// By step or standard what the audit itself tells of the chosen site or period, where nothing else is chosen.
function ownGroup() {
  const own = data.turnaround && data.turnaround.own;
  const keys = FILTERS.filter(function (key) { return state[key]; }).join(" ");
  if (own && keys === "site") return own.site[state.site] || {};
  return own && chosenPeriod() >= 0 && /^(from|to|from to)$/.test(keys) ? own.period[raw.periods[chosenPeriod()][0]] || {} : {};
}

// The named period that is chosen, by its place; -1 for none.
function chosenPeriod() {
  return raw.periods.findIndex(function (one) { return isoDay(one[1]) === (state.from || "") && isoDay(one[2]) === (state.to || ""); });
}

function startForm() {
  fillForm();
  byId("choose").hidden = false;
  const open = byId("choose");
  open.addEventListener("submit", function (event) { event.preventDefault(); });
  for (const key of FILTERS) {
    const act = function () { set({ [key]: byId(key).value }); };
    if (key === "find") byId(key).addEventListener("input", soon(act, 150));
    else byId(key).addEventListener("change", act);
  }
  byId("period").addEventListener("change", function () {
    const one = raw.periods[byId("period").value];
    set(one ? { from: isoDay(one[1]), to: isoDay(one[2]) } : { from: "", to: "" });
  });
  byId("choose-all").addEventListener("click", function () {
    set(Object.fromEntries(FILTERS.map(function (key) { return [key, ""]; })));
    byId("choose-words").focus();
  });
  whenChosen("", showForm);
  showForm();
  if (isFiltered()) byId("choose-more").open = true;
}
