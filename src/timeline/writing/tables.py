"""An event log as a long table: CSV, and Parquet with typed times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from timeline.columnar import csv_text
from timeline.writing.remarks import UNREADABLE
from timeline.writing.rows import CASE_ATTRIBUTE, Case

BATCH = 10_000
"""Cases written at a time."""


class Columns:
    """The columns of a long table: those that some event or case has."""

    def __init__(self, own: Iterable[str], of_case: Iterable[str]) -> None:
        """Events with the attributes `own`, of cases with the attributes `of_case`."""
        self._own, self._of_case = [*own], [CASE_ATTRIBUTE + name for name in of_case]
        self.names = ["case_id", "activity", "time", "earliest", *self._own, *self._of_case]

    def rows(self, cases: Iterable[Case]) -> Iterator[list[str]]:
        """A row for each event."""
        for case in cases:
            of_case = {CASE_ATTRIBUTE + name: value for name, value in case.attributes.items()}
            for event in case.events:
                said = of_case | event.attributes
                cells = (said.get(name, "") for name in (*self._own, *self._of_case))
                yield [case.id, event.activity, event.time or event.word, event.earliest, *cells]


def write_csv(cases: Iterable[Case], columns: Columns, path: Path) -> None:
    """A long CSV file; a text that begins like a formula has an apostrophe before it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(csv_text.lines([columns.names]))
        file.writelines(csv_text.lines(columns.rows(cases)))


def write_parquet(cases: Iterable[Case], columns: Columns, path: Path, *, typed: bool) -> None:
    """A long Parquet file.

    Where `typed`, `time` and `earliest` are instants in Europe/London, and a time that could not be
    read is empty; else they are texts, among which words have a place.
    """
    moment = pa.timestamp("s", "Europe/London") if typed else pa.string()
    kinds = [moment if name in {"time", "earliest"} else pa.string() for name in columns.names]
    schema = pa.schema(zip(columns.names, kinds, strict=True))
    with pq.ParquetWriter(path, schema) as writer:
        held: list[list[str]] = []
        for row in columns.rows(cases):
            held.append(row)
            if len(held) == BATCH:
                writer.write_batch(_batch(held, schema))
                held = []
        writer.write_batch(_batch(held, schema))


def _batch(rows: list[list[str]], schema: pa.Schema) -> pa.RecordBatch:
    columns = [*zip(*rows, strict=True)] or [()] * len(schema)
    arrays = [
        pa.array(
            [
                datetime.fromisoformat(cell) if cell and cell != UNREADABLE else None
                for cell in cells
            ],
            field.type,
        )
        if pa.types.is_timestamp(field.type)
        else pa.array([cell or None for cell in cells], field.type)
        for cells, field in zip(columns, schema, strict=True)
    ]
    return pa.record_batch(arrays, schema=schema)
