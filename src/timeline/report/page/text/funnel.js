// Funnel plots of chosen cases with their sentences.
import { noOutcomes, shareDenominator } from "../data/counts.js";
import { FUNNEL_NEEDS, funnelOf } from "../estimates/funnel.js";
import { nearest } from "../estimates/rounding.js";
import { count, percent, thousands } from "./numbers.js";
import { filledIn } from "./sentences.js";
/** @import { Messages } from "../data/types.js" */
/** @import { DrawnFunnel, Funnel } from "../estimates/funnel.js" */

/** @typedef {Omit<DrawnFunnel, "unavailable"> & { unavailable: string, source?: string, method?: string, says?: string }} WordedFunnel */

/**
 * `counts` are the outcomes of each site; `names` are the sites in order.
 * @type {(counts: Map<string, number[]>, names: string[], words: Messages) => WordedFunnel}
 */
export function funnelWithWords(counts, names, words) {
  const found = funnelOf(names.filter((name) => counts.has(name)).map((name) => {
    const line = { outcomes: counts.get(name) ?? noOutcomes() };
    return { name, met: line.outcomes[0], n: shareDenominator(line) };
  }));
  if (found.unavailable) return /** @type {WordedFunnel} */ ({ ...found, unavailable: whyNoFunnel(found, words) });
  const far = found.sites.filter((site) => site.position !== "within")
    .map((site) => site.name + " (" + site.position + ")");
  const sentence = filledIn(words.sites, { n: thousands(found.sites.length), share: percent(found.share) }) + (found.between ? words.differ : "");
  return {
    ...found, unavailable: "", source: words.source,
    method: filledIn(words.method, { more: found.between ? filledIn(words.more, { phi: nearest(found.spread, 1).toFixed(1) }) : "" }),
    says: filledIn(far.length ? words.far : words.none, {
      told: sentence, limits: found.between ? words["wider limits"] : words.limits, sites: far.join(", "),
    }),
  };
}

/** @type {(found: Funnel, words: Messages) => string} */
function whyNoFunnel(found, words) {
  return filledIn(words[found.unavailable], {
    sites: count(found.sites.length, "site"), needs: FUNNEL_NEEDS, n: thousands(found.sites.length),
    share: found.share ? "100%" : "0%", most: count(found.most, "clock"),
  });
}
