"""Groups as dots, each with its interval, in small pictures beside one another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import plotly.graph_objects as go

from timeline.charts import paint
from timeline.charts.turnaround.frame import layout, shares, titled, whole_days
from timeline.charts.words import safe

ROW, HEAD, FOOT = 24, 58, 30
TOP = 60
LABEL = 26
"""Characters of a group's name before it is cut; the table has all of it."""
MOST_ROWS = 40
COLUMNS = 2
NAMES, GAP = 0.19, 0.03
"""The part of the width that names take, and that between two pictures."""
SIDES = [0.36, 0.97]
"""Where the shares of comparisons stand, whose names are long."""
SIZES = {
    "row": ROW,
    "head": HEAD,
    "foot": FOOT,
    "label": LABEL,
    "most": MOST_ROWS,
    "columns": COLUMNS,
    "names": NAMES,
    "gap": GAP,
    "sides": SIDES,
}
"""For whoever draws groups anew."""


class Dot(NamedTuple):
    """A group: its value with the ends of its interval; None where it is silent."""

    name: str
    value: tuple[float, float] | None
    """The least and the most it can be, given how precisely times were recorded."""
    interval: tuple[float, float | None] | None
    said: str


class Panel(NamedTuple):
    """A picture of one grouping."""

    title: str
    dots: list[Dot]


def panels_drawn(title: str, panels: Sequence[Panel], unit: str) -> go.Figure:
    """The pictures, all on one scale: of times in a unit, or of shares where it is empty."""
    if not panels:
        note = {"xref": "paper", "yref": "paper", "x": 0.5, "y": 0.5, "showarrow": False,
                "text": "There are no two groups to set side by side."}  # fmt: skip
        return go.Figure(layout=layout(title, 220, annotations=[note]))
    most = _most(panels)
    pairs = [panels[k : k + COLUMNS] for k in range(0, len(panels), COLUMNS)]
    heights = [
        HEAD + FOOT + ROW * max(min(len(one.dots), MOST_ROWS) for one in pair) for pair in pairs
    ]
    whole = sum(heights)
    traces: list[go.Scatter] = []
    axes: dict[str, Any] = {}
    notes: list[dict[str, Any]] = []
    top = 1.0
    number = 0
    for pair, height in zip(pairs, heights, strict=True):
        for column, panel in enumerate(pair):
            number += 1
            left = column / COLUMNS + NAMES
            right = (column + 1) / COLUMNS - GAP
            rows = ROW * min(len(panel.dots), MOST_ROWS)
            box = (left, right, top - (HEAD + rows) / whole, top - HEAD / whole)
            _panel(traces, panel, number, box, axes, notes, (unit, most))
        top -= height / whole
    more = {
        "margin": {"l": 5, "r": 10, "t": TOP, "b": 20},
        "annotations": notes,
        "showlegend": False,
    }
    return go.Figure(traces, layout(title, whole + TOP + 20, **more, **axes))


def _most(panels: Sequence[Panel]) -> float:
    """The end of a scale of times: beyond every interval that ends, but not a few very wide ones."""
    ends = [dot.value[1] for panel in panels for dot in panel.dots if dot.value]
    sure = [
        dot.interval[1]
        for panel in panels
        for dot in panel.dots
        if dot.interval and dot.interval[1] is not None
    ]
    return min(max([*ends, *sure, 1.0]), max([*ends, 1.0]) * 2.5) * 1.05


def _panel(
    traces: list[go.Scatter],
    panel: Panel,
    number: int,
    box: tuple[float, float, float, float],
    axes: dict[str, Any],
    notes: list[dict[str, Any]],
    scale: tuple[str, float],
) -> None:
    unit, most = scale
    suffix = "" if number == 1 else str(number)
    dots = panel.dots[:MOST_ROWS]
    left, right, bottom, top = box
    plain = {
        "domain": [left, right],
        "anchor": f"y{suffix}",
        "gridcolor": paint.FAINT,
        "zeroline": False,
    }
    axes[f"xaxis{suffix}"] = (
        {**plain, "range": [0, most], "title": titled(unit), **whole_days(unit, most)}
        if unit
        else shares(**plain)
    )
    axes[f"yaxis{suffix}"] = {
        "domain": [bottom, top],
        "anchor": f"x{suffix}",
        "range": [len(dots) - 0.4, -0.6],
        "tickvals": list(range(len(dots))),
        "ticktext": [_short(dot.name) for dot in dots],
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
    }
    left_out = len(panel.dots) - len(dots)
    more = f" ({left_out} more in the table)" if left_out else ""
    notes.append(
        {"xref": "paper", "yref": "paper", "x": left - NAMES + 0.01, "y": top, "xanchor": "left", "yanchor": "bottom",
         "showarrow": False, "yshift": 6, "text": f"{safe(panel.title)}{more}", "font": {"size": 14, "weight": "bold"}}
    )  # fmt: skip
    refs = {"xaxis": f"x{suffix}", "yaxis": f"y{suffix}"}
    traces += _dots(dots, most if unit else 1.0, refs)


def _short(name: str) -> str:
    cut = name if len(name) <= LABEL else f"{name[: LABEL - 1]}…"
    return f"{safe(cut)}  "


def _dots(dots: Sequence[Dot], most: float, axes: dict[str, str]) -> list[go.Scatter]:
    """Intervals as lines, what the record allows as thick ones, and dots; silent groups as words."""
    x: list[float | None] = []
    y: list[int | None] = []
    thick_x: list[float | None] = []
    for k, dot in enumerate(dots):
        if dot.interval and dot.value:
            end = most if dot.interval[1] is None else dot.interval[1]
            x += [dot.interval[0], end, None]
            y += [k, k, None]
            thick_x += [*dot.value, None]
    loud = [(k, dot.value, dot) for k, dot in enumerate(dots) if dot.value]
    silent = [(k, dot) for k, dot in enumerate(dots) if not dot.value]
    return [
        go.Scatter(x=x, y=y, mode="lines", line={"color": paint.WITHIN.colour, "width": 1.5}, hoverinfo="skip", **axes),
        go.Scatter(x=thick_x, y=y, mode="lines", line={"color": paint.WITHIN.colour, "width": 5}, hoverinfo="skip", **axes),
        go.Scatter(
            x=[(value[0] + value[1]) / 2 for _, value, _ in loud],
            y=[k for k, _, _ in loud],
            mode="markers",
            marker={"symbol": "circle", "size": 9, "color": paint.WITHIN.colour},
            customdata=[f"{safe(dot.name)}: {safe(dot.said)}" for _, _, dot in loud],
            hovertemplate="%{customdata}<extra></extra>",
            **axes,
        ),
        go.Scatter(
            x=[0.0] * len(silent),
            y=[k for k, _ in silent],
            mode="text",
            text=[f" {safe(dot.said)}" for _, dot in silent],
            textposition="middle right",
            textfont={"size": 12, "color": paint.QUIET},
            hoverinfo="skip",
            **axes,
        ),
    ]  # fmt: skip
