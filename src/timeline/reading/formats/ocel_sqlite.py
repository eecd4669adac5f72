"""An object-centric log (OCEL 2.0) in a SQLite file, read from memory, of its tables alone.

The file is a stranger's: what it could do beyond holding rows (views, virtual tables, computed
columns, endless work) is not read, or raises FileError. Rows are numbered by the
order of the events.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import BinaryIO

from timeline.errors import FileError
from timeline.reading.formats.ocel import OcelLog
from timeline.reading.sources.xml_file import LONGEST_TEXT

_STEPS = 10_000
"""Instructions of SQLite between two looks at how many there were."""
_FEW_LOOKS, _BYTES_A_LOOK = 100, 1_000
"""A row takes a few bytes and a few instructions: more looks than these are pages that lead in circles."""
_TEXT_A_BYTE, _LEAST_TEXT = 4, 10_000_000
"""Characters that are read for each byte of the file, and in any case: more are not in the file but
made while it is read, by a default of a column or by pages that many rows share."""
_JOURNAL = slice(18, 20)
"""Header bytes of a database in WAL mode: the latest changes are in another file, which is not read."""
_NEEDED = ("event", "object", "event_object", "event_map_type", "object_map_type")


def of_sqlite(file: BinaryIO, name: str) -> OcelLog:
    """The log in a SQLite file; raises FileError."""
    data = bytearray(file.read())
    data[_JOURNAL] = b"\1\1"
    try:
        with closing(sqlite3.connect(":memory:")) as database:
            database.deserialize(bytes(data))
            return _Tables(database, name, len(data)).log()
    except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:  # of its own message, too
        message = f"{name}: not an OCEL 2.0 log in SQLite, or a damaged one; write it again, or as .jsonocel"
        raise FileError(message) from error


def _made(name: str) -> str:
    return (
        f"{name}: holds columns whose values are not in the file but made when it is read; "
        "no export of cases has that, so it was not read. Write it again, or as .jsonocel"
    )


class _Tables:
    """The tables of a file, each read once."""

    def __init__(self, database: sqlite3.Connection, name: str, size: int) -> None:
        self._database, self._left = database, _FEW_LOOKS + size // _BYTES_A_LOOK
        self._file, self._size, self._text_left = name, size, _LEAST_TEXT + _TEXT_A_BYTE * size
        database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_TEXT)
        database.set_progress_handler(self._look, _STEPS)
        database.text_factory = lambda text: text.decode("utf-8", "replace")
        database.execute("PRAGMA trusted_schema = OFF")
        database.execute("PRAGMA query_only = ON")
        found = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
        )
        self._names = {str(one) for (one,) in found}
        if missing := [one for one in _NEEDED if one not in self._names]:
            message = (
                f"{name}: a database that is no OCEL 2.0 log, for it has no table {missing[0]}; export the table "
                "of events as CSV, or give the address sqlite:///FILE and a --query"
            )
            raise FileError(message)

    def _look(self) -> bool:
        self._left -= 1
        return self._left < 0

    def log(self) -> OcelLog:
        """Its events and objects."""
        log = OcelLog(self._size)
        said = self._said("object")
        for row in self._rows("object"):
            its = said.get(row.get("ocel_id", ""), [])
            log.take_object(row.get("ocel_id", ""), row.get("ocel_type", ""), its)
        said, of = self._said("event"), self._objects()
        for row in self._rows("event"):
            one = row.get("ocel_id", "")
            cells = dict(reversed(said.get(one, [])))
            time = cells.pop("ocel_time", "")
            log.take_event(row.get("ocel_type", ""), time, cells, of.get(one, {}))
        return log

    def _rows(self, table: str) -> Iterator[dict[str, str]]:
        """The rows of a table; blank cells are left out."""
        if table not in self._names:
            return
        quoted = table.replace('"', '""')
        if any(hidden for *_, hidden in self._database.execute(f'PRAGMA table_xinfo("{quoted}")')):
            raise FileError(_made(self._file))
        cursor = self._database.execute(f'SELECT * FROM "{quoted}" ORDER BY rowid')  # noqa: S608  a table's own name, quoted
        names = [column[0] for column in cursor.description]
        for row in cursor:
            cells = {name: str(cell) for name, cell in zip(names, row, strict=True) if cell not in (None, "")}  # fmt: skip
            self._text_left -= sum(map(len, cells.values()))
            if self._text_left < 0:
                raise FileError(_made(self._file))
            yield cells

    def _said(self, what: str) -> dict[str, list[tuple[str, str]]]:
        """The attributes of each event or object, from the tables of its types, in order."""
        found: dict[str, list[tuple[str, str]]] = {}
        for table in dict.fromkeys(row.get("ocel_type_map", "") for row in self._rows(f"{what}_map_type")):  # fmt: skip
            for row in self._rows(f"{what}_{table}"):
                its = found.setdefault(row.pop("ocel_id", ""), [])
                row.pop("ocel_changed_field", None)
                if what == "object":
                    row.pop("ocel_time", None)
                its += row.items()
        return found

    def _objects(self) -> dict[str, dict[str, None]]:
        """The objects of each event."""
        found: dict[str, dict[str, None]] = {}
        for row in self._rows("event_object"):
            found.setdefault(row.get("ocel_event_id", ""), {})[row.get("ocel_object_id", "")] = None
        return found
