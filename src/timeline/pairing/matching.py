"""Answering starts with stops inside their pools: the first start only, or one to one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from timeline.event_log import Codes
from timeline.moments.zone import Mask
from timeline.pairing.columns import Columns
from timeline.pairing.pools import Pool, Pools, joined


class Queue(NamedTuple):
    """Stops of one kind in pool order, and where each start may begin to look among them."""

    position: Codes
    """Positions in the log."""
    begin: Codes
    """For each start, the first stop in its pool that can answer it (measuring 4.3)."""
    end: Codes
    """For each start, one past the last stop of its pool."""


def queues(columns: Columns, pools: Pools) -> tuple[Queue, Queue]:
    """The stops that are not starts of the step, and those that are, which must come later."""
    starts, stops = pools.starts, pools.stops
    is_start = np.isin(stops.position, starts.position, assume_unique=True)
    plain, turning = (Pool(*(part[mask] for part in stops)) for mask in (~is_start, is_start))
    spans = columns.earliest, columns.latest
    plain_begin = np.searchsorted(
        joined(plain.number, columns.latest[plain.position], *spans),
        joined(starts.number, columns.earliest[starts.position], *spans),
        side="left",
    )
    length = len(columns.case) + 1
    turning_begin = np.searchsorted(
        turning.number * length + turning.position,
        starts.number * length + starts.position,
        side="right",
    )
    return (
        Queue(
            plain.position, plain_begin, np.searchsorted(plain.number, starts.number, side="right")
        ),
        Queue(
            turning.position,
            turning_begin,
            np.searchsorted(turning.number, starts.number, side="right"),
        ),
    )


def first_answers(plain: Queue, turning: Queue) -> Codes:
    """For each start, the first candidate in case order; -1 where there is none."""
    none = np.iinfo(np.int64).max
    found = [_at(queue, queue.begin, none) for queue in (plain, turning)]
    nearest = np.minimum(*found)
    return np.where(nearest == none, -1, nearest)


def _at(queue: Queue, index: Codes, none: int) -> Codes:
    """The position in the log of the queue's stop at each index; `none` past the pool's end."""
    within = index < queue.end
    return np.where(within, np.append(queue.position, none)[np.where(within, index, -1)], none)


def one_to_one(pool: Codes, plain: Queue, turning: Queue) -> Codes:
    """For each start, the first candidate that no earlier start took (measuring 4.5); -1 if none.

    Where every start of a pool looks from no earlier a stop than the one before it, and its
    stops are of one kind, each takes the next after its predecessor's: a running maximum. The
    rest, which only overlapping imprecise times or mixed kinds bring about, go in turns.
    """
    if not len(pool):
        return np.empty(0, np.int64)
    first = np.concatenate([[True], pool[1:] != pool[:-1]])
    heads = np.flatnonzero(first)
    size = np.diff(np.append(heads, len(pool)))
    rank = np.arange(len(pool)) - np.repeat(heads, size)

    def in_pool(mask: Mask) -> Mask:
        return np.repeat(np.logical_or.reduceat(mask, heads), size)

    uses_plain, uses_turning = (in_pool(queue.begin < queue.end) for queue in (plain, turning))
    looks_back = in_pool(~first & (np.diff(plain.begin, prepend=0) < 0))
    answers = np.where(uses_plain, _in_a_row(rank, plain), _in_a_row(rank, turning))
    mixed = looks_back | (uses_plain & uses_turning)
    if mixed.any():
        rest = [
            Queue(queue.position, queue.begin[mixed], queue.end[mixed])
            for queue in (plain, turning)
        ]
        answers[mixed] = _in_turns(rank[mixed], rest)
    return answers


def _in_a_row(rank: Codes, queue: Queue) -> Codes:
    """Each start takes the stop it may begin at, or the one after its predecessor's.

    No pool's running maximum reaches into the next: `begin` never passes the pool's `end`.
    """
    taken = rank + np.maximum.accumulate(queue.begin - rank)
    return _at(queue, taken, -1)


def _in_turns(rank: Codes, both: list[Queue]) -> Codes:
    """The k-th starts of all pools at once, for each k: each takes its nearest stop still free."""
    answers = np.full(len(rank), -1)
    free = [np.arange(len(queue.position) + 1) for queue in both]
    by_rank = np.argsort(rank, kind="stable")
    none = np.iinfo(np.int64).max
    for now in np.split(by_rank, np.flatnonzero(np.diff(rank[by_rank])) + 1):
        found = [_next_free(free[k], queue.begin[now]) for k, queue in enumerate(both)]
        places = [
            _at(Queue(queue.position, queue.begin[now], queue.end[now]), found[k], none)
            for k, queue in enumerate(both)
        ]
        nearest = np.minimum(*places)
        for k in range(len(both)):
            taken = found[k][(places[k] == nearest) & (nearest < none)]
            free[k][taken] = taken + 1
        answers[now] = np.where(nearest == none, -1, nearest)
    return answers


def _next_free(free: Codes, begin: Codes) -> Codes:
    """The first stop at or after each beginning that nobody took; shortens the way for the next."""
    at = begin
    while not np.array_equal(free[at], at):
        at = free[at]
    free[begin] = at
    return at
