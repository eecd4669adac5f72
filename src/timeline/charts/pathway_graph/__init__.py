"""The pathway drawn as a graph, with the routes seen beside it."""

from timeline.charts.pathway_graph.drawing import pathway_graph
from timeline.charts.pathway_graph.observed import MOST_OBSERVED, observed_beside, observed_routes
from timeline.charts.pathway_graph.route import Route, drawn, route_of

__all__ = [
    "MOST_OBSERVED",
    "Route",
    "drawn",
    "observed_beside",
    "observed_routes",
    "pathway_graph",
    "route_of",
]
