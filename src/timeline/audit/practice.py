"""Checks of practice: what each looks for, and what the record shows."""

from __future__ import annotations

from typing import Literal

from timeline.audit.catalogue import Citation, Endpoint
from timeline.audit.primitives import Frozen

Answer = Literal["done", "partly recorded", "not recorded", "not done"]
"""What the record of one case shows. 'Partly recorded': of several events, some done, the rest not
recorded; it counts as not recorded."""
ANSWERS: tuple[Answer, ...] = ("done", "partly recorded", "not recorded", "not done")


CheckKind = Literal[
    "followed by",
    "preceded by",
    "in the case",
    "different readers",
    "recorded",
    "invited",
    "attended",
]


class Question(Frozen):
    """What a check looks for in the record; `pathway.Check` says what each kind means."""

    kind: CheckKind
    of: Endpoint
    """The events that are checked."""
    by: tuple[str, ...]
    """Names of the activities that are looked for; empty where none is."""
    at_least: int | None
    """How many people must be named."""
    attribute: str
    """The attribute that must be recorded; empty where none must."""
    who: str
    """The agency that is looked for; empty where none is."""
    question: str
    """In the pathway's own words, as are the next two; empty for the usual words."""
    not_recorded: str
    not_done: str


class Check(Frozen):
    """A check of practice, and how many cases the record shows it done in.

    'Not done': the record shows otherwise. 'Not recorded': the record holds nothing about it.
    """

    id: str
    title: str
    question: Question
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
    """Whether any case records anything for this check; if none does, no case has a finding of it."""


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
