"""An event log as OCEL 2.0 in a SQLite file: the same events and objects as in its JSON and XML."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import count
from pathlib import Path

from timeline.writing.ocel import ALWAYS, CASE_TYPE, Types, said_of
from timeline.writing.rows import Case

_TABLES = """
CREATE TABLE event (ocel_id TEXT PRIMARY KEY, ocel_type TEXT);
CREATE TABLE object (ocel_id TEXT PRIMARY KEY, ocel_type TEXT);
CREATE TABLE event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT);
CREATE TABLE object_object (ocel_source_id TEXT, ocel_target_id TEXT, ocel_qualifier TEXT);
CREATE TABLE event_map_type (ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT);
CREATE TABLE object_map_type (ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT);
"""


def write_ocel_sqlite(cases: Iterable[Case], path: Path) -> None:
    """The SQLite form; `cases` is gone through twice."""
    types = Types.of(cases)
    tables = {activity: f"type_{number}" for number, activity in enumerate(types.of_event)}
    path.unlink(missing_ok=True)  # an empty file is no database of the program's own
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(_TABLES)
        database.execute("INSERT INTO object_map_type VALUES (?, ?)", (CASE_TYPE, CASE_TYPE))
        database.executemany("INSERT INTO event_map_type VALUES (?, ?)", tables.items())
        _create(
            database,
            f"object_{CASE_TYPE}",
            ["ocel_time", "ocel_changed_field", *map(_column, types.of_case)],
        )
        for activity, table in tables.items():
            _create(database, f"event_{table}", ["ocel_time", *types.of_event[activity]])
        number = count(1)
        for case in cases:
            database.execute("INSERT INTO object VALUES (?, ?)", (case.id, CASE_TYPE))
            _insert(database, f"object_{CASE_TYPE}", {"ocel_id": case.id, "ocel_time": ALWAYS, **{_column(name): value for name, value in case.attributes.items()}})  # fmt: skip
            for event in case.events:
                one = f"e{next(number)}"
                database.execute("INSERT INTO event VALUES (?, ?)", (one, event.activity))
                database.execute("INSERT INTO event_object VALUES (?, ?, ?)", (one, case.id, CASE_TYPE))  # fmt: skip
                _insert(database, f"event_{tables[event.activity]}", {"ocel_id": one, "ocel_time": event.time, **dict(said_of(event))})  # fmt: skip


def _column(name: str) -> str:
    """The column of what is said of a case; those of the form itself are called 'ocel_...'."""
    return f"_{name}" if name.startswith("ocel_") else name


def _create(database: sqlite3.Connection, table: str, columns: list[str]) -> None:
    rest = "".join(f", {_quoted(one)} TEXT" for one in columns)
    database.execute(f"CREATE TABLE {_quoted(table)} (ocel_id TEXT{rest})")


def _insert(database: sqlite3.Connection, table: str, cells: dict[str, str]) -> None:
    names, places = ", ".join(map(_quoted, cells)), ", ".join("?" * len(cells))
    database.execute(f"INSERT INTO {_quoted(table)} ({names}) VALUES ({places})", [*cells.values()])  # noqa: S608  our own names, quoted


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
