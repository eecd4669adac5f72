"""The styles of a workbook: whether a cell shows a date, month, year or duration, and whether it is struck out."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from typing import NamedTuple

from timeline.reading.sources.xlsx.limits import LARGEST_OTHER, MOST_STYLES, Budget
from timeline.reading.sources.xlsx.parse import Attributes, parse

NUMBER, DATE, MONTH, YEAR, DURATION = range(5)
"""What a number format shows."""
_BUILT_IN = {
    **dict.fromkeys([14, 15, 16, 18, 19, 20, 21, 22, *range(27, 37), 45, 47, *range(50, 59)], DATE),
    17: MONTH,
    46: DURATION,
}
"""By the numbers that formats have without being written out."""
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|_.|\*.|am/pm|a/p', re.IGNORECASE)
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_BRACKETS = re.compile(r"\[[^\]]*\]")


class Styles(NamedTuple):
    """By the number of a cell's style, what its format shows and whether it is struck out."""

    shows: list[int]
    struck: list[bool]


def read_styles(archive: zipfile.ZipFile, part: str, budget: Budget) -> Styles:
    """The styles of a workbook; of one without them, cells are plain."""
    found = _Styles(budget)
    if part:
        parse(archive, part, found, budget, LARGEST_OTHER)
    of = [
        (found.formats.get(number, _BUILT_IN.get(number, NUMBER)), font)
        for number, font in found.cells
    ]
    struck = [0 <= font < len(found.fonts) and found.fonts[font] for _, font in of]
    return Styles([shows for shows, _ in of] or [NUMBER], struck or [False])


def shown_by(code: str) -> int:
    """What a number format shows, by its first section: 'mmm-yy' a month, 'dd/mm/yyyy' a date."""
    first = _NOT_SHOWN.sub("", code).partition(";")[0].lower()
    if _ELAPSED.search(first):
        return DURATION
    letters = {*_BRACKETS.sub("", first)} & {*"dmyhs"}
    if not letters:
        return NUMBER
    if letters == {"y"}:
        return YEAR
    return MONTH if letters <= {"m", "y"} else DATE


class _Styles:
    """The formats, fonts and cell styles, as they come."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self.formats: dict[int, int] = {}
        self.fonts: list[bool] = []
        self.cells: list[tuple[int, int]] = []
        self._in = ""
        self.starts = {
            "numFmt": self._format,
            "fonts": self._within("fonts"),
            "cellXfs": self._within("cellXfs"),
            "font": self._font,
            "strike": self._strike,
            "xf": self._style,
        }
        self.ends: dict[str, Callable[[], None]] = {"fonts": self._out, "cellXfs": self._out}

    def text(self, text: str) -> None:
        """The element has no text."""

    def _within(self, name: str) -> Callable[[Attributes], None]:
        def begin(_: Attributes) -> None:
            self._in = name

        return begin

    def _out(self) -> None:
        self._in = ""

    def _format(self, attributes: Attributes) -> None:
        number = int(attributes.get("numFmtId", "0"))
        self.formats.setdefault(number, shown_by(attributes.get("formatCode", "")))
        self._bounded(len(self.formats))

    def _font(self, _: Attributes) -> None:
        if self._in == "fonts":
            self.fonts.append(False)
            self._bounded(len(self.fonts))

    def _strike(self, attributes: Attributes) -> None:
        if self._in == "fonts" and self.fonts:
            self.fonts[-1] = is_on(attributes)

    def _style(self, attributes: Attributes) -> None:
        if self._in == "cellXfs":
            of = attributes.get("numFmtId", "0"), attributes.get("fontId", "0")
            self.cells.append((int(of[0]), int(of[1])))
            self._bounded(len(self.cells))

    def _bounded(self, number: int) -> None:
        if number > MOST_STYLES:
            raise self._budget.too_large()


def is_on(attributes: Attributes) -> bool:
    """Whether an element such as <strike/> says yes."""
    return attributes.get("val", "1") not in {"0", "false", "off"}
