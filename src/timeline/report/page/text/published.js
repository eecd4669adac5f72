// The chosen cases' shares by year, to set beside published figures.
import { countedAsPublished, shareDenominator } from "../data/counts.js";
import { sumOf } from "../estimates/steps.js";
import { shareWords } from "./groups.js";
import { say } from "./messages.js";
import { onlyWords } from "./sentences.js";
/** @import { Turnaround } from "../data/types.js" */

/**
 * @typedef {{ year: number, when: string, n: number, met: number, share: string, enough: boolean, words: string }} YearShare
 * @typedef {{ unavailable: string, own: YearShare[], n: number, method: string, source: string, sentence?: string, says?: string }} Comparison
 */

export const APRIL = 3;

/** @type {(year: number, outcomes: number[], needed: number) => YearShare} */
function ownOfYear(year, outcomes, needed) {
  const line = { outcomes };
  const n = shareDenominator(line);
  const [share, interval] = shareWords(line);
  const enough = n >= needed;
  return {
    year, when: say("year-to", { year: String(year) }), n, met: outcomes[0], share, enough,
    words: enough ? say("own-row", { share, interval }) : onlyWords(n),
  };
}

/** @type {(cases: number[], measure: string, turnaround: Turnaround) => Comparison} */
export function publishedComparison(cases, measure, turnaround) {
  const { of } = turnaround.charts.published;
  const own = Array.from(countedAsPublished(cases, measure)).sort((a, b) => a[0] - b[0])
    .map((one) => ownOfYear(one[0], one[1], turnaround.needed));
  const last = own.filter((one) => one.enough).pop();
  const found = { unavailable: "", own, n: sumOf(own.map((one) => one.n)), method: say("method-published"), source: say("source-wilson") };
  if (!last) {
    const why = own.length ? say("few-in-years", { needs: turnaround.needed }) : say("none-by-definition");
    return Object.assign(found, { unavailable: why, sentence: why + " " + of[measure].latest });
  }
  const says = say("own-share", { when: last.when, share: last.share }) + " " + (of[measure].beside[last.year] || say("nothing-for-year"));
  return Object.assign(found, { says });
}
