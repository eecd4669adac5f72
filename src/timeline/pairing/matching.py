"""Answering starts with stops inside their pools: the first start only, or one to one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from timeline.event_log import Codes
from timeline.moments.zone import Mask
from timeline.pairing.columns import Columns, first_of_run
from timeline.pairing.pools import Pool, Pools

NONE = np.iinfo(np.int64).max


class Queue(NamedTuple):
    """Stops of one kind in pool order, and where each start may begin to look among them."""

    stops: Pool
    """With an entry more at the end, which belongs to no pool."""
    begin: Codes
    """For each start, the first stop of its pool or a later one that can answer it (measuring 4.3)."""
    limit: Codes
    """For each start, where in the log stops no longer answer it (measuring 4.10); NONE if nowhere."""

    def at(self, pool: Codes, index: Codes) -> Codes:
        """The position in the log of the stop at each index; NONE past the end of its pool."""
        index = np.minimum(index, len(self.stops.number) - 1)
        return np.where(self.stops.number[index] == pool, self.stops.position[index], NONE)

    def only(self, mask: Mask | Codes) -> Queue:
        """The same stops for some of the starts."""
        return Queue(self.stops, self.begin[mask], self.limit[mask])


def queues(
    columns: Columns, pools: Pools, starts: Pool, limit: Codes, *, may_turn: bool
) -> list[Queue]:
    """The stops that are not starts of the step, and those that are, which must come later.

    `starts` are those that look for a stop; where no stop is a start, `may_turn` is false.
    """
    reach = columns.reach[starts.position]
    if not may_turn:
        return [_queue(columns, pools.stops, starts, reach, limit)]
    turns = np.isin(pools.stops.position, pools.starts.position, assume_unique=True)
    plain, turning = pools.stops.only(~turns), pools.stops.only(turns)
    found = (
        _queue(columns, plain, starts, reach, limit),
        _queue(columns, turning, starts, starts.position + 1, limit),
    )
    return [queue for queue in found if len(queue.stops.number) > 1] or [found[0]]


def _queue(columns: Columns, stops: Pool, starts: Pool, looks_from: Codes, limit: Codes) -> Queue:
    length = len(columns.case) + 1
    begin = np.searchsorted(
        stops.number * length + stops.position, starts.number * length + looks_from
    )
    return Queue(Pool(np.append(stops.number, -1), np.append(stops.position, NONE)), begin, limit)


def first_answers(pool: Codes, lines: list[Queue]) -> Codes:
    """For each start, the first candidate in case order; -1 where there is none."""
    return _minus_one_for_none(
        _within(_nearest([queue.at(pool, queue.begin) for queue in lines]), lines)
    )


def one_to_one(pool: Codes, lines: list[Queue]) -> Codes:
    """For each start, the first candidate that no earlier start took (measuring 4.5); -1 if none.

    Where every start of a pool looks from no earlier a stop than the one before it, and its
    stops are of one kind, each takes the next after its predecessor's: a running maximum. The
    rest, which arise only from overlapping imprecise times or mixed kinds, are matched in turns.
    """
    if not len(pool):
        return np.empty(0, np.int64)
    heads = first_of_run(pool)
    rank = np.arange(len(pool)) - heads
    answers = _nearest([_in_a_row(pool, rank, queue) for queue in lines])
    mixed = _mixed(pool, heads, rank, lines)
    if mixed.any():
        rest = [queue.only(mixed) for queue in lines]
        answers[mixed] = _in_turns(pool[mixed], rank[mixed], rest)
    return _minus_one_for_none(answers)


def _mixed(pool: Codes, heads: Codes, rank: Codes, lines: list[Queue]) -> Mask:
    """Starts of the pools in which one looks back, or is closed, or stops of two kinds may answer."""
    back = lines[0].limit < NONE
    for queue in lines:
        back[1:] |= (queue.begin[1:] < queue.begin[:-1]) & (rank[1:] > 0)
    if len(lines) > 1:
        # The first of a pool may look at all that the others may.
        back |= (lines[0].at(pool, lines[0].begin[heads]) < NONE) & (
            lines[1].at(pool, lines[1].begin[heads]) < NONE
        )
    if not back.any():
        return back
    found = np.zeros(len(pool), bool)
    found[heads[back]] = True
    return found[heads]


def _in_a_row(pool: Codes, rank: Codes, queue: Queue) -> Codes:
    """Each start takes the stop it may begin at, or the one after its predecessor's.

    No pool's running maximum reaches into the next: `begin` never passes the pool's end.
    """
    return queue.at(pool, rank + np.maximum.accumulate(queue.begin - rank))


def _in_turns(pool: Codes, rank: Codes, lines: list[Queue]) -> Codes:
    """The k-th starts of all pools at once, for each k: each takes its nearest stop still free."""
    answers = np.full(len(rank), NONE)
    free = [np.arange(len(queue.stops.number) + 1) for queue in lines]
    by_rank = np.argsort(rank, kind="stable")
    for now in np.split(by_rank, np.flatnonzero(np.diff(rank[by_rank])) + 1):
        found = [_next_free(free[k], queue.begin[now]) for k, queue in enumerate(lines)]
        places = [queue.at(pool[now], found[k]) for k, queue in enumerate(lines)]
        answers[now] = _within(_nearest(places), [queue.only(now) for queue in lines])
        for k, place in enumerate(places):
            taken = found[k][(place == answers[now]) & (place < NONE)]
            free[k][taken] = taken + 1
    return answers


def _next_free(free: Codes, begin: Codes) -> Codes:
    """The first stop at or after each beginning that nobody took; shortens the way for the next."""
    at = begin
    while not np.array_equal(free[at], at):
        at = free[at]
    free[begin] = at
    return at


def _nearest(places: list[Codes]) -> Codes:
    return places[0] if len(places) == 1 else np.minimum(*places)


def _within(answers: Codes, lines: list[Queue]) -> Codes:
    """The answers that come before the limit of their start; NONE in place of the rest."""
    return np.where(answers < lines[0].limit, answers, NONE)


def _minus_one_for_none(answers: Codes) -> Codes:
    return np.where(answers == NONE, -1, answers)
