"""The pathway drawn as a graph: activities in layers, steps as arrows between them."""

from __future__ import annotations

from collections import defaultdict
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from timeline.audit import Audit, Edge, ObservedEdge
from timeline.charts import paint
from timeline.charts.layers import Spot, layered
from timeline.charts.words import LINE, activities, safe

ACROSS, DOWN = 178, 112
"""Pixels from one activity to the next, along a layer and down to the next layer."""
BOX = (150, 46)
FILLS = ("#DCE8F4", "#FBE9DD", "#E6F0DE", "#EFE3F2", "#FFF3C9", "#E8E8E8")
"""By agency; the agency also stands in what each activity says."""
MOST_OBSERVED = 12


def pathway_graph(audit: Audit) -> go.Figure:
    """Draw the pathway's steps with how many clocks ran along each, and their typical time.

    An arrow is as dark as it is travelled; steps that no case took are dotted. Routes that the
    pathway does not have are listed below the drawing, the commonest first.
    """
    known = activities(audit)
    rank = {activity.id: k for k, activity in enumerate(audit.pathway.activities)}
    spots = layered([(edge.start, edge.stop) for edge in audit.edges], rank)
    where = _pixels(spots)
    figure = go.Figure()
    figure.add_trace(_nodes(audit, where, spots))
    figure.add_trace(_labels(audit, where))
    width = max(x for x, _ in where.values()) + ACROSS
    height = max(y for _, y in where.values()) + DOWN
    figure.update_layout(
        template="none",
        title={"text": f"{safe(audit.pathway.title)}: clocks that stopped, by step", "x": 0.01, "font": {"size": 16}},
        font={"family": paint.FONT, "size": 12, "color": paint.INK},
        width=width + 20,
        height=height + 60,
        margin={"l": 10, "r": 10, "t": 50, "b": 10},
        hovermode="closest",
        hoverlabel={"align": "left", "bgcolor": "#FFFFFF", "bordercolor": paint.INK, "font": {"size": 13, "color": paint.INK}},
        showlegend=False,
        xaxis={"visible": False, "range": [0, width], "fixedrange": True},
        yaxis={"visible": False, "range": [height, 0], "fixedrange": True},
        shapes=[_box(where[one], FILLS[_agency(audit, known[one].agency) % len(FILLS)]) for one in where],
        annotations=[*_arrows(audit.edges, where), *_names(audit, where)],
    )  # fmt: skip
    return figure


def observed_beside(audit: Audit) -> tuple[ObservedEdge, ...]:
    """Routes seen in the log that the pathway does not have, the commonest first."""
    beside = [edge for edge in audit.observed if not edge.in_pathway]
    return tuple(sorted(beside, key=lambda edge: (-edge.n, edge.before, edge.after)))


def _pixels(spots: dict[str, Spot]) -> dict[str, tuple[float, float]]:
    left = min(spot.place for spot in spots.values())
    top = min(spot.layer for spot in spots.values())
    return {
        one: ((spot.place - left) * ACROSS + ACROSS / 2 + 10, (spot.layer - top) * DOWN + DOWN / 2)
        for one, spot in spots.items()
    }


def _agency(audit: Audit, agency: str) -> int:
    return list(dict.fromkeys(one.agency for one in audit.pathway.activities)).index(agency)


def _box(at: tuple[float, float], fill: str) -> dict[str, Any]:
    (x, y), (width, height) = at, BOX
    return {
        "type": "rect",
        "x0": x - width / 2,
        "x1": x + width / 2,
        "y0": y - height / 2,
        "y1": y + height / 2,
        "fillcolor": fill,
        "line": {"color": paint.EDGE, "width": 1},
        "layer": "above",
    }


def _names(audit: Audit, where: dict[str, tuple[float, float]]) -> list[dict[str, Any]]:
    names = {one.id: one.name for one in audit.pathway.activities}
    return [
        {"x": x, "y": y, "showarrow": False, "text": LINE.join(wrap(safe(names[one]), 22)), "font": {"size": 11, "color": paint.INK}}
        for one, (x, y) in where.items()
    ]  # fmt: skip


def _arrows(edges: tuple[Edge, ...], where: dict[str, tuple[float, float]]) -> list[dict[str, Any]]:
    return [
        _arrow(where[edge.start], where[edge.stop], edge.n)
        for edge in edges
        if edge.start != edge.stop
    ]


def _arrow(begin: tuple[float, float], end: tuple[float, float], n: int) -> dict[str, Any]:
    down = 1 if end[1] > begin[1] else -1
    return {
        "x": end[0],
        "y": end[1] - down * BOX[1] / 2,
        "ax": begin[0],
        "ay": begin[1] + down * BOX[1] / 2,
        "xref": "x",
        "yref": "y",
        "axref": "x",
        "ayref": "y",
        "text": "",
        "showarrow": True,
        "arrowhead": 2,
        "arrowsize": 1,
        "arrowwidth": 2 if n else 1,
        "arrowcolor": "#1F5A93" if n else "#B5B5B5",
    }


def _labels(audit: Audit, where: dict[str, tuple[float, float]]) -> go.Scatter:
    """On each travelled step how many clocks stopped; pointed at, its standards and typical time."""
    spots, texts, hovers = [], [], []
    taken: dict[tuple[int, int], int] = defaultdict(int)
    for edge in audit.edges:
        if not edge.n:
            continue
        (x0, y0), (x1, y1) = where[edge.start], where[edge.stop]
        loop = edge.start == edge.stop
        x, y = (
            (x0 + BOX[0] / 2 - 12, y0 + BOX[1] / 2 + 10) if loop else ((x0 + x1) / 2, (y0 + y1) / 2)
        )
        key = (round(x / 40), round(y / 16))
        y += 17 * taken[key]
        taken[key] += 1
        spots.append((x, y))
        texts.append(f"{'again: ' if loop else ''}{edge.n:,}")
        hovers.append(_step(audit, edge))
    return go.Scatter(
        x=[x for x, _ in spots],
        y=[y for _, y in spots],
        mode="markers+text",
        text=texts,
        textfont={"size": 12, "color": paint.INK},
        marker={"symbol": "square", "size": 18, "color": "#FFFFFF", "opacity": 0.85},
        customdata=hovers,
        hovertemplate="%{customdata}<extra></extra>",
    )


def _step(audit: Audit, edge: Edge) -> str:
    step = next(one for one in audit.pathway.steps if one.id == edge.step)
    sentences = {one.id: one.sentence for one in audit.pathway.standards}
    lines = [safe(step.title), f"Clocks that stopped here: {edge.n:,}"]
    lines.append(f"Typical time: {edge.typical.words}")
    lines += [f"{one}: {safe(sentences[one])}" for one in step.standards] or [
        "No published standard"
    ]
    return LINE.join(lines)


def _nodes(
    audit: Audit, where: dict[str, tuple[float, float]], spots: dict[str, Spot]
) -> go.Scatter:
    known = activities(audit)
    events: dict[str, int] = defaultdict(int)
    for case in audit.cases:
        for event in case.events:
            events[event.activity] += 1
    return go.Scatter(
        x=[where[one][0] for one in spots],
        y=[where[one][1] for one in spots],
        mode="markers",
        marker={"symbol": "square", "size": 40, "opacity": 0},
        customdata=[
            f"{safe(known[one].name)}{LINE}{safe(known[one].agency)}{LINE}Events: {events[one]:,}"
            for one in spots
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
