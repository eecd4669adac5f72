"""The chart of outcomes: a native stacked bar for each standard, editable in the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

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

from timeline.audit import OUTCOME_WORDS, OUTCOMES, Glance
from timeline.slides.deck import BOTTOM, LEFT, RIGHT, TOP
from timeline.slides.paint import PAINTS, fill

_HIDE_ZEROS = "0;;"


def add_chart(slide: Any, glances: Sequence[Glance], labels: Sequence[str], made: datetime) -> None:
    """Draw the outcomes of the standards, the first on top; `made` dates the data behind it."""
    data = CategoryChartData(number_format="0")
    data.categories = list(labels)
    seen = [outcome for outcome in OUTCOMES if any(g.outcomes.get(outcome) for g in glances)]
    rows = [[glance.outcomes.get(outcome, 0) for glance in glances] for outcome in seen]
    names = [OUTCOME_WORDS[outcome] for outcome in seen]
    for name, counts in zip(names, rows, strict=True):
        data.add_series(name, counts)
    box = map(Inches, (LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP - 0.35))
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_STACKED, *box, data)
    frame.name = "Outcomes of each standard"
    words = f"Stacked bars of {len(glances)} standards; the notes have the numbers."
    frame.element.xpath("./*/p:cNvPr")[0].set("descr", words)
    chart = frame.chart
    chart.part.chart_workbook.update_from_xlsx_blob(_sheet(data, names, rows, made))
    _dress(chart)
    for series, outcome in zip(chart.plots[0].series, seen, strict=True):
        fill(series.format, PAINTS[outcome])
        shown = series.data_labels
        shown.show_value, shown.number_format = True, _HIDE_ZEROS
        shown.number_format_is_linked = False
        shown.position = XL_LABEL_POSITION.CENTER
        shown.font.size, shown.font.bold = Pt(13), True
        shown.font.color.rgb = RGBColor.from_string(PAINTS[outcome].label)


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


def _sheet(
    data: CategoryChartData, names: Sequence[str], rows: Sequence[Sequence[int]], made: datetime
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
    for column, (name, counts) in enumerate(zip(names, rows, strict=True), 1):
        sheet.write_string(0, column, name)
        for line, count in enumerate(counts, 1):
            sheet.write_number(line, column, count)
    book.close()
    return file.getvalue()
