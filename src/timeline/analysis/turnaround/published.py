"""The published figures that come with timeline, and the log counted by their definitions."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Annotated

import numpy as np
import numpy.typing as npt
from pydantic import BeforeValidator

from timeline.audit import OUTCOMES
from timeline.intervals import Measured, measure
from timeline.pathway import Pathway, Source, Standard, Step
from timeline.pathway.limits import Limit
from timeline.pathway.model import About
from timeline.pathway.tables import Identifier, Line, Table, as_tuple
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
                ends=one.ends,
                standard=(Standard(id=one.id, within=one.within, source="published"),),
            )
            for one in counted
        ),
    )


def count_own(measured: Measured, pathway: Pathway, calendar: Calendar) -> OwnCounts:
    """Count a block's clocks as published, by the year in which they stopped (the latest, if unsure)."""
    theirs = by_definition(pathway)
    if theirs is None:
        return {}
    found: OwnCounts = {}
    for rows in measure(measured.log, theirs, measured.as_of, calendar).rows:
        stopped = rows.stop >= 0
        day = measured.columns.last_day[rows.stop[stopped]].astype("datetime64[D]")
        month = day.astype("datetime64[M]").astype(np.int64)
        year = 1970 + (month + 12 - (_APRIL - 1)) // 12
        for one in np.unique(year):
            outcome = rows.outcome[stopped][year == one]
            counts = np.bincount(outcome, minlength=len(OUTCOMES))
            found[theirs.steps[rows.step].id, int(one)] = counts
    return found
