// How long clocks can have run, by rising low, high and state with how many there are of each: in seconds
// where the step's unit is hours, else in its own whole units. `high` is NONE of one that has not stopped.
const STOPPED_CLOCK = 0, OPEN_CLOCK = 1, ENDED_CLOCK = 2;
const MOST_TIMES = 2000; // ranges more different than this are told on a coarser grid, as the audit tells them
// Where a grid grows coarser, and the steps of each grid, in seconds.
const GRID_UNTIL = [4 * 86400, 28 * 86400, 364 * 86400];
const GRID_STEPS = [[60, 60, 300, 3600], [300, 900, 3600, 14400], [900, 3600, 14400, 86400], [900, 14400, 86400, 604800], [3600, 14400, 604800, 2419200]];

function gridStep(seconds, grid) { return GRID_STEPS[grid - 1][placeAfter(GRID_UNTIL, seconds)]; }

// columns: { low, high, state, n }, in any order.
function alikeTimes(columns) {
  const order = Array.from(columns.low, function (_, k) { return k; }).sort(function (a, b) {
    return columns.low[a] - columns.low[b] || columns.high[a] - columns.high[b] || columns.state[a] - columns.state[b];
  });
  const found = { low: [], high: [], state: [], n: [] };
  let last = -1;
  for (const k of order) {
    if (last >= 0 && ["low", "high", "state"].every(function (name) { return columns[name][k] === found[name][last]; })) {
      found.n[last] += columns.n[k];
      continue;
    }
    last += 1;
    for (const name of ["low", "high", "state", "n"]) found[name].push(columns[name][k]);
  }
  return found;
}

// Outwards to a grid, so that what is said stays true; exact times to the next of its points. A range
// that begins beyond a point, if by a second, does so on the grid.
function coarserTimes(times, grid) {
  const stopped = times.state.map(function (state) { return state === STOPPED_CLOCK; });
  const high = times.high.map(function (one, k) { return stopped[k] ? Math.ceil(one / gridStep(one, grid)) * gridStep(one, grid) : one; });
  const low = times.low.map(function (one, k) {
    if (stopped[k] && one === times.high[k]) return high[k];
    const beyond = stopped[k] && one > 0 ? 1 : 0;
    const step = gridStep(one - beyond, grid);
    return Math.floor((one - beyond) / step) * step + beyond;
  });
  return Object.assign(alikeTimes({ low: low, high: high, state: times.state, n: times.n }), { grid: grid });
}

// On the finest grid on which they are few enough; `grid` counts from 1, 0 where they are as recorded.
function fewTimes(columns, inHours) {
  let found = Object.assign(alikeTimes(columns), { grid: 0 });
  while (inHours && found.n.length > MOST_TIMES && found.grid < GRID_STEPS.length) found = coarserTimes(found, found.grid + 1);
  return found;
}

// Both on the coarser grid of the two: then one can be held against the other.
function onOneGrid(pair) {
  const grid = Math.max(pair[0].grid, pair[1].grid);
  return pair.map(function (one) { return one.grid === grid ? one : coarserTimes(one, grid); });
}

// Whether the share done by a time, in hours, is the same on the grid.
function tellsOn(grid, at) { return !grid || at * 3600 % gridStep(at * 3600, grid) === 0; }

// For the estimates, in hours or in the step's own units.
function clocksOfTimes(times, inHours) {
  const scale = inHours ? 3600 : 1;
  return distinctClocks(
    times.low.map(function (one) { return one / scale; }),
    times.high.map(function (one, k) { return times.state[k] === STOPPED_CLOCK ? one / scale : Infinity; }),
    times.state.map(function (state) { return state === ENDED_CLOCK ? 1 : 0; }), times.n);
}
