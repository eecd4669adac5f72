"""Every interval of a log: its elapsed range, its deadline and its outcome (measuring 5 and 6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from timeline.audit import OUTCOMES
from timeline.event_log import Codes, EventLog
from timeline.moments import Moment
from timeline.moments.zone import DAY, HOUR, Days, Mask, first_second, last_second, local_day
from timeline.pairing import Columns, Pairs, pair
from timeline.pathway import Pathway, Standard, Step
from timeline.pathway.limits import Limit
from timeline.working_time import Calendar, Counting, LimitUnit, deadline_day, elapsed, to_day

if TYPE_CHECKING:
    import pandas as pd

MET, BREACHED, TOO_SOON, UNCLEAR, RUNNING, OVERDUE, NOT_REQUIRED, MEASURED = range(len(OUTCOMES))
NEVER = np.iinfo(np.int64).max
"""The upper end of an open clock: it has none."""
Outcomes = npt.NDArray[np.int8]
Side = Literal["within", "at_least"]


@dataclass(frozen=True, slots=True)
class Rows:
    """The clocks of a step that one standard judges, or that none does, in order of the starts.

    `start`, `stop` and `closing` are positions of events, -1 for none. `low` and `high` are the
    shortest and the longest the elapsed time can have been, in seconds where the unit is hours
    and in its own whole units otherwise; `high` is NEVER while the clock is open. `outcome`
    has codes into `OUTCOMES`. `beyond` is how many days a clock certainly is past its limit, 0
    where it is not.
    """

    step: int
    """Position in the pathway; so is `standard`, -1 for none."""
    standard: int
    start: Codes
    stop: Codes
    closing: Codes
    excused: Mask
    low: Codes
    high: Codes
    outcome: Outcomes
    beyond: npt.NDArray[np.float64]


ARRAYS = ("start", "stop", "closing", "excused", "low", "high", "outcome", "beyond")


@dataclass(frozen=True, slots=True)
class Measured:
    """A log measured against a pathway as of a moment."""

    columns: Columns
    as_of: Moment
    pairs: tuple[Pairs, ...]
    """By step; so are `clocks`: all clocks of a step, in its own unit, told as `measured`."""
    clocks: tuple[Rows, ...]
    rows: tuple[Rows, ...]
    """By step, then by its standards and at last those of no standard."""

    @property
    def log(self) -> EventLog:
        """The log, in case order."""
        return self.columns.log

    @property
    def table(self) -> pd.DataFrame:
        """All rows in case order of their starts, then by step and standard; a column per array."""
        import pandas as pd  # noqa: PLC0415  slow to load

        table = pd.DataFrame(
            {name: np.concatenate([getattr(rows, name) for rows in self.rows]) for name in ARRAYS}
        )
        sizes = [len(rows.start) for rows in self.rows]
        for name in ("step", "standard"):
            table[name] = np.repeat([getattr(rows, name) for rows in self.rows], sizes)
        order = np.lexsort((table["standard"], table["step"], table["start"]))
        return table.iloc[order].reset_index(drop=True)


def measure(log: EventLog, pathway: Pathway, as_of: Moment, calendar: Calendar) -> Measured:
    """Pair and judge every step; `log` is read as of `as_of` and known to the pathway.

    Raises OutsideCalendarError where working days are needed beyond the calendar's years.
    """
    columns = Columns.of(log)
    pairs = tuple(pair(step, columns) for step in pathway.steps)
    numbers = {id(standard): k for k, (_, standard) in enumerate(pathway.standards())}
    judging = _Judging(columns, as_of, calendar)
    clocks = tuple(
        judging.clocks(step, position, found)
        for position, (step, found) in enumerate(zip(pathway.steps, pairs, strict=True))
    )
    rows = tuple(
        rows
        for step, its in zip(pathway.steps, clocks, strict=True)
        for rows in judging.step_rows(step, its, numbers)
    )
    return Measured(columns, as_of, pairs, clocks, rows)


class _Clocks(Protocol):
    """What judging needs to know of some clocks."""

    @property
    def start(self) -> Codes: ...
    @property
    def stop(self) -> Codes: ...
    @property
    def closing(self) -> Codes: ...
    @property
    def excused(self) -> Mask: ...


class _Taken(NamedTuple):
    start: Codes
    stop: Codes
    closing: Codes
    excused: Mask


class _Ends(NamedTuple):
    """Both ends of some clocks as ranges, as instants or as local days; open clocks have no latest stop."""

    start: tuple[Codes, Codes]
    stop: tuple[Codes, Codes]


@dataclass(frozen=True, slots=True)
class _Judging:
    """What a log's clocks are held against."""

    columns: Columns
    as_of: Moment
    calendar: Calendar

    def clocks(self, step: Step, position: int, pairs: Pairs) -> Rows:
        """All clocks of a step in its own unit, as if there were no standard."""
        low, high = self._elapsed(pairs, step.own_unit)
        n = len(pairs.start)
        return Rows(
            step=position,
            standard=-1,
            start=pairs.start,
            stop=pairs.stop,
            closing=pairs.closing,
            excused=pairs.excused,
            low=low,
            high=high,
            outcome=np.full(n, MEASURED, np.int8),
            beyond=np.zeros(n),
        )

    def step_rows(self, step: Step, clocks: Rows, numbers: dict[int, int]) -> Iterator[Rows]:
        """A step's intervals, once for each standard in force and once where there is none."""
        begun = self.columns.last_day[clocks.start]
        unjudged = np.ones(len(begun), bool)
        for standard in step.standard:
            applies = in_force(standard, begun)
            unjudged &= ~applies
            some = _only(clocks, applies)
            yield self._judged(some, standard, numbers[id(standard)], step.own_unit)
        if not step.standard or unjudged.any():
            some = _only(clocks, unjudged)
            yield replace(some, outcome=self.judge(some, None, "after")[0])

    def _judged(self, clocks: Rows, standard: Standard, number: int, own_unit: LimitUnit) -> Rows:
        """Some clocks of a step, which are told in its own unit, held against a standard."""
        unit = standard.unit or own_unit
        low, high = clocks.low, clocks.high
        if unit != own_unit:
            low, high = self._elapsed(clocks, unit)
        outcome, beyond = self.judge(clocks, standard, standard.counting)
        return replace(clocks, standard=number, low=low, high=high, outcome=outcome, beyond=beyond)

    def _elapsed(self, some: _Clocks, unit: LimitUnit) -> tuple[Codes, Codes]:
        """The shortest and the longest the elapsed time can have been, in seconds or in whole units."""
        (a0, a1), (b0, b1) = self._ends(some, unit)
        is_open = some.stop < 0
        low = elapsed(a1, b0, unit, self.calendar)
        exact = a0 is a1 and b0 is b1
        return low, np.where(is_open, NEVER, low if exact else elapsed(a0, b1, unit, self.calendar))

    def _ends(self, some: _Clocks, unit: LimitUnit) -> _Ends:
        """The clocks' ends: instants for hours, otherwise days; an ended one stops where it ended."""
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

    def judge(
        self, some: _Clocks, standard: Standard | None, counting: Counting
    ) -> tuple[Outcomes, npt.NDArray[np.float64]]:
        """Where each range lies against the limits (the table of measuring 6), and how far beyond."""
        n, is_open = len(some.start), some.stop < 0
        late = early = np.zeros(n, bool)
        kept = np.ones(n, bool)
        beyond = np.zeros(n)
        for side in _sides(standard):
            limit = getattr(standard, side)
            ends = self._ends(some, limit.unit)
            due = deadlines(ends.start, limit, counting, self.calendar)
            if side == "within":
                late = ends.stop[0] > due[1]
                kept &= ends.stop[1] <= due[0]
                past = (ends.stop[0] - due[1]) / (DAY if limit.unit == "hours" else 1)
                beyond = np.where(late, past, 0.0)
            else:
                early = ends.stop[1] < due[0]
                kept &= ends.stop[0] >= due[1]
        judged = standard is not None and standard.unit is not None
        outcome = np.full(n, UNCLEAR if judged else MEASURED, np.int8)
        if judged:
            outcome[kept] = MET
        outcome[early] = TOO_SOON
        outcome[late] = BREACHED
        ended = (some.closing >= 0) | some.excused
        outcome[is_open] = RUNNING
        outcome[is_open & late] = OVERDUE
        outcome[is_open & ended] = NOT_REQUIRED
        return outcome, np.where(is_open & ended, 0.0, beyond)


def _only(rows: Rows, mask: Mask) -> Rows:
    if mask.all():
        return rows
    return replace(rows, **{name: getattr(rows, name)[mask] for name in ARRAYS})


def _sides(standard: Standard | None) -> Iterator[Side]:
    if standard and standard.within:
        yield "within"
    if standard and standard.at_least:
        yield "at_least"


def in_force(standard: Standard, begun: Days) -> Mask:
    """Whether a standard holds for clocks that started on these days."""
    applies = np.ones(len(begun), bool)
    if standard.in_force_from:
        applies &= begun >= to_day(standard.in_force_from)
    if standard.in_force_to:
        applies &= begun <= to_day(standard.in_force_to)
    return applies


def deadlines(
    starts: tuple[Codes, Codes], limit: Limit, counting: Counting, calendar: Calendar
) -> tuple[Codes, Codes]:
    """The deadline from the earliest and from the latest start: an instant for hours, else a day."""

    def due(start: Codes) -> Codes:
        if limit.unit == "hours":
            return start + limit.n * HOUR
        return deadline_day(start, limit.n, limit.unit, counting, calendar)

    first = due(starts[0])
    return first, first if starts[0] is starts[1] else due(starts[1])


class Told(NamedTuple):
    """What is told beside an interval; positions are those of `Measured.table`."""

    due: Codes
    """The last instant at which the standard is kept; NEVER where it sets no longest time."""
    not_before: Codes
    """The first, where it sets a shortest time; else NEVER."""
    until: Codes
    """The earliest the clock can have stopped, or the as-of moment while open."""
    other: Outcomes
    """The outcome by the other convention of counting the first day."""


def tell(measured: Measured, table: pd.DataFrame, pathway: Pathway, calendar: Calendar) -> Told:
    """What is told beside each row of a measured log's table."""
    columns = measured.columns
    judging = _Judging(columns, measured.as_of, calendar)
    starts, stops = table["start"].to_numpy(), table["stop"].to_numpy()
    never = np.full(len(table), NEVER)
    until = np.where(stops < 0, measured.as_of.earliest, columns.earliest[stops])
    told = Told(never, never.copy(), until, table["outcome"].to_numpy().copy())
    for number, (_, standard) in enumerate(pathway.standards()):
        at = np.flatnonzero(table["standard"].to_numpy() == number)
        for side in _sides(standard):
            limit = getattr(standard, side)
            hours = limit.unit == "hours"
            begun = (columns.latest if hours else columns.last_day)[starts[at]]
            due = deadlines((begun, begun), limit, standard.counting, calendar)[0]
            if side == "within":
                told.due[at] = due if hours else last_second(due)
            else:
                told.not_before[at] = due if hours else first_second(due)
        if standard.unit not in (None, "hours"):
            inclusive = standard.counting == "from_and_including"
            some = _Taken(*(table[name].to_numpy()[at] for name in _Taken._fields))
            told.other[at] = judging.judge(
                some, standard, "after" if inclusive else "from_and_including"
            )[0]
    return told
