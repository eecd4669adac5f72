"""A database that is a file, opened so that neither it nor its folder is changed, and no query has no end."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import FileError
from timeline.safe_open import opened
from timeline.scratch import ScratchFolder

if TYPE_CHECKING:
    import sqlalchemy as sa

PATIENCE = 10
"""Seconds in which the next rows must come."""
LONGEST_TEXT = 1_000_000
LEAST_ROWS = 1_000_000
"""Rows of any query; of a file with more bytes, as many as bytes: beyond that they are made, not held."""
LEAST_TEXT, TEXT_A_BYTE = 100_000_000, 4
"""Characters of all rows, and for each byte of the file: as above."""
_INSTRUCTIONS = 100_000
"""Instructions of SQLite between two looks at the time."""
_VERSIONS = slice(18, 20)
"""Header bytes of a SQLite file in WAL mode: the latest changes may be in its -wal file."""
_CONFIG = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "memory_limit": "300MB",
    "lock_configuration": "true",
}


@contextmanager
def opened_to_read(url: sa.URL, name: str) -> Iterator[tuple[sa.URL, dict[str, Any]]]:
    """The address and driver arguments for read-only use; raises FileError.

    A file of SQLite whose latest changes are in a -wal is copied with it, since SQLite would write
    beside it; where there is no -wal, it is read as a file that does not change, and one that does
    is refused.
    """
    url = url.set(username=None, password=None)
    path = Path(url.database or "")
    if not path.is_file():
        message = f"{name}: there is no such database file; check the name and the folder"
        raise FileError(message)
    if url.get_backend_name() == "duckdb":
        with opened(path, name):
            yield url, {"read_only": True, "config": _CONFIG}
        return
    with opened(path, name) as file, ScratchFolder() as scratch:
        query = {"mode": "ro", "uri": "true"}
        wal = path.with_name(f"{path.name}-wal")
        if b"\2" in file.read(100)[_VERSIONS]:
            if wal.is_file() and wal.stat().st_size:
                path = _copied(path, wal, scratch, name)
            else:
                query["immutable"] = "1"
        yield url.set(database=path.absolute().as_uri(), query=query), {}


def _copied(path: Path, wal: Path, to: Path, name: str) -> Path:
    """A copy of a database and of its -wal, both as they are at one moment; raises FileError."""
    copy = to / "database"
    with opened(path, name) as file, opened(wal, wal.name) as changes:
        for source, target in ((file, copy), (changes, to / "database-wal")):
            with target.open("wb") as made:
                shutil.copyfileobj(source, made, 1 << 20)
    return copy


class Watch:
    """Ends a query that gives no row in time, or more rows than the file can hold."""

    def __init__(self, connection: sa.Connection, name: str) -> None:
        """Watch from now on."""
        self._name, self._stopped = name, False
        own: Any = connection.connection.driver_connection
        file = Path(str(connection.engine.url.database).removeprefix("file://"))
        size = file.stat().st_size if file.is_file() else 0
        self._rows, self._text = max(LEAST_ROWS, size), LEAST_TEXT + TEXT_A_BYTE * size
        self.heard()
        if connection.dialect.name == "sqlite":
            import sqlite3  # noqa: PLC0415  of this kind alone

            own.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_TEXT)
            own.set_progress_handler(self._late, _INSTRUCTIONS)
            self.close: Callable[[], None] = lambda: own.set_progress_handler(None, 0)
        else:
            ended = threading.Event()
            threading.Thread(target=self._wait, args=(own, ended), daemon=True).start()
            self.close = ended.set

    def heard(self) -> None:
        """The next rows have come."""
        self._until = time.monotonic() + PATIENCE

    def took(self, rows: int, characters: int) -> None:
        """Count rows that have come; raises FileError where there are too many."""
        self._rows -= rows
        self._text -= characters
        if min(self._rows, self._text) < 0:
            message = f"{self._name}: the query gives far more than the file holds; ask for the table of events itself"
            raise FileError(message)
        self.heard()

    @property
    def refusal(self) -> FileError | None:
        """Why the query was ended; None where it was not."""
        if not self._stopped:
            return None
        return FileError(
            f"{self._name}: the query gave no further row within {PATIENCE} seconds, so it was ended; "
            "ask for the table of events itself, or export it as CSV"
        )

    def _late(self) -> bool:
        self._stopped = self._stopped or time.monotonic() > self._until
        return self._stopped

    def _wait(self, own: Any, ended: threading.Event) -> None:  # noqa: ANN401  DuckDB ships no types
        while not ended.wait(0.2):
            if self._late():
                own.interrupt()
