"""An Excel workbook as tables of texts: each sheet below its headings, as the sheet shows it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from timeline.errors import CautionKind, Problem
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.merged_cells import FilledCells, filled
from timeline.reading.sources.xlsx import Book, Grid, opened_book, read_sheet
from timeline.reading.tables.heading_rows import (
    HEADING_WITHIN,
    HeadingRow,
    first_heading_row,
    no_heading,
)
from timeline.reading.tables.headings import Layout
from timeline.reading.tables.several_tables import Section, case_headings, tables_below
from timeline.reading.tables.table import Place, RawTable, letter

OF_THE_TEMPLATE = frozenset({"how to fill this in", "example", "lists"})
"""Sheets of the template that hold no log."""
_OTHER_DAY = (
    "{} is shown as a month and stored as another day than the first of it; read as the day that is stored",
    "{} are shown as a month and stored as another day than the first of it; read as the day that is stored",
)
_PARTLY = (
    "{} is struck out in part; what is not struck out is read",
    "{} are struck out in part; what is not struck out is read",
)

Table = tuple[RawTable, Layout]


def read_workbook(
    data: bytes, file: str, known: Vocabulary
) -> tuple[list[Table], tuple[Problem, ...]]:
    """The tables of all sheets with known headings, and notices of other sheets.

    Raises FileError where it is no workbook or too large to be one, NoUsableEventError where no
    sheet has headings we know.
    """
    book = opened_book(data, file)
    found: list[Table] = []
    notices: list[Problem] = []
    heads: list[list[str]] = []
    for sheet in book.sheets:
        place = Place(file, sheet.name)
        if book.is_template and place.sheet.casefold() in OF_THE_TEMPLATE:
            continue
        if known.mapping.skips(place.sheet):
            notices.append(place.problem(0, "", "not read, as the mapping says"))
            continue
        grid = read_sheet(book, sheet.part)
        head = [[_heading(text) for text in row] for row in grid.top(HEADING_WITHIN)]
        best = first_heading_row(head, known, place.file)
        if best is None:
            notices.append(
                place.problem(0, "", "no row of headings we know, so the sheet is not used")
            )
            heads += head
            continue
        sections, below = _sections(grid, best, known, place)
        notices += [*below, *_hidden(grid, place, is_hidden=sheet.hidden)]
        for section in sections:
            table, merged = _table(grid, section, place, book)
            found.append((table, section.head.layout))
            notices += merged.notices(place)
        notices += _shown(grid, best, place)
    if not found:
        raise no_heading(file, heads, known)
    return found, tuple(notices)


def _heading(text: str) -> str:
    """A heading that is an error, or struck out, is none."""
    return "" if text.startswith("\0") else text


def _sections(
    grid: Grid, best: HeadingRow, known: Vocabulary, place: Place
) -> tuple[list[Section], list[Problem]]:
    """The table below the headings, and those that begin below it."""
    says_case = case_headings(known)
    of_case = [code for code, text in enumerate(grid.texts) if says_case(text)]
    rows = grid.rows_with(of_case)
    candidates = rows[rows > best.row].tolist()

    def cells(number: int) -> list[str]:
        return [_heading(text) for text in grid.row(number)]

    return tables_below(candidates, cells, best, grid.rows[-1], known, place)


def _table(grid: Grid, of: Section, place: Place, book: Book) -> tuple[RawTable, FilledCells]:
    """The table below a row of headings, its merged cells filled."""
    best, numbers = of.head, np.frombuffer(grid.rows, np.int32)
    spans = np.searchsorted(numbers, [(begin, end + 1) for begin, end in of.spans])
    at = np.concatenate([np.arange(begin, end) for begin, end in spans.tolist()])
    width, n = len(best.headings), len(numbers)
    cells = {k: grid.cells(k, 0, n)[at] for k in range(width) if k in grid.columns}
    merged = filled(grid, cells, numbers[at].astype(np.int64), best)
    blank = grid.column(np.zeros(len(merged.rows), np.int32))
    columns = (grid.column(merged.cells[k]) if k in merged.cells else blank for k in range(width))
    is_date = np.isin(np.arange(len(grid.texts)), [*grid.dates])
    dates = {k: is_date[codes] for k, codes in merged.cells.items() if is_date[codes].any()}
    table = RawTable(
        place,
        best.headings,
        best.row,
        tuple(columns),
        merged.rows,
        real_dates=dates,
        days_from=book.days_from,
    )
    return table, merged


def _hidden(grid: Grid, place: Place, *, is_hidden: bool) -> Iterator[Problem]:
    """Notices of hidden rows: they are read, because a filter left on is no decision to exclude."""
    if is_hidden:
        yield place.problem(0, "", "a hidden sheet, read as the others are")
    rows = grid.hidden_rows
    if rows.count:
        many = "1 hidden row" if rows.count == 1 else f"{rows.count:,} hidden rows"
        message = f"{many} (the first is row {rows.row}), read as the others are"
        yield place.problem(0, "", message)
    hidden = [at for at, one in enumerate(grid.hidden_columns) if one][:10]
    if hidden:
        names = ", ".join(letter(at) for at in hidden)
        yield place.problem(0, f"column {names}", "hidden, and read as the others are")


def _shown(grid: Grid, best: HeadingRow, place: Place) -> Iterator[Problem]:
    """Notices of other formatting that affects what is read."""
    for marked, words in ((grid.other_day, _OTHER_DAY), (grid.partly_struck, _PARTLY)):
        if marked.count and marked.row > best.row:
            many = "1 cell" if marked.count == 1 else f"{marked.count:,} cells"
            message = words[marked.count > 1].format(f"{many} (the first is in row {marked.row})")
            kind: CautionKind | None = "struck_out" if marked is grid.partly_struck else None
            yield Problem(place.file, place.sheet, marked.row, "", message, kind, marked.count)
