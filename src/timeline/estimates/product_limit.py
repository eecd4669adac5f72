"""Shares done by each time where every time is exact, with confidence intervals that hold for few waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.steps import Steps, reaches

Numbers = npt.NDArray[np.float64]
TAIL = 0.025
FARTHEST = ((1 - TAIL) / TAIL) ** 0.5
LOOKED_AT = 64
"""Times at which an end is worked out at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Incidence:
    """The share done from `at[k]` to before `at[k + 1]`, and its 95 % interval there."""

    at: Numbers
    share: Numbers
    ci_low: Numbers
    ci_high: Numbers
    watched: Numbers
    """How many would still be watched just before `at[k]` had none stopped or ended, and after the last."""
    first_ci_high: float
    """The upper end before `at[0]`, when the share is 0."""

    def on(self, at: Numbers) -> Steps:
        """The interval at other times."""
        place = np.searchsorted(self.at, at, side="right")
        low = np.concatenate([[0.0], self.ci_low])[place]
        return Steps(at, low, np.concatenate([[self.first_ci_high], self.ci_high])[place])


def incidence(clocks: CensoredTimes) -> Incidence:
    """The cumulative incidence of stopping; each stop's time is its `low`.

    With no ending it is one minus Kaplan and Meier's curve. With some it is Aalen and Johansen's,
    in the form of Kaplan and Meier's with those that ended kept at risk for as long as they would
    have been watched: they count as never done. A clock open, or ended, at a time was still
    running when others stopped at that time.

    The interval is the beta product (Fay, Brittain and Proschan 2013): it covers at least 95 % however
    few the clocks, and where all were followed to the end it is Clopper and Pearson's.
    """
    at, share, watched, done = shares_done(clocks)
    ci_low, ci_high = (np.maximum.accumulate(_beta(*each)) for each in _ends(watched, share, done))
    return Incidence(at, share, ci_low, ci_high, watched, float(1 - TAIL ** (1 / clocks.n)))


def shares_done(clocks: CensoredTimes) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """The incidence without its interval: the times, the share done by each, `watched`, and how many stopped."""
    at, place = np.unique(clocks.low, return_inverse=True)
    every, done, ended = (
        np.bincount(place, clocks.weights * which, len(at)).astype(np.float64)
        for which in (1.0, clocks.stops, clocks.ended)
    )
    staying = np.cumsum(every[::-1])[::-1] - done - ended
    still = 1 - np.where(staying > 0, (every - done - ended) / np.maximum(staying, 1), 0.0)
    watched = clocks.n * np.concatenate([[1.0], np.cumprod(still)])
    return at, np.minimum(np.cumsum(done / watched[:-1]), 1.0), watched, done


def surely_by(clocks: CensoredTimes, level: float) -> tuple[float, float]:
    """The first times at which the upper, and the lower, end of the 95 % interval reach a level.

    What `incidence` has, without its whole interval; infinite where an end never does.
    """
    at, share, watched, done = shares_done(clocks)
    lower, upper = _ends(watched, share, done)
    return _first(at, upper, level), _first(at, lower, level)


class _End(NamedTuple):
    """An end of the interval at each time, as the tail of a beta of this mean and mean square."""

    mean: Numbers
    """Of the share left."""
    square: Numbers
    tail: float


def _ends(watched: Numbers, share: Numbers, done: Numbers) -> tuple[_End, _End]:
    """The lower and the upper end of the 95 % interval at each time.

    The share left is a product of betas, one for each time at which any were done; for its lower end
    the next still at risk is taken to be done at once. The product is as a beta of the same mean
    and variance.
    """
    kept = watched * np.concatenate([[1.0], 1 - share])
    risk, after = kept[:-1], kept[1:]
    any_done = done > 0
    first = np.cumprod(np.where(any_done, (risk - done + 1) / (risk + 1), 1.0), dtype=np.float64)
    ratio = (risk - done + 1) * (risk - done + 2) / ((risk + 1) * (risk + 2))
    second = np.cumprod(np.where(any_done, ratio, 1.0), dtype=np.float64)
    soonest = _End(first * after / (after + 1), second * after / (after + 2), 1 - TAIL)
    return _End(first, second, TAIL), soonest


def _first(at: Numbers, end: _End, level: float) -> float:
    """The first time at which an end reaches a level, looked for only where it can.

    No more than a tail lies farther from a mean than FARTHEST deviations (Cantelli).
    """
    deviation = np.sqrt(np.maximum(end.square - end.mean**2, 0.0))
    can = np.flatnonzero(1 - end.mean + FARTHEST * deviation >= level)
    for begin in range(int(can[0]) if len(can) else len(at), len(at), LOOKED_AT):
        some = slice(begin, begin + LOOKED_AT)
        there = np.flatnonzero(reaches(_beta(end.mean[some], end.square[some], end.tail), level))
        if len(there):
            return float(at[begin + there[0]])
    return float("inf")


def _beta(mean: Numbers, square: Numbers, tail: float) -> Numbers:
    """The point of a share done that a beta share left of this mean and mean square sets a tail apart."""
    from scipy.special import betaincinv  # noqa: PLC0415 - slow to import; few runs need it

    free = np.flatnonzero((mean > 0) & (mean < 1))
    total = (mean[free] - square[free]) / (square[free] - mean[free] ** 2)
    done = np.where(mean > 0, 0.0, 1.0)
    done[free] = betaincinv((1 - mean[free]) * total, mean[free] * total, tail)
    return done
