"""Shares of clocks within their limit, each with how sure it is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

from timeline.estimates.refused import Refused, counted

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


@dataclass(frozen=True, slots=True)
class Share:
    """A share within the limit, its interval, and its bounds from what is unclear (measuring 6.2)."""

    met: int
    n: int
    """What is counted; `unclear` is beside it, not in it."""
    unclear: int
    share: float
    low: float
    high: float
    if_unclear_not_met: float
    if_unclear_met: float
    method: str
    source: str


SHARE_METHOD = (
    "Met out of all that are counted, with a 95 % Wilson score interval; the bounds say what the "
    "share would be were none, or all, of the unclear ones met."
)
SHARE_SOURCE = "Wilson 1927"


def share(met: int, n: int, unclear: int = 0, *, needs: int = 1) -> Share | Refused:
    """The share met of n, with what it would be were every `unclear` met, or none."""
    if n < needs:
        return Refused(n, needs, _too_few("share", n, needs))
    told = wilson(met, n)
    return Share(
        met=met,
        n=n,
        unclear=unclear,
        share=told.share,
        low=told.low,
        high=told.high,
        if_unclear_not_met=met / (n + unclear),
        if_unclear_met=(met + unclear) / (n + unclear),
        method=SHARE_METHOD,
        source=SHARE_SOURCE,
    )


def _too_few(what: str, n: int, needs: int) -> str:
    return f"No {what} of {counted(n, 'clock')}: it needs {needs}."
