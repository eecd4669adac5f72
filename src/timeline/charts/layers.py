"""Where the nodes of a directed graph stand when it is drawn in layers."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple

import networkx as nx


class Spot(NamedTuple):
    """A place in a drawing: layers run down, and places along a layer run to the right."""

    layer: int
    place: float


def layered(edges: Iterable[tuple[str, str]], rank: Mapping[str, int]) -> dict[str, Spot]:
    """A place for each node that has an edge to another.

    An edge points down wherever it can: edges that lead back to an earlier `rank` in a cycle are
    left out of the layering. Within a layer nodes stand below those they come from.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from((a, b) for a, b in edges if a != b)
    for component in list(nx.strongly_connected_components(graph)):
        inner = [(a, b) for a, b in graph.subgraph(component).edges if rank[a] > rank[b]]
        graph.remove_edges_from(inner)
    layer: dict[str, int] = {}
    for node in nx.topological_sort(graph):
        layer[node] = max((layer[one] + 1 for one in graph.predecessors(node)), default=0)
    for node in reversed(list(nx.topological_sort(graph))):
        # A node with nothing before it stands just above what follows it.
        if not any(True for _ in graph.predecessors(node)):
            layer[node] = min((layer[one] - 1 for one in graph.successors(node)), default=0)
    return _placed(graph, layer, rank)


def _placed(
    graph: nx.DiGraph[str], layer: Mapping[str, int], rank: Mapping[str, int]
) -> dict[str, Spot]:
    rows: dict[int, list[str]] = {}
    for node in sorted(layer, key=lambda one: rank[one]):
        rows.setdefault(layer[node], []).append(node)
    place = {node: float(k) for nodes in rows.values() for k, node in enumerate(nodes)}
    for _ in range(6):
        for number in sorted(rows):
            rows[number].sort(
                key=lambda node: (_centre(graph.predecessors(node), place, place[node]), rank[node])
            )
            place.update(
                {node: k - (len(rows[number]) - 1) / 2 for k, node in enumerate(rows[number])}
            )
        for number in sorted(rows, reverse=True):
            rows[number].sort(
                key=lambda node: (_centre(graph.successors(node), place, place[node]), rank[node])
            )
            place.update(
                {node: k - (len(rows[number]) - 1) / 2 for k, node in enumerate(rows[number])}
            )
    return {
        node: Spot(layer[node], place[node]) for node in sorted(layer, key=lambda one: rank[one])
    }


def _centre(nodes: Iterable[Hashable], place: Mapping[str, float], otherwise: float) -> float:
    found = [place[str(node)] for node in nodes]
    return sum(found) / len(found) if found else otherwise
