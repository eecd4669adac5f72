"""The sheet 'Set aside': all that was read and not measured, or read with a remark."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Audit
from timeline.errors import Problem
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.table import add_table

_COLUMNS = (
    Column("What", 28),
    Column("Where", 44),
    Column("Case", 24),
    Column("Activity", 30),
    Column("When", 24),
    Column("Why, and what to do", 70),
)


def add_set_aside(book: Book, most_lines: int) -> tuple[Made, ...]:
    """Rows set aside, records after the as-of date, activities not known, and notices."""
    table = Table(
        "Set aside",
        (
            "Each row read is measured, after the as-of date, or set aside with its reason.",
            "An empty cell means that it does not apply.",
        ),
        _COLUMNS,
        list(_rows(book.audit)),
        none="nothing was set aside",
        contents="rows set aside and why, records after the as-of date, unknown activities",
    )
    return add_table(book, table, most_lines)


def _rows(audit: Audit) -> Iterator[tuple[Cell, ...]]:
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    yield from (_problem("row set aside", problem) for problem in audit.problems)
    for late in audit.after_as_of:
        why = f"recorded after the as-of date, {audit.as_of.words}; not measured"
        activity = names.get(late.activity, late.activity)
        yield ("after the as-of date", late.row, late.case, activity, late.when, why)
    for unknown in audit.unknown_activities:
        nearest = f"; nearest known: {', '.join(unknown.nearest)}" if unknown.nearest else ""
        events = "1 event" if unknown.events == 1 else f"{unknown.events} events"
        why = f"the pathway does not know it; {events} kept, not measured{nearest}"
        where = "; ".join(unknown.rows)
        yield ("activity not in the pathway", where, None, unknown.activity, None, why)
    yield from (_problem("notice", notice) for notice in audit.notices)


def _problem(what: str, problem: Problem) -> tuple[Cell, ...]:
    return (what, problem.place, None, None, None, problem.problem)
