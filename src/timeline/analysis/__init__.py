"""A log and a pathway in, an audit out."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.resources import files

import numpy as np
import pandas as pd

from timeline import audit
from timeline.analysis import words
from timeline.analysis.catalogue import catalogue, standards
from timeline.analysis.rows import cases, intervals
from timeline.analysis.summary import edges, first_cases, glances, headline, told_words
from timeline.analysis.tally import Tally, tally, together
from timeline.case_graph import directly_follows
from timeline.errors import NoUsableEventError, Problem
from timeline.event_log import EventLog, Split, blocks, known_to, last_record, of_cases, read_as_of
from timeline.findings import findings
from timeline.intervals import measure
from timeline.moments import Moment
from timeline.moments.zone import in_london, local_day
from timeline.pathway import Pathway
from timeline.pathway.graph import reference_graph
from timeline.working_time import Calendar, england_and_wales, to_date

__all__ = ["analyse", "overview", "take"]
TOLD_IN_FULL = 100_000
"""A log of more events is told by its aggregates, and by the cases to look at first alone."""
MOST_TOLD = 200
"""So many cases are then told."""
BLOCK = 600_000
"""Events measured at a time: few enough to stay near the processor."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A log as of a moment, with what is counted over all of its cases."""

    log: EventLog
    """Without what came after the moment, and known to the pathway."""
    as_of: audit.AsOf
    moment: Moment
    after: EventLog
    counted: Tally
    counts: audit.Counts


def take(
    log: EventLog,
    pathway: Pathway,
    as_of: Moment | None,
    calendar: Calendar,
    rows_read: int,
    problems: tuple[Problem, ...] = (),
) -> Taken:
    """Measure a log against a pathway, as of a moment, and count.

    Raises NoUsableEventError where nothing is left to measure and OutsideCalendarError where
    working days are needed beyond the calendar's years.
    """
    if not len(log):
        message = "no usable event in the input; each event needs a case, an activity and a time"
        raise NoUsableEventError(message, problems)
    chosen = as_of or last_record(log)
    split = read_as_of(known_to(log, pathway), chosen)
    if not len(split.log):
        message = (
            f"no event on or before the as-of date, {words.when(chosen)}; give a later --as-of"
        )
        raise NoUsableEventError(message, problems)
    most = None if len(split.log) <= TOLD_IN_FULL else MOST_TOLD
    counted = _count(split.log, pathway, chosen, calendar, most)
    return Taken(
        log=split.log,
        as_of=audit.AsOf(
            earliest=in_london(chosen.earliest),
            latest=in_london(chosen.latest),
            words=words.when(chosen),
            chosen="given" if as_of else "latest record",
        ),
        moment=chosen,
        after=split.after,
        counted=counted,
        counts=_counts(split, counted, rows_read, log, most),
    )


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
    log: EventLog,
    pathway: Pathway,
    as_of: Moment | None = None,
    *,
    calendar: Calendar | None = None,
    rows_read: int | None = None,
    problems: tuple[Problem, ...] = (),
    notices: tuple[Problem, ...] = (),
    version: str = "",
) -> audit.Audit:
    """Measure a log against a pathway, as of a moment, and gather all that a meeting is shown.

    Without `as_of` it is the local date of the last record. `rows_read` defaults to the events
    in the log. Raises as `take` does.
    """
    calendar = calendar or england_and_wales()
    read = rows_read if rows_read is not None else len(log) + len(log.not_required)
    taken = take(log, pathway, as_of, calendar, read, problems)
    counted, counts, told_log = taken.counted, taken.counts, taken.log
    if counts.cases_told < counts.cases:
        told_log = of_cases(told_log, pd.Index(counted.worst["case"]))
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
        for fact in findings(measured, pathway)
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
            for sheet in log.sheets
        ),
        counts=counts,
        pathway=catalogue(pathway, _unknown(taken.log, pathway)),
        headline=headline(counts, counted),
        told=told_words(counts),
        cases=cases(told_log),
        intervals=told,
        glances=glances(counted, pathway),
        first_cases=first_cases(counted, told, pathway),
        findings=facts,
        edges=edges(counted, pathway),
        observed=_observed(taken.log, pathway),
        unknown_activities=_unknown_activities(taken.log, pathway),
        after_as_of=_after(taken.after),
        problems=problems,
        notices=notices,
        calendar=calendar.words,
        bank_holidays=_bank_holidays(taken.log, taken.moment, calendar),
        method=_method(),
    )


def _count(
    log: EventLog, pathway: Pathway, as_of: Moment, calendar: Calendar, most: int | None
) -> Tally:
    """Measure a log block by block, side by side, and put the counts together."""

    def one(block: EventLog) -> Tally:
        return tally(measure(block, pathway, as_of, calendar), pathway, most)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return together(pool.map(one, blocks(log, BLOCK)), most)


def _counts(
    split: Split, counted: Tally, read: int, log: EventLog, most: int | None
) -> audit.Counts:
    """The three counts of measuring 8.1; what is neither set aside nor after is measured."""
    after = len(split.after)
    in_log = len(log) + _words_in(log)
    cases = len(log.cases)
    return audit.Counts(
        read=read,
        measured=in_log - after,
        after_as_of=after,
        set_aside=read - in_log,
        cases=cases,
        events=len(split.log),
        intervals=int(counted.outcomes.sum()),
        to_talk_about=counted.to_talk_about,
        cases_told=cases if most is None else len(counted.worst),
        findings=counted.findings,
    )


def _words_in(log: EventLog) -> int:
    return len(log.not_required) + log.still_open


def _unknown(log: EventLog, pathway: Pathway) -> tuple[str, ...]:
    known = pathway.activity_names
    seen = log.events["activity"].cat.remove_unused_categories().cat.categories
    return tuple(str(one) for one in seen if one not in known)


def _unknown_activities(log: EventLog, pathway: Pathway) -> tuple[audit.UnknownActivity, ...]:
    activity = log.events["activity"].astype(object).to_numpy()
    found = []
    for one in _unknown(log, pathway):
        positions = np.flatnonzero(activity == one)
        found.append(
            audit.UnknownActivity(
                activity=one,
                events=len(positions),
                nearest=pathway.nearest_activities(one),
                rows=tuple(log.labels(positions)),
            )
        )
    return tuple(found)


def _observed(log: EventLog, pathway: Pathway) -> tuple[audit.ObservedEdge, ...]:
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
        for edge in directly_follows(log).to_dict("records")
    )


def _after(after: EventLog) -> tuple[audit.AfterAsOf, ...]:
    rows = after.labels(np.arange(len(after)))
    table = after.events[["case", "activity", "earliest", "latest"]].itertuples(index=False)
    return tuple(
        audit.AfterAsOf(
            case=str(case),
            activity=str(activity),
            when=words.when(Moment(int(earliest), int(latest))),
            row=row,
        )
        for (case, activity, earliest, latest), row in zip(table, rows, strict=True)
    )


def _bank_holidays(
    log: EventLog, as_of: Moment, calendar: Calendar
) -> tuple[audit.BankHoliday, ...]:
    """Those from the first event to a year after the as-of moment, where limits may still fall."""
    first = int(log.events["earliest"].to_numpy().min())
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
