"""The slides of how long a stage of the survey takes: its curve against its limits, a chart to edit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pptx.chart.data import XyChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.util import Pt

from timeline.audit import Curve, DoneBy, StepTimes
from timeline.audit.primitives import so_many
from timeline.charts.turnaround.curves import LIKELY, reach
from timeline.slides.chart import add_chart, add_legend, dress_shares
from timeline.slides.deck import BOTTOM, LEFT, QUIET, RIGHT, Deck, add_notes, add_text, statistics
from timeline.wording.methods import basis_words
from timeline.wording.times import curve_words, done_words, limit_words, time_scale

_BLUE, _INK = "1F5A93", "1A1A1A"
_LIMITS = (MSO_LINE.DASH, MSO_LINE.LONG_DASH_DOT, MSO_LINE.SQUARE_DOT)
_SAID = "Solid: {share}. Dotted: the 95% confidence interval. Upright: a limit.{bounds}{still}"
_BOUNDS = " Thin: the least and the most it can be, as times were recorded."
_STILL = " Diamonds: waits still open, as long as they have lasted."


class _Line(NamedTuple):
    """A series: what it is, where it runs, and how it is set apart; without a width it is marks."""

    name: str
    x: Sequence[float]
    y: Sequence[float]
    colour: str
    width: float
    dash: Any


def add_curves(deck: Deck, survey_stages: Sequence[StepTimes]) -> None:
    """A slide for each stage that has a limit on the scale of its times."""
    for timed in survey_stages:
        if timed.limits and timed.curve.done:
            _add_curve(deck, timed, _most_telling(deck, timed.curve))


def _most_telling(deck: Deck, curve: Curve) -> DoneBy:
    """The share done by the longest time that a case may take, else by the first aim."""
    limits = {one.id for one in deck.audit.pathway.standards if one.tier == "limit"}
    return next((one for one in curve.done if one.standard in limits), curve.done[0])


def _add_curve(deck: Deck, timed: StepTimes, done: DoneBy) -> None:
    slide = deck.slide(f"{timed.title}: {done_words(done, timed.limits)}")
    lines = [*_lines(timed)]
    data = XyChartData(number_format="General")
    for line in lines:
        series = data.add_series(line.name)
        for x, y in zip(line.x, line.y, strict=True):
            series.add_data_point(x, y)
    words = f"{timed.title}. {curve_words(timed.curve, timed)} The notes have the numbers."
    kind = XL_CHART_TYPE.XY_SCATTER_LINES_NO_MARKERS
    chart = add_chart(slide, "Curve", words, kind, data, _sheet(lines), deck.audit.as_of.latest)
    _dress(chart, timed, lines)
    curve = timed.curve
    said = _SAID.format(
        share="share done" if curve.exact else LIKELY,
        bounds="" if curve.exact else _BOUNDS,
        still=_STILL if curve.open_at else "",
    )
    add_text(slide.shapes, (LEFT, BOTTOM - 0.28, RIGHT - LEFT, 0.25), said, 12, colour=QUIET)
    add_notes(slide, _notes(timed))


def _lines(timed: StepTimes) -> Iterator[_Line]:
    curve, last = timed.curve, reach(timed, [timed.curve])
    if not curve.exact:
        for name, share in (("least it can be", curve.low), ("most it can be", curve.high)):
            yield _Line(name, *_steps(curve.at, share, last), _BLUE, 0.75, None)
    for name, share in (("95% from", curve.ci_low), ("95% to", curve.ci_high)):
        yield _Line(name, *_steps(curve.at, share, last), _BLUE, 1.5, MSO_LINE.ROUND_DOT)
    name = "share done" if curve.exact else LIKELY
    yield _Line(name, *_steps(curve.at, curve.likely, last), _BLUE, 3, None)
    for k, limit in enumerate(timed.limits):
        yield _Line(
            limit_words(limit), [limit.at] * 2, [0, 1], _INK, 1.75, _LIMITS[k % len(_LIMITS)]
        )
    still = [at for at in curve.open_at if at <= last]
    if still:
        yield _Line("still open", still, [0.0] * len(still), _BLUE, 0, None)


def _steps(
    at: Sequence[float], share: Sequence[float], last: float
) -> tuple[list[float], list[float]]:
    """The corners of a share that stands still between its times, up to the end of the scale."""
    x, y = [0.0], [0.0]
    for time, value in zip(at, share, strict=True):
        if time > last:
            break
        x += [time, time]
        y += [y[-1], value]
    return [*x, last], [*y, y[-1]]


def _sheet(lines: Sequence[_Line]) -> Iterator[tuple[int, int, str | float]]:
    """The cells behind the chart as its references expect them: one series below the other."""
    row = 0
    for line in lines:
        yield row, 1, line.name
        for k, (x, y) in enumerate(zip(line.x, line.y, strict=True), row + 1):
            yield k, 0, x
            yield k, 1, y
        row += len(line.x) + 2


def _dress(chart: Any, timed: StepTimes, lines: Sequence[_Line]) -> None:
    add_legend(chart, 12)
    dress_shares(chart.value_axis)
    axis = chart.category_axis
    axis.minimum_scale, axis.maximum_scale = 0, reach(timed, [timed.curve])
    axis.has_major_gridlines = False
    axis.tick_labels.font.size = Pt(12)
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = "#,##0", False
    axis.has_title = True
    title = axis.axis_title.text_frame
    title.text = time_scale(timed)
    title.paragraphs[0].font.size, title.paragraphs[0].font.bold = Pt(12), False
    for drawn, line in zip(chart.plots[0].series, lines, strict=True):
        drawn.smooth = False
        colour = RGBColor.from_string(line.colour)
        if line.width:
            drawn.marker.style = XL_MARKER_STYLE.NONE
            drawn.format.line.color.rgb, drawn.format.line.width = colour, Pt(line.width)
            drawn.format.line.dash_style = line.dash
        else:
            drawn.format.line.fill.background()
            drawn.marker.style, drawn.marker.size = XL_MARKER_STYLE.DIAMOND, 8
            drawn.marker.format.fill.solid()
            drawn.marker.format.fill.fore_color.rgb = colour


def _notes(timed: StepTimes) -> Iterator[str]:
    curve = timed.curve
    yield curve_words(curve, timed)
    yield basis_words(curve)
    excused = so_many(curve.excused, "more wait") if curve.excused else ""
    yield (
        f"{so_many(curve.n, 'wait')}: {curve.stopped:,} ended, {curve.open:,} still open, "
        f"{curve.ended:,} closed by an ending"
        + (f"; {excused} never waited" if excused else "")
        + "."
    )
    yield from statistics((*timed.contrasts, *timed.groupings), timed.unit)
