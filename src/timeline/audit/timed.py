"""How long a step takes, from all of its clocks: curves, control charts, before and after.

Times are in the step's unit. An end that the record cannot tell, or that has no bound, is None.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from timeline.audit.base import LONG, Frozen, Unit, percent

GroupedBy = Literal[
    "site",
    "agency",
    "team",
    "readers",
    "age",
    "weekday",
    "time",
    "hours",
    "bank_holiday_week",
]
"""What clocks are grouped by. `readers` are people: never order them by a result."""


class Statistic(Frozen):
    """What every statistic says of itself."""

    n: int
    """How many clocks are behind it."""
    method: str
    """In one sentence."""
    source: str
    """Where the method is written."""
    refusal: str
    """Why nothing is told; empty where it is."""
    sentence: str
    """What it says, or why it says nothing."""


class Quantile(Frozen):
    """The time by which a share of all clocks is done."""

    level: float
    state: Literal["known", "between", "not reached", "cannot be told"]
    """As `estimates.Quantile` has them: 'between' where the record cannot tell where it lies."""
    low: float | None
    high: float | None
    """None where it was not reached in this record, or cannot be told."""
    sure_from: float | None
    sure_to: float | None
    """The 95 % interval."""
    words: str


class DoneBy(Frozen):
    """The share done by a standard's limit, from all clocks."""

    standard: str
    at: float
    low: float
    high: float
    sure_from: float
    sure_to: float
    words: str


class Curve(Statistic):
    """The share of some clocks done by each time; what an ending closed is never done.

    From `at[k]` to before `at[k + 1]` the share lies between `low[k]` and `high[k]`, and with
    95 % confidence between `sure_from[k]` and `sure_to[k]`. Of a large log not every step is kept.
    """

    name: str
    """Whose clocks: 'all', 'in hours', 'before'."""
    stopped: int
    open: int
    ended: int
    """How many an ending closed: they can never stop."""
    excused: int
    """How many the record says were not required from the start; they are not in `n`."""
    exact: bool
    at: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    sure_from: tuple[float, ...]
    sure_to: tuple[float, ...]
    likely: tuple[float, ...]
    """Turnbull's curve, to be drawn and not told: equal to `low` and `high` where all is exact."""
    open_at: tuple[float, ...]
    """How long the open clocks have run, each once."""
    quantiles: tuple[Quantile, ...]
    """At 50, 75 and 90 %; empty where the curve is refused."""
    done: tuple[DoneBy, ...]


class LimitMark(Frozen):
    """Where a standard's limit stands on the scale of a step's times."""

    standard: str
    at: float
    words: str
    """'R2: within 72 hours'."""


class GroupTime(Frozen):
    """How long one group's clocks take."""

    name: str
    n: int
    open: int
    median: Quantile | None
    refusal: str

    @property
    def words(self) -> str:
        """Its median as it is said; empty where it is silent."""
        return self.median.words if self.median else ""


class TimeGrouping(Statistic):
    """The median of a step's times by group, in the order of `Grouping`."""

    by: GroupedBy
    title: str
    about: str
    groups: tuple[GroupTime, ...]


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
        return "mean" if self.kind == "xmr" else "middle (mean of the roots, turned back)"

    def said(self, value: float) -> str:
        """A value on its scale: '83%', '31.5 hours', '12 days'."""
        if self.unit == "share":
            return percent(value)
        number = f"{value:,.{0 if value >= LONG else 1}f}".removesuffix(".0")
        return f"{number} {self.unit[:-1] if number == '1' else self.unit}"

    def within(self, value: float) -> float:
        """A limit of chance as values can lie: a share beyond 0 or 100 % there, a time below 0 at 0."""
        return min(max(value, 0.0), 1.0) if self.unit == "share" else max(value, 0.0)

    @property
    def levels(self) -> tuple[str, ...]:
        """The middle line and the limits of each stretch, in a sentence."""
        return tuple(
            f"From {self.points[one.start].label}: {self.middle} {self.said(one.mean)}, "
            + (
                "and no limits, as the values never moved."
                if one.lower is None or one.upper is None
                else f"limits of chance {self.said(self.within(one.lower))} to {self.said(self.within(one.upper))}."
            )
            for one in self.stretches
        )


class TimeContrast(Statistic):
    """Two curves of a step compared."""

    name: str
    """'Since the recommendation: during and before'."""
    one: Curve
    two: Curve
    median_low: float | None
    median_high: float | None
    """The second median less the first lies between these; None ends have no bound."""
    sure_from: float | None
    sure_to: float | None
    chance: float | None
    """How often chance alone would part two groups of one kind so far (log-rank)."""


class Timed(Frozen):
    """A step's times."""

    step: str
    title: str
    unit: Unit
    n: int
    limits: tuple[LimitMark, ...]
    """Those in the step's unit."""
    curve: Curve
    groupings: tuple[TimeGrouping, ...]
    control: tuple[Control, ...]
    contrasts: tuple[TimeContrast, ...]
