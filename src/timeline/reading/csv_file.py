"""A CSV file as a table of texts, its rows numbered as a spreadsheet shows them.

Whatever has ragged or blank rows, or marks and line breaks within a cell, goes through Python's own
csv module, which keeps count of every record; what is plain is read in `plain_csv`, ten times faster.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import numpy as np

from timeline.errors import FileError, Problem
from timeline.reading.heading_rows import (
    HEADING_WITHIN,
    HeadingRow,
    NoLogError,
    first_heading_row,
    no_heading,
)
from timeline.reading.pieces import Head
from timeline.reading.stacked import (
    Section,
    Tables,
    case_headings,
    tables_below,
)
from timeline.reading.table import Place, RawTable, column_of
from timeline.reading.vocabulary import Vocabulary

DELIMITERS = (",", ";", "\t")
LONGEST_CELL = 1_000_000
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
HEAD = 200_000
"""Bytes within which the headings are looked for."""


def head_of(start: str, file: str, known: Vocabulary) -> Head | None:
    """The best row of headings among the first of a file; None where there is none."""
    best: Head | None = None
    refused: FileError | None = None
    for delimiter in (one for one in DELIMITERS if one in start):  # else it has no columns
        try:
            found = first_heading_row(_first(start, delimiter, file), known, file)
        except FileError as error:  # too many columns, if this is what stands between them
            refused = error
            continue
        if found and (best is None or found.layout.recognised > best.layout.recognised):
            table = RawTable(Place(file), found.headings, found.row, (), np.empty(0, np.int64))
            best = Head(delimiter, table, found.layout)
    if best is None and refused:
        raise refused
    return best


def _first(start: str, delimiter: str, file: str) -> list[list[str]]:
    """The first records of a file, as far as they have no fault: another delimiter may have none."""
    return [*islice(_until_fault(records(start, delimiter, file)), HEADING_WITHIN)]


def read_csv(data: bytes, file: str, known: Vocabulary) -> tuple[Tables, tuple[Problem, ...]]:
    """A CSV file's tables, each with its layout, and what is to be said of them.

    Raises NoUsableEventError where no heading row is recognised, and FileError where the file
    is not text or its quotation marks do not match.
    """
    encoding, notices = _encoding(data, Place(file))
    start = data[:HEAD].decode(encoding, errors="replace")
    if "\0" in start:
        raise NoLogError(
            file, "this is not a text file; save the sheet as CSV or as an Excel workbook"
        )
    head = head_of(start, file, known)
    if head is None:
        heads = [_first(start, one, file) for one in DELIMITERS]
        raise no_heading(file, max(heads, key=lambda rows: sum(map(len, rows))), known)
    tables, said = _carefully(data.decode(encoding, errors="replace"), head, known)
    return tables, (*notices, *said)


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


def records(text: str, delimiter: str, file: str) -> Iterator[list[str]]:
    """The rows of a CSV file, each a list of its cells; raises FileError."""
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


def lines_are_records(start: bytes, head: Head) -> bool:
    """Whether each line is a row among the rows of the headings and above.

    A text in quotation marks may have a line break in it, and a carriage return alone ends a row too.
    """
    text = start.decode("utf-8-sig", errors="replace")
    try:
        found = sum(1 for _ in records(text, head.delimiter, head.table.place.file))
    except FileError:
        return False
    return found == head.table.heading_row


def _carefully(text: str, head: Head, known: Vocabulary) -> tuple[Tables, list[Problem]]:
    """The table below the headings and those below it, row by row."""
    place, first = head.table.place, head.table.heading_row
    every = [*records(text, head.delimiter, place.file)]
    says_case = case_headings(known)
    candidates = [
        k for k, row in enumerate(every, start=1) if k > first and any(map(says_case, row))
    ]

    def cells(number: int) -> list[str]:
        return every[number - 1] if number <= len(every) else []

    above = HeadingRow(first, head.table.headings, head.layout)
    sections, notices = tables_below(candidates, cells, above, len(every), known, place)
    tables = [(_section(every, one, head, place), one.head.layout) for one in sections]
    return tables, notices


def _section(every: list[list[str]], of: Section, head: Head, place: Place) -> RawTable:
    """The rows in some stretches of a file, as a table below its headings."""
    own, spans = of
    width = len(own.headings)
    rows, kept, faults = [], [], []
    numbers = (number for begin, end in spans for number in range(begin, end + 1))
    for row in numbers:
        record = every[row - 1]
        if not any(cell.strip() for cell in record):
            continue
        if any(cell.strip() for cell in record[width:]):
            words = f"more cells than the {width} headings; a text with a {_NAMES[head.delimiter]} in it needs quotation marks"
            faults.append(place.problem(row, "", words))
            continue
        rows.append(row)
        kept.append([*record[:width], *[""] * (width - len(record))])
    cells = list(zip(*kept, strict=True)) if kept else [()] * width
    return replace(
        head.table,
        headings=own.headings,
        heading_row=own.row,
        columns=tuple(map(column_of, cells)),
        rows=np.asarray(rows, dtype=np.int64),
        faults=tuple(faults),
    )


_NAMES = {",": "comma", ";": "semicolon", "\t": "tab"}
