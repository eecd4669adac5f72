"""Rows that sum up a table: totals, counts and averages, which are no events."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from timeline.moments.zone import Mask
from timeline.reading.table import RawTable
from timeline.texts import Texts

_WORDS = ("total", "totals", "grand total", "sub total", "sub-total", "subtotal", "sum", "count", "average", "mean", "median", "percentage", "%")  # fmt: skip
_WRITTEN = pa.array(
    sorted(
        {
            f"{way(word)}{end}"
            for word in _WORDS
            for way in (str, str.capitalize, str.title, str.upper)
            for end in ("", ":")
        }
    ),
    pa.string(),
)
TOTAL = "a row of totals and not of a case, so it is not used"


def totals(case: Texts) -> Mask:
    """Which rows have such a word where the case should stand."""
    kept = case.kept if isinstance(case.kept, pa.Array) else pa.array(case.kept, pa.string())
    words = np.flatnonzero(pc.is_in(kept, _WRITTEN).to_numpy(zero_copy_only=False))
    return np.isin(case.codes, words) if len(words) else np.zeros(len(case), bool)


def without(table: RawTable, rows: Mask) -> RawTable:
    """The table without these rows, each of which is told and counted as set aside."""
    kept = pa.array((~rows).tolist(), pa.bool_())
    return replace(
        table,
        columns=tuple(_of(column, kept) if len(column) else column for column in table.columns),
        rows=table.rows[~rows],
        faults=(
            *table.faults,
            *(table.place.problem(int(row), "", TOTAL) for row in table.rows[rows]),
        ),
    )


def _of(column: pa.ChunkedArray, kept: pa.BooleanArray) -> pa.ChunkedArray:
    """A column's kept cells, and no more texts than those."""
    some = column.filter(kept)
    return some.cast(pa.string()) if pa.types.is_dictionary(some.type) else some
