"""Which waits of a step an ending with a condition closes (measuring 4.10).

Such an ending is an event whose outcome means that nothing follows, such as a referral decision
of no further action. Like any ending it acts at the last second of the local day of its `latest`, but
it cuts no stretch. It closes, of the waits that begin no later than that:

1. the wait that it begins itself;
2. the waits of the starts that it is linked to (4.7a); without such a link, the waits of the starts that it answers in another step of the pathway, one that leads from a
   start of this step to the ending's activity (referral to decision). If the pathway has no such
   step, the start that it would answer one to one if it were a stop of this step;
3. the wait in hand. In a step with one wait at a time (`pair = "first"`, or a start that is also a
   stop), an ending that does none of this, and is no stop of the step, closes the wait of the
   last start that it can answer (4.3).

A wait closed so may still be answered by a stop before the ending, so the ending never
closes a wait that it answers itself. With `pair = "first"`, the first start after an ending that
closed an open wait counts again. If two steps each ask what an ending answers in the other,
that is found as if the other's endings had no condition.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from timeline.columnar.arrow_compute import dense_ranks, distinct, is_in
from timeline.event_log import Codes
from timeline.moments.zone import Mask, last_second
from timeline.pairing.columns import Columns
from timeline.pairing.links import linked
from timeline.pairing.matching import NONE
from timeline.pairing.pools import Pool, Pools
from timeline.pathway import Ending, Step
from timeline.pathway.words import with_openings

NOWHERE = np.empty(0, np.int64)


class Answered(NamedTuple):
    """The endings by outcome of a step, and which starts they answer elsewhere."""

    endings: Codes = NOWHERE
    """Their positions in the log, in case order."""
    start: Codes = NOWHERE
    """The starts that an ending answers, with the ending at the same place of `by`."""
    by: Codes = NOWHERE
    in_hand: Codes = NOWHERE
    """Those of the endings that close the wait in hand, if they begin no wait of the step."""


class Closed(NamedTuple):
    """For each start of the pools, from where in the log on no stop answers it; NONE if anywhere."""

    limit: Codes
    ending: Codes
    """The ending that closes the wait; -1 for none."""


def leading(step: Step, ending: Ending, steps: tuple[Step, ...]) -> list[Step]:
    """The other steps in which the ending's activity can answer a start of this step.

    None are looked for where a start is also a stop: there the ending closes the wait in hand.
    """
    if not {*step.start}.isdisjoint(step.stop):
        return []
    return [
        other
        for other in steps
        if other is not step
        and ending.activity in other.stop
        and not {*step.start}.isdisjoint(other.start)
    ]


def one_at_a_time(step: Step) -> bool:
    """Whether a pool of the step has one wait at most that is open."""
    return step.pair == "first" or not {*step.start}.isdisjoint(step.stop)


def answered(
    step: Step,
    columns: Columns,
    steps: tuple[Step, ...],
    answers: Callable[[Step], tuple[Codes, Codes]],
) -> Answered:
    """What the endings by outcome of a step answer; `answers` gives starts and stops of another."""
    found = [_of_one(step, ending, columns, steps, answers) for ending in step.ends_by_outcome]
    if not found:
        return Answered()
    endings, start, by, in_hand = map(np.concatenate, zip(*found, strict=True))
    return Answered(distinct(endings), start, by, distinct(in_hand))


def _of_one(
    step: Step,
    ending: Ending,
    columns: Columns,
    steps: tuple[Step, ...],
    answers: Callable[[Step], tuple[Codes, Codes]],
) -> Answered:
    its = columns.positions((ending.activity,))
    at = columns.matching(its, {"outcome": ending.outcome}, with_openings)
    chain = not {*step.start}.isdisjoint(step.stop)
    others = [] if chain else leading(step, ending, steps) or [_as_stop(step, ending)]
    if ending.activity in step.stop:
        others = [one for one in others if one in steps]
    by_link = linked(columns, columns.positions(step.start), at)
    pairs = [answers(other) for other in others] if len(at) else []
    starts = np.concatenate([NOWHERE, *(start for start, _ in pairs)])
    stops = np.concatenate([NOWHERE, *(stop for _, stop in pairs)])
    kept = is_in(stops, at) & ~is_in(stops, distinct(by_link[1]))
    starts = np.concatenate([starts[kept], by_link[0]])
    stops = np.concatenate([stops[kept], by_link[1]])
    in_hand = NOWHERE
    if one_at_a_time(step) and ending.activity not in step.stop:
        in_hand = at[~is_in(at, distinct(stops))]
    return Answered(at, starts, stops, in_hand)


def _as_stop(step: Step, ending: Ending) -> Step:
    """The step that the pathway does not have: from the starts to the ending's activity."""
    ends = tuple(Ending(activity=one) for one in step.always_ends if one != ending.activity)
    update = {"stop": (ending.activity,), "stop_where": {}, "pair": "each", "ends": ends}
    return step.model_copy(update=update)


def closed(columns: Columns, pools: Pools, its: Answered) -> Closed:
    """Of the endings that close a start, the first in case order closes it."""
    starts = pools.starts
    found = Closed(np.full(len(starts.position), NONE), np.full(len(starts.position), -1))
    if not len(its.endings):
        return found
    index = np.full(len(columns.case) + 1, -1)
    index[starts.position] = np.arange(len(starts.position))
    own = its.endings[index[its.endings] >= 0]
    spare = is_in(pools.others.position, its.in_hand) & ~is_in(pools.others.position, own)
    held, by = _in_hand(columns, pools.others.only(spare), starts)
    start = np.concatenate([own, its.start, held])
    ending = np.concatenate([own, its.by, by])
    cut = columns.after(columns.case[ending], last_second(columns.last_day[ending]))
    closes = (index[start] >= 0) & (start < cut)
    start, ending, cut = start[closes], ending[closes], cut[closes]
    order = np.lexsort((-ending, -cut))  # the first ending is written last
    found.limit[index[start[order]]] = cut[order]
    found.ending[index[start[order]]] = ending[order]
    return found


def _in_hand(columns: Columns, endings: Pool, starts: Pool) -> tuple[Codes, Codes]:
    """The last start of its pool before the end of each ending's day, if the ending can answer it."""
    at = endings.position
    if not len(at) or not len(starts.position):
        return NOWHERE, NOWHERE
    cut = columns.after(columns.case[at], last_second(columns.last_day[at]))
    length = len(columns.case) + 1
    last = np.searchsorted(starts.number * length + starts.position, endings.number * length + cut)
    last = np.maximum(last - 1, 0)
    start = starts.position[last]
    answers: Mask = (starts.number[last] == endings.number) & (start < cut) & (start != at)
    answers &= columns.latest[at] >= columns.earliest[start]
    return start[answers], at[answers]


def cut_again(pools: Pools, heads: Codes, limit: Codes) -> Pools:
    """The pools, with those whose first wait an ending closed (`limit` of each head) split after it."""
    since = np.full(int(pools.starts.number[-1]) + 1, NONE)
    since[pools.starts.number[heads]] = limit

    def anew(pool: Pool) -> Codes:
        known = np.minimum(pool.number, len(since) - 1)
        later: Mask = (known == pool.number) & (pool.position >= since[known])
        number: Codes = pool.number * 2 + later
        return number

    starts, stops = anew(pools.starts), anew(pools.stops)
    number = dense_ranks(np.concatenate([starts, stops]))
    return pools._replace(
        starts=Pool(number[: len(starts)], pools.starts.position),
        stops=Pool(number[len(starts) :], pools.stops.position),
    )
