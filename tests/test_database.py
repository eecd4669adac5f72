"""A database's query is read as the CSV file of the same rows would be, and nothing secret is said."""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
import sys
from pathlib import Path

import duckdb
import pytest

import timeline as tl
from command import PROJECT, timeline
from timeline.errors import CommandLineError, FileError, NoUsableEventError
from timeline.reading.sources import database
from timeline.wording.dates import when

QUERY = "SELECT case_id, activity, time, outcome FROM events ORDER BY rowid"
ROWS = [
    ("A", "referral", "2024-03-04 09:00", None),
    ("A", "strategy discussion", "2024-03-05", "section 47"),
    ("A", "icpc", "sometime", None),
    (None, "icpc", "2024-03-25", None),
]


@pytest.fixture
def sqlite(tmp_path: Path) -> Path:
    file = tmp_path / "of 20%" / "audit.db"
    file.parent.mkdir()
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE events (case_id, activity, time, outcome)")
        database.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", ROWS)
    database.close()
    return file


def test_sqlite_rows_are_events_or_set_aside_by_their_number(sqlite: Path) -> None:
    before = hashlib.sha256(sqlite.read_bytes()).hexdigest()
    reading = tl.read_log(f"sqlite:///{sqlite}", query=QUERY)
    assert (reading.rows_read, reading.set_aside) == (4, 2)
    assert [(one.file, one.row, one.column) for one in reading.problems] == [
        ("audit.db", 3, "time"),
        ("audit.db", 4, "case_id"),
    ]
    again = tl.read_log(f"sqlite:///{sqlite}", query=QUERY + ";")
    assert again.sheets == reading.sheets
    assert hashlib.sha256(sqlite.read_bytes()).hexdigest() == before


def test_duckdb_gives_its_typed_times_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "audit.duckdb"
    with duckdb.connect(str(file)) as database:
        database.execute("CREATE TABLE e (case_id INTEGER, activity TEXT, time TIMESTAMP)")
        database.execute("INSERT INTO e VALUES (7, 'referral', '2024-07-04 09:00:00.5'), (7, 'icpc', '2024-07-25')")  # fmt: skip
    audit = tl.analyse(tl.read_log(f"duckdb:///{file}", query="SELECT * FROM e"))
    assert [(case.id, [when(one) for one in case.events]) for case in audit.cases] == [
        ("7", ["4 July 2024, 09:00", "25 July 2024"])
    ]


def test_a_large_query_comes_in_batches(tmp_path: Path) -> None:
    day = dt.date(2024, 1, 1)
    with sqlite3.connect(tmp_path / "a.db") as database:
        database.execute("CREATE TABLE events (case_id, activity, time, outcome)")
        rows = [(k // 3, "core group", str(day + dt.timedelta(k % 300)), None) for k in range(25_000)]  # fmt: skip
        database.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", rows)
    database.close()
    reading = tl.read_log(f"sqlite:///{tmp_path / 'a.db'}", query=QUERY)
    assert (reading.rows_read, reading.set_aside) == (25_000, 0)


def test_rows_of_a_database_join_a_sheet_on_the_case(sqlite: Path, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("Case,Core group\nA,2024-04-03\n")
    said = timeline("check", tmp_path / "own.csv", f"sqlite:///{sqlite}", "--query", QUERY)
    assert "\n5 rows = 3 events" in said.stdout


@pytest.mark.parametrize(
    "query",
    [
        None,
        "",
        "DELETE FROM events",
        "SELECT 1; DROP TABLE events",
        "PRAGMA writable_schema = 1",
        "ATTACH 'x' AS y",
        "/* SELECT */ UPDATE events SET time = 1",
    ],
)
def test_only_one_select_is_a_query(sqlite: Path, query: str | None) -> None:
    with pytest.raises(CommandLineError, match="one SELECT"):
        tl.read_log(f"sqlite:///{sqlite}", query=query)


@pytest.mark.parametrize(
    ("kind", "query"),
    [
        ("sqlite", "WITH gone AS (SELECT 1) DELETE FROM events"),
        ("sqlite", "SELECT * FROM nobody"),
        ("duckdb", "SELECT * FROM read_csv('/etc/passwd')"),
    ],
)
def test_a_database_only_reads_and_its_own_words_are_not_repeated(
    sqlite: Path, tmp_path: Path, kind: str, query: str
) -> None:
    file = sqlite if kind == "sqlite" else tmp_path / "none.duckdb"
    if kind == "duckdb":
        duckdb.connect(str(file)).close()
    with pytest.raises(FileError) as refused:
        tl.read_log(f"{kind}:///{file}", query=query)
    assert "nobody" not in str(refused.value)
    assert "passwd" not in str(refused.value)
    assert str(tmp_path) not in str(refused.value)
    assert len(tl.read_log(f"sqlite:///{sqlite}", query=QUERY).log) == 2


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("postgresql://ann:Sup3rSecret@127.0.0.1/audit", 2),
        ("postgresql://127.0.0.1/audit?password=Sup3rSecret", 2),
        ("postgresql://ann@127.0.0.1:1/audit", 5),
        ("mysql://127.0.0.1/audit", 2),
        ("://", 2),
        ("sqlite:///none-of-this-name.db", 5),
    ],
)
def test_no_secret_is_ever_said(address: str, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_DATABASE_PASSWORD", "An0therSecret")
    said = timeline("check", address, "--query", "SELECT 1")
    assert said.returncode == code, said.stderr
    for secret in ("Sup3rSecret", "An0therSecret", "ann"):
        assert secret not in said.stdout + said.stderr.replace("cannot", "")
    assert "Traceback" not in said.stderr


def test_an_audit_names_the_database_alone(sqlite: Path) -> None:
    audit = tl.analyse(tl.read_log(f"sqlite:///{sqlite}", query=QUERY), as_of="2024-04-30")
    assert [one.file for one in audit.inputs] == ["audit.db"]
    assert str(sqlite.parent) not in audit.model_dump_json()


def test_a_query_without_headings_we_know_is_refused(sqlite: Path) -> None:
    with pytest.raises(NoUsableEventError, match="case_id"):
        tl.read_log(f"sqlite:///{sqlite}", query="SELECT 1 AS one")


@pytest.mark.parametrize(
    ("address", "driver", "install"),
    [
        ("mssql://server/audit", "mssql+pymssql", "safeguarding-timeline[database]"),
        ("sqlserver://server:1433/audit", "mssql+pymssql", "safeguarding-timeline[database]"),
        ("mssql+pymssql://server/audit", "mssql+pymssql", "safeguarding-timeline[database]"),
        ("mssql+pyodbc://server/audit?driver=ODBC+Driver+18+for+SQL+Server", "mssql+pyodbc", "pyodbc, and from Microsoft: ODBC Driver 18 for SQL Server"),
        ("postgres://server/audit", "postgresql+psycopg", "safeguarding-timeline[database]"),
    ],
)  # fmt: skip
def test_a_server_is_reached_by_its_driver_or_the_driver_is_named(
    address: str, driver: str, install: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = database._url(address)  # noqa: SLF001  the only place where the driver is chosen
    assert url.drivername == driver
    assert url.get_dialect().name == driver.partition("+")[0]
    monkeypatch.setitem(sys.modules, driver.partition("+")[2], None)
    with pytest.raises(FileError) as refused:
        tl.read_log(address, query="SELECT case_id, activity, time FROM events")
    assert str(refused.value).endswith(f"is not installed; install it with: pip install {install}")
    declared = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    assert driver == "mssql+pyodbc" or f'"{driver.partition("+")[2]}' in declared
