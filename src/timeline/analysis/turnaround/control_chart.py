"""Is it changing? Control charts of shares and medians by month or quarter, and of days between late waits."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Literal, NamedTuple

import numpy as np

from timeline import audit
from timeline.analysis import words
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.times import Times, rounding
from timeline.analysis.turnaround.aggregates import FIRST_DAY, Counts
from timeline.audit.chart_words import CONTROL
from timeline.audit.primitives import so_many
from timeline.columnar.histogram import Histogram
from timeline.estimates.spc import ControlChart, Rebase, suited, t_chart, xmr
from timeline.estimates.survival import longest_median
from timeline.estimates.unavailable import Unavailable
from timeline.event_log import Codes
from timeline.waits import BREACHED, OVERDUE, RUNNING
from timeline.working_time import to_date

YEAR = 12
QUARTER = 3


class Span(NamedTuple):
    """A month, a quarter, or the day of an event."""

    label: str
    begin: date
    months: tuple[str, ...]
    """As '2024-04'."""


def every_month(months: Iterable[str]) -> list[str]:
    """All months from the first to the last of some."""
    numbers = [_number(one) for one in months]
    return [_month(k) for k in range(min(numbers), max(numbers) + 1)] if numbers else []


def by_month(months: Iterable[str]) -> list[Span]:
    """Each month by itself."""
    return [Span(f"{_begin(one):%B %Y}", _begin(one), (one,)) for one in months]


def by_quarter(months: Iterable[str]) -> list[Span]:
    """Quarters of the year, each with those of its months that are given."""
    found = []
    for number, its in groupby(months, key=lambda one: _number(one) // QUARTER):
        first, last = (_begin(_month(number * QUARTER + k)) for k in (0, QUARTER - 1))
        found.append(Span(f"{first:%B} to {last:%B %Y}", first, tuple(its)))
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


def told(
    found: ControlChart | Unavailable,
    title: str,
    about: str,
    *,
    of: Literal["share", "median", "days between"],
    unit: Literal["share", "hours", "days", "working days"],
    by: Literal["month", "quarter", "event"],
    better: Literal["higher", "lower"],
    values: list[Value],
    left_out: list[str],
) -> audit.Control:
    """A chart with its points and words, or why there is none."""
    clocks = sum(one.n for one in values)
    kind: Literal["xmr", "t"] = "t" if of == "days between" else "xmr"
    plain = {"kind": kind, "of": of, "title": title, "by": by, "unit": unit, "better": better}
    if isinstance(found, Unavailable):
        return audit.Control.model_validate(
            {
                **plain,
                "n": clocks,
                "method": "",
                "source": "",
                "refusal": found.sentence,
                "sentence": f"{title}: {found.sentence}",
                "points": (),
                "stretches": (),
                "variation": None,
                "assurance": None,
                "target": None,
                "warnings": (),
                "left_out": tuple(left_out),
            }
        )
    points = tuple(
        audit.Point(
            begin=one.span.begin,
            label=one.span.label,
            value=one.value,
            n=one.n,
            cause=cause,
            judged=verdict,
        )
        for one, cause, verdict in zip(values, found.causes, found.judged, strict=True)
    )
    return audit.Control.model_validate(
        {
            **plain,
            "n": clocks,
            "method": f"{about} {found.method}",
            "source": found.source,
            "refusal": "",
            "sentence": _sentence(title, found, points),
            "points": points,
            "stretches": tuple(
                audit.Stretch(
                    start=one.start,
                    stop=one.stop,
                    mean=one.mean,
                    lower=_finite(one.lower),
                    upper=_finite(one.upper),
                    reason=one.reason,
                )
                for one in found.stretches
            ),
            "variation": audit.Sign(key=found.variation.key, sentence=found.variation.sentence),
            "assurance": audit.Sign(key=found.assurance.key, sentence=found.assurance.sentence),
            "target": found.target,
            "warnings": (*found.warnings, *_not_one(found)),
            "left_out": tuple(left_out),
        }
    )


def _not_one(found: ControlChart) -> list[str]:
    """Where the values are of two different times, that one mean fits neither."""
    special = sum(cause != "common" for cause in found.causes)
    if found.kind == "t" or len(found.stretches) > 1 or special <= found.n / 2:
        return []
    return [CONTROL["not one"]]


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _sentence(title: str, found: ControlChart, points: tuple[audit.Point, ...]) -> str:
    special = sum(one.cause != "common" for one in points)
    which = "none special" if not special else "one special" if special == 1 else "special"
    said = CONTROL[which].format(points=so_many(special, "point"), n=len(points))
    return f"{title}: {said}. {found.variation.sentence} {found.since_sentence}".rstrip()


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
        if its is None or median is None or isinstance(median, Unavailable):
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


def _too_coarse(values: list[float], unit: audit.Unit, by: str) -> Unavailable | None:
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
    return Unavailable(
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
    suits = suited([its.count(month) for month in every_month(months)])
    if suits.kind != "t":
        return None
    begins = [to_date(int(day)) for day in days[1:]]
    worked = _worked(days, months)
    values = [
        Value(Span(f"{begin.day} {begin:%B %Y}", begin, ()), float(gap), 1)
        for begin, gap in zip(begins, np.diff(worked), strict=True)
    ]
    last = _last_settled(months, as_of)
    since = max(int(_worked(np.asarray([last]), months)[0] - worked[-1]), 0)
    return told(
        t_chart([one.value for one in values], since=float(since), rebase=rebases(begins, periods)),
        CONTROL["days title"],
        f"{CONTROL['days']} {suits.sentence}",
        of="days between",
        unit="days",
        by="event",
        better="higher",
        values=values,
        left_out=[*_without_a_day(every_late - len(days)), *_without_clocks(months)],
    )


def _empty(months: Iterable[str]) -> Codes:
    """The months from the first to the last of some that are not among them, as numbers."""
    there = np.asarray(sorted(months), "datetime64[M]").astype(np.int64)
    return np.setdiff1d(np.arange(there[0], there[-1]), there)


def _worked(days: Codes, months: Iterable[str]) -> Codes:
    """Days numbered without those of the months in which no clock began."""
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


def _without_a_day(n: int) -> list[str]:
    if not n:
        return []
    return [CONTROL["no day"].format(clocks=so_many(n, "late clock"))]


def _without_clocks(months: Iterable[str]) -> list[str]:
    n = len(_empty(months))
    return [CONTROL["empty months"].format(months=so_many(n, "month"))] if n else []
