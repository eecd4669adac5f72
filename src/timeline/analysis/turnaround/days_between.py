"""The control chart of the days between late clocks, where they are rare."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from timeline import audit
from timeline.analysis.turnaround.calendar_months import Span, every_month
from timeline.analysis.turnaround.charted import Value, told
from timeline.analysis.turnaround.control import counted, rebases, settled
from timeline.analysis.turnaround.gathered import FIRST_DAY, Counts
from timeline.audit.base import so_many
from timeline.audit.chart_words import CONTROL
from timeline.estimates.rare import suited, t_chart
from timeline.event_log import Codes
from timeline.intervals import BREACHED, OVERDUE
from timeline.spreads import Spread
from timeline.working_time import to_date

RARE = 0.5
"""Late clocks that are more than this part of all are no rare event."""


def days_chart(
    late: Spread,
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
