"""Between which values a median lies, whatever the times were."""

from __future__ import annotations

from typing import NamedTuple

from timeline.spreads import Spread


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
