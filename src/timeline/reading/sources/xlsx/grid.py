"""A sheet's cells as texts by row and column, with notices."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from timeline.columnar.arrow_compute import as_column
from timeline.reading.sources.xlsx.limits import Budget
from timeline.reading.tables.heading_rows import MOST_COLUMNS
from timeline.reading.tables.table import column_of

Codes = npt.NDArray[np.int32]


class MergedCells(NamedTuple):
    """A range of merged cells; rows as the spreadsheet numbers them, columns from 0, ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Marked:
    """Cells of a kind: how many, and the rows of the first."""

    count: int = 0
    row: int = 0

    def add(self, row: int) -> None:
        """Count one more."""
        self.row = self.row or row
        self.count += 1


@dataclass(slots=True)
class Grid:
    """The rows with anything in them, and their cells by column as codes of distinct texts."""

    budget: Budget
    texts: list[str] = field(default_factory=lambda: [""])
    """The distinct texts by their code; that of a blank is 0."""
    rows: array[int] = field(default_factory=lambda: array("i"))
    columns: dict[int, array[int]] = field(default_factory=dict)
    """Only those with anything in them; each as long as there are rows up to its last filled cell."""
    merged: list[MergedCells] = field(default_factory=list)
    hidden_rows: Marked = field(default_factory=Marked)
    hidden_columns: bytearray = field(default_factory=bytearray)
    partly_struck: Marked = field(default_factory=Marked)
    other_day: Marked = field(default_factory=Marked)
    """Dates that are shown as a month, and are not the first of it."""
    dates: set[int] = field(default_factory=set)
    """The codes of cells that hold a date, and not a text that looks like one."""
    _codes: dict[tuple[str, bool], int] = field(default_factory=lambda: {("", False): 0})

    def code(self, text: str, *, is_date: bool = False) -> int:
        """The code of a text; a date has another than the text that looks like it."""
        code = self._codes.get((text, is_date))
        if code is None:
            self.budget.text(len(text))
            code = self._codes[text, is_date] = len(self.texts)
            self.texts.append(text)
            if is_date:
                self.dates.add(code)
        return code

    def add(self, row: int, cells: dict[int, int]) -> None:
        """Take a row's cells with anything in them: codes by column."""
        at = len(self.rows)
        self.rows.append(row)
        for column, code in cells.items():
            held = self.columns.get(column)
            if held is None:
                held = self.columns[column] = array("i")
                self.budget.places(at + 1, len(self.columns))
            if len(held) < at:
                held.frombytes(bytes(held.itemsize * (at - len(held))))
            held.append(code)
        if not at % 1024:
            self.budget.places(at, len(self.columns))

    def top(self, rows: int) -> list[list[str]]:
        """The cells of the first rows as the spreadsheet numbers them, each up to its last filled one."""
        found: list[list[str]] = [[] for _ in range(rows)]
        at = [(k, row) for k, row in enumerate(self.rows[:rows]) if row <= rows]
        for column in sorted(self.columns):
            held = self.columns[column]
            for k, row in at:
                if k < len(held) and held[k]:
                    cells = found[row - 1]
                    cells += [""] * (column - len(cells))
                    cells.append(self.texts[held[k]])
        last = max((row for _, row in at), default=0)
        return found[:last]

    def row(self, number: int) -> list[str]:
        """The texts of a row, up to its last filled cell."""
        at = bisect_left(self.rows, number)
        if at == len(self.rows) or self.rows[at] != number:
            return []
        found: list[str] = []
        for column in sorted(self.columns):
            held = self.columns[column]
            if at < len(held) and held[at]:
                found += [""] * (column - len(found))
                found.append(self.texts[held[at]])
        return found

    def rows_with(self, codes: list[int]) -> Codes:
        """The rows with one of the codes, rising."""
        rows = np.frombuffer(self.rows, np.int32)
        has = np.zeros(len(rows), bool)
        if codes:
            wanted = np.zeros(len(self.texts), bool)
            wanted[codes] = True
            for held in self.columns.values():
                own = np.frombuffer(held, np.int32)
                has[: len(own)] |= wanted[own]
        return rows[has]

    def cells(self, column: int, begin: int, end: int) -> Codes:
        """The codes of a column's cells in some of the rows, by their place among `rows`."""
        found = np.zeros(end - begin, np.int32)
        if column in self.columns:
            held = np.frombuffer(self.columns[column], np.int32)[begin:end]
            found[: len(held)] = held
        return found

    def column(self, codes: Codes) -> pa.ChunkedArray:
        """Codes as a column of a table, with only the texts that are used in it."""
        used = np.zeros(len(self.texts), bool)
        used[codes] = True
        own = np.flatnonzero(used)
        anew = np.zeros(len(self.texts), np.int32)
        anew[own] = np.arange(len(own), dtype=np.int32)
        names = column_of([self.texts[k] for k in own.tolist()]).chunk(0)
        held = as_column(anew[codes], pa.int32())
        return pa.chunked_array([pa.DictionaryArray.from_arrays(held, names)])

    def hide(self, first: int, end: int) -> None:
        """Note that columns are hidden."""
        if not self.hidden_columns:
            self.hidden_columns = bytearray(MOST_COLUMNS)
        self.hidden_columns[first:end] = b"\1" * (end - first)
