"""Where the days went, as a board is shown it.

How many cases a step held up is not shown. The chains of a case run from step to step, so these
numbers add up along the pathway, and one of them could be worked out from the others.
"""

from __future__ import annotations

from timeline.audit import Audit, ChainStage, Milestone
from timeline.audit.board import BoardMilestone, BoardWait, Count
from timeline.disclosure.board_lines import StepLines, near_a_line
from timeline.disclosure.small_numbers import Policy


def milestones(
    audit: Audit, cases: Count, steps: tuple[StepLines, ...], policy: Policy
) -> tuple[BoardMilestone, ...]:
    """The chains to each milestone; `cases` is the number of cases as it is shown."""
    return tuple(_milestone(audit, one, cases, steps, policy) for one in audit.milestones)


def _milestone(
    audit: Audit, one: Milestone, cases: Count, steps: tuple[StepLines, ...], policy: Policy
) -> BoardMilestone:
    """The steps in the pathway's order, for an order by days would bound those that are not shown."""
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    its = {wait.step: wait for wait in one.stages}
    rows = [(step, its[step.step.id]) for step in steps if step.step.id in its]
    whole = all(_is_shown(step, wait, policy) for step, wait in rows)
    days = policy.rounded(one.days) if whole and policy.shows(one.reached) else None
    waits = () if policy.is_small(one.reached) else rows
    return BoardMilestone(
        activity=names[one.activity],
        reached=None if cases is None else _reached(audit, one, steps, policy),
        days=days,
        excess_days=None if days is None else policy.rounded(one.excess_days),
        waits=tuple(_wait(step, wait, days, policy) for step, wait in waits),
    )


def _reached(audit: Audit, one: Milestone, steps: tuple[StepLines, ...], policy: Policy) -> Count:
    """The cases that reached a milestone, where those that did not are no small number either.

    They are as many as the waits that start there, so none of those may be shown in part.
    """
    near = (
        policy.tells_apart(one.reached, audit.counts.cases)
        or near_a_line(one.reached, steps, policy)
        or any(not its.whole for its in steps if one.activity in its.step.start)
    )
    return None if near else policy.shown(one.reached)


def _is_shown(its: StepLines, one: ChainStage, policy: Policy) -> bool:
    """Whether nothing behind a step's days is small, neither here nor in the lines of the step."""
    return its.whole and policy.shows(one.cases, one.late)


def _wait(its: StepLines, one: ChainStage, total: Count, policy: Policy) -> BoardWait:
    shown = _is_shown(its, one, policy)
    days = policy.rounded(one.days) if shown else None
    return BoardWait(
        step=its.step.title,
        days=days,
        share=days / total if days is not None and total else None,
        excess_days=policy.rounded(one.excess_days) if shown else None,
    )
