"""Is it changing? Control charts of shares and of medians, by month or by quarter."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import Literal

import numpy as np

from timeline import audit
from timeline.analysis import words
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.times import Times, rounding
from timeline.analysis.turnaround.calendar_months import (
    Span,
    by_month,
    by_quarter,
    every_month,
)
from timeline.analysis.turnaround.charted import Value, told
from timeline.analysis.turnaround.gathered import Counts
from timeline.audit.base import so_many
from timeline.audit.chart_words import CONTROL
from timeline.estimates.control import Rebase, xmr
from timeline.estimates.curves import longest_median
from timeline.estimates.refused import Refused
from timeline.intervals import RUNNING

EACH = 6
"""A point needs so many clocks; where three months in four have fewer, points are quarters."""
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
    return _chart(
        "share", CONTROL["share"], "share", by, values, periods, target, [*left_out, *_few(few, by)]
    )


def settled(counts: dict[str, Counts]) -> tuple[dict[str, Counts], list[str]]:
    """Without the last months of which a clock still runs: their late ones are not late yet."""
    months = sorted(counts)
    while months and counts[months[-1]][RUNNING]:
        months.pop()
    left = len(counts) - len(months)
    said = [CONTROL["last month" if left == 1 else "last months"].format(n=left)] if left else []
    return {month: counts[month] for month in months}, said


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
        if its is None or median is None or isinstance(median, Refused):
            few += 1
        elif math.isinf(median):
            not_reached += 1
        else:
            values.append(Value(span, median, len(its)))
            grid = max(grid, its.grid)
    left_out = _few(few, by)
    if not_reached:
        left_out.append(CONTROL["not reached"].format(spans=so_many(not_reached, by)))
    about = CONTROL["median"] + rounding(grid, at_most=True)
    return _chart("median", about, unit, by, values, periods, None, left_out)


def _few(few: int, by: str) -> list[str]:
    return [CONTROL["few counted"].format(spans=so_many(few, by), each=EACH)] if few else []


def _spans(n: dict[str, int]) -> tuple[list[Span], Literal["month", "quarter"]]:
    """Months from the first to the last, or quarters where too many months have too few."""
    months = every_month(n)
    enough = sum(n.get(month, 0) >= EACH for month in months)
    if enough >= MOSTLY * len(months):
        return by_month(months), "month"
    return by_quarter(months), "quarter"


def _chart(
    of: Literal["share", "median"],
    about: str,
    unit: Literal["share", "hours", "days", "working days"],
    by: Literal["month", "quarter"],
    values: list[Value],
    periods: Sequence[audit.Period],
    target: float | None,
    left_out: list[str],
) -> audit.Control:
    better: Literal["higher", "lower"] = "higher" if of == "share" else "lower"
    numbers = [one.value for one in values]
    coarse = None if unit == "share" else _too_coarse(numbers, unit, by)
    found = coarse or xmr(
        numbers,
        better=better,
        target=target,
        rebase=rebases([one.span.begin for one in values], periods),
    )
    title = CONTROL[f"{of} title"].format(by=by)
    return told(
        found,
        title,
        about,
        of=of,
        unit=unit,
        by=by,
        better=better,
        values=values,
        left_out=left_out,
    )


def _too_coarse(values: list[float], unit: audit.Unit, by: str) -> Refused | None:
    """Medians that mostly stay as they are, and else move by a whole step: limits would be far too narrow.

    So where the step of the scale is more than a standard deviation, reckoned from moving ranges
    (Wheeler 1993, on inadequate measurement units).
    """
    distinct = np.unique(values)
    if not 1 < len(distinct) <= len(values) / 2:
        return None
    if np.abs(np.diff(values)).mean() / PER_DEVIATION >= np.diff(distinct).min():
        return None
    least, most = (words.amount(one, unit) for one in (distinct[0], distinct[-1]))
    return Refused(
        len(distinct),
        len(values) // 2 + 1,
        CONTROL["coarse"].format(by=by, least=least, most=most),
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
