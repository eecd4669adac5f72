"""The pathway drawn as a graph: activities in layers, steps as arrows between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from textwrap import wrap
from typing import Any, NamedTuple

import plotly.graph_objects as go

from timeline.audit import Audit, Edge, ObservedEdge
from timeline.charts import paint
from timeline.charts.layers import Drawing, Spot, layered
from timeline.charts.words import LINE, activities, safe

ACROSS, DOWN = 156, 100
"""Pixels from one activity to the next, along a layer and down to the next layer."""
BOX = (142, 46)
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
    drawing = layered([(edge.start, edge.stop) for edge in audit.edges], rank)
    where = {one: _pixels(spot) for one, spot in drawing.spots.items()}
    routes = _routes(audit.edges, drawing)
    figure = go.Figure()
    figure.add_trace(_heads(routes))
    figure.add_trace(_nodes(audit, where))
    figure.add_trace(_labels(audit, routes, where))
    corners = [corner for route in routes.values() for corner in route.corners]
    width = max(x for x, _ in [*where.values(), *corners]) + BOX[0] / 2 + 20
    height = max(y for _, y in where.values()) + DOWN / 2
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
        shapes=[
            *(_line(route) for route in sorted(routes.values(), key=lambda route: route.travelled)),
            *(_box(where[one], FILLS[_agency(audit, known[one].agency) % len(FILLS)]) for one in where),
        ],
        annotations=_names(audit, where),
    )  # fmt: skip
    return figure


def observed_beside(audit: Audit) -> tuple[ObservedEdge, ...]:
    """Routes seen in the log that the pathway does not have, the commonest first."""
    beside = [edge for edge in audit.observed if not edge.in_pathway]
    return tuple(sorted(beside, key=lambda edge: (-edge.n, edge.before, edge.after)))


class _Route(NamedTuple):
    """An arrow: the corners it runs through, in pixels, and whether any case travelled it."""

    corners: tuple[tuple[float, float], ...]
    travelled: bool

    @property
    def down(self) -> bool:
        """Whether it points down, as all do but those that lead back."""
        return self.corners[-1][1] > self.corners[0][1]


def _pixels(spot: Spot) -> tuple[float, float]:
    return spot.place * ACROSS + 10, spot.layer * DOWN + DOWN / 2


def _routes(edges: tuple[Edge, ...], drawing: Drawing) -> dict[tuple[str, str], _Route]:
    """One arrow from activity to activity, however many steps run along it."""
    travelled: dict[tuple[str, str], bool] = {}
    for edge in edges:
        if edge.start != edge.stop:
            ends = edge.start, edge.stop
            travelled[ends] = travelled.get(ends, False) or edge.n > 0
    return {ends: _Route(tuple(_corners(ends, drawing)), used) for ends, used in travelled.items()}


def _corners(ends: tuple[str, str], drawing: Drawing) -> Iterator[tuple[float, float]]:
    (x0, y0), (x1, y1) = (_pixels(drawing.spots[one]) for one in ends)
    half = BOX[1] / 2 if y1 > y0 else -BOX[1] / 2
    yield x0, y0 + half
    for lane in drawing.lanes.get(ends, ()):
        x, y = _pixels(lane)
        yield x, y - half
        yield x, y + half
    yield x1, y1 - half


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


def _line(route: _Route) -> dict[str, Any]:
    return {
        "type": "path",
        "path": "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in route.corners),
        "layer": "below",
        "line": {
            "color": paint.TRAVELLED if route.travelled else paint.NOT_TRAVELLED,
            "width": 2 if route.travelled else 1,
            "dash": "solid" if route.travelled else "dot",
        },
    }


def _heads(routes: dict[tuple[str, str], _Route]) -> go.Scatter:
    """The heads of the arrows."""
    shown = list(routes.values())
    return go.Scatter(
        x=[route.corners[-1][0] for route in shown],
        y=[route.corners[-1][1] + (-5 if route.down else 5) for route in shown],
        mode="markers",
        marker={
            "symbol": ["triangle-down" if route.down else "triangle-up" for route in shown],
            "size": 11,
            "color": [
                paint.TRAVELLED if route.travelled else paint.NOT_TRAVELLED for route in shown
            ],
        },
        hoverinfo="skip",
    )


def _labels(
    audit: Audit,
    routes: dict[tuple[str, str], _Route],
    where: dict[str, tuple[float, float]],
) -> go.Scatter:
    """On each travelled step how many clocks stopped; pointed at, its standards and typical time."""
    spots, texts, hovers = [], [], []
    taken: dict[tuple[int, int], int] = defaultdict(int)
    for edge in audit.edges:
        if not edge.n:
            continue
        loop = edge.start == edge.stop
        if loop:
            x, y = where[edge.start][0] + BOX[0] / 2 - 12, where[edge.start][1] + BOX[1] / 2 + 10
        else:
            (x0, y0), (x1, y1) = routes[edge.start, edge.stop].corners[:2]
            x, y = (x0 + x1) / 2, (y0 + y1) / 2
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


def _nodes(audit: Audit, where: dict[str, tuple[float, float]]) -> go.Scatter:
    known = activities(audit)
    return go.Scatter(
        x=[x for x, _ in where.values()],
        y=[y for _, y in where.values()],
        mode="markers",
        marker={"symbol": "square", "size": 40, "opacity": 0},
        customdata=[
            f"{safe(known[one].name)}{LINE}{safe(known[one].agency)}{LINE}Events: {known[one].events:,}"
            for one in where
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
