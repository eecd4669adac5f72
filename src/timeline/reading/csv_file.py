"""A CSV file as a table of texts, its rows numbered as a spreadsheet shows them.

pyarrow parses what is plain, ten times faster; whatever has quotation marks, ragged or blank
rows goes through Python's own csv module, which keeps count of every record. Both give the same.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv

from timeline.errors import FileError, NoUsableEventError, Problem
from timeline.pathway import Pathway
from timeline.reading.headings import CASE, LONG, TIME, Layout, recognise
from timeline.reading.table import Place, RawTable, column_of

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


_ENCODED = pa.dictionary(pa.int32(), pa.string())
HEAD = 200_000
"""Bytes within which the headings are looked for."""


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
    encoding, notices = _encoding(data, place)
    start = data[:HEAD].decode(encoding, errors="replace")
    if "\0" in start:
        message = f"{file}: this is not a text file; save the sheet as CSV or as an Excel workbook"
        raise FileError(message)
    best: tuple[int, str, int, Layout] | None = None
    for delimiter in DELIMITERS:
        head = islice(_records(start, delimiter, file), HEADING_WITHIN)
        for row, record in enumerate(_until_fault(head), start=1):
            layout = recognise(tuple(record), pathway)
            if layout and (best is None or layout.recognised > best[0]):
                best = (layout.recognised, delimiter, row, layout)
                headings = tuple(record)
    if best is None:
        raise no_heading(file)
    _, delimiter, row, layout = best
    empty = RawTable(place, headings, row, (), np.empty(0, np.int64))
    table = _plainly(data, delimiter, empty, layout) if encoding == "utf-8-sig" else None
    if table is None:
        table = _carefully(data.decode(encoding, errors="replace"), delimiter, empty)
    return table, layout, notices


def _encoding(data: bytes, place: Place) -> tuple[str, tuple[Problem, ...]]:
    encoding = "utf-16" if data.startswith(_UTF16) else "utf-8-sig"
    if encoding == "utf-8-sig" and data.isascii():
        return encoding, ()
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        if encoding == "utf-16":
            message = f"{place.file}: broken UTF-16 text; save it again as 'CSV UTF-8'"
            raise FileError(message) from None
    else:
        return encoding, ()
    told = "not UTF-8, so read as Windows text (cp1252); if accents look wrong, save as 'CSV UTF-8'"
    return "cp1252", (place.problem(0, "", told),)


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


def _plainly(data: bytes, delimiter: str, empty: RawTable, layout: Layout) -> RawTable | None:
    """The table by pyarrow; None where only a careful reading counts the rows right.

    Columns that are not used are not read, and each text of a column is kept once; but times
    in a long table, which are mostly all different.
    """
    begin = _end_of_line(data, empty.heading_row)
    head, body = data[:begin], pa.py_buffer(data)[begin:]
    if data.find(b'"', begin) >= 0 or (
        b'"' in head and _lines_are_not_records(head, delimiter, empty)
    ):
        return None
    if b"\r" in data and data.count(b"\r") != data.count(b"\r\n"):
        return None
    names = [str(position) for position in range(len(empty.headings))]
    used = sorted(
        {
            *layout.roles.values(),
            *layout.case_attributes.values(),
            *layout.activities,
            *layout.of_activity.values(),
        }
    )
    times = {layout.roles.get(TIME)} if layout.kind == LONG else set()
    kinds = {names[k]: pa.string() if k in times else _ENCODED for k in used}
    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(body),
            read_options=arrow_csv.ReadOptions(column_names=names),
            parse_options=arrow_csv.ParseOptions(
                delimiter=delimiter, quote_char=False, ignore_empty_lines=False
            ),
            convert_options=arrow_csv.ConvertOptions(
                include_columns=[*kinds], column_types=kinds, strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return None
    nothing = column_of([])
    columns = tuple(table.column(name) if name in kinds else nothing for name in names)
    first = empty.heading_row + 1
    rows = np.arange(first, first + len(table), dtype=np.int32)
    if _may_be_blank(columns[layout.roles[CASE]]):
        return None  # a row without a case may be a blank one, and blank rows are no rows
    return replace(empty, columns=columns, rows=rows)


def _may_be_blank(column: pa.ChunkedArray) -> bool:
    return not all(
        pc.all(pc.match_substring_regex(chunk.dictionary, "[!-~]")).as_py()
        for chunk in column.chunks
    )


def _end_of_line(data: bytes, n: int) -> int:
    """Where the line after the n-th begins."""
    at = 0
    for _ in range(n):
        at = data.find(b"\n", at) + 1 or len(data)
    return at


def _lines_are_not_records(head: bytes, delimiter: str, empty: RawTable) -> bool:
    """Whether a quoted text with a line break stands above the first row."""
    text = head.decode("utf-8-sig", errors="replace")
    records = list(_until_fault(_records(text, delimiter, empty.place.file)))
    return len(records) != empty.heading_row


def _carefully(text: str, delimiter: str, empty: RawTable) -> RawTable:
    place, heading_row, headings = empty.place, empty.heading_row, empty.headings
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
    return replace(
        empty,
        columns=tuple(map(column_of, cells)),
        rows=np.asarray(rows, dtype=np.int64),
        faults=tuple(faults),
    )


_NAMES = {",": "comma", ";": "semicolon", "\t": "tab"}
