"""The reference pathway: activities, the steps between them and the standards that judge them."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from timeline.pathway.check import Check
from timeline.pathway.limits import Limit
from timeline.pathway.tables import (
    Attribute,
    FirstDay,
    Identifier,
    LastDay,
    Line,
    Names,
    Table,
    Texts,
    Values,
    as_tuple,
)
from timeline.pathway.words import heading
from timeline.working_time import Counting, LimitUnit


class Reissue(Table):
    """A later edition of a source whose text has not been checked here."""

    on: date
    note: Line


class Source(Table):
    """A publication that a standard is taken from."""

    id: Identifier
    title: Line
    publisher: str = ""
    edition: str = ""
    confidence: Literal["read", "quoted"]
    quoted_by: str = ""
    reissued: Reissue | None = None


class Citation(Table):
    """A place in a source."""

    source: str
    locator: str = ""


class Activity(Table):
    """Something that happens in a case, and the headings under which spreadsheets carry it."""

    id: Identifier
    name: Line
    agency: Line
    aliases: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()


class InForce(Table):
    """The starts a standard applies to; both days included, either open (measuring 6.1)."""

    in_force_from: FirstDay = None
    in_force_to: LastDay = None
    source: str
    locator: str = ""
    scope: str = ""
    also: tuple[Citation, ...] = ()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.in_force_from and self.in_force_to and self.in_force_from > self.in_force_to:
            message = "in_force_from is after in_force_to"
            raise ValueError(message)
        return self

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Its own source first, then those that support it."""
        return (Citation(source=self.source, locator=self.locator), *self.also)


class Standard(InForce):
    """What guidance expects of a step: no later than `within`, no sooner than `at_least`."""

    id: Identifier
    within: Annotated[Limit, Field()] | None = None
    at_least: Annotated[Limit, Field()] | None = None
    tier: Literal["limit", "aim"] = "limit"
    counting: Counting = "after"
    target: Annotated[float, Field(gt=0, le=1)] | None = None
    """The share of cases aimed at, such as 0.9; a local choice, for none is published."""
    note: str = ""

    @model_validator(mode="after")
    def _one_unit(self) -> Self:
        within, at_least = self.within, self.at_least
        if within is None and at_least is None:
            if self.counting == "after":
                return self
            message = "counting needs a limit: give within or at_least"
            raise ValueError(message)
        if within and at_least and within.unit != at_least.unit:
            message = "within and at_least must be in one unit"
            raise ValueError(message)
        if within and at_least and at_least.n > within.n:
            message = "at_least is longer than within"
            raise ValueError(message)
        if self.counting == "from_and_including" and self.unit == "hours":
            message = "counting = 'from_and_including' has no meaning in hours"
            raise ValueError(message)
        return self

    @property
    def unit(self) -> LimitUnit | None:
        """The unit of its limits; None where it sets none."""
        limit = self.within or self.at_least
        return limit.unit if limit else None

    @property
    def words(self) -> str:
        """Its limits in words: 'within 15 working days'."""
        if self.within and self.at_least:
            amount, unit = self.at_least.words.split(" ", 1)
            same = self.within.words.endswith(f" {unit}")
            low = amount if same else self.at_least.words
            return f"between {low} and {self.within.words}"
        if self.within:
            return f"within {self.within.words}"
        return f"at least {self.at_least.words}" if self.at_least else "no published limit"


class TextStandard(InForce):
    """A standard kept in the catalogue as text, and not judged."""

    id: Identifier
    title: Line
    text: Line


class Condition(Table):
    """What a case's attribute must be for a step to apply."""

    below: float | None = None
    at_least: float | None = None
    is_: Annotated[Values | None, Field(alias="is")] = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.below is None and self.at_least is None and self.is_ is None:
            message = "give below, at_least or is"
            raise ValueError(message)
        return self


class Step(Table):
    """An edge of the pathway; judged only if it has standards."""

    id: Identifier
    title: Line
    start: Names
    stop: Names
    start_where: dict[Attribute, Texts] = Field(default_factory=dict)
    stop_where: dict[Attribute, Texts] = Field(default_factory=dict)
    same: Attribute | None = None
    when: dict[str, Condition] = Field(default_factory=dict)
    pair: Literal["each", "first"] = "each"
    ends: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    unit: Literal["hours", "days", "working days"] | None = None
    need_not_wait: bool = False
    """Whether its stop need not wait for its start (measuring 7.4)."""
    once: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    """What must have happened before the start for that; nothing where it is empty."""
    note: str = ""
    """What its source says of it, and where."""
    notice: bool = False
    """Whether its start is only a notice of its stop, which does not wait for it: no chain goes by it."""
    optional_start: bool = False
    """Whether a stop with no such start before it is ordinary, and no finding."""
    standard: tuple[Standard, ...] = ()

    @property
    def own_unit(self) -> Literal["hours", "days", "working days"]:
        """The unit of an interval with no standard in force (measuring 5.5)."""
        if self.unit:
            return self.unit
        units = [standard.unit for standard in self.standard if standard.unit]
        return "days" if not units or units[0] == "months" else units[0]

    @model_validator(mode="after")
    def _once_is_of_a_wait(self) -> Self:
        if self.once and not self.need_not_wait:
            message = "once says when a step need not wait: give need_not_wait = true"
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _ends_are_no_ends_of_its_own(self) -> Self:
        if {*self.ends} & {*self.start, *self.stop}:
            message = "an ending activity may not be the step's own start or stop"
            raise ValueError(message)
        return self


class About(Table):
    """What a pathway is; `meeting` names the activities that agencies attend.

    `legs` names the steps of a survey, from its request on, whose turnaround is told together.
    """

    id: Identifier
    title: Line
    milestone: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    meeting: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    legs: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    summary: str = ""


class Pathway(Table):
    """Activities, steps and standards, each reference resolved."""

    pathway: About
    source: tuple[Source, ...] = ()
    activity: Annotated[tuple[Activity, ...], Field(min_length=1)]
    step: Annotated[tuple[Step, ...], Field(min_length=1)]
    kept_as_text: tuple[TextStandard, ...] = ()
    check: tuple[Check, ...] = ()

    @property
    def activities(self) -> tuple[Activity, ...]:
        """Its activities, in the order of the file."""
        return self.activity

    @property
    def steps(self) -> tuple[Step, ...]:
        """Its steps, in the order of the file."""
        return self.step

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Sources by id."""
        return {source.id: source for source in self.source}

    @cached_property
    def activity_names(self) -> dict[str, str]:
        """Display names by activity id."""
        return {activity.id: activity.name for activity in self.activity}

    def standards(self) -> Iterator[tuple[Step, Standard]]:
        """Every standard with the step it judges, in the order of the file."""
        return ((step, standard) for step in self.step for standard in step.standard)

    @cached_property
    def _by_heading(self) -> dict[str, str]:
        return {
            heading(known): activity.id
            for activity in self.activity
            for known in (activity.id, activity.name, *activity.aliases)
        }

    def find_activity(self, text: str) -> str | None:
        """The id of the activity that carries this id, name or alias; None where none does."""
        return self._by_heading.get(heading(text))

    def nearest_activities(self, text: str) -> tuple[str, ...]:
        """Up to three display names that look most like a text that none carries."""
        close = difflib.get_close_matches(heading(text), self._by_heading, n=5, cutoff=0.6)
        names = dict.fromkeys(self.activity_names[self._by_heading[match]] for match in close)
        return tuple(names)[:3]

    def sentence(self, step: Step, standard: Standard) -> str:
        """The standard in words, for every face alike."""
        start, stop = self.start_words(step), self._joined(step.stop, step.stop_where)
        if {*step.start} == {*step.stop}:
            stop = f"next {_lower(stop)}"
        stop = f"{stop[:1].upper()}{stop[1:]}"
        if standard.at_least:
            return f"{stop} {standard.words} after {start}"
        return f"{stop} {standard.words} of {start}"

    def start_words(self, step: Step) -> str:
        """The start within a sentence: 'strategy discussion (outcome: section 47)'."""
        return self.within_sentence(step.start, step.start_where)

    def within_sentence(
        self, activities: tuple[str, ...], where: Mapping[Attribute, tuple[str, ...]] | None = None
    ) -> str:
        """Activities within a sentence: 'conference or review conference (outcome: plan made)'."""
        return self._joined(activities, where or {}, _lower)

    def _joined(
        self,
        activities: tuple[str, ...],
        where: Mapping[Attribute, tuple[str, ...]],
        told: Callable[[str], str] = str,
    ) -> str:
        names = [self.activity_names[one] for one in activities]
        words = " or ".join([told(names[0]), *map(_lower, names[1:])])
        wanted = "; ".join(f"{attribute}: {values[0]}" for attribute, values in where.items())
        return f"{words} ({wanted})" if wanted else words


def _lower(name: str) -> str:
    """A name within a sentence: 'strategy discussion', but 'CT head' as it is."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
