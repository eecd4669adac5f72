"""The slides for a board: numbers over all cases, as native tables and one native chart."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from pptx.util import Pt

from timeline.audit.board import NOT_SHOWN, Board, BoardLine, count_words, late_words, share_words
from timeline.audit.rounding import percent
from timeline.slides.chart import Series, add_bars
from timeline.slides.deck import INK, LEFT, RIGHT, TOP, Deck, add_notes, add_text, plain
from timeline.slides.glance import MOST_BARS
from timeline.slides.overview import add_method
from timeline.slides.paint import PAINTS
from timeline.slides.table import MOST_ROWS, add_table, numbers_in
from timeline.wording.board import board_headline, surveys_shown
from timeline.wording.dates import position
from timeline.wording.disclosure import marking, statement
from timeline.wording.pathway import standard_sentences
from timeline.wording.times import board_typical

Of = TypeVar("Of")


def render(board: Board) -> bytes:
    """The deck's file; the same board gives the same bytes."""
    deck = Deck(board)
    _add_title(deck, board)
    _add_chart(deck, board)
    _add_standards(deck, board)
    _add_waits(deck, board)
    _add_turnaround(deck, board)
    _add_practice(deck, board)
    _add_withheld(deck, board)
    add_method(deck)
    return deck.bytes()


def _add_title(deck: Deck, board: Board) -> None:
    files = [f"{one.file} {one.sheet}".strip() for one in board.inputs]
    notes = (*statement(board), "What was read:", *files)
    deck.title_slide(board_headline(board), f"{marking(board)}. {position(board.as_of)}", notes)


def _with_standard(board: Board) -> list[BoardLine]:
    return [line for line in board.lines if line.standard]


def _add_chart(deck: Deck, board: Board) -> None:
    """The standards of which nothing is withheld."""
    shown = [
        (line, line.met, line.late, line.too_soon)
        for line in _with_standard(board)
        if line.counted
        and line.met is not None
        and line.late is not None
        and line.too_soon is not None
    ]
    parts = _parts(shown, MOST_BARS)
    for number, part in enumerate(parts, 1):
        slide = deck.slide(board_headline(board) + _number(number, parts))
        series = [
            Series("in time", PAINTS["met"], [met for _, met, _, _ in part]),
            Series(
                late_words(line for line, *_ in part),
                PAINTS["breached"],
                [late for _, _, late, _ in part],
            ),
            Series("too early", PAINTS["too_soon"], [soon for *_, soon in part]),
        ]
        labels = [plain(f"{line.standard}: {line.step}") for line, *_ in part]
        drawn = [one for one in series if any(one.numbers)]
        words = f"Stacked bars of {len(labels)} standards; the notes have the numbers."
        add_bars(slide, "Standards", words, labels, drawn, board.as_of.latest)
        add_notes(slide, _notes(board, [line for line, *_ in part]))


def _notes(board: Board, lines: Sequence[BoardLine]) -> Iterator[str]:
    sentences = standard_sentences(board.standards)
    yield "Standards of which numbers are not shown are in the table."
    for one in lines:
        met, late, soon = map(count_words, (one.met, one.late, one.too_soon))
        numbers = f"in time {met}, {late_words([one])} {late}, too early {soon}"
        yield f"{one.standard}, {sentences[one.standard]}: {numbers}."


def _add_standards(deck: Deck, board: Board) -> None:
    late = late_words(_with_standard(board)).capitalize()
    headings = ("Standard", "Counted", "In time", late, "Too early", "Share", "Typical time")
    rows = [
        (
            f"{one.standard}: {one.step}",
            *map(count_words, (one.counted, one.met, one.late, one.too_soon)),
            _share(one),
            board_typical(one) or NOT_SHOWN,
        )
        for one in _with_standard(board)
    ]
    _add_tables(deck, "Standards at a glance", headings, rows, (4.6, 1.1, 1.1, 1.1, 1.1, 1.1, 2.1))


def _add_waits(deck: Deck, board: Board) -> None:
    headings = ("Step", "Calendar days", "Share", "Calendar days after a deadline")
    for one in board.milestones:
        rows = [
            (its.step, count_words(its.days), share_words(its.share), count_words(its.excess_days))
            for its in one.waits
        ]
        title = f"Where the days went: {one.activity}"
        _add_tables(deck, title, headings, rows, (5.4, 2.0, 1.8, 3.0))


def _add_turnaround(deck: Deck, board: Board) -> None:
    headings = ("Stage of the survey", "Standard", "Counted", "Share in time", "Typical time")
    rows = [
        (
            one.step,
            one.standard or "none published",
            count_words(one.counted) if one.standard else "",
            _share(one),
            board_typical(one) or NOT_SHOWN,
        )
        for one in board.lines
        if one.survey
    ]
    widths = (5.0, 1.6, 1.2, 2.1, 2.3)
    for slide in _add_tables(deck, "Turnaround of surveys", headings, rows, widths):
        add_notes(slide, surveys_shown(board))


def _share(one: BoardLine) -> str:
    if one.share:
        return percent(one.share.share)
    return NOT_SHOWN if one.standard else ""


def _add_practice(deck: Deck, board: Board) -> None:
    headings = ("Question", "Done", "Not done", "Not recorded")
    rows = [
        (one.title, *map(share_words, (one.done, one.not_done, one.not_recorded)))
        for one in board.checks
        if one.could_show
    ]
    title = f"Practice, in per cent of the {board.case_noun[1]} that could show it"
    _add_tables(deck, title, headings, rows, (7.4, 1.6, 1.6, 1.6))


def _add_tables(
    deck: Deck,
    title: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
) -> list[Any]:
    """A slide for each part of the rows."""
    slides = []
    parts = _parts(rows, MOST_ROWS)
    for number, part in enumerate(parts, 1):
        slide = deck.slide(title + _number(number, parts))
        add_table(slide, headings, part, widths, numbers_in(rows))
        slides.append(slide)
    return slides


def _number(number: int, parts: Sequence[object]) -> str:
    return f" (part {number} of {len(parts)})" if len(parts) > 1 else ""


def _add_withheld(deck: Deck, board: Board) -> None:
    slide = deck.slide("What is shown, and what is not")
    words = "\n".join(statement(board))
    box = add_text(slide.shapes, (LEFT, TOP, RIGHT - LEFT, 5.0), "", 18)
    box.text_frame.text = words
    for paragraph in box.text_frame.paragraphs:
        paragraph.font.size, paragraph.font.color.rgb = Pt(18), INK
        paragraph.space_after = Pt(12)


def _parts(rows: Sequence[Of], most: int) -> list[Sequence[Of]]:
    """The rows in as few parts as have at most `most` each, and all about as long."""
    size = math.ceil(len(rows) / math.ceil(len(rows) / most)) if rows else 1
    return [rows[k : k + size] for k in range(0, len(rows), size)]
