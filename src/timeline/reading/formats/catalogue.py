"""The known formats, from packaged data: their tables, and the activity in each column."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from importlib.resources import files

from pydantic import BaseModel, ConfigDict, Field

from timeline.pathway.words import heading

_PUNCTUATION = re.compile(r"[^\w\s]")


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Format(_Data):
    """A format, with the texts that `timeline formats` prints."""

    id: str
    title: str
    files: str
    case: str
    note: str
    source: str
    carries: tuple[str, ...] = ()
    """The activities, for a format without tables."""


class Outcome(_Data):
    """An event's outcome: constant, or from a yes/no column."""

    always: str = ""
    column: str = ""
    yes: str = ""
    no: str = ""


class RecordedEvent(_Data):
    """An activity recorded in a column of dates, and the columns with its attributes."""

    activity: str
    time: str
    of: str = ""
    """The kind of examination; '' where the table has none."""
    only: str = ""
    """A column that must say yes."""
    unless: str = ""
    """A column that must not say yes."""
    not_required: str = ""
    """A column whose yes says that the activity was not required."""
    outcome: Outcome = Outcome()
    episode: str = ""
    site: str = ""
    by: str = ""
    id: str = ""
    """The column of the event's own id."""
    link: tuple[str, ...] = ()
    """Columns with ids of the events it answers."""
    latest: bool = False
    """Whether the column holds only the latest of several."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that is read for it."""
        every = (self.time, self.only, self.unless, self.not_required, self.outcome.column, self.id, *self.link, *self.attributes.values())  # fmt: skip
        return tuple(filter(None, every))

    @property
    def attributes(self) -> dict[str, str]:
        """The column of each attribute, by the attribute."""
        named = {"episode": self.episode, "site": self.site, "by": self.by}
        return {name: column for name, column in named.items() if column}


class SectorTable(_Data):
    """A table of a format: the columns it is known by, and the activities it carries."""

    format: str
    name: str
    known_by: tuple[str, ...]
    case: str
    examination: str = ""
    event: tuple[RecordedEvent, ...] = ()
    not_needed: tuple[str, ...] = ()
    """Dates of the format that match no activity; they are ignored without a notice."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are read."""
        of_events = (column for event in self.event for column in event.columns)
        return tuple(dict.fromkeys(filter(None, (self.case, self.examination, *of_events))))


class Examination(_Data):
    """A kind of examination, and the words in its names."""

    kind: str
    words: tuple[str, ...]
    without: tuple[str, ...] = ()

    def fits(self, words: frozenset[str]) -> bool:
        """Whether a name with these words is of this kind."""
        return not any(words >= _words(one) for one in self.without) and any(
            words >= _words(one) for one in self.words
        )


class Formats(_Data):
    """All formats of the packaged table."""

    format: tuple[Format, ...]
    table: tuple[SectorTable, ...]
    also_called: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    examination: tuple[Examination, ...] = ()

    @cached_property
    def _keys(self) -> dict[str, tuple[str, ...]]:
        """The names of each column, as they are compared."""
        every = {one for table in self.table for one in (*table.columns, *table.known_by)}
        return {one: (key(one), *map(key, self.also_called.get(one, ()))) for one in every}

    def position(self, column: str, headings: dict[str, int]) -> int | None:
        """The position of a column among headings (by their `key`), under any of its names."""
        return next((headings[name] for name in self._keys[column] if name in headings), None)

    def kind_of(self, examination: str) -> str:
        """The kind of an examination, from its name; '' for another kind."""
        words = _words(examination)
        return next((one.kind for one in self.examination if one.fits(words)), "")

    def carried(self, one: Format) -> tuple[str, ...]:
        """The ids of the activities that a format carries."""
        events = (event for table in self.table if table.format == one.id for event in table.event)
        return tuple(dict.fromkeys((*one.carries, *(event.activity for event in events))))

    def title(self, table: SectorTable) -> str:
        """The title of a table's format."""
        return format_named(table.format).title


def carries(activities: Iterable[str], names: Mapping[str, str]) -> str:
    """The activities in a table or file, as words; `names` are display names by activity id."""
    titles = [names.get(one, f"{one} (not in this pathway)") for one in activities]
    return f"it carries {', '.join(dict.fromkeys(titles))}" if titles else "it carries no activity"


def key(text: str) -> str:
    """A heading as it is compared: without capitals, spacing, hyphens or punctuation."""
    return heading(_PUNCTUATION.sub(" ", text))


def _words(text: str) -> frozenset[str]:
    return frozenset(key(text).split())


@cache
def formats() -> Formats:
    """The packaged table of formats."""
    text = (files("timeline") / "data" / "formats.toml").read_text(encoding="utf-8")
    return Formats.model_validate(tomllib.loads(text))


def format_named(name: str) -> Format:
    """A format by its id."""
    return next(one for one in formats().format if one.id == name)


def known_table(headings: tuple[str, ...]) -> tuple[SectorTable, dict[str, int]] | None:
    """The sector's table that has these headings, and where its columns stand; None for any other."""
    by_key = {key(text): k for k, text in reversed([*enumerate(headings)]) if text.strip()}
    known = formats()
    for table in known.table:
        if all(known.position(column, by_key) is not None for column in (*table.known_by, table.case)):  # fmt: skip
            places = {column: known.position(column, by_key) for column in table.columns}
            return table, {column: k for column, k in places.items() if k is not None}
    return None
