"""Pairing one step over a whole log, with what the pairing itself shows (measuring 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from timeline.columnar.arrow_compute import distinct
from timeline.event_log import Codes
from timeline.moments.zone import Mask, last_second
from timeline.pairing.columns import Columns, applies
from timeline.pairing.endings import Answered, Closed, closed, cut_again
from timeline.pairing.links import grouped
from timeline.pairing.matching import NONE, first_answers, one_to_one, queues
from timeline.pairing.pools import NOTHING, Pool, Pools, make_pools
from timeline.pathway import Step


@dataclass(frozen=True, slots=True)
class Pairs:
    """A step's waits over a log; positions are of events in case order.

    `start`, `stop`, `closing` and `excused` have an entry for each wait, in case order of
    the starts. The rest are the findings of measuring 4.7 and of `when`.
    """

    start: Codes
    stop: Codes
    """-1 while the wait is open."""
    closing: Codes
    """The ending that closed an open wait, or its stretch; -1 where none did."""
    excused: Mask
    """Open waits of a case whose sheet says that the stop was not required (measuring 4.8)."""
    doubtful: Mask
    """Open waits of a case in which something unreadable may be the stop (4.12)."""
    without_start: Pool
    """Stops of pools that have no start."""
    out_of_order: Pool
    """Stops that were over before the first start of their pool began."""
    condition_not_known: Pool
    """Starts and stops, by case, for which it is not recorded whether the step applies."""


def pair(step: Step, columns: Columns, its: Answered) -> Pairs:
    """Which start meets which stop, in every case at once; `its` are the endings by outcome."""
    starts = columns.matching(columns.positions(step.start), step.start_where)
    stops = columns.matching(columns.answering(step.stop), step.stop_where)
    unknown = NOTHING
    if step.when:
        admitted = applies(columns.log, dict(step.when))
        touched = distinct(np.concatenate([starts, stops]))
        touched = touched[admitted.unknown[columns.case[touched]]]
        unknown = Pool(columns.case[touched], touched)
        starts, stops = (at[admitted.yes[columns.case[at]]] for at in (starts, stops))
    ends = columns.positions(step.always_ends)
    pools = make_pools(columns, starts, stops, ends, its.endings, step.same)
    ended = closed(columns, pools, its)
    if columns.cancelled is not None:
        ended = _without_cancelled(pools, ended, columns.cancelled)
    groups = grouped(columns, pools)
    if groups:
        pools = groups.pools
        ended = Closed(ended.limit[groups.order], ended.ending[groups.order])
    pools, counting, answers = _answers(step, columns, pools, ended)
    if groups and step.pair == "first":
        counts = ~groups.beside[counting]
        counting, answers = counting[counts], answers[counts]
    start, closing = pools.starts.position[counting], _closing(columns, pools, ended)[counting]
    if step.same or groups:
        order = np.argsort(start, kind="stable")
        start, answers, closing = start[order], answers[order], closing[order]
    is_open = answers < 0
    without_start, out_of_order = _strays(columns, pools, _heads(pools.starts))
    return Pairs(
        start=start,
        stop=answers,
        closing=np.where(is_open, closing, -1),
        excused=is_open & _excused(step, columns, start),
        doubtful=is_open & columns.unreadable(step.stop)[columns.case[start]],
        without_start=without_start,
        out_of_order=out_of_order,
        condition_not_known=unknown,
    )


def _answers(
    step: Step, columns: Columns, pools: Pools, ended: Closed
) -> tuple[Pools, Codes, Codes]:
    """The starts that count, by their place in the pools, and what answers each; -1 for nothing.

    With `pair = "first"`, a pool is split after an ending by outcome that closed its wait.
    """
    may_turn = bool({*step.start} & {*step.stop})
    if step.pair == "each":
        lines = queues(columns, pools, pools.starts, ended.limit, may_turn=may_turn)
        every = np.arange(len(pools.starts.position))
        return pools, every, one_to_one(pools.starts.number, lines)
    while True:
        heads = _heads(pools.starts)
        looking = Pool(*(part[heads] for part in pools.starts))
        limit = ended.limit[heads]
        lines = queues(columns, pools, looking, limit, may_turn=may_turn)
        answers = first_answers(looking.number, lines)
        limit = np.where(answers < 0, limit, NONE)
        split = cut_again(pools, heads, limit) if (limit < NONE).any() else pools
        if len(_heads(split.starts)) == len(heads):
            return split, heads, answers
        pools = split


def _without_cancelled(pools: Pools, ended: Closed, cancelled: Mask) -> Closed:
    """No stop answers a start that was cancelled."""
    starts = pools.starts.position
    return ended._replace(limit=np.where(cancelled[starts], starts + 1, ended.limit))


def _closing(columns: Columns, pools: Pools, ended: Closed) -> Codes:
    """For each start the ending that closes it: of its stretch, or by outcome if that is earlier."""
    of_stretch = pools.closing
    if not (ended.ending >= 0).any():
        return of_stretch
    since = columns.after(columns.case[of_stretch], last_second(columns.last_day[of_stretch]))
    since = np.where(of_stretch < 0, NONE, since)
    return np.where((ended.ending >= 0) & (ended.limit <= since), ended.ending, of_stretch)


def _heads(starts: Pool) -> Codes:
    """The index of the first start of each pool."""
    return np.flatnonzero(np.diff(starts.number, prepend=-1))


def _excused(step: Step, columns: Columns, start: Codes) -> Mask:
    words, cancelled = columns.log.not_required, columns.cancelled
    found = np.zeros(len(start), bool) if cancelled is None else cancelled[start]
    if len(step.stop) != 1 or not words:
        return found
    cases = columns.log.codes_of(word.case for word in words if word.activity == step.stop[0])
    return np.isin(columns.case[start], cases) | found


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
