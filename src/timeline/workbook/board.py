"""The workbook for a board: numbers over all cases, one table a sheet."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit.board import NOT_SHOWN, Board, BoardMeetings, count_words, late_words
from timeline.wording.board import board_headline, surveys_shown
from timeline.wording.cautions import title
from timeline.wording.dates import when
from timeline.wording.disclosure import marking, statement
from timeline.wording.pathway import citation, standard_sentences
from timeline.wording.practice import question
from timeline.wording.times import board_typical
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.cover import SHEET, Line, cautions, contents, write_lines
from timeline.workbook.record import caution_rows
from timeline.workbook.reference import add_method
from timeline.workbook.table import add_table

_NUMBERS = (
    "'Not shown' replaces a small number, and every number from which one could be worked out.",
)
_SHARES = (*_NUMBERS, "Percentages only: the numbers behind them could be subtracted from others.")


def render(board: Board) -> bytes:
    """The workbook's file; the same board gives the same bytes."""
    book = Book(board)
    front = book.sheet(SHEET)
    made = (
        *_add_standards(book, board),
        *_add_steps(book, board),
        *_add_waits(book, board),
        *_add_turnaround(book, board),
        *_add_practice(book, board),
        *_add_meetings(book, board),
        *_add_cautions(book, board),
        *add_method(book),
    )
    write_lines(book, front, (*_about(board), *contents(made)))
    return book.bytes()


def _about(board: Board) -> Iterator[Line]:
    counts = board.counts
    yield Line("Marking", marking(board))
    yield from cautions(board, title())
    yield Line("Headline", board_headline(board))
    yield Line("Position at", when(board.as_of))
    yield Line("Made by", f"timeline {board.timeline_version}")
    yield Line("What is shown, and what is not")
    for number, sentence in enumerate(statement(board), 1):
        yield Line(f"{number}", sentence)
    yield Line("What was read")
    yield Line(board.case_noun[1].capitalize(), count_words(counts.cases))
    for one in board.inputs:
        place = f"{one.file}, {one.sheet}" if one.sheet else one.file
        yield Line(place, f"{one.layout} layout")


def _add_cautions(book: Book, board: Board) -> tuple[Made, ...]:
    """Everything to know before any number; no sheet where there is nothing."""
    rows = [(number, words) for number, (_, words) in enumerate(caution_rows(board), 1)]
    if not rows:
        return ()
    table = Table(
        title(),
        _NUMBERS,
        (Column("Line"), Column("What to know, and what to do", 110)),
        rows,
        none="",
        contents="what could not be read or checked, and what to do",
    )
    return add_table(book, table)


def _add_standards(book: Book, board: Board) -> tuple[Made, ...]:
    sentences = standard_sentences(board.standards)
    table = Table(
        "Standards at a glance",
        ("A share is in time, out of all that are in time, late or too early.", *_NUMBERS),
        (
            Column("Standard", 22),
            Column("Step", 42),
            Column("In words", 44),
            Column("Counted"),
            Column("In time"),
            Column(late_words(one for one in board.lines if one.standard).capitalize(), 14),
            Column("Too early"),
            Column("Cannot tell from the dates", 14),
            Column("Share in time", share=True),
            Column("Share, 95% low", share=True),
            Column("Share, 95% high", share=True),
            Column("Typical time", 26),
        ),
        [
            (
                one.standard,
                one.step,
                sentences[one.standard],
                *_shown(one.counted, one.met, one.late, one.too_soon, one.unclear),
                *((one.share.share, one.share.low, one.share.high) if one.share else (None,) * 3),
                board_typical(one) or NOT_SHOWN,
            )
            for one in board.lines
            if one.standard
        ],
        none="no wait has a standard to check against",
        contents="each standard: how many were in time, late or too early",
    )
    return add_table(book, table)


def _add_steps(book: Book, board: Board) -> tuple[Made, ...]:
    table = Table(
        "Steps with no standard",
        ("No published standard: described, and not checked.", *_NUMBERS),
        (Column("Step", 60), Column("Typical time", 50)),
        [(one.step, board_typical(one) or NOT_SHOWN) for one in board.lines if not one.standard],
        none="no such step",
        contents="the steps with no published standard, and how long they usually take",
    )
    return add_table(book, table)


def _add_turnaround(book: Book, board: Board) -> tuple[Made, ...]:
    sentences = standard_sentences(board.standards)
    table = Table(
        "Turnaround",
        (*surveys_shown(board), *_NUMBERS),
        (
            Column("Stage of the survey", 50),
            Column("What is expected", 60),
            Column("Counted"),
            Column("Share in time", share=True),
            Column("Typical time", 40),
        ),
        [
            (
                one.step,
                f"{one.standard}: {sentences[one.standard]}"
                if one.standard
                else "no published standard",
                *(_shown(one.counted) if one.standard else (None,)),
                one.share.share if one.share else None,
                board_typical(one) or NOT_SHOWN,
            )
            for one in board.lines
            if one.survey
        ],
        none="no survey is recorded",
        contents="the survey_stages of a survey: shares in time, and how long they usually take",
    )
    return add_table(book, table)


def _add_waits(book: Book, board: Board) -> tuple[Made, ...]:
    table = Table(
        "Where days went",
        _NUMBERS,
        (
            Column("Milestone", 28),
            Column("Step", 42),
            Column("Calendar days", 12),
            Column("Share", share=True),
            Column("Calendar days after a deadline", 14),
        ),
        [
            (whole.activity, one.step, *_shown(one.days, one.share, one.excess_days))
            for whole in board.milestones
            for one in whole.waits
        ],
        none=f"too few {board.case_noun[1]} reached a milestone",
        contents="the waits on the way to each milestone, all together",
    )
    return add_table(book, table)


def _add_practice(book: Book, board: Board) -> tuple[Made, ...]:
    table = Table(
        "Practice",
        (
            "'Not done' is what the record shows to have been otherwise; 'not recorded' is where it holds nothing.",
            *_SHARES,
        ),
        (
            Column("Question", 40),
            Column("What is looked for", 50),
            Column("Done", share=True),
            Column("Not done", share=True),
            Column("Not recorded", share=True),
            Column("What the source says", 60),
            Column("Source", 60),
        ),
        [
            (
                one.title,
                question(one.question),
                *(
                    _shown(one.done, one.not_done, one.not_recorded)
                    if one.could_show
                    else (f"no {board.case_noun[0]} could show it", None, None)
                ),
                one.source_sentence,
                citation(one.citation),
            )
            for one in board.checks
        ],
        none="the pathway asks nothing of practice",
        contents=f"questions about practice: in what share of {board.case_noun[1]} done, not done, not recorded",
    )
    return add_table(book, table)


def _add_meetings(book: Book, board: Board) -> tuple[Made, ...]:
    table = Table(
        "Meetings",
        ("Attended and invited: of the meetings whose attendance is recorded.", *_SHARES),
        (
            Column("Meeting", 36),
            Column("Held", 16),
            Column("Attendance recorded", 14, share=True),
            Column("Agency", 32),
            Column("Attended", share=True),
            Column("Invited", share=True),
            Column("Attended, of those invited", 14, share=True),
        ),
        [row for one in board.meetings for row in _meetings(one)],
        none="no meeting is recorded",
        contents="attendance by meeting, by how it was held, and by agency",
    )
    return add_table(book, table)


def _meetings(one: BoardMeetings) -> Iterator[tuple[Cell, ...]]:
    held = one.meeting, one.mode or "not recorded", *_shown(one.attendance_recorded)
    if not one.attendance:
        yield (*held, "not recorded", None, None, None)
    for its in one.attendance:
        yield (*held, its.agency, *_shown(its.attended, its.invited, its.invited_and_attended))


def _shown(*cells: float | None) -> tuple[Cell, ...]:
    """The cells, with words for those that are not shown."""
    return tuple(NOT_SHOWN if cell is None else cell for cell in cells)
