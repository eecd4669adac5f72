"""The pathway a log was held against, as the audit tells it."""

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

    @property
    def words(self) -> str:
        """The citation as a sentence for people."""
        parts = [self.title]
        if self.publisher:
            parts.append(self.publisher)
        if self.edition:
            parts.append(self.edition)
        if self.locator:
            parts.append(self.locator)
        quoted = f", as quoted by {self.quoted_by}" if self.quoted_by else ", as quoted elsewhere"
        return ", ".join(parts) + (quoted if self.confidence == "quoted" else "")


class Step(Frozen):
    """An edge of the pathway, from one activity to another."""

    id: str
    title: str
    start: tuple[str, ...]
    """Activity ids that start the clock."""
    stop: tuple[str, ...]
    standards: tuple[str, ...]
    """Ids of the standards of this step; empty where there is no published standard."""
    notice: bool = False
    """Whether its start gives notice of its stop, so that too soon is not enough notice."""


class Standard(Frozen):
    """What guidance expects of a step."""

    id: str
    step: str
    sentence: str
    """The standard in words, for every face alike."""
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
    """A standard kept in the catalogue as text, and not judged."""

    id: str
    title: str
    text: str
    scope: str
    in_force_from: date | None
    in_force_to: date | None
    citations: tuple[Citation, ...]


class Pathway(Frozen):
    """The reference pathway the log was held against."""

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
    stands for an attribute of the case, without values where it is asked for a number."""
