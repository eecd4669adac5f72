"""What turnaround needs of all waits, aggregated block by block, however large the log.

Waits are set apart by month, by segment of time and by group; block aggregates merge exactly,
because no case spans two blocks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.analysis.times import Times, split_times
from timeline.analysis.turnaround.groups import Grouped, Groups
from timeline.analysis.turnaround.published import OwnCounts, count_own
from timeline.analysis.turnaround.segments import months_of, segment_of, segments
from timeline.analysis.turnaround.survey_stages import beginnings, stage_positions
from timeline.audit import OUTCOMES, GroupedBy, Period, Segment
from timeline.columnar.histogram import Histogram
from timeline.event_log import Codes
from timeline.moments.zone import FIRST_YEAR, day_number
from timeline.pairing import Columns
from timeline.pathway import Pathway
from timeline.pathway.words import folded
from timeline.waits import BREACHED, OVERDUE, Measured, StepWaits
from timeline.working_time import Calendar

By = GroupedBy | Literal["all", "month", "segment"]
"""All of a step's clocks for 'all'."""


class Parted(NamedTuple):
    """Some clocks set apart: `codes` has a position in `names` for each."""

    by: By
    names: tuple[str, ...]
    codes: Codes


def whole(begun: Codes, columns: Columns, cut: tuple[Segment, ...]) -> Iterator[Parted]:
    """All clocks together, and by the segments of time, from the events with which they begin."""
    yield Parted("all", ("",), np.zeros(len(begun), np.int64))
    if cut:
        names = tuple(in_segment(k) for k in range(len(cut)))
        yield Parted("segment", names, segment_of(columns.last_day[begun], cut))


def fine(begun: Codes, columns: Columns, groups: Groups, step: str) -> Iterator[Parted | Grouped]:
    """By month, and by every group."""
    yield Parted("month", *months_of(columns.last_day[begun]))
    yield from groups.of(begun, step)


def in_segment(place: int) -> str:
    """What the clocks of a segment are kept under, by its place among the segments."""
    return str(place)


Counts = npt.NDArray[np.int64]
FIRST_DAY = day_number(FIRST_YEAR, 1, 1) - 1
"""No event is on this day, or before it."""


class Key(NamedTuple):
    """Which clocks: of a step (a position), by what, and of which group.

    Months are '2024-04'; a segment of time is its place, as a text.
    """

    step: int
    by: By
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
    late: dict[int, Histogram]
    """By standard: the days, from FIRST_DAY on, on which the clocks began that were breached or
    are overdue; those whose day is not recorded are left out."""
    own: OwnCounts

    def whole(self, step: int) -> Times | None:
        """All clocks of a step, by its position; None where it has none."""
        return self.times.get(Key(step, "all", ""))

    @classmethod
    def nothing(cls) -> Gathered:
        """Of no clock."""
        return cls({}, {}, {}, {})

    @classmethod
    def together(cls, every: Iterable[Gathered]) -> Gathered:
        """Those of several blocks, no clock of which is in two of them."""
        parts = [*every]
        shown = _spelling(key for one in parts for key in one.times)
        times: dict[Key, list[Times]] = defaultdict(list)
        outcomes: dict[Line, Counts] = defaultdict(_none)
        own: OwnCounts = defaultdict(_none)
        late: dict[int, list[Histogram]] = defaultdict(list)
        for one in parts:
            for key, its in one.times.items():
                times[shown[key]].append(its)
            for line, counts in one.outcomes.items():
                outcomes[Line(line.standard, shown[line.key])] += counts
            for standard, its_days in one.late.items():
                late[standard].append(its_days)
            for year, counts in one.own.items():
                own[year] += counts
        merged = {key: Times.together(its) for key, its in times.items()}
        days = {standard: Histogram.merged(its) for standard, its in late.items()}
        return cls(merged, dict(outcomes), days, dict(own))


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

    A clock is set apart by the event that starts it; the clock of a survey's stage by the request
    that began the survey. The waits of every step are counted by segment of time; those of a step with a
    standard or of a stage by month and by group too.
    """
    columns = measured.columns
    cut = segments(periods)
    groups = Groups(columns, pathway, calendar)
    requests = beginnings(measured, pathway)
    survey_stages = stage_positions(pathway)
    found = Gathered.nothing()
    for position, clocks in enumerate(measured.waits):
        if not len(clocks.start):
            continue
        step = pathway.steps[position]
        begun = requests[clocks.start] if position in survey_stages else clocks.start
        parts: list[Parted | Grouped] = [*whole(begun, columns, cut)]
        if step.standard or position in survey_stages:
            parts += fine(begun, columns, groups, step.id)
        for part in parts:
            in_hours = step.own_unit == "hours"
            for name, its in split_times(clocks, part.names, part.codes, in_hours=in_hours):
                found.times[Key(position, part.by, name)] = its
        _judged(measured, position, begun, parts, found)
    found.own.update(count_own(measured, pathway, calendar))
    return found


def _judged(
    measured: Measured,
    position: int,
    begun: Codes,
    parts: Iterable[Parted | Grouped],
    found: Gathered,
) -> None:
    """Count the outcomes of a step's clocks by standard and part, and the days of the late ones."""
    clocks = measured.waits[position]
    index = np.full(len(measured.columns.case), -1)
    index[clocks.start] = np.arange(len(clocks.start))
    for rows in measured.verdicts:
        if rows.step == position and rows.standard >= 0 and len(rows.start):
            at = index[rows.start]
            found.outcomes.update(_outcomes(rows, parts, at))
            late = begun[at[np.isin(rows.outcome, (BREACHED, OVERDUE))]]
            first, last = (
                getattr(measured.columns, one)[late] for one in ("first_day", "last_day")
            )
            found.late[rows.standard] = Histogram.of(last[first == last] - FIRST_DAY)


def _outcomes(rows: StepWaits, parts: Iterable[Parted | Grouped], at: Codes) -> dict[Line, Counts]:
    found: dict[Line, Counts] = {}
    for part in parts:
        kinds = len(OUTCOMES)
        code = part.codes[at] * kinds + rows.outcome
        counts = np.bincount(code, minlength=kinds * len(part.names)).reshape(-1, kinds)
        for place in np.flatnonzero(counts.any(axis=1)):
            key = Key(rows.step, part.by, part.names[place])
            found[Line(rows.standard, key)] = counts[place]
    return found
