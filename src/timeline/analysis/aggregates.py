"""Counts over the cases of a block, from which the aggregates of a whole log are merged.

Blocks merge exactly, however the log is cut: no case spans two blocks, and medians use merged
histograms.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.analysis.practice_counts import PracticeCounts
from timeline.analysis.times import Times
from timeline.analysis.wait_counts import by_result, no_waits, score_waits, wait_counts
from timeline.analysis.waiting_chains import ChainCounts, chain_counts, merged_chain_counts
from timeline.audit import OUTCOMES, RESULTS, StepResults, WaitCounts
from timeline.case_graph import possible_waits
from timeline.columnar.coded_text import object_array
from timeline.event_log import Codes
from timeline.moments.zone import DAY
from timeline.pairing.pools import Pool
from timeline.pathway import Pathway
from timeline.practice import NOT_DONE, Answers, practice
from timeline.waits import BREACHED, OVERDUE, Measured, Results, StepWaits, Unchecked, results
from timeline.working_time import Calendar, LimitUnit

if TYPE_CHECKING:
    from timeline.analysis.turnaround import Gathered
    from timeline.audit import Period

SCORES = (
    *("days", "late_open", "late"),
    *("aim_days", "missed_aim", "too_early", "findings", "unclear"),
)
"""By what a case comes first, the weightiest first: limits, and aims between cases alike in them."""


@dataclass(frozen=True, slots=True)
class Line:
    """The clocks of a step that one standard judges, or that none does."""

    outcomes: npt.NDArray[np.int64]
    """How many there are of each outcome, by code."""
    times: Times
    seconds_over: int = 0
    """How far those late certainly are past the standard, all together."""
    at_least: bool = False
    """Whether the elapsed time of one of them is a range, or not yet over."""

    @classmethod
    def of(cls, rows: StepWaits, *, in_hours: bool) -> Line:
        """Count some clocks; `in_hours` says whether that is their unit."""
        late = np.isin(rows.outcome, (BREACHED, OVERDUE))
        return cls(
            np.bincount(rows.outcome, minlength=len(OUTCOMES)),
            Times.of(rows, in_hours=in_hours),
            int(np.rint(rows.beyond * DAY).sum()),
            bool((late & (rows.low != rows.high)).any()),
        )

    @classmethod
    def nothing(cls, *, in_hours: bool) -> Line:
        """Of no clock."""
        return cls(np.zeros(len(OUTCOMES), np.int64), Times.nothing(in_hours=in_hours))

    @classmethod
    def together(cls, lines: Iterable[Line]) -> Line:
        """Put the counts of several blocks, at least one, together."""
        every = [*lines]
        return cls(
            np.stack([line.outcomes for line in every]).sum(axis=0),
            Times.together(line.times for line in every),
            sum(line.seconds_over for line in every),
            any(line.at_least for line in every),
        )


class Room(NamedTuple):
    """How much is shown in detail at most: cases, and the events and waits of them all."""

    cases: int
    cost: int


NOTHING = Room(0, 0)
_OF_ONE = 4
"""One case takes at most this part of the room, so that it does not keep all others out."""


class Worst(NamedTuple):
    """Cases with something to talk about; `scores` has a row for each of `SCORES`."""

    cases: npt.NDArray[np.object_]
    scores: npt.NDArray[np.float64]
    cost: npt.NDArray[np.int64]
    """The events and waits of each: so much there is to draw and to write."""

    @classmethod
    def together(cls, every: Iterable[Worst]) -> Worst:
        """Those of several blocks, in the order of the log."""
        parts = [cls(object_array(()), np.empty((len(SCORES), 0)), np.empty(0, np.int64)), *every]
        return cls(*(np.concatenate(part, axis=-1) for part in zip(*parts, strict=True)))

    def first(self, room: Room | None) -> Worst:
        """Those that there is room for, worst first, and those alike in the order given."""
        if room is None:
            return self._at(np.lexsort(-self.scores[::-1]))
        at = np.flatnonzero(self.cost <= room.cost // _OF_ONE)
        if room.cases and len(at) > room.cases:  # the rest need not be sorted
            days = self.scores[0, at]
            at = at[days >= np.partition(days, -room.cases)[-room.cases]]
        at = at[np.lexsort(-self.scores[::-1, at])[: room.cases]]
        return self._at(at[np.cumsum(self.cost[at]) <= room.cost])

    def _at(self, at: npt.NDArray[np.integer[Any]]) -> Worst:
        return Worst(self.cases[at], self.scores[:, at], self.cost[at])


@dataclass(frozen=True, slots=True)
class Aggregates:
    """Counts over some cases; `worst` are all with something to talk about, or the first of them."""

    lines: dict[tuple[int, int], Line]
    """By step and standard (-1 for none), as positions in the pathway."""
    edges: Counter[tuple[int, str, str]]
    """By step, starting and stopping activity: how many clocks stopped."""
    worst: Worst
    to_talk_about: int
    """How many cases there are with something to talk about."""
    waits_by_result: npt.NDArray[np.int64]
    """By step: how many waits there are of each result, by code, and then of each of `FURTHER`."""
    step_findings: int
    """Findings that are not of practice."""
    chain_counts: ChainCounts
    practice: PracticeCounts
    unchecked: tuple[Unchecked, ...]
    """By step, the open waits that are not checked."""
    may_have_ended: int
    """Open waits of stages whose endings nothing records."""
    past_calendar: npt.NDArray[np.int64]
    """By step, the waits with a limit that falls after the calendar's last year."""
    gathered: Gathered | None
    """For turnaround; None where no case is shown in detail."""

    @property
    def findings(self) -> int:
        """How many findings there are."""
        return self.step_findings + self.practice.findings

    @property
    def intervals(self) -> int:
        """How many intervals there are: each wait once for each standard in force."""
        return sum(int(line.outcomes.sum()) for line in self.lines.values())

    @property
    def waits(self) -> int:
        """How many waits there are."""
        return int(self.waits_by_result[:, : len(RESULTS)].sum())

    @property
    def results(self) -> WaitCounts:
        """How many waits came to what."""
        return wait_counts(self.waits_by_result.sum(axis=0))

    def results_by_step(self, pathway: Pathway) -> tuple[StepResults, ...]:
        """The same by step; steps without a wait are left out."""
        return tuple(
            StepResults(step=step.id, counts=wait_counts(its))
            for step, its in zip(pathway.steps, self.waits_by_result, strict=True)
            if its.any()
        )


def unit_of(rows: StepWaits, pathway: Pathway) -> LimitUnit:
    """The unit of the times of some clocks: that of their standard, or else of their step."""
    step = pathway.steps[rows.step]
    standards = [standard for _, standard in pathway.standards()]
    own = standards[rows.standard].unit if rows.standard >= 0 else None
    return own or step.own_unit


def aggregate(
    measured: Measured,
    pathway: Pathway,
    calendar: Calendar,
    room: Room | None,
    periods: tuple[Period, ...] = (),
) -> Aggregates:
    """Count one block, and its worst cases that there is room for; without any, no edges, chains or turnaround."""
    gathered = None
    if room != NOTHING:
        from timeline.analysis.turnaround import gather  # noqa: PLC0415  a glance needs none of it

        gathered = gather(measured, pathway, calendar, periods)
    answers = practice(measured.columns, pathway)
    found_results = results(measured, pathway)
    scores, facts = _scores(measured, pathway, answers, found_results)
    found = np.flatnonzero(np.any([scores[name] > 0 for name in SCORES], axis=0))
    chosen = found[:0] if room == NOTHING else found
    worst = Worst(
        measured.log.cases[chosen] if len(chosen) else object_array(()),
        np.stack([scores[name][chosen] for name in SCORES]),
        _cost(measured)[chosen],
    )
    return Aggregates(
        lines={
            (rows.step, rows.standard): Line.of(rows, in_hours=unit_of(rows, pathway) == "hours")
            for rows in measured.verdicts
        },
        edges=Counter() if room == NOTHING else _edges(measured, pathway),
        worst=worst.first(room),
        to_talk_about=len(found),
        waits_by_result=by_result(measured, found_results),
        step_findings=facts,
        chain_counts={} if room == NOTHING else chain_counts(measured, pathway, calendar),
        practice=PracticeCounts.of(answers, measured.columns, pathway),
        unchecked=measured.unchecked,
        may_have_ended=_may_have_ended(measured, pathway),
        past_calendar=_past_calendar(measured, pathway),
        gathered=gathered,
    )


def merged(counted: Iterable[Aggregates], pathway: Pathway, room: Room | None) -> Aggregates:
    """The aggregates of all blocks, given in the order of the log."""
    every = [*counted]
    gathered = None
    if room != NOTHING:
        from timeline.analysis.turnaround import Gathered  # noqa: PLC0415  a glance needs none

        gathered = Gathered.together(one.gathered for one in every if one.gathered)
    lines: dict[tuple[int, int], list[Line]] = defaultdict(list)
    for one in every:
        for line in one.lines:
            lines[line].append(one.lines[line])
    return Aggregates(
        lines={key: Line.together(its) for key, its in lines.items()},
        edges=sum((one.edges for one in every), Counter[tuple[int, str, str]]()),
        worst=Worst.together(one.worst for one in every).first(room),
        to_talk_about=sum(one.to_talk_about for one in every),
        waits_by_result=np.sum(
            [no_waits(pathway), *(one.waits_by_result for one in every)], axis=0, dtype=np.int64
        ),
        step_findings=sum(one.step_findings for one in every),
        chain_counts=merged_chain_counts(one.chain_counts for one in every),
        practice=PracticeCounts.together((one.practice for one in every), pathway),
        unchecked=tuple(
            Unchecked.together(one.unchecked[position] for one in every)
            for position in range(len(pathway.steps))
        ),
        may_have_ended=sum(one.may_have_ended for one in every),
        past_calendar=np.sum(
            [np.zeros(len(pathway.steps)), *(one.past_calendar for one in every)],
            axis=0,
            dtype=np.int64,
        ),
        gathered=gathered,
    )


def _scores(
    measured: Measured,
    pathway: Pathway,
    answers: tuple[Answers, ...],
    found: tuple[Results, ...],
) -> tuple[dict[str, npt.NDArray[np.float64]], int]:
    """By case: the most days past a limit and past an aim, and how many waits and findings there are.

    What is merely not recorded of practice is no finding to choose a case by.
    """
    case = measured.columns.case
    n = measured.log.number_of_cases
    scores: dict[str, npt.NDArray[np.float64]] = {name: np.zeros(n) for name in SCORES}
    score_waits(scores, measured, pathway, found)
    facts = 0
    for step, pairs in zip(pathway.steps, measured.pairs, strict=True):
        alone = () if step.optional_start else (pairs.without_start,)
        for pool in (*alone, pairs.out_of_order, pairs.condition_not_known):
            heads = _heads(pool)
            facts += len(heads)
            if len(heads):
                scores["findings"] += np.bincount(case[heads], minlength=n)
    for _, waits in possible_waits(measured, pathway):
        facts += len(waits.start)
        scores["findings"] += np.bincount(case[waits.start], minlength=n)
    for answer in answers:
        not_done = answer.events[answer.state == NOT_DONE]
        scores["findings"] += np.bincount(case[not_done], minlength=n)
    return scores, facts


def _may_have_ended(measured: Measured, pathway: Pathway) -> int:
    """The open waits of steps that end with a case or a plan, where no such ending is recorded."""
    recorded = measured.log.recorded
    shown = recorded.anywhere | recorded.named
    return sum(
        int(((its.stop < 0) & (its.closing < 0) & ~its.excused).sum())
        for step, its in zip(pathway.steps, measured.waits, strict=True)
        if step.always_ends and not shown.intersection(step.always_ends)
    )


def _past_calendar(measured: Measured, pathway: Pathway) -> npt.NDArray[np.int64]:
    """By step, the waits with a limit after the calendar's last year, each counted once."""
    starts: list[Codes] = [np.empty(0, np.int64) for _ in pathway.steps]
    for its in measured.verdicts:
        if its.past_calendar.any():
            starts[its.step] = np.union1d(starts[its.step], its.start[its.past_calendar])
    return np.asarray([len(one) for one in starts], np.int64)


def _cost(measured: Measured) -> npt.NDArray[np.int64]:
    """The events and waits of each case."""
    case, n = measured.columns.case, measured.log.number_of_cases
    waits = [np.bincount(case[rows.start], minlength=n) for rows in measured.verdicts]
    return np.asarray(np.sum([np.bincount(case, minlength=n), *waits], axis=0))


def _heads(pool: Pool) -> Codes:
    """The first event of each pool: a pool makes one finding."""
    return pool.position[np.flatnonzero(np.diff(pool.number, prepend=-1))]


def _edges(measured: Measured, pathway: Pathway) -> Counter[tuple[int, str, str]]:
    """The clocks that stopped, once each, by where they started and where they stopped."""
    activity = measured.log.table.activity
    codes, names = activity.codes.astype(np.int64), activity.names
    found: Counter[tuple[int, str, str]] = Counter()
    for position in range(len(pathway.steps)):
        rows = measured.waits[position]
        on = rows.stop >= 0
        pairs = codes[rows.start[on]] * len(names) + codes[rows.stop[on]]
        for pair, n in zip(*np.unique(pairs, return_counts=True), strict=True):
            start, stop = divmod(int(pair), len(names))
            found[position, names[start], names[stop]] = int(n)
    return found
