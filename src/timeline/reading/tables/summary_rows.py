"""Rows with totals, counts and averages, which are no events."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pyarrow as pa

from timeline.columnar.arrow_compute import matching
from timeline.columnar.coded_text import CodedText
from timeline.moments.zone import Mask
from timeline.reading.tables.table import RawTable

_OF = "( (of|no|number|cases|children|days|weeks|hours|time|wait|waits|events|dates|in|per)( .*)?)?"
_WRITTEN = (
    f"^(((grand |sub[ -]?)?totals?|sum|count|average|mean|median|percentage|number of){_OF}|%):?$"
)
"""'Total', 'Total cases:' and 'Average wait in days', but no 'Mean, A.' and no 'Total Care 7'."""
TOTAL = "a row of totals and not of a case, so it is not used"


def summary_rows(case: CodedText) -> Mask:
    """Which rows have such a word in place of a case."""
    if isinstance(case.kept, pa.Array):
        found = matching(case.kept, _WRITTEN, ignore_case=True)
        words = np.flatnonzero(found.to_pylist()) if found.true_count else ()
    else:
        pattern = re.compile(_WRITTEN, re.IGNORECASE)
        words = np.flatnonzero([pattern.match(text) is not None for text in case.kept])
    return np.isin(case.codes, words) if len(words) else np.zeros(len(case), bool)


def without(table: RawTable, rows: Mask) -> RawTable:
    """The table without these rows, each of which is a problem and counts as set aside."""
    faults = (table.place.problem(int(row), "", TOTAL) for row in table.rows[rows])
    return replace(kept_rows(table, ~rows), faults=(*table.faults, *faults))


def kept_rows(table: RawTable, rows: Mask) -> RawTable:
    """The table with these rows alone."""
    if rows.all():
        return table
    kept = pa.array(rows.tolist(), pa.bool_())
    return replace(
        table,
        columns=tuple(_of(column, kept) if len(column) else column for column in table.columns),
        rows=table.rows[rows],
        real_dates={at: real[rows] for at, real in table.real_dates.items()},
    )


def _of(column: pa.ChunkedArray, kept: pa.BooleanArray) -> pa.ChunkedArray:
    """A column's kept cells, and no more texts than those."""
    some = column.filter(kept)
    return some.cast(pa.string()) if pa.types.is_dictionary(some.type) else some
