"""What turnaround needs of all clocks, gathered block by block, however large the log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.analysis.turnaround.groups import Grouped, Groups
from timeline.analysis.turnaround.published import OwnCounts, count_own
from timeline.analysis.turnaround.times import Times, split_times
from timeline.audit import OUTCOMES, GroupedBy, Period
from timeline.event_log import Codes
from timeline.intervals import Measured, Rows
from timeline.pathway import Pathway
from timeline.pathway.words import folded
from timeline.working_time import Calendar, to_day

Part = GroupedBy | Literal["all", "month", "period"]
"""By what the clocks of a key are set apart; all of a step's for 'all'."""
BEFORE, DURING, AFTER = "before", "during", "after"
Counts = npt.NDArray[np.int64]


class Key(NamedTuple):
    """Which clocks: of a step (a position), by what, and of which group.

    Months are '2024-04'; a period's clocks are 'Covid: during' and its like.
    """

    step: int
    by: Part
    group: str


class Line(NamedTuple):
    """The clocks of a key held against a standard (a position)."""

    standard: int
    key: Key


@dataclass(frozen=True, slots=True)
class Gathered:
    """Clocks by key: how long they ran, and their outcomes by code (as `audit.OUTCOMES`)."""

    times: dict[Key, Times]
    outcomes: dict[Line, Counts]
    own: OwnCounts

    @classmethod
    def together(cls, every: Iterable[Gathered]) -> Gathered:
        """Those of several blocks, no clock of which is in two of them."""
        parts = [*every]
        shown = _spelling(key for one in parts for key in one.times)
        times: dict[Key, list[Times]] = defaultdict(list)
        outcomes: dict[Line, Counts] = defaultdict(_none)
        own: OwnCounts = defaultdict(_none)
        for one in parts:
            for key, its in one.times.items():
                times[shown[key]].append(its)
            for line, counts in one.outcomes.items():
                outcomes[Line(line.standard, shown[line.key])] += counts
            for year, counts in one.own.items():
                own[year] += counts
        told = {key: Times.together(its) for key, its in times.items()}
        return cls(told, dict(outcomes), dict(own))


def _none() -> Counts:
    return np.zeros(len(OUTCOMES), np.int64)


def _spelling(keys: Iterable[Key]) -> dict[Key, Key]:
    """Each key with its group spelled as it is first by the alphabet, wherever it stands."""
    every = [*keys]
    spelled: dict[str, str] = {}
    for key in every:
        text = folded(key.group)
        spelled[text] = min(spelled.get(text, key.group), key.group)
    return {key: key._replace(group=spelled[folded(key.group)]) for key in every}


def gather(
    measured: Measured, pathway: Pathway, calendar: Calendar, periods: tuple[Period, ...]
) -> Gathered:
    """Gather the clocks of a block.

    Every step's clocks are told apart by period; those of a step with a standard or of a leg
    by month and by group too.
    """
    groups = Groups(measured.columns, pathway, calendar)
    times: dict[Key, Times] = {}
    outcomes: dict[Line, Counts] = {}
    for position, clocks in enumerate(measured.clocks):
        step = pathway.steps[position]
        if not len(clocks.start):
            continue
        wanted = bool(step.standard) or step.id in pathway.pathway.legs
        parts = [*_parts(clocks.start, measured, groups, periods, step.id, grouped=wanted)]
        for part in parts:
            in_hours = step.own_unit == "hours"
            for name, its in split_times(clocks, part.names, part.codes, in_hours=in_hours):
                times[Key(position, part.by, name)] = its
        index = np.full(len(measured.columns.case), -1)
        index[clocks.start] = np.arange(len(clocks.start))
        for rows in measured.rows:
            if rows.step == position and rows.standard >= 0 and len(rows.start):
                outcomes |= _outcomes(rows, parts, index[rows.start])
    return Gathered(times, outcomes, count_own(measured, pathway, calendar))


class _Parted(NamedTuple):
    by: Part
    names: tuple[str, ...]
    codes: Codes


def _parts(
    starts: Codes,
    measured: Measured,
    groups: Groups,
    periods: tuple[Period, ...],
    step: str,
    *,
    grouped: bool,
) -> Iterator[_Parted | Grouped]:
    day = measured.columns.last_day[starts]
    yield _Parted("all", ("",), np.zeros(len(starts), np.int64))
    for period in periods:
        names = tuple(f"{period.name}: {when}" for when in (BEFORE, DURING, AFTER))
        yield _Parted("period", names, _when(day, period))
    if grouped:
        month = day.astype("datetime64[D]").astype("datetime64[M]")
        distinct, codes = np.unique(month, return_inverse=True)
        yield _Parted("month", tuple(str(one) for one in distinct), codes)
        yield from groups.of(starts, step)


def _when(day: Codes, period: Period) -> Codes:
    """Before, during or after a period, by the day of the start (where not exact, the latest)."""
    when = np.ones(len(day), np.int64)
    if period.begin:
        when[day < to_day(period.begin)] = 0
    if period.end:
        when[day > to_day(period.end)] = 2
    return when


def _outcomes(rows: Rows, parts: Iterable[_Parted | Grouped], at: Codes) -> dict[Line, Counts]:
    found: dict[Line, Counts] = {}
    for part in parts:
        kinds = len(OUTCOMES)
        code = part.codes[at] * kinds + rows.outcome
        counts = np.bincount(code, minlength=kinds * len(part.names)).reshape(-1, kinds)
        for place in np.flatnonzero(counts.any(axis=1)):
            key = Key(rows.step, part.by, part.names[place])
            found[Line(rows.standard, key)] = counts[place]
    return found
