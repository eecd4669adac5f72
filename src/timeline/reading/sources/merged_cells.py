"""Merged cells of a sheet: their value is read in every cell they cover (measuring 1.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline.errors import Problem
from timeline.reading.sources.xlsx import Grid
from timeline.reading.sources.xlsx.limits import MOST_CELLS
from timeline.reading.tables.heading_rows import HeadingRow
from timeline.reading.tables.table import Place

Codes = npt.NDArray[np.int32]
Rows = npt.NDArray[np.int64]
_FILLED = "{} (the first is in row {}): its value is read in each of the cells that it covers"
_TITLES = "{} merged across the table (the first is in row {}), taken for a title and not for a row"


@dataclass(frozen=True, slots=True)
class FilledCells:
    """The rows of a table with its merged cells filled, and the rows of those that were."""

    rows: Rows
    cells: dict[int, Codes]
    filled: list[int]
    titles: list[int]

    def notices(self, place: Place) -> Iterator[Problem]:
        """Notices of the merged cells and titles."""
        for rows, words, one, many in (
            (self.filled, _FILLED, "1 merged cell", "{:,} merged cells"),
            (self.titles, _TITLES, "1 text", "{:,} texts"),
        ):
            if rows:
                number = one if len(rows) == 1 else many.format(len(rows))
                message = words.format(number, min(rows))
                yield Problem(place.file, place.sheet, min(rows), "", message, None, len(rows))


def filled(grid: Grid, cells: dict[int, Codes], rows: Rows, head: HeadingRow) -> FilledCells:
    """Fill the merged cells below the headings; a merge as wide as the table is a title and no row."""
    found = FilledCells(rows, cells, [], [])
    used = _used(head)
    kept = np.ones(len(rows), bool)
    covered = 0
    for one in grid.merged:
        if one.top <= head.row:
            continue
        at = slice(int(np.searchsorted(rows, one.top)), int(np.searchsorted(rows, one.bottom, side="right")))  # fmt: skip
        columns = [k for k in used if one.left <= k <= one.right]
        if at.start >= len(rows) or rows[at.start] != one.top or not columns:
            continue
        if len(columns) == len(used) > 1:
            kept[at] = False
            found.titles.append(one.top)
            continue
        covered += (at.stop - at.start) * len(columns)
        if covered > MOST_CELLS:
            raise grid.budget.too_large()
        code = cells[one.left][at.start] if one.left in cells else np.int32(0)
        if code and (at.stop - at.start, len(columns)) != (1, 1):
            _fill(cells, at, columns, code, len(rows))
            found.filled.append(one.top)
    if kept.all():
        return found
    return FilledCells(
        rows[kept], {k: own[kept] for k, own in cells.items()}, found.filled, found.titles
    )


def _used(head: HeadingRow) -> list[int]:
    """The columns that are read."""
    layout = head.layout
    every = (
        *layout.roles.values(),
        *layout.case_attributes.values(),
        *layout.activities,
        *layout.of_activity.values(),
        *layout.columns.values(),
    )
    return sorted({*every})


def _fill(cells: dict[int, Codes], at: slice, columns: list[int], code: np.int32, n: int) -> None:
    for column in columns:
        own = cells.setdefault(column, np.zeros(n, np.int32))
        own[at] = code
