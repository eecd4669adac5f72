"""A log as of a moment, measured block by block and counted over all of its cases."""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Protocol

from timeline import audit
from timeline.analysis import words
from timeline.analysis.cautions import Read, cautions
from timeline.analysis.seen import Seen, seen
from timeline.analysis.tally import NOTHING, Room, Tally, tally, together
from timeline.errors import NoUsableEventError, Problem
from timeline.event_log import (
    EventLog,
    Recorded,
    Sheet,
    blocks,
    known_to,
    of_cases,
    read_as_of,
    stacked,
)
from timeline.intervals import measure
from timeline.moments import Moment
from timeline.moments.zone import in_london
from timeline.pathway import Pathway
from timeline.working_time import Calendar

TOLD_IN_FULL = 40_000
"""A log of more events and waits is shown by its aggregates, and by the cases to look at first alone."""
MOST_COST = TOLD_IN_FULL
"""Events and waits of these cases together: each takes half a millisecond and 20 kB to draw and to write."""
MOST_TOLD = 2_000
"""Cases that are then shown in detail at most."""
BLOCK = 250_000
"""Events measured at a time: few enough to stay near the processor."""


class Source(Protocol):
    """What was read: a log, or the partitions of one by case.

    What is told of the reading is whole once the logs have been run through.
    """

    @property
    def logs(self) -> Iterable[EventLog]:
        """Its events, a log for each partition."""

    @property
    def last(self) -> Moment:
        """The local dates of the greatest earliest and the greatest latest."""

    @property
    def far(self) -> Problem | None:
        """The last record, where it is far after every event of every other case."""

    @property
    def rows_read(self) -> int:
        """How many rows were read."""

    @property
    def set_aside(self) -> int:
        """How many of them were set aside."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why, each with its place."""

    @property
    def notices(self) -> tuple[Problem, ...]:
        """What else is to be told of the inputs."""

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The tables that were read."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A log as of a moment, with what is counted over all of its cases."""

    log: EventLog
    """The cases told one by one: all of them, or of a large log those to look at first."""
    as_of: audit.AsOf
    moment: Moment
    counted: Tally
    seen: Seen
    counts: audit.Counts
    cautions: tuple[audit.Caution, ...]


def take(
    source: Source,
    pathway: Pathway,
    as_of: Moment | None,
    calendar: Calendar,
    *,
    only_counts: bool = False,
    periods: tuple[audit.Period, ...] = (),
) -> Taken:
    """Measure what was read against a pathway, as of a moment, and count.

    With `only_counts` no case is chosen to be told, and neither the steps between activities
    nor what follows what is counted.

    Raises NoUsableEventError where nothing is left to measure.
    """
    chosen = as_of or source.last
    tallies: list[Tally] = []
    seens: list[Seen] = []
    logs: list[EventLog] = []
    recorded = Recorded()
    for log in source.logs:
        split = read_as_of(known_to(log, pathway), chosen)
        recorded = split.log.recorded
        room = _room(len(split.log) + sum(one.events for one in seens), only_counts=only_counts)
        tallies.append(_count(split.log, pathway, chosen, calendar, room, periods))
        seens.append(seen(log, split, pathway, only_counts=only_counts))
        logs.append(split.log if room is None else of_cases(split.log, tallies[-1].worst.cases))
    every = Seen.together(seens)
    if not every.events:
        message = (
            f"no event on or before the as-of date, {words.when(chosen)}; give a later --as-of"
        )
        raise NoUsableEventError(message, source.problems)
    intervals = sum(one.intervals for one in tallies)
    room = _room(every.events + intervals, only_counts=only_counts)
    counted = tallies[0] if len(tallies) == 1 else together(tallies, pathway, room)
    counted = replace(counted, worst=counted.worst.first(room))
    log = stacked(logs)
    return Taken(
        log=log if room is None else of_cases(log, counted.worst.cases),
        as_of=audit.AsOf(
            earliest=in_london(chosen.earliest),
            latest=in_london(chosen.latest),
            words=words.when(chosen),
            chosen="given" if as_of else "latest record",
        ),
        moment=chosen,
        counted=counted,
        seen=every,
        counts=_counts(source, every, counted, room, pathway),
        cautions=cautions(
            Read(
                source.problems,
                (*source.notices, *([source.far] if source.far and as_of is None else [])),
                source.sheets,
                source.set_aside,
            ),
            pathway,
            recorded,
            counted,
            every,
        ),
    )


def _room(cost: int, *, only_counts: bool) -> Room | None:
    """How much of a log with so many events and waits is shown in detail; None where all of it is."""
    if only_counts:
        return NOTHING
    return None if cost <= TOLD_IN_FULL else Room(MOST_TOLD, MOST_COST)


def _count(
    log: EventLog,
    pathway: Pathway,
    as_of: Moment,
    calendar: Calendar,
    room: Room | None,
    periods: tuple[audit.Period, ...],
) -> Tally:
    """Measure a log block by block, side by side, and put the counts together."""
    if not len(log):
        return together((), pathway, room)

    def one(block: EventLog) -> Tally:
        return tally(measure(block, pathway, as_of, calendar), pathway, calendar, room, periods)

    if len(log) <= BLOCK:
        return together([one(log)], pathway, room)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return together(pool.map(one, blocks(log, BLOCK)), pathway, room)


def _counts(
    source: Source, every: Seen, counted: Tally, room: Room | None, pathway: Pathway
) -> audit.Counts:
    """The three counts of measuring 8.1; what is neither set aside nor after is measured."""
    known = pathway.activity_names
    unknown = [n for one, n in every.activities.items() if one not in known]
    return audit.Counts(
        read=source.rows_read,
        measured=source.rows_read - source.set_aside - every.after,
        after_as_of=every.after,
        set_aside=source.set_aside,
        cases=every.cases,
        events=every.events,
        waits=counted.waits,
        to_talk_about=counted.to_talk_about,
        in_detail=every.cases if room is None else len(counted.worst.cases),
        findings=counted.findings,
        unknown_activities=len(unknown),
        unknown_events=sum(unknown),
    )
