"""Columns of numbers, put together case by case."""

from __future__ import annotations

from typing import Any


class Columns:
    """Columns under way: numbers by name, and how many rows each case has."""

    def __init__(self, *names: str) -> None:
        """Begin with no rows."""
        self.columns: dict[str, list[Any]] = {name: [] for name in names}
        self.of: list[int] = []
        self._told = 0

    def add(self, *values: object) -> None:
        """A row, its values in the order of the names."""
        for column, value in zip(self.columns.values(), values, strict=True):
            column.append(value)

    def close(self) -> None:
        """The rows since the last time are those of one case."""
        rows = len(next(iter(self.columns.values())))
        self.of.append(rows - self._told)
        self._told = rows

    @property
    def plain(self) -> dict[str, list[Any]]:
        """As plain data."""
        return {"of": self.of, **self.columns}
