"""Events that two rows tell: recognised, counted, and never made one in silence.

Two tables (files, or sheets of one) that tell an event of the same case, activity, episode and
time tell one event. The first is kept, and takes from the other what it leaves blank; the other
is set aside, and says with which it is one. Each row of a table is matched with one of another.

Two tables that each have one event left of a case, activity and episode, at different times, may
contradict one another, or tell two events. Both are kept and the second is told, unless a mapping
says that such are one: then it stands at any time that both allow or, where none is, at any from
the first to the second; and the second row is set aside.

Before that, the rows of one table that repeat an earlier one are copies, or rows of one meeting:
see `repeats`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from timeline.columnar.coded_text import CodedText, Codes, Mask
from timeline.errors import Problem
from timeline.event_log import EventLog, in_case_order
from timeline.pathway.words import folded
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.merge.repeats import EVENT, TIMED, values_together
from timeline.reading.merge.ties import Same

MOST_TOLD = 100
"""So many contradictions are told one by one; the rest are counted."""
_SAME = "the same event as {}: the same case, activity and time, so it is measured once"
_ONE = "taken for the same event as {}, as the mapping says; measured at {}"
_OTHER = (
    "another time than {} for the same case and activity; both are measured. If they are one event, "
    'correct one, or say different_times = "one event" in a mapping file'
)


@dataclass(slots=True)
class _Found:
    """What becomes of the events, by position."""

    aside: dict[int, str] = field(default_factory=dict)
    ranges: dict[int, tuple[int, int]] = field(default_factory=dict)
    given: dict[int, list[int]] = field(default_factory=dict)
    """By the event kept, those whose attributes it takes."""
    notices: list[Problem] = field(default_factory=list)


def once_each(log: EventLog, at: Codes, known: Vocabulary) -> Same:
    """The log with the events that several tables tell measured once; `at` are its ties."""
    found = _Found()
    of = _keys(log, known)
    if len(at):
        _match(log, of.iloc[at], found)
    _contradicting(log, of, found, known)
    return _applied(log, found)


def _keys(log: EventLog, known: Vocabulary) -> pd.DataFrame:
    """What two events are compared by; activities by what they are, not by what they are called."""
    events = log.table
    activity, episode = events.activity, events.texts("episode")
    meant = known.meant(activity)
    same = CodedText.of(folded(one) for one in episode.names)
    return pd.DataFrame(
        {
            "case": events.case.codes,
            "activity": meant.codes[activity.codes],
            "episode": np.append(same.codes, -1)[episode.codes],
            "earliest": events.earliest,
            "latest": events.latest,
            "sheet": events.sheet,
            "only_latest": _only_latest(log, known),
        }
    )


def _only_latest(log: EventLog, known: Vocabulary) -> Mask:
    """Events of which their table holds only the latest: another table's answers more."""
    events = log.table
    found = np.zeros(len(events), bool)
    for number, sheet in enumerate(log.sheets):
        if sheet.latest:
            own = [known.find_activity(name) in sheet.latest for name in events.activity.names]
            found |= (events.sheet == number) & np.asarray(own)[events.activity.codes]
    return found


_EVENT, _TIMED = [*EVENT], [*TIMED]


def _match(log: EventLog, tied: pd.DataFrame, found: _Found) -> None:
    """Set aside what an earlier table tells too, row for row."""
    turn = tied.groupby([*_TIMED, "sheet"], sort=False).cumcount()
    by_turn = tied.assign(turn=turn, at=tied.index).sort_values(
        ["only_latest", "sheet"], kind="stable"
    )
    first = by_turn.groupby([*_TIMED, "turn"], sort=False)["at"].transform("first")
    for position, kept in zip(by_turn.index, first, strict=True):
        if position != kept:
            found.aside[position] = _SAME.format(_place(log, kept))
            found.given.setdefault(kept, []).append(position)


def _contradicting(log: EventLog, of: pd.DataFrame, found: _Found, known: Vocabulary) -> None:
    """Events of which two tables each have one more that the other has not."""
    matched = {*found.aside, *found.given}
    left = of[~of.index.isin(matched)] if matched else of
    single = left[~left.duplicated([*_EVENT, "sheet"], keep=False)]
    pairs = single[single.duplicated(_EVENT, keep=False)].sort_values("sheet", kind="stable")
    number = 0
    for _, group in pairs.groupby(_EVENT, sort=False):
        first, *others = group.index
        for other in others:
            if known.mapping.different_times == "one event":
                _make_one(log, first, other, found)
                continue
            number += 1
            if number <= MOST_TOLD:
                found.notices.append(_problem(log, other, _OTHER.format(_place(log, first))))
    if number > MOST_TOLD:
        words = f"{number - MOST_TOLD:,} more events stand at other times in another table"
        found.notices.append(Problem(log.sheets[0].file, "", 0, "time", words))


def _make_one(log: EventLog, first: int, other: int, found: _Found) -> None:
    begins, ends = log.table.earliest, log.table.latest
    low, high = found.ranges.get(first, (int(begins[first]), int(ends[first])))
    both = max(low, int(begins[other])), min(high, int(ends[other]))
    if both[0] <= both[1]:
        found.ranges[first], told = both, "a time that both allow"
    else:
        spans = min(low, int(begins[other])), max(high, int(ends[other]))
        found.ranges[first], told = spans, "any time from the earlier to the later"
    found.aside[other] = _ONE.format(_place(log, first), told)
    found.given.setdefault(first, []).append(other)


def _place(log: EventLog, position: int) -> str:
    """Where an event stands, by numbers alone: a file's name within a text is in nobody's keeping."""
    sheet, row = log.table.sheet[position], log.table.row[position]
    return f"row {row} of table {int(sheet) + 1} of those read"


def _problem(log: EventLog, position: int, words: str) -> Problem:
    sheet = log.sheets[int(log.table.sheet[position])]
    return Problem(sheet.file, sheet.name, int(log.table.row[position]), "time", words)


def _applied(log: EventLog, found: _Found) -> Same:
    problems = tuple(
        replace(_problem(log, at, told), kind="copies") for at, told in sorted(found.aside.items())
    )
    if not found.aside:
        return Same(log, (), tuple(found.notices))
    events = log.table
    earliest, latest = events.earliest.copy(), events.latest.copy()
    for at, (first, last) in found.ranges.items():
        earliest[at], latest[at] = first, last
    attributes = {
        name: values_together(column, found.given) for name, column in events.attributes.items()
    }
    kept = np.ones(len(events), bool)
    kept[[*found.aside]] = False
    whole = replace(events, earliest=earliest, latest=latest, attributes=attributes)
    return Same(replace(log, table=in_case_order(whole[kept])), problems, tuple(found.notices))
