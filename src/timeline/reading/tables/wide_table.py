"""A wide table: one row per case, a column of dates per activity."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.columnar.coded_text import AnyCodes, CodedText, Codes, object_array
from timeline.errors import Problem
from timeline.event_log import Events, Word
from timeline.moments.text import Times
from timeline.moments.zone import Mask, Seconds
from timeline.pathway import ATTRIBUTES, LINKS
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables import cells as cells_of
from timeline.reading.tables.cells import Word as Meaning
from timeline.reading.tables.event_times import event_times, several_dates
from timeline.reading.tables.headings import CASE, OUTCOME, STATUS, TIME_OF_DAY, Layout
from timeline.reading.tables.statuses import (
    CANCELLED,
    HAPPENED,
    UNKNOWN,
    Statuses,
    is_request,
    notices,
    requests_for,
    statuses_of,
)
from timeline.reading.tables.summary_rows import summary_rows, without
from timeline.reading.tables.table import RawTable, trimmed
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
from timeline.reading.tables.time_of_day import JoinedTimes

_NO_CASE = "no case_id in this row; every event needs its case"


class _Cells(NamedTuple):
    """Filled cells under activities, in reading order; a cell of several dates is one for each."""

    at: Codes
    """Its row, counted from 0."""
    column: Codes
    text: npt.NDArray[np.object_]
    word: npt.NDArray[np.object_]
    """The meaning of a word; None for a date."""

    def of(self, some: Mask | AnyCodes) -> _Cells:
        """Some of them."""
        return _Cells(self.at[some], self.column[some], self.text[some], self.word[some])


def read_wide(table: RawTable, layout: Layout, known: Vocabulary, sheet: int) -> TableResult:
    """Read a wide table, cell by filled cell (measuring 4.8 and 8.1).

    Several dates in one cell are separated by ';'; each counts as a cell.
    """
    case = trimmed(table.columns[layout.roles[CASE]])
    sums = summary_rows(case)
    if sums.any():
        return read_wide(without(table, sums), layout, known, sheet)
    case, no_case = cells_of.without(case, cells_of.no_case)
    columns, statuses = _columns(table, layout, known)
    cells, available = _cells(table, columns, known)
    with_case = case.codes[cells.at] >= 0
    not_required, still_open = cells.word == "not required", cells.word == "awaiting"
    is_word = not_required | still_open | (cells.word == "not known")
    times, notices = _read(table, layout, cells.of(~is_word), known)
    read = np.zeros(len(cells.at), bool)
    read[~is_word] = times.read
    reason = np.full(len(cells.at), "", dtype=object)
    timed = np.flatnonzero(~is_word)
    for k, why_not in times.reason.items():
        reason[timed[k]] = why_not
    faults = {text: why_not for text in {*cells.text} if (why_not := cells_of.fault(text))}
    for k in np.flatnonzero(np.isin(cells.text, [*faults])).tolist() if faults else ():
        reason[k] = faults[cells.text[k]]
    for k in np.flatnonzero(~with_case).tolist():
        reason[k] = no_case.get(int(cells.at[k]), _NO_CASE)
    kept = with_case & read
    mine = kept[~is_word]
    moments = times.earliest[mine], times.latest[mine]
    events = _events(table, layout, cells.of(kept), case, moments, sheet)

    def say(some: Mask) -> tuple[Word, ...]:
        its, aside = cells.of(some & with_case), is_bad[some & with_case].tolist()
        places = its.column.tolist(), table.rows[its.at].tolist(), aside
        return tuple(
            Word(of, layout.activities[at], sheet, row, is_aside)
            for of, at, row, is_aside in zip(case[its.at], *places, strict=True)
        )

    is_bad = ~with_case | ~(read | is_word)
    bad = np.flatnonzero(is_bad)
    names = {at: known.pathway.activity_names[one] for at, one in layout.activities.items()}
    problems = [
        table.place.problem(
            int(table.rows[cells.at[k]]),
            names[cells.column[k]],
            str(reason[k]),
            cells_of.KIND_OF.get(str(reason[k])),
        )
        for k in bad
    ]
    everywhere = np.ones(len(table.rows), bool)
    never = np.isin(reason[~kept], cells_of.NEVER_HAPPENED)
    return TableResult(
        events=events,
        not_required=say(not_required),
        not_known=say(
            ~(read | not_required | still_open) & ~np.isin(reason, cells_of.NEVER_HAPPENED)
        ),
        cancelled=say(kept & _in_rows(cells, statuses.cancelled)),
        still_open=int((with_case & still_open).sum()),
        facts=case_facts(table, layout, case, everywhere),
        problems=tuple(sorted([*problems, *table.faults], key=lambda one: one.row)),
        notices=(
            *heading_notices(table, layout, known),
            *statuses.notices,
            *available,
            *cell_notices(table, layout, known),
            *notices,
        ),
        rows_read=len(cells.at) + len(table.faults),
        set_aside=len(bad) + len(table.faults),
        beside=_beside_events(layout, cells.of(~kept), case, sheet, never),
        columns=(*dict.fromkeys(layout.activities.values()),),
    )


def _in_rows(cells: _Cells, rows: dict[int, Mask]) -> Mask:
    """The cells of a column in some of its rows."""
    found = np.zeros(len(cells.at), bool)
    for column, its in rows.items():
        found |= (cells.column == column) & its[cells.at]
    return found


def _beside_events(
    layout: Layout, cells: _Cells, case: CodedText, sheet: int, never: Mask
) -> Mentions:
    """Mentions of every case of the table, and of activities by cells that are no events.

    A word for not known does not record its activity. What did not happen (`never`) records its
    activity, and is no second one of its case.
    """
    said = zip(cells.column.tolist(), cells.word, strict=True)
    activities = [None if word == "not known" else layout.activities[at] for at, word in said]
    rows = np.concatenate([np.arange(len(case)), cells.at])
    found = Mentions.of(case[rows], CodedText.of([*[None] * len(case), *activities]), sheet)
    return found.apart(np.concatenate([np.zeros(len(case), bool), never])) if never.any() else found


def _cells(
    table: RawTable, columns: dict[int, CodedText], known: Vocabulary
) -> tuple[_Cells, list[Problem]]:
    """Every filled cell under an activity, with a notice of each bare NA.

    Where no cell there is blank, NA is what the table writes for a blank (measuring 1.2b).
    """
    found = [_of_column(texts, position, known) for position, texts in columns.items()]
    cells = _Cells(*map(np.concatenate, zip(*found, strict=True)))
    cells = cells.of(np.lexsort((cells.column, cells.at)))
    names = [text for texts in columns.values() for text in texts.names]
    settled = known.mapping.word(cells_of.NOT_AVAILABLE) is not None
    if settled or not any(map(cells_of.may_hold_not_available, names)):
        return cells, []
    na = np.asarray([cells_of.is_not_available(text) for text in cells.text], bool)
    blank = not any((texts.codes < 0).any() for texts in columns.values())
    blank = blank and not any(known.word(text) == "blank" for text in names)
    na_notices = not_available(table, int(na.sum()), blank=blank)
    return cells.of(~na) if blank else cells, na_notices


class _StatusResult(NamedTuple):
    """The result of the columns of statuses."""

    notices: list[Problem]
    cancelled: dict[int, Mask]
    """By the column of a request, the rows in which it was cancelled."""


def _columns(
    table: RawTable, layout: Layout, known: Vocabulary
) -> tuple[dict[int, CodedText], _StatusResult]:
    """The columns of dates, without dates whose status shows that nothing happened (measuring 4.11)."""
    columns = {at: _texts(table, layout, at, known) for at in layout.activities}
    read = [
        (at, statuses_of(table, position, known, part))
        for part in (STATUS, OUTCOME)
        for (at, its), position in layout.of_activity.items()
        if its == part
    ]
    read = [(at, one) for at, one in read if one.role == STATUS or (one.code != HAPPENED).any()]
    if not read:
        return columns, _StatusResult([], {})
    found = dict(columns)
    gone: dict[int, Mask] = {}
    status_notices: list[Problem] = []
    for at, one in read:
        before = gone.get(at, np.zeros(len(one.code), bool))
        rows = one.gone(request=is_request(layout.activities[at], known.pathway)) & ~before
        gone[at] = before | rows
        mark = cells_of.NOT_BY_OUTCOME if one.role == OUTCOME else cells_of.NOT_HAPPENED
        found[at] = _marked(found[at], rows, known, mark)
        filled = int((rows & (columns[at].codes >= 0)).sum())
        status_notices += notices(
            table, one.position, filled, int((one.code == UNKNOWN).sum()), one.role
        )
    cancelled: dict[int, Mask] = {}
    for at, rows in _requests_of_rows(layout, columns, read, gone, known):
        cancelled[at] = cancelled.get(at, np.zeros(len(table.rows), bool)) | rows
    return found, _StatusResult(status_notices, cancelled)


def _requests_of_rows(
    layout: Layout,
    columns: dict[int, CodedText],
    read: list[tuple[int, Statuses]],
    gone: dict[int, Mask],
    known: Vocabulary,
) -> Iterator[tuple[int, Mask]]:
    """The rows in which a request has nothing left to wait for: all its results were cancelled."""
    for at, one in read:
        activity = layout.activities[at]
        others = [k for k, its in layout.activities.items() if its == activity]
        nothing = np.zeros(len(one.code), bool)
        took_place = [(columns[k].codes >= 0) & ~gone.get(k, nothing) for k in others]
        cancelled = (one.code == CANCELLED) & ~np.logical_or.reduce(took_place)
        for request in requests_for(activity, known.pathway):
            yield from ((k, cancelled) for k, its in layout.activities.items() if its == request)


def _marked(texts: CodedText, gone: Mask, known: Vocabulary, mark: str) -> CodedText:
    """A column of dates with a mark for each date of the rows that are no events; words are kept."""
    whole = texts.texts
    at = np.flatnonzero(gone & (texts.codes >= 0)).tolist()
    cells = {k: [*filter(None, map(str.strip, whole[k].split(";")))] for k in at}
    several = several_dates({part for its in cells.values() for part in its}, known)
    for k, its in cells.items():
        meant = _meant(its, several, known)
        marked = [text if word else mark for text, word in meant]
        whole[k] = ";".join(marked) or None
    return CodedText.of(whole)


def _texts(table: RawTable, layout: Layout, position: int, known: Vocabulary) -> CodedText:
    """The texts of a column of dates, each joined with its time of day."""
    beside = _beside(table, layout, position, known)
    return trimmed(beside.column if beside else table.columns[position])


def _of_column(texts: CodedText, position: int, known: Vocabulary) -> _Cells:
    """The filled cells of one column, of which each distinct text is handled once."""
    cells = [[*filter(None, map(str.strip, text.split(";")))] for text in texts.names]
    several = several_dates({part for its in cells for part in its}, known)
    meant = [[*_meant(its, several, known)] for its in cells]
    parts = [one for its in meant for one in its]
    begins = np.cumsum([0, *map(len, meant)])
    at = np.flatnonzero(texts.codes >= 0)
    codes = texts.codes[at]
    times = np.diff(begins)[codes]
    of = np.repeat(begins[codes] - np.cumsum(times) + times, times) + np.arange(times.sum())
    words = [object_array(part[k] for part in parts)[of] for k in range(2)]
    return _Cells(np.repeat(at, times), np.full(len(of), position), *words)


def _beside(
    table: RawTable, layout: Layout, position: int, known: Vocabulary
) -> JoinedTimes | None:
    """A column of dates with its times of day, where these have a column of their own."""
    clock = layout.of_activity.get((position, TIME_OF_DAY))
    if clock is None:
        return None
    read = _reader(table, position, known)
    return JoinedTimes.of((table.columns[position], table.columns[clock]), known, read, read)


def _reader(table: RawTable, position: int, known: Vocabulary) -> Callable[[Sequence[str]], Times]:
    """A reader of texts as in a given column of dates."""
    return lambda texts: event_times(texts, replace(table, swapped=False), position, known)


def _meant(
    cell: list[str], several: dict[str, list[str]], known: Vocabulary
) -> Iterator[tuple[str, Meaning | None]]:
    """The texts in a cell, each with its meaning if it is a word; words for a blank are left out."""
    for part in (one for text in cell for one in several.get(text, [text])):
        word = known.word(part)
        if word != "blank":
            yield part, word


def _read(
    table: RawTable, layout: Layout, cells: _Cells, known: Vocabulary
) -> tuple[Times, list[Problem]]:
    """The cells' times, column by column."""
    n = len(cells.at)
    earliest, latest = np.zeros(n, np.int64), np.zeros(n, np.int64)
    read = np.zeros(n, bool)
    reason: dict[int, str] = {}
    notices: list[Problem] = []
    for position, activity in layout.activities.items():
        mine = np.flatnonzero(cells.column == position)
        if not len(mine):
            continue
        at = cells.at[mine].tolist()
        times = event_times(cells.text[mine], table, position, known, at)
        earliest[mine], latest[mine] = times.earliest, times.latest
        read[mine] = times.read
        beside = _beside(table, layout, position, known)
        why = beside.reasons(times.reason, at, _reader(table, position, known)) if beside else {}
        reason |= {int(mine[k]): why_not for k, why_not in (times.reason | why).items()}
        notices += time_notices(
            table, known.pathway.activity_names[activity], times, table.rows[at]
        )
        if beside:
            notices += apart_notices(table, layout.of_activity[position, TIME_OF_DAY], beside.apart)
    return Times(earliest, latest, read, reason, {}, ()), notices


def _events(
    table: RawTable,
    layout: Layout,
    cells: _Cells,
    case: CodedText,
    moments: tuple[Seconds, Seconds],
    sheet: int,
) -> Events:
    attributes = {}
    for name in (*ATTRIBUTES, *LINKS):
        of = {one: position for (one, part), position in layout.of_activity.items() if part == name}
        if not of:
            continue
        values = np.full(len(cells.at), None, dtype=object)
        for one, position in of.items():
            its = cells.column == one
            own = cells_of.with_values(trimmed(table.columns[position]), name)
            values[its] = own[cells.at[its]].texts
        attributes[name] = CodedText.of(values)
    earliest, latest = moments
    return Events(
        case=case[cells.at].used,
        activity=CodedText.of(layout.activities[column] for column in cells.column.tolist()),
        earliest=earliest,
        latest=latest,
        sheet=np.full(len(cells.at), sheet, np.int32),
        row=table.rows[cells.at],
        attributes=attributes,
    )
