"""SQL Server through its two drivers, whose place something takes that writes down what it is asked: no server is needed."""

from __future__ import annotations

import datetime as dt
import sys
import types
import uuid
from decimal import Decimal
from urllib.parse import quote_plus

import pytest

import timeline as tl
from timeline.errors import CommandLineError, FileError
from timeline.wording.dates import when

QUERY = "SELECT case_id, activity, time, [by], note -- 100%, [into]\nFROM dbo.events WHERE site LIKE 'St%s' AND note <> 'EXEC; :x ?'"
SECRET = "An0ther;Sec}ret"  # noqa: S105  of nobody
SUMMER = dt.timezone(dt.timedelta(hours=1))
ROWS = [
    (Decimal("7.00"), "referral", dt.datetime.fromisoformat("2024-07-04 08:30:00.123456"), uuid.UUID(int=7), True),
    (Decimal(7), "strategy discussion", dt.datetime(2024, 7, 4, 14, tzinfo=SUMMER), None, b"\xff"),
    (Decimal(7), "icpc", dt.date(2024, 7, 25), None, 1.0),
    (Decimal(7), "core group", dt.datetime.fromisoformat("2024-08-01"), None, Decimal("1.5")),
]  # fmt: skip


class Driver(types.ModuleType):
    """A driver of SQL Server, of which every call is kept."""

    paramstyle, version, __version__ = "pyformat", "5.2.0", "2.3.2"
    Cursor = object

    class Error(Exception):
        """As the DB-API has it."""

    def __init__(
        self, name: str, headings: tuple[str, ...], rows: list[tuple[object, ...]]
    ) -> None:
        super().__init__(name)
        self.headings, self.rows = headings, rows
        self.given: list[object] = []
        self.said: list[tuple[object, ...]] = []
        self.ended: list[str] = []
        for one in ("OperationalError", "ProgrammingError", "InterfaceError", "DatabaseError"):
            setattr(self, one, type(one, (self.Error,), {}))
        self.SQL_DRIVER_NAME = 6

    def connect(self, *given: object, **named: object) -> Driver:
        self.given += [*given, named]
        return self

    def cursor(self) -> Driver:
        return self

    def execute(self, *said: object) -> None:
        self.said.append(said)
        mine = said[0] == QUERY
        self.description = [(one, *[None] * 6) for one in (self.headings if mine else ("x",))]
        self.left = list(self.rows) if mine else [("Microsoft SQL Server 2022 - 16.0.1000.6",)]

    def fetchmany(self, size: int) -> list[tuple[object, ...]]:
        found, self.left = self.left[:size], self.left[size:]
        return found

    def fetchone(self) -> tuple[object, ...] | None:
        return next(iter(self.fetchmany(1)), None)

    def fetchall(self) -> list[tuple[object, ...]]:
        return self.fetchmany(len(self.left))

    def commit(self) -> None:
        self.ended.append("commit")

    def rollback(self) -> None:
        self.ended.append("rollback")

    def close(self) -> None:
        self.rowcount = -1

    def getinfo(self, _: int) -> str:
        return "libmsodbcsql-18.so"

    def add_output_converter(self, *_: object) -> None:
        self.said.append(("SELECT a converter for datetimeoffset",))

    rowcount = -1


@pytest.fixture(params=["pymssql", "pyodbc"])
def driver(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Driver:
    made = Driver(request.param, ("case_id", "activity", "time", "by", "note"), ROWS)
    monkeypatch.setitem(sys.modules, request.param, made)
    monkeypatch.setenv("TIMELINE_DATABASE_USER", "ann")
    monkeypatch.setenv("TIMELINE_DATABASE_PASSWORD", SECRET)
    return made


def test_the_query_reaches_the_server_as_it_is_and_nothing_else_but_selects_does(
    driver: Driver,
) -> None:
    reading = tl.read_log(f"mssql+{driver.__name__}://server/audit", query=QUERY + ";")
    assert (QUERY,) in driver.said
    assert all(str(said[0]).lstrip().lower().startswith("select") for said in driver.said)
    assert "commit" not in driver.ended
    assert driver.ended[-1] == "rollback"
    assert reading.sheets[0].file == "mssql://server/audit"


def test_rows_of_the_server_s_types_are_read_as_the_same_texts_would_be(driver: Driver) -> None:
    reading = tl.read_log(f"mssql+{driver.__name__}://server/audit", query=QUERY)
    events = reading.log.table
    assert [*events.case] == ["7"] * 4
    assert events.attributes["by"].texts[0] == str(uuid.UUID(int=7))
    assert [*events.attributes["note"]] == ["True", None, "1", "1.5"]
    audit = tl.analyse(reading)
    assert [when(one) for one in audit.cases[0].events] == [
        "4 July 2024, 08:30",
        "4 July 2024, 14:00",
        "25 July 2024",
        "1 August 2024",
    ]


def test_a_date_and_a_time_of_day_in_columns_of_their_own_are_one_time(driver: Driver) -> None:
    driver.headings = ("case_id", "activity", "date", "clock time")
    driver.rows = [("A", "referral", dt.date(2024, 3, 4), dt.time(9, 15, 30, 99)), ("A", "icpc", dt.date(2024, 3, 25), None)]  # fmt: skip
    audit = tl.analyse(tl.read_log(f"mssql+{driver.__name__}://server/audit", query=QUERY))
    assert [when(one) for one in audit.cases[0].events] == [
        "4 March 2024, 09:15:30",
        "25 March 2024",
    ]


@pytest.mark.parametrize(
    ("query", "does_more"),
    [
        ("SELECT * INTO copy FROM events", True),
        ("SELECT 1 DELETE FROM events COMMIT", True),
        ("SELECT 1\nEXEC xp_cmdshell 'dir'", True),
        ("WITH e AS (SELECT 1 AS x) MERGE events USING e ON 1 = 1 WHEN MATCHED THEN DELETE", True),
        ("SELECT * FROM OPENROWSET(BULK 'c:\\x', SINGLE_CLOB) AS x", True),
        ("SELECT [delete], \"drop\", 'exec' -- into\nFROM a INNER MERGE JOIN b ON a.x = b.x /* set */", False),
        ("SELECT [x'] DELETE FROM t WHERE a=[']", True),
        ("SELECT 1 AS \"a'\" DELETE FROM t WHERE b = 'c'", True),
        ("SELECT 1 /* -- */ DELETE FROM t", True),
        ("SELECT 1 -- /*\nDELETE FROM t --*/", True),
        ("SELECT 1 AS [a]]] DELETE FROM t WHERE b = '[delete]'", True),
        ("SELECT '/*' DELETE FROM t WHERE a = '*/'", True),
        ("SELECT [it's], [delete]]], 'a''exec' /* out /* in */ drop */ FROM t", False),
        ("SELECT settled, dropped_on, updated FROM use_of_force", False),
    ],
)  # fmt: skip
def test_a_query_that_would_do_more_than_read_never_reaches_the_server(
    driver: Driver, query: str, does_more: bool
) -> None:
    with pytest.raises(CommandLineError if does_more else tl.errors.NoUsableEventError) as refused:
        tl.read_log(f"mssql+{driver.__name__}://server/audit", query=query)
    assert ("brackets" in str(refused.value)) == does_more
    assert ((query,) in driver.said) != does_more


CONNECTION = "DRIVER={ODBC Driver 18 for SQL Server};SERVER=tcp:server,1433;DATABASE=audit"


@pytest.mark.parametrize("driver", ["pyodbc"], indirect=True)
@pytest.mark.parametrize(
    ("own", "login"),
    [("", "UID={ann};"), (";UID=bob", ""), (";Encrypt=yes", "UID={ann};")],
)
def test_an_odbc_connection_string_is_given_the_login_that_it_may_not_hold(
    driver: Driver, own: str, login: str
) -> None:
    reading = tl.read_log(f"mssql+pyodbc:///?odbc_connect={quote_plus(CONNECTION + own)}", query=QUERY)  # fmt: skip
    assert reading.sheets[0].file == "mssql://tcp:server,1433/audit"
    given, named = driver.given
    assert (
        str(given).lower()
        == f"{CONNECTION}{own};ApplicationIntent=ReadOnly;{login}PWD={{An0ther;Sec}}}}ret}}".lower()
    )
    assert named == {}
    assert driver.ended[-1] == "rollback"


@pytest.mark.parametrize(
    "address",
    [
        f"mssql+pyodbc:///?odbc_connect={quote_plus(CONNECTION + ';UID=sam;PWD=Sup3rSecret')}",
        f"mssql+pyodbc:///?odbc_connect={quote_plus(CONNECTION + '; Password = {Sup3rSecret}')}",
        "mssql+pyodbc://sam:Sup3rSecret@server/audit?driver=x",
        "mssql+pyodbc://server/audit?driver=x&PWD=Sup3rSecret",
        "mssql+pymssql://server/audit?password=Sup3rSecret",
    ],
)
def test_a_password_in_an_address_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(CommandLineError, match="the address holds a password") as refused:
        tl.read_log(address, query=QUERY)
    assert "Sup3rSecret" not in str(refused.value)
    assert "sam" not in str(refused.value)


@pytest.mark.parametrize("error", ["OperationalError", "InterfaceError", "ProgrammingError"])
def test_what_the_server_answers_is_told_without_its_words(
    driver: Driver, error: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        message = f"Login failed for user 'ann' with PWD={SECRET}; cell Zebedee"
        raise getattr(driver, error)(28000, message)

    monkeypatch.setattr(driver, "connect", refuse)
    address = f"mssql+pyodbc:///?odbc_connect={quote_plus(CONNECTION)}"
    if driver.__name__ == "pymssql":
        address = "mssql://server/audit"
    with pytest.raises(
        FileError, match=r"the database (cannot be reached|does not accept)"
    ) as refused:
        tl.read_log(address, query=QUERY)
    said = str(refused.value).replace("cannot", "")
    assert not any(one in said for one in (SECRET, "ann", "Zebedee", "28000"))


@pytest.mark.parametrize("driver", ["pyodbc"], indirect=True)
@pytest.mark.parametrize("code", ["IM002", "01000"])
def test_an_odbc_driver_that_is_not_there_is_named(
    driver: Driver, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise driver.Error(code, "[unixODBC][Driver Manager]")

    monkeypatch.setattr(driver, "connect", refuse)
    with pytest.raises(FileError, match="from Microsoft: ODBC Driver 18 for SQL Server"):
        tl.read_log("mssql+pyodbc://server/audit", query=QUERY)
