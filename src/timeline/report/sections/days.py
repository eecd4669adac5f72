"""Where the days went: what was waited for on the way to each milestone."""

from __future__ import annotations

from typing import Any

from timeline.audit import Audit
from timeline.wording.chains import milestone_sentence, several_stages, waited_for


def view(audit: Audit) -> dict[str, Any]:
    """Titles of the steps, what the section is about, and a sentence for each milestone."""
    return {
        "titles": {step.id: step.title for step in audit.pathway.steps},
        "about": waited_for(audit),
        "says": {one.activity: milestone_sentence(one, audit) for one in audit.milestones},
        "several_stages": several_stages(),
    }


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
            "sentence": milestone_sentence(one, audit),
            "waits": [
                [steps[wait.step], wait.cases, wait.days, wait.late, wait.excess_days]
                for wait in one.stages
            ],
        }
        for number, one in enumerate(audit.milestones)
        if one.reached
    ]
