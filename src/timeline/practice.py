"""What a record answers to each check of practice, for all cases at once.

A check is asked of events. What the record shows is `done`; what it shows to have been
otherwise is `not done`; where it holds nothing, the answer is `not recorded`, and no more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.arrays import distinct, first_of_each, numbered
from timeline.event_log import Codes, Recorded
from timeline.moments.zone import Mask
from timeline.pairing import Columns
from timeline.pathway import Attribute, Check, Pathway
from timeline.pathway.check import Kind
from timeline.pathway.words import collapsed, folded, parts

DONE, NOT_RECORDED, NOT_DONE = range(3)
"""In the order in which they weigh, where a case has several."""
States = npt.NDArray[np.int8]
_ASKED: dict[Attribute, str] = {
    "episode": "which episode it was of",
    "agency": "which agency it was",
    "site": "where it was",
    "by": "who it was by",
    "outcome": "what came of it",
    "mode": "how it was held",
    "attended": "who attended",
    "invited": "who was invited",
    "note": "what was noted",
}
"""What a record may hold of an event, as it is asked for aloud."""


_LOOKED_AT: dict[Kind, Attribute] = {
    "different readers": "by",
    "invited": "invited",
    "attended": "attended",
}
"""The attribute in which the answer lies, where the check does not name it."""


class Answers(NamedTuple):
    """One check's answers, by the events it was asked of."""

    asked: Codes
    """Positions of events, in case order."""
    state: States
    shown_by: tuple[Codes, Codes]
    """The events that an answer other than `done` also rests on: index into `asked`, and position."""


NOTHING = (np.empty(0, np.int64), np.empty(0, np.int64))


def practice(columns: Columns, pathway: Pathway) -> tuple[Answers, ...]:
    """Ask each check of a pathway of every case, in the pathway's order."""
    return tuple(_ask(columns, check) for check in pathway.check)


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


def _ask(columns: Columns, check: Check) -> Answers:
    asked = columns.matching(columns.positions(check.of), check.where)
    if len(check.by) == 1 and (words := columns.log.not_required):
        excused = columns.log.codes_of(one.case for one in words if one.activity == check.by[0])
        asked = asked[~np.isin(columns.case[asked], excused)]
    answers = _KINDS[check.kind](columns, check, asked)
    doubtful = columns.unreadable(check.by)
    return _only_sure(columns, answers, doubtful) if doubtful.any() else answers


def _only_sure(columns: Columns, answers: Answers, doubtful: Mask) -> Answers:
    """Without what rests on the absence of something that may stand where nothing could be read."""
    kept = (answers.state == DONE) | ~doubtful[columns.case[answers.asked]]
    place = np.cumsum(kept) - 1
    index, position = answers.shown_by
    shown = kept[index]
    return Answers(answers.asked[kept], answers.state[kept], (place[index[shown]], position[shown]))


def _grouped(columns: Columns, same: Attribute | None, *positions: Codes) -> list[Codes]:
    """A number for each event that those of its case, and of equal `same`, share; from 0, none left out."""
    every = np.concatenate(positions)
    key = columns.case[every]
    if same:
        values = columns.values(same)[every]
        key = key * (int(values.max(initial=0)) + 1) + values
    number = numbered(key)
    return np.split(number, np.cumsum([len(part) for part in positions])[:-1])


def _followed(columns: Columns, check: Check, asked: Codes) -> Answers:
    by = columns.positions(check.by)
    group, its = _grouped(columns, check.same, asked, by)
    last = np.full(len(group) + len(its), np.iinfo(np.int64).min)
    np.maximum.at(last, its, columns.latest[by])
    done = last[group] >= columns.earliest[asked]
    return Answers(asked, np.where(done, DONE, NOT_RECORDED).astype(np.int8), NOTHING)


def _preceded(columns: Columns, check: Check, asked: Codes) -> Answers:
    """One that is recorded, but certainly only afterwards, was not done before."""
    by = columns.positions(check.by)
    group, its = _grouped(columns, check.same, asked, by)
    never = np.iinfo(np.int64).max
    first = np.full(len(group) + len(its), never)
    np.minimum.at(first, its, columns.earliest[by])
    at = np.full(len(first), -1)
    at[its[::-1]] = by[::-1]
    later = np.where(first[group] == never, NOT_RECORDED, NOT_DONE)
    state = np.where(first[group] <= columns.latest[asked], DONE, later).astype(np.int8)
    late = np.flatnonzero(state == NOT_DONE)
    return Answers(asked, state, (late, at[group[late]]))


def _in_the_case(columns: Columns, check: Check, asked: Codes) -> Answers:
    """Asked once a case, of its first such event."""
    asked = asked[np.diff(columns.case[asked], prepend=-1) > 0]
    done = np.isin(columns.case[asked], columns.case[columns.positions(check.by)])
    return Answers(asked, np.where(done, DONE, NOT_RECORDED).astype(np.int8), NOTHING)


def _readers(columns: Columns, check: Check, asked: Codes) -> Answers:
    """Asked once of the events that share a case and `same`, which have their reports in common."""
    by = columns.positions(check.by)
    group, its = _grouped(columns, check.same, asked, by)
    first = first_of_each(group)
    asked, group = asked[first], group[first]
    size = int(np.concatenate([group, its]).max(initial=-1)) + 1
    names, owner, _ = names_in(columns, "by", by)
    width = int(names.max(initial=0)) + 1
    readers = np.bincount(distinct(its[owner] * width + names) // width, minlength=size)
    reports = np.bincount(its, minlength=size)
    named = np.bincount(its[distinct(owner)], minlength=size)
    needed = check.at_least or 0
    enough, told = readers >= needed, (reports >= needed) & (named == reports)
    state = np.where(enough, DONE, np.where(told, NOT_DONE, NOT_RECORDED))[group]
    index = np.full(size, -1)
    index[group[state != DONE]] = np.flatnonzero(state != DONE)
    rests = np.flatnonzero(index[its] >= 0)
    return Answers(asked, state.astype(np.int8), (index[its[rests]], by[rests]))


def _recorded(columns: Columns, check: Check, asked: Codes) -> Answers:
    named = columns.values(check.attribute or "by")[asked] > 0
    return Answers(asked, np.where(named, DONE, NOT_RECORDED).astype(np.int8), NOTHING)


def _among(attribute: Attribute) -> Callable[[Columns, Check, Codes], Answers]:
    def ask(columns: Columns, check: Check, asked: Codes) -> Answers:
        column = columns.log.table.texts(attribute)
        wanted = {folded(name) for name in check.who}
        codes = column.codes[asked]
        fits = [bool(wanted.intersection(parts(one))) for one in column.names]
        state = np.where(np.asarray([*fits, False])[codes], DONE, NOT_DONE)
        return Answers(asked, np.where(codes < 0, NOT_RECORDED, state).astype(np.int8), NOTHING)

    return ask


def names_in(
    columns: Columns, attribute: Attribute, at: Codes
) -> tuple[Codes, Codes, tuple[str, ...]]:
    """The names in a column of lists: a number for each, the index of the event that has it, and what they are.

    A name spelled in several ways is told in the first of them by the alphabet.
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


_KINDS: dict[Kind, Callable[[Columns, Check, Codes], Answers]] = {
    "followed by": _followed,
    "preceded by": _preceded,
    "in the case": _in_the_case,
    "different readers": _readers,
    "recorded": _recorded,
    "invited": _among("invited"),
    "attended": _among("attended"),
}


def asked_words(check: Check, pathway: Pathway) -> str:
    """What is looked for in the record, in a sentence."""
    of, by = _words(check, pathway)
    who = check.who[0] if check.who else ""
    asked = _ASKED[check.attribute] if check.attribute else ""
    return {
        "followed by": f"Is {by} recorded after {of}?",
        "preceded by": f"Is {by} recorded before {of}?",
        "in the case": f"Is {by} recorded in the case?",
        "different readers": f"Do {by} name at least {check.at_least} readers?",
        "recorded": f"Where {of} is recorded, is it said {asked}?",
        "invited": f"Is {who} among those invited to {of}?",
        "attended": f"Is {who} among those who attended {of}?",
    }[check.kind]


def answer_words(check: Check, pathway: Pathway, state: int) -> str:
    """What the record shows, or does not, where the answer is not `done`; within a sentence."""
    of, by = _words(check, pathway)
    who = check.who[0] if check.who else ""
    asked = _ASKED[check.attribute] if check.attribute else ""
    if state == NOT_DONE:
        return {
            "preceded by": f"{by} is recorded only after {of}",
            "different readers": f"{by} name fewer than {check.at_least} readers",
            "invited": f"{who} is not among those recorded as invited to {of}",
            "attended": f"{who} is not among those recorded at {of}",
        }[check.kind]
    return {
        "followed by": f"no {by} is recorded after {of}",
        "preceded by": f"no {by} is recorded before {of}",
        "in the case": f"no {by} is recorded",
        "different readers": f"fewer than {check.at_least} readers are recorded for {by}",
        "recorded": f"{of} is recorded, but not {asked}",
        "invited": f"who was invited to {of} is not recorded",
        "attended": f"who attended {of} is not recorded",
    }[check.kind]


def _words(check: Check, pathway: Pathway) -> tuple[str, str]:
    of = pathway.within_sentence(check.of, check.where)
    return of, pathway.within_sentence(check.by) if check.by else ""
