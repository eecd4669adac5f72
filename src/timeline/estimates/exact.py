"""Shares done by each time where every time is exact, with intervals that hold for few clocks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline.estimates.clocks import Clocks
from timeline.estimates.steps import Steps

Numbers = npt.NDArray[np.float64]
TAIL = 0.025


@dataclass(frozen=True, slots=True, eq=False)
class Incidence:
    """The share done from `at[k]` to before `at[k + 1]`, and its 95 % interval there."""

    at: Numbers
    share: Numbers
    sure_from: Numbers
    sure_to: Numbers
    watched: Numbers
    """How many would still be watched just before `at[k]` had none stopped or ended, and after the last."""
    first_sure_to: float
    """The upper end before `at[0]`, when the share is 0."""

    def on(self, at: Numbers) -> Steps:
        """The interval told at other times."""
        place = np.searchsorted(self.at, at, side="right")
        low = np.concatenate([[0.0], self.sure_from])[place]
        return Steps(at, low, np.concatenate([[self.first_sure_to], self.sure_to])[place])


def incidence(clocks: Clocks) -> Incidence:
    """The cumulative incidence of stopping; each stop's time is its `low`.

    With no ending it is one minus Kaplan and Meier's curve. With some it is Aalen and Johansen's,
    in the form of Kaplan and Meier's with those that ended kept at risk for as long as they would
    have been watched: they count as never done. A clock open, or ended, at a time was still
    running when others stopped at that time.

    The interval is the beta product (Fay, Brittain and Proschan 2013): it covers at least 95 % however
    few the clocks, and where all were followed to the end it is Clopper and Pearson's.
    """
    at, share, watched, done = shares_done(clocks)
    kept = watched * np.concatenate([[1.0], 1 - share])
    sure_from, sure_to = _sure(kept, done)
    return Incidence(at, share, sure_from, sure_to, watched, float(1 - TAIL ** (1 / clocks.n)))


def shares_done(clocks: Clocks) -> tuple[Numbers, Numbers, Numbers, Numbers]:
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


def _sure(kept: Numbers, done: Numbers) -> tuple[Numbers, Numbers]:
    """The 95 % interval at each time, of so many kept at risk (one more than times) and so many done.

    The share left is a product of betas, one for each time at which any were done; for its lower end
    the next still at risk is taken to be done at once. The product is as a beta of the same mean
    and variance.
    """
    risk, after = kept[:-1], kept[1:]
    any_done = done > 0
    first = np.cumprod(np.where(any_done, (risk - done + 1) / (risk + 1), 1.0), dtype=np.float64)
    ratio = (risk - done + 1) * (risk - done + 2) / ((risk + 1) * (risk + 2))
    second = np.cumprod(np.where(any_done, ratio, 1.0), dtype=np.float64)
    most = _beta(first, second, TAIL)
    least = _beta(first * after / (after + 1), second * after / (after + 2), 1 - TAIL)
    return np.maximum.accumulate(most), np.maximum.accumulate(least)


def _beta(mean: Numbers, square: Numbers, tail: float) -> Numbers:
    """The point of a share done that a beta share left of this mean and mean square sets a tail apart."""
    from scipy.special import betaincinv  # noqa: PLC0415 - slow to import; few runs need it

    free = np.flatnonzero((mean > 0) & (mean < 1))
    total = (mean[free] - square[free]) / (square[free] - mean[free] ** 2)
    done = np.where(mean > 0, 0.0, 1.0)
    done[free] = betaincinv((1 - mean[free]) * total, mean[free] * total, tail)
    return done
