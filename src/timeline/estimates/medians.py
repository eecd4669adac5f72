"""The time by which a share of clocks is done: one estimate, wherever one is shown (measuring 6.3).

Every clock counts, also the open ones: the finished ones alone would make a slow service look fast.
Where all times are exact the estimate is Kaplan and Meier's, and where some are ranges Turnbull's;
with endings these are the cumulative incidence of stopping (`exact`, `ranges`).
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.estimates.clocks import Clocks
from timeline.estimates.exact import shares_done
from timeline.estimates.ranges import range_steps
from timeline.estimates.steps import Steps, time_of

HALF = 0.5


class Between(NamedTuple):
    """The estimate lies between two times, and the record cannot tell where; both infinite if not reached."""

    low: float
    high: float


def likeliest(clocks: Clocks) -> Steps:
    """The likeliest share done by each time, of at least one clock."""
    if not clocks.exact:
        return range_steps(clocks)
    at, share, *_ = shares_done(clocks)
    return Steps(at, share, share)


def time_by(steps: Steps, level: float, last: float) -> Between:
    """Between which times a share reaches a level; `last` is the longest time that the record covers."""
    return Between(*(time_of(steps.at, one, level, last) for one in (steps.high, steps.low)))


def median(clocks: Clocks) -> Between:
    """The time by which half of some clocks are done, of at least one."""
    return time_by(likeliest(clocks), HALF, clocks.last)
