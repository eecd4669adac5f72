"""The pure function from events to waits, Arrow record batches in and out.

A batch holds all events of its cases, so batches may be measured anywhere and in any order: by
one process, or by the workers of a cluster.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from timeline.analysis.wait_columns import LONDON, wait_columns
from timeline.columnar.arrow_compute import by_code
from timeline.columnar.coded_text import CodedText, object_array
from timeline.event_log import (
    EventLog,
    Events,
    Recorded,
    Sheet,
    Word,
    blocks,
    in_case_order,
    known_to,
    read_as_of,
)
from timeline.moments import Moment
from timeline.pathway import ATTRIBUTES, LINKS, Pathway
from timeline.waits import Measured, deadlines, measure
from timeline.working_time import Calendar

if TYPE_CHECKING:
    import pandas as pd

EVENT, NOT_REQUIRED, NOT_KNOWN, CANCELLED = "event", "not required", "not known", "cancelled"
KINDS = (NOT_REQUIRED, NOT_KNOWN, CANCELLED)
"""Rows that are no events: the words of measuring 4.8 and 4.12, and cancelled requests (4.11)."""
CASE = "case:"
"""The beginning of the name of a column with an attribute of cases."""


def measure_batches(
    batches: Iterable[pa.RecordBatch],
    pathway: Pathway,
    as_of: Moment,
    calendar: Calendar,
    recorded: Recorded,
) -> Iterator[pa.RecordBatch]:
    """The waits of events, with the columns of waits.csv.

    Each batch has the columns of `log_batches`, and all rows of its cases. `recorded` says what
    the sources of the whole log record (measuring 4.9).
    """
    for batch in batches:
        log = read_as_of(known_to(_log_of(batch, recorded), pathway), as_of).log
        yield from measured_columns(log, pathway, as_of, calendar)[2].to_batches()


def measured_columns(
    log: EventLog, pathway: Pathway, as_of: Moment, calendar: Calendar
) -> tuple[Measured, pd.DataFrame, pa.Table]:
    """A log measured, the table of its verdicts, and their columns."""
    measured = measure(log, pathway, as_of, calendar)
    table = measured.table
    found = deadlines(measured, table, pathway, calendar)
    return measured, table, wait_columns(measured, table, pathway, found)


def log_batches(log: EventLog, events: int) -> Iterator[pa.RecordBatch]:
    """A log as record batches of whole cases, of about `events` events each.

    A row is an event, or one of `KINDS`, which has no time. `source` has the numbers of the
    sources that hold the case, and `latest_only` says whether its table holds only the latest
    of several such events. An attribute of a case has a column 'case:NAME' of lists.
    """
    for block in blocks(log, events):
        words = [
            (kind, word)
            for kind, found in zip(
                KINDS, (block.not_required, block.not_known, block.cancelled), strict=True
            )
            for word in found
        ]
        yield from (
            pa.concat_tables([_events(block), _words(block, words)], promote_options="default")
            .combine_chunks()
            .to_batches()
        )


def _events(log: EventLog) -> pa.Table:
    table = log.table
    latest = np.asarray(
        [[one in sheet.latest for one in table.activity.names] for sheet in log.sheets] or [[]]
    )
    case = table.case.codes
    return pa.table(
        {
            "kind": pa.array([EVENT] * len(table), pa.string()),
            "case_id": _plain(table.case),
            "activity": _plain(table.activity),
            "earliest": pa.array(table.earliest).cast(LONDON),
            "latest": pa.array(table.latest).cast(LONDON),
            **_places(log, table.sheet, table.row),
            "latest_only": pa.array(latest[table.sheet, table.activity.codes].astype(bool)),
            "source": pa.array([[*held] for held in log.held[case]], pa.list_(pa.int32())),
            **{name: _plain(column) for name, column in table.attributes.items()},
            **_case_attributes(log, case),
        }
    )


def _case_attributes(log: EventLog, case: np.ndarray) -> dict[str, pa.Array]:
    """Each attribute of cases as lists: of several values where they contradict one another."""
    return {
        f"{CASE}{name}": pa.array(
            [
                None if one is None else [*one] if isinstance(one, tuple) else [one]
                for one in column[case]
            ],
            pa.list_(pa.string()),
        )
        for name, column in log.case_attributes.items()
    }


def _words(log: EventLog, words: list[tuple[str, Word]]) -> pa.Table:
    sheet = np.asarray([word.sheet for _, word in words], np.int64)
    row = np.asarray([word.row for _, word in words], np.int64)
    return pa.table(
        {
            "kind": pa.array([kind for kind, _ in words], pa.string()),
            "case_id": pa.array([word.case for _, word in words], pa.string()),
            "activity": pa.array([word.activity for _, word in words], pa.string()),
            **_places(log, sheet, row),
        }
    )


def _places(log: EventLog, sheet: np.ndarray, row: np.ndarray) -> dict[str, pa.Array]:
    return {
        "file": by_code([one.file for one in log.sheets], sheet).cast(pa.string()),
        "sheet": by_code([one.name for one in log.sheets], sheet).cast(pa.string()),
        "row": pa.array(row.astype(np.int64)),
    }


def _plain(column: CodedText) -> pa.Array:
    names = pa.array([*column.names], pa.string())
    codes = pa.array(column.codes.astype(np.int64), mask=column.codes < 0)
    return pa.DictionaryArray.from_arrays(codes, names).cast(pa.string())


def _log_of(batch: pa.RecordBatch, recorded: Recorded) -> EventLog:
    """The log of a batch."""
    columns = {name: batch.column(name) for name in batch.schema.names}
    lists = {name: columns[name].to_pylist() for name in ("kind", "case_id", "activity", "row")}
    sheet, sheets = _sheets(batch)
    is_event = np.asarray([kind == EVENT for kind in lists["kind"]], bool)
    at = np.flatnonzero(is_event)
    events = pa.RecordBatch.from_arrays([*columns.values()], names=[*columns]).take(pa.array(at))
    case = CodedText.of(events.column("case_id").to_pylist())
    words: dict[str, list[Word]] = {kind: [] for kind in KINDS}
    for k in np.flatnonzero(~is_event).tolist():
        word = Word(lists["case_id"][k], lists["activity"][k], int(sheet[k]), lists["row"][k])
        words[lists["kind"][k]].append(word)
    first = np.unique(case.codes, return_index=True)[1].tolist()
    table = Events(
        case=case,
        activity=CodedText.of(events.column("activity").to_pylist()),
        earliest=_seconds(events.column("earliest")),
        latest=_seconds(events.column("latest")),
        sheet=sheet[at],
        row=np.asarray(lists["row"], np.int64)[at],
        attributes={
            name: CodedText.of(events.column(name).to_pylist())
            for name in (*ATTRIBUTES, *LINKS)
            if name in columns
        },
    )
    return EventLog(
        table=in_case_order(table),
        sheets=sheets,
        not_required=tuple(words[NOT_REQUIRED]),
        not_known=tuple(words[NOT_KNOWN]),
        cancelled=tuple(words[CANCELLED]),
        case_attributes={
            name.removeprefix(CASE): CodedText.of(
                _one(events.column(name)[k].as_py()) for k in first
            )
            for name in columns
            if name.startswith(CASE)
        },
        recorded=recorded,
        held=_held([events.column("source")[k].as_py() for k in first]),
    )


def _one(values: list[str] | None) -> str | tuple[str, ...] | None:
    if not values:
        return None
    return values[0] if len(values) == 1 else tuple(values)


def _held(sources: list[list[int]]) -> CodedText:
    """The sources of each case, as a tuple of their numbers."""
    place: dict[tuple[int, ...], int] = {}
    codes = [place.setdefault(tuple(one), len(place)) for one in sources]
    return CodedText(np.asarray(codes, np.int64), object_array(place))


def _sheets(batch: pa.RecordBatch) -> tuple[np.ndarray, tuple[Sheet, ...]]:
    """Each row's place among the tables, and the tables with what measuring needs of them."""
    file, name, activity, latest = (
        batch.column(one).to_pylist() for one in ("file", "sheet", "activity", "latest_only")
    )
    place: dict[tuple[str, str], int] = {}
    codes = [
        place.setdefault((one or "", its or ""), len(place))
        for one, its in zip(file, name, strict=True)
    ]
    only: list[dict[str, None]] = [{} for _ in place]
    for code, one, is_latest in zip(codes, activity, latest, strict=True):
        if is_latest:
            only[code][one] = None
    sheets = tuple(
        Sheet(one, its, "", "", 0, latest=tuple(only[code])) for (one, its), code in place.items()
    )
    return np.asarray(codes, np.int64), sheets


def _seconds(column: pa.Array) -> np.ndarray:
    return np.asarray(column.cast(pa.timestamp("s", "UTC")).cast(pa.int64()))
