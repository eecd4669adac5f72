"""The pathway drawn: activities in layers, steps as arrows between them, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import wrap
from typing import Any, NamedTuple

import plotly.graph_objects as go

from timeline.audit import Audit, Edge
from timeline.charts import paint
from timeline.charts.pathway_graph.arrows import Arrow, arrows, heads
from timeline.charts.pathway_graph.labels import Box, Label, Wanted, placed
from timeline.charts.pathway_graph.layers import layered
from timeline.charts.pathway_graph.route import Route, drawn, route_of
from timeline.charts.pathway_graph.said import choices, of_step
from timeline.charts.pathway_graph.scale import BOX, LETTERS, SIZE, Point, Scale
from timeline.charts.words import LINE, activities, case_words, safe

FILLS = ("#DCE8F4", "#FBE9DD", "#E6F0DE", "#EFE3F2", "#FFF3C9", "#E8E8E8")
"""By agency; the agency also stands in what each activity says."""
OWN = {"color": "#A63A00", "width": 4, "dash": "solid"}
"""The line of one case's own route."""
TOP = 78
KEY = "On an arrow: waits that ended, typical time, share in time, days after a deadline. Dotted: no waits."


class _Map(NamedTuple):
    """The drawing before it is painted."""

    where: dict[str, Point]
    arrows: dict[tuple[str, str], Arrow]
    labels: list[tuple[Edge, Label]]


def pathway_map(audit: Audit, case: str = "") -> go.Figure:
    """Draw the pathway's steps: on each how many clocks stopped, typical time, share and excess.

    Travelled steps are solid, others dotted. A `case` lays its own route over them, thick and in
    another colour, with its activities framed. Routes that the pathway does not have are drawn
    apart, by `observed_routes`.
    """
    drawing = _map(audit)
    own = route_of(audit, case) if case else Route((), ())
    lines = {ends: arrow.line for ends, arrow in drawing.arrows.items()}
    boxes = {one: _box(at, _fill(audit, one)) for one, at in drawing.where.items()}
    for ends in own.steps:
        lines[ends]["line"] = {**lines[ends]["line"], **OWN}
    for one in own.activities:
        boxes[one]["line"] = OWN
    figure = go.Figure(
        [heads(drawing.arrows), _nodes(audit, drawing.where), _pointed(audit, drawing.labels)]
    )
    width, height = _size(drawing)
    of_case = f", with the route of {safe(case_words(case, within=True))}" if case else ""
    figure.update_layout(
        template="none",
        title={"text": f"{safe(audit.pathway.title)}: waits that ended, by stage{of_case}", "x": 0.01, "y": 1 - 18 / (height + TOP), "yanchor": "middle", "font": {"size": 16}},
        font={"family": paint.FONT, "size": SIZE, "color": paint.INK},
        width=width + 20,
        height=height + TOP,
        margin={"l": 10, "r": 10, "t": TOP, "b": 0},
        hovermode="closest",
        hoverlabel={"align": "left", "bgcolor": "#FFFFFF", "bordercolor": paint.INK, "font": {"size": 13, "color": paint.INK}},
        showlegend=False,
        xaxis={"visible": False, "range": [0, width], "fixedrange": True},
        yaxis={"visible": False, "range": [height, 0], "fixedrange": True},
        shapes=[lines[one[0], one[1]] if len(one) > 1 else boxes[one[0]] for one in drawn(audit)],
        annotations=[*_names(audit, drawing.where), *_texts(drawing.labels), *_key(audit)],
    )  # fmt: skip
    return figure


def _map(audit: Audit) -> _Map:
    rank = {activity.id: k for k, activity in enumerate(audit.pathway.activities)}
    drawing = layered([(edge.start, edge.stop) for edge in audit.edges], rank)
    scale = Scale.of(1 + max(spot.layer for spot in drawing.spots.values()))
    where = {one: scale.pixels(spot) for one, spot in drawing.spots.items()}
    found = arrows(audit.edges, where, drawing.lanes, scale)
    travelled = [edge for edge in audit.edges if edge.n]
    # Those with the fewest places to choose from come first.
    travelled.sort(key=lambda edge: _corners(edge, found))
    wanted = [Wanted(_way(edge, found, where), *choices(edge)) for edge in travelled]
    boxes = [Box(x, y, *BOX) for x, y in where.values()]
    labels = placed(wanted, boxes, [arrow.corners for arrow in found.values()])
    labelled = [(edge, label) for edge, label in zip(travelled, labels, strict=True) if label]
    return _Map(where, found, labelled)


def _corners(edge: Edge, found: Mapping[tuple[str, str], Arrow]) -> int:
    return 0 if edge.start == edge.stop else len(found[edge.start, edge.stop].corners)


def _way(
    edge: Edge, found: Mapping[tuple[str, str], Arrow], where: Mapping[str, Point]
) -> list[Point]:
    """Where an edge's label may stand; that of a loop is a line through its box."""
    if edge.start != edge.stop:
        return list(found[edge.start, edge.stop].corners)
    x, y = where[edge.start]
    return [(x - BOX[0] / 2, y), (x + BOX[0] / 2, y)]


def _size(drawing: _Map) -> tuple[float, float]:
    """The pixels that boxes, arrows and labels take."""
    right = [x + BOX[0] / 2 for x, _ in drawing.where.values()]
    right += [x for arrow in drawing.arrows.values() for x, _ in arrow.corners]
    right += [label.box.x + label.box.width / 2 for _, label in drawing.labels]
    low = [y + BOX[1] / 2 for _, y in drawing.where.values()]
    low += [label.box.y + label.box.height / 2 for _, label in drawing.labels]
    return max(right) + 10, max(low) + 10


def _fill(audit: Audit, activity: str) -> str:
    return FILLS[_agencies(audit).index(activities(audit)[activity].agency) % len(FILLS)]


def _agencies(audit: Audit) -> list[str]:
    return list(dict.fromkeys(one.agency for one in audit.pathway.activities))


def _box(at: Point, fill: str) -> dict[str, Any]:
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


def _names(audit: Audit, where: Mapping[str, Point]) -> Iterator[dict[str, Any]]:
    known = activities(audit)
    for one, (x, y) in where.items():
        lines = [
            safe(line) for line in wrap(known[one].name, LETTERS, max_lines=2, placeholder=" …")
        ]
        yield {"x": x, "y": y, "showarrow": False, "text": LINE.join(lines), "font": {"size": SIZE, "color": paint.INK}}  # fmt: skip


def label_name(edge: Edge) -> str:
    """By what an arrow's label is found among the drawing's texts."""
    return f"{edge.step} {edge.start} {edge.stop}"


def _texts(labels: list[tuple[Edge, Label]]) -> Iterator[dict[str, Any]]:
    for edge, label in labels:
        yield {"x": label.box.x, "y": label.box.y, "showarrow": False, "text": LINE.join(label.lines), "name": label_name(edge),
               "font": {"size": SIZE, "color": paint.INK}, "bgcolor": "rgba(255,255,255,0.85)", "borderpad": 0}  # fmt: skip


def _key(audit: Audit) -> Iterator[dict[str, Any]]:
    """Above the drawing: what is on an arrow, and the agency of each colour."""
    at = {
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 1,
        "xanchor": "left",
        "yanchor": "middle",
        "showarrow": False,
    }
    yield {
        **at,
        "yshift": TOP - 40,
        "xshift": 4,
        "text": KEY,
        "font": {"size": SIZE, "color": paint.QUIET},
    }
    right = 4.0
    for agency, fill in zip(_agencies(audit), FILLS * 9, strict=False):
        yield {**at, "yshift": TOP - 62, "xshift": right, "text": f" {safe(agency)} ", "font": {"size": SIZE, "color": paint.INK},
               "bgcolor": fill, "bordercolor": paint.EDGE, "borderwidth": 1, "borderpad": 1}  # fmt: skip
        right += 6.4 * len(agency) + 26


def _pointed(audit: Audit, labels: list[tuple[Edge, Label]]) -> go.Scatter:
    """Under each label a mark that can be pointed at."""
    return go.Scatter(
        x=[label.box.x for _, label in labels],
        y=[label.box.y for _, label in labels],
        mode="markers",
        marker={"symbol": "square", "size": 26, "opacity": 0},
        customdata=[of_step(audit, edge) for edge, _ in labels],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _nodes(audit: Audit, where: Mapping[str, Point]) -> go.Scatter:
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
        ids=list(where),
        hovertemplate="%{customdata}<extra></extra>",
    )
