"""Entries of a log that are no events, as rows that are read back with the same meaning.

A wait that the original leaves unclear, not needed or unchecked must not become late in what is
written: a row that could not be read keeps its case and its activity, and a fixed text in place
of its time; its content is never written. What is written is one source. So where other files record
a stop that a case's own files do not, the case gets a row that says that the stop is not known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from timeline.event_log import EventLog
from timeline.pathway import Pathway

UNREADABLE, NOT_KNOWN, NOT_REQUIRED, CANCELLED = (
    "could not be read",
    "not known",
    "not required",
    "cancelled",
)


class Remark(NamedTuple):
    """A row without an event: its activity's id, and the text in place of its time, or of its status."""

    activity: str
    word: str
    at: int | None = None
    """For a cancelled row: the instant of its request."""
    episode: str = ""


def remarks(log: EventLog, pathway: Pathway) -> dict[str, list[Remark]]:
    """The remarks of each case; `log` is known to the pathway."""
    found: dict[str, list[Remark]] = defaultdict(list)
    for word in log.not_required:
        found[word.case].append(Remark(word.activity, NOT_REQUIRED))
    for word in log.not_known:
        found[word.case].append(
            Remark(word.activity, UNREADABLE if word.is_set_aside else NOT_KNOWN)
        )
    for case, remark in _cancelled(log, pathway):
        found[case].append(remark)
    for case, stop in _recorded_elsewhere(log, pathway):
        if all(one.activity != stop for one in found[case]):
            found[case].append(Remark(stop, NOT_KNOWN))
    return found


def _recorded_elsewhere(log: EventLog, pathway: Pathway) -> Iterator[tuple[str, str]]:
    """By case, the stops that could answer its starts and that only sources of other cases record."""
    sources = log.recorded.sources
    if len(sources) < 2 or len(log.held) != len(log.cases):  # noqa: PLR2004  several sources
        return
    every = frozenset[str]().union(*(one.once for one in sources))
    by_starts = {
        held: [
            (frozenset(step.start), stop)
            for step in pathway.steps
            for stop in log.recorded.unseen(step, held)
            if stop in every and not any(stop in sources[k].once for k in held)
        ]
        for held in {its or () for its in log.held}
    }
    table = log.table
    of_case: dict[int, set[str]] = defaultdict(set)
    pairs = np.unique(np.stack([table.case.codes, table.activity.codes]), axis=1)
    for case, activity in pairs.T.tolist():
        of_case[case].add(table.activity.names[activity])
    for k, (case, held) in enumerate(zip(log.cases, log.held, strict=True)):
        stops = [stop for starts, stop in by_starts[held or ()] if starts & of_case[k]]
        yield from ((case, stop) for stop in dict.fromkeys(stops))


def _cancelled(log: EventLog, pathway: Pathway) -> Iterator[tuple[str, Remark]]:
    """A row for each request that was cancelled, which cancels it again and no other."""
    if not log.cancelled:
        return
    table = log.table
    rows = {(word.sheet, word.row, word.activity) for word in log.cancelled}
    names, cases, episodes = table.activity.names, table.case.names, [*table.texts("episode")]
    cancelled: dict[tuple[str, str], set[str]] = defaultdict(set)
    others: dict[tuple[str, str], set[str]] = defaultdict(set)
    at: dict[tuple[str, str], int] = {}
    for k, code in enumerate(table.activity.codes.tolist()):
        own = names[code]
        where = (cases[table.case.codes[k]], episodes[k] or "")
        if (int(table.sheet[k]), int(table.row[k]), own) in rows:
            cancelled[where].add(own)
            at.setdefault(where, int(table.latest[k]))
        else:
            others[where].add(own)
    for where, requests in cancelled.items():
        for activity in _answers(requests, others[where], log, pathway):
            yield where[0], Remark(activity, CANCELLED, at[where], where[1])


def _answers(
    requests: Iterable[str], others: set[str], log: EventLog, pathway: Pathway
) -> list[str]:
    """What the requests waited for and never got, less what other events of the case wait for too."""
    found: dict[str, bool] = {}
    for step in pathway.steps:
        for stop in step.stop if {*requests} & {*step.start} else ():
            if stop in log.recorded.anywhere and stop not in others:
                found[stop] = found.get(stop, False) or bool({*step.start} & others)
    alone = [stop for stop, shared in found.items() if not shared]
    return alone or [*found]
