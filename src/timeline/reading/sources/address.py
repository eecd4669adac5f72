"""The parameters that the address of a database may have: only those on a list.

A parameter can lift a guard. DuckDB takes its settings from there, PostgreSQL its options, and a driver
of SQL Server statements to run.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.reading.sources import sql_text

if TYPE_CHECKING:
    import sqlalchemy as sa

_ALLOWED = {
    "postgresql": "application_name channel_binding connect_timeout gssencmode host hostaddr krbsrvname port "
    "sslcert sslcrl sslkey sslmode sslrootcert target_session_attrs",
    "pymssql": "appname charset login_timeout tds_version timeout",
    "pyodbc": f"address addr app applicationintent authentication charset columnencryption connectiontimeout database dsn "
    "driver encrypt hostnameincertificate initial+catalog language logintimeout multisubnetfailover "
    f"network {sql_text.ODBC} port server servercertificate timeout transparentnetworkipresolution "
    "trusted_connection trustservercertificate uid user user+id wsid",
}
"""By kind of database or driver; names of ODBC in small letters."""
_DRIVER = re.compile(r"\{?[\w .()+-]+\}?")
"""The name of a driver that is installed, and no path of a library to load."""


def not_allowed(url: sa.URL) -> str | None:
    """The parameters that an address of this kind may have, where it has another; None where it has not."""
    kind, _, driver = url.drivername.partition("+")
    is_odbc = driver == "pyodbc"
    allowed = _ALLOWED.get(driver) or _ALLOWED.get(kind, "")
    names = {name.replace("+", " ") for name in allowed.split()}
    given = {*url.query, *sql_text.parts(url)} if is_odbc else {*url.query}
    given = {name.lower() for name in given} if is_odbc else given
    if given <= names and (not is_odbc or all(map(_DRIVER.fullmatch, _drivers(url)))):
        return None
    return ", ".join(sorted(names)) or "none"


def _drivers(url: sa.URL) -> list[str]:
    """The drivers of ODBC that an address names."""
    said = {**{name.lower(): value for name, value in url.query.items()}, **sql_text.parts(url)}
    found = said.get("driver", ())
    return [found] if isinstance(found, str) else [*found]
