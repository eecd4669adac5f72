"""How long a step takes, from all of its clocks: curves, groups, before and after.

Times are in the step's unit. An end that the record cannot tell, or that has no bound, is None.
"""

from __future__ import annotations

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
"""What clocks are grouped by. `readers` are people: never order them by a result."""


class Quantile(Frozen):
    """The time by which a share of all clocks is done."""

    level: float
    state: Literal["known", "between", "not reached"]
    """As `estimates.Quantile` has them: 'between' where the record cannot tell where it lies."""
    low: float | None
    high: float | None
    """None where it was not reached in this record."""
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

    @property
    def title(self) -> str:
        """What is compared: 'Since the rota: before it and since then', 'In or out of hours'."""
        if self.two.name in self.name.lower():
            return self.name
        return f"{self.name}: {self.one.name} and {self.two.name}"


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

    @property
    def scale(self) -> str:
        """What its times are, as the axis of a curve says it."""
        return f"{self.unit} from the start of the clock"
