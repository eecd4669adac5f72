"""Named periods, marked on the time axis of a chart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from timeline.audit import Period
from timeline.charts import paint
from timeline.charts.words import safe
from timeline.wording.comparisons import period_words

DAY = timedelta(days=1)
ROWS = 2
"""Rows that the labels of neighbouring periods take in turn."""


def marked(
    periods: Sequence[Period],
    first: date,
    last: date,
    *,
    above: int = 4,
    place: Callable[[date], str | float] = str,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Shapes and labels of the periods that reach into a scale; labels stand so far above it, in pixels.

    `place` is where a day stands on the scale.
    """
    shapes: list[dict[str, Any]] = []
    labels: list[dict[str, Any]] = []
    for k, (period, begin, end) in enumerate(_reaching(periods, first, last)):
        shapes.append(
            {"type": "rect", "name": safe(period.name), "xref": "x", "yref": "paper", "x0": place(begin), "x1": place(end), "y0": 0, "y1": 1,
             "fillcolor": paint.PERIOD, "opacity": 0.55, "line": {"width": 0}, "layer": "below"}
        )  # fmt: skip
        edges = [one for one, real in ((begin, period.begin), (end, period.end)) if real]
        shapes += [
            {"type": "line", "xref": "x", "yref": "paper", "x0": place(one), "x1": place(one), "y0": 0, "y1": 1,
             "line": {"color": paint.PERIOD_EDGE, "width": 1.5, "dash": "dot"}, "layer": "below"}
            for one in edges if first <= one <= last
        ]  # fmt: skip
        labels.append(
            {"xref": "x", "yref": "paper", "x": place(begin), "y": 1, "yshift": above + 15 * (k % ROWS), "yanchor": "bottom",
             "xanchor": "left", "showarrow": False, "text": safe(period.name),
             "font": {"size": 12, "color": paint.PERIOD_EDGE}, "hovertext": safe(period_words(period))}
        )  # fmt: skip
    return shapes, labels


def _reaching(
    periods: Sequence[Period], first: date, last: date
) -> Iterator[tuple[Period, date, date]]:
    """Periods with the part of them that lies on the scale."""
    for period in periods:
        begin = max(period.begin or first, first)
        end = min(period.end + DAY if period.end else last, last)
        if begin < end:
            yield period, begin, end
