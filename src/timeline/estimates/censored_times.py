"""CensoredTimes as the record has them: elapsed ranges, some open, some closed by an ending."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class CensoredTimes:
    """Distinct clocks and how often each stands, by rising `low`, `high` and `ended`.

    A clock that stopped took from `low` to `high`, both included. An open one has run for `low`
    and not stopped: `high` is infinite. One that an ending closed (case closed, not required)
    is `ended` at `low`, its `high` infinite: it can never stop.
    """

    low: Numbers
    high: Numbers
    ended: Flags
    weights: Numbers

    @classmethod
    def of(
        cls,
        low: npt.ArrayLike,
        high: npt.ArrayLike,
        ended: npt.ArrayLike | None = None,
        weights: npt.ArrayLike | None = None,
    ) -> CensoredTimes:
        """CensoredTimes from columns in any order and any one unit; weights are whole multiplicities."""
        lows, highs = np.asarray(low, np.float64), np.asarray(high, np.float64)
        ends = np.zeros(len(lows), np.bool_) if ended is None else np.asarray(ended, np.bool_)
        count = np.ones(len(lows)) if weights is None else np.asarray(weights, np.float64)
        order = np.lexsort((ends, highs, lows))
        lows, highs, ends, count = lows[order], highs[order], ends[order], count[order]
        fresh = np.ones(len(lows), np.bool_)
        fresh[1:] = (lows[1:] != lows[:-1]) | (highs[1:] != highs[:-1]) | (ends[1:] != ends[:-1])
        heads = np.flatnonzero(fresh)
        total = np.add.reduceat(count, heads) if len(heads) else count
        return cls(lows[heads], highs[heads], ends[heads], total)

    @property
    def stops(self) -> Flags:
        """Which of them stopped."""
        return np.isfinite(self.high)

    @property
    def n(self) -> int:
        """How many clocks there are."""
        return round(float(self.weights.sum()))

    @property
    def stopped(self) -> int:
        """How many stopped."""
        return round(float(self.weights[self.stops].sum()))

    @property
    def closed(self) -> int:
        """How many an ending closed."""
        return round(float(self.weights[self.ended].sum()))

    @property
    def exact(self) -> bool:
        """Whether every clock that stopped has one time, not a range."""
        return bool((self.low == self.high)[self.stops].all())

    @property
    def last(self) -> float:
        """The longest time that the record covers, stopped or not; there must be a clock."""
        return float(max(self.low.max(), self.high[self.stops].max(initial=0.0)))

    def soonest(self) -> CensoredTimes:
        """The same clocks, had each that stopped taken the shortest time that its record allows."""
        return CensoredTimes.of(
            self.low, np.where(self.stops, self.low, np.inf), self.ended, self.weights
        )

    def latest(self) -> CensoredTimes:
        """The same clocks, had each that stopped taken the longest."""
        low = np.where(self.stops, self.high, self.low)
        return CensoredTimes.of(low, self.high, self.ended, self.weights)
