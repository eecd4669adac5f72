"""Which points of a control chart show a special cause, and which way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Cause = Literal[
    "common",
    "above the limit",
    "below the limit",
    "seven rising",
    "seven falling",
    "two of three high",
    "two of three low",
    "seven above the mean",
    "seven below the mean",
]
Better = Literal["lower", "higher", "neutral"]
Judged = Literal["common", "improvement", "concern", "high", "low"]

RUN = 7
TWO_THIRDS = 2 / 3
SLACK = 1e-9
"""Values nearer to a line than this part of the largest lie on it: a mean of fractions ends in rounding."""


def causes(values: Numbers, mean: float, lower: float, upper: float) -> list[Cause]:
    """For each value the first pattern it is part of: outside, trend, two of three, one side."""
    slack = SLACK * float(np.abs(values).max(initial=0))

    def above(line: float) -> Flags:
        return values > line + slack

    def below(line: float) -> Flags:
        return values < line - slack

    outside_high, outside_low = above(upper), below(lower)
    inside = ~(outside_high | outside_low)
    near_high = inside & above(mean + (upper - mean) * TWO_THIRDS)
    near_low = inside & below(mean - (mean - lower) * TWO_THIRDS)
    rising = np.diff(values) > 0
    falling = np.diff(values) < 0
    patterns: list[tuple[Cause, Flags]] = [
        ("above the limit", outside_high),
        ("below the limit", outside_low),
        ("seven rising", _trend(rising)),
        ("seven falling", _trend(falling)),
        ("two of three high", _two_of_three(near_high, above(mean))),
        ("two of three low", _two_of_three(near_low, below(mean))),
        ("seven above the mean", _runs(above(mean), RUN)),
        ("seven below the mean", _runs(below(mean), RUN)),
    ]
    return [next((name for name, at in patterns if at[k]), "common") for k in range(len(values))]


def _runs(flags: Flags, length: int) -> Flags:
    """Where a flag is one of at least so many in a row."""
    part = np.zeros(len(flags), np.bool_)
    for start in range(len(flags) - length + 1):
        if flags[start : start + length].all():
            part[start : start + length] = True
    return part


def _trend(moves: Flags) -> Flags:
    """Points of seven that move one way: six moves in a row, with the point they began from."""
    part = _runs(moves, RUN - 1)
    points = np.zeros(len(moves) + 1, np.bool_)
    points[:-1] |= part
    points[1:] |= part
    return points


def _two_of_three(near: Flags, side: Flags) -> Flags:
    """Points beyond two thirds, two or more within three in a row that are all on one side."""
    part = np.zeros(len(near), np.bool_)
    for start in range(len(near) - 2):
        three = slice(start, start + 3)
        if side[three].all() and near[three].sum() > 1:
            part[three] |= near[three]
    return part


_UP: frozenset[Cause] = frozenset(
    ("above the limit", "seven rising", "two of three high", "seven above the mean")
)


def judged(found: Sequence[Cause], better: Better) -> tuple[Judged, ...]:
    """Which way each special point shows, and whether that is better."""

    def one(cause: Cause) -> Judged:
        if cause == "common":
            return "common"
        way = "higher" if cause in _UP else "lower"
        if better == "neutral":
            return "high" if way == "higher" else "low"
        return "improvement" if way == better else "concern"

    return tuple(one(cause) for cause in found)
