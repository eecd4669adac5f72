"""What a board is told: aggregates alone, in which small numbers are withheld.

There is no place in it for a case, so none can be told. A count that is withheld is None.
"""

from __future__ import annotations

from typing import Literal

from timeline.audit.base import Frozen, Unit
from timeline.audit.catalogue import Citation, Standard, TextStandard
from timeline.audit.cautions import Reason
from timeline.audit.disclosure import Disclosure
from timeline.audit.record import AsOf, Input
from timeline.audit.summary import Rule
from timeline.errors import CautionKind

Count = int | None
"""None: withheld."""


class BoardCounts(Frozen):
    """How much there is; `read == measured + after_as_of + set_aside`, before rounding."""

    cases: Count
    read: Count
    measured: Count
    after_as_of: Count
    set_aside: Count


class BoardShare(Frozen):
    """A share with its 95 % Wilson interval, reckoned from the counts as they are told."""

    share: float
    low: float
    high: float


class BoardLine(Frozen):
    """One standard, or a step that has none, over all cases.

    `judged == met + late + too_soon`, before rounding; clocks that run within their limit, were not
    required or of which the record cannot tell are not in it. All are 0 for a step that has no published standard.
    """

    step: str
    """Its title."""
    survey: bool
    """Whether the step is a leg of a survey."""
    standard: str
    """Empty for a step with no published standard in force."""
    clocks: Count
    """Of a step with no standard, the clocks that its typical time is of; else 0."""
    judged: Count
    met: Count
    late: Count
    """Breached or overdue."""
    too_soon: Count
    unclear: Count
    share: BoardShare | None
    """Met, of met, late and too soon."""
    typical: str
    """The typical time, as it is said; empty where it is withheld."""
    unit: Unit
    typical_low: float | None
    typical_high: float | None


class BoardWait(Frozen):
    """A step on the waiting chains to a milestone."""

    step: str
    cases: Count
    days: Count
    share: float | None
    """Of the days of all chains."""
    late: Count
    """Cases in which it went beyond its deadline."""
    excess_days: Count


class BoardMilestone(Frozen):
    """The waiting chains of all cases to one milestone."""

    activity: str
    """Its name; so in the other parts."""
    reached: Count
    days: Count
    excess_days: Count
    waits: tuple[BoardWait, ...]


class BoardCheck(Frozen):
    """A question about practice; `cases == done + not_done + not_recorded`, before rounding."""

    title: str
    asked: str
    source_sentence: str
    citation: Citation
    cases: Count
    done: Count
    not_done: Count
    not_recorded: Count


class BoardAttendance(Frozen):
    """How often an agency came to a kind of meeting."""

    agency: str
    attended: Count
    invited: Count
    """Also None where invitations are never recorded."""
    invited_and_attended: Count


class BoardMeetings(Frozen):
    """A kind of meeting and how it was held."""

    meeting: str
    mode: str
    meetings: Count
    attendance_recorded: Count
    attendance: tuple[BoardAttendance, ...]


class BoardStage(Frozen):
    """A stage some of whose open waits have no outcome; see `StageNotChecked`."""

    title: str
    open: Count
    late: Count
    """Under a limit, of those open."""
    reason: Reason
    activities: tuple[str, ...]
    attribute: str
    value: str
    empty_column: bool


class BoardCaution(Frozen):
    """One kind of thing to know before showing any number, without the places."""

    kind: CautionKind
    count: Count
    stages: tuple[BoardStage, ...]


class Board(Frozen):
    """All that a board is told."""

    schema_version: Literal[1] = 1
    timeline_version: str
    marking: str
    disclosure: Disclosure
    title: str
    as_of: AsOf
    headline: str
    late: Count
    """Over the standards of which nothing is withheld, each interval once for each; None where there are none."""
    most_late: str
    """The standard of those with the most intervals late; empty where none is."""
    turnaround: tuple[str, ...]
    """What is told of surveys, and what is withheld of them and why, a sentence each."""
    inputs: tuple[Input, ...]
    """With 0 for their rows."""
    counts: BoardCounts
    cautions: tuple[BoardCaution, ...] = ()
    """What to know before any number, the gravest first."""
    lines: tuple[BoardLine, ...]
    milestones: tuple[BoardMilestone, ...]
    checks: tuple[BoardCheck, ...]
    meetings: tuple[BoardMeetings, ...]
    standards: tuple[Standard, ...]
    kept_as_text: tuple[TextStandard, ...]
    calendar: str
    method: tuple[Rule, ...]


def count_words(count: Count) -> str:
    """A count as it is said: '1,204', or 'withheld'."""
    return "withheld" if count is None else f"{count:,}"
