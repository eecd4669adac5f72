"""Whole numbers by how often each occurs: enough for a median, and mergeable over blocks."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Histogram:
    """Distinct values in rising order, and for each how often it occurs."""

    values: npt.NDArray[np.int64]
    counts: npt.NDArray[np.int64]

    @classmethod
    def of(cls, numbers: npt.NDArray[np.int64]) -> Histogram:
        """The histogram of numbers of 0 or more."""
        if not len(numbers):
            return cls(np.empty(0, np.int64), np.empty(0, np.int64))
        if numbers.max() < _DENSE * len(numbers):
            counts = np.bincount(numbers)
            values = np.flatnonzero(counts)
            return cls(values, counts[values])
        return cls._of_sorted(np.sort(numbers), np.ones(len(numbers), np.int64))

    @classmethod
    def merged(cls, histograms: Iterable[Histogram]) -> Histogram:
        """The histogram of all the numbers of several histograms; empty for none."""
        every = [*histograms]
        if len(every) == 1:
            return every[0]
        values, counts = (
            np.concatenate([getattr(one, name) for one in every] or [np.empty(0, np.int64)])
            for name in ("values", "counts")
        )
        order = np.argsort(values, kind="stable")
        return cls._of_sorted(values[order], counts[order])

    @classmethod
    def _of_sorted(cls, values: npt.NDArray[np.int64], counts: npt.NDArray[np.int64]) -> Histogram:
        heads = np.flatnonzero(np.diff(values, prepend=-1))
        return cls(values[heads], np.add.reduceat(counts, heads) if len(heads) else counts)

    def __len__(self) -> int:
        """How many numbers there are, repeats counted."""
        return int(self.counts.sum())

    def median(self, infinite: int = 0) -> float:
        """The median of these numbers and of `infinite` more that are greater than any.

        It is infinite where it falls among the latter.
        """
        n = len(self) + infinite
        low, high = (self._at(k) for k in ((n - 1) // 2, n // 2))
        return low + (high - low) / 2 if math.isfinite(high) else math.inf

    def _at(self, rank: int) -> float:
        """The number of this rank, from 0; infinite after the last."""
        if rank >= len(self):
            return math.inf
        return float(self.values[np.searchsorted(np.cumsum(self.counts), rank, side="right")])


_DENSE = 32
"""Numbers whose range is less than this many times their number are counted without a sort."""
