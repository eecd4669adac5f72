"""How a sheet is printed: A4 landscape, on one page across wherever its letters can still be read."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from textwrap import wrap
from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet

_A4 = 9
SIDE, END = 0.4, 0.75
"""Margins at the sides, and at the top and the foot, in inches."""
DIGIT, PADDING = 9, 7
"""Pixels of a digit of twelve points, the unit of a column's width, and of the space around it."""
_INCH = 96
"""Pixels."""
_ACROSS = (297 / 25.4 - 2 * SIDE) * _INCH
_DOWN = (210 / 25.4 - 2 * END) * _INCH
"""Pixels of a printed page within its margins, at full size."""
_LEAST = 0.6
"""The least scale at which letters of twelve points can be read: they are printed at seven."""
ONE_ACROSS = _ACROSS / _LEAST
"""Pixels of the widest table that can be read on one page across."""
_SAFE = 0.96
"""Programs and printers differ a little in how wide a column is."""
_LETTER = 8.0
"""Pixels of a letter in a sentence, capitals and all."""
_SHORTEST = 1_000
"""Pixels that a line above a table can have however narrow the table is."""


class Paper(NamedTuple):
    """How a sheet's table lies on paper."""

    widths: tuple[int, ...]
    """Of its columns in pixels."""
    heading: float = 0.0
    """The height of its heading, which stands on every page, in pixels."""

    def scale(self, least_width: int = 0) -> float:
        """The scale at which the table, and what else is so wide, is one page across; else that of fewest pages."""
        if self.one_across:
            return min(1.0, max(_LEAST, _SAFE * _ACROSS / max(sum(self.widths), least_width)))
        return min((_LEAST, _LEAST - 0.02, _LEAST - 0.04), key=lambda scale: len(self.pages(scale)))

    def pages(self, scale: float) -> list[int]:
        """The pixels of the columns on each page across, the first column on every one."""
        room, first = _SAFE * _ACROSS / scale, self.widths[0]
        found = [first]
        for width in self.widths[1:]:
            if found[-1] + width > room:
                found.append(first)
            found[-1] += width
        return found

    @property
    def one_across(self) -> bool:
        """Whether it is one page across."""
        return sum(self.widths) <= ONE_ACROSS

    def room(self, scale: float) -> float:
        """The pixels of a page below the heading at a scale."""
        return _DOWN / scale - self.heading

    @property
    def letters(self) -> int:
        """How many letters of a line above the table, from the second column on, the first page holds."""
        room = sum(self.widths) if self.one_across else self.pages(self.scale())[0]
        return math.floor((max(room, _SHORTEST) - self.widths[0]) / _LETTER)


def pixels(width: float) -> int:
    """A column's width in digits, as a program draws it."""
    return round(width * DIGIT) + PADDING


_SQUEEZED = 1.45
"""A table so much wider than a page is made narrower; of a wider one little could be read."""


def squeezed(widths: Sequence[float], least: Callable[[], Sequence[float]]) -> list[float]:
    """Widths in digits, those of the widest columns less where the table then is one page across.

    `least` gives what each column must keep.
    """
    over = sum(map(pixels, widths)) - ONE_ACROSS
    if not 0 < over <= (_SQUEEZED - 1) * ONE_ACROSS:
        return [*widths]
    kept = least()
    spare = [max(width - its, 0.0) for width, its in zip(widths, kept, strict=True)]
    if sum(spare) * DIGIT < over:
        return [*widths]
    part = (over / DIGIT + 0.1 * len(widths)) / sum(spare)
    return [width - its * min(part, 1.0) for width, its in zip(widths, spare, strict=True)]


def lines_above(paper: Paper, lines: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Texts with their labels, in lines that end on the first page; of a text, the first has the label."""
    return [
        (label if number == 0 else "", line)
        for label, text in lines
        for number, line in enumerate(wrap(text, paper.letters) or [""])
    ]


def begin(sheet: Worksheet) -> None:
    """Lay a sheet on A4 landscape."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=SIDE, right=SIDE, top=END, bottom=END)


def set_up(sheet: Worksheet, paper: Paper) -> None:
    """Print the table on one page across, or its first column on every page."""
    if paper.one_across:
        sheet.fit_to_pages(1, 0)
        return
    sheet.set_print_scale(round(100 * paper.scale()))
    sheet.repeat_columns(0, 0)
    sheet.print_across()
