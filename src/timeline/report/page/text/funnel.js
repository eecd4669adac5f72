// Funnel plots of chosen cases with their sentences.
import { noOutcomes, shareDenominator } from "../data/counts.js";
import { FUNNEL_NEEDS, funnelOf } from "../estimates/funnel.js";
import { nearest } from "../estimates/rounding.js";
import { say } from "./messages.js";
import { percent } from "./numbers.js";
/** @import { DrawnFunnel, Funnel } from "../estimates/funnel.js" */

/** @typedef {Omit<DrawnFunnel, "unavailable"> & { unavailable: string, source?: string, method?: string, says?: string }} WordedFunnel */

const MOST_SITES = 4; // sites that the sentence names; the table has all
/** @type {Record<string, string>} */
const POSITIONS = { within: "within", "above 95 %": "above", "below 95 %": "below", "above 99.8 %": "far-above", "below 99.8 %": "far-below" };

/**
 * `counts` are the outcomes of each site; `names` are the sites in order.
 * @type {(counts: Map<string, number[]>, names: string[]) => WordedFunnel}
 */
export function funnelWithWords(counts, names) {
  const found = funnelOf(names.filter((one) => counts.has(one)).map((name) => {
    const line = { outcomes: counts.get(name) ?? noOutcomes() };
    return { name, met: line.outcomes[0], n: shareDenominator(line) };
  }));
  if (found.unavailable) return /** @type {WordedFunnel} */ ({ ...found, unavailable: whyNoFunnel(found) });
  const phi = nearest(found.spread, 1).toFixed(1);
  return {
    ...found, unavailable: "", source: say("source-funnel"),
    method: say("method-funnel", { widened: Boolean(found.between), phi }), says: funnelWords(found),
  };
}

/** @type {(position: string) => string} */
export function positionWords(position) { return say("position-" + POSITIONS[position]); }

/** @type {(funnel: DrawnFunnel) => string} */
function funnelWords(funnel) {
  const overall = percent(funnel.share);
  const far = funnel.sites.filter((one) => one.position !== "within");
  const sentences = funnel.between ? [say("sites-differ")] : [];
  if (!far.length) return sentences.concat(say("no-site", { n: funnel.sites.length, share: overall })).join(" ");
  far.sort((a, b) => Number(b.position.endsWith("99.8 %")) - Number(a.position.endsWith("99.8 %")));
  far.slice(0, MOST_SITES).forEach((one, k) => {
    const values = { site: one.name, share: percent(one.share), position: POSITIONS[one.position] };
    sentences.push(k ? say("next-site", values) : say("one-site", { ...values, overall }));
  });
  if (far.length > MOST_SITES) sentences.push(say("more-sites", { n: far.length - MOST_SITES }));
  return sentences.concat(say("funnel-not-why")).join(" ");
}

/** @type {(found: Funnel) => string} */
function whyNoFunnel(found) {
  const n = found.sites.length;
  if (found.unavailable === "few") return say("few-sites", { n, needs: FUNNEL_NEEDS });
  if (found.unavailable === "same") return say("sites-alike", { n, share: found.share ? "100%" : "0%" });
  return say("sites-small", { n: found.most });
}
