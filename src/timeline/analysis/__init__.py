"""A log and a pathway in, an audit out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.resources import files
from typing import Protocol

import numpy as np
import pyarrow as pa

from timeline import audit
from timeline.analysis import words
from timeline.analysis.asked import checks, meetings
from timeline.analysis.catalogue import catalogue, standards
from timeline.analysis.columns import interval_columns
from timeline.analysis.rows import cases, intervals
from timeline.analysis.seen import Seen, seen
from timeline.analysis.summary import edges, first_cases, glances, headline, told_words
from timeline.analysis.tally import Tally, tally, together
from timeline.analysis.waited import chains, milestones
from timeline.case_graph import directly_follows
from timeline.errors import NoUsableEventError, Problem
from timeline.event_log import EventLog, Sheet, blocks, known_to, of_cases, read_as_of, stacked
from timeline.findings import findings
from timeline.intervals import measure
from timeline.moments import Moment
from timeline.moments.zone import in_london, local_day
from timeline.pathway import Pathway
from timeline.pathway.graph import reference_graph
from timeline.practice import practice
from timeline.working_time import Calendar, to_date

__all__ = ["analyse", "every_interval", "overview", "take"]
TOLD_IN_FULL = 100_000
"""A log of more events is told by its aggregates, and by the cases to look at first alone."""
MOST_TOLD = 200
"""So many cases are then told."""
BLOCK = 600_000
"""Events measured at a time: few enough to stay near the processor."""


class Source(Protocol):
    """What was read: a log, or the partitions of one by case.

    What is told of the reading is whole once the logs have been run through.
    """

    @property
    def logs(self) -> Iterable[EventLog]: ...
    @property
    def last(self) -> Moment: ...
    @property
    def rows_read(self) -> int: ...
    @property
    def set_aside(self) -> int: ...
    @property
    def problems(self) -> tuple[Problem, ...]: ...
    @property
    def notices(self) -> tuple[Problem, ...]: ...
    @property
    def sheets(self) -> tuple[Sheet, ...]: ...


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

    Raises NoUsableEventError where nothing is left to measure and OutsideCalendarError where
    working days are needed beyond the calendar's years.
    """
    chosen = as_of or source.last
    tallies: list[Tally] = []
    seens: list[Seen] = []
    logs: list[EventLog] = []
    for log in source.logs:
        split = read_as_of(known_to(log, pathway), chosen)
        so_far = len(split.log) + sum(one.events for one in seens)
        most = 0 if only_counts else None if so_far <= TOLD_IN_FULL else MOST_TOLD
        tallies.append(_count(split.log, pathway, chosen, calendar, most, periods))
        seens.append(seen(log, split, pathway, only_counts=only_counts))
        logs.append(split.log if most is None else of_cases(split.log, tallies[-1].worst.cases))
    every = Seen.together(seens)
    if not every.events:
        message = (
            f"no event on or before the as-of date, {words.when(chosen)}; give a later --as-of"
        )
        raise NoUsableEventError(message, source.problems)
    most = 0 if only_counts else None if every.events <= TOLD_IN_FULL else MOST_TOLD
    counted = together(tallies, pathway, most)
    log = stacked(logs)
    return Taken(
        log=log if most is None else of_cases(log, counted.worst.cases),
        as_of=audit.AsOf(
            earliest=in_london(chosen.earliest),
            latest=in_london(chosen.latest),
            words=words.when(chosen),
            chosen="given" if as_of else "latest record",
        ),
        moment=chosen,
        counted=counted,
        seen=every,
        counts=_counts(source, every, counted, most),
    )


def every_interval(
    source: Source, pathway: Pathway, as_of: Moment | None, calendar: Calendar
) -> Iterator[pa.Table]:
    """Every interval as columns (`columns.interval_columns`), a block of cases at a time."""
    chosen = as_of or source.last
    for log in source.logs:
        for block in blocks(read_as_of(known_to(log, pathway), chosen).log, BLOCK):
            yield interval_columns(measure(block, pathway, chosen, calendar), pathway, calendar)


def overview(taken: Taken, pathway: Pathway) -> audit.Overview:
    """What is counted over all cases of a log."""
    return audit.Overview(
        title=pathway.pathway.title,
        as_of=taken.as_of,
        counts=taken.counts,
        headline=headline(taken.counts, taken.counted),
        standards=standards(pathway),
        glances=glances(taken.counted, pathway),
    )


def analyse(
    source: Source,
    pathway: Pathway,
    as_of: Moment | None,
    calendar: Calendar,
    version: str = "",
    periods: tuple[audit.Period, ...] = (),
) -> audit.Audit:
    """Measure what was read against a pathway and gather all that a meeting is shown.

    Without `as_of` it is the local date of the last record. `periods` are marked on every chart,
    and what lies in each is compared with what came before. Raises as `take` does.
    """
    from timeline.analysis.turnaround import (  # noqa: PLC0415  a glance needs none of it
        Gathered,
        reaching,
        turnaround,
    )

    taken = take(source, pathway, as_of, calendar, periods=periods)
    counted, counts, told_log = taken.counted, taken.counts, taken.log
    measured = measure(told_log, pathway, taken.moment, calendar)
    told = intervals(measured, pathway, calendar)
    facts = tuple(
        audit.Finding(
            case=str(told_log.cases[fact.case]),
            finding=fact.finding,
            step=fact.step,
            rows=tuple(told_log.labels(np.asarray(fact.positions, dtype=np.int64))),
            sentence=fact.sentence,
        )
        for fact in findings(
            measured, pathway, practice(measured.columns, pathway), counted.asked.silent
        )
    )
    return audit.Audit(
        timeline_version=version,
        title=pathway.pathway.title,
        as_of=taken.as_of,
        inputs=tuple(
            audit.Input(
                file=sheet.file,
                sheet=sheet.name,
                layout=sheet.layout,
                sha256=sheet.sha256,
                rows=sheet.rows,
            )
            for sheet in source.sheets
        ),
        counts=counts,
        pathway=catalogue(pathway, taken.seen.activities),
        headline=headline(counts, counted),
        told=told_words(counts),
        cases=cases(told_log),
        intervals=told,
        glances=glances(counted, pathway),
        first_cases=first_cases(counted, told, pathway),
        findings=facts,
        milestones=milestones(counted.waited, pathway),
        chains=chains(measured, pathway, calendar, told),
        checks=checks(counted.asked, pathway),
        meetings=meetings(counted.asked, pathway),
        turnaround=turnaround(
            counted.gathered or Gathered.nothing(),
            measured,
            pathway,
            calendar,
            reaching(periods, taken.seen.first, taken.moment),
        ),
        edges=edges(counted, pathway),
        observed=_observed(taken.seen, pathway),
        unknown_activities=taken.seen.unknown,
        after_as_of=taken.seen.listed,
        problems=source.problems,
        notices=source.notices,
        calendar=calendar.words,
        bank_holidays=_bank_holidays(taken.seen.first, taken.moment, calendar),
        method=_method(),
    )


def _count(
    log: EventLog,
    pathway: Pathway,
    as_of: Moment,
    calendar: Calendar,
    most: int | None,
    periods: tuple[audit.Period, ...],
) -> Tally:
    """Measure a log block by block, side by side, and put the counts together."""
    if not len(log):
        return together((), pathway, most)

    def one(block: EventLog) -> Tally:
        return tally(measure(block, pathway, as_of, calendar), pathway, calendar, most, periods)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return together(pool.map(one, blocks(log, BLOCK)), pathway, most)


def _counts(source: Source, every: Seen, counted: Tally, most: int | None) -> audit.Counts:
    """The three counts of measuring 8.1; what is neither set aside nor after is measured."""
    return audit.Counts(
        read=source.rows_read,
        measured=source.rows_read - source.set_aside - every.after,
        after_as_of=every.after,
        set_aside=source.set_aside,
        cases=every.cases,
        events=every.events,
        intervals=int(counted.outcomes.sum()),
        to_talk_about=counted.to_talk_about,
        cases_told=every.cases if most is None else len(counted.worst.cases),
        findings=counted.findings,
    )


def _observed(every: Seen, pathway: Pathway) -> tuple[audit.ObservedEdge, ...]:
    reference = reference_graph(pathway)
    return tuple(
        audit.ObservedEdge(
            before=edge["before"],
            after=edge["after"],
            n=int(edge["n"]),
            median_low=float(edge["median_low"]),
            median_high=float(edge["median_high"]),
            in_pathway=reference.has_edge(edge["before"], edge["after"]),
        )
        for edge in directly_follows(every.follows).to_dict("records")
    )


def _bank_holidays(first: int, as_of: Moment, calendar: Calendar) -> tuple[audit.BankHoliday, ...]:
    """Those from the first event to a year after the as-of moment, where limits may still fall."""
    begin, end = (int(day) for day in local_day(np.asarray([first, as_of.latest])))
    return tuple(
        audit.BankHoliday(day=holiday.day, name=holiday.name)
        for holiday in calendar.holidays
        if to_date(begin) <= holiday.day <= to_date(end + 366)
    )


def _method() -> tuple[audit.Rule, ...]:
    text = (files("timeline") / "data" / "method.md").read_text(encoding="utf-8")
    sections = [section.strip().splitlines() for section in text.split("## ") if section.strip()]
    return tuple(audit.Rule(heading=lines[0], paragraphs=tuple(lines[1:])) for lines in sections)
