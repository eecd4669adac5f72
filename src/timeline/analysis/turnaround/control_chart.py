"""Is it changing? Control charts of shares and medians by month or quarter, and of days between late waits."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any, Literal, NamedTuple

import numpy as np

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.times import Times
from timeline.analysis.turnaround.aggregates import FIRST_DAY, Counts
from timeline.audit.control import LeftOut
from timeline.audit.primitives import Unavailable
from timeline.columnar.histogram import Histogram
from timeline.estimates.spc import ControlChart, Rebase, rare_events, t_chart, xmr
from timeline.estimates.survival import longest_median
from timeline.event_log import Codes
from timeline.waits import BREACHED, OVERDUE, RUNNING
from timeline.working_time import to_date

YEAR = 12
QUARTER = 3


class Span(NamedTuple):
    """A month, a quarter, or the day of an event."""

    begin: date
    months: tuple[str, ...]
    """As '2024-04'."""


def every_month(months: Iterable[str]) -> list[str]:
    """All months from the first to the last of some."""
    numbers = [_number(one) for one in months]
    return [_month(k) for k in range(min(numbers), max(numbers) + 1)] if numbers else []


def by_month(months: Iterable[str]) -> list[Span]:
    """Each month by itself."""
    return [Span(_begin(one), (one,)) for one in months]


def by_quarter(months: Iterable[str]) -> list[Span]:
    """Quarters of the year, each with those of its months that are given."""
    found = []
    for number, its in groupby(months, key=lambda one: _number(one) // QUARTER):
        found.append(Span(_begin(_month(number * QUARTER)), tuple(its)))
    return found


def _number(month: str) -> int:
    year, one = month.split("-")
    return int(year) * YEAR + int(one) - 1


def _month(number: int) -> str:
    return f"{number // YEAR:04}-{number % YEAR + 1:02}"


def _begin(month: str) -> date:
    return date.fromisoformat(f"{month}-01")


class Value(NamedTuple):
    """What a point shows: when it began, its value, and how many clocks are behind it."""

    span: Span
    value: float
    n: int


class Shown(NamedTuple):
    """What a chart shows, whichever its values are."""

    of: Literal["share", "median", "days between"]
    unit: Literal["share", "hours", "days", "working days"]
    by: Literal["month", "quarter", "event"]
    improvement_direction: Literal["higher", "lower"]


def _charted(
    found: ControlChart | Unavailable,
    shown: Shown,
    values: list[Value],
    left_out: list[LeftOut],
    **more: float,
) -> audit.Control:
    """A chart with its points and limits, or why there is none."""
    kind: Literal["xmr", "t"] = "t" if shown.of == "days between" else "xmr"
    plain: dict[str, Any] = {
        **shown._asdict(),
        **more,
        "kind": kind,
        "method": kind,
        "n": sum(one.n for one in values),
        "left_out": tuple(left_out),
    }
    if isinstance(found, Unavailable):
        return audit.Control(**plain, unavailable=found)
    points = tuple(
        audit.Point(
            begin=one.span.begin, value=one.value, n=one.n, cause=cause, point_type=point_type
        )
        for one, cause, point_type in zip(values, found.causes, found.point_types, strict=True)
    )
    segments = tuple(
        audit.ChartSegment(
            start=one.start,
            stop=one.stop,
            mean=one.mean,
            lower=_finite(one.lower),
            upper=_finite(one.upper),
            reason=one.reason,
        )
        for one in found.segments
    )
    return audit.Control(
        **plain,
        points=points,
        segments=segments,
        assurance=found.assurance,
        target=found.target,
        since=found.since,
    )


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


EACH = 6
"""Waits that a point needs; where three months in four have fewer, points are quarters."""
MOSTLY = 0.75
PER_DEVIATION = 1.128
"""The mean moving range of values that chance alone moves, in standard deviations."""


def share_chart(
    counts: dict[str, Counts],
    periods: Sequence[audit.Period],
    target: float | None,
) -> audit.Control:
    """The XmR chart of the share within a limit; `counts` by month."""
    kept, left_out = settled(counts)
    spans, by = _spans(
        {month: counted(its) for month, its in kept.items()},
    )
    values = []
    few = 0
    for span in spans:
        its = sum((kept[one] for one in span.months if one in kept), np.zeros(8, np.int64))
        share = share_of(by_outcome(its))
        if share and share.n >= EACH:
            values.append(Value(span, share.share, share.n))
        else:
            few += 1
    shown = Shown("share", "share", by, "higher")
    return _chart(shown, values, periods, [*left_out, *_few(few)], target)


def settled(counts: dict[str, Counts]) -> tuple[dict[str, Counts], list[LeftOut]]:
    """Without the last months of which a clock still runs: their late ones are not late yet."""
    months = sorted(counts)
    while months and counts[months[-1]][RUNNING]:
        months.pop()
    left = len(counts) - len(months)
    left_out = [LeftOut(reason="still_open", n=left)] if left else []
    return {month: counts[month] for month in months}, left_out


def counted(counts: Counts) -> int:
    """How many clocks a share is of."""
    share = share_of(by_outcome(counts))
    return share.n if share else 0


def median_chart(
    times: dict[str, Times], unit: audit.Unit, periods: Sequence[audit.Period]
) -> audit.Control:
    """The XmR chart of the median time; `times` by month."""
    spans, by = _spans({month: len(its) for month, its in times.items()})
    values = []
    few = not_reached = grid = 0
    for span in spans:
        every = [times[one] for one in span.months if one in times]
        its = Times.together(every) if every else None
        median = longest_median(its.clocks) if its else None
        if its is None or median is None or isinstance(median, Unavailable):
            few += 1
        elif math.isinf(median):
            not_reached += 1
        else:
            values.append(Value(span, median, len(its)))
            grid = max(grid, its.grid)
    left_out = _few(few)
    if not_reached:
        left_out.append(LeftOut(reason="not_reached", n=not_reached))
    return _chart(Shown("median", unit, by, "lower"), values, periods, left_out, None, grid=grid)


def _few(few: int) -> list[LeftOut]:
    return [LeftOut(reason="few", n=few, needs=EACH)] if few else []


def _spans(n: dict[str, int]) -> tuple[list[Span], Literal["month", "quarter"]]:
    """Months from the first to the last, or quarters where too many months have too few."""
    months = every_month(n)
    enough = sum(n.get(month, 0) >= EACH for month in months)
    if enough >= MOSTLY * len(months):
        return by_month(months), "month"
    return by_quarter(months), "quarter"


def _chart(
    shown: Shown,
    values: list[Value],
    periods: Sequence[audit.Period],
    left_out: list[LeftOut],
    target: float | None,
    **more: float,
) -> audit.Control:
    numbers = [one.value for one in values]
    coarse = None if shown.unit == "share" else _too_coarse(numbers)
    found = coarse or xmr(
        numbers,
        improvement_direction=shown.improvement_direction,
        target=target,
        rebase=rebases([one.span.begin for one in values], periods),
    )
    return _charted(found, shown, values, left_out, **more)


def _too_coarse(values: list[float]) -> Unavailable | None:
    """Medians that mostly stay as they are, and else move by a whole step: limits would be far too narrow.

    So where the step of the scale is more than a standard deviation, worked out from moving ranges
    (Wheeler 1993, on inadequate measurement units).
    """
    distinct = np.unique(values)
    if not 1 < len(distinct) <= len(values) / 2:
        return None
    if np.abs(np.diff(values)).mean() / PER_DEVIATION >= np.diff(distinct).min():
        return None
    return Unavailable(
        reason="coarse",
        n=len(distinct),
        needs=len(values) // 2 + 1,
        low=float(distinct[0]),
        high=float(distinct[-1]),
    )


def rebases(begins: list[date], periods: Sequence[audit.Period]) -> list[Rebase]:
    """Limits drawn anew where a period asks for it, at the first point that begins in it."""
    found: dict[int, str] = {}
    for period in periods:
        if period.rebase and period.begin:
            at = sum(one < period.begin for one in begins)
            if 0 < at < len(begins):
                found[at] = f"{period.name}: {period.reason}"
    return [Rebase(at, found[at]) for at in sorted(found)]


RARE = 0.5
"""Late clocks that are more than this part of all are no rare event."""


def days_chart(
    late: Histogram,
    months: Mapping[str, Counts],
    counts: Counts,
    periods: Sequence[audit.Period],
    as_of: int,
) -> audit.Control | None:
    """The t chart of the days between late clocks; None where they are not rare, or none is late.

    `late` has the days that are recorded, `months` and `counts` the outcomes of all clocks; `as_of`
    is the day of that moment. Where nothing begins nothing can be late: whole months in which no
    clock began are not counted, or a gap in the work would look like a change for the better.
    """
    days = np.repeat(late.values, late.counts) + FIRST_DAY
    every_late = int(counts[[BREACHED, OVERDUE]].sum())
    if not len(days) or every_late > counted(counts) * RARE:
        return None
    its = [str(one) for one in days.astype("datetime64[D]").astype("datetime64[M]")]
    rare = rare_events([its.count(month) for month in every_month(months)])
    if not rare.rare:
        return None
    begins = [to_date(int(day)) for day in days[1:]]
    worked = _worked(days, months)
    values = [
        Value(Span(begin, ()), float(gap), 1)
        for begin, gap in zip(begins, np.diff(worked), strict=True)
    ]
    last = _last_settled(months, as_of)
    since = max(int(_worked(np.asarray([last]), months)[0] - worked[-1]), 0)
    return _charted(
        t_chart([one.value for one in values], since=float(since), rebase=rebases(begins, periods)),
        Shown("days between", "days", "event", "higher"),
        values,
        [*_without_a_day(every_late - len(days)), *_nothing_began(months)],
        rare_mean=rare.mean,
        rare_empty=rare.empty,
    )


def _empty(months: Iterable[str]) -> Codes:
    """The months from the first to the last of some that are not among them, as numbers."""
    there = np.asarray(sorted(months), "datetime64[M]").astype(np.int64)
    return np.setdiff1d(np.arange(there[0], there[-1]), there)


def _worked(days: Codes, months: Iterable[str]) -> Codes:
    """Days numbered without those of the months in which no wait began."""
    empty = _empty(months)
    length = _first_day(empty + 1) - _first_day(empty)
    before = np.concatenate([[0], np.cumsum(length)])
    month = days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    return np.asarray(days - before[np.searchsorted(empty, month)])


def _first_day(months: Codes) -> Codes:
    return np.asarray(months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64))


def _last_settled(months: Mapping[str, Counts], as_of: int) -> int:
    """The last day on which a clock that can be late by now may have begun: no later month is settled."""
    kept, _ = settled(dict(months))
    if not kept:
        return 0
    month = np.asarray([max(kept)], "datetime64[M]").astype(np.int64)
    return min(int(_first_day(month + 1)[0]) - 1, as_of)


def _without_a_day(n: int) -> list[LeftOut]:
    return [LeftOut(reason="no_day", n=n)] if n else []


def _nothing_began(months: Iterable[str]) -> list[LeftOut]:
    n = len(_empty(months))
    return [LeftOut(reason="nothing_began", n=n)] if n else []
