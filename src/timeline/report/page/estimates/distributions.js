// The distribution functions that the estimates need, from @stdlib (Apache 2.0).
//
// Why a library: these agree with scipy to 12 digits or more over the whole range used here
// (parameters from 0.2 to 60,000; tails to 1e-40), which jStat does not (7 digits). The cost is
// about 150 kB of the bundle.
import erfc from "@stdlib/math-base-special-erfc";
import erfcinv from "@stdlib/math-base-special-erfcinv";
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import binomialCdf from "@stdlib/stats-base-dists-binomial-cdf";
import binomialQuantile from "@stdlib/stats-base-dists-binomial-quantile";

/**
 * The value below which a part of a beta distribution lies.
 * @param {number} a
 * @param {number} b
 * @param {number} part
 */
export function betaPoint(a, b, part) { return betaQuantile(part, a, b); }

/**
 * The least count that a binomial variable does not exceed with this probability.
 * @param {number} n
 * @param {number} share
 * @param {number} part
 */
export function binomialPoint(n, share, part) { return binomialQuantile(part, n, share); }

/**
 * The probability of a count or less.
 * @param {number} count
 * @param {number} n
 * @param {number} share
 */
export function binomialBelow(count, n, share) { return binomialCdf(count, n, share); }

/**
 * The standard normal deviate below which a part lies. Of `erfcinv`, because the library's normal
 * quantile is infinite below 1e-17.
 * @param {number} part
 */
export function normalDeviate(part) { return -Math.SQRT2 * erfcinv(2 * part); }

/**
 * The part of the standard normal distribution farther from 0 than this, on both sides.
 * @param {number} distance
 */
export function normalBeyond(distance) { return erfc(distance / Math.SQRT2); }
