"""Parts of a log (blocks, cases, as of a moment), logs concatenated, and activities by id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from timeline.columnar.coded_text import AnyCodes, CodedText, Codes, object_array
from timeline.event_log.events import Events, in_case_order
from timeline.event_log.log import EventLog, Word
from timeline.moments import Moment
from timeline.moments.zone import Mask, first_second, last_second, local_day
from timeline.pathway import Pathway


def blocks(log: EventLog, events: int) -> Iterator[EventLog]:
    """Split into blocks of about `events` events, never inside a case."""
    case = log.table.case.codes
    begin = 0
    while begin < len(case):
        end = int(np.searchsorted(case, case[min(begin + events, len(case)) - 1], side="right"))
        yield log if end - begin == len(case) else _between(log, begin, end)
        begin = end


def _between(log: EventLog, begin: int, end: int) -> EventLog:
    table = log.table[begin:end]
    first, last = int(table.case.codes[0]), int(table.case.codes[-1])
    return _with_cases(log, table, slice(first, last + 1), table.case.codes - first)


def of_cases(log: EventLog, names: Iterable[str]) -> EventLog:
    """The log of some of its cases, which keep their order."""
    codes = log.codes_of(names)
    case = log.table.case.codes
    at = np.flatnonzero(np.isin(case, codes)) if len(codes) else codes
    return _with_cases(log, log.table[at], codes, np.searchsorted(codes, case[at]))


def _with_cases(log: EventLog, table: Events, cases: Codes | slice, codes: AnyCodes) -> EventLog:
    """The log with only these events, whose cases are among its cases."""
    every = log.table.case
    names = every.kept[cases] if isinstance(cases, slice) else every.names[cases]
    table = replace(table, case=CodedText(codes, names))
    its = {*table.case.names} if log.not_required or log.not_known else ()
    return replace(
        log,
        table=table,
        not_required=tuple(word for word in log.not_required if word.case in its),
        not_known=tuple(word for word in log.not_known if word.case in its),
        held=log.held[cases],
        case_attributes={name: column[cases] for name, column in log.case_attributes.items()},
    )


def concatenated(logs: list[EventLog]) -> EventLog:
    """Logs of different cases as one, in the order given."""
    if len(logs) == 1:
        return logs[0]
    attributes = dict.fromkeys(name for log in logs for name in log.case_attributes)
    return EventLog(
        table=Events.concatenated(log.table for log in logs),
        sheets=logs[0].sheets,
        not_required=tuple(word for log in logs for word in log.not_required),
        not_known=tuple(word for log in logs for word in log.not_known),
        case_attributes={
            name: CodedText.concatenated(
                [
                    log.case_attributes.get(name, CodedText.blank(log.number_of_cases))
                    for log in logs
                ]
            )
            for name in attributes
        },
        still_open=sum(log.still_open for log in logs),
        recorded=logs[0].recorded,
        held=CodedText.concatenated([log.held for log in logs]),
        cancelled=tuple(word for log in logs for word in log.cancelled),
        joined=tuple(one for log in logs for one in log.joined),
    )


def known_to(log: EventLog, pathway: Pathway) -> EventLog:
    """The log with each activity's id in place of its id, name or alias as recorded.

    The names of `activity` are then the pathway's activities in its order, followed by those
    that it does not know, as they were recorded.
    """
    recorded = log.table.activity
    found = [pathway.find_activity(text) or text for text in recorded.names]
    ids = list(dict.fromkeys([*pathway.activity_names, *found]))
    position = {one: code for code, one in enumerate(ids)}
    to_new = np.asarray([position[one] for one in found], np.min_scalar_type(-len(ids)))
    return replace(
        log,
        table=replace(log.table, activity=CodedText(to_new[recorded.codes], object_array(ids))),
        not_required=_known(log.not_required, pathway),
        not_known=_known(log.not_known, pathway),
        cancelled=_known(log.cancelled, pathway),
        recorded=log.recorded.known_to(pathway.find_activity),
    )


def _known(words: tuple[Word, ...], pathway: Pathway) -> tuple[Word, ...]:
    return tuple(
        word._replace(activity=pathway.find_activity(word.activity) or word.activity)
        for word in words
    )


def last_record(log: EventLog) -> Moment:
    """The local dates of the greatest `earliest` and the greatest `latest` (measuring 2.1)."""
    return days_of(int(log.table.earliest.max()), int(log.table.latest.max()))


def days_of(begin: int, end: int) -> Moment:
    """The whole local days from that of one instant to that of another."""
    days = local_day(np.asarray([begin, end]))
    return Moment(int(first_second(days)[0]), int(last_second(days)[1]))


class Split(NamedTuple):
    """A log read as of a moment, and the positions of what came after it."""

    log: EventLog
    after: EventLog


def read_as_of(log: EventLog, as_of: Moment) -> Split:
    """The log as of a moment (measuring 2.2 and 2.3).

    Events that begin after it are set apart; what is recorded has happened, so a later `latest`
    is brought back to it, and the log is sorted into case order again.
    """
    after: Mask = log.table.earliest > as_of.latest
    table = log.table[~after] if after.any() else log.table
    if (table.latest > as_of.latest).any():
        table = in_case_order(replace(table, latest=np.minimum(table.latest, as_of.latest)))
    later = tuple(one for one in log.joined if one > as_of.latest)
    return Split(replace(log, table=table), replace(log, table=log.table[after], joined=later))
