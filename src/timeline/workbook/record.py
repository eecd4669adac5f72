"""The sheet 'Could not be read': all that was read and not measured, or read with a remark."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.errors import Problem
from timeline.wording.cautions import caution_lines, title
from timeline.wording.dates import when
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.table import add_table

SHEET = "Could not be read"
_COLUMNS = (
    Column("What", 28),
    Column("Where", 44),
    Column("Case", 24),
    Column("Activity", 30),
    Column("When", 24),
    Column("Why, and what to do", 70),
)


def caution_rows(head: Audit | Board) -> Iterator[tuple[Cell, Cell]]:
    """Everything to know before any number: where, and what to do; a row for each place or stage."""
    for line in caution_lines(head.cautions):
        if line.of_stages:
            yield None, line.words
            yield from ((None, stage) for stage in line.details)
        else:
            yield from ((place, line.words) for place in line.details or (None,))


def add_set_aside(book: Book, most_lines: int) -> tuple[Made, ...]:
    """What to know first, rows set aside, records after the as-of date, unknown activities, notices."""
    table = Table(
        SHEET,
        (
            "Each row is used, dated later, or could not be read and says why.",
            "An empty cell means that it does not apply.",
        ),
        _COLUMNS,
        list(_rows(book.audit)),
        none="every row could be read",
        contents="rows that could not be read and why, records dated later, unknown activities",
    )
    return add_table(book, table, most_lines)


def _rows(audit: Audit) -> Iterator[tuple[Cell, ...]]:
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    yield from ((title(), where, None, None, None, why) for where, why in caution_rows(audit))
    yield from (_problem("could not be read", problem) for problem in audit.problems)
    for late in audit.after_as_of:
        why = f"dated after {when(audit.as_of)}; not measured"
        activity = names.get(late.activity, late.activity)
        yield ("dated later", late.row, late.case, activity, when(late), why)
    for unknown in audit.unknown_activities:
        nearest = f"; nearest known: {', '.join(unknown.nearest)}" if unknown.nearest else ""
        events = "1 event" if unknown.events == 1 else f"{unknown.events} events"
        why = f"the pathway does not know it; {events} kept, not measured{nearest}"
        where = "; ".join(unknown.rows)
        yield ("activity not in the pathway", where, None, unknown.activity, None, why)
    yield from (_problem("notice", notice) for notice in audit.notices)


def _problem(what: str, problem: Problem) -> tuple[Cell, ...]:
    return (what, problem.place, None, None, None, problem.problem)
