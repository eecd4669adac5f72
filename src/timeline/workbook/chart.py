"""A native bar chart below the table that it draws: a bar for each row, told apart by colour, pattern and number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from timeline.workbook.book import Book, Made

_PALE = {"visible": True, "line": {"color": "#D9D9D9"}}
_ROOM, _BAR = 130, 28
"""Pixels for what stands around the bars, and for each of them."""


class Paint(NamedTuple):
    """How a bar is told apart: its colour, a second one behind a pattern, and its label's."""

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
    """The columns drawn, and how each is told apart."""
    described: str
    """What the chart says to those who do not see it."""
    stacked: bool = True


def add_chart(book: Book, made: Made, bars: Bars, *, lines_below: int = 2) -> int:
    """Draw the bars so many lines below the table; gives how many lines the chart takes."""
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
    chart.set_title({"name": bars.title, "name_font": {"size": 13}})
    chart.set_x_axis({"min": 0, "num_format": "#,##0", "name": bars.axis, "major_gridlines": _PALE})
    chart.set_y_axis({"reverse": True, "crossing": "max"})
    chart.set_legend({"position": "bottom"})
    height = _ROOM + _BAR * bars.rows * (1 if bars.stacked else 2)
    chart.set_size({"width": 1000, "height": height})
    at = made.heading_line + made.rows + lines_below
    made.sheet.insert_chart(at, 1, chart, {"description": bars.described, "object_position": 2})
    return height // 20 + 2


def _fill(paint: Paint) -> dict[str, dict[str, str]]:
    if not paint.pattern:
        return {"fill": {"color": paint.colour}}
    pattern = {"pattern": paint.pattern, "fg_color": paint.colour, "bg_color": paint.behind}
    return {"pattern": pattern}
