"""An Excel workbook as tables of texts, behind a guard that looks before it opens."""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

import numpy as np
import openpyxl

from timeline.errors import FileError, Problem
from timeline.reading.csv_file import HEADING_WITHIN, no_heading
from timeline.reading.headings import Layout, recognise
from timeline.reading.table import Place, RawTable, column_of
from timeline.reading.vocabulary import Vocabulary

LARGEST = 500_000_000
"""Bytes a workbook may unpack to."""
MOST_PARTS = 5_000
MOST_CELLS = 20_000_000
MIDNIGHT = dt.time()
_SHUT = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How old Excel files and password-protected ones begin."""


def read_workbook(
    data: bytes, file: str, known: Vocabulary
) -> tuple[list[tuple[RawTable, Layout]], tuple[Problem, ...]]:
    """Every sheet of a workbook that has headings we know, and what is told of the others.

    Raises FileError where it is no workbook or too large to be one, NoUsableEventError where no
    sheet has headings we know.
    """
    _guard(data, file)
    found: list[tuple[RawTable, Layout]] = []
    notices = []
    for name, rows in _sheets(data, file):
        place = Place(file, name)
        table = _table(rows, place, known)
        if table:
            found.append(table)
        else:
            notices.append(
                place.problem(0, "", "no row of headings we know, so the sheet is not used")
            )
    if not found:
        raise no_heading(file)
    return found, tuple(notices)


def _guard(data: bytes, file: str) -> None:
    """Refuse what is no workbook, and what would unpack beyond all measure."""
    if data.startswith(_SHUT):
        message = (
            f"{file}: an old Excel file (.xls) or one with a password; open it in Excel, take the "
            "password off and save it as .xlsx"
        )
        raise FileError(message)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile:
        message = f"{file}: not an Excel workbook, or a damaged one; save it again as .xlsx"
        raise FileError(message) from None
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST:
        message = f"{file}: unpacks to more than a workbook of cases can be; it was not opened"
        raise FileError(message)
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        message = f"{file}: not an Excel workbook (.xlsx); save it as .xlsx or CSV"
        raise FileError(message)


def _sheets(data: bytes, file: str) -> Iterator[tuple[str, Iterator[tuple[object, ...]]]]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and extensions that are no matter of ours
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets = book.worksheets
    except Exception as error:  # whatever damage leads openpyxl to: KeyError, ParseError ...
        raise _damaged(file) from error
    for sheet in sheets:
        yield sheet.title, _rows(sheet, file)


def _rows(sheet: Any, file: str) -> Iterator[tuple[object, ...]]:  # noqa: ANN401  openpyxl ships no type for it
    try:
        sheet.reset_dimensions()  # what a sheet declares may be a million columns
        yield from sheet.iter_rows(values_only=True)
    except Exception as error:  # as above
        raise _damaged(file) from error


def _damaged(file: str) -> FileError:
    return FileError(f"{file}: a damaged workbook; open it in Excel and save it again as .xlsx")


def _table(
    rows: Iterator[tuple[object, ...]], place: Place, known: Vocabulary
) -> tuple[RawTable, Layout] | None:
    """The table below the best heading row among the first; None where there is none."""
    head: list[list[str]] = []
    for row in rows:
        head.append(_texts(row))
        if len(head) == HEADING_WITHIN:
            break
    layouts = [(recognise(tuple(texts), known), k) for k, texts in enumerate(head)]
    heads = [(layout, -k) for layout, k in layouts if layout]
    if not heads:
        return None
    layout, minus = max(heads, key=lambda one: (one[0].recognised, one[1]))
    heading_row = 1 - minus
    headings = tuple(head[-minus])
    width = max([len(headings), *(len(texts) for texts in head)])
    headings += ("",) * (width - len(headings))
    kept, numbers, cells = [], [], 0
    for number, texts in enumerate(_rest(head, heading_row, rows), start=heading_row + 1):
        cells += len(texts) + 1
        if cells > MOST_CELLS:
            message = f"{place.file}: more than {MOST_CELLS:,} cells; save the sheet as CSV"
            raise FileError(message)
        if any(texts):
            kept.append(texts)
            numbers.append(number)
    columns = tuple(
        column_of([texts[k] if k < len(texts) else "" for texts in kept])
        for k in range(len(headings))
    )
    return RawTable(place, headings, heading_row, columns, np.asarray(numbers, np.int64)), layout


def _rest(
    head: list[list[str]], heading_row: int, rows: Iterator[tuple[object, ...]]
) -> Iterator[list[str]]:
    yield from head[heading_row:]
    for row in rows:
        yield _texts(row)


def _texts(row: tuple[object, ...]) -> list[str]:
    return ["" if value is None else _text(value) for value in row]


def _text(value: object) -> str:
    """A cell as text: a date without a time of day is a date alone; whole numbers have no point."""
    if isinstance(value, dt.datetime):
        whole = value.replace(microsecond=0)
        return whole.date().isoformat() if whole.time() == MIDNIGHT else whole.isoformat()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
