// The page gives what the conformance vectors say; tests/test_vectors.py holds the engine to the same.
import "./page_data.js";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import test from "node:test";

const PAGE = "../../src/timeline/report/page";
const [censored, compare, distributions, fun, rounding, spc, survival, calendar, dates, numbers, sentences, stats, opening, control, funnels] = await Promise.all([
  "estimates/censored_times", "estimates/compare", "estimates/distributions", "estimates/funnel", "estimates/rounding",
  "estimates/spc", "estimates/survival", "data/calendar", "text/dates", "text/numbers", "text/sentences", "text/time_stats",
  "text/headline", "text/control_chart", "text/funnel",
].map((name) => import(`${PAGE}/${name}.js`)));
const { atOnce } = survival;

const times = (one) => censored.distinctTimes(one.low, one.high, one.ended, one.weights);
const ends = (one) => one && { state: one.state, low: one.low, high: one.high, ci_low: one.ciLow, ci_high: one.ciHigh };

function curve(one, at) {
  const found = atOnce(survival.curveOf(times(one), at));
  return found && { ...found, done: at.map((time) => ends(survival.doneBy(found, time))), quantiles: found.quantiles.map(ends) };
}

function contrast(one, two) {
  const pair = [times(one), times(two)];
  const [first, second] = pair.map((its) => atOnce(survival.curveOf(its, [])));
  if (!first || !second) return null;
  const difference = ends(compare.differenceOf(first.quantiles[0], second.quantiles[0]));
  return { ...difference, chance: atOnce(compare.chanceOf(...pair)) };
}

function grid(elapsed, inHours) {
  const found = censored.fewTimes(elapsed, inHours);
  const waits = censored.censoredTimes(found, inHours);
  return { grid: found.grid, distinct: waits.low.length, sum: waits.low.reduce((sum, low, k) => sum + low * waits.weights[k], 0) };
}

const chart = (found) => found && { causes: found.causes, point_types: found.pointTypes, segments: found.segments };

function funnel(met, n) {
  const found = fun.funnelOf(met.map((one, k) => ({ name: String(k), met: one, n: n[k] })));
  if (found.unavailable) return { unavailable: found.unavailable };
  return { ...found, limits: found.sites.map((one) => one.limits) };
}

function curveSentences(elapsed, unit, limits) {
  const gridded = censored.fewTimes(elapsed, unit === "hours");
  const found = atOnce(stats.curveWithWords(gridded, unit, limits, "all", 200));
  const words = (list) => list.map((one) => one.words);
  return { ...found, quantiles: words(found.quantiles), done: words(found.done) };
}

const paired = ([name, one, two]) => ({ name, one, two });

function timeSentence(pair, one, two, unit) {
  const groups = censored.onOneGrid([one, two].map((elapsed) => censored.fewTimes(elapsed, unit === "hours")));
  const curves = groups.map((group) => atOnce(stats.curveWithWords(group, unit, [], "", 80)));
  return atOnce(stats.timesDiffer(paired(pair), curves, unit)).sentence;
}

function controlSentences(months, target) {
  const number = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const its = { months: new Map(Object.entries(months).map(([month, outcomes]) => [number(month), outcomes])) };
  const found = control.shareControl(its, [], target);
  return found.unavailable ? found : { ...found, beside: control.besideWords(found) };
}

function funnelSentences(sites) {
  const found = funnels.funnelWithWords(new Map(Object.entries(sites)), Object.keys(sites));
  return { ...found, sentence: found.says };
}

function headline(counts) {
  const by = [counts.late, counts.missed_aim, counts.too_early, counts.unclear, counts.in_time, counts.waiting];
  return opening.headline({ by, lateOpen: counts.late_open, mayBeLate: counts.may_be_late });
}

const FUNCTIONS = {
  ...rounding, ...numbers, ...dates, ...calendar, ...distributions, points: sentences.points, wilson: compare.wilson,
  curve, contrast, grid, funnel, curveSentences, headline, timeSentence, controlSentences, funnelSentences,
  shareSentence: (pair, one, two) => stats.sharesDiffer(paired(pair), [{ outcomes: one }, { outcomes: two }]).sentence,
  median: (one) => ends(atOnce(survival.medianOf(times(one)))),
  longestMedian: (one) => survival.longestMedian(times(one)),
  logrank: (one, two) => atOnce(compare.logrank(times(one), times(two))),
  shareDifference: (a, n, b, m) => compare.shareDifference(compare.wilson(a, n), compare.wilson(b, m)),
  xmr: (...input) => chart(spc.xmrChart(...input)),
  tChart: (...input) => chart(spc.tChart(...input)),
  isRare: (counts) => spc.rareEvents(counts).rare,
};

// Infinite numbers and NaN are written as text.
function revived(value) {
  if (Array.isArray(value)) return value.map(revived);
  if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revived(one)]));
  return ["Infinity", "-Infinity", "NaN"].includes(value) ? Number(value) : value;
}

// Plain data alike within a tolerance; of an object only the keys that the vector has.
function same(found, wanted, relative) {
  if (Array.isArray(wanted)) return found.length === wanted.length && wanted.every((one, k) => same(found[k], one, relative));
  if (wanted && typeof wanted === "object") return Object.keys(wanted).every((key) => same(found[key], wanted[key], relative));
  if (typeof wanted !== "number" || !Number.isFinite(wanted)) return Object.is(found, wanted);
  return Math.abs(found - wanted) <= Math.max(relative * Math.max(Math.abs(found), Math.abs(wanted)), relative / 1e3);
}

const folder = path.join(import.meta.dirname, "../vectors");
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "page.json")) {
  const { cases, relative, source } = revived(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
  test(`${file}: ${source}`, () => {
    for (const one of cases) {
      const found = FUNCTIONS[one.function](...one.input);
      assert.ok(same(found, one.output, relative), `${one.name}: ${JSON.stringify(found)} is not ${JSON.stringify(one.output)}`.slice(0, 2000));
    }
  });
}

test("a vector that is not met is seen", () => {
  assert.ok(!same({ low: 1 }, { low: 1.1 }, 1e-9));
  assert.ok(!same("1 wait", "2 waits", 0));
  assert.ok(!same(1, NaN, 0));
  assert.ok(same({ low: Infinity, more: 1 }, { low: Infinity }, 0));
});
