"""What the record shows for each check of practice, for all cases at once.

A check looks at events. For each it is `done`, `not done` where the record shows otherwise, or
`not recorded` where the record holds nothing about it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.audit.practice import CheckKind
from timeline.columnar.arrow_compute import dense_ranks, distinct, first_of_each
from timeline.event_log import Codes, Recorded
from timeline.moments.zone import Mask
from timeline.pairing import Columns
from timeline.pathway import Attribute, Check, Pathway
from timeline.pathway.words import collapsed, folded, parts

DONE, NOT_RECORDED, NOT_DONE = range(3)
"""In the order in which they weigh, where a case has several."""
States = npt.NDArray[np.int8]
_LOOKED_AT: dict[CheckKind, Attribute] = {
    "different readers": "by",
    "invited": "invited",
    "attended": "attended",
}
"""The attribute that a kind of check looks at, where the check does not name it."""


class Answers(NamedTuple):
    """One check's answers, by event."""

    events: Codes
    """Positions of the checked events, in case order."""
    state: States
    shown_by: tuple[Codes, Codes]
    """The events that an answer other than `done` also rests on: index into `events`, and position."""


NOTHING = (np.empty(0, np.int64), np.empty(0, np.int64))


def practice(columns: Columns, pathway: Pathway) -> tuple[Answers, ...]:
    """What the record shows for each check of a pathway, in the pathway's order."""
    return tuple(_answer(columns, check) for check in pathway.check)


def is_recorded(check: Check, log: Recorded) -> bool:
    """Whether a log records any of what a check looks for, anywhere in it (measuring 4.9).

    If not, the log has no place for it: that is one point of the log, and no finding of a case.
    Otherwise what one case does not record is a finding of that case.
    """
    attribute = _LOOKED_AT.get(check.kind, check.attribute)
    activities = check.by or check.of
    if attribute:
        return any((one, attribute) in log.attributes for one in activities)
    return any(one in log.anywhere or one in log.named for one in activities)


def _answer(columns: Columns, check: Check) -> Answers:
    events = columns.matching(columns.positions(check.of), check.where)
    if len(check.by) == 1 and (words := columns.log.not_required):
        excused = columns.log.codes_of(one.case for one in words if one.activity == check.by[0])
        events = events[~np.isin(columns.case[events], excused)]
    answers = _KINDS[check.kind](columns, check, events)
    doubtful = columns.unreadable(check.by)
    return _only_sure(columns, answers, doubtful) if doubtful.any() else answers


def _only_sure(columns: Columns, answers: Answers, doubtful: Mask) -> Answers:
    """Without answers that rest on an absence, in cases where the missing event may be unreadable."""
    kept = (answers.state == DONE) | ~doubtful[columns.case[answers.events]]
    place = np.cumsum(kept) - 1
    index, position = answers.shown_by
    shown = kept[index]
    return Answers(
        answers.events[kept], answers.state[kept], (place[index[shown]], position[shown])
    )


def _grouped(columns: Columns, same: Attribute | None, *positions: Codes) -> list[Codes]:
    """A number for each event that those of its case, and of equal `same`, share; from 0, none left out."""
    every = np.concatenate(positions)
    key = columns.case[every]
    if same:
        values = columns.values(same)[every]
        key = key * (int(values.max(initial=0)) + 1) + values
    number = dense_ranks(key)
    return np.split(number, np.cumsum([len(part) for part in positions])[:-1])


def _followed(columns: Columns, check: Check, events: Codes) -> Answers:
    by = columns.positions(check.by)
    group, its = _grouped(columns, check.same, events, by)
    last = np.full(len(group) + len(its), np.iinfo(np.int64).min)
    np.maximum.at(last, its, columns.latest[by])
    done = last[group] >= columns.earliest[events]
    return Answers(events, np.where(done, DONE, NOT_RECORDED).astype(np.int8), NOTHING)


def _preceded(columns: Columns, check: Check, events: Codes) -> Answers:
    """One that is recorded, but certainly only afterwards, was not done before."""
    by = columns.positions(check.by)
    group, its = _grouped(columns, check.same, events, by)
    never = np.iinfo(np.int64).max
    first = np.full(len(group) + len(its), never)
    np.minimum.at(first, its, columns.earliest[by])
    at = np.full(len(first), -1)
    at[its[::-1]] = by[::-1]
    later = np.where(first[group] == never, NOT_RECORDED, NOT_DONE)
    state = np.where(first[group] <= columns.latest[events], DONE, later).astype(np.int8)
    late = np.flatnonzero(state == NOT_DONE)
    return Answers(events, state, (late, at[group[late]]))


def _in_the_case(columns: Columns, check: Check, events: Codes) -> Answers:
    """Checked once a case, at its first such event."""
    events = events[np.diff(columns.case[events], prepend=-1) > 0]
    done = np.isin(columns.case[events], columns.case[columns.positions(check.by)])
    return Answers(events, np.where(done, DONE, NOT_RECORDED).astype(np.int8), NOTHING)


def _readers(columns: Columns, check: Check, events: Codes) -> Answers:
    """Checked once for the events that share a case and `same`, which have their reports in common."""
    by = columns.positions(check.by)
    group, its = _grouped(columns, check.same, events, by)
    first = first_of_each(group)
    events, group = events[first], group[first]
    size = int(np.concatenate([group, its]).max(initial=-1)) + 1
    names, owner, _ = names_in(columns, "by", by)
    width = int(names.max(initial=0)) + 1
    readers = np.bincount(distinct(its[owner] * width + names) // width, minlength=size)
    reports = np.bincount(its, minlength=size)
    named = np.bincount(its[distinct(owner)], minlength=size)
    needed = check.at_least or 0
    enough, complete = readers >= needed, (reports >= needed) & (named == reports)
    state = np.where(enough, DONE, np.where(complete, NOT_DONE, NOT_RECORDED))[group]
    index = np.full(size, -1)
    index[group[state != DONE]] = np.flatnonzero(state != DONE)
    rests = np.flatnonzero(index[its] >= 0)
    return Answers(events, state.astype(np.int8), (index[its[rests]], by[rests]))


def _recorded(columns: Columns, check: Check, events: Codes) -> Answers:
    named = columns.values(check.attribute or "by")[events] > 0
    return Answers(events, np.where(named, DONE, NOT_RECORDED).astype(np.int8), NOTHING)


def _among(attribute: Attribute) -> Callable[[Columns, Check, Codes], Answers]:
    def answer(columns: Columns, check: Check, events: Codes) -> Answers:
        column = columns.log.table.texts(attribute)
        wanted = {folded(name) for name in check.who}
        codes = column.codes[events]
        fits = [bool(wanted.intersection(parts(one))) for one in column.names]
        state = np.where(np.asarray([*fits, False])[codes], DONE, NOT_DONE)
        return Answers(events, np.where(codes < 0, NOT_RECORDED, state).astype(np.int8), NOTHING)

    return answer


def names_in(
    columns: Columns, attribute: Attribute, at: Codes
) -> tuple[Codes, Codes, tuple[str, ...]]:
    """The names in a column of lists: a number for each, the index of the event that has it, and what they are.

    A name spelled in several ways is given in the spelling that comes first by the alphabet.
    """
    column = columns.log.table.texts(attribute)
    lists = [parts(one) for one in column.names]
    spelled: dict[str, str] = {}
    for one in column.names:
        for text in filter(None, map(collapsed, one.split(";"))):
            key = folded(text)
            spelled[key] = min(spelled.get(key, text), text)
    number = {name: code for code, name in enumerate(spelled)}
    codes = column.codes[at]
    sizes = np.asarray([*map(len, lists), 0])
    flat = np.asarray([number[name] for one in lists for name in one], dtype=np.int64)
    begin = np.concatenate([[0], np.cumsum(sizes[:-1]), [0]])[codes]
    n = sizes[codes]
    owner = np.repeat(np.arange(len(at)), n)
    within = np.arange(len(owner)) - np.repeat(np.cumsum(n) - n, n)
    return flat[np.repeat(begin, n) + within], owner, tuple(spelled.values())


_KINDS: dict[CheckKind, Callable[[Columns, Check, Codes], Answers]] = {
    "followed by": _followed,
    "preceded by": _preceded,
    "in the case": _in_the_case,
    "different readers": _readers,
    "recorded": _recorded,
    "invited": _among("invited"),
    "attended": _among("attended"),
}
