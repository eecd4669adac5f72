"""Turnaround: what many clocks say together, gathered block by block and then told."""

from __future__ import annotations

from timeline import audit
from timeline.analysis.turnaround.comparisons import comparisons
from timeline.analysis.turnaround.gathered import Gathered, gather
from timeline.analysis.turnaround.groupings import judged
from timeline.moments import Moment
from timeline.moments.zone import in_london
from timeline.pathway import Pathway

__all__ = ["Gathered", "gather", "reaching", "turnaround"]


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
    gathered: Gathered, pathway: Pathway, periods: tuple[audit.Period, ...]
) -> audit.Turnaround:
    """Tell what was gathered; `periods` are those that reach into the log."""
    told = judged(gathered, pathway)
    return audit.Turnaround(
        periods=periods,
        legs=pathway.pathway.legs,
        judged=told,
        comparisons=comparisons(gathered.own, pathway, (one.standard for one in told)),
        sentence="",
    )
