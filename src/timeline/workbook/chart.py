"""What native charts look like and where they stand, and bars for the rows of the table above them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from timeline.workbook.book import Book, Made

PALE = {"visible": True, "line": {"color": "#D9D9D9"}}
LETTERS = {"size": 11, "bold": False, "color": "#1A1A1A"}
_ROW = 20
"""Pixels of a row of a sheet."""
_ROOM, _BAR = 130, 28
"""Pixels for what stands around the bars, and for each of them."""


class Paint(NamedTuple):
    """How a bar is set apart: its colour, a second one behind a pattern, and its label's."""

    colour: str
    behind: str
    pattern: str
    """Empty for a plain bar."""
    label: str


class Bars(NamedTuple):
    """Which of a table's cells a chart draws; rows count from the table's first, columns from 0."""

    title: str
    axis: str
    first: int
    rows: int
    labels: int
    """The column that names the bars."""
    series: Sequence[tuple[int, Paint]]
    """The columns drawn, and how each is set apart."""
    described: str
    """What the chart says to those who do not see it."""
    stacked: bool = True


def add_chart(book: Book, made: Made, bars: Bars, below: Below) -> None:
    """Draw the bars below their table."""
    kind = {"type": "bar", "subtype": "stacked"} if bars.stacked else {"type": "bar"}
    chart: Any = book.workbook.add_chart(kind)
    first = made.heading_line + 1 + bars.first
    last = first + bars.rows - 1
    for column, paint in bars.series:
        chart.add_series(
            {
                "name": [made.title, made.heading_line, column],
                "categories": [made.title, first, bars.labels, last, bars.labels],
                "values": [made.title, first, column, last, column],
                "gap": 40,
                "border": {"color": "#404040", "width": 0.75},
                **_fill(paint),
                "data_labels": {
                    "value": True,
                    "num_format": "#,##0;;",
                    "font": {"color": paint.label if bars.stacked else "#000000", "size": 10},
                },
            }
        )
    dress(chart, bars.title)
    axis = {"name": bars.axis, "name_font": LETTERS, "num_font": LETTERS}
    chart.set_x_axis({"min": 0, "num_format": "#,##0", "major_gridlines": PALE, **axis})
    chart.set_y_axis({"reverse": True, "crossing": "max", "num_font": LETTERS})
    height = _ROOM + _BAR * bars.rows * (1 if bars.stacked else 2)
    below.place(chart, bars.described, 1_000, height)


def dress(chart: Any, title: str, silent: Sequence[int] = ()) -> None:
    """Give a chart its title and its legend, as every chart has them; `silent` series are not in it."""
    chart.set_title({"name": title, "overlay": False, "name_font": {"size": 13}})
    chart.set_legend({"position": "bottom", "font": LETTERS, "delete_series": [*silent]})


class Below:
    """The room below a table, where charts stand one under the other and none across two pages."""

    def __init__(self, made: Made) -> None:
        """Begin below a table and the one line that it has where it has no rows."""
        self._made = made
        self._line = made.heading_line + max(made.rows, 1) + 2
        self._left = 0.0
        self._breaks: list[int] = []

    def place(self, chart: Any, described: str, width: int, height: int) -> None:
        """Put a chart of this size in pixels there; `described` is what it says to those who do not see it."""
        sheet, paper = self._made.sheet, self._made.paper
        scale = paper.scale(paper.widths[0] + width)
        lines = math.ceil(height / _ROW) + 1
        if lines * _ROW > self._left:
            self._breaks.append(self._line - 1)  # above the empty line before the chart
            self._left = paper.room(scale)
        sheet.set_print_scale(
            math.floor(100 * scale + 1e-6)
        )  # breaks are not kept where pages are fitted
        sheet.set_h_pagebreaks(self._breaks)
        chart.set_size({"width": width, "height": height})
        place = {"description": described, "object_position": 2}
        sheet.insert_chart(self._line, 1, chart, place)
        self._line += lines
        self._left -= lines * _ROW


def _fill(paint: Paint) -> dict[str, dict[str, str]]:
    if not paint.pattern:
        return {"fill": {"color": paint.colour}}
    pattern = {"pattern": paint.pattern, "fg_color": paint.colour, "bg_color": paint.behind}
    return {"pattern": pattern}
