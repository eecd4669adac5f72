"""How numbers are rounded: one rule for every report, sheet, slide and line of the console.

Shares and their differences are rounded to the nearest, halves away from zero, as spreadsheets
round. A length of time is cut off, so that no wait is said to be longer than it was. The script of
the page has the same two functions (`report/script/estimates/rounding.js`), and one table of
numbers tests both.
"""

from __future__ import annotations

import math

LONG = 96
"""From 96 units up, lengths of time have no decimal, and hours are said in days too."""
_TIE = 1e-9
"""Halves are rarely exact in binary: 0.285 x 100 is a little below 28.5, and is rounded up."""


def nearest(value: float, decimals: int = 0) -> float:
    """The nearest number with that many decimals, halves away from zero."""
    scale = 10**decimals
    rounded = math.floor(abs(value) * scale + 0.5 + _TIE)
    return math.copysign(rounded, value) / scale if rounded else 0.0


def cut(value: float) -> float:
    """A length of time cut off after its tenths, and from `LONG` on after its whole number."""
    return float(math.trunc(value)) if abs(value) >= LONG else math.trunc(value * 10) / 10


def plain(value: float) -> str:
    """A number that is rounded or cut, without a decimal that is 0: '31.5', '31', '1,204'."""
    return f"{value:,.1f}".removesuffix(".0")


def percent(share: float) -> str:
    """A share in whole per cent: '79%'; 100 % is said of all and 0 % of none alone."""
    rounded = nearest(share * 100)
    if rounded >= 100 and share < 1:  # noqa: PLR2004  per cent
        return "over 99%"
    return "under 1%" if rounded <= 0 < share else f"{rounded:.0f}%"


def percent_in_tenths(share: float) -> str:
    """A share as publishers give it, to a tenth of a per cent: '83.4%'."""
    return f"{nearest(share * 100, 1):.1f}%"


def points(difference: float) -> str:
    """A difference of shares in percentage points: '+12', '−3', '0'."""
    rounded = int(nearest(difference * 100))
    return f"{rounded:+d}".replace("-", "−") if rounded else "0"
