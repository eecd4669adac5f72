"""Facts about the process that pairing shows; never an outcome, never a fault in the input."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from timeline import practice
from timeline.audit.primitives import so_many
from timeline.case_graph import possible_waits
from timeline.event_log import Codes
from timeline.pairing.pools import Pool
from timeline.pathway import Check, Pathway, Step
from timeline.waits import Measured

POSSIBLE_WAIT = "possible wait"
"""A wait that, possibly, need not have been (measuring 7.4)."""
NOT_RECORDED, NOT_DONE = "not recorded", "not done"
"""Of a check of practice: the record holds nothing, or shows it to have been otherwise."""
_NOT_KNOWN = "not measured, because the record does not say, or says in two ways, the case's"


class Fact(NamedTuple):
    """One finding: the events it rests on are positions in the log, in case order."""

    case: int
    """The case's code."""
    finding: str
    step: str
    """The step's id, or that of the check of practice."""
    positions: tuple[int, ...]
    sentence: str


def findings(
    measured: Measured,
    pathway: Pathway,
    answers: tuple[practice.Answers, ...] = (),
    recorded: Sequence[bool] = (),
) -> list[Fact]:
    """The findings of every step and check, by case, then by the pathway's order (measuring 4, 4.7, 7.4).

    A check makes none where the log records nothing of what it looks for, in any case.
    """
    found = [*_of_steps(measured, pathway), *_waits(measured, pathway)]
    for check, its, is_recorded in zip(pathway.check, answers, recorded, strict=True):
        found += _of_check(measured, pathway, check, its) if is_recorded else ()
    return sorted(found, key=lambda fact: fact.case)


def _waits(measured: Measured, pathway: Pathway) -> Iterator[Fact]:
    case = measured.columns.case
    for step, waits in possible_waits(measured, pathway):
        stop, start = (pathway.within_sentence(one) for one in (step.stop, step.start))
        since = pathway.within_sentence(step.once or step.start)
        said = f"; {step.note}" if step.note else ""
        for once, begin, end, days in zip(*(part.tolist() for part in waits), strict=True):
            rows = tuple(position for position in (once, begin, end) if position >= 0)
            told = so_many(days, "calendar day")
            sentence = (
                f"{step.title}: {stop} came {told} after {since}, and after {start}; "
                f"possibly it need not have waited{said}."
            )
            yield Fact(int(case[begin]), POSSIBLE_WAIT, step.id, rows, sentence)


def _of_check(
    measured: Measured, pathway: Pathway, check: Check, answers: practice.Answers
) -> Iterator[Fact]:
    case = measured.columns.case
    also: dict[int, list[int]] = defaultdict(list)
    for index, position in zip(*(part.tolist() for part in answers.shown_by), strict=True):
        also[index].append(position)
    for index in np.flatnonzero(answers.state != practice.DONE).tolist():
        asked, state = int(answers.asked[index]), int(answers.state[index])
        kind = NOT_DONE if state == practice.NOT_DONE else NOT_RECORDED
        rows = tuple(sorted([asked, *also[index]]))
        sentence = f"{check.title}: {practice.answer_words(check, pathway, state)}."
        yield Fact(int(case[asked]), kind, check.id, rows, sentence)


def _of_steps(measured: Measured, pathway: Pathway) -> list[Fact]:
    case = measured.columns.case
    found: list[Fact] = []
    for step, pairs in zip(pathway.steps, measured.pairs, strict=True):
        stop = " or ".join(pathway.activity_names[one] for one in step.stop)
        start = pathway.start_words(step)
        its = dict(zip(case[pairs.start[::-1]].tolist(), pairs.start[::-1].tolist(), strict=True))
        alone = () if step.optional_start else _by_pool(pairs.without_start)
        told = [
            *(
                (
                    "stop without start",
                    at,
                    f"{stop} is recorded with no {start} before it{_meant(step, its, case, at)}",
                )
                for at in alone
            ),
            *(
                (
                    "out of order",
                    at,
                    f"{stop} is recorded before the first {start}{_meant(step, its, case, at)}",
                )
                for at in _by_pool(pairs.out_of_order)
            ),
            *(
                ("condition not known", at, f"{_NOT_KNOWN} {' and '.join(step.when)}")
                for at in _by_pool(pairs.condition_not_known)
            ),
        ]
        found += [
            Fact(int(case[at[0]]), kind, step.id, tuple(at.tolist()), f"{step.title}: {sentence}.")
            for kind, at, sentence in told
        ]
    return found


def _meant(step: Step, first: dict[int, int], case: Codes, at: Codes) -> str:
    """Of which starts it is said, where the case has an earlier one that these stops cannot answer.

    `first` is the first start of each case that has any.
    """
    if first.get(int(case[at[0]]), at[0]) >= at[0]:
        return ""
    asked = (
        "in the same stretch of the case" if step.ends else "",
        f"of the same {step.same}" if step.same else "",
    )
    return f", {' and '.join(filter(None, asked))}"


def _by_pool(pool: Pool) -> Iterator[Codes]:
    if len(pool.number):
        yield from np.split(pool.position, np.flatnonzero(np.diff(pool.number)) + 1)
