"""The waiting chain to each milestone, of all cases at once (measuring 7.2 and 7.3).

A link is one step of a case, from the event that was waited for to the one that waited. Its
days are those between the local dates of both events' latest times, by which case order runs:
none is below 0, and a chain's links add up to the whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from timeline.event_log import Codes
from timeline.moments.zone import Days, local_day
from timeline.pairing import Columns
from timeline.pathway import Pathway, Step
from timeline.pathway.limits import Limit
from timeline.waits import Measured, due_times, in_force
from timeline.working_time import BEYOND, Calendar, Counting

NONE = -1


@dataclass(frozen=True, slots=True)
class Chains:
    """Every case's chain to one milestone; arrays have a place per link, in case order.

    A case's chain ends at its first event of the milestone. Links of a case follow each other:
    the stop of one is the start of the next.
    """

    milestone: str
    ends: Codes
    """The event that each chain ends at, by case that reached the milestone."""
    step: Codes
    """Position in the pathway."""
    start: Codes
    stop: Codes
    days: Days
    standard: Codes
    """The standard whose deadline the excess is counted from, by its position; -1 for none."""
    excess: Days
    """Whole days from the deadline to the stop, never below 0."""


class WaitedFor(NamedTuple):
    """For each event, what it waited for last: -1 where nothing leads to it."""

    start: Codes
    step: Codes


def last_waited_for(measured: Measured, pathway: Pathway) -> WaitedFor:
    """The latest start in case order among the steps that ended at each event.

    Only starts that stand before it count; of the same start, the earlier step of the pathway.
    A step that is a notice is no wait.
    """
    n = len(measured.log)
    start, step = np.full(n, NONE), np.full(n, NONE)
    for position, begun, ended in _waiting(measured, pathway):
        later = begun > start[ended]
        start[ended[later]], step[ended[later]] = begun[later], position
    return WaitedFor(start, step)


def _waiting(measured: Measured, pathway: Pathway) -> Iterator[tuple[int, Codes, Codes]]:
    """Every step that is a wait, with those of its waits that ended and led on in case order."""
    for position, (step, pairs) in enumerate(zip(pathway.steps, measured.pairs, strict=True)):
        if not step.notice:
            yield position, *_led(pairs.start, pairs.stop)


def _led(start: Codes, stop: Codes) -> tuple[Codes, Codes]:
    """Waits that ended, and led on in case order."""
    on = (stop >= 0) & (start < stop)
    return start[on], stop[on]


def waiting_chains(measured: Measured, pathway: Pathway, calendar: Calendar) -> tuple[Chains, ...]:
    """The chains to each milestone of the pathway, in its order."""
    waited_for = last_waited_for(measured, pathway)
    columns = measured.columns
    found = []
    for milestone in pathway.pathway.milestone:
        ends = _first_of_each_case(columns, milestone)
        stop = _walked_back(waited_for, ends)
        start, step = waited_for.start[stop], waited_for.step[stop]
        first, last = columns.last_day[start], columns.last_day[stop]
        standard, due = _due(pathway, calendar, step, columns.latest[start])
        excess = np.where(standard >= 0, np.maximum(last - due, 0), 0)
        found.append(Chains(milestone, ends, step, start, stop, last - first, standard, excess))
    return tuple(found)


def _first_of_each_case(columns: Columns, activity: str) -> Codes:
    at = columns.positions((activity,))
    return at[np.diff(columns.case[at], prepend=-1) > 0]


def _walked_back(waited_for: WaitedFor, ends: Codes) -> Codes:
    """The stops of all links on the way back from these events, in case order."""
    on_the_way = np.zeros(len(waited_for.start), bool)
    at = ends
    while len(at := at[waited_for.start[at] >= 0]):
        on_the_way[at] = True
        at = waited_for.start[at]
    return np.flatnonzero(on_the_way)


def _due(pathway: Pathway, calendar: Calendar, step: Codes, begun: Codes) -> tuple[Codes, Days]:
    """For each link the standard that its excess is counted from, and the day it was due.

    A limit in force goes before an aim, and of several the one that was due last.
    """
    chosen, due = np.full(len(step), NONE), np.zeros(len(step), np.int64)
    weight = np.zeros(len(step), np.int64)
    positions = {one.id: k for k, one in enumerate(pathway.steps)}
    for number, (its, standard) in enumerate(pathway.standards()):
        at = np.flatnonzero(step == positions[its.id])
        if standard.within is None or not len(at):
            continue
        at = at[in_force(standard, local_day(begun[at]))]
        day = _due_day(standard.within, standard.counting, begun[at], calendar)
        its_weight = 2 if standard.tier == "limit" else 1
        before = (its_weight > weight[at]) | ((its_weight == weight[at]) & (day > due[at]))
        before &= day != BEYOND
        chosen[at[before]], due[at[before]] = number, day[before]
        weight[at[before]] = its_weight
    return chosen, due


def _due_day(limit: Limit, counting: Counting, begun: Codes, calendar: Calendar) -> Days:
    start = begun if limit.unit == "hours" else local_day(begun)
    due = due_times((start, start), limit, counting, calendar)[0]
    return local_day(due) if limit.unit == "hours" else due


def floats(measured: Measured, pathway: Pathway, chains: Chains) -> dict[tuple[int, int, int], int]:
    """How many days later each step that leads to a milestone could have begun without moving it.

    By step, start and stop. Every other event is taken to come as long after the last that it
    waited for as it did; the float of the chain's own steps is 0, so they are left out by the caller.
    """
    waited_for = last_waited_for(measured, pathway)
    day = measured.columns.last_day
    own_wait = day - day[waited_for.start]
    ending: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for position, *ends in _waiting(measured, pathway):
        for start, stop in zip(*(part.tolist() for part in ends), strict=True):
            ending[stop].append((position, start))
    latest = {int(end): int(day[end]) for end in chains.ends}
    found = {}
    # Backwards in case order, an event's latest day is known before those that it waited for.
    for stop in range(len(day) - 1, -1, -1):
        for position, start in ending[stop] if stop in latest else ():
            could_be = latest[stop] - int(own_wait[stop])
            latest[start] = min(latest.get(start, could_be), could_be)
            found[position, start, stop] = could_be - int(day[start])
    return found


class PossibleWaits(NamedTuple):
    """Waits that need not have been (measuring 7.4), in case order."""

    once: Codes
    """The last event that made the wait needless; -1 where the step names none."""
    start: Codes
    stop: Codes
    days: Days
    """From `once`, or else from the start, to the stop."""


def possible_waits(measured: Measured, pathway: Pathway) -> Iterator[tuple[Step, PossibleWaits]]:
    """For each step whose stop need not wait for its start: the waits in which it came after it."""
    columns = measured.columns
    for step, pairs in zip(pathway.steps, measured.pairs, strict=True):
        if not step.need_not_wait:
            continue
        start, stop = _led(pairs.start, pairs.stop)
        once = np.full(len(start), NONE)
        if step.once:
            at = np.append(columns.positions(step.once), NONE)
            once = at[np.searchsorted(at[:-1], start) - 1]
            there = (once >= 0) & (columns.case[once] == columns.case[start])
            once, start, stop = once[there], start[there], stop[there]
        since = once if step.once else start
        yield (
            step,
            PossibleWaits(once, start, stop, columns.last_day[stop] - columns.last_day[since]),
        )
