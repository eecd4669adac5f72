"""The pathway drawn as a graph, its steps in a table, and routes that it does not have."""

from __future__ import annotations

from typing import Any, NamedTuple

from timeline.audit import Audit, Edge
from timeline.charts import observed_routes, pathway_graph
from timeline.charts.pathway_graph import drawn, observed_beside, route_of
from timeline.report.figure_data import plain
from timeline.report.sections.timelines import cases_shown

MOST_OBSERVED = 30


class StepLine(NamedTuple):
    """One line of the table behind the drawing."""

    title: str
    route: str
    n: int
    typical: str
    share: str
    excess: int
    start: str
    stop: str


def view(audit: Audit) -> dict[str, Any]:
    """The tables behind both drawings."""
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    beside = observed_beside(audit)
    return {
        "steps": [_step_line(audit, edge, names) for edge in audit.edges if edge.n],
        "observed": beside[:MOST_OBSERVED],
        "observed_more": max(len(beside) - MOST_OBSERVED, 0),
        "shown": cases_shown(audit),
    }


def data(audit: Audit) -> dict[str, Any]:
    """Both drawings; what each shape of the first stands for; and what each case travelled."""
    return {
        "figure": plain(pathway_graph(audit)),
        "lines": [list(one) for one in drawn(audit)],
        "observed": plain(observed_routes(audit)),
        "routes": {case: _route(audit, case) for case in cases_shown(audit)},
    }


def _step_line(audit: Audit, edge: Edge, names: dict[str, str]) -> StepLine:
    step = next(one for one in audit.pathway.steps if one.id == edge.step)
    share = f"{edge.share.met:,} of {edge.share.n:,} met {edge.standard}" if edge.share else ""
    return StepLine(
        step.title,
        f"{names[edge.start]} → {names[edge.stop]}",
        edge.n,
        edge.typical.words,
        share,
        edge.excess_days,
        edge.start,
        edge.stop,
    )


def _route(audit: Audit, case: str) -> list[list[str]]:
    own = route_of(audit, case)
    return [*map(list, own.steps), *([one] for one in own.activities)]
