"""A Parquet file, its cells as the texts that a CSV file would have.

Rows are numbered from 1. A time with a time zone is an instant; one without is local time.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from timeline.columnar.arrow_compute import distinct_lengths
from timeline.errors import FileError
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.chunks import ENCODED, Head, Used
from timeline.reading.sources.csv_file import LONGEST_CELL
from timeline.reading.tables.heading_rows import no_heading
from timeline.reading.tables.headings import recognise
from timeline.reading.tables.table import Place, RawTable

BATCH = 200_000
"""Rows read at a time."""
A_ROW = 48
"""Bytes that a row would take as CSV, about."""
LEAST_ROWS, ROWS_A_BYTE = 1_000_000, 4
"""Rows of any file, and for each byte more: the times of a log alone take more than that."""
UNPACKED, PACKED = 64 << 20, 100
"""Bytes that a column of a row group may unpack to, and beyond that, how many for one that is packed."""
LONGEST_TIME = 1_000
"""Bytes of a text that may be a time."""
_SHARED_BEGINNINGS = "DELTA_BYTE_ARRAY"
"""An encoding in which a few bytes expand to any number of long texts; hardly any program uses it."""


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    try:
        yield
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:  # of a name of a column
        message = f"{name}: not a Parquet file, or a broken or encrypted one; write it anew, or give the log as CSV"
        raise FileError(message) from error


def rows_in(file: BinaryIO, name: str) -> int:
    """How many rows a Parquet file says it has; raises FileError."""
    with _refusing(name):
        return int(pq.ParquetFile(file).metadata.num_rows)


class ParquetFile:
    """A Parquet file, opened: its layout is known, and its chunks can be read once, in order."""

    def __init__(self, file: BinaryIO, name: str, known: Vocabulary) -> None:
        """Read the schema; raises FileError, and NoUsableEventError where no heading is known."""
        self._file, self._name = file, name
        with _refusing(name):
            self._parquet = pq.ParquetFile(file)
            schema = self._parquet.schema_arrow
            texts = [one.name for one in schema if _is_text(one.type)]  # decoded here
            # Each distinct text of a batch is held once, as the file has it, and none for each row.
            self._parquet = pq.ParquetFile(file, read_dictionary=texts)
        _refuse_bombs(self._parquet.metadata, file, name)
        layout = recognise(tuple(schema.names), known)
        if layout is None:
            raise no_heading(name, [schema.names], known)
        self.head = Head(
            "", RawTable(Place(name), tuple(schema.names), 0, (), np.empty(0, np.int64)), layout
        )
        self.used = Used(self.head)
        self._headings = [schema.names[at] for at in self.used.positions]
        unfit = [
            heading
            for heading in self._headings
            if schema.names.count(heading) > 1 or not _is_cell(schema.field(heading).type)
        ]
        if unfit:
            message = (
                f"{name}: the columns {', '.join(unfit)} hold lists or bytes, or share their name "
                "with another; give each column one text, number or time a row and a different name"
            )
            raise FileError(message)

    def chunks(self) -> Iterator[pa.Table]:
        """The rows, a batch at a time; raises FileError."""
        names, kinds = [self.used.names[at] for at in self.used.positions], self.used.kinds
        batches = self._parquet.iter_batches(BATCH, columns=self._headings)
        while True:
            with _refusing(self._name):
                batch = next(batches, None)
                if batch is None:
                    return
                columns = [_cells(batch.column(heading)) for heading in self._headings]
                for column in columns:
                    column.validate(full=True)  # a text can have bytes that are no UTF-8
            self._refuse_long(columns)
            encoded = [
                cells if kinds[name] == ENCODED else _times(cells)
                for name, cells in zip(names, columns, strict=True)
            ]
            yield self.used.with_times(pa.table(encoded, names=names))

    def _refuse_long(self, columns: list[pa.DictionaryArray]) -> None:
        """Refuse a text longer than any cell; raises FileError."""
        longest = max((length for cells in columns for length in distinct_lengths(cells.dictionary).to_pylist()), default=0)  # fmt: skip
        if longest > LONGEST_CELL:
            message = f"{self._name}: a cell of more than {LONGEST_CELL:,} characters; no log has one, so it was not read"
            raise FileError(message)

    @property
    def sha256(self) -> str:
        """The fingerprint of the file's bytes."""
        return fingerprint_of(self._file)


def _refuse_bombs(metadata: pq.FileMetaData, file: BinaryIO, name: str) -> None:
    """Refuse a small file that unpacks to a large one; raises FileError."""
    size = file.seek(0, os.SEEK_END)
    groups = [metadata.row_group(k) for k in range(metadata.num_row_groups)]
    chunks = [group.column(k) for group in groups for k in range(metadata.num_columns)]
    unpacks = any(
        one.total_uncompressed_size > max(UNPACKED, PACKED * one.total_compressed_size)
        for one in chunks
    )
    shares = any(_SHARED_BEGINNINGS in one.encodings for one in chunks)
    if metadata.num_rows > LEAST_ROWS + ROWS_A_BYTE * size or unpacks or shares:
        message = (
            f"{name}: a file of {size:,} bytes that unpacks to far more than any log does, or is written in a way that can; "
            "it was not read. Write it anew from the events, or give the log as CSV"
        )
        raise FileError(message)


def fingerprint_of(file: BinaryIO) -> str:
    """The fingerprint of a file's bytes."""
    fingerprint = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(1 << 20):
        fingerprint.update(chunk)
    return fingerprint.hexdigest()


def _is_cell(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        return _is_cell(kind.value_type)
    others = (
        pa.types.is_nested,
        pa.types.is_binary,
        pa.types.is_large_binary,
        pa.types.is_duration,
    )
    return not any(of_kind(kind) for of_kind in (*others, pa.types.is_fixed_size_binary)) or (
        pa.types.is_decimal(kind)
    )


def _cells(column: pa.Array) -> pa.DictionaryArray:
    """The cells as texts, each distinct one held once."""
    if not pa.types.is_dictionary(column.type):
        return _texts(column).dictionary_encode()
    texts = _texts(column.dictionary)
    if column.null_count:
        texts = pa.concat_arrays([texts, pa.array([""])])
    nothing = pa.scalar(len(texts) - 1, pa.int32())
    return pa.DictionaryArray.from_arrays(column.indices.cast(pa.int32()).fill_null(nothing), texts)


def _times(cells: pa.DictionaryArray) -> pa.StringArray:
    """The texts of times row by row; in place of one longer than any time is one that is none."""
    texts = cells.dictionary
    texts = pc.if_else(pc.greater(pc.binary_length(texts), LONGEST_TIME), "too long", texts)
    return pa.DictionaryArray.from_arrays(cells.indices, texts).dictionary_decode()


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


def _texts(column: pa.Array) -> pa.StringArray:
    """Each cell as a CSV file would have it; blank where there is nothing."""
    kind = column.type
    if pa.types.is_timestamp(kind):
        # Whole seconds, in UTC where the zone is known.
        local = pc.floor_temporal(column.cast(pa.timestamp(kind.unit)), unit="second")
        column = local.cast(pa.timestamp("s")).cast(pa.string())
        if kind.tz:
            column = pc.binary_join_element_wise(column, "Z", "")
    elif pa.types.is_floating(kind):
        # A whole number with blanks beside it is a fraction to much software: 12.0 is 12.
        text = column.cast(pa.string())
        column = pc.replace_substring_regex(text, r"\.0$", "")
    return pc.fill_null(column.cast(pa.string()), "")
