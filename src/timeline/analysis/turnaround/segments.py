"""The segments into which named periods cut time, and which of them is compared with which (measuring 6.2c)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

import numpy as np

from timeline import audit
from timeline.event_log import Codes
from timeline.working_time import to_day

_DAY = timedelta(days=1)
_AND = " and "


class Span(NamedTuple):
    """A period's days, from the first to before `until`."""

    name: str
    begin: date
    until: date


def spans(periods: Sequence[audit.Period]) -> list[Span]:
    """The days of each period, whose open ends reach to the named period beside it, or to the end of time."""
    begins = sorted(one.begin for one in periods if one.begin)
    untils = sorted(_after(one.end) for one in periods if one.end)
    found = []
    for one in periods:
        begin, until = one.begin, _after(one.end) if one.end else None
        if begin and not until:
            until = next((later for later in begins if later > begin), date.max)
        elif until and not begin:
            begin = next((sooner for sooner in reversed(untils) if sooner < until), date.min)
        found.append(Span(one.name, begin or date.min, until or date.max))
    return found


def _after(day: date) -> date:
    return day + _DAY if day < date.max else day


def segments(periods: Sequence[audit.Period]) -> tuple[audit.Segment, ...]:
    """All of time, cut at the beginning and at the end of every named period; none where no period is named."""
    if not periods:
        return ()
    every = spans(periods)
    cuts = sorted({date.min, date.max, *(day for one in every for day in one[1:])})
    inside = [
        tuple(one.name for one in every if one.begin <= begin < one.until) for begin in cuts[:-1]
    ]
    return tuple(
        audit.Segment(
            name=_name(inside, k),
            begin=None if begin == date.min else begin,
            end=None if until == date.max else until - _DAY,
            periods=inside[k],
        )
        for k, (begin, until) in enumerate(itertools.pairwise(cuts))
    )


def _name(inside: Sequence[tuple[str, ...]], k: int) -> str:
    """What a segment is called: by its periods, or by those beside it."""
    before, own, after = (
        _AND.join(inside[at]) if 0 <= at < len(inside) else "" for at in (k - 1, k, k + 1)
    )
    if own:
        return own
    if before and after:
        return f"between {before} and {after}"
    return f"after {before}" if before else f"before {after}"


def segment_of(days: Codes, cut: Sequence[audit.Segment]) -> Codes:
    """The place among the segments of the one in which each day lies."""
    begins = np.asarray([to_day(one.begin) for one in cut if one.begin], np.int64)
    return np.searchsorted(begins, days, side="right") + (cut[0].begin is not None)


def compared(
    periods: Sequence[audit.Period], cut: Sequence[audit.Segment]
) -> tuple[audit.ComparedPeriod, ...]:
    """With which segments each period is compared: the one before it, or else the one after.

    A period that overlaps another is compared with none, and none is compared with a part of it.
    """
    overlapping = {name for one in cut if len(one.periods) > 1 for name in one.periods}
    found = []
    for period in periods:
        if period.name in overlapping:
            others = {name for one in cut if period.name in one.periods for name in one.periods}
            names = tuple(one.name for one in periods if one.name in others - {period.name})
            found.append(audit.ComparedPeriod(name=period.name, overlaps=names))
            continue
        at = next(k for k, one in enumerate(cut) if period.name in one.periods)
        open_ended = period.end is None and cut[at].end is None
        found.append(
            audit.ComparedPeriod(
                name=period.name,
                own=audit.Side(what="since" if open_ended else "during", at=at),
                before=_side(cut, at - 1, overlapping, "before"),
                after=_side(cut, at + 1, overlapping, "after"),
            )
        )
    return tuple(found)


def _side(
    cut: Sequence[audit.Segment],
    at: int,
    overlapping: set[str],
    which: Literal["before", "after"],
) -> audit.Side | None:
    """The segment before or after a period; None where there is none to compare."""
    if not 0 <= at < len(cut) or overlapping.intersection(cut[at].periods):
        return None
    if cut[at].periods:
        return audit.Side(what="other", at=at, period=cut[at].periods[0])
    edge = cut[at].begin if which == "before" else cut[at].end
    return audit.Side(what=which, at=at, day=edge)


def months_of(day: Codes) -> tuple[tuple[str, ...], Codes]:
    """Months as '2024-04', and for each day (where not exact, the latest) its place among them."""
    month = day.astype("datetime64[D]").astype("datetime64[M]")
    distinct, codes = np.unique(month, return_inverse=True)
    return tuple(str(one) for one in distinct), codes
