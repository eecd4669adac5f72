"""The pathway drawn as a graph, its steps in a table, and routes that it does not have."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import Any, NamedTuple

from timeline.audit import Audit, Edge, ObservedEdge
from timeline.audit.primitives import so_many
from timeline.charts import pathway_map
from timeline.charts.pathway_graph import MOST_OBSERVED as MOST_DRAWN
from timeline.charts.pathway_graph import about_step, drawn, label_name, observed_beside
from timeline.report.figure_data import plain
from timeline.wording.times import typical_words

MOST_OBSERVED = 30


class StepLine(NamedTuple):
    """One line of the table behind the drawing."""

    title: str
    route: str
    n: int
    typical: str
    share: str
    excess: int
    number: int
    """Its place among the audit's edges."""
    start: str
    stop: str


def view(audit: Audit) -> dict[str, Any]:
    """The tables behind both drawings."""
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    beside = observed_beside(audit)
    steps = [_step_line(audit, k, edge, names) for k, edge in enumerate(audit.edges) if edge.n]
    return {
        "steps": steps,
        "says": _says(steps),
        "observed_says": f"Most often: {_route(beside[0], names)}." if beside else "",
        "observed": beside[:MOST_OBSERVED],
        "observed_more": max(len(beside) - MOST_OBSERVED, 0),
    }


def data(audit: Audit) -> dict[str, Any]:
    """The drawing, what each of its shapes stands for, and the commonest routes beside it."""
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    place = {activity.id: k for k, activity in enumerate(audit.pathway.activities)}
    steps = {one.id: k for k, one in enumerate(audit.pathway.steps)}
    return {
        "figure": plain(pathway_map(audit)),
        "lines": [list(one) for one in drawn(audit)],
        "edges": [[steps[one.step], place[one.start], place[one.stop]] for one in audit.edges],
        "labels": {
            label_name(one): [k, *about_step(audit, one)]
            for k, one in enumerate(audit.edges)
            if one.n
        },
        "units": {steps[one.step]: one.typical.unit for one in audit.edges},
        "followed": _followed(audit),
        "observed": [
            [f"{names[one.before]} → {names[one.after]}", one.n]
            for one in observed_beside(audit)[:MOST_DRAWN]
        ],
    }


def _followed(audit: Audit) -> bool:
    """Whether successions can be counted from the events shown here: none is left out."""
    shown = Counter(
        (one.activity, other.activity)
        for case in audit.cases
        for one, other in itertools.pairwise(case.events)
    )
    return shown == {(one.before, one.after): one.n for one in audit.observed}


def _says(steps: list[StepLine]) -> str:
    if not steps:
        return "No wait has ended yet."
    most = max(steps, key=lambda one: one.n)
    often = f"Most often: {most.route}, {so_many(most.n, 'time')}."
    worst = max(steps, key=lambda one: one.excess)
    if not worst.excess:
        return f"{often} No stage on the way to a milestone went past its deadline."
    days = so_many(worst.excess, "calendar day")
    return f"{often} Furthest past its deadline on the way to a milestone: {worst.title}, {days} in all."


def _route(edge: ObservedEdge, names: dict[str, str]) -> str:
    return f"{names[edge.after]} straight after {names[edge.before]}, {so_many(edge.n, 'time')}"


def _step_line(audit: Audit, number: int, edge: Edge, names: dict[str, str]) -> StepLine:
    step = next(one for one in audit.pathway.steps if one.id == edge.step)
    share = f"{edge.share.met:,} of {edge.share.n:,} ({edge.standard})" if edge.share else ""
    return StepLine(
        step.title,
        f"{names[edge.start]} → {names[edge.stop]}",
        edge.n,
        typical_words(edge.typical),
        share,
        edge.excess_days,
        number,
        edge.start,
        edge.stop,
    )
