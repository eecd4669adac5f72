"""Which open waits are checked: the record could show their end; the others have no outcome (measuring 4.9)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from timeline.moments.zone import Mask
from timeline.pairing import Columns, Pairs, pair_every
from timeline.pairing.pools import NOTHING, Pool
from timeline.pathway import Step
from timeline.waits.measured import OVERDUE, StepWaits, Unchecked
from timeline.waits.verdicts import Measuring, some_of


def only_checked(step: Step, columns: Columns, pairs: Pairs) -> tuple[Pairs, Mask]:
    """A step's pairs without the open ones that are not checked, and which are kept.

    Findings that rest on the absence of something not recorded, or not readable, go too.
    """
    recorded = columns.log.recorded
    if recorded.lacking(step):
        nothing = replace(
            pairs, without_start=NOTHING, out_of_order=NOTHING, condition_not_known=NOTHING
        )
        kept = np.zeros(len(pairs.start), bool)
        return _only(nothing, kept), kept
    held = columns.log.held
    shown = np.asarray([*(not recorded.unseen(step, its) for its in held.names), False], bool)
    kept = (pairs.stop >= 0) | shown[held.codes[columns.case[pairs.start]]]
    found = pairs if kept.all() else _only(pairs, kept)
    starts = {*step.start}
    without = pairs.without_start if starts & (recorded.anywhere | recorded.named) else NOTHING
    doubtful = columns.unreadable(step.start)
    if doubtful.any():
        without = _outside(columns, without, doubtful)
        found = replace(found, out_of_order=_outside(columns, found.out_of_order, doubtful))
    return replace(found, without_start=without), kept


def _only(pairs: Pairs, kept: Mask) -> Pairs:
    names = ("start", "stop", "closing", "excused", "doubtful")
    return replace(pairs, **{name: getattr(pairs, name)[kept] for name in names})


def _outside(columns: Columns, pool: Pool, cases: Mask) -> Pool:
    """The part of a pool that is in none of these cases."""
    kept = ~cases[columns.case[pool.position]]
    return Pool(pool.number[kept], pool.position[kept])


def without_conditions(
    steps: tuple[Step, ...], columns: Columns, pairs: tuple[Pairs, ...]
) -> tuple[Pairs, ...]:
    """The pairs of each step without its conditions on attributes that nothing records."""
    recorded = columns.log.recorded
    bare = tuple(_bare(step, recorded.lacking(step)) for step in steps)
    if bare == steps:
        return pairs
    every = pair_every(bare, columns)
    return tuple(
        mine if step == own else without
        for step, own, mine, without in zip(steps, bare, pairs, every, strict=True)
    )


def _bare(step: Step, lacking: tuple[tuple[str, str], ...]) -> Step:
    if not lacking:
        return step
    of_start = {
        name: own for name, own in step.start_where.items() if (step.start[0], name) not in lacking
    }
    of_case = {name: own for name, own in step.when.items() if ("", name) not in lacking}
    return step.model_copy(update={"start_where": of_start, "when": of_case})


def unchecked(step: Step, waits: StepWaits, measuring: Measuring, kept: Mask) -> Unchecked:
    """How many open waits of a step are left out, and how many of these would be late."""
    if kept.all():
        return Unchecked()
    left = some_of(waits, ~kept & (waits.stop < 0) & (waits.closing < 0) & ~waits.excused)
    late = {tier: np.zeros(len(measuring.columns.case), bool) for tier in ("limit", "aim")}
    numbers = {id(standard): k for k, standard in enumerate(step.standard)}
    for found in measuring.verdicts(step, left, numbers):
        if found.standard >= 0:
            tier = step.standard[found.standard].tier
            late[tier][found.start[found.outcome == OVERDUE]] = True
    return Unchecked(
        len(left.start), int(late["limit"].sum()), int((late["aim"] & ~late["limit"]).sum())
    )
