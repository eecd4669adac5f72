"""How long a step takes, from all of its waits: curves, groups, before and after.

Times are in the step's unit. An end that the dates cannot tell, or that has no bound, is None.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from timeline.audit.control import Control
from timeline.audit.primitives import Frozen, Statistic, Unit

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
"""What waits are grouped by. `readers` are people: never order them by a result."""


class Quantile(Frozen):
    """The time by which a share of all waits is done."""

    level: float
    state: Literal["known", "between", "not reached"]
    """As `estimates.Quantile` has them: 'between' where the record cannot tell where it lies."""
    low: float | None
    high: float | None
    """None where it was not reached in this record."""
    ci_low: float | None
    ci_high: float | None
    """The 95% confidence interval."""


class DoneBy(Frozen):
    """The share done by a standard's limit, from all clocks."""

    standard: str
    at: float
    low: float
    high: float
    ci_low: float
    ci_high: float


class Curve(Statistic):
    """The share of some waits done by each time; what an ending closed is never done.

    From `at[k]` to before `at[k + 1]` the share lies between `low[k]` and `high[k]`, and with
    95 % confidence between `ci_low[k]` and `ci_high[k]`. Of a large log not every step is kept.
    """

    grid: int = 0
    """How coarsely very many times were rounded first, from 1; 0 where they are as recorded."""
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
    ci_low: tuple[float, ...]
    ci_high: tuple[float, ...]
    likely: tuple[float, ...]
    """Turnbull's curve, to be drawn: equal to `low` and `high` where all is exact."""
    open_at: tuple[float, ...]
    """How long the open waits have lasted, each once."""
    quantiles: tuple[Quantile, ...]
    """At 50, 75 and 90 %; empty where there is no curve."""
    done: tuple[DoneBy, ...]


class LimitMark(Frozen):
    """Where a standard's limit lies on the scale of a step's times."""

    standard: str
    at: float
    words: str
    """'within 72 hours'."""
    at_least: bool
    """Whether the standard also says how soon: what is done by the limit may be too early."""


class GroupTime(Frozen):
    """How long one group's waits take."""

    name: str
    n: int
    open: int
    median: Quantile | None
    """None where the group has too few waits."""


class TimeGrouping(Statistic):
    """The median of a step's times by group, in the order of `Grouping`."""

    by: GroupedBy
    groups: tuple[GroupTime, ...]
    grid: int = 0
    """How coarsely very many times were rounded first, from 1; 0 where they are as recorded."""


class Side(Frozen):
    """One of two sides compared: a segment of time beside a period, or the hours of the start."""

    what: Literal["during", "since", "before", "after", "other", "in_hours", "out_of_hours"]
    """`during` a period, or `since` it began where neither has an end; `other` is in another period."""
    at: int = -1
    """Its place among the segments; -1 for hours."""
    day: date | None = None
    """Of `before` the first day, of `after` the last, where there is one."""
    period: str = ""
    """Of `other`, the period."""


class TimeContrast(Statistic):
    """Two curves of a step compared."""

    period: str
    """Empty where hours are compared."""
    one_side: Side
    two_side: Side
    one: Curve
    two: Curve
    median_low: float | None = None
    median_high: float | None = None
    """The second median less the first lies between these; None ends have no bound."""
    ci_low: float | None = None
    ci_high: float | None = None
    p_value: float | None = None
    """How often chance alone would part two groups of one kind so far (log-rank)."""


class StepTimes(Frozen):
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
