"""Before and after: how much shares and curves differ, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from timeline.audit.base import so_many
from timeline.audit.rounding import nearest
from timeline.audit.turnaround_words import WORDS, say
from timeline.estimates.clocks import Clocks
from timeline.estimates.curves import NEEDS as CURVE_NEEDS
from timeline.estimates.curves import Curve, Done, Quantile, curve
from timeline.estimates.logrank import logrank
from timeline.estimates.refused import Refused
from timeline.estimates.shares import wilson

NEEDS = 5
"""Each of two shares needs at least so many clocks."""
HUNDREDTH = 0.01
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
        return Refused(fewest, NEEDS, _too_few(fewest, NEEDS))
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
        sentence=f"{_way(float(low), float(high), **_SHARE)} {WHAT_NOT_WHY}",
        method=WORDS["newcombe"],
        source=WORDS["newcombe_source"],
    )


def _too_few(fewest: int, needs: int) -> str:
    return say("no_comparison", clocks=so_many(fewest, "clock"), needs=needs)


def _way(low: float, high: float, *, what: str, more: str, less: str) -> str:
    if low > 0:
        return f"The {what} {more}."
    if high < 0:
        return f"The {what} {less}."
    return f"The numbers cannot tell whether the {what} {more} or {less}."


_SHARE = {"what": "share within the limit", "more": "rose", "less": "fell"}
_DONE = {"what": "share done by then", "more": "rose", "less": "fell"}
_MEDIAN = {"what": "median", "more": "lengthened", "less": "shortened"}


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
    """How often chance alone would part two groups of one kind so far, 0 to 1 (log-rank).

    The larger of two, had every time been the shortest, and the longest, that its record allows.
    """
    chance_sentence: str
    sentence: str
    method: str
    source: str


def contrast(
    before: Clocks,
    after: Clocks,
    *,
    by: float | None = None,
    curves: Sequence[Curve | Refused] = (),
) -> Contrast | Refused:
    """Two groups of clocks of one kind and unit, compared; `by` is a time, such as the limit.

    `curves` are theirs, where they are known.
    """
    one, two = curves or (curve(before), curve(after))
    if isinstance(one, Refused) or isinstance(two, Refused):
        fewest = min(before.n, after.n)
        return Refused(fewest, CURVE_NEEDS, _too_few(fewest, CURVE_NEEDS))
    done = None if by is None else _difference(one.done_by(by), two.done_by(by), _DONE)
    median = _difference(one.quantiles[0], two.quantiles[0], _MEDIAN)
    chance = max(
        logrank(before.latest(), after.latest()), logrank(before.soonest(), after.soonest())
    )
    return Contrast(
        n_before=one.n,
        n_after=two.n,
        done=done,
        median=median,
        chance=chance,
        chance_sentence=_by_chance(chance),
        sentence=f"{(done or median).sentence} {WHAT_NOT_WHY}",
        method=WORDS["contrast_method"],
        source=WORDS["contrast_source"],
    )


def _by_chance(chance: float) -> str:
    often = WORDS["fewer_than_one"] if chance < HUNDREDTH else f"{nearest(chance * 100):.0f}"
    return say("chance", often=often)


def _difference(one: Quantile | Done, two: Quantile | Done, words: dict[str, str]) -> Difference:
    """Square and add: how far each could be on its own, at right angles (Zou and Donner 2008)."""
    low, high = two.low - one.high, two.high - one.low
    down = np.hypot(two.low - two.sure_from, one.sure_to - one.high)
    up = np.hypot(two.sure_to - two.high, one.low - one.sure_from)
    sure_from, sure_to = float(low - down), float(high + up)
    if np.isnan(sure_from):
        sure_from = -np.inf
    if np.isnan(sure_to):
        sure_to = np.inf
    return Difference(low, high, sure_from, sure_to, _way(sure_from, sure_to, **words))
