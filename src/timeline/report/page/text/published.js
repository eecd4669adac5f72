// The chosen cases' shares by year, to set beside published figures.
import { countedAsPublished, shareDenominator } from "../data/counts.js";
import { sumOf } from "../estimates/steps.js";
import { shareWords } from "./groups.js";
import { count, percent, thousands } from "./numbers.js";
import { filledIn } from "./sentences.js";
/** @import { Messages, Turnaround } from "../data/types.js" */

/**
 * @typedef {{ year: number, when: string, n: number, met: number, share: string, interval: string, enough: boolean, words: string }} YearShare
 * @typedef {{ unavailable: string, own: YearShare[], n: number, method: string, source: string, sentence?: string, says?: string }} Comparison
 */

export const APRIL = 3;

/** @type {(year: number, outcomes: number[], needed: number, words: Messages) => YearShare} */
function ownOfYear(year, outcomes, needed, words) {
  const line = { outcomes };
  const n = shareDenominator(line);
  const [share, interval] = shareWords(line);
  const shown = n >= needed;
  return {
    year, when: filledIn(words.year, { year }), n, met: outcomes[0], share, interval, enough: shown,
    words: shown ? filledIn(words.row, { share, interval }) : filledIn(words["few in year"], { n, needs: needed }),
  };
}

/** @type {(cases: number[], measure: string, turnaround: Turnaround) => Comparison} */
export function publishedComparison(cases, measure, turnaround) {
  const words = turnaround.charts.words.published;
  const { source, of } = turnaround.charts.published;
  const own = Array.from(countedAsPublished(cases, measure)).sort((a, b) => a[0] - b[0])
    .map((one) => ownOfYear(one[0], one[1], turnaround.needed, words));
  const last = own.filter((one) => one.enough).pop();
  const found = { unavailable: "", own, n: sumOf(own.map((one) => one.n)), method: words.method, source };
  if (!last) {
    const refusal = own.length ? filledIn(words.few, { needs: turnaround.needed }) : words.none;
    return Object.assign(found, { unavailable: refusal, sentence: filledIn(words.refused, { refusal, latest: of[measure].latest }) });
  }
  return Object.assign(found, { says: filledIn(words.told, {
    when: last.when, met: thousands(last.met), clocks: count(last.n, "clock"), share: percent(last.met / last.n), interval: last.interval,
    beside: of[measure].beside[last.year] || words["nothing beside"],
  }) });
}
