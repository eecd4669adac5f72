"""The pools in which starts and stops may meet: a case, cut by its endings and by `same`."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from timeline.event_log import Codes
from timeline.moments.zone import Seconds, last_second, local_day
from timeline.pairing.columns import Columns


class Pool(NamedTuple):
    """Events by pool: `number` never falls, and within a pool events stand in case order."""

    number: Codes
    position: Codes


class Pools(NamedTuple):
    """The starts and stops of a step by pool, and what closes each start's stretch."""

    starts: Pool
    stops: Pool
    closing: Codes
    """For each start, the position of the ending that closes its stretch; -1 where none does."""


def case_keys(columns: Columns, case: Codes, instants: Seconds) -> Codes:
    """One number for each (case, instant), which sorts by case and then by instant."""
    return joined(case, instants, columns.earliest, columns.latest)


def joined(pool: Codes, instants: Seconds, *spans: Seconds) -> Codes:
    """One number for each (pool, instant), which sorts by pool and then by instant."""
    base = min((int(span.min()) for span in spans if span.size), default=0)
    width = max((int(span.max()) for span in spans if span.size), default=0) - base + 1
    return pool * (width + 2 * _DAY) + (instants - base)


_DAY = 86_400


def make_pools(
    columns: Columns, starts: Codes, stops: Codes, ends: Codes, same: str | None
) -> Pools:
    """Cut the cases into stretches at their endings (measuring 4.1), and those by `same` (4.2)."""
    closes_at = last_second(local_day(columns.latest[ends]))
    cuts = case_keys(columns, columns.case[ends], closes_at)
    before_start, before_stop = (
        np.searchsorted(cuts, case_keys(columns, columns.case[at], columns.latest[at]), side="left")
        for at in (starts, stops)
    )
    closing = np.append(ends, -1)[before_start]
    other_case = columns.case[closing] != columns.case[starts] if len(starts) else closing < 0
    closing = np.where(other_case | (closing < 0), -1, closing)
    # Along the log neither the case nor the count of endings ever falls, so their sum tells
    # one stretch from another.
    start_stretch, stop_stretch = (
        columns.case[starts] + before_start,
        columns.case[stops] + before_stop,
    )
    if same is None:
        return Pools(Pool(start_stretch, starts), Pool(stop_stretch, stops), closing)
    values = columns.values(same)
    width = int(values.max(initial=0)) + 1
    both = np.concatenate(
        [start_stretch * width + values[starts], stop_stretch * width + values[stops]]
    )
    number = np.unique(both, return_inverse=True)[1]
    by_start = np.argsort(number[: len(starts)], kind="stable")
    by_stop = np.argsort(number[len(starts) :], kind="stable")
    return Pools(
        Pool(number[: len(starts)][by_start], starts[by_start]),
        Pool(number[len(starts) :][by_stop], stops[by_stop]),
        closing[by_start],
    )
