"""The workbook for a board: numbers over all cases, one table a sheet."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit.board import Board
from timeline.workbook.book import Book, Column, Made, Table
from timeline.workbook.cover import SHEET, Line, contents, write_lines
from timeline.workbook.practice import WITHHELD, meetings_table, practice_table, told
from timeline.workbook.reference import add_method
from timeline.workbook.table import add_table
from timeline.workbook.waiting import WAITS

_NUMBERS = ("A cell that says withheld has a number too small to be told, or one beside it.",)


def render(board: Board) -> bytes:
    """The workbook's file; the same board gives the same bytes."""
    book = Book(board)
    front = book.sheet(SHEET)
    made = (
        *_add_standards(book, board),
        *_add_steps(book, board),
        *_add_waits(book, board),
        *_add_turnaround(book, board),
        *add_table(book, practice_table(board.checks, _NUMBERS)),
        *add_table(
            book, meetings_table(((one.meeting, one) for one in board.meetings), _NUMBERS, WITHHELD)
        ),
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
                *told(one.judged, one.met, one.late, one.too_soon, one.unclear),
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
            (one.step, *told(one.clocks), one.typical or WITHHELD)
            for one in board.lines
            if not one.standard
        ],
        none="no such step",
        contents="the steps with no published standard, and how long they usually take",
    )
    return add_table(book, table)


def _add_turnaround(book: Book, board: Board) -> tuple[Made, ...]:
    sentences = {one.id: one.sentence for one in board.standards}
    table = Table(
        "Turnaround",
        (*board.turnaround, *_NUMBERS),
        (
            Column("Leg of the survey", 50),
            Column("What is expected", 60),
            Column("Judged"),
            Column("Share within the limit", share=True),
            Column("Typical time", 40),
        ),
        [
            (
                one.step,
                f"{one.standard}: {sentences[one.standard]}"
                if one.standard
                else "no published standard",
                *(told(one.judged) if one.standard else (None,)),
                one.share.share if one.share else None,
                one.typical or WITHHELD,
            )
            for one in board.lines
            if one.survey
        ],
        none="no survey is recorded",
        contents="the legs of a survey: shares within the limit, and how long they usually take",
    )
    return add_table(book, table)


def _add_waits(book: Book, board: Board) -> tuple[Made, ...]:
    table = Table(
        "Where days went",
        _NUMBERS,
        WAITS,
        [
            (
                whole.activity,
                one.step,
                *told(one.cases, one.days, one.share, one.late, one.excess_days),
            )
            for whole in board.milestones
            for one in whole.waits
        ],
        none="too few cases reached a milestone",
        contents="the waits on the way to each milestone, over all cases",
    )
    return add_table(book, table)
