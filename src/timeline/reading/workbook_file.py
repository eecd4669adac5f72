"""An Excel workbook as tables of texts, read once the guard has looked at it."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import warnings
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice
from typing import Any

import numpy as np
import openpyxl
import pyarrow as pa
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from timeline.errors import FileError, Problem
from timeline.moments.zone import Mask
from timeline.reading.heading_rows import HEADING_WITHIN, best_heading_row, no_heading
from timeline.reading.headings import Layout
from timeline.reading.table import Place, RawTable, column_of, letter
from timeline.reading.vocabulary import Vocabulary
from timeline.reading.workbook_guard import MOST_CELLS, Hidden, Seen, damaged, look

MIDNIGHT = dt.time()
STRETCH = 50_000
"""Rows of texts held at a time."""
OF_THE_TEMPLATE = frozenset({"how to fill this in", "example", "lists"})
"""Sheets of the template that hold no log."""

Row = tuple[object, ...]


class RealDate(str):
    """The text of a cell that holds a date, and not a text that looks like one."""

    __slots__ = ()


Table = tuple[RawTable, Layout]


def read_workbook(
    data: bytes, file: str, known: Vocabulary
) -> tuple[list[Table], tuple[Problem, ...]]:
    """Every sheet of a workbook that has headings we know, and what is told of the others.

    Raises FileError where it is no workbook or too large to be one, NoUsableEventError where no
    sheet has headings we know.
    """
    seen = look(data, file)
    found: list[Table] = []
    notices: list[Problem] = []
    heads: list[list[str]] = []
    for sheet, days_from in _sheets(data, file):
        place = Place(file, str(sheet.title))
        if seen.is_template and place.sheet.casefold() in OF_THE_TEMPLATE:
            continue
        if known.mapping.skips(place.sheet):
            notices.append(place.problem(0, "", "not read, as the mapping says"))
            continue
        rows = _rows(sheet, file)
        head = [_texts(row) for row in islice(rows, HEADING_WITHIN)]
        table = _table(head, rows, place, known)
        if table:
            found.append((replace(table[0], days_from=days_from), table[1]))
            notices += _hidden(sheet, seen, place)
        else:
            notices.append(
                place.problem(0, "", "no row of headings we know, so the sheet is not used")
            )
            heads += head
    if not found:
        raise no_heading(file, heads, known)
    return found, tuple(notices)


def _sheets(data: bytes, file: str) -> Iterator[tuple[Any, int]]:
    """Its sheets, and the year from which it counts days."""
    try:
        # Of styles and extensions, which are no matter of ours, openpyxl warns or prints.
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets, is_1904 = book.worksheets, book.epoch == CALENDAR_MAC_1904
    except Exception as error:  # whatever damage leads openpyxl to: KeyError, ParseError ...
        raise damaged(file) from error
    for sheet in sheets:
        yield sheet, 1904 if is_1904 else 1900


def _rows(sheet: Any, file: str) -> Iterator[Row]:  # noqa: ANN401  openpyxl ships no type for it
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # as above
            sheet.reset_dimensions()  # what a sheet declares may be a million columns
            yield from sheet.iter_rows(values_only=True)
    except Exception as error:  # as above
        raise damaged(file) from error


def _hidden(sheet: Any, seen: Seen, place: Place) -> Iterator[Problem]:  # noqa: ANN401  as above
    """What the sheet hides is read as the rest is, and told: a filter left on is no decision."""
    part = str(sheet._worksheet_path).lstrip("/")  # noqa: SLF001  openpyxl names it nowhere else
    of = seen.hidden.get(part, Hidden())
    if sheet.sheet_state != "visible":
        yield place.problem(0, "", "a hidden sheet, read as the others are")
    if of.rows:
        many = "1 hidden row" if len(of.rows) == 1 else f"{len(of.rows):,} hidden rows"
        told = f"{many} (the first is row {of.rows[0]}), read as the others are"
        yield place.problem(0, "", told)
    if of.columns:
        names = ", ".join(letter(at) for at in of.columns[:10])
        yield place.problem(0, f"column {names}", "hidden, and read as the others are")


def _table(
    head: list[list[str]], rows: Iterator[Row], place: Place, known: Vocabulary
) -> Table | None:
    """The table below the best row of headings; None where there is none."""
    best = best_heading_row(head, known, place.file)
    if best is None:
        return None
    headings = best.headings
    width = max([len(headings), *(len(texts) for texts in head)])
    headings += ("",) * (width - len(headings))
    below = chain(head[best.row :], map(_texts, rows))
    numbers, columns, real = _columns(below, best.row + 1, width, place)
    at = np.asarray(numbers, np.int64)
    table = RawTable(place, headings, best.row, columns, at, real_dates=real)
    return table, best.layout


def _columns(
    rows: Iterator[list[str]], first: int, width: int, place: Place
) -> tuple[list[int], tuple[pa.ChunkedArray, ...], dict[int, Mask]]:
    """The rows with anything in them, by their numbers, their cells by column, and which are dates."""
    numbers: list[int] = []
    kept: list[list[str]] = []
    stretches: list[list[pa.ChunkedArray]] = []
    cells = 0
    real: dict[int, list[int]] = {}
    for number, texts in enumerate(rows, start=first):
        cells += len(texts) + 1
        if cells > MOST_CELLS:
            message = f"{place.file}: more than {MOST_CELLS:,} cells; save the sheet as CSV"
            raise FileError(message)
        if any(texts):
            for at, text in enumerate(texts):
                if isinstance(text, RealDate):
                    real.setdefault(at, []).append(len(numbers))
            kept.append(texts)
            numbers.append(number)
        if len(kept) == STRETCH:
            stretches.append(_stretch(kept, width))
            kept = []
    stretches.append(_stretch(kept, width))
    by_column = zip(*stretches, strict=True)
    columns = tuple(
        pa.chunked_array([chunk for one in column for chunk in one.chunks]) for column in by_column
    )
    every = np.arange(len(numbers))
    return numbers, columns, {at: np.isin(every, its) for at, its in real.items()}


def _stretch(kept: list[list[str]], width: int) -> list[pa.ChunkedArray]:
    return [column_of([texts[k] if k < len(texts) else "" for texts in kept]) for k in range(width)]


def _texts(row: Row) -> list[str]:
    return ["" if value is None else _text(value) for value in row]


def _text(value: object) -> str:
    """A cell as text: a date without a time of day is a date alone; whole numbers have no point."""
    if isinstance(value, dt.datetime):
        whole = value.replace(microsecond=0)
        date = whole.date() if whole.time() == MIDNIGHT else whole
        return RealDate(date.isoformat())
    if isinstance(value, dt.date):
        return RealDate(value.isoformat())
    if isinstance(value, dt.time):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
