// Before and after: how much curves and shares differ, and how sure that is.
const SHARES_NEED = 5; // each of two shares needs at least so many clocks

// A later quantile or share less an earlier one: how far each could be on its own, at right angles (Zou and Donner 2008).
function differenceOf(one, two) {
  const [low, high] = [two.low - one.high, two.high - one.low];
  const from = low - Math.hypot(two.low - two.sureFrom, one.sureTo - one.high);
  const to = high + Math.hypot(two.sureTo - two.high, one.low - one.sureFrom);
  return { low: low, high: high, sureFrom: Number.isNaN(from) ? -Infinity : from, sureTo: Number.isNaN(to) ? Infinity : to };
}

// How often chance alone would part two groups of clocks so far: the larger of two, had every time been
// the longest, and the shortest, that its record allows. In slices of work.
function* chanceOf(before, after) {
  const longest = yield* logrank(latestOf(before), latestOf(after));
  const shortest = yield* logrank(soonestOf(before), soonestOf(after));
  return Math.max(longest, shortest);
}

// The difference of two shares with Newcombe's hybrid score interval; of each its Wilson interval.
function shareDifference(one, two) {
  const by = two.share - one.share;
  return {
    difference: by,
    low: by - Math.hypot(two.share - two.low, one.high - one.share),
    high: by + Math.hypot(two.high - two.share, one.share - one.low),
  };
}
