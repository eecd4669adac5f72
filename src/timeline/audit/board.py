"""What a board is shown: aggregates alone, without small numbers.

There is no field in it for a case, so none can be shown. A count that is not shown is None.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from timeline.audit.catalogue import Citation, Standard, TextStandard
from timeline.audit.cautions import Reason
from timeline.audit.disclosure import Disclosure
from timeline.audit.practice import Question
from timeline.audit.primitives import Frozen, Unit
from timeline.audit.record import AsOf
from timeline.audit.rounding import percent
from timeline.audit.summary import Rule
from timeline.errors import CautionKind

Count = int | None
"""None: not shown."""


class BoardInput(Frozen):
    """A layout that was read; without the number of its files and rows, and without fingerprints."""

    file: str
    """'files': each case may have its own, so they are not counted."""
    sheet: str
    """Empty."""
    layout: str


class BoardCounts(Frozen):
    """How much there is; what could not be used is in `cautions`."""

    cases: Count


class BoardShare(Frozen):
    """A share with its 95 % Wilson interval, calculated from the counts as they are shown."""

    share: float
    low: float
    high: float


class BoardLine(Frozen):
    """One standard, or a step that has none, over all cases.

    `counted == met + late + too_soon`, before rounding; waits that are open and in time so far, that
    were not needed, or of which the dates cannot tell are not in it. All are 0 for a step that has
    no published standard.
    """

    step: str
    """Its title."""
    survey: bool
    """Whether the step is a stage of a survey."""
    notice: bool = False
    """Whether `late` counts notices given too late."""
    standard: str
    """Empty for a step with no published standard in force."""
    counted: Count
    met: Count
    late: Count
    """Past the standard, or without enough notice."""
    too_soon: Count
    unclear: Count
    share: BoardShare | None
    """Met, of met, late and too soon."""
    unit: Unit
    typical_low: float | None
    typical_high: float | None


class BoardWait(Frozen):
    """A step on the waiting chains to a milestone."""

    step: str
    days: Count
    share: float | None
    """Of the days of all chains."""
    excess_days: Count


class BoardMilestone(Frozen):
    """The waiting chains of all cases to one milestone."""

    activity: str
    """Its name; so in the other parts."""
    reached: Count
    days: Count
    excess_days: Count
    waits: tuple[BoardWait, ...]
    """In the pathway's order."""


class BoardCheck(Frozen):
    """A question about practice: shares of the cases that could show it, to the nearest twentieth."""

    title: str
    question: Question
    source_sentence: str
    citation: Citation
    could_show: bool
    """Whether any case could show it; if not, the three shares are None."""
    done: float | None
    not_done: float | None
    not_recorded: float | None


class BoardAttendance(Frozen):
    """How often an agency came to a kind of meeting: shares to the nearest twentieth."""

    agency: str
    attended: float | None
    """Of the meetings whose attendance is recorded; None where not shown."""
    invited: float | None
    """Of the same; also None where invitations are never recorded."""
    invited_and_attended: float | None
    """Of those to which it was invited."""


class BoardMeetings(Frozen):
    """A kind of meeting and how it was held."""

    meeting: str
    mode: str
    attendance_recorded: float | None
    """Of these meetings, the share whose attendance is recorded, to the nearest twentieth."""
    attendance: tuple[BoardAttendance, ...]


class BoardStage(Frozen):
    """A stage some of whose open waits have no outcome; see `StageNotChecked`."""

    title: str
    reason: Reason
    activities: tuple[str, ...]
    attribute: str
    value: str
    empty_column: bool


class BoardCaution(Frozen):
    """One kind of thing to know before showing any number, without the places."""

    kind: CautionKind
    count: Count
    """Also None where it counts waits, events or cases: small numbers are part of them."""
    stages: tuple[BoardStage, ...]


class Board(Frozen):
    """All that a board is shown."""

    schema_version: Literal[2] = 2
    timeline_version: str
    marking: str
    disclosure: Disclosure
    title: str
    as_of: AsOf
    case_noun: tuple[str, str]
    """What a case is called: one, and several."""
    late: Count
    """Late waits, each counted once, of the steps whose limits are shown whole; None where there are none."""
    most_late: str
    """The standard with the most waits late, a limit before an aim; empty where none is."""
    missed_aim: Count
    """Waits past an aim and no limit, of the same steps; None where there are none."""
    standards_hidden: int
    """Standards with waits whose numbers are not all shown."""
    inputs: tuple[BoardInput, ...]
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


NOT_SHOWN = "not shown"


def count_words(count: Count) -> str:
    """A count as it is said: '1,204', or 'not shown'."""
    return NOT_SHOWN if count is None else f"{count:,}"


def late_words(lines: Iterable[BoardLine]) -> str:
    """What `late` is called for some lines: notices given too late are part of it."""
    return "late, or not enough notice" if any(one.notice for one in lines) else "late"


def share_words(share: float | None) -> str:
    """A share as it is said: '79%', or 'not shown'."""
    return NOT_SHOWN if share is None else percent(share)
