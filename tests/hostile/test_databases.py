"""A database is only ever read: no parameter lifts that, nothing is left beside it, and no query has no end."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import duckdb
import pytest

import timeline as tl
from command import bounded
from timeline.errors import CommandLineError, FileError
from timeline.reading.sources import database_file

QUERY = "SELECT case_id, activity, time FROM events"


def seen(folder: Path) -> dict[str, str]:
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in folder.iterdir()}


@pytest.fixture
def duck(tmp_path: Path) -> Path:
    file = tmp_path / "audit.duckdb"
    with duckdb.connect(str(file)) as database:
        database.execute("CREATE TABLE events (case_id TEXT, activity TEXT, time TEXT)")
        database.execute("INSERT INTO events VALUES ('A', 'referral', '2024-03-04')")
    return file


@pytest.mark.parametrize(
    "address",
    [
        "duckdb:///{file}?enable_external_access=true",
        "duckdb:///{file}?access_mode=read_write",
        "duckdb:///{file}?ACCESS_MODE=read_write",
        "sqlite:///{file}?mode=rw",
        "sqlite:///file:{file}?mode=rwc&uri=true",
        "postgresql://server/audit?options=-c%20default_transaction_read_only%3Doff",
        "postgresql://server/audit?service=other",
        "mssql+pymssql://server/audit?conn_properties=DELETE%20FROM%20events",
        "mssql+pymssql://server/audit?autocommit=true",
        "mssql+pyodbc://server/audit?driver=/tmp/own.so",
        "mssql+pyodbc:///?odbc_connect=DRIVER%3D%2Ftmp%2Fown.so%3BSERVER%3Dx",
        "mssql+pyodbc:///?odbc_connect=DRIVER%3Dx%3BSERVER%3Dx%3BAttachDbFilename%3Dy",
        "mssql+pyodbc://server/audit?driver=x&autocommit=true",
    ],
)
def test_a_parameter_that_is_not_on_the_list_is_refused(duck: Path, address: str) -> None:
    before = seen(duck.parent)
    with pytest.raises(
        CommandLineError, match="a parameter that could let more than reading happen"
    ):
        tl.read_log(address.format(file=duck), query=QUERY)
    assert seen(duck.parent) == before


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM read_csv('{other}')",
        "SELECT case_id, activity, time FROM '{other}'",
        "WITH gone AS (SELECT 1) DELETE FROM events",
        "SELECT $$;$$ AS case_id; DELETE FROM events",
        "FROM events",
    ],
)
def test_duckdb_reads_no_other_file_and_changes_none(duck: Path, query: str) -> None:
    other = duck.with_name("other.csv")
    other.write_text("case_id,activity,time\nB,referral,2024-03-04\n", encoding="utf-8")
    before = seen(duck.parent)
    with pytest.raises((FileError, CommandLineError)):
        tl.read_log(f"duckdb:///{duck}", query=query.format(other=other))
    assert seen(duck.parent) == before


@pytest.mark.parametrize("pending", [True, False])
def test_sqlite_with_a_log_of_changes_is_read_whole_and_left_as_it_was(
    tmp_path: Path, *, pending: bool
) -> None:
    file, folder = tmp_path / "audit.db", tmp_path / "read"
    folder.mkdir()
    database = sqlite3.connect(file)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE events (case_id, activity, time)")
    database.execute("INSERT INTO events VALUES ('A', 'referral', '2024-03-04')")
    database.commit()
    if not pending:
        database.close()
    for one in tmp_path.glob("audit.db*"):
        if not one.name.endswith("-shm"):
            (folder / one.name).write_bytes(one.read_bytes())
    database.close()
    before = seen(folder)
    assert len(before) == 1 + pending
    reading = tl.read_log(f"sqlite:///{folder / 'audit.db'}", query=QUERY)
    assert reading.rows_read == 1
    assert seen(folder) == before


ENDLESS = "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n) SELECT k"


@pytest.mark.parametrize("kind", ["sqlite", "duckdb"])
@pytest.mark.parametrize(
    ("view", "told"),
    [
        ("{endless} AS case_id, 'referral' AS activity, '2024-03-04' AS time FROM n WHERE k < 0", "no further row within"),
        ("{endless} AS case_id, 'referral' AS activity, '2024-03-04' AS time FROM n", "far more than the file holds|no further row within"),
    ],
)  # fmt: skip
def test_a_view_without_end_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, view: str, told: str
) -> None:
    monkeypatch.setattr(database_file, "PATIENCE", 0.5)
    monkeypatch.setattr(database_file, "LEAST_ROWS", 50_000)
    file = tmp_path / f"audit.{kind}"
    database = sqlite3.connect(file) if kind == "sqlite" else duckdb.connect(str(file))
    database.execute(f"CREATE VIEW events AS {view.format(endless=ENDLESS)}")
    database.close()
    with pytest.raises(FileError, match=told) as refused:
        tl.read_log(f"{kind}:///{file}", query=QUERY)
    assert refused.value.exit_code == 5


@pytest.mark.parametrize("kind", ["sqlite", "duckdb"])
def test_long_texts_that_a_view_makes_take_no_memory(tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"audit.{kind}"
    database = sqlite3.connect(file) if kind == "sqlite" else duckdb.connect(str(file))
    text = "printf('%.*c', 900000, 'x')" if kind == "sqlite" else "repeat('x', 900000)"
    database.execute(f"CREATE VIEW events AS {ENDLESS} AS case_id, 'referral' AS activity, {text} || k AS time FROM n")  # fmt: skip
    database.close()
    result = bounded("check", f"{kind}:///{file}", "--query", QUERY)
    assert result.code == 5, result
    assert result.peak < 500 << 20
    assert result.seconds < 20
