"""Published figures, and beside them the log counted by their definitions."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Annotated, NamedTuple

import numpy as np
import numpy.typing as npt
from pydantic import BeforeValidator

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.audit import OUTCOMES, PublishedWait
from timeline.audit.primitives import Unavailable
from timeline.event_log import Codes
from timeline.pathway import Ending, Pathway, Source, Standard, Step
from timeline.pathway.limits import Limit
from timeline.pathway.model import About
from timeline.pathway.tables import Identifier, Line, Table, as_tuple
from timeline.waits import Measured, measure
from timeline.working_time import Calendar

OwnCounts = dict[tuple[str, int], npt.NDArray[np.int64]]
"""By measure and year to 31 March: clocks that stopped in it, by outcome."""
_APRIL = 4


class Figure(Table):
    """A published share, in per cent, with its counts where they are given."""

    place: Line
    year: int | None = None
    years: str = ""
    share: float
    met: int | None = None
    n: int | None = None


class Measure(Table):
    """What was counted, by whose definition; the log is counted so where `within` is given."""

    id: Identifier
    title: Line
    standard: Line
    start: str = ""
    stop: str = ""
    within: Limit | None = None
    ends: Annotated[tuple[str, ...], BeforeValidator(as_tuple)] = ()
    definition: Line
    note: Line
    source: Line
    figures: tuple[Figure, ...]
    typical: str = ""


class _Published(Table):
    measure: tuple[Measure, ...]


@cache
def measures() -> tuple[Measure, ...]:
    """Every measure that comes with timeline."""
    text = (files("timeline") / "data" / "published-figures.toml").read_text(encoding="utf-8")
    return _Published.model_validate(tomllib.loads(text)).measure


def measures_beside(pathway: Pathway) -> tuple[Measure, ...]:
    """Those that a pathway has a standard for."""
    known = {standard.id for _, standard in pathway.standards()}
    return tuple(one for one in measures() if one.standard in known)


def by_definition(pathway: Pathway) -> Pathway | None:
    """A pathway whose steps are the measures of another, by their publishers' definitions."""
    counted = [
        one
        for one in measures_beside(pathway)
        if one.within and {one.start, one.stop, *one.ends} <= pathway.activity_names.keys()
    ]
    if not counted:
        return None
    return Pathway(
        pathway=About(id="published", title="As published"),
        source=(Source(id="published", title="As published", confidence="quoted"),),
        activity=pathway.activity,
        step=tuple(
            Step(
                id=one.id,
                title=one.title,
                start=(one.start,),
                stop=(one.stop,),
                ends=tuple(Ending(activity=ending) for ending in one.ends),
                standard=(Standard(id=one.id, within=one.within, source="published"),),
            )
            for one in counted
        ),
    )


class OwnClocks(NamedTuple):
    """A measure's clocks in the log that have stopped, by the publisher's definition."""

    measure: str
    case: Codes
    year: Codes
    """To 31 March, in which each stopped (the latest, if unsure)."""
    outcome: Codes
    """By code, as `audit.OUTCOMES`."""


def _own_clocks(measured: Measured, pathway: Pathway, calendar: Calendar) -> Iterator[OwnClocks]:
    theirs = by_definition(pathway)
    if theirs is None:
        return
    columns = measured.columns
    for rows in measure(measured.log, theirs, measured.as_of, calendar).verdicts:
        stopped = rows.stop >= 0
        day = columns.last_day[rows.stop[stopped]].astype("datetime64[D]")
        month = day.astype("datetime64[M]").astype(np.int64)
        yield OwnClocks(
            theirs.steps[rows.step].id,
            columns.case[rows.start[stopped]],
            1970 + (month + 12 - (_APRIL - 1)) // 12,
            rows.outcome[stopped].astype(np.int64),
        )


def count_own(measured: Measured, pathway: Pathway, calendar: Calendar) -> OwnCounts:
    """Count a block's clocks as published, by the year in which they stopped."""
    return {
        (its.measure, int(one)): np.bincount(its.outcome[its.year == one], minlength=len(OUTCOMES))
        for its in _own_clocks(measured, pathway, calendar)
        for one in np.unique(its.year)
    }


def published_by_case(
    measured: Measured, pathway: Pathway, calendar: Calendar
) -> list[tuple[PublishedWait, ...]]:
    """By case the same clocks, by measure and then as they began."""
    found: list[list[PublishedWait]] = [[] for _ in range(measured.log.number_of_cases)]
    for its in _own_clocks(measured, pathway, calendar):
        rows = zip(its.case.tolist(), its.year.tolist(), its.outcome.tolist(), strict=True)
        for case, year, code in rows:
            one = PublishedWait(measure=its.measure, year=year, outcome=OUTCOMES[code])
            found[case].append(one)
    return [tuple(its) for its in found]


def comparisons(
    own: OwnCounts, pathway: Pathway, with_clocks: Iterable[str]
) -> tuple[audit.Comparison, ...]:
    """Each published measure of which the log has clocks, by its definition or by its standard's."""
    there = {*with_clocks, *(name for name, _ in own)}
    return tuple(
        _comparison(one, own)
        for one in measures_beside(pathway)
        if one.standard in there or one.id in there
    )


def _comparison(measure: Measure, own: OwnCounts) -> audit.Comparison:
    counted = tuple(
        _own(year, counts) for (name, year), counts in sorted(own.items()) if name == measure.id
    )
    figures = tuple(
        audit.Published(
            place=one.place,
            years=one.years,
            year=one.year,
            share=one.share / 100,
            met=one.met,
            n=one.n,
        )
        for one in measure.figures
    )
    n = sum(one.n for one in counted)
    return audit.Comparison(
        n=n,
        method="published",
        unavailable=_unavailable(measure, counted, n),
        id=measure.id,
        title=measure.title,
        standard=measure.standard,
        same=measure.within is not None,
        definition=measure.definition,
        note=measure.note,
        published_in=measure.source,
        figures=figures,
        typical=measure.typical,
        own=counted,
    )


def _unavailable(measure: Measure, counted: tuple[audit.Own, ...], n: int) -> Unavailable | None:
    if not measure.within:
        return Unavailable(reason="other_definition", n=n)
    if not counted:
        return Unavailable(reason="none_by_definition", n=n)
    if any(one.share for one in counted):
        return None
    return Unavailable(reason="few_in_years", n=n, needs=audit.GROUP_NEEDS)


def _own(year: int, counts: npt.NDArray[np.int64]) -> audit.Own:
    share = share_of(by_outcome(counts))
    n = share.n if share else 0
    return audit.Own(year=year, share=share if n >= audit.GROUP_NEEDS else None, n=n)
