"""A CSV file as a table of texts, its rows numbered as a spreadsheet shows them.

Whatever has ragged or blank rows, or marks and line breaks within a cell, goes through Python's own
csv module, which keeps count of every record; what is plain is read in `plain_csv`, ten times faster.
"""

from __future__ import annotations

import csv
import re
from array import array
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import numpy as np
import pyarrow as pa

from timeline.columnar.arrow_compute import dictionary_encoded
from timeline.errors import FileError, Problem
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.chunks import Head, Used
from timeline.reading.tables.heading_rows import (
    HEADING_WITHIN,
    HeadingRow,
    NoLogError,
    first_heading_row,
    no_heading,
)
from timeline.reading.tables.several_tables import (
    Section,
    Tables,
    case_headings,
    tables_below,
)
from timeline.reading.tables.table import Place, RawTable, column_of

DELIMITERS = (",", ";", "\t")
LONGEST_CELL = 1_000_000
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
PORTION = 4 << 20
"""Characters of rows that are kept as in the file before they become columns."""
HEAD = 200_000
"""Bytes within which the headings are looked for."""


def head_of(start: str, file: str, known: Vocabulary) -> Head | None:
    """The best row of headings among the first of a file; None where there is none."""
    best: Head | None = None
    refused: FileError | None = None
    for delimiter in (one for one in DELIMITERS if one in start):  # else it has no columns
        try:
            found = first_heading_row(_first(start, delimiter, file), known, file)
        except FileError as error:  # too many columns, if this is the delimiter
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
    """A CSV file's tables, each with its layout, and notices.

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
    message = (
        "not UTF-8, so read as Windows text (cp1252); if accents look wrong, save as 'CSV UTF-8'"
    )
    return "cp1252", (place.problem(0, "", message),)


def records(text: str | _Lines, delimiter: str, file: str) -> Iterator[list[str]]:
    """The rows of a CSV file, each a list of its cells; raises FileError."""
    csv.field_size_limit(LONGEST_CELL)
    lines = _Lines(text) if isinstance(text, str) else text
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
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
    says_case = case_headings(known)
    every = _Records(text, head.delimiter, place.file)
    candidates = [k for k, row in enumerate(every.all(), start=1) if k > first and any(map(says_case, row))]  # fmt: skip

    def cells(number: int) -> list[str]:
        return every.row(number) if number <= len(every) else []

    above = HeadingRow(first, head.table.headings, head.layout)
    sections, notices = tables_below(candidates, cells, above, len(every), known, place)
    tables = []
    for one in sections:
        several = sum(map(says_case, one.head.headings)) > 1
        table = _section(every, one, head, place, several=several)
        tables.append((table, one.head.layout))
    return tables, notices


def _section(every: _Records, of: Section, head: Head, place: Place, *, several: bool) -> RawTable:
    """The rows in some stretches of a file, as a table below its headings."""
    own, spans = of
    width = len(own.headings)
    empty = replace(head.table, headings=own.headings, heading_row=own.row)
    kept, faults = _Kept(Head(head.delimiter, empty, own.layout), several=several), []
    for row in (number for begin, end in spans for number in range(begin, end + 1)):
        record = every.row(row)
        if not any(cell.strip() for cell in record):
            continue
        if any(cell.strip() for cell in record[width:]):
            words = f"more cells than the {width} headings; a text with a {_NAMES[head.delimiter]} in it needs quotation marks"
            faults.append(place.problem(row, "", words))
        else:
            kept.add(row, record)
    rows = np.asarray(kept.rows, dtype=np.int64)
    return replace(empty, columns=kept.columns(), rows=rows, faults=tuple(faults))


class _Records:
    """The records of a text, each parsed when needed: all of them take ten times the memory."""

    def __init__(self, text: str, delimiter: str, file: str) -> None:
        """Know of no record yet."""
        self._text, self._delimiter, self._file = text, delimiter, file
        self._ends = array("Q", [0])

    def __len__(self) -> int:
        """How many there are, once `all` has been run through."""
        return len(self._ends) - 1

    def all(self) -> Iterator[list[str]]:
        """Each in turn; raises FileError."""
        lines = _Lines(self._text)
        for record in records(lines, self._delimiter, self._file):
            self._ends.append(lines.at)
            yield record

    def row(self, number: int) -> list[str]:
        """The record of this number, from 1."""
        own = self._text[self._ends[number - 1] : self._ends[number]]
        return next(records(_Lines(own), self._delimiter, self._file), [])


class _Lines:
    """The lines of a text, with where the next begins; a carriage return alone ends one too."""

    def __init__(self, text: str) -> None:
        """Begin at the start."""
        self._found, self.at = _LINE.finditer(text), 0

    def __iter__(self) -> Iterator[str]:
        """Each line with its line end."""
        for line in self._found:
            self.at = line.end()
            yield line[0]


class _Kept:
    """The cells of the columns that are used, each distinct text of a portion of rows held once."""

    def __init__(self, head: Head, *, several: bool) -> None:
        """Hold no row yet; where `several` tables may be side by side, every column is used."""
        used = Used(head)
        self._time = int(used.time) if used.time else None
        self._width = len(head.table.headings)
        positions = [*range(self._width)] if several else used.positions
        self._chunks: dict[int, list[pa.Array]] = {at: [] for at in positions}
        self._cells: dict[int, list[str]] = {at: [] for at in positions}
        self._room = PORTION
        self.rows: list[int] = []

    def add(self, row: int, record: list[str]) -> None:
        """Take a row; cells that it lacks at its end are blank."""
        self.rows.append(row)
        for at, cells in self._cells.items():
            cells.append(record[at] if at < len(record) else "")
        self._room -= 1 + sum(map(len, record))
        if self._room < 0:
            self._close()

    def columns(self) -> tuple[pa.ChunkedArray, ...]:
        """The columns of the table; those that are not used hold nothing."""
        self._close()
        every = [column_of([])] * self._width
        for at, chunks in self._chunks.items():
            every[at] = pa.chunked_array(chunks)
        return tuple(every)

    def _close(self) -> None:
        for at, cells in self._cells.items():
            texts = column_of(cells).chunk(0)
            self._chunks[at].append(texts if at == self._time else dictionary_encoded(texts))
            cells.clear()
        self._room = PORTION


_NAMES = {",": "comma", ";": "semicolon", "\t": "tab"}
