"""Two groups compared: Wilson's interval of a share, Newcombe's of a difference, and the log-rank test."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.audit.primitives import Unavailable
from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.survival import CURVE_NEEDS, Curve, Done, Quantile, curve

Z95 = 1.959963984540054
"""The normal deviate of a two-sided 95 % interval."""


class Wilson(NamedTuple):
    """A share with its 95 % Wilson interval."""

    share: float
    low: float
    high: float


def wilson(met: int, n: int) -> Wilson:
    """The 95 % Wilson score interval of a share; n is at least 1.

    Source: Wilson, J Am Stat Assoc 1927; 22: 209-212.
    """
    share, weight = met / n, Z95**2 / n
    centre = (share + weight / 2) / (1 + weight)
    half = Z95 * math.sqrt(share * (1 - share) / n + weight / (4 * n)) / (1 + weight)
    low = 0.0 if met == 0 else centre - half
    high = 1.0 if met == n else centre + half
    return Wilson(share, low, high)


SHARE_NEEDS = 5
"""The waits that each of two shares needs."""


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


def share_difference(
    met_before: int, n_before: int, met_after: int, n_after: int
) -> ShareDifference | Unavailable:
    """The difference of two shares, with Newcombe's hybrid score interval.

    Source: Newcombe 1998, method 10.
    """
    fewest = min(n_before, n_after)
    if fewest < SHARE_NEEDS:
        return _few(fewest, SHARE_NEEDS)
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
    )


def _few(fewest: int, needs: int) -> Unavailable:
    return Unavailable(reason="few_on_one_side", n=fewest, needs=needs)


@dataclass(frozen=True, slots=True)
class Difference:
    """A later value less an earlier one.

    The dates put it between `low` and `high`; its 95% confidence interval is from `ci_low` to `ci_high`,
    an infinite end having no bound.
    """

    low: float
    high: float
    ci_low: float
    ci_high: float


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two curves, and by how much the later differs from the earlier."""

    n_before: int
    n_after: int
    done: Difference | None
    """Of the shares done by the time `by`; None where none is given."""
    median: Difference
    p_value: float
    """How often chance alone would part two groups of one kind so far, 0 to 1 (log-rank).

    The larger of two, had every time been the shortest, and the longest, that its record allows.
    """


def contrast(
    before: CensoredTimes,
    after: CensoredTimes,
    *,
    by: float | None = None,
    curves: Sequence[Curve | Unavailable] = (),
) -> Contrast | Unavailable:
    """Two groups of clocks of one kind and unit, compared; `by` is a time, such as the limit.

    `curves` are theirs, where they are known.
    """
    one, two = curves or (curve(before), curve(after))
    if isinstance(one, Unavailable) or isinstance(two, Unavailable):
        fewest = min(before.n, after.n)
        return _few(fewest, CURVE_NEEDS)
    done = None if by is None else _difference(one.done_by(by), two.done_by(by))
    median = _difference(one.quantiles[0], two.quantiles[0])
    p_value = max(
        logrank(before.latest(), after.latest()), logrank(before.soonest(), after.soonest())
    )
    return Contrast(
        n_before=one.n,
        n_after=two.n,
        done=done,
        median=median,
        p_value=p_value,
    )


def _difference(one: Quantile | Done, two: Quantile | Done) -> Difference:
    """Square and add: how far each could be on its own, at right angles (Zou and Donner 2008)."""
    low, high = two.low - one.high, two.high - one.low
    down = np.hypot(two.low - two.ci_low, one.ci_high - one.high)
    up = np.hypot(two.ci_high - two.high, one.low - one.ci_low)
    ci_low, ci_high = float(low - down), float(high + up)
    if np.isnan(ci_low):
        ci_low = -np.inf
    if np.isnan(ci_high):
        ci_high = np.inf
    return Difference(low, high, ci_low, ci_high)


Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

DEALT_UP_TO = 200
"""Up to this many waits the groups are dealt again and again; with more the normal curve does as well."""
DEALS = 1999
SEED = 20210430
_GOLDEN = 0x9E3779B9
_MIXING = ((16, 0x21F0AAAD), (15, 0xD35A2D97), (15, 1))
"""How far the bits of a number are moved, and by what it is then multiplied."""


def logrank(before: CensoredTimes, after: CensoredTimes) -> float:
    """How often chance alone would part two groups of exact clocks so far, from 0 to 1.

    What an ending closed counts as watched until then: the test compares how fast clocks stop
    while they run. Where waits are few the normal curve would find too much, so they are dealt
    into two groups of the same sizes again and again (seeded). Source: Mantel 1966.
    """
    both = (before, after)
    time = np.concatenate([one.low for one in both])
    stops = np.concatenate([one.stops for one in both])
    later = np.repeat([False, True], [len(one.low) for one in both])
    count = np.concatenate([one.weights for one in both])
    few = count.sum() <= DEALT_UP_TO
    if few:
        alone = np.repeat(np.arange(len(time)), count.astype(np.int64))
        time, stops, later, count = time[alone], stops[alone], later[alone], np.ones(len(alone))
    order = np.argsort(time, kind="stable")
    time, stops, later, count = time[order], stops[order], later[order], count[order]
    apart = float(_apart(time, stops, count, later[None])[0])
    if not few:
        from scipy.special import ndtr  # noqa: PLC0415 - slow to import; few runs need it

        return float(2 * ndtr(-apart))
    as_far = int((_apart(time, stops, count, dealt(later)) >= apart - 1e-9).sum())
    return (as_far + 1) / (DEALS + 1)


def dealt(later: Flags) -> Flags:
    """The groups dealt anew, a deal a row: the first places each take one of those from them on."""
    places = np.repeat(later[:, None], DEALS, axis=1)
    deal = np.arange(DEALS)
    for place in range(len(later) - 1):
        chance = mixed(deal * DEALT_UP_TO + place).astype(np.uint64)
        other = place + (chance * np.uint64(len(later) - place) >> np.uint64(32)).astype(np.int64)
        own = places[place].copy()
        places[place] = places[other, deal]
        places[other, deal] = own
    return places.T


def mixed(counter: npt.NDArray[np.int64]) -> npt.NDArray[np.uint32]:
    """A whole number of 32 bits for each counter, as if by chance, and the same in any language.

    Source: C. Wellons, hash-prospector, 2018 (multipliers and moves of least bias).
    """
    number = counter.astype(np.uint32) * np.uint32(_GOLDEN) + np.uint32(SEED)
    for moved, times in _MIXING:
        number = (number ^ (number >> np.uint32(moved))) * np.uint32(times)
    return number


def _apart(time: Numbers, stops: Flags, count: Numbers, later: Flags) -> Numbers:
    """How far, in standard deviations, each deal's later group stopped from what was to be expected."""
    starts = np.flatnonzero(np.diff(time, prepend=-1.0))
    risk, risk_later = (_from(count * which, starts) for which in (True, later))
    done = np.add.reduceat(count * stops, starts)
    done_later = np.add.reduceat(count * (later & stops), starts, axis=1)
    part = risk_later / risk
    excess = (done_later - done * part).sum(axis=1)
    spread = done * (risk - done) / np.maximum(risk - 1, 1)
    variance = (spread * part * (1 - part)).sum(axis=1)
    return np.asarray(np.abs(excess) / np.sqrt(np.where(variance > 0, variance, np.inf)))


def _from(count: Numbers, starts: npt.NDArray[np.int64]) -> Numbers:
    """How many stand at or after each start."""
    return np.asarray(np.cumsum(count[..., ::-1], axis=-1)[..., ::-1][..., starts])
