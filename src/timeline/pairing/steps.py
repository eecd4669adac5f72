"""Pairing one step over a whole log, with what the pairing itself shows (measuring 4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from timeline.event_log import Codes
from timeline.moments.zone import Mask
from timeline.pairing.columns import Columns, applies
from timeline.pairing.matching import first_answers, one_to_one, queues
from timeline.pairing.pools import Pool, Pools, make_pools
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
    unknown = Pool(np.empty(0, np.int64), np.empty(0, np.int64))
    if step.when:
        admitted = applies(columns.log, dict(step.when))
        touched = np.unique(np.concatenate([starts, stops]))
        touched = touched[admitted.unknown[columns.case[touched]]]
        unknown = Pool(columns.case[touched], touched)
        starts, stops = (at[admitted.yes[columns.case[at]]] for at in (starts, stops))
    pools = make_pools(columns, starts, stops, columns.positions(step.ends), step.same)
    plain, turning = queues(columns, pools)
    number = pools.starts.number
    first = (
        np.concatenate([[True], number[1:] != number[:-1]]) if len(number) else np.empty(0, bool)
    )
    if step.pair == "first":
        answers, counted = first_answers(plain, turning), first
    else:
        answers, counted = one_to_one(number, plain, turning), np.ones(len(number), bool)
    start, stop, closing = pools.starts.position[counted], answers[counted], pools.closing[counted]
    order = np.argsort(start, kind="stable")
    start, stop = start[order], stop[order]
    is_open = stop < 0
    return Pairs(
        start=start,
        stop=stop,
        closing=np.where(is_open, closing[order], -1),
        excused=is_open & _excused(step, columns, start),
        without_start=_without_start(pools),
        out_of_order=_out_of_order(columns, pools, first),
        condition_not_known=unknown,
    )


def _excused(step: Step, columns: Columns, start: Codes) -> Mask:
    words = columns.log.not_required
    if len(step.stop) != 1 or words.empty:
        return np.zeros(len(start), bool)
    cases = words.loc[words["activity"] == step.stop[0], "case"]
    return np.isin(columns.case[start], columns.log.cases.get_indexer(pd.Index(cases)))


def _without_start(pools: Pools) -> Pool:
    alone = ~np.isin(pools.stops.number, pools.starts.number)
    return Pool(pools.stops.number[alone], pools.stops.position[alone])


def _out_of_order(columns: Columns, pools: Pools, first: Mask) -> Pool:
    heads = Pool(*(part[first] for part in pools.starts))
    stops = pools.stops
    if not len(heads.number) or not len(stops.number):
        return Pool(np.empty(0, np.int64), np.empty(0, np.int64))
    at = np.minimum(np.searchsorted(heads.number, stops.number), len(heads.number) - 1)
    early = (heads.number[at] == stops.number) & (
        columns.latest[stops.position] < columns.earliest[heads.position[at]]
    )
    return Pool(stops.number[early], stops.position[early])
