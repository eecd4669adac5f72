"""A table of a sector system, converted to a wide table and read as one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.errors import Problem
from timeline.event_log import Events
from timeline.moments.zone import Mask
from timeline.pathway import Pathway
from timeline.reading.formats.catalogue import (
    Outcome,
    RecordedEvent,
    SectorTable,
    carries,
    formats,
    key,
)
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.cells import NOT_HAPPENED
from timeline.reading.tables.headings import CASE, STATUS, WIDE, Layout
from timeline.reading.tables.statuses import UNKNOWN, is_request, statuses_of
from timeline.reading.tables.statuses import notices as status_notices
from timeline.reading.tables.table import RawTable, column_of, trimmed
from timeline.reading.tables.table_result import TableResult
from timeline.reading.tables.wide_table import read_wide

TextArray = npt.NDArray[np.object_]
ROW_ID = "row"
"""The prefix of an event id that is only a row number."""
SURVEY, NOT_REQUIRED = "skeletal survey", "not required"
_YES = frozenset({"y", "yes", "true", "1", "a yes"})
_NO = frozenset({"n", "no", "false", "0", "b no"})
_OTHER_EXAMINATION = (
    "an examination that is neither skeletal survey nor CT head by its name, so its dates are not "
    "used; if it is one, write its name out"
)


def read_sector(table: RawTable, layout: Layout, vocabulary: Vocabulary, sheet: int) -> TableResult:
    """Read a table of a known format; `layout.sector` is its table, `layout.columns` the position of each column."""
    known = layout.sector
    if known is None:
        message = "a table of the sector is recognised by its format"
        raise ValueError(message)
    of, pathway = _Columns(table, layout), vocabulary.pathway
    carried = [event for event in known.event if event.activity in pathway.activity_names]
    notices = _notices(table, known, pathway)
    if not carried:
        return _nothing(table, notices)
    kinds, others = _kinds(table, known, of)
    notices += _again(table, of.texts(known.case), kinds)
    wide = _Wide(table, of.texts(known.case), sheet)
    gone, of_statuses = _no_events(table, layout, vocabulary)
    for event in carried:
        wide.add(event, of, kinds, gone.get(is_request(event.activity, pathway)))
    notices += of_statuses
    part = read_wide(wide.table, wide.layout, vocabulary, sheet)
    found = sorted([*part.problems, *others], key=lambda one: one.row)
    return replace(
        part,
        problems=tuple(found),
        notices=(*notices, *wide.notices, *part.notices),
        rows_read=part.rows_read + len(others),
        set_aside=part.set_aside + len(others),
        columns=tuple(event.activity for event in carried if event.time in layout.columns),
    )


class _Columns:
    """The columns of a table by their names in the format."""

    def __init__(self, table: RawTable, layout: Layout) -> None:
        self._table, self._places = table, layout.columns

    def place(self, column: str) -> int:
        """The position of a column; -1 if it is missing."""
        return self._places.get(column, -1)

    def texts(self, column: str) -> TextArray:
        """The texts of a column; '' if blank or if the column is missing."""
        if column not in self._places:
            return np.full(len(self._table.rows), "", dtype=object)
        cells = trimmed(self._table.columns[self._places[column]])
        return np.asarray([text or "" for text in cells], dtype=object)

    def say(self, column: str, answers: frozenset[str]) -> Mask:
        """For each row, whether the column has one of the answers."""
        return pd.Series(self.texts(column)).map(key).isin(answers).to_numpy()


class _Wide:
    """Builds the wide table: a column of times for each activity, and columns of attributes."""

    def __init__(self, table: RawTable, case: TextArray, sheet: int) -> None:
        self._table, self._case, self._sheet = table, case, sheet
        self._headings, self._cells = [CASE], [case]
        self._activities: dict[int, str] = {}
        self._of_activity: dict[tuple[int, str], int] = {}
        self._real: dict[int, Mask] = {}
        self.notices: list[Problem] = []

    def add(
        self, event: RecordedEvent, of: _Columns, kinds: dict[str, Mask], gone: Mask | None
    ) -> None:
        """A column for an event's times, and one for each of its attributes; `gone` rows had none."""
        times = of.texts(event.time)
        if event.of:
            times = np.where(kinds[event.of], times, "")
        if event.only:
            times = np.where(of.say(event.only, _YES), times, "")
        if event.unless:
            times = np.where(of.say(event.unless, _YES), "", times)
        if event.not_required:
            times = self._with_words(event, times, of.say(event.not_required, _YES))
        if gone is not None:
            times = np.where(gone & (times != "") & (times != NOT_REQUIRED), NOT_HAPPENED, times)
        at = self._put(event.time, times)
        place = of.place(event.time)
        if place in self._table.real_dates:
            self._real[at] = self._table.real_dates[place]
        self._activities[at] = event.activity
        for name, column in event.attributes.items():
            self._attribute(at, name, of.texts(column))
        if event.outcome.always or event.outcome.column:
            self._attribute(at, "outcome", _outcome(event.outcome, of, len(times)))
        self._link(event, of, at)

    def _link(self, event: RecordedEvent, of: _Columns, at: int) -> None:
        """Set the event's id, and the ids it answers, which include the earlier events of its row."""
        number, rows = len(self._activities), range(len(self._table.rows))
        own = [f"{ROW_ID} {self._sheet}.{row}.{number}" for row in rows]
        before = [[f"{ROW_ID} {self._sheet}.{row}.{k}" for k in range(1, number)] for row in rows]
        said = [_ids(of.texts(column), column) for column in event.link]
        links = [
            ";".join(filter(None, ids)) for ids in zip(*said, map(";".join, before), strict=True)
        ]
        if event.id:
            given = _ids(of.texts(event.id), event.id)
            own = [f"{one};{row}" if one else row for one, row in zip(given, own, strict=True)]
        self._attribute(at, "event_id", np.asarray(own, dtype=object))
        self._attribute(at, "link", np.asarray(links, dtype=object))

    def _put(self, heading: str, cells: TextArray) -> int:
        self._headings.append(heading)
        self._cells.append(cells)
        return len(self._cells) - 1

    def _attribute(self, at: int, name: str, cells: TextArray) -> None:
        self._of_activity[at, name] = self._put(name, cells)

    def _with_words(self, event: RecordedEvent, times: TextArray, said: Mask) -> TextArray:
        """The times, with 'not required' only if every undated row of the case has that flag.

        The word closes every wait of the case for the activity (measuring 4.8), so a flag on one
        enquiry must not close the wait of another.
        """
        undated = times == ""
        rest = pd.Series(undated & ~said).groupby(pd.Series(self._case)).transform("any").to_numpy()
        words = np.where(undated & said & ~rest, NOT_REQUIRED, times)
        left = np.flatnonzero(undated & said & rest)
        message = (
            "not required here, but another row of this case awaits it, so its waits stay open"
        )
        self.notices += [
            self._table.place.problem(int(self._table.rows[k]), event.time, message) for k in left
        ]
        return np.asarray(words, dtype=object)

    @property
    def table(self) -> RawTable:
        """The table."""
        columns = tuple(column_of(cells.tolist()) for cells in self._cells)
        return replace(
            self._table, headings=tuple(self._headings), columns=columns, real_dates=self._real
        )

    @property
    def layout(self) -> Layout:
        """Its layout."""
        return Layout(WIDE, {CASE: 0}, {}, self._activities, self._of_activity)


def _outcome(rule: Outcome, of: _Columns, rows: int) -> TextArray:
    """The outcome of each row's event: the constant one, joined with the column's."""
    words = np.full(rows, "", dtype=object)
    if rule.column:
        words = np.where(of.say(rule.column, _YES), rule.yes, words)
        words = np.where(of.say(rule.column, _NO), rule.no, words)
    every = ("; ".join(filter(None, (rule.always, one))) for one in words)
    return np.asarray([*every], dtype=object)


def _ids(texts: TextArray, column: str) -> list[str]:
    """The ids in a column, each with its kind: 'referral id 7'.

    Columns of the Standard Safeguarding Dataset begin with the short name of their table.
    """
    what = key(column.partition("_")[2] or column)
    return [f"{what} {text}" if text else "" for text in texts]


def _no_events(
    table: RawTable, layout: Layout, known: Vocabulary
) -> tuple[dict[bool, Mask], list[Problem]]:
    """The rows whose status says that a request, or that another event, did not happen."""
    if STATUS not in layout.roles:
        return {}, []
    one = statuses_of(table, layout.roles[STATUS], known)
    gone = {request: one.gone(request=request) for request in (True, False)}
    strange = int((one.code == UNKNOWN).sum())
    return gone, status_notices(table, one.position, int(gone[False].sum()), strange)


def _kinds(
    table: RawTable, known: SectorTable, of: _Columns
) -> tuple[dict[str, Mask], list[Problem]]:
    """Which rows are of which kind of examination, and those that are of none."""
    if not known.examination:
        return {}, []
    kind = pd.Series(of.texts(known.examination)).map(formats().kind_of).to_numpy()
    place = partial(table.place.problem, column=known.examination, words=_OTHER_EXAMINATION)
    others = [place(int(table.rows[k])) for k in np.flatnonzero(kind == "")]
    return {one.kind: kind == one.kind for one in formats().examination}, others


def _again(table: RawTable, case: TextArray, kinds: dict[str, Mask]) -> list[Problem]:
    """A notice of each further skeletal survey of a patient that is not said to be a follow-up."""
    at = np.flatnonzero(kinds.get(SURVEY, np.zeros(len(case), bool)))
    again = at[pd.Series(case[at]).duplicated().to_numpy()]
    words = (
        "a further skeletal survey of this patient, taken as a survey of its own; if it is the "
        "follow-up, its name must say so"
    )
    return [table.place.problem(int(table.rows[k]), "", words) for k in again]


def _notices(table: RawTable, known: SectorTable, pathway: Pathway) -> list[Problem]:
    """A notice of the table's format and activities, with those that the pathway does not know."""
    said = carries((event.activity for event in known.event), pathway.activity_names)
    return [table.place.problem(0, "", f"read as {formats().title(known)}, {known.name}; {said}")]


def _nothing(table: RawTable, notices: list[Problem]) -> TableResult:
    """The result of a table without activities: only notices."""
    faulty = len(table.faults)
    return TableResult(
        events=Events.none(),
        not_required=(),
        still_open=0,
        facts=(),
        problems=table.faults,
        notices=tuple(notices),
        rows_read=faulty,
        set_aside=faulty,
    )
