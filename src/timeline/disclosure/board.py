"""An audit for a board: aggregates alone, with small numbers withheld.

Tables are kept apart, so that no number of one is the difference of others: the line of a standard
adds up to what was judged, and no total over lines is told that has a withheld part. What follows
from a withheld number (a share, a typical time, days beyond a deadline) is withheld with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from timeline.audit import FEW, Audit, Caution, Check, Disclosure, Glance, Step
from timeline.audit.board import (
    Board,
    BoardCaution,
    BoardCheck,
    BoardCounts,
    BoardLine,
    BoardShare,
    BoardStage,
    Count,
)
from timeline.audit.record import Input
from timeline.disclosure.board_meetings import meetings
from timeline.disclosure.board_waits import milestones
from timeline.disclosure.names import Names
from timeline.disclosure.small_numbers import TOTAL, Policy, alone, part, table
from timeline.disclosure.told import of_board
from timeline.estimates.shares import wilson


def for_board(audit: Audit, names: Names, policy: Policy) -> Board:
    """What a board is told of an audit; `names` stand for agencies that are no plain words."""
    policy = policy._replace(beside=_beside(audit, policy))
    steps = [*_steps(audit, policy)]
    lines = tuple(line for step in steps for line in step.lines())
    talk = _talk(audit, lines, policy)
    hiding = frozenset(step.id for step in steps if step.hides)
    return Board(
        timeline_version=audit.timeline_version,
        marking=f"{audit.marking}: for a board, {policy.mark}",
        disclosure=Disclosure(
            audience="board", small_numbers=policy.words, withheld=of_board(policy)
        ),
        title=audit.title,
        as_of=audit.as_of,
        headline=talk.headline,
        late=talk.late,
        most_late=talk.most_late,
        turnaround=_turnaround(lines),
        inputs=tuple(
            Input(
                file=names.file(one.file),
                sheet=names.sheet(one.file, one.sheet),
                layout=one.layout,
                sha256=one.sha256,
                rows=0,
            )
            for one in audit.inputs
        ),
        counts=_counts(audit, policy),
        cautions=tuple(_caution(one, policy) for one in audit.cautions),
        lines=lines,
        milestones=milestones(audit, hiding, policy),
        checks=tuple(_checks(audit, policy)),
        meetings=meetings(audit, names, policy),
        standards=audit.pathway.standards,
        kept_as_text=audit.pathway.kept_as_text,
        calendar=audit.calendar,
        method=audit.method,
    )


def _counts(audit: Audit, policy: Policy) -> BoardCounts:
    its = audit.counts
    cells = {name: getattr(its, name) for name in ("after_as_of", "set_aside", "measured")}
    told = table(cells, policy)
    return BoardCounts(cases=alone(its.cases, policy), read=told.pop(TOTAL), **told)


def _caution(one: Caution, policy: Policy) -> BoardCaution:
    """A caution without its places; its counts are suppressed like any other."""
    return BoardCaution(
        kind=one.kind,
        count=one.count if one.stages else alone(one.count, policy),
        stages=tuple(
            BoardStage(
                title=its.title,
                open=alone(its.open, policy),
                late=part(its.late, its.open, policy),
                reason=its.reason,
                activities=its.activities,
                attribute=its.attribute,
                value=its.value,
                empty_column=its.empty_column,
            )
            for its in one.stages
        ),
    )


def _beside(audit: Audit, policy: Policy) -> frozenset[int]:
    """What checks withhold beside small numbers.

    The cases in which one check finds a thing done are all those of which another is asked, and
    those in which a step begins: there the same number would tell how many are left here.
    """
    told = ((_cells(one), table(_cells(one), policy)) for one in audit.checks)
    return frozenset(
        cells[name] for cells, its in told for name in cells if its[name] is None
    ) - frozenset(range(policy.up_to + 1))


def _cells(one: Check) -> dict[str, int]:
    return {name: getattr(one, name) for name in ("not_recorded", "not_done", "done")}


def _checks(audit: Audit, policy: Policy) -> Iterator[BoardCheck]:
    for one in audit.checks:
        told = table(_cells(one), policy)
        yield BoardCheck(
            title=one.title,
            asked=one.asked,
            source_sentence=one.source_sentence,
            citation=one.citation,
            cases=told.pop(TOTAL),
            **told,
        )


class _Step:
    """The lines of one step, which count the same clocks against several standards."""

    def __init__(self, step: Step, glances: list[Glance], policy: Policy, *, survey: bool) -> None:
        """Decide what is told of each line.

        Where there are several standards, a line with anything withheld is withheld whole: the
        others count the same clocks, and what they tell would narrow it.
        """
        self.id, self._title, self._glances, self._policy = step.id, step.title, glances, policy
        self._survey = survey
        self._told = [_line(one, policy) for one in glances]
        if sum(1 for one in glances if one.standard) > 1:
            self._told = [
                dict.fromkeys(told) if None in told.values() else told for told in self._told
            ]

    @property
    def hides(self) -> bool:
        """Whether anything of it is withheld."""
        return any(None in told.values() for told in self._told)

    def lines(self) -> Iterator[BoardLine]:
        """Its standards, and its clocks with none."""
        for one, told in zip(self._glances, self._told, strict=True):
            typical = one.typical
            says = typical.n >= FEW and not (self.hides or self._policy.is_small(typical.n))
            yield BoardLine(
                step=self._title,
                survey=self._survey,
                standard=one.standard,
                share=_share(told["met"], told["judged"]),
                typical=typical.words if says else "",
                unit=typical.unit,
                typical_low=typical.median_low if says else None,
                typical_high=typical.median_high if says else None,
                **told,
            )


def _steps(audit: Audit, policy: Policy) -> Iterator[_Step]:
    for step in audit.pathway.steps:
        its = [one for one in audit.glances if one.step == step.id and one.n]
        yield _Step(step, its, policy, survey=step.id in audit.turnaround.legs)


def _line(one: Glance, policy: Policy) -> dict[str, Count]:
    outcomes = one.outcomes
    late = outcomes["breached"] + outcomes["overdue"]
    told = table({"too_soon": outcomes["too_soon"], "late": late, "met": outcomes["met"]}, policy)
    return {
        "judged": told.pop(TOTAL),
        **told,
        "unclear": alone(outcomes["unclear"], policy),
        "clocks": 0 if one.standard else alone(one.n, policy),
    }


def _share(met: Count, judged: Count) -> BoardShare | None:
    if met is None or judged is None or judged < FEW:
        return None
    its = wilson(met, judged)
    return BoardShare(share=its.share, low=its.low, high=its.high)


class _Talk(NamedTuple):
    """What to say first, by what is told alone."""

    headline: str
    late: Count
    most_late: str


def _talk(audit: Audit, lines: tuple[BoardLine, ...], policy: Policy) -> _Talk:
    """Over all standards, and the one with the most late."""
    cases = alone(audit.counts.cases, policy)
    many = "A number of cases that is withheld" if cases is None else f"{cases:,} cases"
    judged = [one for one in lines if one.standard]
    hidden = [one for one in judged if None in (one.met, one.late, one.too_soon)]
    told = [one for one in judged if one.judged and one not in hidden]
    if not told:
        return _Talk(f"{many}: of no standard is there a number large enough to be told.", None, "")
    met, late, soon = (
        sum(getattr(one, it) or 0 for one in told) for it in ("met", "late", "too_soon")
    )
    worst = max(told, key=lambda one: one.late or 0)
    most = f", the most of them under {worst.standard} ({worst.late:,})" if worst.late else ""
    rest = (
        f" Of {len(hidden)} more standard{'' if len(hidden) == 1 else 's'} small numbers are withheld."
        if hidden
        else ""
    )
    headline = (
        f"{many}: {late:,} intervals late{most}, {soon:,} too soon and {met:,} within their limit, "
        f"counted once for each standard.{rest}"
    )
    return _Talk(headline, late, worst.standard if worst.late else "")


def _turnaround(lines: tuple[BoardLine, ...]) -> tuple[str, ...]:
    """What is told of surveys, and why no more is."""
    if not any(one.survey for one in lines):
        return ("No survey is recorded.",)
    return (
        "The same numbers as in the standards at a glance, leg by leg.",
        "Withheld: surveys by site, team, reader, age, hour, weekday, month and period, and how times are spread.",
        "Such groups are small, and set beside the whole they would give back what is withheld.",
        "The time by which nine in ten were done is that of a single survey.",
    )
