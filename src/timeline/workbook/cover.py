"""The cover: what this is, the headline, what was read, and what each sheet holds."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet

from timeline.audit import (
    Audit,
)
from timeline.audit.board import Board
from timeline.audit.primitives import SHOWN_OUTCOMES
from timeline.audit.top_delay import top_delay
from timeline.wording.cautions import MOST_LINES, caution_lines, title
from timeline.wording.dates import when
from timeline.wording.disclosure import marking, statement
from timeline.wording.headline import headline, large_log, rows_read
from timeline.wording.outcomes import outcome_meaning, outcome_words, result_words
from timeline.wording.pathway import standard_sentences
from timeline.wording.record import fingerprint
from timeline.wording.summary import matters_most, why_first
from timeline.workbook.book import LINE, Book, Made
from timeline.workbook.record import SHEET as SET_ASIDE

SHEET = "Cover"
_LETTERS = 110
"""What a line of the cover's wide column holds; a longer text takes more lines."""
_CHOSEN = {"given": "as given", "latest record": "the local date of the last record"}


class Line(NamedTuple):
    """A line of the cover."""

    label: str
    """A heading where there is no text."""
    text: str = ""
    sheet: str = ""
    """The sheet that the label leads to."""


def write_cover(book: Book, cover: Worksheet, made: Sequence[Made]) -> None:
    """Write the cover in two columns: what, and what there is to say of it."""
    audit = book.audit
    write_lines(
        book,
        cover,
        (*_about(audit), *_results(audit), *_read(audit), *contents(made), *_outcomes()),
    )


def cautions(head: Audit | Board, sheet: str) -> Iterator[Line]:
    """The first lines of what to know before any number, and the sheet that has them all.

    Nothing where there is nothing to know; then the cover has no such heading either.
    """
    lines = caution_lines(head.cautions)
    if not lines:
        return
    yield Line(title())
    for number, line in enumerate(lines[:MOST_LINES], 1):
        yield Line(f"{number}", line.words)
    more = len(lines) - MOST_LINES
    if more > 0:
        yield Line(
            f"All {len(lines)}", f"{more} more, and which columns, rows or stages they are.", sheet
        )
    elif any(line.details for line in lines):
        yield Line("Where", "Which columns, rows or stages they are.", sheet)
    yield Line("What was found")


def write_lines(book: Book, cover: Worksheet, lines: Sequence[Line]) -> None:
    """Write a cover of some lines."""
    cover.fit_to_pages(1, 0)
    cover.set_column(0, 0, 38)
    cover.set_column(1, 1, 100)
    cover.write_string(0, 0, book.head.title, book.format(bold=True, font_size=18))
    cover.set_row(0, 28)
    for number, line in enumerate(lines, 1):
        _write(book, cover, number, line)


def _write(book: Book, cover: Worksheet, number: int, line: Line) -> None:
    if not line.text:
        cover.set_row(number, 30)
        heading = book.format(bold=True, font_size=14, valign="bottom", bottom=1, bottom_color=LINE)
        cover.write_string(number, 0, line.label, heading)
        return
    if line.sheet:
        link = book.format(font_color="#0B3C8C", underline=1)
        cover.write_url(number, 0, f"internal:'{line.sheet}'!A1", link, line.label)
    else:
        cover.write_string(number, 0, line.label, book.format(bold=True, text_wrap=True))
    cover.write_string(number, 1, line.text, book.format(text_wrap=True))
    wrapped = math.ceil(len(line.text) / _LETTERS)
    if wrapped > 1:
        cover.set_row(number, 16.0 * wrapped)


def _about(audit: Audit) -> Iterator[Line]:
    yield Line("Marking", marking(audit))
    yield from cautions(audit, SET_ASIDE)
    yield Line("Headline", headline(audit.results))
    yield from _to_talk_about(audit)
    if not audit.all_in_detail:
        words = large_log(audit.counts, audit.pathway.case_noun)
        yield Line("A large log", words)
    yield Line("Position at", f"{when(audit.as_of)} ({_CHOSEN[audit.as_of.chosen]})")
    yield Line("Pathway", audit.pathway.title)
    yield Line("Made by", f"timeline {audit.timeline_version}")
    if audit.disclosure.made:
        yield Line("Whom this is for")
    for number, sentence in enumerate(statement(audit), 1):
        yield Line(f"{number}", sentence)


def _to_talk_about(audit: Audit) -> Iterator[Line]:
    """What the report's first screen answers."""
    delay = top_delay(audit)
    sentences = standard_sentences(audit.pathway.standards)
    standard = f"{sentences[delay.standard]} ({delay.standard}). " if delay else ""
    yield Line("Which matters most", f"{standard}{matters_most(audit)}")
    for one in audit.first_cases[:1]:
        yield Line(
            f"Which {audit.pathway.case_noun[0]} first", f"{one.case}: {why_first(one, audit)}"
        )


def _results(audit: Audit) -> Iterator[Line]:
    """How many waits came to what."""
    yield Line("What the waits came to")
    for result, n in audit.results.by_result.items():
        yield Line(result_words(result).capitalize(), f"{n:,}")
    yield Line("Late and still open", f"{audit.results.late_open:,}")


def _read(audit: Audit) -> Iterator[Line]:
    counts = audit.counts
    yield Line("What was read")
    yield Line("Rows read", rows_read(counts))
    yield Line(audit.pathway.case_noun[1].capitalize(), f"{counts.cases:,}")
    yield Line("Events", f"{counts.events:,}")
    yield Line("Waits", f"{counts.waits:,}")
    for table in audit.inputs:
        place = f"{table.file}, sheet {table.sheet}" if table.sheet else table.file
        yield Line(place, f"{table.layout} layout, {table.rows} rows, {fingerprint(table)}")


def contents(made: Sequence[Made]) -> Iterator[Line]:
    """What each sheet holds, each with a link to it."""
    yield Line("What is in this workbook")
    for part in made:
        rows = f"{part.rows} {'row' if part.rows == 1 else 'rows'}"
        yield Line(part.title, f"{rows}: {part.contents}", part.title)


def _outcomes() -> Iterator[Line]:
    yield Line("What the outcomes mean")
    for outcome in SHOWN_OUTCOMES:
        yield Line(outcome_words(outcome), outcome_meaning(outcome))
