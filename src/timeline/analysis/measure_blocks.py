"""A log as of a moment, measured block by block and counted over all of its cases."""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Protocol

from timeline import audit
from timeline.analysis.aggregates import NOTHING, Aggregates, Room, aggregate, merged
from timeline.analysis.cautions import Read, cautions
from timeline.analysis.log_profile import LogProfile, log_profile
from timeline.errors import NoUsableEventError, Problem
from timeline.event_log import (
    EventLog,
    Recorded,
    Sheet,
    blocks,
    concatenated,
    known_to,
    of_cases,
    read_as_of,
)
from timeline.moments import Moment
from timeline.moments.zone import in_london
from timeline.pathway import Pathway
from timeline.waits import measure
from timeline.working_time import Calendar

MOST_IN_FULL = 40_000
"""A log of more events and waits is shown by its aggregates, and by the cases to look at first alone."""
MOST_COST = MOST_IN_FULL
"""Events and waits of these cases together: each takes half a millisecond and 20 kB to draw and to write."""
MOST_CASES = 2_000
"""Cases that are then shown in detail at most."""
BLOCK = 250_000
"""Events measured at a time: few enough to stay near the processor."""


class Source(Protocol):
    """What was read: a log, or the partitions of one by case.

    Counts and problems are complete only once every log has been iterated.
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
        """What else to know about the inputs."""

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The tables that were read."""


@dataclass(frozen=True, slots=True)
class MeasuredLog:
    """A log as of a moment, with what is counted over all of its cases."""

    log: EventLog
    """The cases shown in detail: all of them, or of a large log those to look at first."""
    as_of: audit.AsOf
    moment: Moment
    counted: Aggregates
    profile: LogProfile
    counts: audit.Counts
    cautions: tuple[audit.Caution, ...]


def measure_log(
    source: Source,
    pathway: Pathway,
    as_of: Moment | None,
    calendar: Calendar,
    *,
    only_counts: bool = False,
    periods: tuple[audit.Period, ...] = (),
) -> MeasuredLog:
    """Measure what was read against a pathway, as of a moment, and count.

    With `only_counts` no case is shown in detail, and neither the steps between activities
    nor what follows what is counted.

    Raises NoUsableEventError where nothing is left to measure.
    """
    chosen = as_of or source.last
    parts: list[Aggregates] = []
    profiles: list[LogProfile] = []
    logs: list[EventLog] = []
    recorded = Recorded()
    for log in source.logs:
        split = read_as_of(known_to(log, pathway), chosen)
        recorded = split.log.recorded
        room = _room(len(split.log) + sum(one.events for one in profiles), only_counts=only_counts)
        parts.append(_count(split.log, pathway, chosen, calendar, room, periods))
        profiles.append(log_profile(log, split, pathway, only_counts=only_counts))
        logs.append(split.log if room is None else of_cases(split.log, parts[-1].worst.cases))
    every = LogProfile.together(profiles)
    if not every.events:
        message = "no event on or before the as-of date; give a later --as-of"
        raise NoUsableEventError(message, source.problems)
    intervals = sum(one.intervals for one in parts)
    room = _room(every.events + intervals, only_counts=only_counts)
    counted = parts[0] if len(parts) == 1 else merged(parts, pathway, room)
    counted = replace(counted, worst=counted.worst.first(room))
    log = concatenated(logs)
    return MeasuredLog(
        log=log if room is None else of_cases(log, counted.worst.cases),
        as_of=audit.AsOf(
            earliest=in_london(chosen.earliest),
            latest=in_london(chosen.latest),
            chosen="given" if as_of else "latest record",
        ),
        moment=chosen,
        counted=counted,
        profile=every,
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
    """How much of a log is shown in detail, by its number of events and waits; None for all of it."""
    if only_counts:
        return NOTHING
    return None if cost <= MOST_IN_FULL else Room(MOST_CASES, MOST_COST)


def _count(
    log: EventLog,
    pathway: Pathway,
    as_of: Moment,
    calendar: Calendar,
    room: Room | None,
    periods: tuple[audit.Period, ...],
) -> Aggregates:
    """Measure a log block by block, in parallel, and merge the counts."""
    if not len(log):
        return merged((), pathway, room)

    def one(block: EventLog) -> Aggregates:
        return aggregate(measure(block, pathway, as_of, calendar), pathway, calendar, room, periods)

    if len(log) <= BLOCK:
        return merged([one(log)], pathway, room)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return merged(pool.map(one, blocks(log, BLOCK)), pathway, room)


def _counts(
    source: Source, every: LogProfile, counted: Aggregates, room: Room | None, pathway: Pathway
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
