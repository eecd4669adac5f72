"""The pathway that a log was measured by: its activities, steps, standards and sources."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from timeline.audit.primitives import Frozen


class Activity(Frozen):
    """Something that happens in a case."""

    id: str
    name: str
    agency: str
    """The lead agency; 'Not in the pathway' for an activity the pathway does not know."""
    known: bool
    events: int
    """How many there are, of all cases."""


class Citation(Frozen):
    """Where a standard is written."""

    title: str
    publisher: str
    edition: str
    locator: str
    confidence: Literal["read", "quoted"]
    """'read' in the publisher's own text, or 'quoted' by another public document."""
    quoted_by: str


class Endpoint(Frozen):
    """The events that start or stop a wait, or that a check of practice looks at."""

    activities: tuple[str, ...]
    """Display names; an event of any of them counts."""
    where: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """By attribute of the event, the values that count; empty where any event does."""


class Step(Frozen):
    """An edge of the pathway, from one activity to another."""

    id: str
    title: str
    start: tuple[str, ...]
    """Ids of the activities that start the wait."""
    stop: tuple[str, ...]
    start_where: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """By attribute, the values with which an event starts the wait; empty where any does."""
    when: tuple[str, ...] = ()
    """The attributes of a case that decide whether the step applies."""
    same: str = ""
    """The attribute that start and stop share; empty where there is none."""
    ends: bool = False
    """Whether closing events cut the case into stretches for this step."""
    once: tuple[str, ...] = ()
    """Ids of the activities after which its stop need not wait for its start."""
    missing_start: str = ""
    """What the pathway says of a stop without a start: 'Review held, but ...'; empty for the usual words."""
    possible_wait: str = ""
    """What the pathway says of a wait that may not have been needed; empty for the usual words."""
    note: str = ""
    """What its source says of the step, and where."""
    standards: tuple[str, ...]
    """Ids of the standards of this step; empty where there is no published standard."""
    notice: bool = False
    """Whether its start gives notice of its stop, so that too soon is not enough notice."""
    hours: tuple[int, ...] = ()
    """The limits of its standards that are in hours."""


class Standard(Frozen):
    """What guidance expects of a step."""

    id: str
    step: str
    start: Endpoint
    stop: Endpoint
    tier: Literal["aim", "limit"]
    unit: Literal["hours", "days", "working days", "months"]
    at_least: str
    """Such as '3 working days'; empty where there is no shortest time."""
    within: str
    in_force_from: date | None
    in_force_to: date | None
    scope: str
    note: str
    citations: tuple[Citation, ...]
    """The first is the standard's source; the others support it."""


class TextStandard(Frozen):
    """A standard kept as text, because no single start, stop and limit can express it."""

    id: str
    title: str
    text: str
    scope: str
    in_force_from: date | None
    in_force_to: date | None
    citations: tuple[Citation, ...]


class Pathway(Frozen):
    """The reference pathway that the log was measured by."""

    id: str
    title: str
    case_noun: tuple[str, str] = ("case", "cases")
    """What a case is called: one, and several."""
    milestones: tuple[str, ...]
    """Activity ids."""
    activities: tuple[Activity, ...]
    """In the pathway's order; activities found in the log alone come last, `known` false."""
    steps: tuple[Step, ...]
    standards: tuple[Standard, ...]
    kept_as_text: tuple[TextStandard, ...]
    values: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """What the pathway itself looks for, by attribute ('outcome': 'section 47'); 'case:age_months'
    is an attribute of the case, without values where a number is compared."""
