// Instants, days by the clock on the wall in London, and working days by the packaged calendar.
const DAY = 86400;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];
const holidays = new Map(raw.holidays);

// Seconds after the base, as the clock on the wall shows them.
function wall(at) {
  const steps = raw.offsets;
  let k = steps.length - 1;
  while (k > 0 && at < steps[k][0]) k -= 1;
  return at + steps[k][1];
}

// Days since 1970, by the wall; with the part of the day that has passed.
function wallDays(at) { return (raw.base + wall(at)) / DAY; }
function dayOf(at) { return Math.floor(wallDays(at)); }

function dateOf(day) { return new Date(day * DAY * 1000); }

function dayWords(day) {
  const date = dateOf(day);
  return date.getUTCDate() + " " + MONTHS[date.getUTCMonth()] + " " + date.getUTCFullYear();
}

function shortDay(day) {
  const date = dateOf(day);
  const two = function (n) { return String(n).padStart(2, "0"); };
  return two(date.getUTCDate()) + "/" + two(date.getUTCMonth() + 1) + "/" + date.getUTCFullYear();
}

// 1970 began on a Thursday.
function isWeekend(day) { return (day + 3) % 7 >= 5; }
function isWorking(day) { return !isWeekend(day) && !holidays.has(day); }

// How many working days there are before a day, from a day before any that is drawn.
const workingBefore = (function () {
  const first = dayOf(0) - 400;
  const last = dayOf(raw.offsets[raw.offsets.length - 1][0]) + 4000;
  const found = [0];
  for (let day = first; day < last; day += 1) found.push(found[found.length - 1] + (isWorking(day) ? 1 : 0));
  return function (day) { return found[Math.min(Math.max(day - first, 0), found.length - 1)]; };
})();

// Working days from a day to a later one: the first n whose deadline is not before it.
function workingDays(from, to) {
  if (to < from) return -workingDays(to, from);
  return to === from ? 0 : workingBefore(to) - workingBefore(from + 1) + 1;
}
