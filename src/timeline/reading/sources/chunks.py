"""A file whose rows come a piece at a time, so that no more than its used columns is ever held."""

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
"""How a piece holds a column: each text once. The times of a long table are plain texts, or read."""


class NotPlainError(Exception):
    """Only a careful reading counts this file's rows right."""


class Head(NamedTuple):
    """How a file is laid out, by its first rows."""

    delimiter: str
    """Between the cells of a CSV file."""
    table: RawTable
    """The headings and where they stand; no rows yet."""
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

    def with_times(self, piece: pa.Table) -> pa.Table:
        """The piece with its times read, where all of them are plain ISO 8601."""
        if not self.time:
            return piece
        local = iso.local_seconds(piece.column(self.time).combine_chunks())
        if local is None:
            return piece
        at = piece.column_names.index(self.time)
        return piece.set_column(at, self.time, as_column(local, pa.timestamp("s")))

    def together(self, pieces: list[pa.Table]) -> RawTable:
        """The pieces as one table."""
        empty, columns = self._head.table, []
        held = [dict(zip(piece.column_names, piece.columns, strict=True)) for piece in pieces]
        for name in self.names:
            its = [piece[name] for piece in held if name in piece]
            chunks = [chunk for column in its for chunk in column.chunks]
            if len({chunk.type for chunk in chunks}) > 1:  # times of which some are not plain
                chunks = [chunk.cast(pa.string()) for chunk in chunks]
            columns.append(pa.chunked_array(chunks) if chunks else column_of([]))
        first = empty.heading_row + 1
        rows = np.arange(first, first + sum(map(len, pieces)), dtype=np.int32)
        return replace(empty, columns=tuple(columns), rows=rows)


class InPieces(Protocol):
    """A file, opened: its layout is known, and its pieces can be read once, in order."""

    head: Head
    used: Used

    def pieces(self) -> Iterator[pa.Table]:
        """The rows, a piece at a time; raises NotPlainError."""
        ...

    @property
    def sha256(self) -> str:
        """The fingerprint of the file's bytes, once its pieces have been read."""
        ...
