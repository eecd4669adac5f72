"""The slides of turnaround: the survey stage by stage, and whether it is changing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.util import Pt

from timeline.audit import Audit, Control, StandardShares, StepTimes
from timeline.audit.rounding import percent
from timeline.slides.chart import add_chart, add_legend, dress_shares, in_columns
from timeline.slides.compared import add_compared
from timeline.slides.curves import add_curves
from timeline.slides.deck import (
    BOTTOM,
    LEFT,
    QUIET,
    RIGHT,
    Deck,
    add_notes,
    add_text,
)
from timeline.slides.table import add_table
from timeline.wording.comparisons import period_lines
from timeline.wording.control_charts import beside_words, control_words, pattern_words, point_label
from timeline.wording.methods import basis_words
from timeline.wording.times import curve_words, quantile_words, turnaround_headline

_MARKERS = {"common": ("6F6F6F", XL_MARKER_STYLE.CIRCLE, 7), "improvement": ("1F5A93", XL_MARKER_STYLE.TRIANGLE, 11),
            "concern": ("A63A00", XL_MARKER_STYLE.DIAMOND, 11)}  # fmt: skip
_LEGEND = (
    "Circle: no real change. Triangle: improving. Diamond: getting worse. "
    "Dashed: the expected range.{periods}"
)
_LIMIT = ("595959", 1.75, MSO_LINE.DASH)
_PERIOD_WIDTH, _PERIOD_STEP = 7, 0.035
"""Points, and the part of the scale between the marks of two periods."""


_PERIOD_COLOURS = ("C9A227", "6B3074", "2E7D6B", "8C564B")


class _Line(NamedTuple):
    """A line beside the values: what it is, a number or a gap by point, and its look."""

    name: str
    numbers: list[float | None]
    colour: str
    width: float
    dash: Any


def add_turnaround(deck: Deck) -> None:
    """The survey_stages with enough clocks as a table and as curves, and the first stage's share in time."""
    turnaround = deck.audit.turnaround
    timed = {one.step: one for one in turnaround.by_step}
    survey_stages = [
        timed[stage]
        for stage in turnaround.survey_stages
        if stage in timed and not timed[stage].curve.unavailable
    ]
    if survey_stages:
        _add_legs(deck, survey_stages)
        add_curves(deck, survey_stages)
    limits = [
        one
        for one in turnaround.by_standard
        if one.step in turnaround.survey_stages and _is_limit(deck.audit, one)
    ]
    first = next((one for one in limits if not one.control[0].unavailable), None)
    if first:
        _add_control(deck, first)
    add_compared(deck, limits)


def _is_limit(audit: Audit, judged: StandardShares) -> bool:
    standards = {one.id: one for one in audit.pathway.standards}
    return standards[judged.standard].tier == "limit"


def _add_legs(deck: Deck, survey_stages: Sequence[StepTimes]) -> None:
    slide = deck.slide(turnaround_headline(deck.audit.turnaround, deck.audit.pathway))
    rows = [
        (one.title, f"{one.n:,}", f"{one.curve.open:,}", quantile_words(one.curve.quantiles[0], one.unit), quantile_words(one.curve.quantiles[2], one.unit))
        for one in survey_stages
    ]  # fmt: skip
    headings = ("Stage of the survey", "Waits", "Still open", "Half took less than", "9 in 10 took less than")  # fmt: skip
    add_table(slide, headings, rows, (4.2, 0.95, 1.1, 3.0, 2.98))
    lines = [
        f"{one.title}: {curve_words(one.curve, one)} {basis_words(one.curve)}"
        for one in survey_stages
    ]
    add_notes(slide, ("Every wait counts, open ones included.", *lines))


def _add_control(deck: Deck, judged: StandardShares) -> None:
    control = judged.control[0]
    slide = deck.slide(f"{judged.standard}, {judged.words}. {control_words(control)}")
    lines = [*_levels(control), *_periods(deck.audit, control)]
    series: list[tuple[str, Sequence[float | None]]] = [
        ("share in time", [one.value for one in control.points]),
        *((one.name, one.numbers) for one in lines),
    ]
    data = CategoryChartData(number_format="0%")
    data.categories = [point_label(control, point) for point in control.points]
    for name, numbers in series:
        data.add_series(name, numbers)
    words = f"{control_words(control)} The notes have the numbers."
    made = deck.audit.as_of.latest
    cells = in_columns(data, series)
    chart = add_chart(slide, "Control chart", words, XL_CHART_TYPE.LINE_MARKERS, data, cells, made)
    _dress(chart, control, lines)
    named = any(one.width == _PERIOD_WIDTH for one in lines)
    legend = _LEGEND.format(periods=" Thick: a named period." if named else "")
    add_text(slide.shapes, (LEFT, BOTTOM - 0.28, RIGHT - LEFT, 0.25), legend, 12, colour=QUIET)
    add_notes(slide, _notes(deck.audit, control))


def _levels(control: Control) -> Iterator[_Line]:
    """The average and, where the values moved, the limits."""
    mean: list[float | None] = []
    lower: list[float | None] = []
    upper: list[float | None] = []
    for one in control.segments:
        n = one.stop - one.start
        mean += [one.mean] * n
        lower += [None if one.lower is None else control.within(one.lower)] * n
        upper += [None if one.upper is None else control.within(one.upper)] * n
    yield _Line("average", mean, "1A1A1A", 1.75, None)
    for name, numbers in (("lower limit", lower), ("upper limit", upper)):
        if any(one is not None for one in numbers):
            yield _Line(name, numbers, *_LIMIT)


def _periods(audit: Audit, control: Control) -> Iterator[_Line]:
    """Each named period as a mark above the axis, from the first point that began in it to the last."""
    begins = [one.begin for one in control.points]
    inside = (
        (one, [(one.begin or day) <= day <= (one.end or day) for day in begins])
        for one in audit.turnaround.periods
    )
    shown = [(one.name, its) for one, its in inside if any(its)]
    for k, (name, its) in enumerate(shown):
        height = _PERIOD_STEP * (k + 0.5)
        colour = _PERIOD_COLOURS[k % len(_PERIOD_COLOURS)]
        yield _Line(name, [height if one else None for one in its], colour, _PERIOD_WIDTH, None)


def _dress(chart: Any, control: Control, lines: Sequence[_Line]) -> None:
    add_legend(chart, 14)
    dress_shares(chart.value_axis)
    chart.category_axis.tick_labels.font.size = Pt(11)
    values, *drawn = chart.plots[0].series
    values.smooth = False
    values.format.line.color.rgb = RGBColor.from_string("9A9A9A")
    for k, point in enumerate(control.points):
        colour, style, size = _MARKERS[
            point.point_type if point.point_type in _MARKERS else "common"
        ]
        marker = values.points[k].marker
        marker.style, marker.size = style, size
        marker.format.fill.solid()
        marker.format.fill.fore_color.rgb = RGBColor.from_string(colour)
    for series, line in zip(drawn, lines, strict=True):
        colour = RGBColor.from_string(line.colour)
        series.smooth, series.marker.style = False, XL_MARKER_STYLE.NONE
        if line.width == _PERIOD_WIDTH:  # a period of one point has no line to be seen
            series.marker.style, series.marker.size = XL_MARKER_STYLE.SQUARE, _PERIOD_WIDTH
            series.marker.format.fill.solid()
            series.marker.format.fill.fore_color.rgb = colour
        series.format.line.color.rgb = colour
        series.format.line.width, series.format.line.dash_style = Pt(line.width), line.dash


def _notes(audit: Audit, control: Control) -> list[str]:
    lines = [basis_words(control), *beside_words(control)]
    lines += [f"Period: {one}" for one in period_lines(audit.turnaround)]
    lines += [
        f"{point_label(control, one)}: {percent(one.value)} of {one.n:,}"
        + ("" if one.cause == "common" else f", {pattern_words(one)}")
        for one in control.points
    ]
    return lines
