"""Control charts: values in time with their mean and limits, special points set apart by shape and words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

import plotly.graph_objects as go

from timeline.audit import Audit, ChartSegment, Control, Period, Point
from timeline.charts import paint
from timeline.charts.periods import marked
from timeline.charts.turnaround.frame import layout, said, shares, titled, whole_days
from timeline.charts.words import LINE, safe
from timeline.wording.control_charts import (
    control_title,
    middle_words,
    pattern_words,
    point_label,
    scale_words,
    value_words,
)
from timeline.wording.methods import reason_words

MARGIN = 0.04


class _Look(NamedTuple):
    name: str
    symbol: str
    colour: str
    size: int


LOOKS = {
    "common": _Look("no real change", "circle", "#6F6F6F", 9),
    "improvement": _Look("improving", "triangle-up", paint.BETTER, 14),
    "concern": _Look("getting worse", "diamond", paint.WORSE, 14),
    "high": _Look("higher", "triangle-up", paint.BETTER, 14),
    "low": _Look("lower", "triangle-down", paint.BETTER, 14),
}


def standard_control(audit: Audit, standard: str, number: int = 0) -> go.Figure:
    """A control chart of a standard: the share within its limit, or the days between late waits.

    Raises KeyError where it applies to no wait, and IndexError where it has no such chart.
    """
    judged = audit.shares_of(standard)
    control = judged.control[number]
    return drawn(
        f"{standard}, {judged.words}. {control_title(control)}", control, audit.turnaround.periods
    )


def median_control(audit: Audit, step: str, number: int = 0) -> go.Figure:
    """A control chart of a step's median. Raises KeyError, IndexError as `standard_control` does."""
    timed = audit.times_of(step)
    control = timed.control[number]
    return drawn(f"{timed.title}. {control_title(control)}", control, audit.turnaround.periods)


def drawn(title: str, control: Control, periods: Sequence[Period]) -> go.Figure:
    """A control chart under a title, with the periods that reach into its time marked."""
    points = control.points
    if not points:
        return go.Figure(layout=layout(title, annotations=[_note(reason_words(control))]))
    first, last = _span(points)
    days = [str(point.begin) for point in points]
    traces = [
        go.Scatter(x=days, y=[point.value for point in points], mode="lines", hoverinfo="skip",
                   line={"color": "#9A9A9A", "width": 1.5}, showlegend=False)
    ]  # fmt: skip
    for kind, look in LOOKS.items():
        its = [point for point in points if point.point_type == kind]
        if its:
            traces.append(_points(control, its, look))
    traces += _lines(control, last)
    shapes, labels = marked(periods, first, last)
    return go.Figure(
        traces,
        layout(
            title,
            xaxis={"type": "date", "range": [str(first), str(last)], "tickformat": "%b\n%Y",
                   "gridcolor": paint.FAINT, "zeroline": False},
            yaxis=_values(control),
            shapes=shapes,
            annotations=[*labels, *_signs(control)],
        ),
    )  # fmt: skip


def _note(text: str) -> dict[str, Any]:
    return {"xref": "paper", "yref": "paper", "x": 0.5, "y": 0.5, "showarrow": False,
            "text": said(text), "font": {"size": 14, "color": paint.QUIET}}  # fmt: skip


def _span(points: Sequence[Point]) -> tuple[date, date]:
    begin, end = points[0].begin, points[-1].begin
    margin = max((end - begin) * MARGIN, timedelta(days=10))
    return begin - margin, end + margin


def _points(control: Control, points: Sequence[Point], look: _Look) -> go.Scatter:
    return go.Scatter(
        x=[str(point.begin) for point in points],
        y=[point.value for point in points],
        mode="markers",
        marker={"symbol": look.symbol, "size": look.size, "color": look.colour, "line": {"color": "#FFFFFF", "width": 1}},
        name=look.name,
        customdata=[_point(control, point) for point in points],
        hovertemplate="%{customdata}<extra></extra>",
    )  # fmt: skip


def _point(control: Control, point: Point) -> str:
    lines = [point_label(control, point), value_words(control, point.value)]
    if control.of != "days between":
        lines.append(f"{point.n:,} waits")
    if point.cause != "common":
        lines.append(f"{LOOKS[point.point_type].name}: {pattern_words(point)}")
    return LINE.join(lines)


def _lines(control: Control, last: date) -> Iterator[go.Scatter]:
    """The mean and limits of each segment, and the target."""
    begins = [point.begin for point in control.points]
    for k, segment in enumerate(control.segments):
        end = begins[segment.stop] if segment.stop < len(begins) else last
        x = [str(begins[segment.start]), str(end)]
        yield _level(
            x, segment.mean, middle_words(control), {"color": paint.INK, "width": 1.8}, named=k == 0
        )
        for value in (segment.lower, segment.upper):
            if value is not None:
                named = k == 0 and value is segment.upper
                dashed = {"color": paint.QUIET, "width": 1.5, "dash": "dash"}
                yield _level(x, control.within(value), "expected range", dashed, named=named)
    if control.target is not None:
        x = [str(begins[0]), str(last)]
        dotted = {"color": paint.WORSE, "width": 1.8, "dash": "dot"}
        yield _level(x, control.target, "target", dotted, named=True)


def _level(
    x: list[str], value: float, name: str, line: dict[str, Any], *, named: bool
) -> go.Scatter:
    return go.Scatter(
        x=x,
        y=[value, value],
        mode="lines",
        line=line,
        name=name,
        legendgroup=name,
        showlegend=named,
        hoverinfo="skip",
    )


def _values(control: Control) -> dict[str, Any]:
    if control.unit == "share":
        return shares(title=titled(scale_words(control)))
    most = max(
        *(one.value for one in control.points), *(one.upper or 0 for one in control.segments)
    )
    return {
        "title": titled(scale_words(control)),
        "rangemode": "tozero",
        "gridcolor": paint.FAINT,
        "zeroline": False,
        **whole_days(control.unit, most),
    }


def _signs(control: Control) -> Iterator[dict[str, Any]]:
    """The two icons as words, above the chart at its right, and the reasons for recalculated limits."""
    lines = [f"Variation: {control.points[-1].point_type}"]
    if control.target is not None and control.assurance != "no limits":
        lines.append(f"Assurance: {control.assurance}")
    if lines:
        yield {"xref": "paper", "yref": "paper", "x": 1, "y": 1, "xanchor": "right", "yanchor": "bottom",
               "showarrow": False, "align": "right", "yshift": 4, "text": LINE.join(lines),
               "bordercolor": paint.QUIET, "borderwidth": 1, "borderpad": 4, "bgcolor": "#FFFFFF",
               "font": {"size": 12, "color": paint.INK, "weight": "bold"}}  # fmt: skip
    yield from (_anew(control, one) for one in control.segments if one.reason)


def _anew(control: Control, segment: ChartSegment) -> dict[str, Any]:
    begin = control.points[segment.start].begin
    return {"x": str(begin), "yref": "paper", "y": 0, "xanchor": "left", "yanchor": "bottom", "showarrow": False,
            "text": f"limits recalculated: {safe(segment.reason)}", "font": {"size": 11, "color": paint.QUIET}}  # fmt: skip
