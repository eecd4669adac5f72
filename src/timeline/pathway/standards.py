"""What guidance expects of a step, and where that is written."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from timeline.pathway.limits import Limit
from timeline.pathway.tables import FirstDay, Identifier, LastDay, Line, Table
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
        """Its source first, then those that support it."""
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
        if at_least and at_least.n == 0:
            message = f"at_least = '{at_least.words}' sets no limit; leave it out"
            raise ValueError(message)
        if self.counting == "from_and_including" and within and within.n == 0:
            message = f"within = '{within.words}' from and including the start would end before it"
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
            return f"within {self.within.words}{'' if self.within.n else ' (the same day)'}"
        return f"at least {self.at_least.words}" if self.at_least else "no published limit"


class TextStandard(InForce):
    """A standard in the catalogue as text only, without a limit to measure."""

    id: Identifier
    title: Line
    text: Line
