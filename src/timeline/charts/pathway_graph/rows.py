"""The order of nodes along each layer of a drawing, and how far to the right each stands.

The order is the one with the fewest crossings among those that barycentres give by turns. The
places are those that make the arrows least aslant (Gansner, Koutsofios, North and Vo 1993), found
as the dual of a flow of least cost.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping

import networkx as nx

ROUNDS = 24
SLANT = {0: 1, 1: 2, 2: 8}
"""What it costs to be aslant, by how many ends of an edge are lanes: a lane should run straight."""
PARTS = 100
"""Places are in hundredths, because the flow needs whole numbers."""


def ordered(
    graph: nx.DiGraph[str], layer: Mapping[str, int], rank: Mapping[str, int]
) -> list[list[str]]:
    """The nodes of each layer from left to right."""
    rows: dict[int, list[str]] = {}
    for node in sorted(layer, key=lambda one: (rank[one], one)):
        rows.setdefault(layer[node], []).append(node)
    numbers = sorted(rows)
    best = {number: list(rows[number]) for number in numbers}
    fewest = _crossings(graph, best, numbers)
    for turn in range(ROUNDS):
        beside, order = (
            (graph.successors, reversed(numbers)) if turn % 2 else (graph.predecessors, numbers)
        )
        place = {node: float(k) for row in rows.values() for k, node in enumerate(row)}
        for number in order:
            row = rows[number]
            row.sort(key=lambda one: (_centre(beside(one), place, place[one]), rank[one]))
            place.update((node, float(k)) for k, node in enumerate(row))
        if (found := _crossings(graph, rows, numbers)) < fewest:
            best, fewest = {number: list(rows[number]) for number in numbers}, found
    return [best[number] for number in numbers]


def _centre(nodes: Iterable[str], place: Mapping[str, float], otherwise: float) -> float:
    found = [place[node] for node in nodes]
    return sum(found) / len(found) if found else otherwise


def _crossings(
    graph: nx.DiGraph[str], rows: Mapping[int, list[str]], numbers: Iterable[int]
) -> int:
    place = {node: k for row in rows.values() for k, node in enumerate(row)}
    found = 0
    for number in numbers:
        edges = [(place[a], place[b]) for a in rows[number] for b in graph.successors(a)]
        found += sum((a - c) * (b - d) < 0 for (a, b), (c, d) in itertools.combinations(edges, 2))
    return found


def across(
    graph: nx.DiGraph[str], rows: Iterable[list[str]], width: Mapping[str, float], lanes: set[str]
) -> dict[str, float]:
    """Where each node of a connected graph stands to the right, none nearer than their widths allow."""
    net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    net.add_nodes_from(graph)
    for a, b in graph.edges:
        cost = SLANT[(a in lanes) + (b in lanes)]
        net.add_edge(a, b, capacity=cost, weight=0)
        net.add_edge(b, a, capacity=cost, weight=0)
    for row in rows:
        for a, b in itertools.pairwise(row):
            net.add_edge(a, b, weight=-round((width[a] + width[b]) / 2 * PARTS))
    _, flow = nx.network_simplex(net)
    spare: nx.DiGraph[str] = nx.DiGraph()
    spare.add_nodes_from(net)
    for a, b, key, its in net.edges(keys=True, data=True):
        used = flow[a][b][key]
        if used < its.get("capacity", used + 1):
            _shorter(spare, a, b, its["weight"])
        if used:
            _shorter(spare, b, a, -its["weight"])
    # Every choice between the leftmost and the rightmost is as good; the middle looks best.
    left, right = _furthest(spare), _furthest(spare.reverse())
    return {node: (right[node] - left[node]) / 2 / PARTS for node in graph}


def _shorter(graph: nx.DiGraph[str], a: str, b: str, weight: int) -> None:
    if not graph.has_edge(a, b) or graph.edges[a, b]["weight"] > weight:
        graph.add_edge(a, b, weight=weight)


def _furthest(graph: nx.DiGraph[str]) -> dict[str, float]:
    """The least length of any way to each node."""
    root = ""
    from_root = graph.copy()
    from_root.add_edges_from(((root, node) for node in graph), weight=0)
    return dict(nx.single_source_bellman_ford_path_length(from_root, root))
