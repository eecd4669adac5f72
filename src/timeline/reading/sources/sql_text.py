"""Checks of a query's text, and the addresses of SQL Server.

A query may only read. SQL Server has no read-only connection, so its words are checked too; its
address may hold an ODBC connection string.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlalchemy as sa

ODBC = "odbc_connect"
_INTENT = "ApplicationIntent"
DRIVER = "ODBC Driver 18 for SQL Server"
_DOES = re.compile(
    r"\b(alter|backup|begin|bulk|commit|create|dbcc|declare|delete|deny|drop|exec|execute|grant|insert|into|kill|"
    r"merge(?!\s+(join|union))|openrowset|opendatasource|openquery|reconfigure|restore|revoke|save|set|shutdown|truncate|"
    r"update|use|waitfor)\b",
    re.IGNORECASE,
)
"""Reserved words of SQL Server: outside brackets and quotes none of them is a name."""
_PART = re.compile(r"\s*([^;={}]+?)\s*=\s*(\{(?:[^}]|\}\})*\}|[^;]*)")
_SERVER, _DATABASE, _USER = ("server", "address", "addr", "dsn"), ("database", "initial catalog"), ("uid", "user id", "user")  # fmt: skip


_NO_DRIVER = frozenset({"01000", "IM002", "IM003", "IM004"})
"""ODBC's codes where the driver that is named is not there, or cannot be loaded."""


def lacks_driver(error: sa.exc.SQLAlchemyError) -> bool:
    """Whether the error means that the ODBC driver is not installed."""
    said: tuple[object, ...] = getattr(getattr(error, "orig", None), "args", ())
    return bool(said) and said[0] in _NO_DRIVER


def only_reads(bare: str) -> bool:
    """Whether a query, without its texts, names and remarks, has no word of another statement.

    A batch needs no semicolon between its statements, and there is no connection that only reads.
    This stops a mistake. What stops an attack is a login that may only read.
    """
    return not _DOES.search(bare)


def parts(url: sa.URL) -> dict[str, str]:
    """The parts of the ODBC connection string that an address holds, by their names in small letters."""
    held = url.query.get(ODBC, "")
    text = held if isinstance(held, str) else ";".join(held)
    return {name.lower(): value for name, value in _PART.findall(text)}


def place(url: sa.URL) -> tuple[str, str]:
    """The server and the database of an ODBC connection string, or '' for one that it does not name."""
    held = parts(url)
    found = (next((held[one] for one in of if one in held), "") for of in (_SERVER, _DATABASE))
    server, database = (one.strip("{}") for one in found)
    return server, database


def with_driver(url: sa.URL) -> sa.URL:
    """The address with Microsoft's own driver where pyodbc is requested and no driver is named."""
    named = {"driver", "dsn", ODBC} & {*url.query} or not url.database  # a host alone is a DSN
    return url if named or not url.drivername.endswith("pyodbc") else url.update_query_dict({"driver": DRIVER})  # fmt: skip


def with_intent(url: sa.URL) -> tuple[sa.URL, dict[str, Any]]:
    """The address and driver arguments that request a read-only copy where the server has one."""
    if url.drivername.endswith("pymssql"):
        return url, {"read_only": True}
    if ODBC in url.query or any(name.lower() == _INTENT.lower() for name in url.query):
        return url, {}
    return url.update_query_dict({_INTENT: "ReadOnly"}), {}


def with_login(url: sa.URL, user: str | None, password: str | None) -> sa.URL:
    """The address whose connection string has the user and the password, which it may not hold itself."""
    held = parts(url)
    own = {} if any(one in held for one in _USER) else {"UID": user}
    login = "".join(f";{name}={{{value.replace('}', '}}')}}}" for name, value in {**own, "PWD": password}.items() if value)  # fmt: skip
    if _INTENT.lower() not in held:
        login = f";{_INTENT}=ReadOnly{login}"
    text = ";".join(f"{name}={value}" for name, value in held.items())
    return url.update_query_dict({ODBC: text + login})


_NEXT = re.compile(r"'|\"|`|\[|--|/\*|\$(?:[A-Za-z_]\w*)?\$")
"""The beginning of a text, quoted name or comment. It is found from left to right: text inside one of
these begins no other."""
_MARK = re.compile(r"/\*|\*/")
_CLOSING = {"'": "'", '"': '"', "`": "`", "[": "]"}


def bare(statement: str, kind: str) -> str | None:
    """The statement with texts, quoted names and comments replaced by blanks; None if one does not end.

    Of a database of a kind: brackets are quotes in SQL Server and SQLite alone, remarks lie within
    one another in SQL Server and PostgreSQL, and PostgreSQL and DuckDB have texts between dollars.
    """
    kept: list[str] = []
    at = 0
    while found := _NEXT.search(statement, at):
        kept.append(statement[at : found.start()])
        end = _end(statement, found, kind)
        if end is None:
            return None
        kept.append(" " if end > found.end() else found[0])
        at = end
    return "".join([*kept, statement[at:]])


def _end(statement: str, found: re.Match[str], kind: str) -> int | None:
    """The end of a text, name or comment; its beginning, if this database gives the mark no meaning."""
    begin, at = found[0], found.end()
    if begin == "--":
        return (statement.find("\n", at) + 1) or len(statement)
    if begin == "/*":
        return _end_of_remark(statement, at, nested=kind in {"mssql", "postgresql"})
    if begin.startswith("$"):
        if kind not in {"postgresql", "duckdb"}:
            return at
        end = statement.find(begin, at)
        return None if end < 0 else end + len(begin)
    if begin == "[" and kind not in {"mssql", "sqlite"}:
        return at
    return _end_of_quoted(statement, at, _CLOSING[begin])


def _end_of_quoted(statement: str, at: int, closing: str) -> int | None:
    """After the mark that closes; a doubled mark is a literal character."""
    while (end := statement.find(closing, at)) >= 0:
        if not statement.startswith(closing, end + 1):
            return end + 1
        at = end + 2
    return None


def _end_of_remark(statement: str, at: int, *, nested: bool) -> int | None:
    depth = 1
    for mark in _MARK.finditer(statement, at):
        if mark[0] == "/*":
            depth += nested
        else:
            depth -= 1
        if not depth:
            return mark.end()
    return None
