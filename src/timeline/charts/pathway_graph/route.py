"""What the shapes of the drawing stand for, and which of them one case travelled."""

from __future__ import annotations

from typing import NamedTuple

from timeline.audit import Audit


def drawn(audit: Audit) -> tuple[tuple[str, ...], ...]:
    """What each shape of the drawing stands for, in their order: start and stop, or an activity."""
    steps = dict.fromkeys((edge.start, edge.stop) for edge in audit.edges)
    ends = {one for step in steps for one in step}
    boxes = [(activity.id,) for activity in audit.pathway.activities if activity.id in ends]
    return (*((start, stop) for start, stop in steps if start != stop), *boxes)


class Route(NamedTuple):
    """The steps, by start and stop, and the activities that one case travelled."""

    steps: tuple[tuple[str, str], ...]
    activities: tuple[str, ...]


def route_of(audit: Audit, case: str) -> Route:
    """The part of the drawing that a case in detail travelled; raises KeyError for another case."""
    shapes = {*drawn(audit)}
    steps = [
        (one.start.activity, one.stop.activity)
        for one in audit.waits
        if one.case == case and one.stop
    ]
    events = {one.id: one for one in audit.cases}[case].events
    return Route(
        tuple(step for step in dict.fromkeys(steps) if step in shapes),
        tuple(dict.fromkeys(one.activity for one in events if (one.activity,) in shapes)),
    )
