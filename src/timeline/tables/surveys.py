"""The surveys of a large log as rows for a spreadsheet: each leg with its groups."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from timeline.audit import SEGMENT, Audit, GroupedBy
from timeline.columnar.csv_text import LIKE_A_FORMULA
from timeline.moments.iso import iso_texts
from timeline.wording.outcomes import every_outcome

_HEADINGS = {
    "case_id": "Case",
    "episode": "Episode",
    "month": "Month",
    "step": "Leg",
    "standard": "Standard",
    "outcome": "Outcome",
    "low": "Shortest",
    "high": "Longest",
    "unit": "Unit",
    "start_earliest": "Started from",
    "start_latest": "Started to",
    "start_row": "Start row",
    "stop_earliest": "Stopped from",
    "stop_latest": "Stopped to",
    "stop_row": "Stop row",
}
_PORTION = 20_000
"""Intervals told at a time: as texts they take much room."""
_FIRST = 3
"""Columns that stand before the groups; the others follow them."""


def survey_rows(
    intervals: pa.Table, audit: Audit, groups: Mapping[GroupedBy, str]
) -> Iterator[pa.Table]:
    """The stages of surveys among some waits, as a spreadsheet shows them, a portion at a time.

    `audit` knows the stages; `groups` are the headings of its groupings by name.
    """
    for begin in range(0, len(intervals), _PORTION):
        yield _rows(intervals.slice(begin, _PORTION), audit, groups)


def _rows(intervals: pa.Table, audit: Audit, groups: Mapping[GroupedBy, str]) -> pa.Table:
    told = audit.turnaround
    legs = {one.step: one.title for one in told.timed if one.step in told.legs}
    step = intervals["step"].cast(pa.string())
    rows = intervals.filter(pc.is_in(step, value_set=pa.array([*legs], pa.string())))
    plain = [*_HEADINGS.items()]
    titles = {str(by): title for by, title in groups.items()}
    beside = [(name, titles[name]) for name in rows.column_names if name in titles]
    beside += [(SEGMENT, "Period")] if SEGMENT in rows.column_names else []
    columns = [*plain[:_FIRST], *beside, *plain[_FIRST:]]
    return pa.table({heading: _told(name, rows[name], legs) for name, heading in columns})


def _told(name: str, column: pa.ChunkedArray, legs: dict[str, str]) -> pa.ChunkedArray:
    if pa.types.is_timestamp(column.type):
        return iso_texts(column)
    if pa.types.is_floating(column.type):
        return pc.round(column, 4)
    if not pa.types.is_dictionary(column.type):
        return _as_text(column)
    words = legs if name == "step" else {**every_outcome()} if name == "outcome" else None
    texts = (_renamed(one.dictionary, words) if words else _as_text(one.dictionary) for one in column.chunks)  # fmt: skip
    return pa.chunked_array(
        [pc.take(its, one.indices) for its, one in zip(texts, column.chunks, strict=True)],
        pa.string(),
    )


def _as_text(texts: pa.Array | pa.ChunkedArray) -> pa.Array | pa.ChunkedArray:
    """Texts that no spreadsheet takes for a formula."""
    formula = pc.match_substring_regex(texts, LIKE_A_FORMULA)
    return pc.if_else(formula, pc.binary_join_element_wise("'", texts, ""), texts)


def _renamed(texts: pa.Array, names: Mapping[Any, str]) -> pa.Array:
    place = pc.index_in(texts, value_set=pa.array([*names]))
    return pc.take(pa.array([*names.values()]), place)
