"""The pathway drawn as a graph, with the routes seen beside it."""

from timeline.charts.pathway_graph.drawing import label_name, pathway_map
from timeline.charts.pathway_graph.observed import MOST_OBSERVED, observed_beside, observed_routes
from timeline.charts.pathway_graph.route import Route, drawn, route_of
from timeline.charts.pathway_graph.said import about_step

__all__ = [
    "MOST_OBSERVED",
    "Route",
    "about_step",
    "drawn",
    "label_name",
    "observed_beside",
    "observed_routes",
    "pathway_map",
    "route_of",
]
