"""Turnaround: how long steps take, for whom, whether it is changing, and beside what is published.

Every statistic says its n, its method in a sentence and where that is written; where it must be
silent, `refusal` says why and its numbers are None or empty.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from timeline.audit.base import Frozen
from timeline.audit.summary import Share

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


class Period(Frozen):
    """A named stretch of time that is marked on every chart; it waives nothing."""

    name: str
    begin: date | None
    """Its first day; None where it is open."""
    end: date | None
    """Its last day, included."""
    reason: str
    packaged: bool
    """Whether it comes with timeline, and was not given by the reader."""

    @property
    def words(self) -> str:
        """The period with its days: 'Covid (1 April 2020 to 31 March 2021)'."""
        begin, end = (f"{one.day} {one:%B %Y}" if one else "" for one in (self.begin, self.end))
        if begin and end:
            return f"{self.name} ({begin} to {end})"
        return f"{self.name} (from {begin})" if begin else f"{self.name} (until {end})"


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
    sentence: str


class Judged(Frozen):
    """One standard's clocks, looked at together."""

    step: str
    standard: str
    groupings: tuple[Grouping, ...]
    """Only those in which the record tells at least two groups apart."""


class Published(Frozen):
    """A published figure."""

    place: str
    when: str
    """'year to 31 March 2024', '2014-16'."""
    year: int | None
    """Of the 31 March on which the year ends; None for other spans."""
    share: float
    met: int | None
    n: int | None
    """The counts behind the share, where they are given."""


class Own(Frozen):
    """The log's own share by a publisher's definition, in one of its years."""

    year: int
    when: str
    share: Share | None
    n: int
    refusal: str


class Comparison(Statistic):
    """Published figures beside the log's own."""

    id: str
    title: str
    standard: str
    """The standard of the pathway it is set beside."""
    same: bool
    """Whether the log is counted by the publisher's own definition."""
    definition: str
    note: str
    """Where the definition differs from the standard's."""
    published_in: str
    figures: tuple[Published, ...]
    typical: str
    """What is published of typical times, in a sentence; empty where nothing is."""
    own: tuple[Own, ...]
    sentence: str


class Turnaround(Frozen):
    """Everything of an audit that is told of many clocks together."""

    periods: tuple[Period, ...]
    """Those that reach into the dates of the log."""
    legs: tuple[str, ...]
    """Ids of the steps of a survey, from its request on; empty where the pathway names none."""
    judged: tuple[Judged, ...]
    """One for each standard with clocks, in the order of the pathway."""
    comparisons: tuple[Comparison, ...]
    sentence: str
    """What to say first."""
