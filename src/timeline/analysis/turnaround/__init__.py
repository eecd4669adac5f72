"""Turnaround: what many waits show together, gathered block by block."""

from __future__ import annotations

import numpy as np

from timeline import audit
from timeline.analysis.turnaround.aggregates import Gathered, gather
from timeline.analysis.turnaround.by_standard import judged
from timeline.analysis.turnaround.by_step import timed
from timeline.analysis.turnaround.columns import counted_in
from timeline.analysis.turnaround.groups import readers_check
from timeline.analysis.turnaround.published import comparisons, published_by_case
from timeline.analysis.turnaround.segments import compared, segments
from timeline.analysis.turnaround.survey_stages import surveys
from timeline.moments import Moment
from timeline.moments.zone import in_london, local_day
from timeline.pathway import Pathway
from timeline.waits import Measured
from timeline.working_time import Calendar

__all__ = ["Gathered", "counted_in", "gather", "published_by_case", "turnaround"]


def reaching(
    periods: tuple[audit.Period, ...], first: int, as_of: Moment
) -> tuple[audit.Period, ...]:
    """Those of some periods that reach into the days from the first event to the as-of moment."""
    begin, end = in_london(first).date(), in_london(as_of.latest).date()
    return tuple(
        one
        for one in periods
        if (one.begin is None or one.begin <= end) and (one.end is None or one.end >= begin)
    )


def turnaround(
    gathered: Gathered,
    measured: Measured,
    pathway: Pathway,
    calendar: Calendar,
    periods: tuple[audit.Period, ...],
    first: int,
    group_sets: tuple[dict[audit.GroupedBy, str], ...],
) -> audit.Turnaround:
    """What was gathered of all cases; `measured` are those shown in detail.

    `first` is the instant of the first event of any; `group_sets` the groups of the waits of those cases.
    """
    cut = segments(periods)
    reach = reaching(periods, first, measured.as_of)
    compare = compared(reach, cut)
    as_of = int(local_day(np.asarray([measured.as_of.latest]))[0])
    standards = judged(gathered, pathway, reach, compare, as_of)
    times = timed(gathered, pathway, reach, compare)
    return audit.Turnaround(
        periods=reach,
        segments=cut,
        compared=compare,
        survey_stages=pathway.pathway.survey_stages,
        two_readers=two_readers.id if (two_readers := readers_check(pathway)) else "",
        by_step=times,
        by_standard=standards,
        comparisons=comparisons(gathered.own, pathway, (one.standard for one in standards)),
        surveys=surveys(measured, pathway, calendar, cut),
        group_sets=group_sets,
    )
