"""Cases with their events and waits, as the audit holds them; waits are made from columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, starmap
from typing import Any

import numpy as np
import pyarrow as pa

from timeline import audit
from timeline.event_log import EventLog
from timeline.moments import Moment
from timeline.moments.zone import in_london
from timeline.pathway import ATTRIBUTES


def events(log: EventLog) -> Iterator[tuple[str, audit.Event]]:
    """Each event with its case, in case order."""
    rows = log.labels(np.arange(len(log)))
    attributes = zip(*(log.table.texts(name) for name in ATTRIBUTES), strict=True)
    times = zip(log.table.earliest.tolist(), log.table.latest.tolist(), strict=True)
    for case, activity, moment, values, row in zip(
        log.table.case, log.table.activity, starmap(Moment, times), attributes, rows, strict=True
    ):
        yield (
            case,
            audit.Event(
                activity=activity,
                earliest=in_london(moment.earliest),
                latest=in_london(moment.latest),
                row=row,
                attributes={
                    name: value
                    for name, value in zip(ATTRIBUTES, values, strict=True)
                    if value is not None
                },
            ),
        )


def cases(
    log: EventLog,
    waits: pa.Table,
    answers: Sequence[dict[str, audit.Answer]],
    published: Sequence[tuple[audit.PublishedWait, ...]],
) -> tuple[audit.Case, ...]:
    """Every case, in the order in which the input first names them; `waits` has `all_columns`."""
    found: dict[str, list[audit.Event]] = {case: [] for case in log.cases}
    for case, event in events(log):
        found[case].append(event)
    by_case: dict[str, list[audit.Wait]] = {case: [] for case in found}
    for wait in waits_of(waits):
        by_case[wait.case].append(wait)
    recorded = [(name, [*column]) for name, column in log.case_attributes.items()]
    return tuple(
        audit.Case(
            id=case,
            events=tuple(its),
            waits=tuple(by_case[case]),
            attributes={
                name: "; ".join(value) if isinstance(value, tuple) else value
                for name, values in recorded
                if (value := values[code]) is not None
            },
            answers=answers[code],
            published=published[code],
        )
        for code, (case, its) in enumerate(found.items())
    )


_Row = Mapping[str, Any]


def waits_of(columns: pa.Table) -> Iterator[audit.Wait]:
    """The waits of columns, each of consecutive rows, one for each standard in force."""
    lists = {name: _values(columns[name]) for name in columns.column_names}
    rows: Iterator[_Row] = (
        dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)
    )
    for _, its in groupby(rows, key=lambda row: (row["case_id"], row["start_event"], row["step"])):
        yield _wait([*its])


def _values(column: pa.ChunkedArray) -> list[Any]:
    """A column's values; instants as times in London, shared where they are the same."""
    if not pa.types.is_timestamp(column.type):
        values: list[Any] = column.to_pylist()
        return values
    instants = column.cast(pa.timestamp("s", "UTC")).cast(pa.int64()).to_pylist()
    at = {instant: in_london(instant) for instant in {*instants} - {None}}
    return [at.get(instant) for instant in instants]


def _wait(rows: list[_Row]) -> audit.Wait:
    first = rows[0]
    return audit.Wait(
        case=first["case_id"],
        step=first["step"],
        episode=first["episode"] or "",
        start=_end(first, "start"),
        stop=_end(first, "stop") if first["stop_event"] is not None else None,
        closed_by=_closed_by(first) if first["closed_by"] else None,
        excused=first["excused"],
        doubtful=first["doubtful"],
        unit=first["own_unit"],
        low=first["own_low"],
        high=first["own_high"],
        result=first["result"],
        may_be_late=first["may_be_late"],
        counted_in=first["counted_in"],
        verdicts=tuple(map(_verdict, rows)),
    )


def _end(row: _Row, name: str) -> audit.WaitEnd:
    return audit.WaitEnd(
        activity=row[f"{name}_activity"],
        earliest=row[f"{name}_earliest"],
        latest=row[f"{name}_latest"],
        row=row[f"{name}_row"],
        event=row[f"{name}_event"],
    )


def _closed_by(row: _Row) -> audit.ClosedBy:
    return audit.ClosedBy(
        activity=row["closed_by"], outcome=row["closed_outcome"] or "", row=row["closed_row"]
    )


def _verdict(row: _Row) -> audit.Verdict:
    return audit.Verdict(
        standard=row["standard"] or "",
        outcome=row["outcome"],
        unit=row["unit"],
        low=row["low"],
        high=row["high"],
        due=row["due"],
        not_before=row["not_before"],
        over=row["over"],
        days_over=row["days_over"],
        other_outcome=row["other_outcome"],
        other_first_day=1 if row["other_first_day"] is None else row["other_first_day"],
        past_calendar=row["past_calendar"],
        reissued=row["reissued"] or "",
    )
