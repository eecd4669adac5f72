"""A log and a pathway in, an audit out."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

import numpy as np
import pyarrow as pa

from timeline import audit
from timeline.analysis import measure_blocks
from timeline.analysis.cases import cases
from timeline.analysis.catalogue import catalogue, standards
from timeline.analysis.log_profile import LogProfile
from timeline.analysis.measure_blocks import MeasuredLog, Source, measure_log
from timeline.analysis.practice_counts import answers_by_case, checks, meetings
from timeline.analysis.summary import edges, first_cases, glances
from timeline.analysis.waiting_chains import chains, milestones
from timeline.case_graph import directly_follows
from timeline.event_log import blocks, known_to, read_as_of
from timeline.findings import findings
from timeline.moments import Moment
from timeline.moments.zone import local_day
from timeline.pathway import Pathway
from timeline.pathway.graph import reference_graph
from timeline.practice import practice
from timeline.waits import measure
from timeline.working_time import Calendar, to_date

__all__ = ["analyse", "every_wait", "measure_log", "overview"]


def every_wait(
    source: Source,
    pathway: Pathway,
    as_of: Moment | None,
    calendar: Calendar,
    periods: tuple[audit.Period, ...] = (),
) -> Iterator[pa.Table]:
    """Every wait as columns with the groups it is counted in, a block of cases at a time."""
    from timeline.analysis.measure_batches import measured_columns  # noqa: PLC0415  as below
    from timeline.analysis.turnaround.columns import groups_beside  # noqa: PLC0415  a glance needs none of it

    chosen = as_of or source.last
    for log in source.logs:
        for block in blocks(read_as_of(known_to(log, pathway), chosen).log, measure_blocks.BLOCK):
            measured, table, columns = measured_columns(block, pathway, chosen, calendar)
            beside = groups_beside(measured, table, pathway, calendar, periods)
            yield pa.table(
                {**dict(zip(columns.column_names, columns.columns, strict=True)), **beside}
            )


def overview(log: MeasuredLog, pathway: Pathway) -> audit.Overview:
    """What is counted over all cases of a log."""
    return audit.Overview(
        title=pathway.pathway.title,
        as_of=log.as_of,
        counts=log.counts,
        cautions=log.cautions,
        case_noun=pathway.pathway.case_noun,
        results=log.counted.results,
        standards=standards(pathway),
        notices=tuple(one.id for step, one in pathway.standards() if step.notice),
        glances=glances(log.counted, pathway),
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

    Without `as_of` it is the local dates of the last records. `periods` are marked on every chart,
    and what lies in each is compared with what came before. Raises as `measure_log` does.
    """
    from timeline.analysis.turnaround import (  # noqa: PLC0415  a glance needs none of it
        Gathered,
        counted_in,
        published_by_case,
        turnaround,
    )
    from timeline.analysis.wait_columns import all_columns  # noqa: PLC0415  as above

    log = measure_log(source, pathway, as_of, calendar, periods=periods)
    counted, counts, in_detail = log.counted, log.counts, log.log
    measured = measure(in_detail, pathway, log.moment, calendar)
    groups = counted_in(measured, pathway, calendar)
    answers = practice(measured.columns, pathway)
    shown = cases(
        in_detail,
        all_columns(measured, pathway, calendar, groups.places),
        answers_by_case(answers, measured.columns, pathway),
        published_by_case(measured, pathway, calendar),
    )
    facts = tuple(
        audit.Finding(
            case=str(in_detail.cases[fact.case]),
            finding=fact.finding,
            step=fact.step,
            rows=tuple(in_detail.labels(np.asarray(fact.positions, dtype=np.int64))),
            earlier_start=fact.earlier_start,
            days=fact.days,
        )
        for fact in findings(measured, pathway, answers, counted.practice.recorded.tolist())
    )
    return audit.Audit(
        timeline_version=version,
        title=pathway.pathway.title,
        as_of=log.as_of,
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
        pathway=catalogue(pathway, log.profile.activities),
        cautions=log.cautions,
        results=counted.results,
        results_by_step=counted.results_by_step(pathway),
        cases=shown,
        glances=glances(counted, pathway),
        first_cases=first_cases(counted, shown, pathway),
        findings=facts,
        milestones=milestones(counted.chain_counts, pathway),
        chains=chains(measured, pathway, calendar),
        checks=checks(counted.practice, pathway),
        meetings=meetings(counted.practice, pathway),
        turnaround=turnaround(
            counted.gathered or Gathered.nothing(),
            measured,
            pathway,
            calendar,
            periods,
            log.profile.first,
            groups.sets,
        ),
        edges=edges(counted, pathway),
        observed=_observed(log.profile, pathway),
        unknown_activities=log.profile.unknown,
        after_as_of=log.profile.listed,
        problems=source.problems,
        notices=(*source.notices, *([source.far] if source.far and as_of is None else [])),
        calendar=calendar.words,
        bank_holidays=_bank_holidays(log.profile.first, log.moment, calendar),
        method=_method(),
    )


def _observed(every: LogProfile, pathway: Pathway) -> tuple[audit.ObservedEdge, ...]:
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
