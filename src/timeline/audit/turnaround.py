"""Turnaround: how long steps take, for whom, whether it is changing, and beside what is published.

Every statistic has its n and its method; where there is no result, `unavailable` has the reason
and its numbers are None or empty.
"""

from __future__ import annotations

from datetime import date
from typing import Self

from pydantic import model_validator

from timeline.audit.control import Control
from timeline.audit.funnel import Funnel
from timeline.audit.primitives import Frozen, LondonTime, Outcome, Statistic, Unit
from timeline.audit.published import Comparison
from timeline.audit.summary import Share
from timeline.audit.timed import GroupedBy, Side, StepTimes

GROUP_NEEDS = 10
"""A group with fewer waits that count has no result: one case more would move it too far."""


class Period(Frozen):
    """A named stretch of time that is marked on every chart."""

    name: str
    begin: date | None
    """Its first day; None where it is open."""
    end: date | None
    """Its last day, included."""
    reason: str
    rebase: bool
    """Whether control charts recalculate their limits from its first day, for its reason."""
    packaged: bool
    """Whether it comes with timeline, and was not given by the reader."""

    @model_validator(mode="after")
    def _recalculated_for_a_reason(self) -> Self:
        if self.rebase and not (self.begin and self.reason.strip()):
            message = "limits are recalculated only from a day and for a reason: give both"
            raise ValueError(message)
        return self


class Segment(Frozen):
    """A stretch of the time that all named periods together cut (measuring 6.2c)."""

    name: str
    begin: date | None
    end: date | None
    """Its last day, included."""
    periods: tuple[str, ...]
    """The periods that lie over it; none between periods, several where they overlap."""


class ComparedPeriod(Frozen):
    """With which segments a period is compared: the one before it, or the one after where none is before."""

    name: str
    own: Side | None = None
    """Its segment; None where it is not compared."""
    before: Side | None = None
    after: Side | None = None
    overlaps: tuple[str, ...] = ()
    """The periods it overlaps, for which it is not compared: a difference could come from either."""


class Group(Frozen):
    """The waits of one group that one standard applies to."""

    name: str
    n: int
    """Its waits, of every outcome."""
    counted: int
    """Those that the share is of: met, breached, too soon and overdue."""
    unclear: int
    share: Share | None
    """None where too few are counted."""


class Grouping(Statistic):
    """The share in time by one standard, by group.

    Groups are in the order of the clock, the week or their ages, and otherwise of their names;
    never of their results. What is not known comes last.
    """

    by: GroupedBy
    groups: tuple[Group, ...]


class ShareContrast(Statistic):
    """Two shares compared: the second less the first."""

    period: str
    """Empty where hours are compared."""
    one: Side
    one_share: Share | None
    two: Side
    two_share: Share | None
    difference: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None


class StandardShares(Frozen):
    """One standard's waits together."""

    step: str
    standard: str
    words: str
    """'within 72 hours'."""
    share: Share | None
    unclear: int
    """Waits of which the dates cannot tell; they are not counted in the share."""
    target: float | None
    """The share of cases aimed at, where the pathway sets one; none is published."""
    groupings: tuple[Grouping, ...]
    control: tuple[Control, ...]
    funnel: Funnel
    contrasts: tuple[ShareContrast, ...]


class SurveyStage(Frozen):
    """One stage of a survey, in the unit of its step."""

    step: str
    unit: Unit
    low: float
    """The shortest that it can have taken, or has taken so far."""
    high: float | None
    """The longest; None while it is open."""
    closed: bool
    """Whether it was closed without a stop."""
    outcomes: dict[str, Outcome]
    """By standard; empty where there is none in force."""
    start_row: str
    stop_row: str
    """Empty while open."""


class Survey(Frozen):
    """A survey from its request on, with its groups, so that every number can be followed to its rows."""

    case: str
    episode: str
    earliest: LondonTime
    """When it was requested; of a survey without a request, when its first recorded step began."""
    latest: LondonTime
    month: str
    """'2024-04', as control charts count it."""
    segment: str
    """The segment of time in which it was requested; empty where no period is named."""
    groups: dict[GroupedBy, str]
    survey_stages: tuple[SurveyStage, ...]


class Turnaround(Frozen):
    """What an audit shows of many waits together."""

    periods: tuple[Period, ...]
    """Those that reach into the dates of the log."""
    segments: tuple[Segment, ...] = ()
    """Into which all named periods cut time, from the first on."""
    compared: tuple[ComparedPeriod, ...] = ()
    """With what each of the periods is compared."""
    survey_stages: tuple[str, ...]
    """Ids of the steps of a survey, from its request on; empty where the pathway names none."""
    two_readers: str
    """Id of the check that asks for two readers of a survey; empty where the pathway asks for none."""
    by_step: tuple[StepTimes, ...]
    """One for each step with clocks, the survey_stages first, then in the order of the pathway."""
    by_standard: tuple[StandardShares, ...]
    """One for each standard with clocks, in the order of the pathway."""
    comparisons: tuple[Comparison, ...]
    surveys: tuple[Survey, ...]
    """Of the cases in detail, in their order."""
    group_sets: tuple[dict[GroupedBy, str], ...] = ()
    """The groups in which the waits of the cases shown in detail are counted (`Wait.counted_in`), each
    set once. One without `readers` is of a step that has none."""
