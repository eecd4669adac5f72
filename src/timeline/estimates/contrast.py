"""Before and after: how much shares and curves differ, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline.estimates.clocks import Clocks
from timeline.estimates.curves import Done, Quantile, curve
from timeline.estimates.refused import Refused, counted
from timeline.estimates.shares import wilson

Numbers = npt.NDArray[np.float64]

NEEDS = 5
"""Each side of a comparison needs at least so many clocks."""
WHAT_NOT_WHY = "This says what changed, not why."


@dataclass(frozen=True, slots=True)
class ShareDifference:
    """The later share less the earlier one, with its 95 % interval."""

    before: float
    n_before: int
    after: float
    n_after: int
    difference: float
    low: float
    high: float
    sentence: str
    method: str
    source: str


def share_difference(
    met_before: int, n_before: int, met_after: int, n_after: int
) -> ShareDifference | Refused:
    """The difference of two shares, with Newcombe's hybrid score interval."""
    fewest = min(n_before, n_after)
    if fewest < NEEDS:
        return Refused(fewest, NEEDS, _too_few(fewest))
    one, two = wilson(met_before, n_before), wilson(met_after, n_after)
    by = two.share - one.share
    low = by - np.hypot(two.share - two.low, one.high - one.share)
    high = by + np.hypot(two.high - two.share, one.share - one.low)
    return ShareDifference(
        before=one.share,
        n_before=n_before,
        after=two.share,
        n_after=n_after,
        difference=by,
        low=float(low),
        high=float(high),
        sentence=f"{_way(float(low), float(high), 'share')} {WHAT_NOT_WHY}",
        method="The difference of two shares with Newcombe's hybrid score 95 % interval.",
        source="Newcombe 1998, Stat Med 17: 873-890, method 10",
    )


def _too_few(fewest: int) -> str:
    return f"No comparison with {counted(fewest, 'clock')} on one side: each needs {NEEDS}."


def _way(low: float, high: float, what: str) -> str:
    if low > 0:
        return f"The {what} rose."
    if high < 0:
        return f"The {what} fell."
    return (
        f"Whether the {what} rose or fell cannot be told: the interval of the difference holds 0."
    )


@dataclass(frozen=True, slots=True)
class Difference:
    """A later value less an earlier one.

    The record puts it between `low` and `high`; its 95 % interval is from `sure_from` to `sure_to`,
    an infinite end having no bound.
    """

    low: float
    high: float
    sure_from: float
    sure_to: float
    sentence: str


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two curves, and by how much the later differs from the earlier."""

    n_before: int
    n_after: int
    done: Difference | None
    """Of the shares done by the time asked for; None where none was."""
    median: Difference
    chance: float
    """How often chance alone would part two groups of one kind so far, 0 to 1 (log-rank)."""
    sentence: str
    method: str
    source: str


def contrast(before: Clocks, after: Clocks, *, by: float | None = None) -> Contrast | Refused:
    """Two groups of clocks of one kind and unit, compared; `by` is a time, such as the limit."""
    one, two = curve(before), curve(after)
    if isinstance(one, Refused) or isinstance(two, Refused):
        fewest = min(before.n, after.n)
        return Refused(fewest, NEEDS, _too_few(fewest))
    done = (
        None if by is None else _difference(one.done_by(by), two.done_by(by), "share done in time")
    )
    median = _difference(one.quantiles[0], two.quantiles[0], "median")
    chance = max(
        logrank(before.latest(), after.latest()), logrank(before.soonest(), after.soonest())
    )
    return Contrast(
        n_before=one.n,
        n_after=two.n,
        done=done,
        median=median,
        chance=chance,
        sentence=f"{(done or median).sentence} {WHAT_NOT_WHY}",
        method="The difference with an interval made of the two curves' own 95 % intervals; log-rank test.",
        source="Zou and Donner 2008, Stat Med 27: 1693-1702; Mantel 1966",
    )


def _difference(one: Quantile | Done, two: Quantile | Done, what: str) -> Difference:
    """Square and add: how far each could be on its own, at right angles (Zou and Donner 2008)."""
    low, high = two.low - one.high, two.high - one.low
    down = np.hypot(two.low - two.sure_from, one.sure_to - one.high)
    up = np.hypot(two.sure_to - two.high, one.low - one.sure_from)
    sure_from, sure_to = float(low - down), float(high + up)
    if np.isnan(sure_from):
        sure_from = -np.inf
    if np.isnan(sure_to):
        sure_to = np.inf
    return Difference(low, high, sure_from, sure_to, _way(sure_from, sure_to, what))


def logrank(before: Clocks, after: Clocks) -> float:
    """How often chance alone would part two groups of exact clocks so far: the log-rank test.

    What an ending closed counts as watched until then: the test compares how fast clocks stop
    while they run. Source: Mantel 1966.
    """
    from scipy.special import ndtr  # noqa: PLC0415 - slow to import; few runs need it

    at = np.unique(np.concatenate([one.low[one.stops] for one in (before, after)]))
    (done_1, risk_1), (done_2, risk_2) = _at(before, at), _at(after, at)
    done, risk = done_1 + done_2, risk_1 + risk_2
    expected = done * risk_2 / risk
    several = np.maximum(risk - 1, 1)
    variance = float((done * risk_1 * risk_2 * (risk - done) / (risk**2 * several)).sum())
    if variance == 0:
        return 1.0
    return float(2 * ndtr(-abs(float((done_2 - expected).sum())) / np.sqrt(variance)))


def _at(clocks: Clocks, at: Numbers) -> tuple[Numbers, Numbers]:
    """How many stopped at each time, and how many still ran just before."""
    stops = clocks.stops
    place = np.searchsorted(at, clocks.low[stops])
    done = np.bincount(place, clocks.weights[stops], len(at)).astype(np.float64)
    total = np.concatenate([np.cumsum(clocks.weights[::-1])[::-1], [0.0]])
    return done, total[np.searchsorted(clocks.low, at)]
