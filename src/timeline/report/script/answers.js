// What the chosen cases answer to the questions of practice, and who came to their meetings.
const NOT_ASKED = -1, DONE = 0, PARTLY = 1, NOT_RECORDED = 2, NOT_DONE = 3;

// By question how many cases answer what; partly recorded counts as not recorded.
function answered(cases) {
  const told = data.practice;
  const found = Object.values(told.checks).map(function (check) { return { cases: 0, done: 0, notDone: 0, notRecorded: 0, recorded: check[2] }; });
  for (const k of cases) {
    told.sets[told.answers[k]].forEach(function (answer, check) {
      if (answer === NOT_ASKED) return;
      const one = found[check];
      one.cases += 1;
      if (answer === DONE) one.done += 1;
      else if (answer === NOT_DONE) one.notDone += 1;
      else one.notRecorded += 1;
    });
  }
  return found;
}

function answerSentence(title, one) {
  if (!one.cases) return title + ": no case in which to ask.";
  if (!one.recorded) return title + ": the record says nothing of it, in any of " + count(one.cases, "case") + ".";
  return title + ": in " + thousands(one.done) + " of " + count(one.cases, "case") + "; not in " + thousands(one.notDone) +
    "; not recorded in " + thousands(one.notRecorded) + ".";
}

// By kind of meeting how many there were, how many say who came, and by agency who did.
function metBy(cases) {
  const told = data.practice.meetings;
  const first = starts(told.of);
  const found = told.agencies.map(function (agencies) {
    return { meetings: 0, recorded: 0, invitations: false, by: agencies.map(function () { return { named: false, came: 0, invited: 0, both: 0 }; }) };
  });
  for (const k of cases) for (let at = first[k]; at < first[k + 1]; at += 1) addMeeting(found, told.distinct[told.met[at]]);
  return found;
}

function addMeeting(found, meeting) {
  const [kind, came, invited] = meeting;
  const one = found[kind];
  one.meetings += 1;
  if (!came) return;
  one.recorded += 1;
  one.invitations = one.invitations || invited.length > 0;
  for (const agency of new Set(came.concat(invited))) {
    const its = one.by[agency];
    its.named = true;
    if (came.includes(agency)) its.came += 1;
    if (invited.includes(agency)) its.invited += 1;
    if (came.includes(agency) && invited.includes(agency)) its.both += 1;
  }
}

function attendanceWords(one, agencies) {
  const told = agencies.map(function (agency, k) { return [agency, one.by[k]]; }).filter(function (pair) { return pair[1].named; });
  return told.map(function (pair) {
    const its = pair[1];
    const came = pair[0] + " " + thousands(its.came) + " of " + thousands(one.recorded);
    if (!one.invitations) return came;
    return came + " (invited to " + thousands(its.invited) + (its.invited ? ", came to " + thousands(its.both) + " of them" : "") + ")";
  }).join("; ") || "not recorded";
}
