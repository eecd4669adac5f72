"""What is SQL Server's own: a query that only reads, and addresses that hold an ODBC connection string."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa

ODBC = "odbc_connect"
DRIVER = "ODBC Driver 18 for SQL Server"
_BRACKETED = re.compile(r"\[[^\]]*\]")
_DOES = re.compile(
    r"\b(alter|backup|begin|bulk|commit|create|dbcc|declare|delete|deny|drop|exec|execute|grant|insert|into|kill|"
    r"merge(?!\s+(join|union))|openrowset|opendatasource|openquery|reconfigure|restore|revoke|save|set|shutdown|truncate|"
    r"update|use|waitfor)\b",
    re.IGNORECASE,
)
"""Words that SQL Server keeps for itself, so that none is a name in a query unless in brackets or quotes."""
_PART = re.compile(r"\s*([^;={}]+?)\s*=\s*(\{(?:[^}]|\}\})*\}|[^;]*)")
_SERVER, _DATABASE, _USER = ("server", "address", "addr", "dsn"), ("database", "initial catalog"), ("uid", "user id", "user")  # fmt: skip


_NO_DRIVER = frozenset({"01000", "IM002", "IM003", "IM004"})
"""ODBC's codes where the driver that is named is not there, or cannot be loaded."""


def lacks_driver(error: sa.exc.SQLAlchemyError) -> bool:
    """Whether ODBC says that it has no such driver."""
    said: tuple[object, ...] = getattr(getattr(error, "orig", None), "args", ())
    return bool(said) and said[0] in _NO_DRIVER


def only_reads(bare: str) -> bool:
    """Whether a query, without its texts and remarks, does nothing else.

    A batch needs no semicolon between its statements, and it has no connection that only reads.
    """
    return not _DOES.search(_BRACKETED.sub(" ", bare))


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
    """The address with Microsoft's own driver where pyodbc is asked for and no driver is named."""
    named = {"driver", "dsn", ODBC} & {*url.query} or not url.database  # a host alone is a DSN
    return url if named or not url.drivername.endswith("pyodbc") else url.update_query_dict({"driver": DRIVER})  # fmt: skip


def with_login(url: sa.URL, user: str | None, password: str | None) -> sa.URL:
    """The address whose connection string has the user and the password, which it may not hold itself."""
    held = parts(url)
    own = {} if any(one in held for one in _USER) else {"UID": user}
    login = "".join(f";{name}={{{value.replace('}', '}}')}}}" for name, value in {**own, "PWD": password}.items() if value)  # fmt: skip
    text = ";".join(f"{name}={value}" for name, value in held.items())
    return url.update_query_dict({ODBC: text + login})
