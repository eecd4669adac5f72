"""An Excel workbook as tables of texts: each sheet below its headings, as the sheet shows it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from timeline.errors import CautionKind, Problem
from timeline.reading.heading_rows import (
    HEADING_WITHIN,
    HeadingRow,
    best_heading_row,
    no_heading,
)
from timeline.reading.headings import Layout
from timeline.reading.merged import Merged, filled
from timeline.reading.table import Place, RawTable, letter
from timeline.reading.vocabulary import Vocabulary
from timeline.reading.xlsx import Book, Grid, opened_book, read_sheet

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
    """Every sheet of a workbook that has headings we know, and what is said of the others.

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
        best = best_heading_row(head, known, place.file)
        if best is None:
            notices.append(
                place.problem(0, "", "no row of headings we know, so the sheet is not used")
            )
            heads += head
            continue
        table, merged = _table(grid, best, place, book)
        found.append((table, best.layout))
        notices += _hidden(grid, place, is_hidden=sheet.hidden)
        notices += _shown(grid, merged, best, place)
    if not found:
        raise no_heading(file, heads, known)
    return found, tuple(notices)


def _heading(text: str) -> str:
    """A heading that is an error, or struck out, is none."""
    return "" if text.startswith("\0") else text


def _table(grid: Grid, best: HeadingRow, place: Place, book: Book) -> tuple[RawTable, Merged]:
    """The table below a row of headings, its merged cells filled."""
    numbers = np.frombuffer(grid.rows, np.int32)
    begin, end = int(np.searchsorted(numbers, best.row, side="right")), len(numbers)
    width = max([len(best.headings), *(column + 1 for column in grid.columns if column < len(best.headings))])  # fmt: skip
    headings = best.headings + ("",) * (width - len(best.headings))
    cells = {k: grid.cells(k, begin, end) for k in range(width) if k in grid.columns}
    merged = filled(grid, cells, numbers[begin:].astype(np.int64), best)
    blank = grid.column(np.zeros(len(merged.rows), np.int32))
    columns = (grid.column(merged.cells[k]) if k in merged.cells else blank for k in range(width))
    is_date = np.isin(np.arange(len(grid.texts)), [*grid.dates])
    dates = {k: is_date[codes] for k, codes in merged.cells.items() if is_date[codes].any()}
    table = RawTable(
        place,
        headings,
        best.row,
        tuple(columns),
        merged.rows,
        real_dates=dates,
        days_from=book.days_from,
    )
    return table, merged


def _hidden(grid: Grid, place: Place, *, is_hidden: bool) -> Iterator[Problem]:
    """What the sheet hides is read as the rest is, and pointed out: a filter left on is no decision."""
    if is_hidden:
        yield place.problem(0, "", "a hidden sheet, read as the others are")
    rows = grid.hidden_rows
    if rows.count:
        many = "1 hidden row" if rows.count == 1 else f"{rows.count:,} hidden rows"
        told = f"{many} (the first is row {rows.row}), read as the others are"
        yield place.problem(0, "", told)
    hidden = [at for at, one in enumerate(grid.hidden_columns) if one][:10]
    if hidden:
        names = ", ".join(letter(at) for at in hidden)
        yield place.problem(0, f"column {names}", "hidden, and read as the others are")


def _shown(grid: Grid, merged: Merged, best: HeadingRow, place: Place) -> Iterator[Problem]:
    """What else of the sheet's looks has a say in what is read."""
    for marked, words in ((grid.other_day, _OTHER_DAY), (grid.partly_struck, _PARTLY)):
        if marked.count and marked.row > best.row:
            many = "1 cell" if marked.count == 1 else f"{marked.count:,} cells"
            told = words[marked.count > 1].format(f"{many} (the first is in row {marked.row})")
            kind: CautionKind | None = "struck_out" if marked is grid.partly_struck else None
            yield Problem(place.file, place.sheet, marked.row, "", told, kind, marked.count)
    yield from merged.notices(place)
