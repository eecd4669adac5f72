"""Pairing one step over a whole log, with what the pairing itself shows (measuring 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from timeline.arrays import distinct
from timeline.event_log import Codes
from timeline.moments.zone import Mask
from timeline.pairing.columns import Columns, applies
from timeline.pairing.matching import first_answers, one_to_one, queues
from timeline.pairing.pools import NOTHING, Pool, Pools, make_pools
from timeline.pathway import Step


@dataclass(frozen=True, slots=True)
class Pairs:
    """A step's clocks over a log; positions are of events in case order.

    `start`, `stop`, `closing` and `excused` are as long as there are clocks, in case order of
    the starts. The rest are the findings of measuring 4.7 and of `when`.
    """

    start: Codes
    stop: Codes
    """-1 while the clock is open."""
    closing: Codes
    """The ending that closed an open clock's stretch; -1 where none did."""
    excused: Mask
    """Open clocks of a case whose sheet says that the stop was not required (measuring 4.8)."""
    without_start: Pool
    """Stops of pools that have no start."""
    out_of_order: Pool
    """Stops that were over before the first start of their pool began."""
    condition_not_known: Pool
    """Starts and stops, by case, of which the record cannot tell whether the step applies."""


def pair(step: Step, columns: Columns) -> Pairs:
    """Which start meets which stop, in every case at once."""
    starts = columns.matching(columns.positions(step.start), step.start_where)
    stops = columns.matching(columns.positions(step.stop), step.stop_where)
    unknown = NOTHING
    if step.when:
        admitted = applies(columns.log, dict(step.when))
        touched = distinct(np.concatenate([starts, stops]))
        touched = touched[admitted.unknown[columns.case[touched]]]
        unknown = Pool(columns.case[touched], touched)
        starts, stops = (at[admitted.yes[columns.case[at]]] for at in (starts, stops))
    pools = make_pools(columns, starts, stops, columns.positions(step.ends), step.same)
    heads = _heads(pools.starts)
    only_first = step.pair == "first"
    looking = Pool(*(part[heads] for part in pools.starts)) if only_first else pools.starts
    may_turn = bool({*step.start} & {*step.stop})
    lines = queues(columns, pools, looking, may_turn=may_turn)
    answers = (first_answers if only_first else one_to_one)(looking.number, lines)
    start, closing = looking.position, pools.closing[heads] if only_first else pools.closing
    if step.same:
        order = np.argsort(start, kind="stable")
        start, answers, closing = start[order], answers[order], closing[order]
    is_open = answers < 0
    without_start, out_of_order = _strays(columns, pools, heads)
    return Pairs(
        start=start,
        stop=answers,
        closing=np.where(is_open, closing, -1),
        excused=is_open & _excused(step, columns, start),
        without_start=without_start,
        out_of_order=out_of_order,
        condition_not_known=unknown,
    )


def _heads(starts: Pool) -> Codes:
    """The index of the first start of each pool."""
    return np.flatnonzero(np.diff(starts.number, prepend=-1))


def _excused(step: Step, columns: Columns, start: Codes) -> Mask:
    words = columns.log.not_required
    if len(step.stop) != 1 or not words:
        return np.zeros(len(start), bool)
    cases = columns.log.codes_of(word.case for word in words if word.activity == step.stop[0])
    return np.isin(columns.case[start], cases)


def _strays(columns: Columns, pools: Pools, heads: Codes) -> tuple[Pool, Pool]:
    """Stops of pools without a start, and stops over before their pool's first start began."""
    stops, number, position = pools.stops, *(part[heads] for part in pools.starts)
    if not len(number):
        return stops, NOTHING
    first_start = np.full(max(number[-1], stops.number.max(initial=0)) + 1, -1)
    first_start[number] = position
    its_own = first_start[stops.number]
    has_start = its_own >= 0
    early = has_start & (columns.latest[stops.position] < columns.earliest[its_own])
    alone = ~has_start
    return (
        Pool(stops.number[alone], stops.position[alone]),
        Pool(stops.number[early], stops.position[early]),
    )
