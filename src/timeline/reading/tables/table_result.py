"""The result of reading one table: events, words, problems and notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from timeline.columnar.arrow_compute import matching
from timeline.columnar.coded_text import AnyCodes, CodedText
from timeline.errors import Problem
from timeline.event_log import Events, Word
from timeline.moments.text import Times
from timeline.moments.zone import Mask
from timeline.pathway import ATTRIBUTES
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.cells import (
    EPISODE,
    MAY_BE_FAULT,
    STRUCK_OUT,
    fault,
    no_id,
    with_values,
)
from timeline.reading.tables.event_times import order_notice
from timeline.reading.tables.headings import Layout, nearest_headings
from timeline.reading.tables.table import RawTable, letter, trimmed
from timeline.reading.tables.time_of_day import APART

NOT_KNOWN = "heading not known, so the column is not used"
REPEATED = "means the same as an earlier column, so it is not used"
MOST_LISTED = 50
"""At most this many unknown headings are listed, each with the nearest names; the rest are counted."""


class Mentions(NamedTuple):
    """Mentions of cases and activities (blank if not known), each with the number of its table."""

    case: CodedText
    activity: CodedText
    sheet: AnyCodes

    @classmethod
    def nothing(cls) -> Mentions:
        """No mention."""
        return cls(CodedText.blank(0), CodedText.blank(0), np.empty(0, np.int32))

    @classmethod
    def of(cls, case: CodedText, activity: CodedText, sheet: int) -> Mentions:
        """The mentions of one table."""
        return cls(case.used, activity.used, np.full(len(case), sheet, np.int32))

    def apart(self, some: Mask) -> Mentions:
        """The same with the case and the activity of some mentions apart: no case has two of them."""
        blank = np.int64(-1)
        case = CodedText(np.where(some, blank, self.case.codes), self.case.kept)
        alone = np.flatnonzero(some)
        cases = Mentions(self.case[alone], CodedText.blank(len(alone)), self.sheet[alone])
        return Mentions.concatenated([Mentions(case, self.activity, self.sheet), cases])

    @classmethod
    def concatenated(cls, every: Sequence[Mentions]) -> Mentions:
        """The mentions of several tables."""
        return cls(
            CodedText.concatenated([one.case for one in every]),
            CodedText.concatenated([one.activity for one in every]),
            np.concatenate([one.sheet for one in every]),
        )


RepeatKind = Literal["copy", "meeting", "other"]


class Repeats(NamedTuple):
    """How many rows of a table repeat an earlier one in one way (`repeats`), and the first of them."""

    sheet: int
    kind: RepeatKind
    number: int
    first: int


class CaseFacts(NamedTuple):
    """Values of one attribute of cases in a table; repeats are left out."""

    attribute: str
    case: CodedText
    value: CodedText


@dataclass(frozen=True, slots=True)
class TableResult:
    """One table as events, problems and notices; `events` are in the order of the rows."""

    events: Events
    not_required: tuple[Word, ...]
    still_open: int
    facts: tuple[CaseFacts, ...]
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]
    rows_read: int
    set_aside: int
    not_known: tuple[Word, ...] = ()
    """Where something may have happened: see `EventLog.not_known`."""
    beside: Mentions = field(default_factory=Mentions.nothing)
    """Cases and activities named by rows and cells that are no events."""
    columns: tuple[str, ...] = ()
    """The activities that have a column."""
    cancelled: tuple[Word, ...] = ()
    """Cancelled requests: see `EventLog.cancelled`."""
    joined: tuple[int, ...] = ()
    """Of each row that was joined to another of the same meeting, the earliest instant of the event."""
    repeats: tuple[Repeats, ...] = ()


def case_facts(
    table: RawTable, layout: Layout, case: CodedText, kept: npt.NDArray[np.bool_]
) -> tuple[CaseFacts, ...]:
    """Attributes of cases, from the `case:` columns of the kept rows."""
    found = []
    for attribute, position in layout.case_attributes.items():
        value = with_values(trimmed(table.columns[position]))
        at = np.flatnonzero(kept & (case.codes >= 0) & (value.codes >= 0))
        both = case.codes[at].astype(np.int64) * len(value.names) + value.codes[at]
        first = at[np.sort(np.unique(both, return_index=True)[1])]
        found.append(CaseFacts(attribute, case[first], value[first]))
    return tuple(found)


_NA_NOT_KNOWN = (
    "{cells} NA under an activity, read as not known; if it means that nothing was recorded, say "
    '"NA" = "blank" under [words] in a mapping file, and if not needed, "NA" = "not required"'
)
_NA_BLANK = (
    "{cells} NA under an activity, read as a blank, because no cell there is empty; if it means something "
    'else, say "NA" = "not known" or "NA" = "not required" under [words] in a mapping file'
)


def not_available(table: RawTable, cells: int, *, blank: bool) -> list[Problem]:
    """A notice of the cells with a bare NA, whose meaning a mapping may set (measuring 1.2b)."""
    if not cells:
        return []
    many = "1 cell says" if cells == 1 else f"{cells:,} cells say"
    words = (_NA_BLANK if blank else _NA_NOT_KNOWN).format(cells=many)
    notice = table.place.problem(0, "", words)
    return [replace(notice, kind="not_available", count=cells)]


READ_AS_BLANK = " read as blank: "
_STRUCK = (
    "{} (the first is in row {}), read as blank, or set aside where an event should be; if it did happen, take the "
    "strike-out off"
)


def cell_notices(table: RawTable, layout: Layout, known: Vocabulary) -> list[Problem]:
    """Notices of cells without a value: struck out, or errors that set no event aside."""
    found: list[Problem] = []
    struck: list[int] = []
    for position, name in _used(layout, known):
        reason = no_id if name.endswith(EPISODE) else fault
        for text, rows in _without_value(table, position, reason):
            if text == STRUCK_OUT:
                struck += rows
            elif name:
                notice = table.place.problem(min(rows), name, reason(text))
                found.append(read_as_blank([replace(notice, count=len(rows))]))
    if struck:
        many = "1 struck-out cell" if len(struck) == 1 else f"{len(struck):,} struck-out cells"
        notice = table.place.problem(min(struck), "", _STRUCK.format(many, min(struck)))
        found.append(replace(notice, kind="struck_out", count=len(struck)))
    return found


def read_as_blank(cells: list[Problem]) -> Problem:
    """A notice of cells in one column that have no value, for one reason."""
    number = sum(one.count for one in cells)
    first = min(cells, key=lambda one: one.row)
    why = first.problem.rpartition(READ_AS_BLANK)[2]
    many = "1 cell" if number == 1 else f"{number:,} cells"
    return replace(first, problem=f"{many}{READ_AS_BLANK}{why}", kind="not_read", count=number)


def _used(layout: Layout, known: Vocabulary) -> Iterator[tuple[int, str]]:
    """The columns that are read, those that say more of an event or a case with a name for it."""
    for role, position in layout.roles.items():
        yield position, role if role in ATTRIBUTES else ""
    for position in layout.activities:
        yield position, ""
    for (at, part), position in layout.of_activity.items():
        yield position, f"{known.pathway.activity_names[layout.activities[at]]}: {part}"
    for position in layout.case_attributes.values():
        yield position, f"column {letter(position)}"


def _without_value(
    table: RawTable, position: int, reason: Callable[[str], str]
) -> Iterator[tuple[str, list[int]]]:
    """The texts of a column that are no value although they are not blank, with the rows of each."""
    column = table.columns[position]
    if pa.types.is_timestamp(column.type):
        return
    chunks = [one.dictionary if pa.types.is_dictionary(one.type) else one for one in column.chunks]
    if not any(matching(chunk, MAY_BE_FAULT, ignore_case=True).true_count for chunk in chunks):
        return
    texts = trimmed(column)
    for code, text in enumerate(texts.names):
        if reason(text):
            yield text, table.rows[texts.codes == code].tolist()


def heading_notices(table: RawTable, layout: Layout, known: Vocabulary) -> list[Problem]:
    """Notices of unused columns, by letter, with the nearest known headings."""
    found = [
        _ignored(table, position, nearest_headings(table.headings[position], known))
        for position in layout.unused[:MOST_LISTED]
    ]
    if len(layout.unused) > MOST_LISTED:
        more = len(layout.unused) - MOST_LISTED
        words = f"and {more:,} more columns with headings not known"
        found.append(_ignored(table, layout.unused[MOST_LISTED], (), words, more))
    found += [_ignored(table, position, (), REPEATED) for position in layout.repeated]
    if table.unused:
        words = f"{table.unused:,} of its attributes say nothing that is measured here, so they are not used"
        whole = table.place.problem(0, "", words)
        found.append(replace(whole, kind="columns_ignored", count=table.unused))
    return sorted(found, key=lambda one: (one.row == 0, len(one.column), one.column))


def _ignored(
    table: RawTable,
    position: int,
    nearest: tuple[str, ...],
    words: str = NOT_KNOWN,
    count: int = 1,
) -> Problem:
    hint = f" (nearest: {', '.join(nearest)})" if nearest else ""
    its = table.place.problem(table.heading_row, f"column {letter(position)}", f"{words}{hint}")
    return replace(its, kind="columns_ignored", count=count, nearest=nearest)


MOST_APART = 100
"""At most this many times on another day than the date beside them are listed; the rest are counted."""


def apart_notices(
    table: RawTable, column: int, apart: Mask, rows: npt.NDArray[np.integer[Any]] | None = None
) -> list[Problem]:
    """Each time in a column that names another day than the date of its event."""
    place = f"column {letter(column)}"
    at = (table.rows if rows is None else rows)[apart]
    found = [
        replace(table.place.problem(int(row), place, APART), kind="dates_disagree")
        for row in at[:MOST_APART]
    ]
    if len(at) > MOST_APART:
        more = len(at) - MOST_APART
        words = (
            f"{more:,} more times name another day than the date of the event; the dates are used"
        )
        notice = table.place.problem(0, place, words)
        found.append(replace(notice, kind="dates_disagree", count=more))
    return found


def time_notices(
    table: RawTable, column: str, times: Times, rows: npt.NDArray[np.integer[Any]]
) -> list[Problem]:
    """Notices of a column of times: its order of day and month, and times lost when clocks go forward."""
    whole = [table.place.problem(0, column, words) for words in times.notices]
    order = order_notice(table.place.file, times.shown)
    return (
        order
        + whole
        + [table.place.problem(int(rows[k]), column, words) for k, words in times.warning.items()]
    )
