// Counts the waits of a page's data, read from standard input: run by tests/test_vectors.py.
let text = "";
for await (const piece of process.stdin) text += piece;
globalThis.document = { body: { dataset: { detail: "all" } }, getElementById: () => ({ textContent: text }) };
globalThis.location = { hash: "", pathname: "/", search: "" };

const [{ cannotTell, counted }, { columns }] = await Promise.all(
  ["counts", "record"].map((name) => import(`../../src/timeline/report/page/data/${name}.js`)),
);
const { lines, waits } = counted(columns.cases.map((_, k) => k));
const results = columns.results.map(([id], k) => [id, id === "unclear" ? cannotTell(waits) : waits.by[k]]);
const outcomes = lines.map((line, k) => [
  columns.standards[columns.lines[k][1]][0],
  Object.fromEntries(columns.outcomeIds.map((id, at) => [id, line.outcomes[at]])),
]);
process.stdout.write(JSON.stringify({ results: Object.fromEntries(results), late_open: waits.lateOpen, outcomes: Object.fromEntries(outcomes) }));
