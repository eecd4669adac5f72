// The labels of the pathway's drawing and the typical time of each step.
import { DAY } from "../data/calendar.js";
import { chainTotals, counted, shareOfStep, travelled, waitsByStep } from "../data/counts.js";
import { FEW, columns } from "../data/record.js";
import { timesOf } from "../estimates/chosen_times.js";
import { cut, plainNumber } from "../estimates/rounding.js";
import { median, sumOf } from "../estimates/steps.js";
import { count, percent, thousands } from "./numbers.js";
import { escaped, typical } from "./sentences.js";
/** @import { StepShare, Succession } from "../data/counts.js" */
/** @import { Edge, Unit } from "../data/types.js" */

/** @typedef {{ n: number, typical: string, few: boolean, share: StepShare | null, excess: number }} EdgeCount */

/**
 * For each edge: the waits that stopped, the typical time, the share in time and the days past a
 * deadline.
 * @type {(cases: number[], edges: Edge[], units: Record<string, Unit>) => EdgeCount[]}
 */
export function edgesOf(cases, edges, units) {
  const lines = counted(cases).lines;
  const ends = travelled(cases);
  const chains = [...chainTotals(cases).values()];
  const times = waitsByStep(cases).map((waits, step) => timesOf(waits, units[step] === "hours"));
  const words = times.map((time, step) => typical(time, units[step]));
  const shares = columns.steps.map((_, step) => shareOfStep(step, lines));
  return edges.map((edge) => {
    const [step] = edge;
    const excess = chains.map((whole) => whole.waits.get(step)?.excess ?? 0);
    return { n: ends.get(edge.join(" ")) || 0, typical: words[step], few: sumOf(times[step].n) < FEW,
      share: shares[step], excess: Math.max(0, ...excess) };
  });
}

/** @type {(share: StepShare) => string} */
function shareOfEdge(share) {
  return thousands(share.met) + " of " + thousands(share.n) + (share.n < FEW ? "" : " (" + percent(share.met / share.n) + ")");
}

/**
 * The fullest label that fits where the label is: in no more lines, and none longer.
 * @type {(edge: EdgeCount, again: boolean, room: string) => string}
 */
export function labelText(edge, again, room) {
  const n = (again ? "again: " : "") + thousands(edge.n);
  const time = edge.few ? "" : edge.typical.split(":")[0];
  const first = time ? n + ": " + time : n;
  const few = edge.share && edge.share.n < 20;
  const met = edge.share ? [(few ? edge.share.met + " of " + edge.share.n : percent(edge.share.met / edge.share.n)) + " in time (" + edge.share.standard + ")"] : [];
  const beyond = edge.excess ? [count(edge.excess, "day") + " after a deadline"] : [];
  const rest = met.concat(beyond);
  const shapes = [
    rest.length ? [first, rest.join(", ")] : [first], [first].concat(rest), [n, time].filter(Boolean).concat(rest), [n].concat(rest),
    [first], [n],
  ];
  const lines = room.split("<br>");
  const longest = Math.max(...lines.map((line) => line.length));
  /** @type {(shape: string[]) => boolean} */
  const fits = (shape) => shape.length <= lines.length && shape.every((line) => line.length <= longest);
  return (shapes.find(fits) || [n]).map(escaped).join("<br>");
}

/** @type {(edge: EdgeCount, title: string, expected: string[]) => string} */
export function pointedText(edge, title, expected) {
  const lines = [title, "Waits that ended here: " + thousands(edge.n), "Typical time: " + edge.typical];
  if (edge.share) lines.push("In time: " + shareOfEdge(edge.share) + " (" + escaped(edge.share.standard) + ")");
  if (edge.excess) lines.push("Calendar days after a deadline, on the way to a milestone: " + thousands(edge.excess));
  return lines.concat(expected).join("<br>");
}

/** @type {(succession: Succession) => string} */
export function daysBetween(succession) {
  const [low, high] = [succession.low, succession.high].map((its) => plainNumber(cut(median(Float64Array.from(its).sort(), 0) / DAY)));
  return low === high ? low : low + " to " + high;
}
