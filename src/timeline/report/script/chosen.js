// Which cases are chosen: those that meet every choice; the whole page counts them alone.
const FILTERS = ["site", "from", "to", "agency", "step", "outcome", "find"];
const exact = document.body.dataset.told === "all" && record.n > 0;
let chosen = [];
const onChosen = [];
let waiting = [];
const SLICE = 12; // milliseconds of work between two pictures
let following = 0;

function firstDay(k) {
  let least = Infinity;
  for (let at = record.events[k]; at < record.events[k + 1]; at += 1) least = Math.min(least, raw.events.at[at]);
  return dayOf(least);
}

function attributeOf(set, name) {
  for (const [key, value] of set) if (key === name) return value;
  return "";
}

// By set of attributes its site; and by case the day on which it began, Infinity where no event of it is told.
const siteOfMore = raw.mores.map(function (set) { return attributeOf(set, "site"); });
const began = Array.from({ length: record.n }, function (_, k) { return firstDay(k); });

function hasSite(k, site) {
  for (let at = record.events[k]; at < record.events[k + 1]; at += 1) {
    if (siteOfMore[raw.events.more[at]] === site) return true;
  }
  return false;
}

function resultAt(id) { return raw.results.findIndex(function (one) { return one[0] === id; }); }

function resultWords(id) {
  const at = resultAt(id);
  return at < 0 ? id : raw.results[at][1];
}

// Whether a wait is of the chosen agency and step, with the chosen result.
function clockTest() {
  const agency = state.agency ? raw.agencies.indexOf(state.agency) : NONE;
  const step = state.step ? raw.steps.findIndex(function (one) { return one[0] === state.step; }) : NONE;
  const result = state.outcome ? resultAt(state.outcome) : NONE;
  if (agency < 0 && step < 0 && result < 0) return null;
  return function (clock) {
    if (agency >= 0 && raw.clocks.agency[clock] !== agency) return false;
    if (step >= 0 && raw.clocks.step[clock] !== step) return false;
    return result < 0 || raw.clocks.result[clock] === result;
  };
}

function dayFrom(typed) {
  const at = Date.parse(typed + "T00:00:00Z");
  return Number.isNaN(at) ? NaN : at / 1000 / DAY;
}

function choose() {
  const test = clockTest();
  const from = dayFrom(state.from || "");
  const to = dayFrom(state.to || "");
  const dated = !Number.isNaN(from) || !Number.isNaN(to);
  const find = (state.find || "").toLowerCase();
  chosen = [];
  for (let k = 0; k < record.n; k += 1) {
    if (began[k] < from || began[k] > to || dated && began[k] === Infinity) continue;
    if (find && !nameOf(k).toLowerCase().includes(find)) continue;
    if (state.site && !hasSite(k, state.site)) continue;
    if (test) {
      let any = false;
      for (let at = record.clocks[k]; at < record.clocks[k + 1] && !any; at += 1) any = test(at);
      if (!any) continue;
    }
    chosen.push(k);
  }
}

function isFiltered() {
  return FILTERS.some(function (key) { return state[key]; });
}

// The choice in words, for the page, its pictures and its print.
function choiceWords() {
  const step = raw.steps.find(function (one) { return one[0] === state.step; });
  const clock = [
    step && "of " + step[1],
    state.agency && "for " + state.agency,
    state.outcome && "with the result: " + resultWords(state.outcome),
  ].filter(Boolean);
  return [
    state.site && "with an event at " + state.site,
    state.from && "begun on or after " + dayWords(dayFrom(state.from)),
    state.to && "begun on or before " + dayWords(dayFrom(state.to)),
    clock.length && "with a wait " + clock.join(" "),
    state.find && "with '" + state.find + "' in their name",
  ].filter(Boolean).join("; ");
}

// How many cases are chosen; of a large log those told one by one.
function countWords() {
  const noun = exact || !record.n ? "case" : "case told one by one";
  const whole = count(record.n, noun, noun.replace("case", "cases"));
  if (!isFiltered()) return record.n === 1 ? "the one " + noun : "all " + whole;
  return thousands(chosen.length) + " of " + whole;
}

// What stands on the screen answers at once; the rest of the page follows, a section at a time.
function answer() {
  const place = function (act) { return act.section ? byId(act.section).getBoundingClientRect() : { top: 0, bottom: 1 }; };
  const seen = function (act) {
    const box = place(act);
    return box.bottom > 0 && box.top < window.innerHeight;
  };
  const first = onChosen.filter(seen);
  waiting = onChosen.filter(function (act) { return !first.includes(act); });
  document.body.setAttribute("aria-busy", "true");
  waiting.unshift(...first.map(function (act) { return act(); }).filter(Boolean));
  goOn();
}

function goOn() { following = following || setTimeout(follow); }

// The next of what waits: an act, or work in slices, of which so much is done as leaves the page quick.
function follow() {
  following = 0;
  const one = waiting.shift();
  const work = one && (one.next ? one : one());
  if (work && !ranSlice(work)) waiting.unshift(work);
  if (waiting.length) goOn();
  else document.body.removeAttribute("aria-busy");
}

function ranSlice(work) {
  const end = performance.now() + SLICE;
  while (performance.now() < end) if (work.next().done) return true;
  return false;
}

// All that waits, done at once.
function finishAll() {
  while (waiting.length) {
    const one = waiting.shift();
    const work = one.next ? one : one();
    if (work) atOnce(work);
  }
}

// To be done soon, by itself, so that the page stays quick; if other cases are chosen before, not at all.
// An act, or what it gives back, may be work in slices.
function later(act) {
  waiting.push(act);
  document.body.setAttribute("aria-busy", "true");
  goOn();
}

// Call when other cases are chosen; with the section whose place on the page it fills.
function whenChosen(section, act) {
  const made = function () { return act(); };
  made.section = section;
  onChosen.push(made);
}

function startChosen() {
  choose();
  when(FILTERS, function () {
    choose();
    answer();
  });
}
