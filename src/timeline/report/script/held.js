// What of the record belongs to the chosen cases; what was read and set aside is of the files.
const MOST_HELD = 200;

sections.record = function (told) {
  if (!exact) return;
  const after = byId("after-table");
  const unknown = byId("unknown-table");
  const words = byId("record-chosen");
  const bodies = [after, unknown].filter(Boolean).map(function (table) { return table.tBodies[0]; });
  const back = kept(bodies);

  function countUnknown() {
    const rows = told.unknown.map(function () { return []; });
    const place = new Map(told.unknown.map(function (activity, k) { return [activity, k]; }));
    for (const k of chosen) {
      for (let at = record.events[k]; at < record.events[k + 1]; at += 1) {
        const one = place.get(raw.events.activity[at]);
        if (one !== undefined) rows[one].push(text(raw.events.row[at]));
      }
    }
    rows.forEach(function (its, k) {
      const row = unknown.tBodies[0].rows[k];
      if (told.unknown[k] < 0) {
        row.cells[1].textContent += " (all cases)";
        return;
      }
      row.hidden = !its.length;
      row.cells[1].textContent = thousands(its.length);
      row.cells[3].textContent = its.slice(0, 10).join(", ") + (its.length > 10 ? " and " + thousands(its.length - 10) + " more" : "");
    });
  }

  function sum(columns) { return sumOf(chosen.map(function (k) { return columns[k]; })); }

  const show = function () {
    back();
    words.hidden = !isFiltered();
    for (const more of document.querySelectorAll(".held-more")) more.hidden = isFiltered();
    if (!isFiltered()) return;
    const names = new Set(chosen.map(nameOf));
    const later = told.after ? told.after.filter(function (row) { return names.has(row[0]); }) : [];
    const waits = sumOf(chosen.map(function (k) { return record.clocks[k + 1] - record.clocks[k]; }));
    words.textContent = "Of the chosen cases: " + count(sum(raw.events.of), "event") + " and " + count(waits, "wait") + " measured" +
      (told.after ? "; " + count(later.length, "record") + " after the as-of date" : "") +
      ". What was read and what was set aside belongs to the files, and no choice of cases changes it.";
    if (after && told.after) after.tBodies[0].replaceChildren(...later.slice(0, MOST_HELD).map(function (row) { return rowOf(row); }));
    if (unknown) countUnknown();
  };
  whenChosen("record", show);
  if (isFiltered()) show();
};
