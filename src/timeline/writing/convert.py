"""Writing a log in the format that a file's ending or a name says."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pyarrow as pa

from timeline import atomic
from timeline.errors import CommandLineError, FileError
from timeline.event_log import EventLog
from timeline.file_lock import BusyError
from timeline.pathway import Pathway
from timeline.writing import rows
from timeline.writing.ocel import write_ocel_json, write_ocel_xml
from timeline.writing.ocel_sqlite import write_ocel_sqlite
from timeline.writing.remarks import NOT_KNOWN, UNREADABLE
from timeline.writing.tables import Columns, write_csv, write_parquet
from timeline.writing.xes import write_xes

FORMATS = {
    "csv": ".csv",
    "parquet": ".parquet",
    "xes": ".xes",
    "ocel-json": ".jsonocel",
    "ocel-xml": ".xmlocel",
    "ocel-sqlite": ".sqlite",
}
"""What a log can be written as, with the ending of its file."""


@dataclass(frozen=True, slots=True)
class Cases:
    """The cases of a log, to be gone through as often as a format needs."""

    logs: Callable[[], Iterable[EventLog]]
    pathway: Pathway

    def __iter__(self) -> Iterator[rows.Case]:
        """Every case, in the log's order, and at last what is recorded of no case that is known."""
        written: set[str] = set()
        for log in self.logs():
            for case in rows.cases(log, self.pathway):
                written |= {event.activity for event in case.events if event.word != NOT_KNOWN}
                yield case
        rest = rows.only_recorded(self.logs(), self.pathway, written)
        if rest:
            yield rest

    @property
    def have_words(self) -> bool:
        """Whether a row says in a word why it has no event, for which a typed column has no place."""
        return any(event.word not in {"", UNREADABLE} for case in self for event in case.events)

    def columns(self) -> Columns:
        """The columns of the whole log."""
        own: dict[str, None] = {}
        of_case: dict[str, None] = {}
        for log in self.logs():
            of_events, of_cases = rows.attribute_names(log)
            own |= dict.fromkeys(of_events)
            of_case |= dict.fromkeys(of_cases)
        return Columns(own, of_case)


@dataclass(frozen=True, slots=True)
class _Dated:
    """The cases for a format in which every event has a time: without the rows that have none."""

    cases: Cases

    def __iter__(self) -> Iterator[rows.Case]:
        for case in self.cases:
            if case.id:
                yield replace(case, events=tuple(one for one in case.events if not one.word))


def beside(cases: Cases, form: str) -> tuple[int, int]:
    """How many rows without an event are written, and how many a format has no place for."""
    number = sum(bool(one.word) for case in cases if case.id for one in case.events)
    return (0, number) if form.startswith("ocel") else (number, 0)


def format_for(path: Path, name: str | None) -> str:
    """The format to write; raises CommandLineError where neither name nor ending says it."""
    if name in FORMATS:
        return name
    found = [one for one, ending in FORMATS.items() if path.suffix.lower() == ending]
    if name is None and found:
        return found[0]
    message = (
        f"--to: {'no format of that name' if name else 'the ending of the file says no format'}; "
        f"there are {', '.join(FORMATS)}"
    )
    raise CommandLineError(message)


def write(cases: Cases, form: str, path: Path) -> int:
    """Write a log, and say how many events it has; the file appears whole or not at all.

    Raises FileError.
    """
    writers: dict[str, Callable[[Path], None]] = {
        "csv": lambda to: write_csv(cases, cases.columns(), to),
        "parquet": lambda to: write_parquet(cases, cases.columns(), to, typed=not cases.have_words),
        "xes": lambda to: write_xes(cases, to),
        "ocel-json": lambda to: write_ocel_json(_Dated(cases), to),
        "ocel-xml": lambda to: write_ocel_xml(_Dated(cases), to),
        "ocel-sqlite": lambda to: write_ocel_sqlite(_Dated(cases), to),
    }
    try:
        with atomic.new_file(path, replace=True) as made:
            writers[form](made)
    except BusyError as error:
        message = f"{path}: another run is writing this file now; wait for it to end, or choose another --out"
        raise FileError(message) from error
    except (OSError, sqlite3.Error, pa.ArrowException) as error:
        reason = getattr(error, "strerror", None) or "the disk may be full"
        message = f"{path}: cannot be written ({reason}); close it where it is open, or choose another --out"
        raise FileError(message) from error
    return sum(len(log) for log in cases.logs())
