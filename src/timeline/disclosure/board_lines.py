"""What a board is shown of each standard: how many waits were late and in time.

All that can be known of a small number is what it adds up to with others. So a line is shown
whole, or without its parts, and nothing that contains a small number is shown: no number of waits,
of events or of rows, and no line of another standard of the step that is nearly the same.

The waits of a line are those that are late, in time or too early, those that are unclear, and those
open and in time so far. The number of open waits is never shown. But waits are at least as many as
those of another line with the same start, and at most as many as the cases. So the number of
unclear waits is shown only where no other outcome of the line is of few waits: those cannot be
worked out while it is unknown.

Numbers are decided in a fixed order, and each is compared only with numbers shown before it. If one
of those is not shown, the number that would be compared with it is not shown either. So what is
shown depends on no hidden number but itself, and a stricter policy shows nothing that another hides.
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
    """The waits of one line that are late, in time or too early, and all three together."""

    late: int
    met: int
    too_soon: int
    counted: int


def sums(one: Glance) -> Sums:
    """The numbers of a line as recorded."""
    its = one.outcomes
    late, met = one.late, its["met"]
    soon = its["breached"] + its["overdue"] + its["too_soon"] - late
    return Sums(late, met, soon, late + met + soon)


class StepLines(NamedTuple):
    """The lines of one step, and what is shown of them."""

    step: Step
    survey: bool
    lines: tuple[tuple[Glance, bool], ...]
    """Each with whether it is shown whole."""

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
    return tuple(
        _step_lines(audit, step, glances, policy)
        for step in audit.pathway.steps
        if (glances := [one for one in audit.glances if one.step == step.id and one.n])
    )


def _step_lines(audit: Audit, step: Step, glances: list[Glance], policy: Policy) -> StepLines:
    standards = {one.id: one for one in audit.pathway.standards}
    its = sorted(
        (one for one in glances if one.standard),
        key=lambda one: standards[one.standard].tier != "limit",
    )
    shown = _shown_standards(its, standards, policy)
    return StepLines(
        step=step,
        survey=step.id in audit.turnaround.survey_stages,
        lines=tuple((one, not one.standard or one.standard in shown) for one in glances),
    )


def _shown_standards(
    lines: list[Glance], standards: Mapping[str, Standard], policy: Policy
) -> set[str]:
    """The standards whose lines are shown whole; of those that count the same waits, the first.

    A line that is not shown takes those after it with it. Were they shown or not by how near they
    are to a hidden line, that would say something of its numbers.
    """
    shown = set[str]()
    for at, one in enumerate(lines):
        same = [
            other
            for other in lines[:at]
            if _overlap(standards[one.standard], standards[other.standard])
        ]
        if (
            policy.shows(*sums(one))
            and all(other.standard in shown for other in same)
            and not any(_near(one, other, policy) for other in same)
        ):
            shown.add(one.standard)
    return shown


def _near(one: Glance, other: Glance, policy: Policy) -> bool:
    """Whether two lines of a step differ by what is, or bounds, a small number of waits.

    A wait of 30 hours is late for a standard of 24 hours and in time for one of 72. And where more
    waits are counted for 24 hours than for 72, so at least that many are still open and late for 24
    hours alone, or unclear for 72.
    """
    compared = (
        (its.late, its.met, its.met + its.too_soon, its.counted) for its in map(sums, (one, other))
    )
    return any(policy.tells_apart(*pair) for pair in zip(*compared, strict=True))


def _days(standard: Standard) -> tuple[date, date]:
    """The first and last day on which a standard is in force."""
    return standard.in_force_from or date.min, standard.in_force_to or date.max


def _overlap(one: Standard, other: Standard) -> bool:
    """Whether two standards are in force on the same day, and so count the same waits."""
    (first, last), (other_first, other_last) = _days(one), _days(other)
    return first <= other_last and other_first <= last


def board_lines(steps: tuple[StepLines, ...], policy: Policy) -> Iterator[BoardLine]:
    """The lines of all steps, as they are shown."""
    for its in steps:
        for one, whole in its.lines:
            yield _line(its, one, policy, whole=whole)


def _line(its: StepLines, one: Glance, policy: Policy, *, whole: bool) -> BoardLine:
    """One line; its typical time only where it has enough waits and nothing of the step is left out."""
    numbers = sums(one)
    late, met, soon = (policy.rounded(n) if whole else None for n in numbers[:3])
    counted = (
        policy.rounded(numbers.counted)
        if _shows_judged(its, numbers, policy, whole=whole)
        else None
    )
    typical = one.typical
    says = its.whole and typical.n >= FEW and not policy.is_small(typical.n)
    return BoardLine(
        step=its.step.title,
        survey=its.survey,
        notice=its.step.notice and bool(one.standard),
        standard=one.standard,
        counted=counted,
        met=met,
        late=late,
        too_soon=soon,
        unclear=_unclear(its, one, policy, whole=whole),
        share=_share(met, counted),
        unit=typical.unit,
        typical_low=typical.median_low if says else None,
        typical_high=typical.median_high if says else None,
    )


def _shows_judged(its: StepLines, numbers: Sums, policy: Policy, *, whole: bool) -> bool:
    """Whether a line says of how many waits it is.

    Without its parts it may where it is alone, and there is room in them: whichever part is the
    small one, most can be in another.
    """
    return whole or (its.alone and numbers.counted > 2 * policy.up_to)


def _unclear(its: StepLines, one: Glance, policy: Policy, *, whole: bool) -> Count:
    """The number of unclear waits, where no other outcome of the line is of few.

    Where two standards count the same waits it is not shown. What is unclear for one of them may
    be late for the other, and those late for both or unclear for both could be narrowed.
    """
    number = one.outcomes["unclear"]
    shown = whole and its.alone and policy.shows(*one.outcomes.values())
    return policy.rounded(number) if shown else None


def _share(met: Count, counted: Count) -> BoardShare | None:
    if met is None or counted is None or counted < FEW:
        return None
    its = wilson(met, counted)
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
        days = _days(standards[one.standard])
        most[days] = max(most.get(days, 0), policy.rounded(one.late))
    spans = sorted(most)
    apart = all(before[1] < after[0] for before, after in pairwise(spans))
    return sum(most.values()) if apart else None


def near_a_line(number: int, steps: tuple[StepLines, ...], policy: Policy) -> bool:
    """Whether a number of cases would bound a small number of a line.

    Where each case has one such wait, the cases less the waits that are late, in time or too early
    are those unclear or still open. Where each case has an event that ends such a wait, the
    cases less the waits in time or too early are the most that can have ended late.
    """
    return any(
        _bounds(number, its, sums(one), policy, whole=whole)
        for its in steps
        for one, whole in its.lines
        if one.standard
    )


def _bounds(number: int, its: StepLines, numbers: Sums, policy: Policy, *, whole: bool) -> bool:
    """Whether a number of cases is near the numbers of a line, or could be if they are not shown."""
    if not _shows_judged(its, numbers, policy, whole=whole):
        return number <= 3 * policy.up_to
    parts = (numbers.met + numbers.too_soon,) if whole else ()
    return any(policy.tells_apart(number, one) for one in (numbers.counted, *parts))
