"""The waits that each standard applies to: the share in time, by group and by site, and whether it is changing."""

from __future__ import annotations

from collections import defaultdict

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.turnaround.aggregates import By, Counts, Gathered
from timeline.analysis.turnaround.contrasts import share_contrasts
from timeline.analysis.turnaround.control_chart import days_chart, share_chart
from timeline.analysis.turnaround.funnels import funnel_of
from timeline.analysis.turnaround.groupings import share_groupings
from timeline.columnar.histogram import Histogram
from timeline.pathway import Pathway, Standard, Step

Periods = tuple[audit.Period, ...]
Compared = tuple[audit.ComparedPeriod, ...]


def judged(
    gathered: Gathered, pathway: Pathway, periods: Periods, compared: Compared, as_of: int
) -> tuple[audit.StandardShares, ...]:
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
) -> audit.StandardShares:
    months = counts.get("month", {})
    late = gathered.late.get(at[1], Histogram.merged(()))
    outcomes = by_outcome(counts["all"][""])
    share = share_of(outcomes)
    charts = (
        share_chart(months, periods, standard.target),
        days_chart(late, months, counts["all"][""], periods, as_of),
    )
    return audit.StandardShares(
        step=step.id,
        standard=standard.id,
        words=standard.words,
        share=share,
        unclear=outcomes["unclear"],
        target=standard.target,
        groupings=share_groupings(counts),
        control=tuple(one for one in charts if one),
        funnel=funnel_of(counts.get("site", {})),
        contrasts=share_contrasts(gathered, *at, compared),
    )
