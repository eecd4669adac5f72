"""The waits of a large log as they are written: with notes, and those of surveys for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import reduce
from typing import Any, get_args

import pyarrow as pa
import pyarrow.compute as pc

from timeline.audit import SEGMENT, Audit, ClosedBy, GroupedBy, Outcome
from timeline.columnar.csv_text import LIKE_A_FORMULA
from timeline.moments.iso import iso_texts
from timeline.tables import WAIT_COLUMNS
from timeline.wording import waits as wording
from timeline.wording.outcomes import every_outcome
from timeline.wording.pathway import activity_names

_OUTCOMES: dict[str, Outcome] = {one: one for one in get_args(Outcome)}
_FACTS = (
    *("past_calendar", "other_outcome", "other_first_day", "reissued"),
    *("closed_by", "closed_outcome", "closed_row", "excused", "doubtful"),
)
_BETWEEN = "\0"
"""Between the texts of a key, and in place of a row."""


def with_notes(waits: pa.Table, audit: Audit) -> pa.Table:
    """The columns of waits.csv, and what follows them: the note in place of its facts."""
    place = WAIT_COLUMNS.index("note")
    note = reduce(_joined, _notes(waits, activity_names(audit.pathway)))
    return waits.drop_columns([*_FACTS]).add_column(place, "note", note)


def _notes(waits: pa.Table, names: Mapping[str, str]) -> Iterator[pa.ChunkedArray]:
    """Each kind of note, in the order of `wording.notes`; null where there is none."""
    yield _where(waits["past_calendar"], wording.past_calendar())
    other = _key(waits["other_outcome"], waits["other_first_day"])
    yield _mapped(other, lambda one: wording.other_counting(_OUTCOMES[one[0]], int(one[1])))
    yield waits["reissued"].cast(pa.string())
    yield _closed(waits, names)
    yield _where(waits["excused"], wording.excused())
    yield _where(waits["doubtful"], wording.doubtful())


def _closed(waits: pa.Table, names: Mapping[str, str]) -> pa.ChunkedArray:
    outcome = pc.fill_null(waits["closed_outcome"].cast(pa.string()), "")
    key = _key(waits["closed_by"], outcome)

    def half(k: int) -> pa.ChunkedArray:
        def text(one: list[str]) -> str:
            ending = ClosedBy(activity=one[0], outcome=one[1], row=_BETWEEN)
            return wording.closed_by(ending, names).split(_BETWEEN)[k]

        return _mapped(key, text)

    return pc.binary_join_element_wise(half(0), waits["closed_row"], half(1), "")


def _key(*columns: pa.ChunkedArray) -> pa.ChunkedArray:
    """The texts of columns as one; null where one of them is."""
    return pc.binary_join_element_wise(*(one.cast(pa.string()) for one in columns), _BETWEEN)


def _mapped(keys: pa.ChunkedArray, text: Callable[[list[str]], str]) -> pa.ChunkedArray:
    """A text for each key, made once for each distinct one."""
    distinct = keys.drop_null().unique()
    texts = pa.array([text(key.split(_BETWEEN)) for key in distinct.to_pylist()], pa.string())
    return pc.take(texts, pc.index_in(keys, value_set=distinct))


def _where(mask: pa.ChunkedArray, text: str) -> pa.ChunkedArray:
    return pc.if_else(mask, text, pa.scalar(None, pa.string()))


def _joined(first: pa.ChunkedArray, second: pa.ChunkedArray) -> pa.ChunkedArray:
    both = pc.binary_join_element_wise(first, second, wording.BETWEEN_NOTES)
    return pc.coalesce(both, first, second)


_HEADINGS = {
    "case_id": "Case",
    "episode": "Episode",
    "month": "Month",
    "step": "Stage",
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
"""Waits made into texts at a time: texts take much room."""
_FIRST = 3
"""Columns before the groups; the others follow them."""


def survey_rows(
    waits: pa.Table, audit: Audit, groups: Mapping[GroupedBy, str]
) -> Iterator[pa.Table]:
    """The stages of surveys among some waits, as a spreadsheet shows them, a portion at a time.

    `audit` has the stages; `groups` are the headings of its groupings by name.
    """
    for begin in range(0, len(waits), _PORTION):
        yield _rows(waits.slice(begin, _PORTION), audit, groups)


def _rows(waits: pa.Table, audit: Audit, groups: Mapping[GroupedBy, str]) -> pa.Table:
    turnaround = audit.turnaround
    survey_stages = {
        one.step: one.title for one in turnaround.by_step if one.step in turnaround.survey_stages
    }
    step = waits["step"].cast(pa.string())
    rows = waits.filter(pc.is_in(step, value_set=pa.array([*survey_stages], pa.string())))
    plain = [*_HEADINGS.items()]
    titles = {str(by): title for by, title in groups.items()}
    beside = [(name, titles[name]) for name in rows.column_names if name in titles]
    beside += [(SEGMENT, "Period")] if SEGMENT in rows.column_names else []
    columns = [*plain[:_FIRST], *beside, *plain[_FIRST:]]
    return pa.table(
        {heading: _written(name, rows[name], survey_stages) for name, heading in columns}
    )


def _written(name: str, column: pa.ChunkedArray, survey_stages: dict[str, str]) -> pa.ChunkedArray:
    if pa.types.is_timestamp(column.type):
        return iso_texts(column)
    if pa.types.is_floating(column.type):
        return pc.round(column, 4)
    if not pa.types.is_dictionary(column.type):
        return _as_text(column)
    words = survey_stages if name == "step" else {**every_outcome()} if name == "outcome" else None
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
