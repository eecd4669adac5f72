"""A mapping file: what the user decides about headings, activities, words, dates and sheets."""

from __future__ import annotations

import difflib
import re
import tomllib
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationError

from timeline.errors import FileError, Problem
from timeline.moments.text import Order
from timeline.pathway.tables import Attribute, Table, mistake
from timeline.pathway.words import folded, heading
from timeline.reading.tables.cells import Word
from timeline.safe_open import small_text

SKIP = "skip"


def _order(value: object) -> object:
    return {"*": value} if isinstance(value, str) else value


class Mapping(Table):
    """The content of a mapping file; empty without one."""

    file: str = ""
    headings: dict[str, str] = Field(default_factory=dict)
    """By a column's heading, the heading it means, or 'skip'."""
    activities: dict[str, str] = Field(default_factory=dict)
    """By an activity as the log writes it, the pathway's activity."""
    words: dict[str, Word] = Field(default_factory=dict)
    """By a text in place of a date, its meaning."""
    statuses: dict[str, Literal["happened", "not yet", "cancelled"]] = Field(default_factory=dict)
    """By a row's status, what it means for the event."""
    sheets: dict[str, Literal["read", "skip"]] = Field(default_factory=dict)
    date_order: Annotated[
        dict[str, Literal["day first", "month first"]], BeforeValidator(_order)
    ] = Field(default_factory=dict)
    """By heading, or '*' for every column: whether 03/04/2021 begins with the day or the month."""
    excel_days: Literal[1900, 1904] | None = None
    """The year from which a spreadsheet counts dates written as day numbers."""
    different_times: Literal["keep both", "one event"] = "keep both"
    """What to do with an event that two tables record at different times."""
    repeated_rows: Literal["measure", "set aside"] | None = None
    """What to do with a row that repeats an earlier one; by default only copies are set aside."""

    recorded: tuple[str, ...] = ()
    """Activities that the record would show if they had happened, although it shows none."""
    assume: dict[str, dict[Attribute, str]] = Field(default_factory=dict)
    """By activity, values for attributes that its events leave blank."""

    @cached_property
    def _by_heading(self) -> dict[str, str]:
        return {heading(text): meant for text, meant in self.headings.items()}

    @cached_property
    def _by_activity(self) -> dict[str, str]:
        return {heading(text): meant for text, meant in self.activities.items()}

    @cached_property
    def _by_word(self) -> dict[str, Word]:
        return {heading(text): meant for text, meant in self.words.items()}

    @cached_property
    def _by_sheet(self) -> dict[str, str]:
        return {folded(text): meant for text, meant in self.sheets.items()}

    @cached_property
    def _orders(self) -> dict[str, str]:
        return {heading(text): order for text, order in self.date_order.items()}

    def heading(self, text: str) -> str:
        """What a heading means: itself unless the file maps it; '' to skip the column."""
        meant = self._by_heading.get(heading(text), text)
        return "" if meant == SKIP else meant

    def activity(self, text: str) -> str:
        """The activity in a cell: unchanged unless the file maps it."""
        return self._by_activity.get(heading(text), text)

    def word(self, text: str) -> Word | None:
        """The meaning of a word in place of a date; None if the file has none."""
        return self._by_word.get(heading(text))

    @cached_property
    def _by_status(self) -> dict[str, Literal["happened", "not yet", "cancelled"]]:
        return {heading(text): meant for text, meant in self.statuses.items()}

    def status(self, text: str) -> Literal["happened", "not yet", "cancelled"] | None:
        """The meaning of a row's status; None if the file has none."""
        return self._by_status.get(heading(text))

    @property
    def notices(self) -> list[Problem]:
        """A notice that the mapping was used, with the number of its entries."""
        counts = {
            "headings": len(self.headings),
            "activities": len(self.activities),
            "words": len(self.words),
            "statuses": len(self.statuses),
        }
        words = ", ".join(f"{number:,} {what}" for what, number in counts.items() if number)
        message = f"{words or 'what it settles'}: read as this mapping file says"
        return [Problem(self.file, "", 0, "", message)] if self.file else []

    def skips(self, sheet: str) -> bool:
        """Whether a sheet is not to be read."""
        return self._by_sheet.get(folded(sheet)) == SKIP

    def order(self, text: str) -> Order | None:
        """The order of day and month in the column of this heading; None where the file does not say."""
        order = self._orders.get(heading(text), self._orders.get("*"))
        return None if order is None else Order(month_first=order == "month first", either=False)


NO_MAPPING = Mapping()


def load_mapping(path: str | Path) -> Mapping:
    """A mapping from its TOML file; raises FileError with every mistake at once."""
    file = Path(path)
    try:
        tables = tomllib.loads(small_text(file))
    except (ValueError, RecursionError) as error:  # a number or a nesting without end, too
        message = f"{file.name}: not a TOML file: {_why(error)}"
        raise FileError(message) from None
    try:
        return Mapping.model_validate({**tables, "file": file.name})
    except ValidationError as error:
        faults = [
            f"{_place(one['loc'], tables)}: {mistake(one)}"
            for one in error.errors(include_url=False, include_input=False)
        ]
        message = f"{file.name}: the mapping has mistakes"
        raise FileError(message, faults) from None


def _why(error: Exception) -> str:
    """Why a file is not valid TOML, and where; never its content, which may be a text of the log."""
    if isinstance(error, UnicodeDecodeError):
        return "not UTF-8 text; save it as UTF-8"
    place = _AT.search(str(error))
    if not place:
        return "a number or a nesting in it has no end; correct it there"
    what = next((words for part, words in _NO_TOML.items() if part in str(error)), "")
    return f"{what or 'it cannot be read'} {place[0]}; correct it there"


_AT = re.compile(r"\(?at (line \d+, column \d+|end of document)\)?")
_NO_TOML = {
    "Cannot declare": "a table is there a second time",
    "Cannot overwrite": "a key is there a second time",
    "Cannot mutate": "a key is there a second time",
    "Duplicate inline": "a key is there a second time",
    "Invalid value": "a value there is neither text in quotation marks, number nor list",
    "Unclosed array": "a list is not closed",
    "Expected '='": "an '=' is missing between a key and its value",
    "Illegal character": "a text is not closed, or has a character that TOML does not know",
}
"""By part of a message of the TOML parser, the same in plain words."""


def _place(location: tuple[int | str, ...], tables: dict[str, Any]) -> str:
    """Where a mistake is; by number, because a key may be a text of the log."""
    table, *keys = location
    if table not in Mapping.model_fields and not difflib.get_close_matches(
        str(table), Mapping.model_fields
    ):
        return f"key {[*tables].index(str(table)) + 1} of the file"
    inside = tables[str(table)]
    if not keys or not isinstance(inside, dict):
        return str(table)
    return f"[{table}], line {[*inside].index(str(keys[0])) + 1}"
