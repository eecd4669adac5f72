"""Each step's times, and each standard's clocks, told together."""

from __future__ import annotations

from collections import defaultdict

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.times import Times
from timeline.analysis.turnaround.contrasts import share_contrasts, time_contrasts
from timeline.analysis.turnaround.control import median_chart, share_chart
from timeline.analysis.turnaround.curves import Limit, told_curve
from timeline.analysis.turnaround.days_between import days_chart
from timeline.analysis.turnaround.funnels import told_funnel
from timeline.analysis.turnaround.gathered import Counts, Gathered
from timeline.analysis.turnaround.groupings import share_groupings, time_groupings
from timeline.analysis.turnaround.legs import leg_steps
from timeline.analysis.turnaround.parts import By
from timeline.pathway import Pathway, Standard, Step
from timeline.spreads import Spread

Periods = tuple[audit.Period, ...]
Compared = tuple[audit.ComparedPeriod, ...]


def timed(
    gathered: Gathered, pathway: Pathway, periods: Periods, compared: Compared
) -> tuple[audit.Timed, ...]:
    """Each step with clocks, the legs of a survey first."""
    legs = leg_steps(pathway)
    order = [*legs, *(k for k in range(len(pathway.steps)) if k not in legs)]
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
) -> audit.Timed:
    unit = step.own_unit
    limits = _limits(step)
    curve = told_curve(times["all"][""], unit, "all", limits)
    control = (median_chart(times["month"], unit, periods),) if "month" in times else ()
    return audit.Timed(
        step=step.id,
        title=step.title,
        unit=unit,
        n=curve.n,
        limits=tuple(
            audit.LimitMark(standard=one.standard, at=one.at, words=f"{one.standard}: {one.words}")
            for one in limits
        ),
        curve=curve,
        groupings=time_groupings(times, unit, curve.source),
        control=control,
        contrasts=time_contrasts(gathered, position, unit, compared),
    )


def _limits(step: Step) -> list[Limit]:
    """The longest times that a step's standards allow, in its own unit; months have no such scale."""
    return [
        Limit(one.id, float(one.within.n), f"within {one.within.words}", one.at_least is not None)
        for one in step.standard
        if one.within and one.within.unit == step.own_unit and one.counting == "after"
    ]


def judged(
    gathered: Gathered, pathway: Pathway, periods: Periods, compared: Compared, as_of: int
) -> tuple[audit.Judged, ...]:
    """Each standard with clocks, in the order of the pathway; `as_of` is the day of that moment."""
    by_standard: dict[int, dict[By, dict[str, Counts]]] = defaultdict(lambda: defaultdict(dict))
    for line, its in gathered.outcomes.items():
        by_standard[line.standard][line.key.by][line.key.group] = its
    position = {step.id: k for k, step in enumerate(pathway.steps)}
    return tuple(
        _judged(
            gathered,
            step,
            (position[step.id], number),
            standard,
            by_standard[number],
            periods,
            compared,
            as_of,
        )
        for number, (step, standard) in enumerate(pathway.standards())
        if number in by_standard and standard.unit
    )


def _judged(
    gathered: Gathered,
    step: Step,
    at: tuple[int, int],
    standard: Standard,
    counts: dict[By, dict[str, Counts]],
    periods: Periods,
    compared: Compared,
    as_of: int,
) -> audit.Judged:
    months = counts.get("month", {})
    late = gathered.late.get(at[1], Spread.together(()))
    outcomes = by_outcome(counts["all"][""])
    share = share_of(outcomes)
    charts = (
        share_chart(months, periods, standard.target),
        days_chart(late, months, counts["all"][""], periods, as_of),
    )
    return audit.Judged(
        step=step.id,
        standard=standard.id,
        words=standard.words,
        share=share,
        unclear=outcomes["unclear"],
        target=standard.target,
        groupings=share_groupings(counts),
        control=tuple(one for one in charts if one),
        funnel=told_funnel(counts.get("site", {})),
        contrasts=share_contrasts(gathered, *at, standard.words, compared),
    )
