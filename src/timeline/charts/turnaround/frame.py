"""What the charts of turnaround share: their frame, their words and their shares."""

from __future__ import annotations

from textwrap import wrap
from typing import Any

from timeline.charts import paint
from timeline.charts.words import LINE, safe

WIDTH, HEIGHT = 1_100, 460
FOOT = 110
FEW_DAYS = 8
"""On an axis so short the marks that a chart chooses may fall between whole days."""
LINE_HEIGHT = 22
"""Pixels that a line of a title takes."""
TITLE = 120
"""Characters of a title's line."""


def layout(title: str, height: int = HEIGHT, **more: Any) -> dict[str, Any]:
    """A chart's layout: its title, its letters, room for both, and what is peculiar to it.

    `height` is that with a title of one line; a longer title takes nothing from the drawing.
    """
    lines = wrap(safe(title), TITLE)
    more_lines = LINE_HEIGHT * max(len(lines) - 1, 0)
    plain = {
        "title": {"text": LINE.join(lines), "x": 0.01, "y": 0.99, "yanchor": "top", "font": {"size": 16}},
        "template": "none",
        "font": {"family": paint.FONT, "size": 13, "color": paint.INK},
        "width": WIDTH,
        "height": height + more_lines,
        "margin": {"l": 80, "r": 30, "t": 70 + LINE_HEIGHT * len(lines), "b": FOOT},
        "hovermode": "closest",
        "hoverlabel": {"align": "left", "bgcolor": "#FFFFFF", "bordercolor": paint.INK, "font": {"size": 13, "color": paint.INK}},
        "legend": {"orientation": "h", "x": 0, "xanchor": "left", "y": -0.2, "yanchor": "top", "font": {"size": 12}, "traceorder": "normal"},
    }  # fmt: skip
    return {**plain, **more}


def shares(**more: Any) -> dict[str, Any]:
    """An axis of shares from 0 to 100 %."""
    return {
        "range": [-0.02, 1.04],
        "tickformat": ".0%",
        "tickvals": [0, 0.25, 0.5, 0.75, 1],
        "gridcolor": paint.FAINT,
        "zeroline": False,
        **more,
    }


def whole_days(unit: str, most: float) -> dict[str, int]:
    """What keeps an axis of days that reaches so far from marks between two days."""
    return {"dtick": 1} if unit != "hours" and most <= FEW_DAYS else {}


def titled(text: str) -> dict[str, Any]:
    """An axis title."""
    return {"text": text, "font": {"size": 13}}


def said(sentence: str, width: int = 90) -> str:
    """A sentence in lines, for a box that is pointed at."""
    return LINE.join(wrap(safe(sentence), width))
