"""The workbook for a board: numbers over all cases, one table a sheet."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit.board import Board
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.cover import SHEET, Line, contents, write_lines
from timeline.workbook.reference import add_method
from timeline.workbook.table import add_table

WITHHELD = "withheld"
_NUMBERS = ("A cell that says withheld has a number too small to be told, or one beside it.",)


def render(board: Board) -> bytes:
    """The workbook's file; the same board gives the same bytes."""
    book = Book(board)
    front = book.sheet(SHEET)
    made = (
        *_add_standards(book, board),
        *_add_steps(book, board),
        *_add_waits(book, board),
        *_add_practice(book, board),
        *_add_meetings(book, board),
        *add_method(book),
    )
    write_lines(book, front, (*_about(board), *contents(made)))
    return book.bytes()


def _about(board: Board) -> Iterator[Line]:
    counts = board.counts
    yield Line("Marking", board.marking)
    yield Line("Headline", board.headline)
    yield Line("Read as of", board.as_of.words)
    yield Line("Made by", f"timeline {board.timeline_version}")
    yield Line("What is told, and what is withheld")
    for number, sentence in enumerate(board.disclosure.withheld, 1):
        yield Line(f"{number}", sentence)
    yield Line("What was read")
    for name, n in (("Cases", counts.cases), ("Rows read", counts.read), ("Measured", counts.measured), ("After the as-of date", counts.after_as_of), ("Set aside", counts.set_aside)):  # fmt: skip
        yield Line(name, WITHHELD if n is None else f"{n:,}")
    for one in board.inputs:
        place = f"{one.file}, {one.sheet}" if one.sheet else one.file
        yield Line(place, f"{one.layout} layout, SHA-256 {one.sha256}")


def _told(*cells: Cell) -> tuple[Cell, ...]:
    """The cells, those withheld in words."""
    return tuple(WITHHELD if cell is None else cell for cell in cells)


def _add_standards(book: Book, board: Board) -> tuple[Made, ...]:
    sentences = {one.id: one.sentence for one in board.standards}
    table = Table(
        "Standards at a glance",
        ("Late is breached or overdue. A share is within the limit, of judged.", *_NUMBERS),
        (
            Column("Standard", 22),
            Column("Step", 42),
            Column("In words", 44),
            Column("Judged"),
            Column("Within the limit"),
            Column("Late"),
            Column("Too soon"),
            Column("The record cannot tell", 14),
            Column("Share within the limit", share=True),
            Column("Share, 95 % low", share=True),
            Column("Share, 95 % high", share=True),
            Column("Typical time", 26),
        ),
        [
            (
                one.standard,
                one.step,
                sentences[one.standard],
                *_told(one.judged, one.met, one.late, one.too_soon, one.unclear),
                *((one.share.share, one.share.low, one.share.high) if one.share else (None,) * 3),
                one.typical or WITHHELD,
            )
            for one in board.lines
            if one.standard
        ],
        none="no interval is judged by a standard",
        contents="each standard: how many were within the limit, late or too soon",
    )
    return add_table(book, table)


def _add_steps(book: Book, board: Board) -> tuple[Made, ...]:
    table = Table(
        "Steps with no standard",
        ("No published standard: described, and never judged.", *_NUMBERS),
        (Column("Step", 60), Column("Clocks"), Column("Typical time", 50)),
        [
            (one.step, *_told(one.clocks), one.typical or WITHHELD)
            for one in board.lines
            if not one.standard
        ],
        none="no such step",
        contents="the steps with no published standard, and how long they usually take",
    )
    return add_table(book, table)


def _add_waits(book: Book, board: Board) -> tuple[Made, ...]:
    table = Table(
        "Where days went",
        _NUMBERS,
        (
            Column("Milestone", 34),
            Column("Step", 50),
            Column("Cases"),
            Column("Days"),
            Column("Share", share=True),
            Column("Cases beyond a deadline", 16),
            Column("Days beyond it", 16),
        ),
        [
            (
                whole.activity,
                one.step,
                *_told(one.cases, one.days, one.share, one.late, one.excess_days),
            )
            for whole in board.milestones
            for one in whole.waits
        ],
        none="too few cases reached a milestone",
        contents="the waits on the way to each milestone, over all cases",
    )
    return add_table(book, table)


def _add_practice(book: Book, board: Board) -> tuple[Made, ...]:
    table = Table(
        "Practice",
        (
            "'Not recorded' is where the record holds nothing, and says no more than that.",
            *_NUMBERS,
        ),
        (
            Column("Question", 40),
            Column("What is looked for", 50),
            Column("Cases that could show it", 14),
            Column("Done"),
            Column("Not done"),
            Column("Not recorded"),
            Column("Source", 60),
        ),
        [
            (
                one.title,
                one.asked,
                *_told(one.cases, one.done, one.not_done, one.not_recorded),
                one.citation.words,
            )
            for one in board.checks
        ],
        none="the pathway asks nothing of practice",
        contents="questions about practice: in how many cases done, not done, not recorded",
    )
    return add_table(book, table)


def _add_meetings(book: Book, board: Board) -> tuple[Made, ...]:
    table = Table(
        "Meetings",
        ("Attended and invited: of the meetings whose attendance is recorded.", *_NUMBERS),
        (
            Column("Meeting", 36),
            Column("Held", 16),
            Column("Meetings"),
            Column("Attendance recorded", 14),
            Column("Agency", 32),
            Column("Attended"),
            Column("Invited"),
            Column("Invited and attended", 14),
        ),
        list(_meetings(board)),
        none="no meeting is recorded",
        contents="attendance by meeting, by how it was held, and by agency",
    )
    return add_table(book, table)


def _meetings(board: Board) -> Iterator[tuple[Cell, ...]]:
    for one in board.meetings:
        held = (
            one.meeting,
            one.mode or "not recorded",
            *_told(one.meetings, one.attendance_recorded),
        )
        if not one.attendance:
            yield (*held, "not told", None, None, None)
        for its in one.attendance:
            yield (*held, its.agency, *_told(its.attended, its.invited, its.invited_and_attended))
