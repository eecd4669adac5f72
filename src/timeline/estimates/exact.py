"""Shares done by each time where every time is exact: Kaplan-Meier and Aalen-Johansen."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from timeline.estimates.clocks import Clocks

Numbers = npt.NDArray[np.float64]


def incidence(clocks: Clocks) -> tuple[Numbers, Numbers, Numbers]:
    """Times, the share that has stopped by each, and its variance; every stop's `low` is its time.

    The cumulative incidence of stopping, with endings as competing ends.

    With no ending it is one minus Kaplan and Meier's curve, and its variance Greenwood's.
    A clock open, or ended, at a time was still running at that time when others stopped.
    Source: Aalen and Johansen 1978; variance as Gaynor and others 1993.
    """
    at, place = np.unique(clocks.low, return_inverse=True)
    size = len(at)
    risk = np.cumsum(np.bincount(place, clocks.weights, size)[::-1])[::-1]
    done = np.bincount(place, clocks.weights * clocks.stops, size)
    gone = np.bincount(place, clocks.weights * clocks.ended, size) + done
    left = np.concatenate([[1.0], np.cumprod(1 - gone / risk)[:-1]])
    share = np.cumsum(left * done / risk)
    left_at = left * done / risk**2
    with np.errstate(divide="ignore", invalid="ignore"):
        hazard = np.where(risk > gone, gone / (risk * (risk - gone)), 0.0)
    first = share**2 * np.cumsum(hazard) - 2 * share * np.cumsum(hazard * share)
    second = np.cumsum(hazard * share**2) + np.cumsum(left**2 * done * (risk - done) / risk**3)
    third = 2 * np.cumsum(left_at * share) - 2 * share * np.cumsum(left_at)
    return at, share, np.maximum(first + second + third, 0.0)
