"""A native chart of lines and marks that draws the cells of a table on another sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from timeline.workbook.book import Book, Cell, Made
from timeline.workbook.chart import LETTERS, PALE, Below, dress

_WIDTH, _HEIGHT = 1_100, 470


class Look(NamedTuple):
    """How a line or a mark is set apart: by dash and shape as well as by colour."""

    colour: str
    width: float = 0.0
    """Points; 0 where there are marks alone."""
    dash: str = "solid"
    mark: str = "none"
    size: int = 0


class Line(NamedTuple):
    """Cells of a column that are drawn alike; rows count from the table's first."""

    column: int
    look: Look
    first: int
    rows: int
    name: str
    """What the legend says."""
    in_legend: bool = True
    height: bool = False
    """Its numbers are heights of marks, on a scale of their own that is not shown."""


class Lines(NamedTuple):
    """A chart of a table's cells."""

    title: str
    across: str
    up: str
    """What the axes show, with their units."""
    x: int
    """The column of times."""
    lines: Sequence[Line]
    described: str
    """What the chart says to those who do not see it."""
    dates: bool
    """Its times are dates, and not amounts."""
    every: int = 1
    """Of dates, the months from one label to the next."""
    end: float | None = None
    """Of amounts, where the scale ends."""
    share: bool = True
    """The numbers are shares, from 0 to 100 %."""


_HEIGHTS = {
    "min": 0,
    "max": 28,
    "label_position": "none",
    "major_tick_mark": "none",
    "line": {"none": True},
    "major_gridlines": {"visible": False},
}
"""The scale on which marks stand at 1, 2 and so on, just above the foot; it bears no labels."""


def add_lines(
    book: Book, points: Made, rows: Sequence[Sequence[Cell]], chart: Lines, below: Below
) -> None:
    """Draw cells of the table `points`, whose rows are given, below another."""
    kind = (
        {"type": "line"} if chart.dates else {"type": "scatter", "subtype": "straight_with_markers"}
    )
    drawn: Any = book.workbook.add_chart(kind)
    for line in chart.lines:
        drawn.add_series(_series(points, rows, chart, line))
    silent = [k for k, line in enumerate(chart.lines) if not line.in_legend]
    dress(drawn, chart.title, silent)
    drawn.set_x_axis(_across(chart))
    shares = {"max": 1, "num_format": "0%", "major_unit": 0.25} if chart.share else {}
    up = {"min": 0, "num_format": "#,##0.##", "major_gridlines": PALE, **shares}
    drawn.set_y_axis({"name": chart.up, "name_font": LETTERS, "num_font": LETTERS, **up})
    drawn.set_y2_axis(_HEIGHTS)
    drawn.show_hidden_data()  # a filter of the table takes nothing from a chart on another sheet
    below.place(drawn, chart.described, _WIDTH, _HEIGHT)


def _across(chart: Lines) -> dict[str, Any]:
    axis = {"name": chart.across, "name_font": LETTERS, "num_font": LETTERS, "major_gridlines": {"visible": False}}  # fmt: skip
    if not chart.dates:
        return {**axis, "min": 0, "max": chart.end, "num_format": "#,##0.##"}
    every = {"major_unit": chart.every, "major_unit_type": "months"}
    return {**axis, "date_axis": True, "num_format": "mmm yyyy", **every}


def _series(made: Made, rows: Sequence[Sequence[Cell]], chart: Lines, line: Line) -> dict[str, Any]:
    first = made.heading_line + 1 + line.first
    last = first + line.rows - 1
    look = line.look
    drawn = {"color": look.colour, "width": look.width, "dash_type": look.dash}
    edge = {"color": "#FFFFFF", "width": 0.75}
    mark = {"type": look.mark, "size": look.size, "fill": {"color": look.colour}, "border": edge}
    return {
        "name": line.name,
        "categories": [made.title, first, chart.x, last, chart.x],
        "values": [made.title, first, line.column, last, line.column],
        # a cell with nothing in it is no 0 in what the chart remembers
        "values_data": [row[line.column] for row in rows[line.first : line.first + line.rows]],
        "line": drawn if look.width else {"none": True},
        "marker": mark if look.mark != "none" else {"type": "none"},
        "y2_axis": line.height,
    }


SHAPES: dict[str, Literal["circle", "triangle", "diamond", "square"]] = {
    "circle": "circle",
    "triangle-up": "triangle",
    "triangle-down": "square",
    "diamond": "diamond",
}
