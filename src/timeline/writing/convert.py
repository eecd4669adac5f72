"""Writing a log in the format that a file's ending or a name says."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
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
        """Every case, in the log's order."""
        for log in self.logs():
            yield from rows.cases(log, self.pathway)

    def columns(self) -> Columns:
        """The columns of the whole log."""
        own: dict[str, None] = {}
        of_case: dict[str, None] = {}
        for log in self.logs():
            of_events, of_cases = rows.attribute_names(log)
            own |= dict.fromkeys(of_events)
            of_case |= dict.fromkeys(of_cases)
        return Columns(own, of_case)


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
        "parquet": lambda to: write_parquet(cases, cases.columns(), to),
        "xes": lambda to: write_xes(cases, to),
        "ocel-json": lambda to: write_ocel_json(cases, to),
        "ocel-xml": lambda to: write_ocel_xml(cases, to),
        "ocel-sqlite": lambda to: write_ocel_sqlite(cases, to),
    }
    try:
        with atomic.new_file(path, replace=True) as made:
            writers[form](made)
    except BusyError as error:
        message = f"{path}: another run is writing this file now; wait for it to end, or choose another --out"
        raise FileError(message) from error
    except (OSError, sqlite3.Error, pa.ArrowException) as error:
        told = getattr(error, "strerror", None) or "the disk may be full"
        message = f"{path}: cannot be written ({told}); close it where it is open, or choose another --out"
        raise FileError(message) from error
    return sum(len(log) for log in cases.logs())
