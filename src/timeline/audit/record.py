"""What was read and measured: cases, events, waits, findings."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from timeline.audit.practice import Answer
from timeline.audit.primitives import Frozen, LondonTime, Outcome
from timeline.audit.waits import Wait


class AsOf(Frozen):
    """The moment the record was read as of (measuring 2.1)."""

    earliest: LondonTime
    latest: LondonTime
    chosen: Literal["given", "latest record"]
    """How it was chosen: given by the reader, or the local date of the last record."""


class Input(Frozen):
    """One table that was read."""

    file: str
    sheet: str
    """Empty for a file without sheets."""
    layout: str
    sha256: str
    """Empty for an audience that may not have it."""
    rows: int


class Counts(Frozen):
    """How much there is; `read == measured + after_as_of + set_aside`, always (measuring 8.1)."""

    read: int
    """Rows of long inputs, and filled cells under an activity of wide ones."""
    measured: int
    after_as_of: int
    set_aside: int
    cases: int
    events: int
    waits: int
    """Each counted once, however many standards it has."""
    to_talk_about: int
    """Cases with a wait that is late, missed an aim, is too early or that the dates cannot tell, or with a finding."""
    in_detail: int
    """Cases of which this audit holds the events, waits and findings: all of them, or of a
    large log those to look at first. Every count and typical time is of all cases."""
    findings: int
    unknown_activities: int
    """Activities that the pathway does not know; of very many, the first are listed."""
    unknown_events: int


class Event(Frozen):
    """One event of a case, as recorded."""

    activity: str
    """Activity id."""
    earliest: LondonTime
    latest: LondonTime
    row: str
    """Where it was read: 'log.csv:14', or 'log.xlsx:Cases:14'."""
    attributes: dict[str, str]
    """Such as outcome, site, agency, mode; blank ones are left out."""


class PublishedWait(Frozen):
    """A clock of a case as a publisher counts it, once it has stopped."""

    measure: str
    """Id of the comparison that it is counted in."""
    year: int
    """Of the 31 March on which the year ends in which it stopped: the latest, if unsure."""
    outcome: Outcome
    """By the publisher's definition, which can differ from that of the wait's standard."""


class Case(Frozen):
    """One case: its events in case order."""

    id: str
    events: tuple[Event, ...]
    attributes: dict[str, str]
    waits: tuple[Wait, ...] = ()
    """In case order of their starts, then in the order of the pathway's steps."""
    answers: dict[str, Answer] = Field(default_factory=dict)
    """By check of practice (its id), what the record of this case shows; without checks that do
    not apply to it."""
    published: tuple[PublishedWait, ...] = ()
    """Its clocks as the published figures beside the log's own count them."""


FindingKind = Literal[
    "stop without start",
    "out of order",
    "condition not known",
    "possible wait",
    "not recorded",
    "not done",
]
"""The last two are of checks of practice, the others of steps."""


class Finding(Frozen):
    """A fact about the process; never an outcome, never a fault in the input."""

    case: str
    finding: FindingKind
    step: str
    """The step's id, or that of the check of practice."""
    rows: tuple[str, ...]
    earlier_start: bool = False
    """Whether the case has an earlier start, of another pool or before an ending, that does not count."""
    days: int | None = None
    """Of a possible wait: calendar days until the stop, from the event after which it need not have waited."""


class AfterAsOf(Frozen):
    """A record after the as-of date: counted and listed, not measured."""

    case: str
    activity: str
    earliest: LondonTime | None
    """None where it is not shown, as is `latest`."""
    latest: LondonTime | None
    row: str


class UnknownActivity(Frozen):
    """An activity the pathway does not know, kept as an event and not measured."""

    activity: str
    events: int
    nearest: tuple[str, ...]
    """Names the pathway knows that look most like it."""
    rows: tuple[str, ...]


class BankHoliday(Frozen):
    """A day that is no working day although a weekday."""

    day: date
    name: str
