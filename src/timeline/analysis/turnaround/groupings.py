"""Shares in time, and medians, by group."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.times import Times
from timeline.analysis.turnaround.aggregates import By, Counts
from timeline.analysis.turnaround.curves import quantile_of
from timeline.audit import GROUP_NEEDS, NOT_KNOWN, GroupedBy
from timeline.audit.primitives import Method, Unavailable
from timeline.audit.sort_order import in_order
from timeline.estimates.survival import median

BY: tuple[GroupedBy, ...] = (
    "site",
    "agency",
    "team",
    "age",
    "weekday",
    "time",
    "hours",
    "bank_holiday_week",
    "readers",
)
"""In the order in which they are shown."""


def share_groupings(counts: dict[By, dict[str, Counts]]) -> tuple[audit.Grouping, ...]:
    """One standard's waits by every grouping; `counts` by grouping and group."""
    return tuple(
        _grouping(by, tuple(_group(name, counts[by][name]) for name in in_order(by, counts[by])))
        for by in BY
        if by in counts
    )


def time_groupings(
    times: dict[By, dict[str, Times]], method: Method
) -> tuple[audit.TimeGrouping, ...]:
    """One step's waits by every grouping; `times` by grouping and group, `method` of its curve."""
    return tuple(
        _time_grouping(by, {name: times[by][name] for name in in_order(by, times[by])}, method)
        for by in BY
        if by in times
    )


def _group(name: str, counts: Counts) -> audit.Group:
    outcomes = by_outcome(counts)
    share = share_of(outcomes)
    counted = share.n if share else 0
    return audit.Group(
        name=name,
        n=int(counts.sum()),
        counted=counted,
        unclear=outcomes["unclear"],
        share=share if counted >= GROUP_NEEDS else None,
    )


def _time(name: str, times: Times) -> audit.GroupTime:
    clocks = times.clocks
    found = median(clocks) if clocks.n >= GROUP_NEEDS else None
    return audit.GroupTime(
        name=name,
        n=clocks.n,
        open=clocks.n - clocks.stopped - clocks.closed,
        median=None if found is None or isinstance(found, Unavailable) else quantile_of(found),
    )


def _grouping(by: GroupedBy, groups: tuple[audit.Group, ...]) -> audit.Grouping:
    shown = [one for one in groups if one.share and one.name != NOT_KNOWN]
    return audit.Grouping(
        by=by,
        n=sum(one.counted for one in shown),
        method="wilson",
        unavailable=_unavailable(groups, len(shown)),
        groups=groups,
    )


def _time_grouping(by: GroupedBy, times: dict[str, Times], method: Method) -> audit.TimeGrouping:
    groups = tuple(_time(name, its) for name, its in times.items())
    shown = [one for one in groups if one.median and one.name != NOT_KNOWN]
    return audit.TimeGrouping(
        by=by,
        n=sum(one.n for one in shown),
        method=method,
        unavailable=_unavailable(groups, len(shown)),
        groups=groups,
        grid=max(one.grid for one in times.values()),
    )


def _unavailable(groups: Sequence[audit.Group | audit.GroupTime], shown: int) -> Unavailable | None:
    """Why no groups can be compared: none is recorded, or one alone, or all have too few waits."""
    known = sum(one.name != NOT_KNOWN for one in groups)
    if known <= 1:
        return Unavailable(reason="one_group" if known else "not_recorded", n=known)
    if shown:
        return None
    return Unavailable(reason="few_in_groups", n=known, needs=GROUP_NEEDS)
