"""How clocks are set apart: by month, by period, by group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

import numpy as np

from timeline.analysis.turnaround.groups import Grouped, Groups
from timeline.audit import WHEN, GroupedBy, Period
from timeline.event_log import Codes
from timeline.pairing import Columns
from timeline.working_time import to_day

By = GroupedBy | Literal["all", "month", "period"]
"""All of a step's clocks for 'all'."""


class Parted(NamedTuple):
    """Some clocks set apart: `codes` has a position in `names` for each."""

    by: By
    names: tuple[str, ...]
    codes: Codes


def whole(begun: Codes, columns: Columns, periods: tuple[Period, ...]) -> Iterator[Parted]:
    """All clocks together, and by period, from the events with which they begin."""
    day = columns.last_day[begun]
    yield Parted("all", ("",), np.zeros(len(begun), np.int64))
    for period in periods:
        yield Parted(
            "period", tuple(in_period(period.name, one) for one in WHEN), when_in(day, period)
        )


def fine(begun: Codes, columns: Columns, groups: Groups, step: str) -> Iterator[Parted | Grouped]:
    """By month, and by every group."""
    yield Parted("month", *months_of(columns.last_day[begun]))
    yield from groups.of(begun, step)


def in_period(period: str, when: str) -> str:
    """The name of a period's clocks: 'Covid: during'."""
    return f"{period}: {when}"


def months_of(day: Codes) -> tuple[tuple[str, ...], Codes]:
    """Months as '2024-04', and for each day (where not exact, the latest) its place among them."""
    month = day.astype("datetime64[D]").astype("datetime64[M]")
    distinct, codes = np.unique(month, return_inverse=True)
    return tuple(str(one) for one in distinct), codes


def when_in(day: Codes, period: Period) -> Codes:
    """Whether days lie before, during or after a period: positions in `audit.WHEN`."""
    when = np.ones(len(day), np.int64)
    if period.begin:
        when[day < to_day(period.begin)] = 0
    if period.end:
        when[day > to_day(period.end)] = 2
    return when
