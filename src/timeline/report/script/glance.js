// The standards at a glance, counted over the chosen cases.
const SHOWN_OUTCOMES = [0, 1, 2, 3, 4, 5, 6];

function shareWords(line) {
  const n = judgedOf(line);
  if (!n) return ["none to count", "", ""];
  const met = line.outcomes[0];
  const unclear = line.outcomes[UNCLEAR];
  const told = thousands(met) + " of " + thousands(n);
  if (n < FEW) return [told, "too few to say", ""];
  const found = wilson(met, n);
  const bounds = unclear ? between(met / (n + unclear), (met + unclear) / (n + unclear)) + " with the unclear" : "";
  return [told + " (" + percent(found.share) + ")", between(found.low, found.high), bounds];
}

function sumOf(numbers) { return numbers.reduce(function (a, b) { return a + b; }, 0); }

function judgedRow(row, line, unit, notice) {
  const cells = row.cells;
  cells[2].textContent = thousands(sumOf(line.outcomes));
  for (const outcome of SHOWN_OUTCOMES) {
    const short = outcome === TOO_SOON && notice && line.outcomes[outcome] ? " " + raw.notEnoughNotice : "";
    cells[3 + outcome].textContent = thousands(line.outcomes[outcome]) + short;
    cells[3 + outcome].classList.toggle("some", line.outcomes[outcome] > 0);
  }
  const told = shareWords(line);
  cells[10].replaceChildren(told[0], ...(told[2] ? [el("br"), el("span", { class: "small" }, told[2])] : []));
  cells[11].textContent = told[1];
  cells[12].textContent = typical(timesOfLine(line, unit), unit);
}

function measuredRow(row, line, unit) {
  const numbers = [sumOf(line.outcomes), line.outcomes[7], line.outcomes[RUNNING], line.outcomes[6]];
  numbers.forEach(function (n, k) { row.cells[k + 1].textContent = thousands(n); });
  row.cells[5].textContent = typical(timesOfLine(line, unit), unit);
}

function glanceRows() {
  const found = counted(chosen).lines;
  for (const row of document.querySelectorAll("tr[data-line]")) {
    const k = Number(row.dataset.line);
    const draw = row.closest("table").id === "glance-table" ? judgedRow : measuredRow;
    draw(row, found[k], raw.lines[k][2], raw.steps[raw.lines[k][0]][2]);
    row.hidden = !sumOf(found[k].outcomes);
  }
}

sections.glance = function () {
  if (!exact) return;
  const bodies = ["glance-table", "measured-table"].map(function (id) { return byId(id).tBodies[0]; });
  const back = kept(bodies);
  const show = function () {
    back();
    if (isFiltered()) glanceRows();
  };
  whenChosen("glance", show);
  if (isFiltered()) show();
};
