"""The times of each step: its curve, its groups, and whether it is changing."""

from __future__ import annotations

from collections import defaultdict

from timeline import audit
from timeline.analysis.times import Times
from timeline.analysis.turnaround.aggregates import By, Gathered
from timeline.analysis.turnaround.contrasts import time_contrasts
from timeline.analysis.turnaround.control_chart import median_chart
from timeline.analysis.turnaround.curves import curve_of
from timeline.analysis.turnaround.groupings import time_groupings
from timeline.analysis.turnaround.survey_stages import stage_positions
from timeline.pathway import Pathway, Step

Periods = tuple[audit.Period, ...]
Compared = tuple[audit.ComparedPeriod, ...]


def timed(
    gathered: Gathered, pathway: Pathway, periods: Periods, compared: Compared
) -> tuple[audit.StepTimes, ...]:
    """Each step with waits, the stages of a survey first."""
    survey_stages = stage_positions(pathway)
    order = [*survey_stages, *(k for k in range(len(pathway.steps)) if k not in survey_stages)]
    by_step: dict[int, dict[By, dict[str, Times]]] = defaultdict(lambda: defaultdict(dict))
    for key, its in gathered.times.items():
        by_step[key.step][key.by][key.group] = its
    return tuple(
        _timed(gathered, pathway.steps[position], position, by_step[position], periods, compared)
        for position in order
        if position in by_step
    )


def _timed(
    gathered: Gathered,
    step: Step,
    position: int,
    times: dict[By, dict[str, Times]],
    periods: Periods,
    compared: Compared,
) -> audit.StepTimes:
    unit = step.own_unit
    limits = _limits(step)
    curve = curve_of(times["all"][""], limits)
    control = (median_chart(times["month"], unit, periods),) if "month" in times else ()
    return audit.StepTimes(
        step=step.id,
        title=step.title,
        unit=unit,
        n=curve.n,
        limits=limits,
        curve=curve,
        groupings=time_groupings(times, curve.method),
        control=control,
        contrasts=time_contrasts(gathered, position, compared),
    )


def _limits(step: Step) -> tuple[audit.LimitMark, ...]:
    """The longest times that a step's standards allow, in its own unit; months have no such scale."""
    return tuple(
        audit.LimitMark(
            standard=one.id,
            at=float(one.within.n),
            words=f"within {one.within.words}",
            at_least=one.at_least is not None,
        )
        for one in step.standard
        if one.within and one.within.unit == step.own_unit and one.counting == "after"
    )
