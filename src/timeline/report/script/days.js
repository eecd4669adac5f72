// What was waited for on the way to each milestone, over the chosen cases.
const MOST_WAITS = 15;

function milestoneWords(name, whole) {
  if (!whole) return "In no case is " + name + " recorded.";
  const beyond = whole.excess
    ? thousands(whole.excess) + " of them beyond the deadline of a wait, in " + count(whole.late, "case")
    : "no wait on the way went beyond a deadline of its own";
  return count(whole.reached, "case") + " reached " + name + ", after " + count(whole.days, "calendar day") + " in all; " +
    beyond + ". Deadlines that span several waits are in the standards at a glance.";
}

function sooner(wait) {
  if (!wait.excess) return "";
  return "up to " + count(wait.excess, "calendar day") + " sooner, over " + count(wait.late, "case");
}

function waitRow(whole, wait) {
  return [stepTitle(wait.step), thousands(wait.cases), thousands(wait.days),
    percent(whole.days ? wait.days / whole.days : 0), thousands(wait.late), thousands(wait.excess), sooner(wait)];
}

function waitLines(whole, waits, k) {
  const wait = waits[k];
  const lines = [stepTitle(wait.step), count(wait.days, "calendar day") + " over " + count(wait.cases, "case") + ", " +
    percent(whole.days ? wait.days / whole.days : 0) + " of the whole"];
  if (!wait.excess) return lines;
  const above = sumOf(waits.slice(0, k + 1).map(function (one) { return one.excess; }));
  lines.push(count(wait.excess, "calendar day") + " beyond a deadline, over " + count(wait.late, "case"),
    "With those above: " + percent(above / whole.excess) + " of all calendar days beyond one");
  return lines;
}

function drawWaits(figure, whole, says) {
  const waits = byExcess(whole).slice(0, MOST_WAITS);
  const most = Math.max(1, ...waits.map(function (one) { return one.days; }));
  const rows = waits.map(function (wait, k) {
    const beyond = wait.excess ? ", " + thousands(wait.excess) + " beyond" : "";
    return {
      label: stepTitle(wait.step),
      parts: [[BEYOND, 0, wait.excess], [WITHIN, wait.excess, wait.days]],
      said: count(wait.days, "calendar day") + beyond + "; " + count(wait.cases, "case"),
      lines: waitLines(whole, waits, k),
    };
  });
  barChart(figure.querySelector(".drawing"), rows, {
    from: 0, to: most, title: figure.querySelector(".title").textContent, says: says,
    ticks: roundSteps(most, 6).map(function (at) { return [at, at === 0 ? "0 calendar days" : thousands(at)]; }),
  });
}

// The milestones as the audit tells them, in the form of those counted here.
function asTold(one) {
  const waits = new Map(one.waits.map(function (wait) {
    return [wait[0], { step: wait[0], cases: wait[1], days: wait[2], late: wait[3], excess: wait[4] }];
  }));
  return { reached: one.reached, days: one.days, excess: one.excess, waits: waits };
}

function drawMilestone(one, found) {
  const figure = byId("chart-days-" + one.number);
  const whole = found ? found.get(one.activity) : asTold(one);
  const says = found ? milestoneWords(lowerName(one.name), whole) : one.sentence;
  figure.querySelector(".says").textContent = says;
  figure.querySelector(".drawing").hidden = !whole;
  const rows = whole ? byExcess(whole).map(function (wait) { return rowOf(waitRow(whole, wait), [1, 2, 3, 4, 5]); }) : [];
  if (found) figure.querySelector("tbody").replaceChildren(...rows);
  if (whole) drawWaits(figure, whole, says);
}

sections.days = function (milestones) {
  const bodies = milestones.map(function (one) { return byId("chart-days-" + one.number).querySelector("tbody"); });
  const back = kept(bodies);
  const show = function () {
    const found = exact && isFiltered() ? waited(chosen) : null;
    if (!found) back();
    for (const one of milestones) drawMilestone(one, found);
  };
  whenChosen("days", show);
  redraws.push(show);
  show();
};
