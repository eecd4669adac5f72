"""Turnaround: how long steps take, for whom, whether it is changing, and beside what is published.

Every statistic says its n, its method in a sentence and where that is written; where it must be
silent, `refusal` says why and its numbers are None or empty.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, Self

from pydantic import model_validator

from timeline.audit.control import Control
from timeline.audit.funnel import Funnel
from timeline.audit.primitives import Frozen, LondonTime, Outcome, Statistic
from timeline.audit.published import Comparison
from timeline.audit.rounding import points
from timeline.audit.summary import Share
from timeline.audit.timed import GroupedBy, Timed
from timeline.audit.turnaround_words import say

GROUP_NEEDS = 10
"""A group with fewer clocks that count is silent: one case more would move it too far."""


class Period(Frozen):
    """A named stretch of time that is marked on every chart; it waives nothing."""

    name: str
    begin: date | None
    """Its first day; None where it is open."""
    end: date | None
    """Its last day, included."""
    reason: str
    rebase: bool
    """Whether control charts draw their limits anew from its first day, for its reason."""
    packaged: bool
    """Whether it comes with timeline, and was not given by the reader."""

    @model_validator(mode="after")
    def _anew_for_a_reason(self) -> Self:
        if self.rebase and not (self.begin and self.reason.strip()):
            message = "limits are drawn anew only from a day and for a reason: give both"
            raise ValueError(message)
        return self

    @property
    def words(self) -> str:
        """The period with its days: 'Covid (1 April 2020 to 31 March 2021)'."""
        begin, end = (f"{one.day} {one:%B %Y}" if one else "" for one in (self.begin, self.end))
        if begin and end:
            return f"{self.name} ({begin} to {end})"
        return f"{self.name} (from {begin})" if begin else f"{self.name} (until {end})"


Beside = Literal["before", "after"]


class Segment(Frozen):
    """A stretch of the time that all named periods together cut (measuring 6.2c)."""

    name: str
    begin: date | None
    end: date | None
    """Its last day, included."""
    periods: tuple[str, ...]
    """The periods that lie over it; none between periods, several where they overlap."""


class Side(Frozen):
    """A segment with which a period is compared."""

    at: int
    """Its place among the segments."""
    words: str
    """'before it', 'before it (from 1 April 2021)', 'in Covid'."""


class ComparedPeriod(Frozen):
    """With which segments a period is compared: the one before it, or the one after where none is before."""

    name: str
    at: int = -1
    """The place of its own segment; -1 where it is not compared."""
    words: str = ""
    """'in it', 'since then'."""
    before: Side | None = None
    after: Side | None = None
    refusal: str = ""
    """Why it is not compared."""


class Group(Frozen):
    """The clocks of one group, held against one standard."""

    name: str
    n: int
    """Its clocks, of every outcome."""
    counted: int
    """Those that the share is of: met, breached, too soon and overdue."""
    unclear: int
    share: Share | None
    """None where too few are counted."""
    refusal: str

    @property
    def words(self) -> str:
        """Its share as it is said; empty where it is silent."""
        return self.share.words if self.share else ""


class Grouping(Statistic):
    """The share within one standard's limit, by group.

    Groups stand in the order of the clock, the week or their ages, and otherwise of their names;
    never of their results. What is not known comes last.
    """

    by: GroupedBy
    title: str
    about: str
    """What puts a clock into its group, in a sentence."""
    groups: tuple[Group, ...]


def only_group(name: str, title: str) -> str:
    """Why a grouping is silent in which one group alone is recorded."""
    return say("only_group", name=name, title=title.lower())


class ShareContrast(Statistic):
    """Two shares compared: the second less the first."""

    name: str
    one: str
    one_share: Share | None
    two: str
    two_share: Share | None
    difference: float | None
    low: float | None
    high: float | None

    @property
    def points(self) -> str:
        """The difference in percentage points with its interval: '−8 (−9 to −7)'; '' where refused."""
        if self.difference is None or self.low is None or self.high is None:
            return ""
        told = (points(one) for one in (self.difference, self.low, self.high))
        return say("points", **dict(zip(("by", "low", "high"), told, strict=True)))


class Judged(Frozen):
    """One standard's clocks, looked at together."""

    step: str
    standard: str
    words: str
    """'within 72 hours'."""
    share: Share | None
    unclear: int
    """Clocks that the record cannot decide; they are not counted in the share."""
    target: float | None
    """The share of cases aimed at, where the pathway sets one; none is published."""
    groupings: tuple[Grouping, ...]
    control: tuple[Control, ...]
    funnel: Funnel
    contrasts: tuple[ShareContrast, ...]


class SurveyLeg(Frozen):
    """One clock of a survey."""

    step: str
    elapsed: str
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
    legs: tuple[SurveyLeg, ...]


class Turnaround(Frozen):
    """Everything of an audit that is told of many clocks together."""

    periods: tuple[Period, ...]
    """Those that reach into the dates of the log."""
    segments: tuple[Segment, ...] = ()
    """Into which all named periods cut time, from the first on."""
    compared: tuple[ComparedPeriod, ...] = ()
    """With what each of the periods is compared."""
    legs: tuple[str, ...]
    """Ids of the steps of a survey, from its request on; empty where the pathway names none."""
    two_readers: str
    """Id of the check that asks for two readers of a survey; empty where the pathway asks for none."""
    timed: tuple[Timed, ...]
    """One for each step with clocks, the legs first, then in the order of the pathway."""
    judged: tuple[Judged, ...]
    """One for each standard with clocks, in the order of the pathway."""
    comparisons: tuple[Comparison, ...]
    surveys: tuple[Survey, ...]
    """Of the cases told, in their order."""
    group_sets: tuple[dict[GroupedBy, str], ...] = ()
    """The groups in which the intervals of the cases told are counted (`Interval.counted_in`), each
    set once. One without `readers` is of a step that has none."""
    sentence: str
    """What to say first."""

    @property
    def period_lines(self) -> tuple[str, ...]:
        """Each period with its days, its reason, and why it is not compared."""
        refusals = {one.name: one.refusal for one in self.compared}
        return tuple(
            ". ".join(
                part.rstrip(".")
                for part in (one.words, one.reason, refusals.get(one.name, ""))
                if part
            )
            + "."
            for one in self.periods
        )
