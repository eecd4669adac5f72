"""A long table: one row per event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from timeline.columnar.coded_text import CodedText
from timeline.errors import Problem
from timeline.event_log import Events, Word
from timeline.moments.text import Times
from timeline.moments.text.reasons import EMPTY
from timeline.moments.zone import Mask
from timeline.pathway import ATTRIBUTES, LINKS
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables import cells
from timeline.reading.tables.cells import Word as Meaning
from timeline.reading.tables.cells import without as without_value
from timeline.reading.tables.event_times import event_times
from timeline.reading.tables.headings import (
    ACTIVITY,
    CASE,
    DATE,
    EARLIEST,
    OUTCOME,
    STATUS,
    TIME,
    TIME_OF_DAY,
    Layout,
)
from timeline.reading.tables.statuses import UNKNOWN, Statuses, no_events, of_roles
from timeline.reading.tables.statuses import notices as status_notices
from timeline.reading.tables.summary_rows import summary_rows, without
from timeline.reading.tables.table import RawTable, clear, letter, trimmed, unwrapped
from timeline.reading.tables.table_result import (
    Mentions,
    TableResult,
    apart_notices,
    case_facts,
    cell_notices,
    heading_notices,
    not_available,
    time_notices,
)
from timeline.reading.tables.time_of_day import JoinedTimes, on_other_days

AFTER_LATEST = "its earliest time is after the time itself; earliest is the beginning of a range that ends at time"

_WHERE = {cells.NO_EVENT: STATUS, cells.NO_EVENT_BY_OUTCOME: OUTCOME}
"""By a reason that is not of the time, the column that it is of."""


def read_long(table: RawTable, layout: Layout, known: Vocabulary, sheet: int) -> TableResult:
    """Read a long table; a row without case, activity or a readable time is set aside.

    A word in place of the time means the same as in a wide table: the activity is not required
    in this case, or still awaited.
    """
    names = (CASE, ACTIVITY, *(name for name in (*ATTRIBUTES, *LINKS) if name in layout.roles))
    with ThreadPoolExecutor() as pool:
        reading = pool.submit(_times, table, layout, known)
        columns = (table.columns[layout.roles[name]] for name in names)
        case, activity, *attributes = pool.map(trimmed, columns)
        texts, times, notices = reading.result()
    times = _since_earliest(table, layout, times, known)
    sums = summary_rows(case)
    if sums.any():
        return read_long(without(table, sums), layout, known, sheet)
    case, no_case = without_value(case, cells.no_case)
    activity, no_activity = without_value(_settled(activity, known), cells.no_activity)
    named = (case.codes >= 0) & (activity.codes >= 0)
    statuses = of_roles(table, layout.roles, known)
    cancelled = np.zeros(len(table.rows), bool)
    if statuses:
        times, cancelled, of_statuses = _happened(
            table, layout, times, statuses, (case, activity), known
        )
        notices = [*notices, *of_statuses]
    words, available = _words(table, times, texts, named, known)
    none = {CASE: no_case, ACTIVITY: no_activity}
    problems = [*_problems(table, {CASE: case, ACTIVITY: activity}, none, times, words)]
    kept = named & times.read
    some = slice(None) if kept.all() else kept
    events = Events(
        case=case[some].used,
        activity=activity[some],
        earliest=times.earliest[some],
        latest=times.latest[some],
        sheet=np.full(int(kept.sum()), sheet, np.int32),
        row=table.rows[some],
        attributes={
            name: cells.with_values(own, name)[some]
            for name, own in zip(names[2:], attributes, strict=True)
        },
    )
    faulty = len(table.faults)

    def say(rows: Iterable[int]) -> tuple[Word, ...]:
        names = ((case.names[case.codes[k]], activity.names[activity.codes[k]], k) for k in rows)
        aside = ~kept
        aside[[*words]] = False
        return tuple(
            Word(of, what, sheet, int(table.rows[k]), bool(aside[k])) for of, what, k in names
        )

    return TableResult(
        events=events,
        not_required=say(k for k, word in words.items() if word == "not required"),
        not_known=say(_not_known(times, named, words)),
        cancelled=say(np.flatnonzero(kept & cancelled).tolist()),
        still_open=[*words.values()].count("awaiting"),
        facts=case_facts(table, layout, case, kept),
        problems=tuple(sorted([*problems, *table.faults], key=lambda one: one.row)),
        notices=(
            *heading_notices(table, layout, known),
            *notices,
            *available,
            *cell_notices(table, layout, known),
            *time_notices(table, TIME, times, table.rows),
        ),
        rows_read=len(table.rows) + faulty,
        set_aside=int((~kept).sum()) - len(words) + faulty,
        beside=_beside_events(table, case, activity, kept, words, times, sheet),
    )


def _beside_events(
    table: RawTable,
    case: CodedText,
    activity: CodedText,
    kept: Mask,
    words: dict[int, Meaning],
    times: Times,
    sheet: int,
) -> Mentions:
    """Mentions by rows that are no events; a word for not known does not record its activity.

    What did not happen records its activity, and is no second one of its case.
    """
    rest = np.flatnonzero(~kept)
    said = activity.codes[rest].copy()
    said[np.isin(rest, [k for k, word in words.items() if word == "not known"])] = -1
    found = Mentions.of(case[rest], CodedText(said, activity.kept), sheet)
    never = [times.reason.get(int(k)) in cells.NEVER_HAPPENED for k in rest]
    if any(never):
        found = found.apart(np.asarray(never))
    if not table.beside:
        return found
    cases, activities = zip(*table.beside, strict=True)
    return Mentions.concatenated(
        [found, Mentions.of(CodedText.of(cases), CodedText.of(activities), sheet)]
    )


def _happened(
    table: RawTable,
    layout: Layout,
    times: Times,
    statuses: list[Statuses],
    of: tuple[CodedText, CodedText],
    known: Vocabulary,
) -> tuple[Times, Mask, list[Problem]]:
    """The times without those of rows whose status says that nothing happened (measuring 4.11).

    Also gives the cancelled requests and the notices of the statuses.
    """
    episode = CodedText.blank(len(table.rows))
    if "episode" in layout.roles:
        episode = cells.with_values(trimmed(table.columns[layout.roles["episode"]]))
    reason, found = dict(times.reason), []
    every = np.zeros(len(table.rows), bool)
    for one in statuses:
        gone = no_events([one], *of, episode, known)[0] & ~every  # each row is counted once
        every |= gone
        why = cells.NO_EVENT_BY_OUTCOME if one.role == OUTCOME else cells.NO_EVENT
        reason |= {int(k): why for k in np.flatnonzero(gone)}
        strange = int((one.code == UNKNOWN).sum())
        found += status_notices(table, one.position, int(gone.sum()), strange, one.role)
    cancelled = no_events(statuses, *of, episode, known)[1]
    return times._replace(read=times.read & ~every, reason=reason), cancelled, found


def _settled(activity: CodedText, known: Vocabulary) -> CodedText:
    """The activities, renamed where the mapping says so."""
    if not known.mapping.activities:
        return activity
    meant = CodedText.of(known.mapping.activity(text) for text in activity.names)
    return CodedText(np.append(meant.codes, -1)[activity.codes], meant.kept)


def _words(
    table: RawTable, times: Times, texts: pa.ChunkedArray, named: Mask, known: Vocabulary
) -> tuple[dict[int, Meaning], list[Problem]]:
    """By position, the meaning of words in place of a time; with a notice of each bare NA.

    Where no time of the table is blank, NA is what it writes for a blank (measuring 1.2b).
    """
    if pa.types.is_timestamp(texts.type):  # read already
        return {}, []
    said = {
        k: clear(texts[k].as_py() or "")
        for k, reason in times.reason.items()
        if reason not in _WHERE
    }
    meant = {text: known.word(text) for text in {*said.values()}}
    has_blank = table.has_blank
    if has_blank is None:
        has_blank = any(not text or word == "blank" for text, word in meant.items())
    blank = not has_blank and known.mapping.word(cells.NOT_AVAILABLE) is None
    words: dict[int, Meaning] = {}
    available = 0
    for k, text in said.items():
        word = meant[text]
        is_na = cells.is_not_available(text) and known.mapping.word(text) is None
        available += bool(is_na and named[k])
        if cells.fault(text):
            times.reason[k] = cells.fault(text)
        elif word == "blank" or (is_na and blank):
            times.reason[k] = EMPTY
        elif word and named[k]:
            words[k] = word
    return words, not_available(table, available, blank=blank)


def _not_known(times: Times, named: Mask, words: dict[int, Meaning]) -> Iterator[int]:
    """The rows of a known case and activity that may be an event of any time (measuring 4.12)."""
    for k, reason in times.reason.items():
        if (
            named[k]
            and words.get(k, "not known") == "not known"
            and reason not in cells.NEVER_HAPPENED
        ):
            yield k


def _problems(
    table: RawTable,
    columns: dict[str, CodedText],
    none: dict[str, dict[int, str]],
    times: Times,
    words: dict[int, Meaning],
) -> Iterator[Problem]:
    for name, column in columns.items():
        message = f"empty; every event needs its {'case' if name == CASE else name}"
        for k in np.flatnonzero(column.codes < 0).tolist():
            yield table.place.problem(int(table.rows[k]), name, none[name].get(k, message))
    for k, reason in times.reason.items():
        if k not in words:
            kind = cells.KIND_OF.get(reason)
            where = _WHERE.get(reason, TIME)
            yield table.place.problem(int(table.rows[k]), where, reason, kind)


def _since_earliest(table: RawTable, layout: Layout, times: Times, known: Vocabulary) -> Times:
    """Times with the start of their range taken from the column `earliest`."""
    if EARLIEST not in layout.roles:
        return times
    column = trimmed(table.columns[layout.roles[EARLIEST]])
    said = column.codes >= 0
    earliest = event_times([*column], table, layout.roles[EARLIEST], known)
    begins = np.where(said, earliest.earliest, times.earliest)
    late = said & earliest.read & times.read & (begins > times.latest)
    reason = {int(k): AFTER_LATEST for k in np.flatnonzero(late)}
    reason |= {k: f"earliest: {words}" for k, words in earliest.reason.items() if said[k]}
    return times._replace(
        earliest=begins,
        read=times.read & ~late & (earliest.read | ~said),
        reason=reason | times.reason,
    )


class _Read(NamedTuple):
    """The times of a table: the texts, the times read from them, and notices."""

    texts: pa.ChunkedArray
    times: Times
    notices: list[Problem]


def _times(table: RawTable, layout: Layout, known: Vocabulary) -> _Read:
    """The times of the events; a date and a time in two columns are read together."""
    time, date, clock = (layout.roles.get(name) for name in (TIME, DATE, TIME_OF_DAY))
    if date is None or (time is None and clock is None):
        at = time if date is None else date
        if at is None:
            message = "a long table is recognised by its column of times"
            raise ValueError(message)
        texts = unwrapped(table.columns[at])
        spare = () if clock is None else (clock,)
        return _Read(texts, event_times(texts, table, at, known), _not_used(table, spare))
    found = _Read(unwrapped(table.columns[date]), Times.none(), [])
    for at in (clock, time):
        if at is not None:
            found = _together(table, (found.texts, date, at), known, found.notices)
    return found


def _not_used(table: RawTable, columns: Iterable[int]) -> list[Problem]:
    message = "not used: the column of times says the whole time already"
    return [
        table.place.problem(table.heading_row, f"column {letter(at)}", message) for at in columns
    ]


def _together(
    table: RawTable,
    columns: tuple[pa.ChunkedArray, int, int],
    known: Vocabulary,
    notices: list[Problem],
) -> _Read:
    """Dates, whose column is given by its position, with the times in another column."""
    dates, date, at = columns
    days = event_times(dates, table, date, known)
    order = table.order or (days.shown.order if days.shown.settles else None)

    def read(texts: Sequence[str | None] | pa.ChunkedArray) -> Times:
        return event_times(texts, replace(table, order=order, swapped=False), date, known)

    def read_full(texts: Sequence[str | None] | pa.ChunkedArray) -> Times:
        own = event_times(texts, replace(table, order=None, swapped=False), at, known)
        if order is None or own.shown.settles or not own.shown.open:
            return own
        return event_times(texts, replace(table, order=order, swapped=False), at, known)

    full = read_full(unwrapped(table.columns[at]))
    if days.read.all() and full.read.all():
        apart = on_other_days(days, full)
        if apart.any():
            return _Read(dates, days, [*notices, *apart_notices(table, at, apart)])
        if (days.earliest < days.latest).all():
            return _Read(table.columns[at], full, [*notices, *_not_used(table, [date])])
    beside = JoinedTimes.of((dates, table.columns[at]), known, read, read_full)
    joined = beside.column
    times = event_times(joined, table, date, known)
    times.reason.update(beside.reasons(times.reason, range(len(table.rows)), read))
    if beside.apart.any() or not beside.is_full:
        return _Read(joined, times, [*notices, *apart_notices(table, at, beside.apart)])
    times = times._replace(shown=times.shown.and_by(full.shown))
    return _Read(joined, times, [*notices, *_not_used(table, [date])])
