"""Columns of numbers, put together case by case."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

SPARSE = 4
"""Where all but one in four values are the same, that value is stored once."""


class Columns:
    """Columns under way: numbers by name, and how many rows each case has."""

    def __init__(self, *names: str) -> None:
        """Begin with no rows."""
        self.columns: dict[str, list[Any]] = {name: [] for name in names}
        self.of: list[int] = []
        self._closed = 0

    def add(self, *values: object) -> None:
        """A row, its values in the order of the names."""
        for column, value in zip(self.columns.values(), values, strict=True):
            column.append(value)

    def close(self) -> None:
        """The rows since the last time are those of one case."""
        rows = len(next(iter(self.columns.values())))
        self.of.append(rows - self._closed)
        self._closed = rows

    @property
    def plain(self) -> dict[str, Any]:
        """As plain data, each column as `compressed` gives it."""
        return {
            name: compressed(column) for name, column in {"of": self.of, **self.columns}.items()
        }


def compressed(column: list[int]) -> list[int] | dict[str, Any]:
    """A column; one that is mostly one number as the others and the steps from each to the next."""
    most, times = max(Counter(column).items(), key=lambda one: (one[1], -one[0]), default=(0, 0))
    if times * SPARSE <= len(column) * (SPARSE - 1):
        return column
    at = [k for k, value in enumerate(column) if value != most]
    steps = [place - before for before, place in pairwise([-1, *at])]
    return {"n": len(column), "most": most, "steps": steps, "others": [column[k] for k in at]}
