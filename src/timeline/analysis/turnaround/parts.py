"""How clocks are set apart: by month, by period, by group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

import numpy as np

from timeline.analysis.turnaround.groups import Grouped, Groups
from timeline.analysis.turnaround.segments import segment_of
from timeline.audit import GroupedBy, Segment
from timeline.event_log import Codes
from timeline.pairing import Columns

By = GroupedBy | Literal["all", "month", "segment"]
"""All of a step's clocks for 'all'."""


class Parted(NamedTuple):
    """Some clocks set apart: `codes` has a position in `names` for each."""

    by: By
    names: tuple[str, ...]
    codes: Codes


def whole(begun: Codes, columns: Columns, cut: tuple[Segment, ...]) -> Iterator[Parted]:
    """All clocks together, and by the segments of time, from the events with which they begin."""
    yield Parted("all", ("",), np.zeros(len(begun), np.int64))
    if cut:
        names = tuple(in_segment(k) for k in range(len(cut)))
        yield Parted("segment", names, segment_of(columns.last_day[begun], cut))


def fine(begun: Codes, columns: Columns, groups: Groups, step: str) -> Iterator[Parted | Grouped]:
    """By month, and by every group."""
    yield Parted("month", *months_of(columns.last_day[begun]))
    yield from groups.of(begun, step)


def in_segment(place: int) -> str:
    """What the clocks of a segment are kept under, by its place among the segments."""
    return str(place)


def months_of(day: Codes) -> tuple[tuple[str, ...], Codes]:
    """Months as '2024-04', and for each day (where not exact, the latest) its place among them."""
    month = day.astype("datetime64[D]").astype("datetime64[M]")
    distinct, codes = np.unique(month, return_inverse=True)
    return tuple(str(one) for one in distinct), codes
