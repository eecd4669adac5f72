"""What the tables of a pathway file are made of: their keys' types, and how strictly they are read."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

ATTRIBUTES = ("episode", "agency", "site", "by", "outcome", "mode", "attended", "invited", "note")
"""What may describe an event, and what a `where` may look at."""

Attribute = Literal[
    "episode", "agency", "site", "by", "outcome", "mode", "attended", "invited", "note"
]
_MONTH = len("2020-09")


def as_tuple(value: object) -> object:
    """One value where several may stand."""
    return (value,) if isinstance(value, str | int | float) else value


def _first_day(value: object) -> object:
    return f"{value}-01" if isinstance(value, str) and len(value) == _MONTH else value


def _last_day(value: object) -> object:
    if not isinstance(value, str) or len(value) != _MONTH:
        return value
    first = date.fromisoformat(f"{value}-01")
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


Names = Annotated[tuple[str, ...], BeforeValidator(as_tuple), Field(min_length=1)]
Values = Annotated[tuple[str | float, ...], BeforeValidator(as_tuple), Field(min_length=1)]
Texts = Annotated[tuple[str, ...], BeforeValidator(as_tuple), Field(min_length=1)]
FirstDay = Annotated[date | None, BeforeValidator(_first_day)]
LastDay = Annotated[date | None, BeforeValidator(_last_day)]
Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_\-]*$")]
Line = Annotated[str, Field(min_length=1)]


class Table(BaseModel):
    """A table of a pathway file: every key known, nothing changed once read."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, str_strip_whitespace=True
    )
