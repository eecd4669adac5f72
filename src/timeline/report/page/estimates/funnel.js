// Funnel plots with exact binomial limits, widened for overdispersion (Spiegelhalter 2005).
import { binomialBelow, binomialPoint, normalDeviate } from "./distributions.js";
import { halfToEven } from "./rounding.js";
import { sumOf } from "./steps.js";

/**
 * @typedef {{ name: string, met: number, n: number }} Site
 * @typedef {Site & { share: number, limits: number[], position: string }} PlacedSite
 *
 * `unavailable` says why there is no funnel: "few" sites, all the "same", sites too "small"; "" if there is.
 * @typedef {{ n: number, most: number, share: number, unavailable: "few" | "same" | "small", sites: Site[] }} NoFunnel
 * @typedef {{ n: number, most: number, share: number, unavailable: "", sites: PlacedSite[], lines: { n: number, limits: number[] }[], spread: number, between: number }} DrawnFunnel
 * @typedef {NoFunnel | DrawnFunnel} Funnel
 */

export const FUNNEL_NEEDS = 8;
const FUNNEL_TAILS = [0.001, 0.025, 0.975, 0.999];
const WINSORISED = 0.1, FAR_SITE = 6, FUNNEL_LINES = 80;

/**
 * How far a site is from a share, in standard deviations: by the mid-p value of the exact binomial, or
 * by arcsine roots where the site is very far.
 * @type {(met: number, n: number, share: number) => number}
 */
function deviateOf(met, n, share) {
  const far = (Math.asin(Math.sqrt(met / n)) - Math.asin(Math.sqrt(share))) * Math.sqrt(4 * n);
  if (Math.abs(far) >= FAR_SITE) return far;
  const less = midP(met, n, share);
  const more = midP(n - met, n, 1 - share);
  if (!Math.min(less, more)) return far;
  return less <= more ? normalDeviate(less) : -normalDeviate(more);
}

/** @type {(met: number, n: number, share: number) => number} */
function midP(met, n, share) { return (binomialBelow(met - 1, n, share) + binomialBelow(met, n, share)) / 2; }

/** A quantile of some numbers, interpolated. @type {(numbers: number[], part: number) => number} */
function partBelow(numbers, part) {
  const sorted = Array.from(numbers).sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low);
}

/**
 * Spiegelhalter's phi, winsorised, and the standard deviation between sites on the arcsine scale.
 * @type {(deviates: number[], sizes: number[]) => { spread: number, between: number }}
 */
function overdispersion(deviates, sizes) {
  const [low, high] = [WINSORISED, 1 - WINSORISED].map((part) => partBelow(deviates, part));
  const squares = deviates.map((deviate) => Math.pow(Math.min(Math.max(deviate, low), high), 2));
  const spread = squares.reduce((a, b) => a + b, 0) / sizes.length;
  let sum = 0;
  let square = 0;
  for (const n of sizes) {
    sum += 4 * n;
    square += 16 * n * n;
  }
  const beyond = (sizes.length * spread - (sizes.length - 1)) / (sum - square / sum);
  return { spread, between: Math.sqrt(Math.max(beyond, 0)) };
}

/**
 * The limits of a site of n: exact binomial, or wider where sites differ more.
 * @type {(n: number, share: number, between: number) => number[]}
 */
function funnelLimits(n, share, between) {
  const exactly = FUNNEL_TAILS.map((tail) => binomialPoint(n, share, tail) / n);
  if (!between) return exactly;
  const centre = Math.asin(Math.sqrt(share));
  const spread = Math.sqrt(1 / (4 * n) + between * between);
  return exactly.map((one, k) => {
    const angle = Math.min(Math.max(centre + normalDeviate(FUNNEL_TAILS[k]) * spread, 0), Math.PI / 2);
    const wider = Math.pow(Math.sin(angle), 2);
    return k < 2 ? Math.min(one, wider) : Math.max(one, wider);
  });
}

/** @type {(share: number, limits: number[]) => string} */
function positionOf(share, limits) {
  if (share > limits[2]) return share > limits[3] ? "above 99.8 %" : "above 95 %";
  if (share < limits[1]) return share < limits[0] ? "below 99.8 %" : "below 95 %";
  return "within";
}

/** Sizes from 1 to beyond the largest site at which the funnel is drawn. @type {(most: number) => number[]} */
function drawnSizes(most) {
  const top = Math.log10(most * 1.05);
  const found = new Set();
  for (let k = 0; k < FUNNEL_LINES; k += 1) {
    found.add(halfToEven(k === FUNNEL_LINES - 1 ? most * 1.05 : Math.pow(10, top * k / (FUNNEL_LINES - 1))));
  }
  return Array.from(found);
}

/** @type {(every: Site[]) => Funnel} */
export function funnelOf(every) {
  const sites = every.filter((one) => one.n > 0);
  const met = sumOf(sites.map((site) => site.met));
  const n = sumOf(sites.map((site) => site.n));
  const most = Math.max(...sites.map((site) => site.n));
  const plain = { n, most, share: met / n, sites };
  if (sites.length < FUNNEL_NEEDS) return { ...plain, unavailable: "few" };
  if (!met || met === n) return { ...plain, unavailable: "same" };
  const deviates = sites.map((site) => deviateOf(site.met, site.n, plain.share));
  const { spread, between } = overdispersion(deviates, sites.map((site) => site.n));
  const placed = sites.map((site) => {
    const limits = funnelLimits(site.n, plain.share, between);
    return { name: site.name, met: site.met, n: site.n, share: site.met / site.n, limits, position: positionOf(site.met / site.n, limits) };
  });
  if (placed.every((site) => site.limits[1] <= 0 && site.limits[2] >= 1)) return { ...plain, sites: placed, unavailable: "small" };
  const lines = drawnSizes(most).map((size) => ({ n: size, limits: funnelLimits(size, plain.share, between) }));
  return { ...plain, sites: placed, unavailable: "", lines, spread, between };
}
