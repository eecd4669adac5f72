"""Which open waits the record could have shown to end; the others have no outcome (measuring 4.9)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from timeline.intervals.judging import Judging, only
from timeline.intervals.rows import OVERDUE, Rows, Unchecked
from timeline.moments.zone import Mask
from timeline.pairing import Columns, Pairs, pair_every
from timeline.pairing.pools import NOTHING, Pool
from timeline.pathway import Step


def only_checked(step: Step, columns: Columns, pairs: Pairs) -> tuple[Pairs, Mask]:
    """A step's clocks without the open ones that are not checked, and which of them are kept.

    A finding that rests on the absence of what is not recorded, or not readable, goes too.
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
    """What of a pool is in none of these cases."""
    kept = ~cases[columns.case[pool.position]]
    return Pool(pool.number[kept], pool.position[kept])


def without_conditions(
    steps: tuple[Step, ...], columns: Columns, pairs: tuple[Pairs, ...]
) -> tuple[Pairs, ...]:
    """The clocks that the steps would have without conditions on what nothing records."""
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


def unchecked(step: Step, clocks: Rows, judging: Judging, kept: Mask) -> Unchecked:
    """How many open waits of a step are left out, and how many of these would be late."""
    if kept.all():
        return Unchecked()
    left = only(clocks, ~kept & (clocks.stop < 0) & (clocks.closing < 0) & ~clocks.excused)
    late = {tier: np.zeros(len(judging.columns.case), bool) for tier in ("limit", "aim")}
    numbers = {id(standard): k for k, standard in enumerate(step.standard)}
    for rows in judging.step_rows(step, left, numbers):
        if rows.standard >= 0:
            late[step.standard[rows.standard].tier][rows.start[rows.outcome == OVERDUE]] = True
    return Unchecked(
        len(left.start), int(late["limit"].sum()), int((late["aim"] & ~late["limit"]).sum())
    )
