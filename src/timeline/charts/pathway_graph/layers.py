"""Where the nodes of a directed graph stand when it is drawn in layers, and how its edges run.

The method of layers (Sugiyama, Tagawa and Toda 1981): an edge over several layers keeps a
lane through each of them, so that no arrow runs across a box. Parts of the graph that
nothing connects stand beside one another, or below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import networkx as nx

from timeline.charts.pathway_graph.rows import across, ordered

LANE = 0.5
"""How wide an edge's lane through a layer is, beside a node's 1."""
WIDEST, GAP = 6.0, 0.3
"""Parts set below are side by side up to this width, or that of the widest; what lies beside
keeps this distance."""


class Spot(NamedTuple):
    """A place in a drawing: layers run down, and places along a layer run to the right."""

    layer: int
    place: float


class Drawing(NamedTuple):
    """Where nodes stand, and the lanes that each edge runs through between its ends."""

    spots: dict[str, Spot]
    lanes: dict[tuple[str, str], list[Spot]]


def layered(edges: Iterable[tuple[str, str]], rank: Mapping[str, int]) -> Drawing:
    """A place for each node that has an edge, be it to itself; the leftmost centre is at 0.5.

    An edge points down wherever it can: edges that lead back to an earlier `rank` in a cycle are
    left out of the layering, and have no lanes.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from(edges)
    graph.remove_edges_from([*nx.selfloop_edges(graph)])
    parts = sorted(
        (sorted(part, key=lambda one: rank[one]) for part in nx.weakly_connected_components(graph)),
        key=lambda part: (-len(part), rank[part[0]]),
    )
    return _packed([_part(graph.subgraph(part).copy(), rank) for part in parts])


def _part(graph: nx.DiGraph[str], rank: Mapping[str, int]) -> Drawing:
    for component in list(nx.strongly_connected_components(graph)):
        inner = [(a, b) for a, b in graph.subgraph(component).edges if rank[a] > rank[b]]
        graph.remove_edges_from(inner)
    layer = _layers(graph)
    nodes = set(graph)
    lanes: dict[tuple[str, str], list[str]] = {}
    order = dict(rank)
    for a, b in list(graph.edges):
        through = [f"{a} > {b} @ {k}" for k in range(layer[a] + 1, layer[b])]
        if through:
            lanes[a, b] = through
            graph.remove_edge(a, b)
            nx.add_path(graph, [a, *through, b])
            layer.update(zip(through, range(layer[a] + 1, layer[b]), strict=True))
            order.update(dict.fromkeys(through, rank[a]))
    width = {one: 1.0 if one in nodes else LANE for one in layer}
    place = across(graph, ordered(graph, layer, order), width, set(layer) - nodes)
    top = min(layer.values())
    left = min(at - (0.5 if one in nodes else LANE / 2) for one, at in place.items())
    spots = {node: Spot(layer[node] - top, place[node] - left) for node in layer}
    return Drawing(
        {node: spots[node] for node in sorted(nodes, key=lambda one: rank[one])},
        {edge: [spots[one] for one in through] for edge, through in lanes.items()},
    )


def _layers(graph: nx.DiGraph[str]) -> dict[str, int]:
    layer: dict[str, int] = {}
    for node in nx.topological_sort(graph):
        layer[node] = max((layer[one] + 1 for one in graph.predecessors(node)), default=0)
    for node in reversed(list(nx.topological_sort(graph))):
        # A node with nothing before it stands just above what follows it.
        if not any(True for _ in graph.predecessors(node)):
            layer[node] = min((layer[one] - 1 for one in graph.successors(node)), default=0)
    return layer


def _packed(parts: list[Drawing]) -> Drawing:
    """The largest part, and beside it the others on shelves no deeper than it, if they can be."""
    whole = Drawing({}, {})
    deep, wide = _reach(parts[0])
    _put(whole, parts[0], 0, 0.0)
    rest = parts[1:]
    width = min(
        (w for w in map(float, range(1, 1 + len(rest))) if _shelves(rest, w)[1] <= deep),
        default=max([WIDEST, wide, *(_reach(part)[1] for part in rest)]),
    )
    places, depth = _shelves(rest, width)
    beside = depth <= deep
    for part, (top, left) in zip(rest, places, strict=True):
        _put(whole, part, top + (0 if beside else deep), left + (wide + GAP if beside else 0.0))
    return whole


def _shelves(parts: list[Drawing], width: float) -> tuple[list[tuple[int, float]], int]:
    """The top and left of each part, in rows of this width, and how deep they are in all."""
    left, top, height = 0.0, 0, 0
    places = []
    for part in parts:
        deep, wide = _reach(part)
        if left and left + wide > width:
            left, top, height = 0.0, top + height, 0
        places.append((top, left))
        left, height = left + wide, max(height, deep)
    return places, top + height


def _put(whole: Drawing, part: Drawing, top: int, left: float) -> None:
    moved = {one: Spot(at.layer + top, at.place + left) for one, at in part.spots.items()}
    whole.spots.update(moved)
    whole.lanes.update(
        {
            edge: [Spot(at.layer + top, at.place + left) for at in through]
            for edge, through in part.lanes.items()
        }
    )


def _reach(part: Drawing) -> tuple[int, float]:
    """How many layers a part has, and how wide it is."""
    every = [*part.spots.values(), *_all(part.lanes.values())]
    return max(at.layer for at in every) + 1, max(at.place for at in every) + 0.5


def _all(lanes: Iterable[list[Spot]]) -> Iterator[Spot]:
    for through in lanes:
        yield from through
