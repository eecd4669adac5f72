"""Control charts as NHS 'Making Data Count' draws them: XmR, and the t chart of rare events.

Values in time order lie about their own mean. What lies outside mean ± 2.66 × the mean moving
range, or makes one of three other patterns, has a special cause: something other than chance
is at work. A month with no event, then none, then one shows nothing on an XmR chart; the gaps
between rare events do, and each is then a point (t chart).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.audit.control import Assurance, Cause, PointType
from timeline.audit.primitives import Unavailable

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
ImprovementDirection = Literal["lower", "higher", "neutral"]

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
    """Where a flag is one of at least `length` in a row."""
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


def point_types(
    found: Sequence[Cause], improvement_direction: ImprovementDirection
) -> tuple[PointType, ...]:
    """Which way each special point shows, and whether that is better."""

    def one(cause: Cause) -> PointType:
        if cause == "common":
            return "common"
        way = "higher" if cause in _UP else "lower"
        if improvement_direction == "neutral":
            return "high" if way == "higher" else "low"
        return "improvement" if way == improvement_direction else "concern"

    return tuple(one(cause) for cause in found)


def assurance(
    lower: float, upper: float, target: float | None, direction: ImprovementDirection
) -> Assurance:
    """Where the target lies against the latest limits: the NHS 'assurance icon'."""
    if target is None or direction == "neutral":
        return "no target"
    if math.isnan(lower):
        return "no limits"
    if lower <= target <= upper:
        return "now and then"
    return "always met" if (target > upper) == (direction == "lower") else "never met"


CHART_NEEDS = 3
"""Fewer points than this have no moving range worth a mean; no chart is drawn."""
LIMIT = 2.66
SCREEN = 3.267


@dataclass(frozen=True, slots=True)
class Rebase:
    """Limits recalculated from a point on, by hand, and why."""

    at: int
    """The position of the first point of the new limits."""
    reason: str

    def __post_init__(self) -> None:
        """Refuse a blank reason with ValueError: without one, new limits may only flatter."""
        if not self.reason.strip():
            message = "limits are recalculated only for a reason: give it"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Limits:
    """The mean and limits of the points from `start` to before `stop`."""

    start: int
    stop: int
    mean: float
    lower: float
    upper: float
    """NaN where the values never moved: then there is nothing to work limits out from."""
    reason: str
    """Why limits were recalculated here; '' for the first."""


@dataclass(frozen=True, slots=True)
class ControlChart:
    """Values in order, each with what it shows, and the limits."""

    n: int
    kind: Literal["xmr", "t"]
    values: tuple[float, ...]
    segments: tuple[Limits, ...]
    """One, or one more for each re-basing."""
    causes: tuple[Cause, ...]
    """For each value, the first pattern that it is part of; 'common' where there is none."""
    point_types: tuple[PointType, ...]
    """For each value: 'common', 'improvement', 'concern', or 'high' / 'low' where neither is better."""
    assurance: Assurance
    improvement_direction: ImprovementDirection
    target: float | None
    since: float | None
    """On a chart of rare events, how long it has been since the last one; it is not yet a point."""


def xmr(
    values: npt.ArrayLike,
    *,
    improvement_direction: ImprovementDirection,
    target: float | None = None,
    rebase: Sequence[Rebase] = (),
) -> ControlChart | Unavailable:
    """The XmR chart of values in time order; `rebase` by hand alone, in order, each with its reason."""
    numbers = np.asarray(values, np.float64)
    if len(numbers) < CHART_NEEDS:
        return Unavailable(reason="few_points", n=len(numbers), needs=CHART_NEEDS)
    segments = _segments(numbers, rebase)
    found = [
        cause
        for one in segments
        for cause in causes(numbers[one.start : one.stop], one.mean, one.lower, one.upper)
    ]
    return chart_of(
        numbers,
        segments,
        found,
        kind="xmr",
        improvement_direction=improvement_direction,
        target=target,
    )


def chart_of(
    numbers: Numbers,
    segments: tuple[Limits, ...],
    found: Sequence[Cause],
    *,
    kind: Literal["xmr", "t"],
    improvement_direction: ImprovementDirection,
    target: float | None = None,
    since: float | None = None,
) -> ControlChart:
    """A chart whose special causes are found, with its assurance icon."""
    last = segments[-1]
    return ControlChart(
        n=len(numbers),
        kind=kind,
        values=tuple(numbers.tolist()),
        segments=segments,
        causes=tuple(found),
        point_types=point_types(found, improvement_direction),
        assurance=assurance(last.lower, last.upper, target, improvement_direction),
        improvement_direction=improvement_direction,
        target=target,
        since=since,
    )


def _segments(numbers: Numbers, rebase: Sequence[Rebase]) -> tuple[Limits, ...]:
    starts = [0, *(one.at for one in rebase)]
    reasons = ["", *(one.reason for one in rebase)]
    stops = [*starts[1:], len(numbers)]
    return tuple(
        Limits(start, stop, *limits(numbers[start:stop]), reason)
        for start, stop, reason in zip(starts, stops, reasons, strict=True)
    )


def limits(numbers: Numbers) -> tuple[float, float, float]:
    """Mean, lower and upper limit; moving ranges above 3.267 × their mean are left out, once.

    The limits are NaN where the values never moved, as in NHSRplotthedots: a line is no spread.
    """
    mean = float(numbers.mean())
    moved = np.abs(np.diff(numbers))
    kept = moved[moved < SCREEN * moved.mean()] if len(moved) else moved
    if not len(kept):
        return mean, float("nan"), float("nan")
    half = LIMIT * float(kept.mean())
    return mean, mean - half, mean + half


NELSON = 3.6
"""Gaps of chance events, raised to 1 / 3.6, are nearly normal (Nelson 1994)."""
LEAST_MEAN = 1.4
"""Chance events fewer than this in a period leave more than a quarter of periods with none."""
MOST_EMPTY = 0.25


class RareEvents(NamedTuple):
    """Whether events are so rare that an XmR chart would show noughts, and the numbers that say so."""

    rare: bool
    mean: float
    """Events in a period, on average."""
    empty: float
    """The share of periods with none."""


def rare_events(counts: npt.ArrayLike) -> RareEvents:
    """Whether the gaps between events are to be charted; `counts` is of at least one period."""
    numbers = np.asarray(counts, np.float64)
    mean, empty = float(numbers.mean()), float((numbers == 0).mean())
    return RareEvents(mean < LEAST_MEAN or empty > MOST_EMPTY, mean, empty)


def t_chart(
    gaps: npt.ArrayLike,
    *,
    since: float | None = None,
    improvement_direction: ImprovementDirection = "higher",
    rebase: Sequence[Rebase] = (),
) -> ControlChart | Unavailable:
    """The t chart of times between events, in order; 0 is allowed, for two on one day.

    `since` is how long it has been since the last one; `rebase` as for `xmr`.
    """
    numbers = np.asarray(gaps, np.float64)
    roots = xmr(numbers ** (1 / NELSON), improvement_direction=improvement_direction, rebase=rebase)
    if isinstance(roots, Unavailable):
        return roots
    segments = tuple(
        replace(one, mean=_back(one.mean), lower=_back(one.lower), upper=_back(one.upper))
        for one in roots.segments
    )
    return chart_of(
        numbers,
        segments,
        roots.causes,
        kind="t",
        improvement_direction=improvement_direction,
        since=since,
    )


def _back(root: float) -> float:
    """The gap of a root; a limit below 0 is 0, and one that is no number stays none."""
    return root if math.isnan(root) else max(root, 0.0) ** NELSON
