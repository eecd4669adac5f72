"""Is it changing? Control charts as NHS 'Making Data Count' draws them."""

from __future__ import annotations

from datetime import date
from typing import Literal

from timeline.audit.chart_words import CONTROL
from timeline.audit.primitives import Frozen, Statistic
from timeline.audit.rounding import cut, percent, plain


class Sign(Frozen):
    """An icon of a control chart, with its words."""

    key: str
    sentence: str


class Stretch(Frozen):
    """Points that share a mean and limits: from `start` to before `stop`."""

    start: int
    stop: int
    mean: float
    lower: float | None
    upper: float | None
    """None where the values never moved."""
    reason: str
    """Why limits were drawn anew here; empty for the first."""


class Point(Frozen):
    """A point of a control chart."""

    begin: date
    """The first day of its month or quarter, or the day of the event."""
    label: str
    """'April 2024', 'April to June 2024', '12 April 2024'."""
    value: float
    n: int
    """Clocks behind it."""
    cause: str
    """The first special pattern it is part of; 'common' where there is none."""
    judged: Literal["common", "improvement", "concern", "high", "low"]


class Control(Statistic):
    """A control chart as NHS 'Making Data Count' draws them. A special cause is never named by it."""

    kind: Literal["xmr", "t"]
    of: Literal["share", "median", "days between"]
    title: str
    by: Literal["month", "quarter", "event"]
    unit: Literal["share", "hours", "days", "working days"]
    better: Literal["higher", "lower"]
    points: tuple[Point, ...]
    stretches: tuple[Stretch, ...]
    variation: Sign | None
    assurance: Sign | None
    target: float | None
    warnings: tuple[str, ...]
    left_out: tuple[str, ...]
    """What is not drawn and why, each in a sentence."""

    @property
    def middle(self) -> str:
        """What the middle line is, as its legend says it."""
        return CONTROL["mean" if self.kind == "xmr" else "middle"]

    @property
    def scale(self) -> str:
        """What its values are, with their unit, as its axis says it: 'median, hours'."""
        if self.unit == "share":
            return "share within the limit"
        return "days between" if self.of == "days between" else f"median, {self.unit}"

    def said(self, value: float) -> str:
        """A value on its scale: '83%', '31.5 hours', '12 days'."""
        if self.unit == "share":
            return percent(value)
        number = plain(cut(value))
        return f"{number} {self.unit[:-1] if number == '1' else self.unit}"

    def within(self, value: float) -> float:
        """A limit of chance as values can lie: a share beyond 0 or 100 % there, a time below 0 at 0."""
        return min(max(value, 0.0), 1.0) if self.unit == "share" else max(value, 0.0)

    def _span(self, stretch: Stretch) -> str:
        """'11.6 to 14 hours'; '' where the values never moved."""
        if stretch.lower is None or stretch.upper is None:
            return ""
        first, last = (self.said(self.within(one)) for one in (stretch.lower, stretch.upper))
        return f"{first if self.unit == 'share' else first.split(' ')[0]} to {last}"

    @property
    def levels(self) -> tuple[str, ...]:
        """The middle line and the limits of each stretch, in a sentence."""
        return tuple(
            CONTROL["limits" if (span := self._span(one)) else "no limits"].format(
                begin=self.points[one.start].label,
                middle=self.middle,
                mean=self.said(one.mean),
                span=span,
            )
            for one in self.stretches
        )
