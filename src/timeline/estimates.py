"""What many intervals say together: shares within the limit, and typical times."""

from __future__ import annotations

import math
from typing import NamedTuple

from timeline.spreads import Spread

Z95 = 1.959963984540054
"""The normal deviate of a two-sided 95 % interval."""


class Wilson(NamedTuple):
    """A share with its 95 % Wilson interval."""

    share: float
    low: float
    high: float


def wilson(met: int, n: int) -> Wilson:
    """The 95 % Wilson score interval of a share; n is at least 1."""
    share, weight = met / n, Z95**2 / n
    centre = (share + weight / 2) / (1 + weight)
    half = Z95 * math.sqrt(share * (1 - share) / n + weight / (4 * n)) / (1 + weight)
    low = 0.0 if met == 0 else centre - half
    high = 1.0 if met == n else centre + half
    return Wilson(share, low, high)


class MedianBounds(NamedTuple):
    """Between which two values the median lies; `high` is infinite where it was not reached."""

    low: float
    high: float


def median_bounds(low: Spread, high: Spread) -> MedianBounds:
    """Bounds of the median of times known as ranges; open clocks have a `low` and no `high`.

    A median never falls when a value rises, so it lies between the median of the shortest and
    the median of the longest times, whatever the times were. Every clock counts, also the
    open ones: the finished ones alone would make a slow service look fast (measuring 6.3).
    """
    return MedianBounds(low.median(), high.median(beyond=len(low) - len(high)))
