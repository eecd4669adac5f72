"""A plain CSV file read by pyarrow in chunks, so that only its used columns are in memory.

Plain is what has one line for each row: no quotation marks but those around a whole cell, no line
break within them, no ragged and no blank rows, UTF-8. Of a long table, times that are plain ISO
8601 are read as the chunks come.
"""

from __future__ import annotations

import hashlib
import os
from codecs import BOM_UTF8, getincrementaldecoder
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from io import BufferedReader
from typing import BinaryIO, cast

import numpy as np
import pyarrow as pa
import pyarrow.csv as arrow_csv

from timeline.columnar.arrow_compute import all_match, distinct_lengths
from timeline.errors import FileError
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.chunks import Head, NotPlainError, Used
from timeline.reading.sources.csv_file import HEAD, LONGEST_CELL, head_of, lines_are_records
from timeline.reading.tables.headings import is_case
from timeline.reading.tables.several_tables import may_repeat_headings

PIECE = 4 << 20
"""Bytes parsed at a time."""
LONGEST_LINE = 8 << 20


class PlainFile:
    """A plain file, opened: its layout is known, and its chunks can be read once, in order."""

    def __init__(self, file: BinaryIO, name: str, known: Vocabulary) -> None:
        """Read the headings; raises NotPlainError."""
        start = file.read(PIECE)
        head = None if b"\0" in start[:HEAD] else _head(start[:HEAD], name, known)
        if head is None:
            raise NotPlainError
        if sum(is_case(known.mapping.heading(text)) for text in head.table.headings) > 1:
            raise NotPlainError
        begin = _end_of_line(start, head.table.heading_row)
        if not lines_are_records(start[:begin], head):
            raise NotPlainError
        self.head, self.used = head, Used(head)
        self._parser = _Parser(head, self.used)
        self._fingerprint = hashlib.sha256(start[:begin])
        self._bodies = _bodies(start[begin:], file, self._fingerprint, name)

    @property
    def sha256(self) -> str:
        """The fingerprint of the file's bytes, once its chunks have been read."""
        return self._fingerprint.hexdigest()

    def chunks(self) -> Iterator[pa.Table]:
        """The rows, a chunk at a time: a column for each that is used, by its position as text."""
        most = 2 * (os.cpu_count() or 1)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            waiting: deque[Future[pa.Table]] = deque()
            for body in self._bodies:
                waiting.append(pool.submit(self._parser, body))
                if len(waiting) > most:
                    yield waiting.popleft().result()
            for chunk in waiting:
                yield chunk.result()


def _head(start: bytes, name: str, known: Vocabulary) -> Head | None:
    try:
        # The last letter may be cut in two.
        text = getincrementaldecoder("utf-8-sig")().decode(start)
    except UnicodeDecodeError:
        return None
    return head_of(text, name, known)


def _end_of_line(data: bytes, n: int) -> int:
    """Where the line after the n-th begins."""
    at = 0
    for _ in range(n):
        at = data.find(b"\n", at) + 1 or len(data)
    return at


def _bodies(
    start: bytes, file: BinaryIO, fingerprint: hashlib._Hash, name: str
) -> Iterator[bytearray]:
    """The file from `start` on, cut between lines; raises FileError for a line without end."""
    at = file.tell()
    left = file.seek(0, os.SEEK_END) - at
    file.seek(at)
    more = True
    while more:
        body = bytearray(len(start) + min(PIECE, left))
        body[: len(start)] = start
        with memoryview(body) as room:  # read into its place, so that nothing is copied
            size = len(start) + cast("BufferedReader", file).readinto(room[len(start) :])
        left -= PIECE
        more = left > 0 and size == len(body)
        end = body.rfind(b"\n", 0, size) + 1 if more else size
        start = bytes(body[end:size])
        if len(start) > LONGEST_LINE:
            message = f"{name}: a line of more than {LONGEST_LINE >> 20} MB; a log has a line for each row"
            raise FileError(message)
        del body[end:]
        if body:
            yield body
            fingerprint.update(body)


class _Parser:
    """Parses chunks of one file, each for itself."""

    def __init__(self, head: Head, used: Used) -> None:
        """Take the layout, and the columns that are used."""
        self._delimiter, self._used, self._kinds = head.delimiter, used, used.kinds

    def __call__(self, body: bytearray) -> pa.Table:
        """The columns of a chunk; raises NotPlainError."""
        if body.startswith(BOM_UTF8):  # pyarrow would take it for the file's own, and leave it out
            raise NotPlainError
        quoted = b'"' in body
        if quoted and not _around_cells(body, self._delimiter):
            raise NotPlainError
        if b"\r" in body and body.count(b"\r") != body.count(b"\r\n"):
            raise NotPlainError
        try:
            body.isascii() or body.decode()
            table = arrow_csv.read_csv(
                pa.BufferReader(body),
                read_options=arrow_csv.ReadOptions(
                    column_names=self._used.names, use_threads=False, block_size=len(body) + 1
                ),
                parse_options=arrow_csv.ParseOptions(
                    delimiter=self._delimiter,
                    quote_char='"' if quoted else False,
                    ignore_empty_lines=False,
                ),
                convert_options=arrow_csv.ConvertOptions(
                    check_utf8=False,  # as the whole has been
                    include_columns=[*self._kinds],
                    column_types=self._kinds,
                    strings_can_be_null=False,
                ),
            )
        except (pa.ArrowInvalid, UnicodeDecodeError) as error:
            raise NotPlainError from error
        table = self._used.with_times(table)
        for column in table.columns:
            texts = column.chunk(0)
            if pa.types.is_timestamp(texts.type):  # read, so short
                continue
            texts = texts.dictionary if pa.types.is_dictionary(texts.type) else texts
            if max(distinct_lengths(texts).to_pylist(), default=0) > LONGEST_CELL:
                raise NotPlainError
        # A row without a case may be blank, and blank rows are no rows.
        names = table.column(self._used.case).chunk(0).dictionary
        if not all_match(names, "[!-~]") or may_repeat_headings(names):
            raise NotPlainError
        return table


def _around_cells(body: bytearray, delimiter: str) -> bool:
    """Whether every quotation mark opens or closes a whole cell, and none has a line break in it."""
    every = np.frombuffer(body, np.uint8)
    marks = np.flatnonzero(every == ord('"'))
    if len(marks) % 2:
        return False
    opening, closing = marks[::2], marks[1::2]
    ends = np.frombuffer(f"{delimiter}\n\r".encode(), np.uint8)
    lines = np.flatnonzero(every == ord("\n"))
    return bool(
        np.isin(every[opening[opening > 0] - 1], ends[:2]).all()
        and np.isin(every[closing[closing + 1 < len(every)] + 1], ends).all()
        and (np.searchsorted(lines, opening) == np.searchsorted(lines, closing)).all()
    )
