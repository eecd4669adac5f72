"""What a board is shown of each standard: how many waits were late and in time.

All that can be known of a small number is what it adds up to with others. So a line is shown
whole, or without its parts, and nothing that contains a small number is shown: no number of waits,
of events or of rows, and no line of another standard of the step that is nearly the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from timeline.audit import FEW, Audit, Glance, Standard, Step
from timeline.audit.board import BoardLine, BoardShare, Count
from timeline.disclosure.small_numbers import Policy
from timeline.estimates.compare import wilson


class Sums(NamedTuple):
    """The waits of one line that are late, in time or too early, all together, and the unclear."""

    late: int
    met: int
    too_soon: int
    judged: int
    unclear: int


def sums(one: Glance) -> Sums:
    """The numbers of a line as recorded."""
    its = one.outcomes
    late, met = one.late, its["met"]
    soon = its["breached"] + its["overdue"] + its["too_soon"] - late
    return Sums(late, met, soon, late + met + soon, its["unclear"])


class StepLines(NamedTuple):
    """The lines of one step, and what is shown of them."""

    step: Step
    survey: bool
    lines: tuple[tuple[Glance, bool], ...]
    """Each with whether it is shown whole."""
    unclear: bool
    """Whether the numbers of unclear waits are shown."""

    @property
    def whole(self) -> bool:
        """Whether every line that has a standard is shown whole."""
        return all(shown for one, shown in self.lines if one.standard)

    @property
    def alone(self) -> bool:
        """Whether no more than one standard counts its waits."""
        return sum(1 for one, _ in self.lines if one.standard) <= 1


def step_lines(audit: Audit, policy: Policy) -> tuple[StepLines, ...]:
    """The steps with a wait, in the pathway's order."""
    tiers = {one.id: one.tier for one in audit.pathway.standards}
    found = []
    for step in audit.pathway.steps:
        glances = [one for one in audit.glances if one.step == step.id and one.n]
        limits_first = sorted(glances, key=lambda one: tiers.get(one.standard) != "limit")
        unclear = _shows_unclear(audit, step, policy)
        shown = {
            one.standard: _is_shown(one, limits_first[:before], policy, unclear=unclear)
            for before, one in enumerate(limits_first)
        }
        lines = tuple((one, shown[one.standard]) for one in glances)
        survey = step.id in audit.turnaround.legs
        found.append(StepLines(step, survey, lines, unclear))
    return tuple(found)


def _shows_unclear(audit: Audit, step: Step, policy: Policy) -> bool:
    """Whether no line of waits with the same starts has a small number of unclear waits.

    They all have as many waits, so what is unclear for one could be worked out from another.
    """
    same = {one.id for one in audit.pathway.steps if {*one.start} & {*step.start}}
    return policy.shows(*(sums(one).unclear for one in audit.glances if one.step in same))


def _is_shown(one: Glance, before: list[Glance], policy: Policy, *, unclear: bool) -> bool:
    """Whether a line has no small number, nor a small difference from those before it.

    A wait of 30 hours is late for a standard of 24 hours and in time for one of 72, so the
    difference of two lines is a number of waits too. And where more waits are judged for 72 hours
    than for 24, so many at least are unclear for 24.
    """
    its = sums(one)
    others = [sums(other) for other in before if other.standard]
    return policy.shows(*its[:4]) and not any(
        policy.tells_apart(its.late, other.late)
        or policy.tells_apart(its.met, other.met)
        or (policy.tells_apart(its.judged, other.judged) and not unclear)
        for other in others
    )


def board_lines(steps: tuple[StepLines, ...], policy: Policy) -> Iterator[BoardLine]:
    """The lines of all steps, as they are shown."""
    for its in steps:
        for one, whole in its.lines:
            yield _line(its, one, policy, whole=whole)


def _line(its: StepLines, one: Glance, policy: Policy, *, whole: bool) -> BoardLine:
    """One line; its typical time only where it has enough waits and nothing of the step is left out."""
    numbers = sums(one)
    late, met, soon = (policy.rounded(n) if whole else None for n in numbers[:3])
    judged = policy.rounded(numbers.judged) if whole or _is_alone(its, numbers, policy) else None
    typical = one.typical
    says = its.whole and typical.n >= FEW and not policy.is_small(typical.n)
    return BoardLine(
        step=its.step.title,
        survey=its.survey,
        standard=one.standard,
        judged=judged,
        met=met,
        late=late,
        too_soon=soon,
        unclear=policy.rounded(numbers.unclear) if its.unclear and (whole or its.alone) else None,
        share=_share(met, judged),
        typical=typical.words if says else "",
        unit=typical.unit,
        typical_low=typical.median_low if says else None,
        typical_high=typical.median_high if says else None,
    )


def _is_alone(its: StepLines, numbers: Sums, policy: Policy) -> bool:
    """Whether a line that is not shown whole may still say of how many waits it is.

    There must be room in them: whichever part is the small one, most can be in another.
    """
    return its.alone and numbers.judged > 2 * policy.up_to


def _share(met: Count, judged: Count) -> BoardShare | None:
    if met is None or judged is None or judged < FEW:
        return None
    its = wilson(met, judged)
    return BoardShare(share=its.share, low=its.low, high=its.high)


def waits_shown(
    steps: tuple[StepLines, ...], standards: Mapping[str, Standard], policy: Policy
) -> tuple[int, int]:
    """The late waits, and those that missed an aim alone, worked out from shown numbers.

    A step counts where its limits, or all of its standards, are shown whole.
    """
    late = missed = 0
    for its in steps:
        lines = [(one, whole) for one, whole in its.lines if one.standard]
        limits = [one for one in lines if standards[one[0].standard].tier == "limit"]
        past_limit = _past_any(limits, standards, policy)
        past_any = _past_any(lines, standards, policy)
        late += past_limit or 0
        if past_limit is not None and past_any is not None:
            missed += max(past_any - past_limit, 0)
    return late, missed


def _past_any(
    lines: list[tuple[Glance, bool]], standards: Mapping[str, Standard], policy: Policy
) -> int | None:
    """The waits past any of these standards; None where a line is not shown whole.

    Standards in force on the same days count the same waits, so a wait past the longest time is
    past the others too. Standards in force on other days count other waits.
    """
    if not all(whole for _, whole in lines):
        return None
    most: dict[tuple[date, date], int] = {}
    for one, _ in lines:
        its = standards[one.standard]
        days = (its.in_force_from or date.min, its.in_force_to or date.max)
        most[days] = max(most.get(days, 0), policy.rounded(one.late))
    spans = sorted(most)
    apart = all(before[1] < after[0] for before, after in pairwise(spans))
    return sum(most.values()) if apart else None


def near_a_line(number: int, steps: tuple[StepLines, ...], policy: Policy) -> bool:
    """Whether a number of cases would bound the unclear waits of a line.

    Where each case has one such wait, the cases less those that are late, in time or too early are
    the most that can be unclear.
    """
    numbers = [sums(one) for its in steps for one, _ in its.lines if one.standard]
    return any(
        policy.is_small(its.unclear) and policy.is_small(number - its.judged) for its in numbers
    )
