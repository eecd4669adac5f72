"""A query's rows as a table of texts, read and never written.

SQLAlchemy connects to each kind of database. The address may hold no password: it comes from the
environment, and neither it nor the user is ever part of a message, a table or a file.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import math
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from timeline.errors import CommandLineError, FileError
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources import sql_text
from timeline.reading.sources.address import not_allowed
from timeline.reading.sources.database_file import Watch, opened_to_read
from timeline.reading.tables.heading_rows import no_heading
from timeline.reading.tables.headings import Layout, recognise
from timeline.reading.tables.table import Place, RawTable

if TYPE_CHECKING:
    import sqlalchemy as sa

BATCH = 10_000
"""Rows fetched at a time."""
A_FEW = 25
"""Rows fetched at a time from a file, whose cells may be made to be long."""
MOST_CELLS = 200_000_000
USER, PASSWORD = "TIMELINE_DATABASE_USER", "TIMELINE_DATABASE_PASSWORD"
_DRIVERS = {
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
    "mssql": "mssql+pymssql",
    "sqlserver": "mssql+pymssql",
    "sqlite": "sqlite",
    "duckdb": "duckdb",
}
_FILES = frozenset({"sqlite", "duckdb"})
_INSTALL = "install it with: pip install safeguarding-timeline[database]"
_READS = re.compile(r"\s*(select|with|values)\b", re.IGNORECASE)
_SECRET = re.compile(r"pass|pwd|secret|token", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Whether a LOG is the address of a database, such as 'postgresql://server/audit'."""
    return "://" in text


def read_database(
    address: str, query: str | None, known: Vocabulary
) -> tuple[RawTable, Layout, str]:
    """The rows of a query, their layout, and the fingerprint of the rows.

    Raises CommandLineError where address or query ask for what cannot be, FileError where the
    database refuses, NoUsableEventError where no heading is known.
    """
    url = _url(address)
    statement = _statement(query, url.get_backend_name())
    name = name_of(address)
    with (
        _told_plainly(name, url.drivername),
        _connected(url, name) as connection,
        _watched(connection, name) as watch,
    ):
        result = connection.exec_driver_sql(statement)
        headings = tuple(str(one) for one in result.keys())  # noqa: SIM118  a method of results
        layout = recognise(headings, known)
        if layout is None:
            raise no_heading(name, [headings], known)
        columns, fingerprint = _rows(result, headings, name, watch)
    rows = np.arange(1, len(columns[0]) + 1)
    return RawTable(Place(name), headings, 0, columns, rows), layout, fingerprint


def name_of(address: str) -> str:
    """The name of a database in messages: kind, server and name, or its file's name; nothing secret."""
    url = _url(address)
    kind = url.get_backend_name()
    database = (url.database or "").replace("\\", "/")
    if kind in _FILES:
        return database.rpartition("/")[2] or kind
    host = f"{url.host or 'localhost'}:{url.port}" if url.port else url.host or "localhost"
    if sql_text.ODBC in url.query:
        host, database = sql_text.place(url)
    return f"{kind}://{host}/{database}"


def _url(address: str) -> sa.URL:
    try:
        import sqlalchemy as sa  # noqa: PLC0415  an extra
    except ImportError:
        message = f"a database needs what is not installed; {_INSTALL}"
        raise FileError(message) from None
    try:
        url = sa.make_url(address)
    except (sa.exc.ArgumentError, ValueError):
        message = "the address of the database cannot be understood; write it as postgresql://server/database"
        raise CommandLineError(message) from None
    kind = url.get_backend_name()
    if kind not in _DRIVERS:
        message = f"a kind of database that is not read here; there are {', '.join(sorted(set(_DRIVERS)))}"
        raise CommandLineError(message)
    if url.password is not None or any(map(_SECRET.search, [*url.query, *sql_text.parts(url)])):
        message = f"the address holds a password, which others can see; take it out and set {PASSWORD} instead"
        raise CommandLineError(message)
    driver = url.drivername if "+" in url.drivername else _DRIVERS[kind]
    driver = driver.replace("postgres+", "postgresql+").replace("sqlserver+", "mssql+")
    url = url.set(drivername=driver)
    allowed = not_allowed(url)
    if allowed is not None:
        message = f"the address has a parameter that could let more than reading happen; take it out (allowed for this kind of database: {allowed})"
        raise CommandLineError(message)
    return sql_text.with_driver(url)


def _statement(query: str | None, kind: str) -> str:
    statement = (query or "").strip().removesuffix(";")
    own = _DRIVERS[kind].partition("+")[0]
    bare = sql_text.bare(statement, own)
    if bare is None or not _READS.match(bare) or ";" in bare:
        message = "--query: a database needs one SELECT (or WITH ... SELECT), and no other statement; its columns are named as those of a log"
        raise CommandLineError(message)
    if own == "mssql" and not sql_text.only_reads(bare):
        message = "--query: this would do more than read (a word of it begins another statement, or writes INTO a table); give one SELECT that only reads, and write a column of such a name in [brackets]"
        raise CommandLineError(message)
    return statement


@contextmanager
def _connected(url: sa.URL, name: str) -> Iterator[sa.Connection]:
    """A connection that is read-only, or whose transaction is always rolled back."""
    import sqlalchemy as sa  # noqa: PLC0415  an extra

    is_file = url.get_backend_name() in _FILES
    with (
        opened_to_read(url, name) if is_file else nullcontext(_server(url)) as (address, arguments)
    ):
        engine = sa.create_engine(address, poolclass=sa.NullPool, connect_args=arguments, hide_parameters=True)  # fmt: skip
        options = {"stream_results": True, "yield_per": A_FEW if is_file else BATCH, "no_parameters": True}  # fmt: skip
        with engine.connect().execution_options(**options) as connection:
            yield connection
            connection.rollback()


@contextmanager
def _watched(connection: sa.Connection, name: str) -> Iterator[Watch | None]:
    """Watch a query of a database that is a file; raises FileError where it was ended."""
    if connection.dialect.name not in _FILES:
        yield None
        return
    watch = Watch(connection, name)
    try:
        yield watch
    except FileError:
        raise
    except Exception as error:
        if watch.refusal:
            raise watch.refusal from error
        raise
    finally:
        watch.close()


def _server(url: sa.URL) -> tuple[sa.URL, dict[str, Any]]:
    """The address of a server with its login, and the driver's arguments."""
    user, password = url.username or os.environ.get(USER), os.environ.get(PASSWORD)
    url = url.set(username=user, password=password)
    if sql_text.ODBC in url.query:
        url = sql_text.with_login(url, user, password)
    if url.get_backend_name() == "postgresql":
        return url, {"options": "-c default_transaction_read_only=on", "connect_timeout": 20}
    return sql_text.with_intent(url)


@contextmanager
def _told_plainly(name: str, driver: str) -> Iterator[None]:
    """An error without the database's message, which may quote a cell or a password."""
    from sqlalchemy import exc  # noqa: PLC0415  an extra

    try:
        yield
    except (exc.NoSuchModuleError, ImportError):
        raise FileError(_no_driver(name, driver)) from None
    except exc.SQLAlchemyError as error:
        if sql_text.lacks_driver(error):
            raise FileError(_no_driver(name, driver)) from None
        code = getattr(getattr(error, "orig", None), "sqlstate", None)
        code_text = f" (its code for it is {code})" if code else ""
        if isinstance(error, exc.OperationalError | exc.InterfaceError) and not code:
            what = f"cannot be reached, refuses the login or has not what the query asks for; check the address, the query, {USER} and {PASSWORD}"
        else:
            what = (
                f"does not accept the query{code_text}; try it in the database's own program first"
            )
        message = f"{name}: the database {what}"
        raise FileError(message) from None


def _no_driver(name: str, driver: str) -> str:
    """Say which driver of a database is not installed."""
    own = driver in _DRIVERS.values() or "+" not in driver
    install = _INSTALL if own else f"install it with: pip install {driver.partition('+')[2]}"
    also = f", and from Microsoft: {sql_text.DRIVER}" if driver == "mssql+pyodbc" else ""
    return f"{name}: the driver of this kind of database is not installed; {install}{also}"


def _rows(
    result: sa.CursorResult[Any], headings: tuple[str, ...], name: str, watch: Watch | None
) -> tuple[tuple[pa.ChunkedArray, ...], str]:
    """The cells by column, and a fingerprint of them all in their order."""
    chunks: list[list[pa.Array]] = [[] for _ in headings]
    fingerprint, cells = hashlib.sha256(repr(headings).encode()), 0
    for texts in _batches(result, watch):
        cells += len(texts) * len(headings)
        if cells > MOST_CELLS:
            message = f"{name}: the query gives more than {MOST_CELLS:,} cells; ask for the columns of a log alone, or for fewer years"
            raise FileError(message)
        fingerprint.update("\n".join(map(repr, texts)).encode())
        for piece, column in zip(chunks, zip(*texts, strict=True), strict=True):
            piece.append(pa.array(column, pa.string()).dictionary_encode())
    kind = pa.dictionary(pa.int32(), pa.string())
    return tuple(pa.chunked_array(piece, kind) for piece in chunks), fingerprint.hexdigest()


def _batches(result: sa.CursorResult[Any], watch: Watch | None) -> Iterator[list[list[str]]]:
    """The rows as texts in batches; from a database file few are fetched and counted at a time."""
    texts: list[list[str]] = []
    for rows in result.partitions(A_FEW if watch else BATCH):
        fetched = [[_text(cell) for cell in row] for row in rows]
        if watch:
            watch.took(len(rows), sum(len(cell) for row in fetched for cell in row))
        texts += fetched
        if len(texts) >= BATCH:
            yield texts
            texts = []
    if texts:
        yield texts


def _text(cell: object) -> str:
    """A cell as a CSV file would have it; bytes are no text."""
    if cell is None or isinstance(cell, bytes | bytearray | memoryview):
        return ""
    if isinstance(cell, dt.datetime):
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, dt.time):
        return cell.isoformat("seconds")
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, float | Decimal) and math.isfinite(cell) and cell == int(cell):
        return str(int(cell))
    return str(cell).encode("utf-8", "replace").decode()
