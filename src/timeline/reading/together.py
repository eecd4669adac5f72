"""Tables, read, put together into one log with all that is to be told of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from timeline.errors import Problem
from timeline.event_log import EventLog, Events, Sheet, in_case_order, last_record
from timeline.moments import Moment
from timeline.reading.assumed import assumed
from timeline.reading.look_alikes import look_alikes
from timeline.reading.parts import CaseFacts, Part
from timeline.reading.recorded import recorded
from timeline.reading.ties import Same, repeat, ties
from timeline.reading.vocabulary import Vocabulary
from timeline.texts import Texts


@dataclass(frozen=True, slots=True)
class Reading:
    """An event log with everything that is to be told of how it was read.

    `rows_read` is always the events, plus the words of wide sheets (not required, still open),
    plus `set_aside` (measuring 8.1).
    """

    log: EventLog
    problems: tuple[Problem, ...]
    """Faults of the rows set aside, in reading order."""
    notices: tuple[Problem, ...]
    """What is worth knowing although nothing was set aside."""
    rows_read: int
    set_aside: int

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The tables that were read."""
        return self.log.sheets

    @property
    def logs(self) -> tuple[EventLog, ...]:
        """The log, as the only one of its partitions."""
        return (self.log,)

    @property
    def last(self) -> Moment:
        """The local date of the last record."""
        return last_record(self.log)


def put_together(
    parts: list[Part], sheets: tuple[Sheet, ...], notices: list[Problem], known: Vocabulary
) -> Reading:
    """One log of all tables; one of them at least has an event."""
    problems = tuple(problem for part in parts for problem in part.problems)
    table = Events.stacked(part.events for part in parts)
    found, held = recorded(parts, sheets, table, known)
    table = assumed(table, known)
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
    )
    same = _once_each(log, known)
    told = [told for part in parts for told in part.notices]
    return Reading(
        log=same.log,
        problems=_in_order((*problems, *same.problems), sheets) if same.problems else problems,
        notices=(*notices, *told, *same.notices, *look_alikes(log)),
        rows_read=sum(part.rows_read for part in parts),
        set_aside=sum(part.set_aside for part in parts) + len(same.problems),
    )


def _once_each(log: EventLog, known: Vocabulary) -> Same:
    """The log with each event once; a table alone needs no look where no two of an activity share a time."""
    tied = ties(log.table)
    meant = known.meant(log.table.activity)
    if len(log.sheets) == 1 and not repeat(log.table, tied, meant):
        return Same(log, (), ())
    from timeline.reading.same_events import once_each  # noqa: PLC0415  slow to load

    return once_each(log, tied, known)


def _in_order(problems: tuple[Problem, ...], sheets: tuple[Sheet, ...]) -> tuple[Problem, ...]:
    """Problems in the order of the tables and their rows."""
    place = {(sheet.file, sheet.name): k for k, sheet in enumerate(sheets)}
    return tuple(sorted(problems, key=lambda one: (place[one.file, one.sheet], one.row)))


def _case_attributes(cases: Texts, facts: list[CaseFacts]) -> dict[str, Texts]:
    """By attribute what is said of each case; several different values stand as a tuple."""
    place = {name: code for code, name in enumerate(cases.names)} if facts else {}
    by_attribute: dict[str, list[CaseFacts]] = defaultdict(list)
    for fact in facts:
        by_attribute[fact.attribute].append(fact)
    said = {name: _said(place, its) for name, its in by_attribute.items()}
    return {name: column for name, column in said.items() if (column.codes >= 0).any()}


def _said(place: dict[str, int], facts: list[CaseFacts]) -> Texts:
    """What all tables say of each case by one attribute; a case without events is left out."""
    value = Texts.stacked([fact.value for fact in facts])
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
    contradictory = Texts.of(tuple(its) for its in several.values())
    codes[[*several]] = len(value.names) + contradictory.codes
    return Texts(codes, np.concatenate([value.names, contradictory.names]))
