"""A long table: one row per event."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pyarrow as pa

from timeline.errors import Problem
from timeline.event_log import Events
from timeline.moments.text import Times, read_times
from timeline.pathway import ATTRIBUTES
from timeline.reading.headings import ACTIVITY, CASE, CLOCK, DATE, EARLIEST, TIME, Layout
from timeline.reading.parts import Part, case_facts, heading_notices, time_notices
from timeline.reading.table import RawTable, column_of, letter, trimmed
from timeline.reading.vocabulary import Vocabulary
from timeline.texts import Texts

AFTER_LATEST = "its earliest time is after the time itself; earliest is the beginning of a range that ends at time"
_CLOCK_TEXT = re.compile(r"\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*([ap]m)?", re.IGNORECASE)


def read_long(table: RawTable, layout: Layout, known: Vocabulary, sheet: int) -> Part:
    """Read a long table; a row without case, activity or a readable time is set aside."""
    names = (CASE, ACTIVITY, *(name for name in ATTRIBUTES if name in layout.roles))
    texts, notices = _times(table, layout)
    with ThreadPoolExecutor() as pool:
        reading = pool.submit(read_times, texts, table.witnesses)
        columns = (table.columns[layout.roles[name]] for name in names)
        case, activity, *attributes = pool.map(trimmed, columns)
        times = _since_earliest(table, layout, reading.result())
    problems = [
        *_empty(table, case, CASE, "every event needs its case"),
        *_empty(table, activity, ACTIVITY, "every event needs its activity"),
        *(
            table.place.problem(int(table.rows[k]), TIME, words)
            for k, words in times.reason.items()
        ),
    ]
    kept = (case.codes >= 0) & (activity.codes >= 0) & times.read
    some = slice(None) if kept.all() else kept
    events = Events(
        case=case[some].used,
        activity=activity[some],
        earliest=times.earliest[some],
        latest=times.latest[some],
        sheet=np.full(int(kept.sum()), sheet, np.int32),
        row=table.rows[some],
        attributes={name: own[some] for name, own in zip(names[2:], attributes, strict=True)},
    )
    faulty = len(table.faults)
    return Part(
        events=events,
        not_required=(),
        still_open=0,
        facts=case_facts(table, layout, case, kept),
        problems=tuple(sorted([*problems, *table.faults], key=lambda one: one.row)),
        notices=(
            *heading_notices(table, layout, known),
            *notices,
            *time_notices(table, TIME, times, table.rows),
        ),
        rows_read=len(table.rows) + faulty,
        set_aside=int((~kept).sum()) + faulty,
    )


def _since_earliest(table: RawTable, layout: Layout, times: Times) -> Times:
    """Times that are the latest of a range, of which the column `earliest` has the other end."""
    if EARLIEST not in layout.roles:
        return times
    column = trimmed(table.columns[layout.roles[EARLIEST]])
    said = column.codes >= 0
    earliest = read_times([*column])
    begins = np.where(said, earliest.earliest, times.earliest)
    late = said & earliest.read & times.read & (begins > times.latest)
    reason = {int(k): AFTER_LATEST for k in np.flatnonzero(late)}
    reason |= {k: f"earliest: {words}" for k, words in earliest.reason.items() if said[k]}
    return times._replace(
        earliest=begins,
        read=times.read & ~late & (earliest.read | ~said),
        reason=reason | times.reason,
    )


def _empty(table: RawTable, column: Texts, name: str, words: str) -> list[Problem]:
    blank = table.rows[column.codes < 0]
    return [table.place.problem(int(row), name, f"empty; {words}") for row in blank]


def _times(table: RawTable, layout: Layout) -> tuple[pa.ChunkedArray, list[Problem]]:
    """The column of times; a date and a time of day in two columns are joined."""
    time, date = layout.roles.get(TIME), layout.roles.get(DATE)
    clock = layout.roles.get(CLOCK)
    if time is not None and date is not None and _are_clocks(table.columns[time]):
        time, clock = None, time
    if time is not None:
        spare = [at for at in (date, clock) if at is not None]
        words = "not used: the column of times says the whole time already"
        return table.columns[time], [
            table.place.problem(table.heading_row, f"column {letter(at)}", words) for at in spare
        ]
    if date is None:
        message = "a long table is recognised by its column of times"
        raise ValueError(message)
    if clock is None:
        return table.columns[date], []
    days, clocks = (_texts(table.columns[at]) for at in (date, clock))
    joined = [
        f"{day} {clock}".strip() if day else "" for day, clock in zip(days, clocks, strict=True)
    ]
    return column_of(joined), []


def _texts(column: pa.ChunkedArray) -> list[str]:
    """A column as texts without outer spacing; '' is blank."""
    return [text or "" for text in trimmed(column)]


def _are_clocks(column: pa.ChunkedArray) -> bool:
    """Whether a column holds nothing but times of day."""
    texts = trimmed(column).names
    return len(texts) > 0 and all(_CLOCK_TEXT.fullmatch(text) for text in texts)
