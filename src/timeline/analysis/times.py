"""How long waits can have run, as ranges with the number of waits in each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline.estimates.censored_times import CensoredTimes
from timeline.event_log import Codes
from timeline.moments.zone import HOUR, Mask
from timeline.waits import NEVER, StepWaits

OPEN, STOPPED, ENDED = range(3)
"""A clock still runs; it stopped; or an ending came first, after which it cannot stop."""
MOST = 2_000
"""More different ranges than this are put on a coarser grid, which keeps a large log small."""
_DAY = 24 * HOUR
UNTIL = 4 * _DAY, 28 * _DAY, 364 * _DAY
"""Where a grid grows coarser, in seconds: a long time is not needed as exactly as a short one, and
one clock open for years would else make all that stopped within hours coarse."""
GRIDS = (
    (60, 60, 300, HOUR),
    (300, 900, HOUR, 4 * HOUR),
    (900, HOUR, 4 * HOUR, _DAY),
    (900, 4 * HOUR, _DAY, 7 * _DAY),
    (HOUR, 4 * HOUR, 7 * _DAY, 28 * _DAY),
)
"""The steps of each in seconds, each a whole number of times that of the grid before. Only times in
hours are rounded so."""


@dataclass(frozen=True, slots=True)
class Times:
    """CensoredTimes of one step by the least and the most they can have run, and how they stand.

    In seconds where the step's unit is hours, else in its own whole units. `high` is NEVER
    where `state` is not STOPPED. `n` says how many clocks are alike. Those excused from the
    start (measuring 4.8) never waited and are only counted. Waits that may have ended in a row
    that could not be read are left out.
    """

    low: Codes
    high: Codes
    state: npt.NDArray[np.int8]
    n: Codes
    excused: int
    in_hours: bool
    grid: int = 0
    """Which of GRIDS they are put on, from 1; 0 where they are as recorded."""

    def __len__(self) -> int:
        """How many clocks there are, but for those excused."""
        return int(self.n.sum())

    def is_on_grid(self, at: float) -> bool:
        """Whether the share done by a time, in hours or the step's units, is the same on the grid."""
        return not self.grid or at * HOUR % _step(np.asarray([at * HOUR]), self.grid)[0] == 0

    @property
    def clocks(self) -> CensoredTimes:
        """The same for the estimates, in hours or in the step's own units."""
        scale = HOUR if self.in_hours else 1
        high = np.where(self.state == STOPPED, self.high / scale, np.inf)
        return CensoredTimes.of(self.low / scale, high, self.state == ENDED, self.n)

    @classmethod
    def nothing(cls, *, in_hours: bool) -> Times:
        """Of no clock."""
        none = np.empty(0, np.int64)
        return cls(none, none, np.empty(0, np.int8), none, 0, in_hours)

    @classmethod
    def of(cls, rows: StepWaits, *, in_hours: bool) -> Times:
        """The times of some clocks; `in_hours` says whether that is their unit."""
        state, timed = _state(rows)
        return _taken(rows, state, timed, slice(None), in_hours=in_hours)

    @classmethod
    def together(cls, every: Iterable[Times]) -> Times:
        """Those of several blocks, at least one, whatever the blocks: each grid is on the next."""
        parts = [*every]
        if len(parts) == 1:
            return parts[0]
        parts = Times.alike(parts)
        low, high, state, n = (
            np.concatenate([getattr(one, name) for one in parts])
            for name in ("low", "high", "state", "n")
        )
        excused = sum(one.excused for one in parts)
        return _alike(cls(low, high, state, n, excused, parts[0].in_hours, parts[0].grid))

    @staticmethod
    def alike(every: Iterable[Times]) -> list[Times]:
        """All on the coarsest grid that any of them is on: then one can be held against another."""
        parts = [*every]
        grid = max((one.grid for one in parts), default=0)
        return [one if one.grid == grid else _counted(_coarser(one, grid)) for one in parts]


def split_times(
    clocks: StepWaits, names: tuple[str, ...], codes: Codes, *, in_hours: bool
) -> Iterator[tuple[str, Times]]:
    """The times of a step's clocks by group; groups without any are left out."""
    state, timed = _state(clocks)
    order = np.argsort(codes, kind="stable")
    bounds = np.searchsorted(codes[order], np.arange(len(names) + 1))
    for place, name in enumerate(names):
        at = order[bounds[place] : bounds[place + 1]]
        if len(at):
            yield name, _taken(clocks, state, timed, at, in_hours=in_hours)


def _state(clocks: StepWaits) -> tuple[npt.NDArray[np.int8], Mask]:
    """The state of each wait, and which waits have a time.

    A wait excused from the start has none. Nor has an open wait whose stop may be in a row that
    could not be read (measuring 4.12): it may have stopped already, at a time that nobody knows.
    """
    still = np.where(clocks.closing >= 0, ENDED, OPEN)
    state = np.where(clocks.stop >= 0, STOPPED, still).astype(np.int8)
    return state, ~(clocks.doubtful | (clocks.excused & (state == OPEN)))


def _taken(
    clocks: StepWaits,
    state: npt.NDArray[np.int8],
    timed: Mask,
    at: Codes | slice,
    *,
    in_hours: bool,
) -> Times:
    """The times of the clocks at some positions."""
    kept = timed[at]
    low, high = (column[at][kept] for column in (clocks.low, clocks.high))
    excused = int((~kept & ~clocks.doubtful[at]).sum())
    return _alike(Times(low, high, state[at][kept], np.ones_like(low), excused, in_hours))


def _alike(times: Times) -> Times:
    """CensoredTimes that are alike counted together, on the finest grid on which they are few enough."""
    found = _counted(times)
    while times.in_hours and len(found.n) > MOST and found.grid < len(GRIDS):
        found = _counted(_coarser(found, found.grid + 1))
    return found


def _coarser(times: Times, grid: int) -> Times:
    """Outwards to a grid, so that what is said stays true; exact times to the next of its points.

    A range that begins beyond a point, if by a second, does so on the grid: else clocks that took
    certainly longer than a limit would count as having perhaps kept to it.
    """
    stopped = times.state == STOPPED
    high = np.where(stopped, times.high, 0)
    step = _step(high, grid)
    high = np.where(stopped, -(-high // step) * step, NEVER)
    exact = stopped & (times.low == times.high)
    beyond = np.where(stopped & (times.low > 0), 1, 0)
    step = _step(times.low - beyond, grid)
    low = (times.low - beyond) // step * step + beyond
    return replace(times, low=np.where(exact, high, low), high=high, grid=grid)


def _step(seconds: npt.NDArray[Any], grid: int) -> Codes:
    """How far apart the points of a grid are, at some times."""
    return np.asarray(GRIDS[grid - 1])[np.searchsorted(UNTIL, seconds, side="right")]


def _counted(times: Times) -> Times:
    if not len(times.n):
        return times
    order = np.lexsort((times.state, times.high, times.low))
    low, high, state = times.low[order], times.high[order], times.state[order]
    new = (np.diff(low) != 0) | (np.diff(high) != 0) | (np.diff(state) != 0)
    heads = np.flatnonzero(np.concatenate([[True], new]))
    n = np.add.reduceat(times.n[order], heads)
    return replace(times, low=low[heads], high=high[heads], state=state[heads], n=n)
