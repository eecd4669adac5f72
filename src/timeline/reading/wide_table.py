"""A wide table: one row per case, a column of dates per activity."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.errors import Problem
from timeline.event_log import Events, Word
from timeline.moments.text import Times, read_times
from timeline.moments.zone import Mask, Seconds
from timeline.pathway import ATTRIBUTES
from timeline.reading.clocks import Beside
from timeline.reading.headings import CASE, CLOCK, Layout
from timeline.reading.mapping import Word as Meaning
from timeline.reading.parts import Part, case_facts, heading_notices, time_notices
from timeline.reading.table import RawTable, trimmed
from timeline.reading.totals import totals, without
from timeline.reading.vocabulary import Vocabulary
from timeline.texts import AnyCodes, Codes, Texts, named

_NO_CASE = "no case_id in this row; every event needs its case"


class _Cells(NamedTuple):
    """Filled cells under activities, in reading order; a cell of several dates is one for each."""

    at: Codes
    """Its row, counted from 0."""
    column: Codes
    text: npt.NDArray[np.object_]
    word: npt.NDArray[np.object_]
    """What it means where it is a word; else None."""

    def of(self, some: Mask | AnyCodes) -> _Cells:
        """Some of them."""
        return _Cells(self.at[some], self.column[some], self.text[some], self.word[some])


def read_wide(table: RawTable, layout: Layout, known: Vocabulary, sheet: int) -> Part:
    """Read a wide table, cell by filled cell (measuring 4.8 and 8.1).

    Several dates in one cell are separated by ';' and each is a cell of its own to the counts.
    """
    case = trimmed(table.columns[layout.roles[CASE]])
    sums = totals(case)
    if sums.any():
        return read_wide(without(table, sums), layout, known, sheet)
    cells = _cells(table, layout, known)
    with_case = case.codes[cells.at] >= 0
    not_required, still_open = cells.word == "not required", cells.word == "awaiting"
    is_word = not_required | still_open
    times, notices = _read(table, layout, cells.of(~is_word), known)
    read = np.zeros(len(cells.at), bool)
    read[~is_word] = times.read
    reason = np.full(len(cells.at), "", dtype=object)
    timed = np.flatnonzero(~is_word)
    for k, told in times.reason.items():
        reason[timed[k]] = told
    reason[~with_case] = _NO_CASE
    kept = with_case & read
    mine = kept[~is_word]
    moments = times.earliest[mine], times.latest[mine]
    events = _events(table, layout, cells.of(kept), case, moments, sheet)
    words = cells.of(with_case & not_required)
    bad = np.flatnonzero(~with_case | ~(read | is_word))
    names = {at: known.pathway.activity_names[one] for at, one in layout.activities.items()}
    problems = [
        table.place.problem(int(table.rows[cells.at[k]]), names[cells.column[k]], str(reason[k]))
        for k in bad
    ]
    everywhere = np.ones(len(table.rows), bool)
    return Part(
        events=events,
        not_required=tuple(
            Word(of_case, layout.activities[column], sheet, row)
            for of_case, column, row in zip(
                case[words.at], words.column.tolist(), table.rows[words.at].tolist(), strict=True
            )
        ),
        still_open=int((with_case & still_open).sum()),
        facts=case_facts(table, layout, case, everywhere),
        problems=tuple(sorted([*problems, *table.faults], key=lambda one: one.row)),
        notices=(*heading_notices(table, layout, known), *notices),
        rows_read=len(cells.at) + len(table.faults),
        set_aside=len(bad) + len(table.faults),
    )


def _cells(table: RawTable, layout: Layout, known: Vocabulary) -> _Cells:
    """Every filled cell under an activity."""
    found = [_of_column(table, layout, position, known) for position in layout.activities]
    cells = _Cells(*map(np.concatenate, zip(*found, strict=True)))
    return cells.of(np.lexsort((cells.column, cells.at)))


def _of_column(table: RawTable, layout: Layout, position: int, known: Vocabulary) -> _Cells:
    """The filled cells of one column, of which each distinct text is handled once."""
    beside = _beside(table, layout, position)
    texts = trimmed(beside.joined(known) if beside else table.columns[position])
    meant = [[*_meant(text, known)] for text in texts.names]
    parts = [one for its in meant for one in its]
    begins = np.cumsum([0, *map(len, meant)])
    at = np.flatnonzero(texts.codes >= 0)
    codes = texts.codes[at]
    times = np.diff(begins)[codes]
    of = np.repeat(begins[codes] - np.cumsum(times) + times, times) + np.arange(times.sum())
    words = [named(part[k] for part in parts)[of] for k in range(2)]
    return _Cells(np.repeat(at, times), np.full(len(of), position), *words)


def _beside(table: RawTable, layout: Layout, position: int) -> Beside | None:
    """A column of dates with its times of day, where these have a column of their own."""
    clock = layout.of_activity.get((position, CLOCK))
    return None if clock is None else Beside(table.columns[position], table.columns[clock])


def _meant(text: str, known: Vocabulary) -> Iterator[tuple[str, Meaning | None]]:
    """The texts in a cell with what each means where it is a word; none that stands for a blank."""
    for part in filter(None, map(str.strip, text.split(";"))):
        word = known.word(part)
        if word != "blank":
            yield part, word


def _read(
    table: RawTable, layout: Layout, cells: _Cells, known: Vocabulary
) -> tuple[Times, list[Problem]]:
    """The cells' times, each column's order of day and month settled by itself."""
    n = len(cells.at)
    earliest, latest = np.zeros(n, np.int64), np.zeros(n, np.int64)
    read = np.zeros(n, bool)
    reason: dict[int, str] = {}
    notices: list[Problem] = []
    days = known.mapping.excel_days or table.days_from
    for position, activity in layout.activities.items():
        mine = np.flatnonzero(cells.column == position)
        if not len(mine):
            continue
        order = known.mapping.order(table.headings[position])
        times = read_times(cells.text[mine], settled=order, days_from=days)
        earliest[mine], latest[mine] = times.earliest, times.latest
        read[mine] = times.read
        beside = _beside(table, layout, position)
        why = beside.reasons(times.reason, cells.at[mine].tolist(), order, days) if beside else {}
        reason |= {int(mine[k]): told for k, told in (times.reason | why).items()}
        rows = table.rows[cells.at[mine]]
        notices += time_notices(table, known.pathway.activity_names[activity], times, rows)
    return Times(earliest, latest, read, reason, {}, ()), notices


def _events(
    table: RawTable,
    layout: Layout,
    cells: _Cells,
    case: Texts,
    moments: tuple[Seconds, Seconds],
    sheet: int,
) -> Events:
    attributes = {}
    for name in ATTRIBUTES:
        of = {one: position for (one, part), position in layout.of_activity.items() if part == name}
        if not of:
            continue
        values = np.full(len(cells.at), None, dtype=object)
        for one, position in of.items():
            its = cells.column == one
            values[its] = trimmed(table.columns[position])[cells.at[its]].texts
        attributes[name] = Texts.of(values)
    earliest, latest = moments
    return Events(
        case=case[cells.at].used,
        activity=Texts.of(layout.activities[column] for column in cells.column.tolist()),
        earliest=earliest,
        latest=latest,
        sheet=np.full(len(cells.at), sheet, np.int32),
        row=table.rows[cells.at],
        attributes=attributes,
    )
