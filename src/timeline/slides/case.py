"""The slide of one case: its clocks as bars on a scale of time, drawn with shapes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Inches, Pt

from timeline.audit import FirstCase, Period
from timeline.charts.bars import Bar, bars, by_agency, most_telling
from timeline.charts.words import case_words
from timeline.slides import geometry
from timeline.slides.deck import (
    BOTTOM,
    INK,
    LEFT,
    QUIET,
    RIGHT,
    TOP,
    Deck,
    add_notes,
    add_text,
    plain,
)
from timeline.slides.geometry import Scale
from timeline.slides.paint import BEYOND, OPEN, PAINTS, STOPPED, Paint, fill
from timeline.wording.comparisons import period_words
from timeline.wording.dates import when
from timeline.wording.summary import why_first

MOST_BARS = 9
_AXIS = (4.15, 9.25)
"""Inches: where the scale of time begins and ends; titles stand before it, words after it."""
_ROWS = (TOP + 0.42, BOTTOM - 0.3)
_TALLEST_ROW, _LANE = 0.46, 0.62
"""Inches; and the height of an agency's heading as a share of a row."""
_HALF_A_DAY = 0.27
"""Inches: half the width of a day's words."""
_FAINT = RGBColor(0xD9, 0xD9, 0xD9)
_PERIOD = RGBColor(0xFB, 0xF3, 0xDC)
_LEGEND = (
    "Dark bar: stopped. Pale bar: still open. Grey bar: no limit, or the dates cannot tell. "
    "Striped: past the limit. Black tick: a limit."
)


def add_case(deck: Deck, first: FirstCase) -> None:
    """Draw a case that has at least one interval; a case without one gets no slide."""
    found = bars(deck.audit, first.case)
    if not found:
        return
    why = why_first(first, deck.audit)
    slide = deck.slide(f"{first.case}: {why}")
    shown = most_telling(found, MOST_BARS)
    scale = geometry.scale(shown, *_AXIS)
    others = len(slide.shapes)
    _draw_periods(slide.shapes, scale, deck.audit.turnaround.periods)
    _draw_scale(slide.shapes, scale, deck.audit.as_of.latest)
    _draw_lanes(slide.shapes, scale, shown)
    _draw_as_of(slide.shapes, scale, deck)
    # Grouped at the end: a group reckons its size anew at each shape that is drawn into it.
    group = slide.shapes.add_group_shape([*slide.shapes][others:])
    name = f"Timeline of {case_words(first.case, within=True)}"
    group.name = plain(name)
    _describe(group, f"{name}. {why}")
    legend = _LEGEND
    if len(shown) < len(found):
        legend += f" {len(found) - len(shown)} more are in the notes."
    add_text(slide.shapes, (LEFT, BOTTOM - 0.22, RIGHT - LEFT, 0.22), legend, 11, colour=QUIET)
    add_notes(slide, _notes(found))


def _notes(found: list[Bar]) -> list[str]:
    lines = ["Every wait of this case, with the rows it was read from:"]
    for bar in found:
        due = "; ".join(limit.words for limit in bar.limits)
        parts = (f"{bar.title} ({bar.agency})", bar.words, due, bar.rows)
        lines.append(". ".join(filter(None, parts)))
    lines.append("A bar runs from the earliest start to the latest stop that the record allows.")
    return lines


def _draw_periods(shapes: Any, scale: Scale, periods: Iterable[Period]) -> None:
    """Each named period that reaches into the scale as a pale band.

    Its name stands in the row of the first agency's heading, where no bar is.
    """
    for period in periods:
        begin, end = geometry.within(scale, period.begin, period.end)
        if end <= begin:
            continue
        box = (begin, TOP + 0.36, end - begin, _ROWS[1] - TOP - 0.36)
        band = shapes.add_shape(MSO_SHAPE.RECTANGLE, *map(Inches, box))
        band.name = plain(period_words(period))
        band.shadow.inherit = False
        band.fill.solid()
        band.fill.fore_color.rgb = _PERIOD
        band.line.fill.background()
        add_text(shapes, (begin + 0.03, _ROWS[0] + 0.02, 3.0, 0.2), period.name, 11, colour=QUIET)


def _draw_scale(shapes: Any, scale: Scale, as_of: datetime) -> None:
    """The years, and upright lines with their days; a day through which the as-of line would go is left out."""
    box = (LEFT, TOP + 0.14, _AXIS[0] - LEFT - 0.4, 0.2)
    add_text(shapes, box, geometry.years(scale), 11, colour=QUIET, align=PP_ALIGN.RIGHT)
    for moment, words in geometry.marks(scale):
        at = scale.at(moment)
        _line(shapes, (at, TOP + 0.36, at, _ROWS[1]), 0.75, _FAINT)
        if scale.shows(as_of) and abs(scale.at(as_of) - at) < _HALF_A_DAY:
            continue
        box = (at - 0.6, TOP + 0.14, 1.2, 0.2)
        add_text(shapes, box, words, 11, colour=QUIET, align=PP_ALIGN.CENTER)


def _draw_lanes(shapes: Any, scale: Scale, shown: list[Bar]) -> None:
    lanes = by_agency(shown)
    heights = len(shown) + _LANE * len(lanes)
    row = min(_TALLEST_ROW, (_ROWS[1] - _ROWS[0]) / heights)
    top = _ROWS[0]
    for agency, found in lanes.items():
        _line(shapes, (LEFT, top, RIGHT, top), 1.0, QUIET)
        box = (LEFT, top + 0.02, _AXIS[0] - LEFT - 0.1, _LANE * row)
        add_text(shapes, box, agency, 11, bold=True, anchor=MSO_ANCHOR.MIDDLE)
        top += _LANE * row
        for bar in found:
            _draw_bar(shapes, scale, bar, (top, row))
            top += row


def _draw_bar(shapes: Any, scale: Scale, bar: Bar, row: tuple[float, float]) -> None:
    top, height = row
    side = {"anchor": MSO_ANCHOR.MIDDLE}
    add_text(shapes, (LEFT + 0.12, top, _AXIS[0] - LEFT - 0.25, height), bar.title, 12, **side)
    add_text(shapes, (_AXIS[1] + 0.15, top, RIGHT - _AXIS[1] - 0.15, height), bar.words, 11, **side)
    box = (top + 0.25 * height, 0.5 * height)
    late = [limit.at for limit in bar.limits if limit.late]
    turn = min([*late, bar.stop])
    _bar(shapes, scale, (bar.start, max(bar.start, turn)), box, _paint(bar)).name = plain(bar.title)
    if late:
        beyond = _bar(shapes, scale, (turn, bar.stop), box, BEYOND)
        beyond.name = plain(f"{bar.title}: past the limit")
    for limit in bar.limits:
        if scale.shows(limit.at):
            at = scale.at(limit.at)
            tick = _line(shapes, (at, top + 0.08 * height, at, top + 0.92 * height), 2.5, INK)
            tick.name = plain(limit.words)


def _paint(bar: Bar) -> Paint:
    if bar.open:
        return OPEN
    return STOPPED if bar.outcome in {"met", "breached"} else PAINTS[bar.outcome]


def _bar(
    shapes: Any,
    scale: Scale,
    between: tuple[datetime, datetime],
    box: tuple[float, float],
    paint: Paint,
) -> Any:
    left, right = scale.at(between[0]), scale.at(between[1])
    width = max(right - left, 0.04)
    shape = shapes.add_shape(MSO_SHAPE.RECTANGLE, *map(Inches, (left, box[0], width, box[1])))
    fill(shape, paint)
    shape.shadow.inherit = False
    return shape


def _draw_as_of(shapes: Any, scale: Scale, deck: Deck) -> None:
    """The as-of line; where it lies beyond the scale, words instead."""
    as_of = deck.audit.as_of
    words = f"position at {when(as_of)}"
    if not scale.shows(as_of.latest):
        at, align, words = scale.right, PP_ALIGN.RIGHT, f"{words}, beyond this scale"
    else:
        at, align = scale.at(as_of.latest), PP_ALIGN.RIGHT
        line = _line(shapes, (at, TOP + 0.1, at, _ROWS[1]), 1.75, INK)
        line.line.dash_style = MSO_LINE.DASH
        line.name = plain(words)
    add_text(shapes, (at - 3.5, TOP - 0.12, 3.45, 0.2), words, 11, bold=True, align=align)


def _line(shapes: Any, ends: tuple[float, float, float, float], width: float, colour: Any) -> Any:
    line = shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *map(Inches, ends))
    line.line.width = Pt(width)
    line.line.color.rgb = colour
    line.element.remove(line.element.xpath("./p:style")[0])  # the theme's style casts a shadow
    return line


def _describe(shape: Any, words: str) -> None:
    """Give a shape its alternative text."""
    shape.element.xpath("./*/p:cNvPr")[0].set("descr", plain(words))
