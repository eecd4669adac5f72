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
_GOLDEN = 0x9E3779B9
_MIXING = ((16, 0x21F0AAAD), (15, 0xD35A2D97), (15, 1))
"""How far the bits of a number are moved, and by what it is then multiplied."""


def logrank(before: Clocks, after: Clocks) -> float:
    """How often chance alone would part two groups of exact clocks so far, from 0 to 1.

    What an ending closed counts as watched until then: the test compares how fast clocks stop
    while they run. Where clocks are few the normal curve would find too much, so they are dealt
    into two groups of the same sizes again and again (seeded). Source: Mantel 1966.
    """
    both = (before, after)
    time = np.concatenate([one.low for one in both])
    stops = np.concatenate([one.stops for one in both])
    later = np.repeat([False, True], [len(one.low) for one in both])
    count = np.concatenate([one.weights for one in both])
    few = count.sum() <= FEW
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
        chance = mixed(deal * FEW + place).astype(np.uint64)
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
