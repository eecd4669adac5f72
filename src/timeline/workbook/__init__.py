"""The audit as an Excel workbook, for reading, filtering and printing."""

from __future__ import annotations

from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.workbook import board, cover
from timeline.workbook.book import MOST_LINES, Book
from timeline.workbook.cases import add_events, add_findings, add_first_cases, add_waits
from timeline.workbook.glance import add_glance
from timeline.workbook.record import add_set_aside
from timeline.workbook.reference import add_method, add_pathway, add_sources
from timeline.workbook.turnaround import add_turnaround
from timeline.workbook.waiting import add_chains, add_meetings, add_practice, add_stages

__all__ = ["render"]


def render(audit: Audit | Board, *, most_lines: int = MOST_LINES) -> bytes:
    """The workbook's file; the same audit gives the same bytes.

    A sheet has at most `most_lines` rows. Intervals, events and rows set aside beyond that go on
    to further sheets, 'Intervals 2 of 3' and so on, and the cover lists them all.
    """
    if isinstance(audit, Board):
        return board.render(audit)
    book = Book(audit)
    front = book.sheet(cover.SHEET)
    made = (
        *add_glance(book),
        *add_first_cases(book),
        *add_stages(book),
        *add_chains(book, most_lines),
        *add_turnaround(book, most_lines),
        *add_practice(book),
        *add_meetings(book),
        *add_waits(book, most_lines),
        *add_events(book, most_lines),
        *add_findings(book),
        *add_set_aside(book, most_lines),
        *add_pathway(book),
        *add_sources(book),
        *add_method(book),
    )
    cover.write_cover(book, front, made)
    return book.bytes()
