"""The reference pathway: activities, the steps between them and their standards."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from functools import cached_property
from typing import Annotated

from pydantic import BeforeValidator, Field

from timeline.pathway.check import Check
from timeline.pathway.standards import Source, Standard, TextStandard
from timeline.pathway.steps import Step
from timeline.pathway.tables import Identifier, Line, Table, Texts, as_tuple
from timeline.pathway.words import heading

MOST_ACTIVITIES, MOST_STEPS = 400, 200
"""Of more than these no drawing or table can be read; five times what any published pathway needs."""


def _both_numbers(value: object) -> object:
    if isinstance(value, list | tuple) and len(value) == len(("case", "cases")):
        return tuple(value)
    message = 'write what one case and what several are called: ["child", "children"]'
    raise ValueError(message)


class Activity(Table):
    """Something that happens in a case, and the headings under which spreadsheets carry it."""

    id: Identifier
    name: Line
    agency: Line
    aliases: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()


class About(Table):
    """What a pathway is; `meeting` names the activities that agencies attend.

    `survey_stages` names the steps of a survey, from its request on, whose turnaround is reported together.
    """

    id: Identifier
    title: Line
    milestone: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    meeting: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    survey_stages: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    summary: str = ""
    case_noun: Annotated[tuple[Line, Line], BeforeValidator(_both_numbers)] = ("case", "cases")
    """The word for a case, singular and plural."""


class Pathway(Table):
    """Activities, steps and standards, each reference resolved."""

    pathway: About
    source: tuple[Source, ...] = ()
    activity: Annotated[tuple[Activity, ...], Field(min_length=1, max_length=MOST_ACTIVITIES)]
    step: Annotated[tuple[Step, ...], Field(min_length=1, max_length=MOST_STEPS)]
    kept_as_text: tuple[TextStandard, ...] = ()
    check: tuple[Check, ...] = ()
    outcomes: dict[Identifier, Texts] = Field(default_factory=dict)
    """Lists of outcomes by name; references to a list are already replaced by its words."""

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
        """Every standard with its step, in the order of the file."""
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
