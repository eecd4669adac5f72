// The form that filters cases, and the note on each section of which cases it shows.
import { isoDay } from "../data/calendar.js";
import { FILTERS, chosenPeriod, isFiltered } from "../data/chosen.js";
import { columns, data, stepTitle } from "../data/record.js";
import { setState, state } from "../data/state.js";
import { choiceWords, countWords, scopeWords } from "../text/choice.js";
import { byId, el, every } from "../draw/elements.js";
import { soon, whenChosen } from "./schedule.js";
/** @import { Messages } from "../data/types.js" */

/** @type {(id: string, values: [string, string][]) => void} */
function options(id, values) {
  byId(id).append(...values.map((value) => el("option", { value: value[0] }, value[1])));
}

/** @type {() => void} */
function fillForm() {
  options("site", columns.sites.map((site) => [site, site]));
  byId("site").disabled = !columns.sites.length;
  const agencies = [...new Set(columns.waits.agency)].sort((a, b) => a - b);
  options("agency", agencies.map((k) => [columns.agencies[k], columns.agencies[k]]));
  const steps = [...new Set(columns.waits.step)].sort((a, b) => a - b);
  options("step", steps.map((k) => [columns.steps[k][0], stepTitle(k)]));
  const seen = new Set(columns.waits.result);
  options("outcome", columns.results.filter((_, k) => seen.has(k)));
  const periods = columns.periods;
  options("period", periods.map((period, k) => [String(k), period[0]]));
  byId("period").closest("label").hidden = !periods.length;
}

/** @type {() => void} */
function showForm() {
  for (const key of FILTERS) {
    const field = byId(key);
    if (field !== document.activeElement) field.value = state[key] || "";
    if (field.value !== (state[key] || "") && field !== document.activeElement) setState({ [key]: "" });
  }
  const period = chosenPeriod();
  byId("period").value = period < 0 ? "" : String(period);
  const words = isFiltered() ? countWords() + ": " + choiceWords() : countWords();
  byId("choice").textContent = words;
  byId("choose-all").hidden = !isFiltered();
  document.body.dataset.choice = isFiltered() ? words : "";
  showScopes();
}

/**
 * Notes on each section which cases it shows, where not all are chosen, and on each figure that no
 * choice changes.
 * @type {() => void}
 */
export function showScopes() {
  const own = isFiltered() ? ownGroup() : {};
  for (const place of every(".scope")) {
    place.hidden = !isFiltered();
    place.classList.toggle("all", place.dataset.scope !== "chosen");
    /** @type {Record<string, () => string>} */
    const notes = {
      chosen: scopeWords,
      all: () => "All " + columns.caseNoun[1] + ": the choice does not change this part.",
      still: () => [place.dataset.words || STILL, own[place.dataset.of]].filter(Boolean).join(" "),
    };
    place.textContent = notes[place.dataset.scope]();
  }
}

const STILL = "All " + columns.caseNoun[1] + ": the choice does not change this.";

/**
 * For each step or standard the note on the chosen site or period, where nothing else is chosen.
 * @type {() => Messages}
 */
function ownGroup() {
  const bySite = data.turnaround && data.turnaround.own;
  const keys = FILTERS.filter((key) => state[key]).join(" ");
  if (bySite && keys === "site") return bySite.site[state.site] || {};
  return bySite && chosenPeriod() >= 0 && /^(from|to|from to)$/.test(keys) ? bySite.period[columns.periods[chosenPeriod()][0]] || {} : {};
}

/** @type {() => void} */
export function startForm() {
  fillForm();
  byId("choose").hidden = false;
  const open = byId("choose");
  open.addEventListener("submit", (/** @type {any} */ event) => { event.preventDefault(); });
  for (const key of FILTERS) {
    const act = () => setState({ [key]: byId(key).value });
    if (key === "find") byId(key).addEventListener("input", soon(act, 150));
    else byId(key).addEventListener("change", act);
  }
  byId("period").addEventListener("change", () => {
    const one = columns.periods[byId("period").value];
    setState(one ? { from: isoDay(one[1]), to: isoDay(one[2]) } : { from: "", to: "" });
  });
  byId("choose-all").addEventListener("click", () => {
    setState(Object.fromEntries(FILTERS.map((key) => [key, ""])));
    byId("choose-words").focus();
  });
  whenChosen("", showForm);
  showForm();
  if (isFiltered()) byId("choose-more").open = true;
}
