"""Facts about the process that pairing shows; never an outcome, never a fault in the input."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from timeline.event_log import Codes
from timeline.intervals import Measured
from timeline.pairing.pools import Pool
from timeline.pathway import Pathway

_NOT_KNOWN = "not measured, because the record does not say, or says in two ways, the case's"


class Fact(NamedTuple):
    """One finding: the events it rests on are positions in the log, in case order."""

    case: int
    """The case's code."""
    finding: str
    step: str
    positions: tuple[int, ...]
    sentence: str


def findings(measured: Measured, pathway: Pathway) -> list[Fact]:
    """The findings of every step, by case, then by the pathway's order (measuring 4 and 4.7)."""
    case = measured.log.events["case"].cat.codes.to_numpy()
    found: list[Fact] = []
    for step, pairs in zip(pathway.steps, measured.pairs, strict=True):
        stop = " or ".join(pathway.activity_names[one] for one in step.stop)
        start = pathway.start_words(step)
        alone = () if step.optional_start else _by_pool(pairs.without_start)
        told = [
            *(
                ("stop without start", at, f"{stop} is recorded with no {start} before it")
                for at in alone
            ),
            *(
                ("out of order", at, f"{stop} is recorded before the first {start}")
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
    return sorted(found, key=lambda fact: fact.case)


def _by_pool(pool: Pool) -> Iterator[Codes]:
    if len(pool.number):
        yield from np.split(pool.position, np.flatnonzero(np.diff(pool.number)) + 1)
