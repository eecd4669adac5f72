"""The pools in which starts and stops may meet: a case, cut by its endings and by `same`."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from timeline.event_log import Codes
from timeline.moments.zone import Mask, last_second
from timeline.pairing.columns import Columns, first_of_run


class Pool(NamedTuple):
    """Events by pool: `number` never falls, and within a pool events are in case order."""

    number: Codes
    position: Codes

    def only(self, mask: Mask) -> Pool:
        """Some of the events."""
        return Pool(self.number[mask], self.position[mask])


class Pools(NamedTuple):
    """The starts and stops of a step by pool, and what closes each start's stretch."""

    starts: Pool
    stops: Pool
    closing: Codes
    """For each start, the position of the ending that closes its stretch; -1 where none does."""
    others: Pool
    """Endings by outcome, each with its pool; -1 where the pool has no event of the step."""


NOTHING = Pool(np.empty(0, np.int64), np.empty(0, np.int64))


def make_pools(
    columns: Columns, starts: Codes, stops: Codes, ends: Codes, others: Codes, same: str | None
) -> Pools:
    """Cut the cases into stretches at their endings (measuring 4.1), and those by `same` (4.2)."""
    stretch, closing = _stretches(columns, starts, ends)
    if same is None:
        # A stretch is numbered by the position of its first event, which never falls along the log.
        alike = [Pool(stretch[at], at) for at in (starts, stops, others)]
        return Pools(alike[0], alike[1], closing, alike[2])
    values = columns.values(same)
    width = int(values.max(initial=0)) + 1
    members = np.concatenate([starts, stops])
    pool = stretch * width + values
    every, number = np.unique(pool[members], return_inverse=True)
    found = np.searchsorted(every, pool[others])
    its = np.append(every, -1)[found] == pool[others]
    by_start = np.argsort(number[: len(starts)], kind="stable")
    by_stop = np.argsort(number[len(starts) :], kind="stable")
    return Pools(
        Pool(number[: len(starts)][by_start], starts[by_start]),
        Pool(number[len(starts) :][by_stop], stops[by_stop]),
        closing[by_start],
        Pool(np.where(its, found, -1), others),
    )


def _stretches(columns: Columns, starts: Codes, ends: Codes) -> tuple[Codes, Codes]:
    """For each event the first event of its stretch; for each start the ending that closes its stretch.

    An ending closes the whole of its local day: a stretch begins with the first event after it.
    """
    if not len(ends):
        return columns.case_begin, np.full(len(starts), -1)
    cut = columns.after(columns.case[ends], last_second(columns.last_day[ends]))
    begins = np.bincount(cut, minlength=len(columns.case) + 1)[: len(columns.case)]
    stretch = first_of_run(columns.case_begin + np.cumsum(begins))
    closing = np.append(ends, -1)[np.searchsorted(cut, starts, side="right")]
    its_own = (closing >= 0) & (columns.case[closing] == columns.case[starts])
    return stretch, np.where(its_own, closing, -1)
