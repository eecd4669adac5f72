"""Where the days went: what was waited for on the way to each milestone."""

from __future__ import annotations

from typing import Any

from timeline.audit import Audit


def view(audit: Audit) -> dict[str, Any]:
    """Titles of the steps."""
    return {"titles": {step.id: step.title for step in audit.pathway.steps}}


def data(audit: Audit) -> list[dict[str, Any]]:
    """Each milestone that was reached, with its waits: step, cases, days, late, days beyond."""
    activities = [one.id for one in audit.pathway.activities]
    names = {one.id: one.name for one in audit.pathway.activities}
    steps = {one.id: k for k, one in enumerate(audit.pathway.steps)}
    return [
        {
            "number": number,
            "activity": activities.index(one.activity),
            "name": names[one.activity],
            "reached": one.reached,
            "days": one.days,
            "excess": one.excess_days,
            "sentence": one.sentence,
            "waits": [
                [steps[wait.step], wait.cases, wait.days, wait.late, wait.excess_days]
                for wait in one.waits
            ],
        }
        for number, one in enumerate(audit.milestones)
        if one.reached
    ]
