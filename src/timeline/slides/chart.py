"""Native charts, editable in the meeting; stacked bars among them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, NamedTuple

from pptx.chart.data import CategoryChartData
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

_ROOM = 0.03
"""The part of the longest bar that a number needs; what is smaller bears none, for it would lie on others."""


class Series(NamedTuple):
    """A part of each bar: what it is, how it is told apart, and its numbers, a bar each."""

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
    numbers = [(part.name, part.numbers) for part in series]
    chart = add_chart(slide, name, words, XL_CHART_TYPE.BAR_STACKED, data, numbers, made)
    _dress(chart)
    longest = max(
        (sum(bar) for bar in zip(*(one.numbers for one in series), strict=True)), default=0
    )
    least = max(math.ceil(longest * _ROOM), 1)
    for drawn, part in zip(chart.plots[0].series, series, strict=True):
        fill(drawn.format, part.paint)
        shown = drawn.data_labels
        shown.show_value, shown.number_format = True, f'[<{least}]"";#,##0'
        shown.number_format_is_linked = False
        shown.position = XL_LABEL_POSITION.CENTER
        shown.font.size, shown.font.bold = Pt(13), True
        shown.font.color.rgb = RGBColor.from_string(part.paint.label)


def add_chart(
    slide: Any,
    name: str,
    words: str,
    kind: XL_CHART_TYPE,
    data: CategoryChartData,
    series: Sequence[tuple[str, Sequence[float]]],
    made: datetime,
) -> Any:
    """A chart of this kind over the body of a slide, with its words and the sheet behind it."""
    box = map(Inches, (LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP - 0.35))
    frame = slide.shapes.add_chart(kind, *box, data)
    frame.name = name
    frame.element.xpath("./*/p:cNvPr")[0].set("descr", plain(words))
    chart = frame.chart
    chart.part.chart_workbook.update_from_xlsx_blob(sheet_behind(data, series, made))
    # python-pptx numbers axes below 0, which the schema of the format (ECMA-376) does not allow.
    for number in chart.element.xpath(".//c:axId | .//c:crossAx"):
        number.set("val", number.get("val").removeprefix("-"))
    return chart


def _dress(chart: Any) -> None:
    chart.has_title = False
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.BOTTOM
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(14)
    chart.plots[0].gap_width, chart.plots[0].overlap = 45, 100
    chart.category_axis.reverse_order = True
    chart.category_axis.tick_labels.font.size = Pt(12)
    chart.value_axis.visible = False
    chart.value_axis.minimum_scale = 0
    chart.value_axis.has_major_gridlines = False
    chart.value_axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE


def sheet_behind(
    data: CategoryChartData, series: Sequence[tuple[str, Sequence[float]]], made: datetime
) -> bytes:
    """The sheet behind the chart, where python-pptx's own would run a label as a formula.

    It is laid out as the chart's references expect: categories in the first column, a series in
    each further one, headings in the first row.
    """
    file = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = Workbook(file, options)
    book.set_properties({"created": made.replace(tzinfo=None)})
    sheet = book.add_worksheet()
    for line, category in enumerate(data.categories, 1):
        sheet.write_string(line, 0, category.label)
    for column, (name, numbers) in enumerate(series, 1):
        sheet.write_string(0, column, name)
        for line, number in enumerate(numbers, 1):
            sheet.write_number(line, column, number)
    book.close()
    return file.getvalue()
