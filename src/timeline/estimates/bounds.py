"""The least and the most share done by each time, wherever within its range each clock stopped."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from timeline.estimates.clocks import Clocks
from timeline.estimates.steps import Steps

Numbers = npt.NDArray[np.float64]
_TIMES = 300
"""Bounds are reckoned at so many times at most; between them the outer of the two neighbours' holds."""


def bounds(clocks: Clocks, latest: tuple[Numbers, Numbers], asked: Iterable[float] = ()) -> Steps:
    """Bounds of the curve of every set of exact times that the ranges allow; no such curve is outside.

    A clock that stopped stands for itself and for a part of those no longer watched when it stopped,
    so it weighs the more the later it stopped. By a time, then, most is done if all that can have
    stopped have, as late as they can; least, if only those have that must, as early as they can.
    At the times `asked` for they are exact, however many others there are. `latest` are the times of
    the same clocks at their longest, and how many are `watched` then (`exact.Incidence`).
    """
    at = _reckoned_at(clocks, asked)
    return Steps(at, _least(clocks, at), _most(clocks, latest, np.append(at[1:], np.inf)))


def _reckoned_at(clocks: Clocks, asked: Iterable[float]) -> Numbers:
    """Times at which bounds are reckoned: of very many so that as many clocks lie between any two.

    Those at which many clocks may stop are then among them, and bounds are never far off.
    """
    stops = clocks.stops
    every = np.concatenate([clocks.low, clocks.high[stops]])
    at, place = np.unique(every, return_inverse=True)
    if len(at) <= _TIMES:
        return at
    passed = np.cumsum(np.bincount(place, np.append(clocks.weights, clocks.weights[stops])))
    kept = at[np.searchsorted(passed, np.linspace(passed[0], passed[-1], _TIMES))]
    times = np.asarray([one for one in asked if one < at[-1]])
    after = at[np.searchsorted(at, times, side="right")]
    return np.unique(np.concatenate([kept, times, after]))


def _most(clocks: Clocks, latest: tuple[Numbers, Numbers], before: Numbers) -> Numbers:
    """The most that can be done before each time."""
    at, watching = latest
    stops = clocks.stops
    low, high, count = clocks.low[stops], clocks.high[stops], clocks.weights[stops]

    def watched(time: Numbers) -> Numbers:
        return watching[np.searchsorted(at, time)]

    over = _below(high, count, before)
    either = _below(low, count, before) - over
    some = either > 0
    share = np.where(some, either, 0.0) / np.where(some, watched(before), 1.0)
    return np.minimum(_below(high, count / watched(high), before) + share, 1.0)


def _below(place: Numbers, each: Numbers, time: Numbers) -> Numbers:
    """The sum of what stands before each time."""
    order = np.argsort(place)
    total = np.concatenate([np.zeros(1), np.cumsum(each[order], dtype=np.float64)])
    return np.asarray(total[np.searchsorted(place[order], time)])


def _least(clocks: Clocks, at: Numbers) -> Numbers:
    """The least that must be done by each time: a sum of weights, each larger the more were lost before."""
    stops, ended = clocks.stops, clocks.ended
    is_open = ~stops & ~ended
    lost_at, place = np.unique(clocks.low[is_open], return_inverse=True)
    lost = np.bincount(place, clocks.weights[is_open], len(lost_at)).astype(np.float64)
    left = _below(clocks.low[ended], clocks.weights[ended], np.nextafter(lost_at, np.inf))
    staying = clocks.n - left - (np.cumsum(lost) - lost)
    # Row k, column j: how many must have stopped by `at[k]`, and can have as early as between two losses.
    shape = len(at), len(lost_at) + 1
    row, column = (
        np.searchsorted(at, clocks.high[stops]),
        np.searchsorted(lost_at, clocks.low[stops]),
    )
    soon = np.bincount(row * shape[1] + column, clocks.weights[stops], shape[0] * shape[1])
    soon = soon.reshape(shape).cumsum(axis=0)
    gone = soon.cumsum(axis=1)[:, :-1]
    # Those lost after `at[k]` weigh on nothing here; what they leave may be nobody.
    still = np.cumprod(1 - lost / np.maximum(staying - gone, lost), axis=1)
    weight = np.concatenate([np.ones((len(at), 1)), still], axis=1)
    told = np.divide(soon, weight, out=np.zeros(shape), where=soon > 0)
    return np.asarray(np.minimum(told.sum(axis=1) / clocks.n, 1.0))
