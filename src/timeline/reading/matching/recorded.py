"""What the tables of a log record, and what a mapping assumes of it (measuring 4.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from timeline.columnar.arrow_compute import distinct
from timeline.columnar.coded_text import AnyCodes, CodedText, object_array
from timeline.event_log import Events, Record, Recorded, Sheet
from timeline.moments.zone import Mask
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.headings import SECTOR, Layout
from timeline.reading.tables.table_result import Mentions, TableResult

MOST_MARKS = 1 << 26
"""Cases times activities that are marked in one table of bytes; more are sorted."""


def source_of(layout: Layout) -> tuple[object, ...]:
    """The key of a table's source: its format, or the columns that are understood."""
    if layout.kind == SECTOR or layout.format:
        return ("format", layout.words)
    of_activities = {(layout.activities[at], part) for at, part in layout.of_activity}
    return (
        layout.kind,
        frozenset(layout.roles),
        frozenset(layout.case_attributes),
        frozenset(layout.activities.values()),
        frozenset(of_activities),
    )


def recorded(
    parts: Sequence[TableResult], sheets: tuple[Sheet, ...], events: Events, known: Vocabulary
) -> tuple[Recorded, CodedText]:
    """What the tables record, and for each case the sources that have it.

    `events` are those of all parts, before any that several tables have is measured once.
    """
    beside = [part.beside for part in parts if len(part.beside.sheet)]
    seen = Mentions.concatenated([Mentions(events.case, events.activity, events.sheet), *beside])
    found = Recorded(
        sources=tuple(_records(seen, sheets, known)),
        anywhere=_names(seen.activity),
        columns=frozenset(name for part in parts for name in part.columns),
        attributes=frozenset(
            (name, attribute)
            for attribute, column in events.attributes.items()
            for name in _names(events.activity[column.codes >= 0])
        ),
        of_cases=frozenset(
            fact.attribute for part in parts for fact in part.facts if len(fact.value)
        ),
        named=known.named,
    )
    return found, _held(seen, sheets, len(events.case.kept))


def _records(seen: Mentions, sheets: tuple[Sheet, ...], known: Vocabulary) -> Iterator[Record]:
    """The activities that each source records as stops."""
    sources = np.asarray([one.source for one in sheets])[seen.sheet]
    meant = known.meant(seen.activity)
    stops = (seen.activity.codes >= 0) & ~_latest(seen, sheets, known)
    for source in range(max((one.source for one in sheets), default=-1) + 1):
        at = np.flatnonzero(stops & (sources == source))
        once = _names(seen.activity[at])
        its = at[seen.case.codes[at] >= 0]
        activity = meant.codes[seen.activity.codes[its]]
        again = _twice(seen.case.codes[its], activity, len(meant.names))
        names = zip(seen.activity.names, meant.codes.tolist(), strict=True)
        yield Record(once, once & frozenset(name for name, one in names if one in again))


def _names(texts: CodedText) -> frozenset[str]:
    """The texts that are used in a column."""
    counts = np.bincount(texts.codes[texts.codes >= 0], minlength=len(texts.names))
    return frozenset(texts.names[np.flatnonzero(counts)].tolist())


def _latest(seen: Mentions, sheets: tuple[Sheet, ...], known: Vocabulary) -> Mask:
    """Mentions of activities of which the format keeps only the latest event."""
    found = np.zeros(len(seen.sheet), bool)
    for number, sheet in enumerate(sheets):
        if sheet.latest:
            own = [known.find_activity(name) in sheet.latest for name in seen.activity.names]
            found |= (seen.sheet == number) & np.asarray([*own, False])[seen.activity.codes]
    return found


def _twice(case: AnyCodes, activity: AnyCodes, activities: int) -> set[int]:
    """The activities with two events in some case."""
    if not len(case):
        return set()
    key = case.astype(np.int64) * activities + activity
    size = (int(case.max()) + 1) * activities
    if size <= MOST_MARKS:
        marks = np.zeros(size, bool)
        marks[key] = True
        cases = marks.reshape(-1, activities).sum(axis=0)
    else:
        cases = np.bincount(distinct(key) % activities, minlength=activities)
    return {*np.flatnonzero(np.bincount(activity, minlength=activities) > cases).tolist()}


def _held(seen: Mentions, sheets: tuple[Sheet, ...], cases: int) -> CodedText:
    """For each of the first `cases` cases, the numbers of the sources that have it."""
    number = max((one.source for one in sheets), default=0) + 1
    if number == 1:
        return CodedText(np.zeros(cases, np.int8), object_array([(0,)]))
    sources = np.asarray([one.source for one in sheets])[seen.sheet]
    marks = np.zeros((cases, number), bool)
    its = (seen.case.codes >= 0) & (seen.case.codes < cases)
    marks[seen.case.codes[its], sources[its]] = True
    kinds, codes = np.unique(marks, axis=0, return_inverse=True)
    return CodedText(
        codes.reshape(-1), object_array(tuple(np.flatnonzero(kind).tolist()) for kind in kinds)
    )


def assumed(events: Events, known: Vocabulary) -> Events:
    """The events, with each assumed value where an event of its activity leaves the attribute blank."""
    activities = [known.find_activity(text) for text in events.activity.names]
    attributes = dict(events.attributes)
    for activity, values in known.assumed.items():
        is_its = np.asarray([*(one == activity for one in activities), False])
        for attribute, value in values.items():
            column = attributes.get(attribute, CodedText.blank(len(events)))
            blank = is_its[events.activity.codes] & (column.codes < 0)
            if blank.any():
                codes = np.where(blank, len(column.names), column.codes)
                attributes[attribute] = _each_once(
                    CodedText(codes, object_array([*column.names, value]))
                )
    return replace(events, attributes=attributes)


def _each_once(column: CodedText) -> CodedText:
    """The column with no text kept twice."""
    anew = CodedText.of(column.names)
    return CodedText(np.append(anew.codes, -1)[column.codes], anew.kept).used
