"""Facts about the process that pairing and checks of practice show; never an outcome or a fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from timeline import practice
from timeline.audit.record import FindingKind
from timeline.case_graph import possible_waits
from timeline.event_log import Codes
from timeline.pairing.pools import Pool
from timeline.pathway import Check, Pathway, Step
from timeline.waits import Measured


class Fact(NamedTuple):
    """One finding; see `audit.Finding`."""

    case: int
    """The case's code."""
    finding: FindingKind
    step: str
    """The step's id, or that of the check of practice."""
    positions: tuple[int, ...]
    """The events it rests on, as positions in the log, in case order."""
    earlier_start: bool = False
    days: int | None = None


def findings(
    measured: Measured,
    pathway: Pathway,
    answers: tuple[practice.Answers, ...] = (),
    recorded: Sequence[bool] = (),
) -> list[Fact]:
    """The findings of every step and check, by case, then by the pathway's order (measuring 4, 4.7, 7.4).

    A check for which no case records anything makes none.
    """
    found = [*_of_steps(measured, pathway), *_waits(measured, pathway)]
    for check, its, is_recorded in zip(pathway.check, answers, recorded, strict=True):
        found += _of_check(measured, check, its) if is_recorded else ()
    return sorted(found, key=lambda fact: fact.case)


def _waits(measured: Measured, pathway: Pathway) -> Iterator[Fact]:
    case = measured.columns.case
    for step, waits in possible_waits(measured, pathway):
        for once, begin, end, days in zip(*(part.tolist() for part in waits), strict=True):
            rows = tuple(position for position in (once, begin, end) if position >= 0)
            yield Fact(int(case[begin]), "possible wait", step.id, rows, days=days)


def _of_check(measured: Measured, check: Check, answers: practice.Answers) -> Iterator[Fact]:
    case = measured.columns.case
    also: dict[int, list[int]] = defaultdict(list)
    for index, position in zip(*(part.tolist() for part in answers.shown_by), strict=True):
        also[index].append(position)
    for index in np.flatnonzero(answers.state != practice.DONE).tolist():
        event = int(answers.events[index])
        not_done = answers.state[index] == practice.NOT_DONE
        rows = tuple(sorted([event, *also[index]]))
        yield Fact(int(case[event]), "not done" if not_done else "not recorded", check.id, rows)


def _of_steps(measured: Measured, pathway: Pathway) -> Iterator[Fact]:
    case = measured.columns.case
    for step, pairs in zip(pathway.steps, measured.pairs, strict=True):
        first = dict(zip(case[pairs.start[::-1]].tolist(), pairs.start[::-1].tolist(), strict=True))
        pools: list[tuple[FindingKind, Pool]] = [
            ("out of order", pairs.out_of_order),
            ("condition not known", pairs.condition_not_known),
        ]
        if not step.optional_start:
            pools.insert(0, ("stop without start", pairs.without_start))
        for kind, pool in pools:
            for at in _by_pool(pool):
                code = int(case[at[0]])
                earlier = kind != "condition not known" and _has_earlier(step, first, code, at)
                yield Fact(code, kind, step.id, tuple(at.tolist()), earlier_start=earlier)


def _has_earlier(step: Step, first: dict[int, int], case: int, at: Codes) -> bool:
    """Whether the case has an earlier start that these stops cannot answer.

    `first` is the first start of each case that has any.
    """
    return bool(step.ends or step.same) and first.get(case, at[0]) < at[0]


def _by_pool(pool: Pool) -> Iterator[Codes]:
    if len(pool.number):
        yield from np.split(pool.position, np.flatnonzero(np.diff(pool.number)) + 1)
