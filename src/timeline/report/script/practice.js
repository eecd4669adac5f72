// Practice, counted over the chosen cases.
sections.practice = function (told) {
  const checks = byId("practice-table");
  const meetings = byId("meetings-table");
  const bodies = [checks, meetings].filter(Boolean).map(function (table) { return table.tBodies[0]; });
  if (!exact || !bodies.length) return;
  const back = kept(bodies);

  function countChecks() {
    answered(chosen).forEach(function (one, k) {
      [one.cases, one.done, one.notDone, one.notRecorded].forEach(function (n, at) { checks.tBodies[0].rows[k].cells[2 + at].textContent = thousands(n); });
    });
  }

  function countMeetings() {
    metBy(chosen).forEach(function (one, k) {
      const row = meetings.tBodies[0].rows[k];
      row.hidden = !one.meetings;
      row.cells[2].textContent = thousands(one.meetings);
      row.cells[3].textContent = thousands(one.recorded);
      row.cells[4].textContent = attendanceWords(one, told.meetings.agencies[k]);
    });
  }

  const show = function () {
    back();
    if (!isFiltered()) return;
    if (checks) countChecks();
    if (meetings && told.meetings) countMeetings();
  };
  whenChosen("practice", show);
  if (isFiltered()) show();
};
