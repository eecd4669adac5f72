"""The same event in two tables is measured once, and every merged row is reported.

Rows of two tables (files, or sheets of a file) with the same case, activity, episode and time are
one event. The first row is kept, with blank attributes filled from the second; the second is set
aside, with the place of the first in its message. Rows are matched one to one.

If two tables each have one unmatched event of a case, activity and episode, at different times,
they may contradict each other or be two events. Both are kept with a notice, unless the mapping
says `different_times = "one event"`: then the event has any time that both allow or, if there is
none, any time between the two, and the second row is set aside.

Rows of one table that repeat an earlier row are handled before, in `repeats`.
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
from timeline.reading.merge.reading import Deduplicated
from timeline.reading.merge.repeats import EVENT, TIMED, values_together

MOST_LISTED = 100
"""At most this many contradictions are listed; the rest are counted."""
_SAME = "the same event as {}: the same case, activity and time, so it is measured once"
_ONE = "taken for the same event as {}, as the mapping says; measured at {}"
_OTHER = (
    "another time than {} for the same case and activity; both are measured. If they are one event, "
    'correct one, or say different_times = "one event" in a mapping file'
)


@dataclass(slots=True)
class _Found:
    """Decisions on events, by position."""

    aside: dict[int, str] = field(default_factory=dict)
    ranges: dict[int, tuple[int, int]] = field(default_factory=dict)
    given: dict[int, list[int]] = field(default_factory=dict)
    """By the kept event, the events that fill its blank attributes."""
    notices: list[Problem] = field(default_factory=list)


def without_duplicates(log: EventLog, at: Codes, known: Vocabulary) -> Deduplicated:
    """The log with events of several tables merged; `at` are the positions of its ties."""
    found = _Found()
    of = _keys(log, known)
    if len(at):
        _match(log, of.iloc[at], found)
    _contradicting(log, of, found, known)
    return _applied(log, found)


def _keys(log: EventLog, known: Vocabulary) -> pd.DataFrame:
    """The columns by which events are compared; activities by id, not by name."""
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
    """Events of tables that keep only the latest of several; other tables' rows are preferred."""
    events = log.table
    found = np.zeros(len(events), bool)
    for number, sheet in enumerate(log.sheets):
        if sheet.latest:
            own = [known.find_activity(name) in sheet.latest for name in events.activity.names]
            found |= (events.sheet == number) & np.asarray(own)[events.activity.codes]
    return found


_EVENT, _TIMED = [*EVENT], [*TIMED]


def _match(log: EventLog, tied: pd.DataFrame, found: _Found) -> None:
    """Set aside rows that an earlier table has too, one to one."""
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
    """Unmatched events of two tables at different times."""
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
            if number <= MOST_LISTED:
                found.notices.append(_problem(log, other, _OTHER.format(_place(log, first))))
    if number > MOST_LISTED:
        words = f"{number - MOST_LISTED:,} more events have other times in another table"
        found.notices.append(Problem(log.sheets[0].file, "", 0, "time", words))


def _make_one(log: EventLog, first: int, other: int, found: _Found) -> None:
    begins, ends = log.table.earliest, log.table.latest
    low, high = found.ranges.get(first, (int(begins[first]), int(ends[first])))
    both = max(low, int(begins[other])), min(high, int(ends[other]))
    if both[0] <= both[1]:
        found.ranges[first], when = both, "a time that both allow"
    else:
        spans = min(low, int(begins[other])), max(high, int(ends[other]))
        found.ranges[first], when = spans, "any time from the earlier to the later"
    found.aside[other] = _ONE.format(_place(log, first), when)
    found.given.setdefault(first, []).append(other)


def _place(log: EventLog, position: int) -> str:
    """The place of an event, by numbers only: a file's name may name a person, and texts are not replaced by disclosure."""
    sheet, row = log.table.sheet[position], log.table.row[position]
    return f"row {row} of table {int(sheet) + 1} of those read"


def _problem(log: EventLog, position: int, words: str) -> Problem:
    sheet = log.sheets[int(log.table.sheet[position])]
    return Problem(sheet.file, sheet.name, int(log.table.row[position]), "time", words)


def _applied(log: EventLog, found: _Found) -> Deduplicated:
    problems = tuple(
        replace(_problem(log, at, words), kind="copies")
        for at, words in sorted(found.aside.items())
    )
    if not found.aside:
        return Deduplicated(log, (), tuple(found.notices))
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
    return Deduplicated(
        replace(log, table=in_case_order(whole[kept])), problems, tuple(found.notices)
    )
