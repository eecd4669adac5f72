"""A CSV file as a table of texts, its rows numbered as a spreadsheet shows them.

pyarrow parses what is plain, ten times faster; whatever has quotation marks, ragged or blank
rows goes through Python's own csv module, which keeps count of every record. Both give the same.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv as arrow_csv

from timeline.errors import FileError, NoUsableEventError, Problem
from timeline.pathway import Pathway
from timeline.reading.headings import Layout, recognise
from timeline.reading.table import Place, RawTable

DELIMITERS = (",", ";", "\t")
HEADING_WITHIN = 20
"""The heading row stands among the first so many rows; titles may stand above it."""
LONGEST_CELL = 1_000_000
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_NO_HEADING = (
    "no row of headings we know among the first {within} rows; a long table needs the headings "
    "case_id, activity and time, a wide one case_id and a heading for each activity (timeline "
    "pathway nai-under-5 lists the names it knows)"
)


HEAD = 200_000
"""Characters within which the headings are looked for."""


def no_heading(place: str) -> NoUsableEventError:
    """The refusal of a table without headings we know."""
    return NoUsableEventError(f"{place}: {_NO_HEADING.format(within=HEADING_WITHIN)}")


def read_csv(
    data: bytes, file: str, pathway: Pathway
) -> tuple[RawTable, Layout, tuple[Problem, ...]]:
    """A CSV file's table, its layout and what is to be told of it.

    Raises NoUsableEventError where no heading row is recognised, and FileError where the file
    is not text or its quotation marks do not match.
    """
    place = Place(file)
    text, notices = _decoded(data, place)
    if "\0" in text[:1_000_000]:
        message = f"{file}: this is not a text file; save the sheet as CSV or as an Excel workbook"
        raise FileError(message)
    best: tuple[int, str, int, Layout] | None = None
    for delimiter in DELIMITERS:
        head = islice(_records(text[:HEAD], delimiter, file), HEADING_WITHIN)
        for row, record in enumerate(_until_fault(head), start=1):
            layout = recognise(tuple(record), pathway)
            if layout and (best is None or layout.recognised > best[0]):
                best = (layout.recognised, delimiter, row, layout)
                headings = tuple(record)
    if best is None:
        raise no_heading(file)
    _, delimiter, row, layout = best
    table = _plainly(text, delimiter, row, headings, place)
    return table or _carefully(text, delimiter, row, headings, place), layout, notices


def _decoded(data: bytes, place: Place) -> tuple[str, tuple[Problem, ...]]:
    encoding = "utf-16" if data.startswith(_UTF16) else "utf-8-sig"
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        if encoding == "utf-16":
            message = f"{place.file}: broken UTF-16 text; save it again as 'CSV UTF-8'"
            raise FileError(message) from None
    told = "not UTF-8, so read as Windows text (cp1252); if accents look wrong, save as 'CSV UTF-8'"
    return data.decode("cp1252", errors="replace"), (place.problem(0, "", told),)


def _records(text: str, delimiter: str, file: str) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    row = 0
    try:
        for record in reader:
            row += 1
            yield record
    except csv.Error:
        message = (
            f"{file}, row {row + 1}: quotation marks that do not match, or a cell of more than "
            f"{LONGEST_CELL:,} characters; open the file in a spreadsheet and save it as CSV again"
        )
        raise FileError(message) from None


def _until_fault(head: Iterator[list[str]]) -> Iterator[list[str]]:
    """The records before a fault: another delimiter may have none."""
    try:
        yield from head
    except FileError:
        return


def _plainly(
    text: str, delimiter: str, heading_row: int, headings: tuple[str, ...], place: Place
) -> RawTable | None:
    """The table by pyarrow; None where only a careful reading counts the rows right."""
    if '"' in text or "\r" in text.replace("\r\n", "\n"):
        return None
    names = [str(position) for position in range(len(headings))]
    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(text.encode()),
            read_options=arrow_csv.ReadOptions(column_names=names, skip_rows=heading_row),
            parse_options=arrow_csv.ParseOptions(
                delimiter=delimiter, quote_char=False, ignore_empty_lines=False
            ),
            convert_options=arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return None
    columns = tuple(table.column(name).to_pandas() for name in names)
    rows = np.arange(len(table), dtype=np.int64) + heading_row + 1
    return _without_blank_rows(RawTable(place, headings, heading_row, columns, rows))


def _without_blank_rows(table: RawTable) -> RawTable | None:
    """The table itself where no row is blank; None where some are."""
    blank = np.ones(len(table.rows), bool)
    for column in table.columns:
        if not blank.any():
            break
        blank[blank] = (column[blank].str.strip() == "").to_numpy()
    return None if blank.any() else table


def _carefully(
    text: str, delimiter: str, heading_row: int, headings: tuple[str, ...], place: Place
) -> RawTable:
    width = len(headings)
    rows, kept, faults = [], [], []
    for row, record in enumerate(_records(text, delimiter, place.file), start=1):
        if row <= heading_row or not any(cell.strip() for cell in record):
            continue
        if any(cell.strip() for cell in record[width:]):
            faults.append(
                place.problem(
                    row,
                    "",
                    f"more cells than the {width} headings; a text with a {_NAMES[delimiter]} in it needs quotation marks",
                )
            )
            continue
        rows.append(row)
        kept.append([*record[:width], *[""] * (width - len(record))])
    cells = list(zip(*kept, strict=True)) if kept else [()] * width
    columns = tuple(pd.Series(list(column), dtype=object) for column in cells)
    return RawTable(
        place, headings, heading_row, columns, np.asarray(rows, dtype=np.int64), tuple(faults)
    )


_NAMES = {",": "comma", ";": "semicolon", "\t": "tab"}
