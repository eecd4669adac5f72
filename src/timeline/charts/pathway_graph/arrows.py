"""The arrows of the drawing: the corners they run through, their lines and their heads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import plotly.graph_objects as go

from timeline.audit import Edge
from timeline.charts import paint
from timeline.charts.pathway_graph.layers import Spot
from timeline.charts.pathway_graph.scale import BOX, Point, Scale

HEAD = 11


class Arrow(NamedTuple):
    """An arrow: the corners it runs through, in pixels, and whether any case travelled it."""

    corners: tuple[Point, ...]
    travelled: bool

    @property
    def colour(self) -> str:
        """Its dashes set it apart too."""
        return paint.TRAVELLED if self.travelled else paint.NOT_TRAVELLED

    @property
    def line(self) -> dict[str, Any]:
        """The arrow as a shape."""
        return {
            "type": "path",
            "path": "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in self.corners),
            "layer": "below",
            "line": {
                "color": self.colour,
                "width": 2 if self.travelled else 1,
                "dash": "solid" if self.travelled else "dot",
            },
        }


def arrows(
    edges: tuple[Edge, ...],
    where: Mapping[str, Point],
    lanes: Mapping[tuple[str, str], list[Spot]],
    scale: Scale,
) -> dict[tuple[str, str], Arrow]:
    """One arrow from activity to activity, however many steps run along it."""
    travelled: dict[tuple[str, str], bool] = {}
    for edge in edges:
        if edge.start != edge.stop:
            ends = edge.start, edge.stop
            travelled[ends] = travelled.get(ends, False) or edge.n > 0
    return {
        ends: Arrow(tuple(_corners(where[ends[0]], where[ends[1]], map(scale.pixels, lanes.get(ends, ())))), used)
        for ends, used in travelled.items()
    }  # fmt: skip


def _corners(start: Point, stop: Point, lanes: Iterator[Point]) -> Iterator[Point]:
    half = BOX[1] / 2 if stop[1] > start[1] else -BOX[1] / 2
    yield start[0], start[1] + half
    for x, y in lanes:
        yield x, y - half
        yield x, y + half
    yield stop[0], stop[1] - half


def heads(shown: Mapping[tuple[str, str], Arrow]) -> go.Scatter:
    """The heads of the arrows: all point down but those that lead back."""
    down = [one.corners[-1][1] > one.corners[0][1] for one in shown.values()]
    ends = [one.corners[-1] for one in shown.values()]
    return go.Scatter(
        x=[x for x, _ in ends],
        y=[y + (-5 if one else 5) for (_, y), one in zip(ends, down, strict=True)],
        mode="markers",
        marker={
            "symbol": ["triangle-down" if one else "triangle-up" for one in down],
            "size": HEAD,
            "color": [one.colour for one in shown.values()],
        },
        hoverinfo="skip",
    )
