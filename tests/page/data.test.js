// Filters and counts over a small record, counted by hand.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";

// Cases A and B. A has two waits: late by an hour past limit L, and open within aim M. B has a wait in time,
// and one without a time, of which the dates cannot tell.
const data = JSON.parse(readFileSync(path.join(import.meta.dirname, "../vectors/page.json"), "utf8"));
Object.assign(data.columns, {
  caseNoun: ["child", "children"],
  agencies: ["Police", "Health"],
  activities: [["seen", "Seen", 0], ["told", "Told", 1]],
  steps: [["first", "First step", 0], ["second", "Second step", 0]],
  standards: [["L", "within 1 day", "limit", "Told late"], ["M", "within 2 days", "aim", "Told later than its aim"]],
  lines: [[0, 0, "hours"], [1, 1, "days"]],
  results: ["late", "missed_aim", "too_early", "unclear", "in_time", "waiting"].map((one) => [one, one]),
  cases: [["A", 0, 0, 0], ["B", -1, -1, 0]],
  texts: ["Late by an hour."],
  mores: [[["site", "North"]]],
  asOf: [864000, 864000],
  events: { of: [2, 2], activity: [0, 1, 0, 1], at: [0, 90000, 172800, 180000], span: [0, 0, 0, 0], when: [-1, -1, -1, -1], row: [-1, -1, -1, -1], more: { n: 4, most: 0, steps: [], others: [] } },
  waits: {
    of: [2, 2], step: [0, 1, 0, 1], start: [0, 1, 0, 1], stop: [1, -1, 1, -1], state: [0, 1, 0, 3], agency: [0, 1, 0, 1], kind: [0, 0, 0, 0],
    passed: [86400, -1, -1, -1], said: [-1, -1, -1, -1], groups: [-1, -1, -1, -1], ownLow: [-1, -1, -1, -1], ownHigh: [-1, -1, -1, -1],
    result: [0, 5, 4, 3], mayBeLate: [0, 0, 0, 0],
  },
  verdicts: {
    of: [1, 1, 1, 1], standard: [0, 1, 0, 1], outcome: [1, 4, 0, 3], low: [90000, 3, 7200, 2], high: [90000, -1, 7200, -1],
    elapsed: [-1, -1, -1, -1], due: [-1, -1, -1, -1], dueAt: [-1, -1, -1, -1], before: [-1, -1, -1, -1], beforeAt: [-1, -1, -1, -1],
    over: [-1, -1, -1, -1], beyond: [3600, 0, 0, 0], note: [-1, -1, -1, -1],
  },
});
globalThis.document = { body: { dataset: { detail: "all" } }, getElementById: () => ({ textContent: JSON.stringify(data) }) };
globalThis.location = { hash: "", pathname: "/", search: "" };
globalThis.history = { replaceState() {} };

const load = (name) => import(`../../src/timeline/report/page/${name}.js`);
const [record, state, chosen, counts, choice, headline, cases, times] = await Promise.all(
  ["data/record", "data/state", "data/chosen", "data/counts", "text/choice", "text/headline", "text/cases", "estimates/chosen_times"].map(load),
);

function choose(changes) {
  state.setState({ site: "", step: "", outcome: "", find: "", agency: "", from: "", to: "", ...changes });
  chosen.choose();
  return chosen.chosen;
}

test("a packed column is unpacked", () => {
  assert.deepEqual([...record.columns.events.more], [0, 0, 0, 0]);
  assert.deepEqual([...record.record.waits], [0, 2, 4]);
});

test("a case has to meet every filter", () => {
  assert.deepEqual(choose({}), [0, 1]);
  assert.deepEqual(choose({ outcome: "late" }), [0]);
  assert.deepEqual(choose({ outcome: "in_time", step: "first" }), [1]);
  assert.deepEqual(choose({ outcome: "in_time", step: "second" }), []);
  assert.deepEqual(choose({ find: "b" }), [1]);
  assert.deepEqual(choose({ site: "South" }), []);
  assert.deepEqual(choose({ from: "1970-01-02" }), [1]);
  assert.ok(chosen.isFiltered());
});

test("the filters are said in words", () => {
  choose({ step: "first", outcome: "late" });
  assert.equal(choice.choiceWords(), "with a wait of First step with the result: late");
  assert.equal(choice.countWords(), "1 of 2 children");
  choose({});
  assert.equal(choice.countWords(), "all 2 children");
});

test("each wait is counted once, and under each standard", () => {
  const { lines, waits } = counts.counted([0, 1]);
  assert.deepEqual(waits, { by: [1, 0, 0, 1, 1, 1], lateOpen: 0, mayBeLate: 0 });
  assert.deepEqual(lines.map((one) => one.outcomes), [[1, 1, 0, 0, 0, 0, 0, 0], [0, 0, 0, 1, 1, 0, 0, 0]]);
  assert.equal(counts.shareDenominator(lines[0]), 2);
  assert.deepEqual([...counts.waitCounts([0, 1])], [["first", { n: 2, open: 0 }], ["second", { n: 1, open: 1 }]]);
});

test("a wait that may have ended in a row that could not be read has no time", () => {
  assert.deepEqual(times.timesOf([1, 3], false), { low: [3], high: [-1], state: [1], n: [1], grid: 0 });
  assert.deepEqual(times.timesOfLine(counts.counted([0, 1]).lines[1], "days").low, [3]);
});

test("the limit that late waits passed by the most is named", () => {
  const most = counts.mattersMost(counts.counted([0, 1]));
  assert.equal(most.standard[0], "L");
  assert.equal(headline.matterWords(most, counts.counted([0, 1]).waits), "1 of 2 late, by 1 hour: the longest overrun.");
  assert.equal(counts.mattersMost(counts.counted([1])), null);
  assert.equal(headline.matterWords(null, counts.counted([1]).waits), "No wait is late. For 1 wait the dates cannot tell.");
});

test("what directly followed what leaves out the steps of the pathway", () => {
  assert.deepEqual(counts.successions([0, 1], [[0, 0, 1]]), []);
  assert.deepEqual(counts.successions([0, 1], []), [{ ends: [0, 1], low: [90000, 7200], high: [90000, 7200] }]);
});

test("a case is named once as a case", () => {
  assert.equal(cases.caseWords(0), "Case A");
  assert.equal(cases.why(0), "Late by an hour.");
});
