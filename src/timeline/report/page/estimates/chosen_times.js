// The elapsed times of chosen waits, by step, period and group.
import { getOrMake, waitOfVerdict } from "../data/counts.js";
import { UNTIMED, columns, data, record } from "../data/record.js";
import { startDates } from "../data/start_dates.js";
import { fewTimes } from "./censored_times.js";
import { placeAfter } from "./steps.js";
/** @import { Line } from "../data/counts.js" */
/** @import { Elapsed, Gridded } from "./censored_times.js" */

/**
 * How long some waits of a step took, in the step's unit, but for those without a time.
 * @type {(waits: number[], inHours: boolean) => Gridded}
 */
export function timesOf(waits, inHours) {
  /** @type {Elapsed} */
  const found = { low: [], high: [], state: [], n: [] };
  for (const wait of waits) {
    const state = columns.waits.state[wait];
    if (state === UNTIMED) continue;
    const first = record.verdicts[wait];
    const own = columns.waits.ownLow[wait] >= 0;
    found.low.push(own ? columns.waits.ownLow[wait] : columns.verdicts.low[first]);
    found.high.push(own ? columns.waits.ownHigh[wait] : columns.verdicts.high[first]);
    found.state.push(state);
    found.n.push(1);
  }
  return fewTimes(found, inHours);
}

/**
 * How long the waits of a line of the table of standards took, in the line's unit.
 * @type {(line: Line, unit: string) => Gridded}
 */
export function timesOfLine(line, unit) {
  /** @type {Elapsed} */
  const found = { low: [], high: [], state: [], n: [] };
  for (const at of line.verdicts) {
    const state = columns.waits.state[waitOfVerdict[at]];
    if (state === UNTIMED) continue;
    found.low.push(columns.verdicts.low[at]);
    found.high.push(columns.verdicts.high[at]);
    found.state.push(state);
    found.n.push(1);
  }
  return fewTimes(found, unit === "hours");
}

/**
 * Waits by the segment of time in which they started, as the named periods cut it.
 * @type {(waits: number[]) => number[][]}
 */
export function bySegment(waits) {
  const begins = data.turnaround.segments;
  /** @type {number[][]} */
  const found = begins.map(() => []);
  const from = begins.map((day) => day === null ? -Infinity : day);
  if (found.length) for (const wait of waits) found[placeAfter(from, startDates.day[wait]) - 1].push(wait);
  return found;
}

/** The waits of each group that has any. @type {(waits: number[], by: string) => Map<string, number[]>} */
export function byGroup(waits, by) {
  const its = data.turnaround.sets.find((set) => set.by === by);
  /** @type {Map<string, number[]>} */
  const found = new Map();
  if (!its) return found;
  for (const wait of waits) {
    const set = columns.waits.groups[wait];
    if (set < 0 || its.of[set] < 0) continue;
    const name = its.names[its.of[set]];
    getOrMake(found, name, () => []).push(wait);
  }
  return found;
}
