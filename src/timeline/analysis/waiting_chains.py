"""Waiting chains: counts over all cases, and the chains of the cases shown in detail."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt

from timeline import audit
from timeline.case_graph import Chains, floats, waiting_chains
from timeline.event_log import Codes
from timeline.moments.zone import Days
from timeline.pathway import Pathway
from timeline.waits import Measured
from timeline.working_time import Calendar, to_date

WHOLE = -1
"""In place of a step: all steps of a chain."""
ChainCounts = dict[tuple[str, int], npt.NDArray[np.int64]]
"""By milestone and step: cases, days, cases past a deadline, and days past it."""
EXCESS = 3
"""The index of the days past a deadline."""


def chain_counts(measured: Measured, pathway: Pathway, calendar: Calendar) -> ChainCounts:
    """Count the chains of a log's cases."""
    case = measured.columns.case
    found: ChainCounts = {}
    for chains in waiting_chains(measured, pathway, calendar):
        links = case[chains.stop], chains.days, chains.excess
        found[chains.milestone, WHOLE] = _counts(*links)
        found[chains.milestone, WHOLE][0] = len(chains.ends)
        by_step = np.argsort(chains.step.astype(np.int16), kind="stable")
        columns = [column[by_step] for column in links]
        ends = np.cumsum(np.bincount(chains.step, minlength=len(pathway.steps))).tolist()
        for step, (begin, end) in enumerate(itertools.pairwise([0, *ends])):
            if begin < end:
                found[chains.milestone, step] = _counts(*(one[begin:end] for one in columns))
    return found


def _counts(case: Codes, days: Days, excess: Days) -> npt.NDArray[np.int64]:
    """Of some links in case order: a case is counted where it changes."""
    late = case[excess > 0]
    return np.asarray([_cases(case), days.sum(), _cases(late), excess.sum()], dtype=np.int64)


def _cases(case: Codes) -> int:
    return int((np.diff(case, prepend=-1) != 0).sum())


def merged_chain_counts(every: Iterable[ChainCounts]) -> ChainCounts:
    """The counts of several blocks; no case spans two."""
    found: ChainCounts = {}
    for one in every:
        for key, counts in one.items():
            found[key] = found.get(key, np.zeros_like(counts)) + counts
    return found


def milestones(counted: ChainCounts, pathway: Pathway) -> tuple[audit.Milestone, ...]:
    """The totals of all chains to each milestone."""
    return tuple(_milestone(counted, pathway, one) for one in pathway.pathway.milestone)


def _milestone(counted: ChainCounts, pathway: Pathway, activity: str) -> audit.Milestone:
    reached, days, late, excess = counted.get((activity, WHOLE), np.zeros(4, np.int64)).tolist()
    stages = [
        _stage(step.id, counted[activity, position].tolist(), days)
        for position, step in enumerate(pathway.steps)
        if (activity, position) in counted
    ]
    stages.sort(key=lambda one: (-one.excess_days, -one.days))
    return audit.Milestone(
        activity=activity,
        reached=reached,
        days=days,
        excess_days=excess,
        late=late,
        stages=tuple(stages),
    )


def _stage(step: str, counts: list[int], whole: int) -> audit.ChainStage:
    cases, days, late, excess = counts
    return audit.ChainStage(
        step=step,
        cases=cases,
        days=days,
        share=days / whole if whole else 0.0,
        late=late,
        excess_days=excess,
    )


def chains(measured: Measured, pathway: Pathway, calendar: Calendar) -> tuple[audit.Chain, ...]:
    """Every chain of a log's cases, by case, then by milestone."""
    found = [
        (int(measured.columns.case[end]), chain)
        for its in waiting_chains(measured, pathway, calendar)
        for end, chain in zip(its.ends, _ToMilestone(measured, pathway, its).chains(), strict=True)
    ]
    return tuple(chain for _, chain in sorted(found, key=lambda one: one[0]))


class _ToMilestone:
    """Makes the chains to one milestone."""

    def __init__(self, measured: Measured, pathway: Pathway, chains: Chains) -> None:
        """Look up once what every chain needs of its events."""
        self._columns, self._pathway, self._chains = measured.columns, pathway, chains
        log = measured.log
        every = np.arange(len(log))
        self._rows = log.labels(every)
        self._number = measured.columns.number(every).tolist()
        self._activities = [*log.table.activity]
        self._float = floats(measured, pathway, chains)
        self._standards = [standard.id for _, standard in pathway.standards()]

    def chains(self) -> Iterator[audit.Chain]:
        case, links = self._columns.case, self._chains
        first, last = (
            np.searchsorted(case[links.stop], case[links.ends], side=side)
            for side in ("left", "right")
        )
        floats_of = self._floats()
        for end, begin, after in zip(links.ends, first, last, strict=True):
            yield self._chain(int(end), range(begin, after), floats_of.get(int(case[end]), ()))

    def _floats(self) -> dict[int, tuple[audit.Float, ...]]:
        links = self._chains
        on = {*zip(links.step.tolist(), links.start.tolist(), links.stop.tolist(), strict=True)}
        by_case: dict[int, list[audit.Float]] = {}
        for (step, start, stop), days in sorted(self._float.items(), key=lambda one: one[0][1:]):
            if (step, start, stop) not in on:
                one = audit.Float(
                    step=self._pathway.steps[step].id,
                    start_activity=self._activities[start],
                    start_row=self._rows[start],
                    start_event=self._number[start],
                    stop_activity=self._activities[stop],
                    stop_row=self._rows[stop],
                    stop_event=self._number[stop],
                    days=days,
                )
                by_case.setdefault(int(self._columns.case[start]), []).append(one)
        return {case: tuple(its) for case, its in by_case.items()}

    def _chain(self, end: int, at: range, off: tuple[audit.Float, ...]) -> audit.Chain:
        columns, links = self._columns, self._chains
        days = sum(int(links.days[k]) for k in at)
        linked = tuple(self._link(k, days) for k in at)
        events = [end, *(int(links.start[k]) for k in at)]
        case = str(columns.log.cases[columns.case[end]])
        return audit.Chain(
            case=case,
            milestone=self._chains.milestone,
            days=days,
            excess_days=sum(link.excess_days for link in linked),
            exact=bool((columns.first_day[events] == columns.last_day[events]).all()),
            links=linked,
            floats=off,
        )

    def _link(self, k: int, whole: int) -> audit.Link:
        links, day = self._chains, self._columns.last_day
        start, stop, days = int(links.start[k]), int(links.stop[k]), int(links.days[k])
        standard, excess = int(links.standard[k]), int(links.excess[k])
        step = self._pathway.steps[int(links.step[k])]
        return audit.Link(
            step=step.id,
            start_activity=self._activities[start],
            start_day=to_date(int(day[start])),
            start_row=self._rows[start],
            start_event=self._number[start],
            stop_activity=self._activities[stop],
            stop_day=to_date(int(day[stop])),
            stop_row=self._rows[stop],
            stop_event=self._number[stop],
            days=days,
            share=days / whole if whole else 0.0,
            standard=self._standards[standard] if standard >= 0 else "",
            excess_days=excess,
        )
