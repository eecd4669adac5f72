"""What the tables of a pathway file are made of: their keys' types, and how strictly they are read."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import ErrorDetails

ATTRIBUTES = ("episode", "agency", "site", "by", "outcome", "mode", "attended", "invited", "note")
"""What may describe an event, and what a `where` may look at."""

LINKS = ("event_id", "link")
"""The id of an event, and the ids of the events that it answers (measuring 4.7a); no `where` looks at them."""

Attribute = Literal[
    "episode", "agency", "site", "by", "outcome", "mode", "attended", "invited", "note"
]
_MONTH = len("2020-09")


def as_tuple(value: object) -> object:
    """Accept one value where several are possible."""
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


_MISTAKES = {
    "extra_forbidden": "not a key that is known here; check its spelling",
    "missing": "is missing; give it",
    "literal_error": "write {expected}",
    "bool_type": "write true or false",
    "string_type": 'a text belongs here; write it in quotation marks: "text"',
    "string_pattern_mismatch": "letters, digits, '-' and '_' are the only characters allowed here",
    "string_too_short": "is empty; fill it in",
    "too_short": "is empty; fill it in",
    "greater_than": "a number above {gt} belongs here",
    "less_than_equal": "a number of {le} or less belongs here",
    "too_long": "there are {actual_length}, and no more than {max_length} are read; take some out",
    **dict.fromkeys(("dict_type", "model_type"), "a table belongs here; write [name] in a line, and its keys below"),
    **dict.fromkeys(("list_type", "tuple_type"), 'a list belongs here; write it in brackets: ["one", "other"]'),
    **dict.fromkeys(("int_type", "int_parsing", "float_type", "float_parsing"), "a number belongs here; write it without quotation marks"),
    **dict.fromkeys(("date_type", "date_parsing", "date_from_datetime_parsing"), "a day belongs here; write it as 2024-04-01"),
}  # fmt: skip
"""By pydantic's name for a mistake, the message."""


def mistake(one: ErrorDetails) -> str:
    """A mistake in a file of tables, in words: what is wrong and what to write."""
    words = _MISTAKES.get(one["type"], one["msg"].removeprefix("Value error, "))
    return words.format(**one.get("ctx", {}))


class Table(BaseModel):
    """A table of a pathway file: every key known, nothing changed once read."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, str_strip_whitespace=True
    )
