"""Where each wait's range lies against the limits of a standard (measuring 5 and 6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from timeline.event_log import Codes
from timeline.moments import Moment
from timeline.moments.zone import DAY, HOUR, Days, Mask, local_day
from timeline.pairing import Columns, Pairs
from timeline.pathway import Standard, Step
from timeline.pathway.limits import Limit
from timeline.waits.measured import (
    ARRAYS,
    BREACHED,
    MEASURED,
    MET,
    NEVER,
    NOT_REQUIRED,
    OVERDUE,
    RUNNING,
    TOO_SOON,
    UNCLEAR,
    Outcomes,
    StepWaits,
)
from timeline.working_time import (
    BEYOND,
    Calendar,
    Counting,
    LimitUnit,
    deadline_day,
    elapsed,
    to_day,
)

Side = Literal["within", "at_least"]


class _Waits(Protocol):
    """What an outcome depends on."""

    @property
    def start(self) -> Codes: ...
    @property
    def stop(self) -> Codes: ...
    @property
    def closing(self) -> Codes: ...
    @property
    def excused(self) -> Mask: ...
    @property
    def doubtful(self) -> Mask: ...


class Selection(NamedTuple):
    """Some waits, taken out of a table."""

    start: Codes
    stop: Codes
    closing: Codes
    excused: Mask
    doubtful: Mask


class _Ends(NamedTuple):
    """Both ends of some waits as ranges, as instants or as local days; open waits have no latest stop."""

    start: tuple[Codes, Codes]
    stop: tuple[Codes, Codes]


class _Found(NamedTuple):
    """What a standard gives some waits; the fields are those of `StepWaits`."""

    outcome: Outcomes
    beyond: npt.NDArray[np.float64]
    past_calendar: Mask


@dataclass(frozen=True, slots=True)
class Measuring:
    """A log, the moment it is read as of, and the calendar: what its waits are measured with."""

    columns: Columns
    as_of: Moment
    calendar: Calendar

    def waits(self, step: Step, position: int, pairs: Pairs) -> StepWaits:
        """All waits of a step in its own unit, as if there were no standard."""
        low, high = self._elapsed(pairs, step.own_unit)
        n = len(pairs.start)
        return StepWaits(
            step=position,
            standard=-1,
            start=pairs.start,
            stop=pairs.stop,
            closing=pairs.closing,
            excused=pairs.excused,
            doubtful=pairs.doubtful,
            low=low,
            high=high,
            outcome=np.full(n, MEASURED, np.int8),
            beyond=np.zeros(n),
            past_calendar=np.zeros(n, bool),
        )

    def verdicts(
        self, step: Step, waits: StepWaits, numbers: dict[int, int]
    ) -> Iterator[StepWaits]:
        """A step's waits under each standard in force, and at last those with none in force."""
        begun = self.columns.last_day[waits.start]
        without = np.ones(len(begun), bool)
        for standard in step.standard:
            applies = in_force(standard, begun)
            without &= ~applies
            some = some_of(waits, applies)
            yield self._under(some, standard, numbers[id(standard)], step.own_unit)
        if not step.standard or without.any():
            some = some_of(waits, without)
            yield replace(some, outcome=self.outcomes(some, None, "after").outcome)

    def _under(
        self, waits: StepWaits, standard: Standard, number: int, own_unit: LimitUnit
    ) -> StepWaits:
        """Some waits of a step, which come in its own unit, under a standard."""
        unit = standard.unit or own_unit
        low, high = waits.low, waits.high
        if unit != own_unit:
            low, high = self._elapsed(waits, unit)
        found = self.outcomes(waits, standard, standard.counting)
        return replace(waits, standard=number, low=low, high=high, **found._asdict())

    def _elapsed(self, some: _Waits, unit: LimitUnit) -> tuple[Codes, Codes]:
        """The shortest and the longest the elapsed time can have been, in seconds or in whole units."""
        (a0, a1), (b0, b1) = self._ends(some, unit)
        is_open = some.stop < 0
        low = elapsed(a1, b0, unit, self.calendar)
        exact = a0 is a1 and b0 is b1
        return low, np.where(is_open, NEVER, low if exact else elapsed(a0, b1, unit, self.calendar))

    def _ends(self, some: _Waits, unit: LimitUnit) -> _Ends:
        """The waits' ends: instants for hours, otherwise days; a wait that was closed stops there."""
        columns, moment = self.columns, np.asarray([self.as_of.earliest])
        pair = (
            (columns.earliest, columns.latest, moment)
            if unit == "hours"
            else (columns.first_day, columns.last_day, local_day(moment))
        )
        earliest, latest, now = pair
        last = np.where(some.stop < 0, some.closing, some.stop)
        none = last < 0
        stops = np.where(none, now, earliest[last])
        if earliest is latest:
            starts = earliest[some.start]
            return _Ends((starts, starts), (stops, stops))
        return _Ends(
            (earliest[some.start], latest[some.start]), (stops, np.where(none, now, latest[last]))
        )

    def outcomes(self, some: _Waits, standard: Standard | None, counting: Counting) -> _Found:
        """Where each range lies against the limits (the table of measuring 6).

        A limit after the calendar's last year gives no outcome (measuring 1.2).
        """
        n, is_open = len(some.start), some.stop < 0
        late = early = np.zeros(n, bool)
        kept = np.ones(n, bool)
        unknown = np.zeros(n, bool)
        beyond = np.zeros(n)
        for side in sides(standard):
            limit = getattr(standard, side)
            ends = self._ends(some, limit.unit)
            due = due_times(ends.start, limit, counting, self.calendar)
            unknown |= (due[0] == BEYOND) | (due[1] == BEYOND)
            if side == "within":
                late = ends.stop[0] > due[1]
                kept &= ends.stop[1] <= due[0]
                past = (ends.stop[0] - due[1]) / (DAY if limit.unit == "hours" else 1)
                beyond = np.where(late, past, 0.0)
            else:
                early = ends.stop[1] < due[0]
                kept &= ends.stop[0] >= due[1]
        has_limit = standard is not None and standard.unit is not None
        outcome = np.full(n, UNCLEAR if has_limit else MEASURED, np.int8)
        if has_limit:
            outcome[kept] = MET
        outcome[early] = TOO_SOON
        outcome[late] = BREACHED
        late &= ~unknown
        outcome[unknown] = MEASURED
        ended = (some.closing >= 0) | some.excused
        outcome[is_open] = RUNNING
        outcome[is_open & late] = OVERDUE
        outcome[is_open & ended] = NOT_REQUIRED
        outcome[some.doubtful] = UNCLEAR
        without = (is_open & ended) | some.doubtful
        return _Found(outcome, np.where(without | unknown, 0.0, beyond), unknown & ~without)


def some_of(waits: StepWaits, mask: Mask) -> StepWaits:
    """Some of the waits."""
    if mask.all():
        return waits
    return replace(waits, **{name: getattr(waits, name)[mask] for name in ARRAYS})


def sides(standard: Standard | None) -> Iterator[Side]:
    """The limits a standard sets: the longest time, the shortest, both or none."""
    if standard and standard.within:
        yield "within"
    if standard and standard.at_least:
        yield "at_least"


def in_force(standard: Standard, begun: Days) -> Mask:
    """Whether a standard holds for waits that started on these days."""
    applies = np.ones(len(begun), bool)
    if standard.in_force_from:
        applies &= begun >= to_day(standard.in_force_from)
    if standard.in_force_to:
        applies &= begun <= to_day(standard.in_force_to)
    return applies


def due_times(
    starts: tuple[Codes, Codes], limit: Limit, counting: Counting, calendar: Calendar
) -> tuple[Codes, Codes]:
    """The deadline from the earliest and from the latest start: an instant for hours, else a day."""

    def due(start: Codes) -> Codes:
        if limit.unit == "hours":
            return start + limit.n * HOUR
        return deadline_day(start, limit.n, limit.unit, counting, calendar)

    first = due(starts[0])
    return first, first if starts[0] is starts[1] else due(starts[1])
