"""What the record answers to the questions asked of practice."""

from __future__ import annotations

from typing import Literal

from timeline.audit.catalogue import Citation
from timeline.audit.primitives import Frozen

Answer = Literal["done", "partly recorded", "not recorded", "not done"]
"""What the record of one case answers. 'Partly recorded' where it was asked of several events, was
not done for none of them, and the record holds nothing of some; it counts as not recorded."""
ANSWERS: tuple[Answer, ...] = ("done", "partly recorded", "not recorded", "not done")


class Check(Frozen):
    """A question about practice, and what the record answers over all cases.

    'Not done' is what the record shows to have been otherwise; 'not recorded' is where it holds
    nothing, and says no more than that.
    """

    id: str
    title: str
    asked: str
    """What is looked for in the record, in a sentence."""
    source_sentence: str
    """What the source says."""
    citation: Citation
    cases: int
    """Cases that could show it; the next three add up to it."""
    done: int
    not_done: int
    """Cases with at least one event for which it was not done."""
    not_recorded: int
    """Cases with none not done, and at least one event for which nothing is recorded."""
    recorded: bool = True
    """Whether the log records any of what is looked for, in any case; if not, no case has a finding of it."""
    sentence: str


class Attendance(Frozen):
    """How often an agency came to a kind of meeting, by how the meeting was held."""

    meeting: str
    """Activity id."""
    mode: str
    """As recorded: 'virtual'; empty where it is not recorded."""
    agency: str
    meetings: int
    """Meetings of this kind and mode whose attendance is recorded."""
    attended: int
    invited: int | None
    """Of the same meetings, those to which it is recorded as invited; None where invitations never are."""
    invited_and_attended: int | None


class Meetings(Frozen):
    """A kind of meeting and how it was held: how many there were, and how many say who came."""

    meeting: str
    mode: str
    meetings: int
    attendance_recorded: int
    attendance: tuple[Attendance, ...]
    """Agencies named at any of them, in the order of their names."""
