"""Events gathered one by one, as a long table."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from timeline.errors import Problem
from timeline.reading.headings import LONG, Layout, recognise
from timeline.reading.table import Place, RawTable, column_of
from timeline.reading.vocabulary import Vocabulary

MOST_COLUMNS = 200
_ALWAYS = ("case_id", "activity", "time")


class Events:
    """Rows of texts by the names of their columns."""

    def __init__(self) -> None:
        """Hold none yet."""
        self._columns: dict[str, list[str]] = {name: [] for name in _ALWAYS}
        self._rows: list[int] = []
        self._faults: list[tuple[int, str, str]] = []
        self._texts: dict[str, str] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._rows) + len(self._faults)

    def add(self, row: int, cells: dict[str, str]) -> None:
        """Take an event; what is blank or beyond so many columns is no cell of it."""
        for name, text in cells.items():
            if name not in self._columns:
                if not text or len(self._columns) == MOST_COLUMNS:
                    continue
                self._columns[name] = []
            column = self._columns[name]
            column.extend([""] * (len(self._rows) - len(column)))
            column.append(self._texts.setdefault(text, text))
        self._rows.append(row)

    def fault(self, row: int, column: str, words: str) -> None:
        """Set a row aside."""
        self._faults.append((row, column, words))

    def table(self, name: str, known: Vocabulary) -> tuple[RawTable, Layout]:
        """The table; columns without a heading we know are not used, and told of as a whole."""
        place = Place(name)
        used = {one: cells for one, cells in self._columns.items() if _is_known(one, known)}
        columns = [column_of(cells + [""] * (len(self._rows) - len(cells))) for cells in used.values()]  # fmt: skip
        faults = tuple(Problem(name, "", *fault) for fault in self._faults)
        headings = tuple(used)
        layout = recognise(headings, known)
        if layout is None:
            message = "case_id, activity and time are headings of a long table"
            raise ValueError(message)
        table = RawTable(place, headings, 0, tuple(columns), np.asarray(self._rows, np.int64))
        return replace(table, faults=faults, unused=len(self._columns) - len(used)), layout


def _is_known(heading: str, known: Vocabulary) -> bool:
    """Whether a heading says something beside those that every event has."""
    if heading in _ALWAYS:
        return True
    layout = recognise((*_ALWAYS, heading), known)
    return layout is not None and layout.kind == LONG and not (layout.unused or layout.repeated)
