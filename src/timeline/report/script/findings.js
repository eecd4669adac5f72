// The findings of the chosen cases.
const MOST_FINDINGS = 200;

sections.findings = function () {
  const body = document.querySelector("#findings-table tbody");
  if (!body || !record.n) return;
  const back = kept([body, byId("findings-more")]);
  const show = function () {
    if (!isFiltered()) {
      back();
      return;
    }
    const rows = [];
    for (const k of chosen) for (const one of findingsOf(k)) rows.push([nameOf(k), one.finding, one.sentence, one.rows]);
    byId("findings-more").textContent = count(rows.length, "finding") + " in the chosen cases" + (rows.length > MOST_FINDINGS ? "; the first " + MOST_FINDINGS + " are shown." : ".");
    body.replaceChildren(...rows.slice(0, MOST_FINDINGS).map(function (row) { return rowOf(row); }));
  };
  whenChosen("findings", show);
  if (isFiltered()) show();
};
