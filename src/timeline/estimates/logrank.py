"""The log-rank test: how often chance alone would part two groups of clocks so far."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from timeline.estimates.clocks import Clocks

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

FEW = 200
"""Up to so many clocks the groups are dealt anew; with more the normal curve does as well."""
DEALS = 1999
SEED = 20210430


def logrank(before: Clocks, after: Clocks) -> float:
    """How often chance alone would part two groups of exact clocks so far, from 0 to 1.

    What an ending closed counts as watched until then: the test compares how fast clocks stop
    while they run. Where clocks are few the normal curve would find too much, so they are dealt
    into two groups of the same sizes again and again (seeded). Source: Mantel 1966.
    """
    time = np.concatenate([np.repeat(one.low, _times(one)) for one in (before, after)])
    stops = np.concatenate([np.repeat(one.stops, _times(one)) for one in (before, after)])
    later = np.arange(len(time)) >= before.n
    order = np.argsort(time, kind="stable")
    time, stops, later = time[order], stops[order], later[order]
    apart = float(_apart(time, stops, later[None])[0])
    if len(time) > FEW:
        from scipy.special import ndtr  # noqa: PLC0415 - slow to import; few runs need it

        return float(2 * ndtr(-apart))
    deals = np.random.default_rng(SEED).permuted(np.tile(later, (DEALS, 1)), axis=1)
    as_far = int((_apart(time, stops, deals) >= apart - 1e-9).sum())
    return (as_far + 1) / (DEALS + 1)


def _times(clocks: Clocks) -> npt.NDArray[np.int64]:
    return clocks.weights.astype(np.int64)


def _apart(time: Numbers, stops: Flags, later: Flags) -> Numbers:
    """How far, in standard deviations, each deal's later group stopped from what was to be expected."""
    starts = np.flatnonzero(np.diff(time, prepend=-1.0))
    risk = len(time) - starts
    done = np.add.reduceat(stops.astype(np.float64), starts)
    done_later = np.add.reduceat((later & stops).astype(np.float64), starts, axis=1)
    before: Numbers = np.cumsum(later, axis=1, dtype=np.float64) - later
    part = (later.sum(axis=1, keepdims=True) - before[:, starts]) / risk
    excess = (done_later - done * part).sum(axis=1)
    spread = done * (risk - done) / np.maximum(risk - 1, 1)
    variance = (spread * part * (1 - part)).sum(axis=1)
    return np.asarray(np.abs(excess) / np.sqrt(np.where(variance > 0, variance, np.inf)))
