"""The pathway drawn as a graph: activities in layers, steps as arrows between them."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap
from typing import Any, NamedTuple

import plotly.graph_objects as go

from timeline.audit import Audit, Edge, ObservedEdge, Share
from timeline.charts import paint
from timeline.charts.labels import Box, Label, placed
from timeline.charts.layers import Drawing, Spot, layered
from timeline.charts.words import LINE, activities, safe

ACROSS, DOWN = 158, 112
"""Pixels from one activity to the next, along a layer and down to the next layer."""
BOX = (136, 40)
FILLS = ("#DCE8F4", "#FBE9DD", "#E6F0DE", "#EFE3F2", "#FFF3C9", "#E8E8E8")
"""By agency; the agency also stands in what each activity says."""
OWN = {"color": "#A63A00", "width": 4, "dash": "solid"}
"""The line of one case's own route."""
MOST_OBSERVED, FEW = 12, 20


def pathway_graph(audit: Audit, case: str = "") -> go.Figure:
    """Draw the pathway's steps: on each how many clocks stopped, typical time, share and excess.

    Travelled steps are solid, others dotted. A `case` lays its own route over them, thick and in
    another colour, with its activities framed. Routes that the pathway does not have are drawn
    apart, by `observed_routes`.
    """
    known = activities(audit)
    rank = {activity.id: k for k, activity in enumerate(audit.pathway.activities)}
    drawing = layered([(edge.start, edge.stop) for edge in audit.edges], rank)
    where = {one: _pixels(spot) for one, spot in drawing.spots.items()}
    routes = _routes(audit.edges, drawing)
    figure = go.Figure()
    figure.add_trace(_heads(routes))
    figure.add_trace(_nodes(audit, where))
    labels = _labels(audit, routes, where)
    figure.add_trace(_said(labels))
    corners = [corner for route in routes.values() for corner in route.corners]
    width = max(x for x, _ in [*where.values(), *corners]) + BOX[0] / 2 + 20
    height = max(y for _, y in where.values()) + DOWN / 2
    lines = {ends: _line(route) for ends, route in routes.items()}
    boxes = {
        one: _box(at, FILLS[_agency(audit, known[one].agency) % len(FILLS)])
        for one, at in where.items()
    }
    own = route_of(audit, case) if case else Route((), ())
    for ends in own.steps:
        lines[ends]["line"] = {**lines[ends]["line"], **OWN}
    for one in own.activities:
        boxes[one]["line"] = OWN
    of_case = f", with the route of case {safe(case)}" if case else ""
    figure.update_layout(
        template="none",
        title={"text": f"{safe(audit.pathway.title)}: clocks that stopped, by step{of_case}", "x": 0.01, "font": {"size": 16}},
        font={"family": paint.FONT, "size": 12, "color": paint.INK},
        width=width + 20,
        height=height + 60,
        margin={"l": 10, "r": 10, "t": 50, "b": 10},
        hovermode="closest",
        hoverlabel={"align": "left", "bgcolor": "#FFFFFF", "bordercolor": paint.INK, "font": {"size": 13, "color": paint.INK}},
        showlegend=False,
        xaxis={"visible": False, "range": [0, width], "fixedrange": True},
        yaxis={"visible": False, "range": [height, 0], "fixedrange": True},
        shapes=[lines[one[0], one[1]] if len(one) > 1 else boxes[one[0]] for one in drawn(audit)],
        annotations=[*_names(audit, where), *_texts(labels)],
    )  # fmt: skip
    return figure


def drawn(audit: Audit) -> tuple[tuple[str, ...], ...]:
    """What each shape of the drawing stands for, in their order: start and stop, or an activity."""
    steps = dict.fromkeys(
        (edge.start, edge.stop) for edge in audit.edges if edge.start != edge.stop
    )
    ends = {one for step in steps for one in step}
    boxes = [(activity.id,) for activity in audit.pathway.activities if activity.id in ends]
    return (*steps, *boxes)


class Route(NamedTuple):
    """The steps, by start and stop, and the activities that one case travelled."""

    steps: tuple[tuple[str, str], ...]
    activities: tuple[str, ...]


def route_of(audit: Audit, case: str) -> Route:
    """What of the drawing a told case travelled; raises KeyError where it is not told."""
    shapes = {*drawn(audit)}
    steps = [
        (one.start_activity, one.stop_activity)
        for one in audit.intervals
        if one.case == case and one.stop_row
    ]
    events = {one.id: one for one in audit.cases}[case].events
    return Route(
        tuple(step for step in dict.fromkeys(steps) if step in shapes),
        tuple(dict.fromkeys(one.activity for one in events if (one.activity,) in shapes)),
    )


def observed_routes(audit: Audit) -> go.Figure:
    """Draw apart what directly followed what although the pathway has no such step, the commonest first."""
    names = {one: activity.name for one, activity in activities(audit).items()}
    shown = observed_beside(audit)[:MOST_OBSERVED]
    labels = [f"{safe(names[one.before])} → {safe(names[one.after])}" for one in shown]
    figure = go.Figure(
        go.Bar(
            orientation="h",
            x=[one.n for one in shown],
            y=list(range(len(shown))),
            width=0.6,
            marker={"color": paint.PLAIN.colour, "line": {"color": paint.EDGE, "width": 1}},
            text=[f"{one.n:,}" for one in shown],
            textposition="outside",
            cliponaxis=False,
            hovertext=[
                f"{label}{LINE}{one.n:,} times" for label, one in zip(labels, shown, strict=True)
            ],
            hoverinfo="text",
        )
    )
    most = max((one.n for one in shown), default=1)
    figure.update_layout(
        template="none",
        title={"text": "Routes seen that the pathway does not have: what directly followed what", "x": 0.01, "font": {"size": 16}},
        font={"family": paint.FONT, "size": 13, "color": paint.INK},
        width=1_100,
        height=90 + 26 * max(len(shown), 1),
        margin={"l": 520, "r": 60, "t": 50, "b": 20},
        hoverlabel={"align": "left", "bgcolor": "#FFFFFF", "bordercolor": paint.INK, "font": {"size": 13, "color": paint.INK}},
        xaxis={"visible": False, "range": [0, most * 1.1]},
        yaxis={"range": [max(len(shown), 1) - 0.4, -0.6], "tickvals": list(range(len(shown))), "ticktext": labels,
               "ticks": "outside", "ticklen": 6, "tickcolor": "#FFFFFF", "showgrid": False, "zeroline": False, "fixedrange": True},
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
        {"x": x, "y": y, "showarrow": False, "text": LINE.join(wrap(safe(names[one]), 22)), "font": {"size": 12, "color": paint.INK}}
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


class _Said(NamedTuple):
    """An arrow's label where it stands, and what it says when pointed at."""

    label: Label
    said: str


def _labels(
    audit: Audit,
    routes: dict[tuple[str, str], _Route],
    where: dict[str, tuple[float, float]],
) -> list[_Said]:
    """A label on each travelled step: full where there is room, else shorter."""
    travelled = [edge for edge in audit.edges if edge.n]
    # Those with the fewest places to choose from come first.
    travelled.sort(key=lambda edge: (edge.start != edge.stop, _length(edge, routes)))
    wanted = [(_way(edge, routes, where), _choices(edge)) for edge in travelled]
    boxes = [Box(x, y, *BOX) for x, y in where.values()]
    found = placed(wanted, boxes)
    return [
        _Said(label, _step(audit, edge))
        for edge, label in zip(travelled, found, strict=True)
        if label
    ]


def _length(edge: Edge, routes: dict[tuple[str, str], _Route]) -> int:
    return len(routes[edge.start, edge.stop].corners) if edge.start != edge.stop else 0


def _way(
    edge: Edge, routes: dict[tuple[str, str], _Route], where: dict[str, tuple[float, float]]
) -> list[tuple[float, float]]:
    """Where an edge's label may stand; that of a loop below its box, or at its side."""
    if edge.start != edge.stop:
        return list(routes[edge.start, edge.stop].corners)
    x, y = where[edge.start]
    return [(x - BOX[0] / 2, y + 38), (x + BOX[0] / 2, y + 38), (x + BOX[0] * 1.5, y)]


def _choices(edge: Edge) -> list[list[str]]:
    """A label's lines: all that is to be said of a step, then less and less of it."""
    again = "again: " if edge.start == edge.stop else ""
    first = f"{again}{edge.n:,}"
    long = [f"{first}: {edge.typical.words}"] if edge.typical.median_low is not None else [first]
    kept = [f"{_share(edge.share)} met {edge.standard}"] if edge.share else []
    if edge.excess_days:
        kept.append(f"{edge.excess_days:,} days beyond")
    halves = (
        [first, *long[0].removeprefix(f"{first}: ").split(" to ", 1)]
        if long != [first]
        else [first]
    )
    halves = [*halves[:2], *(f"to {one}" for one in halves[2:])]
    return [[*long, *kept], [*halves, *kept], [first, *kept], long, [first]]


def _share(share: Share) -> str:
    """Of few clocks a share is their number, and no percentage."""
    return f"{share.met} of {share.n}" if share.n < FEW else f"{share.share:.0%}"


def _texts(labels: list[_Said]) -> list[dict[str, Any]]:
    return [
        {"x": label.box.x, "y": label.box.y, "showarrow": False, "text": LINE.join(label.lines),
         "font": {"size": 11, "color": paint.INK}, "bgcolor": "rgba(255,255,255,0.85)", "borderpad": 0}
        for label, _ in labels
    ]  # fmt: skip


def _said(labels: list[_Said]) -> go.Scatter:
    """Under each label a mark that can be pointed at."""
    return go.Scatter(
        x=[one.label.box.x for one in labels],
        y=[one.label.box.y for one in labels],
        mode="markers",
        marker={"symbol": "square", "size": 26, "opacity": 0},
        customdata=[one.said for one in labels],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _step(audit: Audit, edge: Edge) -> str:
    step = next(one for one in audit.pathway.steps if one.id == edge.step)
    sentences = {one.id: one.sentence for one in audit.pathway.standards}
    lines = [safe(step.title), f"Clocks that stopped here: {edge.n:,}"]
    lines.append(f"Typical time: {edge.typical.words}")
    if edge.share:
        lines.append(
            f"Met {edge.standard}: {edge.share.met:,} of {edge.share.n:,} ({edge.share.share:.0%})"
        )
    if edge.excess_days:
        lines.append(f"Days beyond a deadline on the waiting chains: {edge.excess_days:,}")
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
