"""Whole numbers by how often they stand, however many there are: all that a median needs."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Spread:
    """Whole numbers by how often they stand: what a median needs, however many there are.

    `values` rise; `counts` says how often each stands.
    """

    values: npt.NDArray[np.int64]
    counts: npt.NDArray[np.int64]

    @classmethod
    def of(cls, numbers: npt.NDArray[np.int64]) -> Spread:
        """The spread of numbers, none of them below 0."""
        if not len(numbers):
            return cls(np.empty(0, np.int64), np.empty(0, np.int64))
        if numbers.max() < _DENSE * len(numbers):
            counts = np.bincount(numbers)
            values = np.flatnonzero(counts)
            return cls(values, counts[values])
        return cls._of_sorted(np.sort(numbers), np.ones(len(numbers), np.int64))

    @classmethod
    def together(cls, spreads: Iterable[Spread]) -> Spread:
        """What several spreads hold in all."""
        every = [*spreads]
        if len(every) == 1:
            return every[0]
        values, counts = (
            np.concatenate([getattr(one, name) for one in every] or [np.empty(0, np.int64)])
            for name in ("values", "counts")
        )
        order = np.argsort(values, kind="stable")
        return cls._of_sorted(values[order], counts[order])

    @classmethod
    def _of_sorted(cls, values: npt.NDArray[np.int64], counts: npt.NDArray[np.int64]) -> Spread:
        heads = np.flatnonzero(np.diff(values, prepend=-1))
        return cls(values[heads], np.add.reduceat(counts, heads) if len(heads) else counts)

    def __len__(self) -> int:
        """How many numbers there are."""
        return int(self.counts.sum())

    def median(self, beyond: int = 0) -> float:
        """The median of these and so many more that are beyond all of them; infinite if it is one."""
        n = len(self) + beyond
        low, high = (self._at(k) for k in ((n - 1) // 2, n // 2))
        return low + (high - low) / 2 if math.isfinite(high) else math.inf

    def _at(self, rank: int) -> float:
        """The number of this rank, from 0; infinite beyond the last."""
        if rank >= len(self):
            return math.inf
        return float(self.values[np.searchsorted(np.cumsum(self.counts), rank, side="right")])


_DENSE = 32
"""Numbers that lie so close are counted by value, which is quicker than to sort them."""
