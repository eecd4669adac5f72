"""A step of the pathway: which activity starts its wait, which stops it, and for which cases."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from timeline.pathway.standards import Standard
from timeline.pathway.tables import (
    Attribute,
    Identifier,
    Line,
    Names,
    Table,
    Texts,
    Values,
    as_tuple,
)


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


class Ending(Table):
    """What ends the waits of a step: any event of an activity, or only those with an outcome."""

    activity: Line
    outcome: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    """The outcomes that make an event an ending; every event is one where this is empty."""


def _as_ending(value: object) -> object:
    return {"activity": value} if isinstance(value, str) else value


def _as_endings(value: object) -> object:
    return [value] if isinstance(value, str | dict) else value


class Step(Table):
    """An edge of the pathway; only its standards set it a limit or aim."""

    id: Identifier
    title: Line
    start: Names
    stop: Names
    start_where: dict[Attribute, Texts] = Field(default_factory=dict)
    stop_where: dict[Attribute, Texts] = Field(default_factory=dict)
    same: Attribute | None = None
    when: dict[str, Condition] = Field(default_factory=dict)
    pair: Literal["each", "first"] = "each"
    ends: Annotated[
        tuple[Annotated[Ending, BeforeValidator(_as_ending)], ...], BeforeValidator(_as_endings)
    ] = ()
    unit: Literal["hours", "days", "working days"] | None = None
    need_not_wait: bool = False
    """Whether its stop need not wait for its start (measuring 7.4)."""
    once: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    """What must have happened before the start for that; nothing where it is empty."""
    missing_start: str = ""
    """What to say of a stop without a start; empty for the usual words."""
    possible_wait: str = ""
    """What to say of a wait that may not have been needed; empty for the usual words."""
    note: str = ""
    """What its source says of it, and where."""
    notice: bool = False
    """Whether its start is only a notice of its stop, which does not wait for it: it is part of no chain."""
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

    @property
    def hours(self) -> tuple[int, ...]:
        """The limits of its standards that are in hours."""
        limits = [limit for one in self.standard for limit in (one.within, one.at_least) if limit]
        return tuple(limit.n for limit in limits if limit.unit == "hours")

    @model_validator(mode="after")
    def _once_is_of_a_wait(self) -> Self:
        if self.once and not self.need_not_wait:
            message = "once says when a step need not wait: give need_not_wait = true"
            raise ValueError(message)
        return self

    @property
    def always_ends(self) -> tuple[str, ...]:
        """The activities that end its waits whatever their outcome (measuring 4.1)."""
        return tuple(one.activity for one in self.ends if not one.outcome)

    @property
    def ends_by_outcome(self) -> tuple[Ending, ...]:
        """The endings that have a condition (measuring 4.10)."""
        return tuple(one for one in self.ends if one.outcome)

    @model_validator(mode="after")
    def _ends_are_no_ends_of_its_own(self) -> Self:
        if {*self.always_ends} & {*self.start, *self.stop}:
            message = (
                "an ending activity may not be the step's own start or stop; with an outcome it may"
            )
            raise ValueError(message)
        return self
