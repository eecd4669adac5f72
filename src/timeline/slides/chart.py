"""Native charts, editable in the meeting; stacked bars among them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, NamedTuple

from pptx.chart.data import CategoryChartData, XyChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_TICK_LABEL_POSITION,
)
from pptx.util import Inches, Pt
from xlsxwriter import Workbook

from timeline.slides.deck import BOTTOM, LEFT, RIGHT, TOP, plain
from timeline.slides.paint import Paint, fill

_ROOM, _LETTER = 0.03, 0.018
"""The parts of the longest bar that a number, and each of its characters, needs; what is smaller bears
none, for it would lie on others."""


Cell = tuple[int, int, str | float]
"""A row and a column, from 0, and what stands there."""


class Series(NamedTuple):
    """A part of each bar: what it is, how it is set apart, and its numbers, a bar each."""

    name: str
    paint: Paint
    numbers: Sequence[int]


def add_bars(
    slide: Any,
    name: str,
    words: str,
    labels: Sequence[str],
    series: Sequence[Series],
    made: datetime,
) -> None:
    """Draw stacked bars, the first on top; `words` describe them and `made` dates the data behind.

    The notes of the slide tell every number: a small part of a bar has no room for its own.
    """
    data = CategoryChartData(number_format="#,##0")
    data.categories = list(labels)
    for part in series:
        data.add_series(part.name, part.numbers)
    cells = in_columns(data, [(part.name, part.numbers) for part in series])
    chart = add_chart(slide, name, words, XL_CHART_TYPE.BAR_STACKED, data, cells, made)
    _dress(chart)
    longest = max(
        (sum(bar) for bar in zip(*(one.numbers for one in series), strict=True)), default=0
    )
    least = least_written(longest)
    for drawn, part in zip(chart.plots[0].series, series, strict=True):
        fill(drawn.format, part.paint)
        shown = drawn.data_labels
        shown.show_value, shown.number_format = True, f'[<{least}]"";#,##0'
        shown.number_format_is_linked = False
        shown.position = XL_LABEL_POSITION.CENTER
        shown.font.size, shown.font.bold = Pt(13), True
        shown.font.color.rgb = RGBColor.from_string(part.paint.label)


def least_written(longest: float) -> int:
    """The least number that has room for itself."""
    least = max(math.ceil(longest * _ROOM), 1)
    while least < longest * _LETTER * len(f"{least:,}"):
        least = math.ceil(longest * _LETTER * len(f"{least:,}"))
    return least


def add_chart(
    slide: Any,
    name: str,
    words: str,
    kind: XL_CHART_TYPE,
    data: CategoryChartData | XyChartData,
    cells: Iterable[Cell],
    made: datetime,
) -> Any:
    """A chart of this kind over the body of a slide, with its words and the cells behind it."""
    box = map(Inches, (LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP - 0.35))
    frame = slide.shapes.add_chart(kind, *box, data)
    frame.name = name
    frame.element.xpath("./*/p:cNvPr")[0].set("descr", plain(words))
    chart = frame.chart
    chart.part.chart_workbook.update_from_xlsx_blob(_sheet_behind(cells, made))
    # python-pptx numbers axes below 0, which the schema of the format (ECMA-376) does not allow.
    for number in chart.element.xpath(".//c:axId | .//c:crossAx"):
        number.set("val", number.get("val").removeprefix("-"))
    return chart


def _dress(chart: Any) -> None:
    add_legend(chart, 14)
    chart.plots[0].gap_width, chart.plots[0].overlap = 45, 100
    chart.category_axis.reverse_order = True
    chart.category_axis.tick_labels.font.size = Pt(12)
    chart.value_axis.visible = False
    chart.value_axis.minimum_scale = 0
    chart.value_axis.has_major_gridlines = False
    chart.value_axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE


def add_legend(chart: Any, size: float) -> None:
    """A legend below the chart, and no title: the slide has it."""
    chart.has_title = False
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.BOTTOM
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(size)


def dress_shares(axis: Any) -> None:
    """An axis of shares, from none to all."""
    axis.minimum_scale, axis.maximum_scale = 0, 1
    shown = axis.tick_labels
    shown.font.size, shown.number_format, shown.number_format_is_linked = Pt(12), "0%", False
    axis.major_gridlines.format.line.color.rgb = RGBColor.from_string("D9D9D9")


def in_columns(
    data: CategoryChartData, series: Iterable[tuple[str, Sequence[float | None]]]
) -> Iterator[Cell]:
    """Cells as the references of a chart by category expect them.

    Categories in the first column, a series in each further one, headings in the first row.
    """
    yield from ((line, 0, str(one.label)) for line, one in enumerate(data.categories, 1))
    for column, (name, numbers) in enumerate(series, 1):
        yield 0, column, name
        numbered = enumerate(numbers, 1)
        yield from ((line, column, number) for line, number in numbered if number is not None)


def _sheet_behind(cells: Iterable[Cell], made: datetime) -> bytes:
    """The sheet behind a chart, where python-pptx's own would run a label as a formula."""
    file = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = Workbook(file, options)
    book.set_properties({"created": made.replace(tzinfo=None)})
    sheet = book.add_worksheet()
    for row, column, content in cells:
        if isinstance(content, str):
            sheet.write_string(row, column, content)
        else:
            sheet.write_number(row, column, content)
    book.close()
    return file.getvalue()
