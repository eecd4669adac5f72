"""The share done by each time, as a step function that may be known only between two bounds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
_SLACK = 1e-7
"""Shares closer than this are the same: sums of fractions end in rounding, and the fit of ranges ends
some 1e-8 from the likeliest."""


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """From `at[k]` to before `at[k + 1]` the share done lies between `low[k]` and `high[k]`."""

    at: Numbers
    low: Numbers
    high: Numbers

    def on(self, at: Numbers) -> Steps:
        """The same steps at other times, among which must be every time at which it moves."""
        place = np.searchsorted(self.at, at, side="right")
        return Steps(at, *(np.concatenate([[0.0], one])[place] for one in (self.low, self.high)))


def reaches(share: Numbers, level: float) -> npt.NDArray[np.bool_]:
    """Where a share is at a level or above it."""
    return np.asarray(share >= level - _SLACK)


def first_time(at: Numbers, share: Numbers, level: float) -> float:
    """The first time by which a rising share reaches a level; infinite if it never does."""
    reached = np.flatnonzero(reaches(share, level))
    return float(at[reached[0]]) if len(reached) else float("inf")


def time_of(at: Numbers, share: Numbers, level: float, last: float) -> float:
    """The time of a level, as R's `survfit` has it; infinite if a rising share never reaches it.

    Where the share rests on the level exactly, it is the middle of that rest: from the time at
    which the level is reached to the next at which it is passed, or to `last`, the longest time
    that the record covers.
    """
    reached = np.flatnonzero(reaches(share, level))
    if not len(reached):
        return float("inf")
    first = float(at[reached[0]])
    if share[reached[0]] > level + _SLACK:
        return first
    passed = np.flatnonzero(share > level + _SLACK)
    return (first + (float(at[passed[0]]) if len(passed) else last)) / 2


def value_at(at: Numbers, share: Numbers, time: float) -> float:
    """The share at a time: that of the last step at or before it; 0 before the first."""
    place = int(np.searchsorted(at, time, side="right"))
    return float(share[place - 1]) if place else 0.0
