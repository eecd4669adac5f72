"""Where the days went: the waiting chains of all cases counted, and those of some told."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt

from timeline import audit
from timeline.audit.primitives import so_many
from timeline.audit.rounding import percent
from timeline.case_graph import Waits, floats, waits
from timeline.event_log import Codes
from timeline.moments.zone import Days
from timeline.pathway import Pathway
from timeline.waits import Measured
from timeline.working_time import Calendar, to_date

WHOLE = -1
"""Stands for all steps of a chain together."""
ChainCounts = dict[tuple[str, int], npt.NDArray[np.int64]]
"""By milestone and step: how many cases, days, cases beyond a deadline, and days beyond it."""
EXCESS = 3
"""The place of the last of them."""


def chain_counts(measured: Measured, pathway: Pathway, calendar: Calendar) -> ChainCounts:
    """Count the chains of a log's cases."""
    case = measured.columns.case
    found: ChainCounts = {}
    for chains in waits(measured, pathway, calendar):
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
    """The counts of several blocks, no case of which is in two of them."""
    found: ChainCounts = {}
    for one in every:
        for key, counts in one.items():
            found[key] = found.get(key, np.zeros_like(counts)) + counts
    return found


def milestones(counted: ChainCounts, pathway: Pathway) -> tuple[audit.Milestone, ...]:
    """What all chains to each milestone come to."""
    return tuple(_milestone(counted, pathway, one) for one in pathway.pathway.milestone)


def _milestone(counted: ChainCounts, pathway: Pathway, activity: str) -> audit.Milestone:
    reached, days, late, excess = counted.get((activity, WHOLE), np.zeros(4, np.int64)).tolist()
    found = [
        _wait(step.title, step.id, counted[activity, position].tolist(), days)
        for position, step in enumerate(pathway.steps)
        if (activity, position) in counted
    ]
    found.sort(key=lambda one: (-one.excess_days, -one.days))
    name = pathway.within_sentence((activity,))
    told = f"In no case is {name} recorded."
    if reached:
        beyond = (
            f"{excess:,} of them beyond the deadline of a wait, in {so_many(late, 'case')}"
            if excess
            else "no wait on the way went beyond a deadline of its own"
        )
        told = (
            f"{so_many(reached, 'case')} reached {name}, after {so_many(days, 'calendar day')} in all; "
            f"{beyond}. Deadlines that span several waits are in the standards at a glance."
        )
    return audit.Milestone(
        activity=activity,
        reached=reached,
        days=days,
        excess_days=excess,
        waits=tuple(found),
        sentence=told,
    )


def _wait(title: str, step: str, counts: list[int], whole: int) -> audit.Wait:
    cases, days, late, excess = counts
    told = f"{_sooner(title, excess)}, over {so_many(late, 'case')}."
    return audit.Wait(
        step=step,
        cases=cases,
        days=days,
        share=days / whole if whole else 0.0,
        late=late,
        excess_days=excess,
        sentence=told if excess else "",
    )


def _sooner(title: str, excess: int) -> str:
    return (
        f"{title}: had this step kept to its limit, up to {so_many(excess, 'calendar day')} sooner"
    )


def chains(
    measured: Measured,
    pathway: Pathway,
    calendar: Calendar,
    told: tuple[audit.Interval, ...],
) -> tuple[audit.Chain, ...]:
    """Every chain of a log's cases, whose intervals are told, by case, then by milestone."""
    late: _Late = {}
    for one in told:
        if one.outcome == "breached" and one.stop_event:
            late.setdefault((one.case, one.stop_event), []).append(
                f"{one.standard} by {one.over.removesuffix(' over')}"
            )
    found = [
        (int(measured.columns.case[end]), chain)
        for its in waits(measured, pathway, calendar)
        for end, chain in zip(
            its.ends, _Telling(measured, pathway, its, late).chains(), strict=True
        )
    ]
    return tuple(chain for _, chain in sorted(found, key=lambda one: one[0]))


_Late = dict[tuple[str, int], list[str]]
"""By case and event: which deadlines it came after, and by how much."""


class _Telling:
    """Tells the chains of one milestone."""

    def __init__(self, measured: Measured, pathway: Pathway, chains: Waits, late: _Late) -> None:
        """Look up once what is told of events."""
        self._late = late
        self._columns, self._pathway, self._chains = measured.columns, pathway, chains
        log = measured.log
        every = np.arange(len(log))
        self._rows = log.labels(every)
        self._number = measured.columns.number(every).tolist()
        self._titles = {step.id: step.title for step in pathway.steps}
        self._activities = [*log.table.activity]
        self._spare = floats(measured, pathway, chains)
        self._standards = [standard.id for _, standard in pathway.standards()]

    def chains(self) -> Iterator[audit.Chain]:
        case, links = self._columns.case, self._chains
        first, last = (
            np.searchsorted(case[links.stop], case[links.ends], side=side)
            for side in ("left", "right")
        )
        spares = self._spares()
        for end, begin, after in zip(links.ends, first, last, strict=True):
            yield self._chain(int(end), range(begin, after), spares.get(int(case[end]), ()))

    def _spares(self) -> dict[int, tuple[audit.Spare, ...]]:
        links = self._chains
        on = {*zip(links.step.tolist(), links.start.tolist(), links.stop.tolist(), strict=True)}
        by_case: dict[int, list[audit.Spare]] = {}
        for (step, start, stop), days in sorted(self._spare.items(), key=lambda one: one[0][1:]):
            if (step, start, stop) not in on:
                told = audit.Spare(
                    step=self._pathway.steps[step].id,
                    start_activity=self._activities[start],
                    start_row=self._rows[start],
                    start_event=self._number[start],
                    stop_activity=self._activities[stop],
                    stop_row=self._rows[stop],
                    stop_event=self._number[stop],
                    days=days,
                )
                by_case.setdefault(int(self._columns.case[start]), []).append(told)
        return {case: tuple(told) for case, told in by_case.items()}

    def _chain(self, end: int, at: range, spares: tuple[audit.Spare, ...]) -> audit.Chain:
        columns, links = self._columns, self._chains
        days = sum(int(links.days[k]) for k in at)
        told = tuple(self._link(k, days) for k in at)
        events = [end, *(int(links.start[k]) for k in at)]
        case = str(columns.log.cases[columns.case[end]])
        return audit.Chain(
            case=case,
            milestone=self._chains.milestone,
            days=days,
            excess_days=sum(link.excess_days for link in told),
            exact=bool((columns.first_day[events] == columns.last_day[events]).all()),
            links=told,
            spares=spares,
            sentence=self._sentence(case, end, days, told),
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
            sentence=f"{_sooner(step.title, excess)}." if excess else "",
        )

    def _sentence(self, case: str, end: int, days: int, links: tuple[audit.Link, ...]) -> str:
        milestone = self._pathway.within_sentence((self._chains.milestone,))
        if not links:
            return f"{case}: nothing in the record leads to the {milestone}."
        longest = max(links, key=lambda one: one.days)
        begin = self._pathway.within_sentence((links[0].start_activity,))
        told = f"{case}: {so_many(days, 'calendar day')} from {begin} to {milestone}"
        if days:
            told += (
                f"; the longest wait was {self._titles[longest.step]}, "
                f"{so_many(longest.days, 'calendar day')} ({percent(longest.share)})"
            )
        late = self._late.get((case, self._number[end]), [])
        return (
            f"{told}. It came after the deadline of {' and '.join(late)}." if late else f"{told}."
        )
