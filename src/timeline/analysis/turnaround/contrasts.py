"""Before and after, and out of hours: two groups of waits compared."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeVar

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.times import Times
from timeline.analysis.turnaround.aggregates import By, Counts, Gathered, Key, Line, in_segment
from timeline.analysis.turnaround.curves import curve_of
from timeline.audit.primitives import Unavailable
from timeline.audit.sort_order import IN_HOURS, OUT_OF_HOURS
from timeline.estimates.compare import contrast, share_difference
from timeline.estimates.survival import curve

MOST_POINTS = 80
"""Two curves in one picture need no more steps than this."""


class _Pair(NamedTuple):
    """What is compared: a period, or '' for hours, and its two sides."""

    period: str
    one: audit.Side
    two: audit.Side


Of = TypeVar("Of")
Find = Callable[[By, str], Of | None]
"""The waits of a group, if there are any."""


def share_contrasts(
    gathered: Gathered, step: int, standard: int, periods: tuple[audit.ComparedPeriod, ...]
) -> tuple[audit.ShareContrast, ...]:
    """The shares in time by a standard compared, for each period and for out of hours."""

    def find(by: By, group: str) -> Counts | None:
        return gathered.outcomes.get(Line(standard, Key(step, by, group)))

    return tuple(_share_contrast(pair, one, two) for pair, one, two in _compared(find, periods))


def time_contrasts(
    gathered: Gathered, step: int, periods: tuple[audit.ComparedPeriod, ...]
) -> tuple[audit.TimeContrast, ...]:
    """The curves of a step compared, for each period and for out of hours."""

    def find(by: By, group: str) -> Times | None:
        return gathered.times.get(Key(step, by, group))

    return tuple(_time_contrast(pair, one, two) for pair, one, two in _compared(find, periods))


def _compared(
    find: Find[Of], periods: tuple[audit.ComparedPeriod, ...]
) -> Iterator[tuple[_Pair, Of, Of]]:
    """Each period with the segment before it, or else with the one after; in hours with out of hours."""
    for period in periods:
        own = find("segment", in_segment(period.own.at)) if period.own else None
        if own is None or period.own is None:
            continue
        for side, first in ((period.before, True), (period.after, False)):
            its = find("segment", in_segment(side.at)) if side else None
            if side and its is not None:
                if first:
                    yield _Pair(period.name, side, period.own), its, own
                else:
                    yield _Pair(period.name, period.own, side), own, its
                break
    one, two = find("hours", IN_HOURS), find("hours", OUT_OF_HOURS)
    if one is not None and two is not None:
        within, beyond = audit.Side(what="in_hours"), audit.Side(what="out_of_hours")
        yield _Pair("", within, beyond), one, two


def _share_contrast(pair: _Pair, one: Counts, two: Counts) -> audit.ShareContrast:
    shares = [share_of(by_outcome(counts)) for counts in (one, two)]
    met = [share.met if share else 0 for share in shares]
    n = [share.n if share else 0 for share in shares]
    found = share_difference(met[0], n[0], met[1], n[1])
    sides: dict[str, Any] = {
        **pair._asdict(),
        "one_share": shares[0],
        "two_share": shares[1],
        "n": sum(n),
    }
    if isinstance(found, Unavailable):
        return audit.ShareContrast(**sides, method="newcombe", unavailable=found)
    return audit.ShareContrast(
        **sides,
        method="newcombe",
        difference=found.difference,
        ci_low=found.low,
        ci_high=found.high,
    )


def _time_contrast(pair: _Pair, one: Times, two: Times) -> audit.TimeContrast:
    one, two = Times.alike((one, two))
    clocks = one.clocks, two.clocks
    each = [curve(its) for its in clocks]
    found = contrast(*clocks, curves=each)
    sides: dict[str, Any] = {
        "period": pair.period,
        "one_side": pair.one,
        "two_side": pair.two,
        "one": curve_of(one, most=MOST_POINTS, found=each[0]),
        "two": curve_of(two, most=MOST_POINTS, found=each[1]),
        "method": "log_rank",
        "n": clocks[0].n + clocks[1].n,
    }
    if isinstance(found, Unavailable):
        return audit.TimeContrast(**sides, unavailable=found)
    return audit.TimeContrast(
        **sides,
        median_low=_finite(found.median.low),
        median_high=_finite(found.median.high),
        ci_low=_finite(found.median.ci_low),
        ci_high=_finite(found.median.ci_high),
        p_value=found.p_value,
    )


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
