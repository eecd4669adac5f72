"""Merges the tables of all sources into one log, with their problems and notices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from timeline.columnar.coded_text import CodedText, Codes
from timeline.errors import Problem
from timeline.event_log import (
    EventLog,
    Events,
    Recorded,
    Sheet,
    in_case_order,
    last_record,
    latest_of,
)
from timeline.moments import Moment
from timeline.pathway import Pathway
from timeline.reading.matching.look_alikes import look_alikes
from timeline.reading.matching.recorded import assumed, recorded
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.table_result import CaseFacts, Repeats, TableResult


@dataclass(frozen=True, slots=True)
class Deduplicated:
    """A log with each event once, with problems and notices of the duplicates."""

    log: EventLog
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]


def ties(events: Events) -> Codes:
    """The positions of events, in case order, that have the case and time of a neighbour."""
    tie = np.ones(max(len(events) - 1, 0), bool)
    for column in (events.case.codes, events.latest, events.earliest):
        tie &= column[1:] == column[:-1]
    near = np.zeros(len(events), bool)
    near[1:] |= tie
    near[:-1] |= tie
    return np.flatnonzero(near)


def repeat(events: Events, at: Codes, meant: CodedText) -> bool:
    """Whether two of the tied events may be of one activity; `meant` says what each name means."""
    change = np.zeros(len(at), bool)
    for column in (events.case.codes, events.latest, events.earliest):
        its = column[at]
        change[1:] |= its[1:] != its[:-1]
    activity = meant.codes[events.activity.codes[at]]
    keys = np.sort(np.cumsum(change) * len(meant.names) + activity)
    return bool((keys[1:] == keys[:-1]).any())


@dataclass(frozen=True, slots=True)
class Reading:
    """An event log, with the problems and notices of reading it.

    `rows_read` is always the events, plus the words (not required, still open, not known), plus
    the rows joined to another of the same meeting, plus `set_aside` (measuring 8.1).
    """

    log: EventLog
    pathway: Pathway
    """The pathway whose names were used to read the log, and against which it is measured."""
    problems: tuple[Problem, ...]
    """Faults of the rows set aside, in reading order."""
    notices: tuple[Problem, ...]
    """What is worth knowing although nothing was set aside."""
    rows_read: int
    set_aside: int
    repeats: tuple[Repeats, ...] = ()
    """How many rows of a table repeat an earlier one; `notices` says so too."""

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The tables that were read."""
        return self.log.sheets

    @property
    def logs(self) -> tuple[EventLog, ...]:
        """The log, as the only one of its partitions."""
        return (self.log,)

    @property
    def recorded(self) -> Recorded:
        """What its sources record."""
        return self.log.recorded

    @property
    def last(self) -> Moment:
        """The local dates of the greatest earliest and the greatest latest."""
        return last_record(self.log)

    @property
    def far(self) -> Problem | None:
        """The last record, where it is far after every event of every other case."""
        return latest_of(self.log).far(self.last)


def merged(
    parts: list[TableResult], sheets: tuple[Sheet, ...], notices: list[Problem], known: Vocabulary
) -> Reading:
    """One log of all tables; one of them at least has an event."""
    parts = [once(part, sheets, known) for part in parts]
    problems = tuple(problem for part in parts for problem in part.problems)
    table = Events.concatenated(part.events for part in parts)
    table = assumed(table, known)
    found, held = recorded(parts, sheets, table, known)
    log = EventLog(
        table=in_case_order(table),
        sheets=sheets,
        not_required=tuple(word for part in parts for word in part.not_required),
        not_known=tuple(word for part in parts for word in part.not_known),
        case_attributes=_case_attributes(
            table.case, [fact for part in parts for fact in part.facts]
        ),
        still_open=sum(part.still_open for part in parts),
        recorded=found,
        held=held,
        cancelled=tuple(word for part in parts for word in part.cancelled),
        joined=tuple(one for part in parts for one in part.joined),
    )
    same = _without_duplicates(log, known)
    part_notices = [one for part in parts for one in part.notices]
    repeats = tuple(its for part in parts for its in part.repeats)
    return Reading(
        log=same.log,
        pathway=known.pathway,
        problems=_in_order((*problems, *same.problems), sheets) if same.problems else problems,
        notices=(
            *notices,
            *part_notices,
            *same.notices,
            *repeat_notices(repeats, sheets),
            *look_alikes(log),
        ),
        rows_read=sum(part.rows_read for part in parts),
        set_aside=sum(part.set_aside for part in parts) + len(same.problems),
        repeats=repeats,
    )


def repeat_notices(repeats: Iterable[Repeats], sheets: tuple[Sheet, ...]) -> tuple[Problem, ...]:
    """Notices of rows that repeat an earlier row, counted by table."""
    counts = [*repeats]
    if not counts:
        return ()
    from timeline.reading.merge.repeats import notices  # noqa: PLC0415  slow to load

    return tuple(notices(counts, sheets))


def once(part: TableResult, sheets: tuple[Sheet, ...], known: Vocabulary) -> TableResult:
    """A table with each event once: no copies, and the rows of a meeting as one (measuring 4.7a)."""
    if not len(part.events):
        return part
    part = replace(part, events=in_case_order(part.events))
    tied = ties(part.events)
    if not repeat(part.events, tied, known.meant(part.events.activity)):
        return part
    from timeline.reading.merge.repeats import once as each_once  # noqa: PLC0415  slow to load

    return each_once(part, tied, sheets[int(part.events.sheet[0])], known)


def _without_duplicates(log: EventLog, known: Vocabulary) -> Deduplicated:
    """The log with each event that several tables have once."""
    if len(log.sheets) == 1:
        return Deduplicated(log, (), ())
    from timeline.reading.merge.duplicates import without_duplicates  # noqa: PLC0415  slow to load

    return without_duplicates(log, ties(log.table), known)


def _in_order(problems: tuple[Problem, ...], sheets: tuple[Sheet, ...]) -> tuple[Problem, ...]:
    """Problems in the order of the tables and their rows."""
    place = {(sheet.file, sheet.name): k for k, sheet in enumerate(sheets)}
    return tuple(sorted(problems, key=lambda one: (place[one.file, one.sheet], one.row)))


def _case_attributes(cases: CodedText, facts: list[CaseFacts]) -> dict[str, CodedText]:
    """By attribute, the value of each case; contradictory values are a tuple."""
    place = {name: code for code, name in enumerate(cases.names)} if facts else {}
    by_attribute: dict[str, list[CaseFacts]] = defaultdict(list)
    for fact in facts:
        by_attribute[fact.attribute].append(fact)
    said = {name: _values(place, its) for name, its in by_attribute.items()}
    return {name: column for name, column in said.items() if (column.codes >= 0).any()}


def _values(place: dict[str, int], facts: list[CaseFacts]) -> CodedText:
    """The values of one attribute in all tables, for cases with events."""
    value = CodedText.concatenated([fact.value for fact in facts])
    case = np.concatenate(
        [
            np.asarray([place.get(one, -1) for one in fact.case.names], np.int64)[fact.case.codes]
            for fact in facts
        ]
    )
    pair = case * len(value.names) + value.codes
    first = np.sort(np.unique(pair, return_index=True)[1])
    first = first[case[first] >= 0]
    case, code = case[first], value.codes[first]
    codes = np.full(len(place), -1)
    codes[case] = code
    several: dict[int, list[str]] = {}
    for at in np.flatnonzero(np.bincount(case, minlength=len(place))[case] > 1).tolist():
        several.setdefault(int(case[at]), []).append(value.names[code[at]])
    contradictory = CodedText.of(tuple(its) for its in several.values())
    codes[[*several]] = len(value.names) + contradictory.codes
    return CodedText(codes, np.concatenate([value.names, contradictory.names]))
