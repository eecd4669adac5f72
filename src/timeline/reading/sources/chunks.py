"""A file read in chunks, so that only its used columns are in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple, Protocol

import numpy as np
import pyarrow as pa

from timeline.columnar.arrow_compute import as_column
from timeline.moments import iso
from timeline.reading.tables.headings import CASE, LONG, TIME, Layout
from timeline.reading.tables.table import RawTable, column_of

ENCODED = pa.dictionary(pa.int32(), pa.string())
"""The type of a chunk's columns; the times of a long table are plain texts or timestamps."""


class NotPlainError(Exception):
    """The file needs the careful CSV reader to count its rows correctly."""


class Head(NamedTuple):
    """How a file is laid out, by its first rows."""

    delimiter: str
    """Between the cells of a CSV file."""
    table: RawTable
    """The headings and their place, without rows."""
    layout: Layout


class Used:
    """The columns of a file that are used, each named by its position as text."""

    def __init__(self, head: Head) -> None:
        """Choose them by what the headings say."""
        layout = head.layout
        self._head = head
        self.names = [str(position) for position in range(len(head.table.headings))]
        self.positions = sorted(
            {
                *layout.roles.values(),
                *layout.case_attributes.values(),
                *layout.activities,
                *layout.of_activity.values(),
                *layout.columns.values(),
            }
        )
        self.case = self.names[layout.roles[CASE]]
        is_long = layout.kind == LONG and TIME in layout.roles
        self.time = self.names[layout.roles[TIME]] if is_long else ""
        """Of a long table; '' where there is none."""

    @property
    def kinds(self) -> dict[str, pa.DataType]:
        """The type of each column as it is parsed, by name."""
        by_name = {self.names[position]: ENCODED for position in self.positions}
        return by_name | ({self.time: pa.string()} if self.time else {})

    def with_times(self, chunk: pa.Table) -> pa.Table:
        """The chunk with its times read, where all of them are plain ISO 8601."""
        if not self.time:
            return chunk
        local = iso.local_seconds(chunk.column(self.time).combine_chunks())
        if local is None:
            return chunk
        at = chunk.column_names.index(self.time)
        return chunk.set_column(at, self.time, as_column(local, pa.timestamp("s")))

    def as_table(self, chunks: list[pa.Table]) -> RawTable:
        """The chunks as one table."""
        empty, columns = self._head.table, []
        held = [dict(zip(chunk.column_names, chunk.columns, strict=True)) for chunk in chunks]
        for name in self.names:
            its = [chunk[name] for chunk in held if name in chunk]
            arrays = [one for column in its for one in column.chunks]
            if len({one.type for one in arrays}) > 1:  # times of which some are not plain
                arrays = [one.cast(pa.string()) for one in arrays]
            columns.append(pa.chunked_array(arrays) if arrays else column_of([]))
        first = empty.heading_row + 1
        rows = np.arange(first, first + sum(map(len, chunks)), dtype=np.int32)
        return replace(empty, columns=tuple(columns), rows=rows)


class ChunkedFile(Protocol):
    """An open file of known layout, whose chunks can be read once, in order."""

    head: Head
    used: Used

    def chunks(self) -> Iterator[pa.Table]:
        """The rows, a chunk at a time; raises NotPlainError."""
        ...

    @property
    def sha256(self) -> str:
        """The fingerprint of the file's bytes, once its chunks have been read."""
        ...
