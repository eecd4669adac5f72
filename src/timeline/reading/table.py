"""A table of texts as a file gives it, before anything is known about its columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.errors import Problem

LETTERS = 26
_CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127], "\ufffd")
"""Characters that no document may hold, and what is read in their place."""


class Place(NamedTuple):
    """Where a table stands: its file and, in a workbook, its sheet."""

    file: str
    sheet: str = ""

    def problem(self, row: int, column: str, words: str) -> Problem:
        """Say what is wrong at a row and column of this table."""
        return Problem(self.file, self.sheet, row, column, words)


@dataclass(frozen=True, slots=True)
class RawTable:
    """Texts by column below a heading row; '' or missing is blank."""

    place: Place
    headings: tuple[str, ...]
    heading_row: int
    """As the spreadsheet numbers it."""
    columns: tuple[pd.Series, ...]
    rows: npt.NDArray[np.int64]
    """For each row, its number in the spreadsheet."""
    faults: tuple[Problem, ...] = ()
    """Rows that could not be laid out in columns; they are not in `columns`."""


def letter(index: int) -> str:
    """A column as spreadsheets letter it: 0 is A, 26 is AA."""
    name = ""
    while index >= 0:
        name = chr(ord("A") + index % LETTERS) + name
        index = index // LETTERS - 1
    return name


def trimmed(column: pd.Series) -> pd.Categorical:
    """A column's texts without outer spacing, each distinct text handled once; blank is missing."""
    codes, texts = pd.factorize(column) if not _is_encoded(column) else _encoded(column)
    clean = [clear(str(text)) for text in texts]
    known = dict.fromkeys(filter(None, clean))
    number = {text: code for code, text in enumerate(known)}
    lookup = np.asarray([*(number.get(text, -1) for text in clean), -1], dtype=np.int64)
    return pd.Categorical.from_codes(lookup[codes], categories=pd.Index([*known], dtype=object))


def clear(text: str) -> str:
    """A cell's text without outer spacing or characters that no document may hold."""
    return text.translate(_CONTROL).strip()


def _is_encoded(column: pd.Series) -> bool:
    return isinstance(column.dtype, pd.CategoricalDtype)


def _encoded(column: pd.Series) -> tuple[npt.NDArray[np.int64], pd.Index]:
    return column.cat.codes.to_numpy().astype(np.int64), column.cat.categories


def is_filled(column: pd.Series) -> npt.NDArray[np.bool_]:
    """Which cells of a column hold anything but spacing."""
    return np.asarray(trimmed(column).codes >= 0)
