"""A query without what is no statement in it: its texts, the names in quotes or brackets, its remarks."""

from __future__ import annotations

import re

_NEXT = re.compile(r"'|\"|`|\[|--|/\*|\$(?:[A-Za-z_]\w*)?\$")
"""Where something begins that is no statement. It is found from left to right: what stands in one of
these begins no other."""
_MARK = re.compile(r"/\*|\*/")
_CLOSING = {"'": "'", '"': '"', "`": "`", "[": "]"}


def bare(statement: str, kind: str) -> str | None:
    """The statement with a blank in the place of each; None where one of them has no end.

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
    """Where what begins here ends: at once, where it is nothing special to this kind of database."""
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
    """After the mark that closes; one that is doubled stands for itself."""
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
