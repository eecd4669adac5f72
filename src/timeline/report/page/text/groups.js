// Shares by group, with a reason for each group that is too small.
import { shareDenominator } from "../data/counts.js";
import { FEW, UNCLEAR, columns } from "../data/record.js";
import { wilson } from "../estimates/compare.js";
import { sumOf } from "../estimates/steps.js";
import { say } from "./messages.js";
import { between, percent } from "./numbers.js";
import { onlyWords } from "./sentences.js";
/** @import { Outcomes } from "../data/counts.js" */
/** @import { Turnaround } from "../data/types.js" */

/**
 * A dot of a panel; of a group that is too small, `value` and `interval` are null.
 * @typedef {{ name: string, value: number[] | null, interval: number[] | null, said: string }} Dot
 * @typedef {{ name: string, n: number, counted: number, enough: boolean, cells: string[], dot: Dot }} Group
 * @typedef {{ by: string, title: string, groups: Group[], unavailable: string, n: number, method?: string }} Grouping
 */

/**
 * A share, its interval, and its bounds where dates cannot tell.
 * @type {(line: Outcomes) => [string, string, string]}
 */
export function shareWords(line) {
  const n = shareDenominator(line);
  if (!n) return [say("none-due"), "", ""];
  const met = line.outcomes[0];
  const unclear = line.outcomes[UNCLEAR];
  if (n < FEW) return [say("share-of-few", { met, n }), onlyWords(n), ""];
  const found = wilson(met, n);
  const bounds = unclear ? say("bounds", { low: percent(met / (n + unclear)), high: percent((met + unclear) / (n + unclear)) }) : "";
  return [say("share", { met, n, share: percent(found.share) }), between(found.low, found.high), bounds];
}
/** A site's share as its two numbers. @type {(met: number, n: number) => string} */
export function counted(met, n) { return n < FEW ? say("share-of-few", { met, n }) : say("share", { met, n, share: percent(met / n) }); }
export const NONE_MEASURED = "This standard applies to no wait of the chosen cases.";

/**
 * The groupings of a standard over the chosen cases: the groups that have waits.
 * @type {(counts: Int32Array[], turnaround: Turnaround, shares: [string, string[]][]) => Grouping[]}
 */
export function groupingsOf(counts, turnaround, shares) {
  const kinds = columns.outcomes.length;
  return shares.map((pair) => {
    const by = turnaround.sets.findIndex((set) => set.by === pair[0]);
    const groups = pair[1].map((name) => {
      const from = turnaround.sets[by].names.indexOf(name) * kinds;
      const line = { outcomes: Array.from(counts[by].subarray(from, from + kinds)) };
      return shareGroup(name, line, turnaround.needed);
    }).filter((one) => one.n);
    return groupingOf(pair[0], groups, turnaround);
  });
}

/** @type {(name: string, line: Outcomes, needed: number) => Group} */
function shareGroup(name, line, needed) {
  const of = shareDenominator(line);
  const its = { name, n: sumOf(line.outcomes), counted: of, enough: of >= needed };
  if (!its.enough) return Object.assign(its, { cells: [onlyWords(of), "", ""], dot: tooFewDot(name, of) });
  const found = wilson(line.outcomes[0], of);
  const cells = shareWords(line);
  return Object.assign(its, { cells, dot: { name, value: [found.share, found.share], interval: [found.low, found.high], said: cells[0] } });
}

/** @type {(name: string, n: number) => Dot} */
export function tooFewDot(name, n) { return { name, value: null, interval: null, said: onlyWords(n) }; }

/**
 * A grouping of groups that have waits, and why it is not shown.
 * @type {(by: string, groups: Group[], turnaround: Turnaround) => Grouping}
 */
export function groupingOf(by, groups, turnaround) {
  const known = groups.filter((group) => group.name !== turnaround.unknown);
  const shown = known.filter((one) => one.enough);
  const title = turnaround.grouped[by];
  return { by, title, groups, unavailable: whyUnavailable(title.toLowerCase(), known, shown.length, turnaround.needed),
    n: sumOf(shown.map((one) => one.counted)) };
}

/** @type {(title: string, known: Group[], shown: number, needed: number) => string} */
function whyUnavailable(title, known, shown, needed) {
  if (!known.length) return say("not-recorded", { title });
  if (known.length === 1) return say("one-group", { name: known[0].name, title });
  return shown ? "" : say("few-in-groups", { needs: needed, title });
}
