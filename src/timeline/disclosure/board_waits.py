"""Where the days went, as a board is told it."""

from __future__ import annotations

from timeline.audit import Audit, Milestone, Wait
from timeline.audit.board import BoardMilestone, BoardWait, Count
from timeline.disclosure.small_numbers import Policy, alone, part


def milestones(audit: Audit, hiding: frozenset[str], policy: Policy) -> tuple[BoardMilestone, ...]:
    """The chains to each milestone; `hiding` are the steps of whose outcomes something is withheld."""
    return tuple(_milestone(audit, one, hiding, policy) for one in audit.milestones)


def _milestone(
    audit: Audit, one: Milestone, hiding: frozenset[str], policy: Policy
) -> BoardMilestone:
    titles = {step.id: step.title for step in audit.pathway.steps}
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    few = policy.is_small(one.reached)
    waits = [
        _wait(titles[its.step], its, one, its.step in hiding, policy)
        for its in (() if few else one.waits)
    ]
    days = _sum(one.days, [its.days for its in waits], policy)
    if days is None:
        waits = [its.model_copy(update={"share": None}) for its in waits]
    return BoardMilestone(
        activity=names[one.activity],
        reached=part(one.reached, audit.counts.cases, policy),
        days=None if few else days,
        excess_days=None
        if few
        else _sum(one.excess_days, [its.excess_days for its in waits], policy),
        waits=tuple(waits),
    )


def _wait(title: str, one: Wait, whole: Milestone, hides: bool, policy: Policy) -> BoardWait:
    cases = part(one.cases, whole.reached, policy)
    days = None if policy.is_small(one.cases) else alone(one.days, policy)
    late = None if hides or cases is None else part(one.late, one.cases, policy)
    return BoardWait(
        step=title,
        cases=cases,
        days=days,
        share=None if days is None or not whole.days else days / policy.told(whole.days),
        late=late,
        excess_days=None if late is None else alone(one.excess_days, policy),
    )


def _sum(whole: int, parts: list[Count], policy: Policy) -> Count:
    """A sum over the steps, where no part of it is withheld."""
    return None if None in parts else alone(whole, policy)
