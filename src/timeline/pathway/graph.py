"""The pathway as a directed graph: activities are nodes, steps are edges (measuring 7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.pathway.model import Pathway

if TYPE_CHECKING:
    import networkx as nx


def reference_graph(pathway: Pathway) -> nx.MultiDiGraph[str]:
    """A node per activity (`name`, `agency`), an edge per start and stop of each step.

    Edges are keyed by the step's id and carry its `title` and whether it has `standards`.
    """
    import networkx as nx  # noqa: PLC0415  slow to load

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(title=pathway.pathway.title)
    for activity in pathway.activities:
        graph.add_node(activity.id, name=activity.name, agency=activity.agency)
    for step in pathway.steps:
        for start in step.start:
            for stop in step.stop:
                graph.add_edge(
                    start, stop, key=step.id, title=step.title, standards=bool(step.standard)
                )
    return graph
