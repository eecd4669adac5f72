"""How sure a share of clocks is."""

from __future__ import annotations

import math
from typing import NamedTuple

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
