"""The texts of cells: shared by the whole workbook or written within a cell, in runs of which some may be struck out."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from typing import NamedTuple

from timeline.reading.sources.xlsx.limits import LARGEST, MOST_STRINGS, Budget
from timeline.reading.sources.xlsx.parse import Attributes, parse
from timeline.reading.sources.xlsx.styles import is_on
from timeline.reading.tables.cells import STRUCK_OUT


class Rich(NamedTuple):
    """A text of which some runs are struck out."""

    plain: str
    """What is left of it in a cell that is not struck out itself; `STRUCK_OUT` where nothing is."""
    struck: str
    """What is left of it in a cell that is: runs that are said not to be struck out."""


class Strings(NamedTuple):
    """The shared texts, and by their places those that are struck out in part or in whole."""

    texts: list[str]
    rich: dict[int, Rich]


def read_strings(archive: zipfile.ZipFile, part: str, budget: Budget) -> Strings:
    """The texts that the cells of a workbook share; raises FileError."""
    found = _Shared(budget)
    if part:
        parse(archive, part, found, budget, LARGEST)
    return found.strings


class Runs:
    """A text as it comes, run by run; `<rPh>` says how a run is pronounced, and is no part of it."""

    def __init__(self, budget: Budget) -> None:
        """Hold nothing yet."""
        self._budget = budget
        self._runs: list[tuple[str, bool | None]] = []
        self._struck: bool | None = None
        self._in_text = self._is_sound = False
        self._length = 0
        self.starts: dict[str, Callable[[Attributes], None]] = {
            "t": self._begin_text,
            "r": self._begin_run,
            "rPr": self._begin_look,
            "strike": self._strike,
            "rPh": self._begin_sound,
        }
        self.ends: dict[str, Callable[[], None]] = {"t": self._end_text, "rPh": self._end_sound, "r": self._end_run}  # fmt: skip

    def begin(self) -> None:
        """Turn to another text."""
        self._runs, self._length, self._struck = [], 0, None

    def add(self, text: str) -> None:
        """Take a piece of a text, where it is one."""
        if self._in_text:
            self._length += len(text)
            self._budget.longest(self._length)
            self._runs.append((text, self._struck))

    @property
    def found(self) -> tuple[str, Rich | None]:
        """The whole text, and what is left of it where its runs say which are struck out."""
        whole = "".join(text for text, _ in self._runs).strip()
        if not any(struck is not None for _, struck in self._runs):
            return whole, None
        return whole, Rich(self._left(whole, {None, False}), self._left(whole, {False}))

    def _left(self, whole: str, kept: set[bool | None]) -> str:
        left = "".join(text for text, struck in self._runs if struck in kept).strip()
        return left if left or not whole else STRUCK_OUT

    def _begin_text(self, _: Attributes) -> None:
        self._in_text = not self._is_sound

    def _end_text(self) -> None:
        self._in_text = False

    def _begin_run(self, _: Attributes) -> None:
        self._struck = None

    def _end_run(self) -> None:
        self._struck = None

    def _begin_look(self, _: Attributes) -> None:
        self._struck = False

    def _strike(self, attributes: Attributes) -> None:
        self._struck = is_on(attributes)

    def _begin_sound(self, _: Attributes) -> None:
        self._is_sound = True

    def _end_sound(self) -> None:
        self._is_sound = False


class _Shared:
    """The shared texts, as they come."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._runs = Runs(budget)
        self.strings = Strings([], {})
        self.starts = self._runs.starts | {"si": self._begin}
        self.ends = self._runs.ends | {"si": self._end}
        self.text = self._runs.add

    def _begin(self, _: Attributes) -> None:
        self._runs.begin()

    def _end(self) -> None:
        texts, rich = self.strings
        whole, of = self._runs.found
        self._budget.text(len(whole))
        if of is not None:
            rich[len(texts)] = of
        texts.append(whole)
        if len(texts) > MOST_STRINGS:
            raise self._budget.too_large()
