"""Events gathered one by one, as a long table."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from timeline.errors import CautionKind, FileError, Problem
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.headings import Layout, means_something, recognise
from timeline.reading.tables.table import Place, RawTable, column_of

MOST_COLUMNS = 500
LEAST_CELLS = 1_000_000
"""Cells of a small file; a larger one may have as many as bytes: an event takes some hundred."""
_ALWAYS = ("case_id", "activity", "time")


class TooManyCellsError(Exception):
    """Attributes of cases times events make far more cells than the file has bytes."""

    def __init__(self) -> None:
        """Say it as the end of a message that names the file."""
        super().__init__(
            "more attributes and events in one case than any export of cases has; it was not read"
        )


class Events:
    """Rows of texts by the names of their columns."""

    def __init__(self, size: int | None = None) -> None:
        """Begin empty; `size` is the file's size in bytes, which limits the cells."""
        self._left = math.inf if size is None else max(size, LEAST_CELLS)
        self._columns: dict[str, list[str]] = {name: [] for name in _ALWAYS}
        self._rows: list[int] = []
        self._faults: list[tuple[int, str, str, CautionKind | None]] = []
        self._beside: list[tuple[str, str]] = []
        self._texts: dict[str, str] = {}
        self._unused: set[str] = set()
        self._beyond = False

    def __len__(self) -> int:
        """How many there are."""
        return len(self._rows) + len(self._faults)

    def add(self, row: int, cells: dict[str, str]) -> None:
        """Take an event; attributes that are no heading of a long table are no cells of it.

        Raises TooManyCellsError.
        """
        self._left -= len(cells)
        if self._left < 0:
            raise TooManyCellsError
        for name, text in cells.items():
            column = self._columns.get(name) or self._column(name, text)
            if column is None:
                continue
            column.extend([""] * (len(self._rows) - len(column)))
            column.append(self._texts.setdefault(text, text))
        self._rows.append(row)

    def _column(self, name: str, text: str) -> list[str] | None:
        if name in self._columns:
            return self._columns[name]
        if not text or len(self._columns) + len(self._unused) >= MOST_COLUMNS:
            self._beyond |= bool(text)
            return None
        if means_something(name):
            return self._columns.setdefault(name, [])
        self._unused.add(name)
        return None

    def fault(self, row: int, column: str, words: str) -> None:
        """Set a row aside."""
        self._faults.append((row, column, words, None))

    def did_not_happen(self, row: int, words: str, case: str, activity: str) -> None:
        """Set a row aside whose status says that it is no event; its activity is recorded (4.9)."""
        self._faults.append((row, "", words, "did_not_happen"))
        self._beside += [(case, activity)] if case else []

    def table(self, name: str, known: Vocabulary) -> tuple[RawTable, Layout]:
        """The table; raises FileError where there are more attributes than a log can have."""
        if self._beyond:
            message = f"{name}: more than {MOST_COLUMNS} different attributes of events and cases; more than any log has, so it was not read"
            raise FileError(message)
        columns = [column_of(cells + [""] * (len(self._rows) - len(cells))) for cells in self._columns.values()]  # fmt: skip
        faults = tuple(Problem(name, "", *fault) for fault in self._faults)
        headings = tuple(self._columns)
        layout = recognise(headings, known)
        if layout is None:
            message = "case_id, activity and time are headings of a long table"
            raise ValueError(message)
        rows = np.asarray(self._rows, np.int64)
        table = RawTable(Place(name), headings, 0, tuple(columns), rows, faults)
        return replace(table, unused=len(self._unused), beside=(*self._beside,)), layout
