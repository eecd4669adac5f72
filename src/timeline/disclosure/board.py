"""An audit for a board: aggregates alone, without small numbers.

All numbers of a pack are one system of sums, across tables and steps: the standards of a step
count the same waits, the stops of a step are the starts of the next, and each is an event in a row
of a case. So the number of rows, events, waits or meetings is not shown anywhere. What is left is the
waits that were late, in time or too early, which nothing in the pack contains, the cases, days,
and percentages. Every small number can be raised or lowered, from 1 to the limit, and the pack
stays the same.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.audit import Audit, Caution, Disclosure
from timeline.audit.board import (
    Board,
    BoardCaution,
    BoardCounts,
    BoardInput,
    BoardStage,
    Count,
)
from timeline.audit.disclosure import SmallNumbers
from timeline.disclosure import board_practice
from timeline.disclosure.board_lines import (
    StepLines,
    board_lines,
    near_a_line,
    step_lines,
    sums,
    waits_shown,
)
from timeline.disclosure.board_waits import milestones
from timeline.disclosure.names import Names
from timeline.disclosure.small_numbers import Policy
from timeline.errors import CautionKind


def for_board(audit: Audit, names: Names, policy: Policy) -> Board:
    """What a board is shown of an audit; `names` replace agencies that are no plain words."""
    steps = step_lines(audit, policy)
    lines = tuple(board_lines(steps, policy))
    number = audit.counts.cases
    cases = None if near_a_line(number, steps, policy) else policy.shown(number)
    talk = _talk(audit, steps, policy)
    return Board(
        timeline_version=audit.timeline_version,
        marking=audit.marking,
        disclosure=Disclosure(
            made=True,
            audience="board",
            small_numbers=SmallNumbers(
                name=policy.name, up_to=policy.up_to, rounded_to=policy.rounded_to
            ),
        ),
        title=audit.title,
        as_of=audit.as_of,
        late=talk.late,
        missed_aim=talk.missed_aim,
        standards_hidden=talk.standards_hidden,
        most_late=talk.most_late,
        inputs=_inputs(audit),
        counts=BoardCounts(cases=cases),
        case_noun=audit.pathway.case_noun,
        cautions=tuple(_caution(one, policy) for one in audit.cautions),
        lines=lines,
        milestones=milestones(audit, cases, steps, policy),
        checks=board_practice.checks(audit, policy),
        meetings=board_practice.meetings(audit, names, policy),
        standards=audit.pathway.standards,
        kept_as_text=audit.pathway.kept_as_text,
        calendar=audit.calendar,
        method=audit.method,
    )


def _inputs(audit: Audit) -> tuple[BoardInput, ...]:
    """The layouts that were read. How many tables is not shown: each case may have its own file."""
    layouts = dict.fromkeys(one.layout for one in audit.inputs)
    return tuple(BoardInput(file="files", sheet="", layout=one) for one in layouts)


_OF_THE_LOG: tuple[CautionKind, ...] = ("columns_ignored", "activities_ignored", "not_checked")
"""What these count says nothing of a case: columns, names and stages."""
_LEFT_OUT: tuple[CautionKind, ...] = ("not_read", "copies", "struck_out", "files_passed_over")
"""What these count is in no other number. The others count waits, events or cases of the audit."""


def _caution(one: Caution, policy: Policy) -> BoardCaution:
    """A caution without its places."""
    count = policy.shown(one.count) if one.kind in _LEFT_OUT else None
    return BoardCaution(
        kind=one.kind,
        count=one.count if one.kind in _OF_THE_LOG else count,
        stages=tuple(
            BoardStage(
                title=its.title,
                reason=its.reason,
                activities=its.activities,
                attribute=its.attribute,
                value=its.value,
                empty_column=its.empty_column,
            )
            for its in one.stages
        ),
    )


class _Talk(NamedTuple):
    """What comes first, from shown numbers alone."""

    late: Count = None
    missed_aim: Count = None
    standards_hidden: int = 0
    most_late: str = ""


def _talk(audit: Audit, steps: tuple[StepLines, ...], policy: Policy) -> _Talk:
    """The waits of the standards that are shown whole, and the standard with the most late."""
    standards = {its.id: its for its in audit.pathway.standards}
    lines = [its for step in steps for its in step.lines if its[0].standard]
    shown = [glance for glance, whole in lines if whole and sums(glance).counted]
    hidden = sum(not whole for _, whole in lines)
    if not shown:
        return _Talk(standards_hidden=hidden)
    tier = {its.id: its.tier for its in standards.values()}
    worst = max(shown, key=lambda its: (tier[its.standard] == "limit", policy.rounded(its.late)))
    late, missed = waits_shown(steps, standards, policy)
    most_late = worst.standard if policy.rounded(worst.late) else ""
    return _Talk(late, missed, hidden, most_late)
