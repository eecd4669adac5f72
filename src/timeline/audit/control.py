"""Is it changing? Control charts as NHS 'Making Data Count' draws them."""

from __future__ import annotations

from datetime import date
from typing import Literal

from timeline.audit.primitives import Frozen, Statistic

PROVISIONAL_BELOW = 12
"""Limits of fewer points than this are provisional."""
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
"""The first pattern of special cause that a point is part of."""
PointType = Literal["common", "improvement", "concern", "high", "low"]
"""What a point shows, as in NHSRplotthedots; 'high' and 'low' where neither way is better."""
Assurance = Literal["always met", "never met", "now and then", "no limits", "no target"]
"""Where the target lies: beyond the limits on either side, or between them."""


class ChartSegment(Frozen):
    """Points that share a mean and limits: from `start` to before `stop`."""

    start: int
    stop: int
    mean: float
    lower: float | None
    upper: float | None
    """None where the values never moved."""
    reason: str
    """Why limits were recalculated here, as the list of periods gives it; empty for the first."""


class Point(Frozen):
    """A point of a control chart."""

    begin: date
    """The first day of its month or quarter, or the day of the event."""
    value: float
    n: int
    """Waits behind it."""
    cause: Cause
    point_type: PointType


class LeftOut(Frozen):
    """What is not drawn, and why: how many months or quarters, or late waits of no known day."""

    reason: Literal["still_open", "few", "not_reached", "no_day", "nothing_began"]
    n: int
    needs: int = 0


class Control(Statistic):
    """A control chart. It shows that something has changed, and never what the cause is."""

    kind: Literal["xmr", "t"]
    of: Literal["share", "median", "days between"]
    by: Literal["month", "quarter", "event"]
    unit: Literal["share", "hours", "days", "working days"]
    improvement_direction: Literal["higher", "lower"]
    points: tuple[Point, ...] = ()
    segments: tuple[ChartSegment, ...] = ()
    assurance: Assurance = "no target"
    target: float | None = None
    left_out: tuple[LeftOut, ...] = ()
    since: float | None = None
    """On a chart of rare events, the days since the last one; it is not yet a point."""
    rare_mean: float | None = None
    rare_empty: float | None = None
    """How many events a month has on average, and the share of months with none: why they are rare."""
    grid: int = 0
    """How coarsely very many times were rounded first, from 1; 0 where they are as recorded."""

    def within(self, value: float) -> float:
        """A limit of chance as values can lie: a share between 0 and 1, a time not below 0."""
        return min(max(value, 0.0), 1.0) if self.unit == "share" else max(value, 0.0)
