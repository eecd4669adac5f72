"""Every interval of a log: its elapsed range, its deadline and its outcome (measuring 5 and 6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.audit import OUTCOMES
from timeline.event_log import Codes, EventLog
from timeline.moments import Moment
from timeline.moments.zone import HOUR, Mask, Seconds, first_second, last_second, local_day
from timeline.pairing import Columns, Pairs, pair
from timeline.pathway import Pathway, Standard, Step
from timeline.working_time import Calendar, Counting, LimitUnit, deadline_day, elapsed, to_day

MET, BREACHED, TOO_SOON, UNCLEAR, RUNNING, OVERDUE, NOT_REQUIRED, MEASURED = range(len(OUTCOMES))
NEVER = np.iinfo(np.int64).max
"""The upper end of an open clock: it has none."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A log measured against a pathway as of a moment.

    `table` has one row per interval and standard in force, in case order of the starts: `step`
    and `standard` (positions in the pathway, -1 for no standard), `start`, `stop` and `closing`
    (positions of events, -1 for none), `excused`, `until` (the earliest the clock can have
    stopped, or the as-of moment while open), `low` and `high` in the interval's unit
    (infinite while open), `due` and `not_before` (the instants up to which, and from which, the
    standard is kept; NEVER where it sets none), `outcome` and `other` (codes into `OUTCOMES`;
    `other` by the other convention of counting the first day).
    """

    log: EventLog
    as_of: Moment
    pairs: tuple[Pairs, ...]
    table: pd.DataFrame


class _Clocks(NamedTuple):
    """Some clocks of a step as ranges; `stop` of an open clock runs from the as-of moment on."""

    start: tuple[Seconds, Seconds]
    stop: tuple[Seconds, Seconds]
    is_open: Mask
    ended: Mask


def measure(log: EventLog, pathway: Pathway, as_of: Moment, calendar: Calendar) -> Measured:
    """Pair and judge every step; `log` is read as of `as_of` and known to the pathway.

    Raises OutsideCalendarError where working days are needed beyond the calendar's years.
    """
    columns = Columns.of(log)
    pairs = tuple(pair(step, columns) for step in pathway.steps)
    numbers = {id(standard): k for k, (_, standard) in enumerate(pathway.standards())}
    frames = [
        frame
        for position, (step, found) in enumerate(zip(pathway.steps, pairs, strict=True))
        for frame in _step_rows(step, position, found, columns, as_of, calendar, numbers)
    ]
    table = pd.concat(frames, ignore_index=True)
    order = np.lexsort((table["standard"], table["step"], table["start"]))
    return Measured(log, as_of, pairs, table.iloc[order].reset_index(drop=True))


def _step_rows(
    step: Step,
    position: int,
    pairs: Pairs,
    columns: Columns,
    as_of: Moment,
    calendar: Calendar,
    numbers: dict[int, int],
) -> list[pd.DataFrame]:
    """A step's intervals, once for each standard in force and once where there is none."""
    begun = local_day(columns.latest[pairs.start])
    unjudged = np.ones(len(begun), bool)
    rows: list[tuple[int, Standard | None, Mask]] = []
    for standard in step.standard:
        applies = _in_force(standard, begun)
        unjudged &= ~applies
        rows.append((numbers[id(standard)], standard, applies))
    rows.append((-1, None, unjudged))
    return [
        _rows(step, standard, _only(pairs, mask), columns, as_of, calendar).assign(
            step=position, standard=number
        )
        for number, standard, mask in rows
    ]


def _in_force(standard: Standard, begun: Codes) -> Mask:
    applies = np.ones(len(begun), bool)
    if standard.in_force_from:
        applies &= begun >= to_day(standard.in_force_from)
    if standard.in_force_to:
        applies &= begun <= to_day(standard.in_force_to)
    return applies


class _Some(NamedTuple):
    start: Codes
    stop: Codes
    closing: Codes
    excused: Mask


def _only(pairs: Pairs, mask: Mask) -> _Some:
    return _Some(pairs.start[mask], pairs.stop[mask], pairs.closing[mask], pairs.excused[mask])


def _rows(
    step: Step,
    standard: Standard | None,
    some: _Some,
    columns: Columns,
    as_of: Moment,
    calendar: Calendar,
) -> pd.DataFrame:
    clocks = _clocks(some, columns, as_of)
    unit = (standard.unit if standard else None) or step.own_unit
    low, high = _elapsed(clocks, some, columns, unit, calendar)
    counting: Counting = standard.counting if standard else "after"
    other: Counting = "after" if counting == "from_and_including" else "from_and_including"
    outcome = _outcome(clocks, standard, counting, calendar)
    flips = standard is not None and standard.unit not in (None, "hours")
    return pd.DataFrame(
        {
            "start": some.start,
            "stop": some.stop,
            "closing": some.closing,
            "excused": some.excused,
            "until": clocks.stop[0],
            "low": low,
            "high": high,
            "due": _kept_until(clocks.start[1], standard, "within", calendar),
            "not_before": _kept_until(clocks.start[1], standard, "at_least", calendar),
            "outcome": outcome,
            "other": _outcome(clocks, standard, other, calendar) if flips else outcome,
        }
    )


def _clocks(some: _Some, columns: Columns, as_of: Moment) -> _Clocks:
    is_open = some.stop < 0
    return _Clocks(
        start=(columns.earliest[some.start], columns.latest[some.start]),
        stop=(
            np.where(is_open, as_of.earliest, columns.earliest[some.stop]),
            np.where(is_open, NEVER, columns.latest[some.stop]),
        ),
        is_open=is_open,
        ended=(some.closing >= 0) | some.excused,
    )


def _elapsed(
    clocks: _Clocks, some: _Some, columns: Columns, unit: LimitUnit, calendar: Calendar
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The shortest and the longest the elapsed time can have been; infinite while open."""
    (a0, a1), (b0, b1) = clocks.start, clocks.stop
    b0 = np.where(some.closing >= 0, columns.earliest[some.closing], b0)
    b1 = np.where(clocks.is_open, b0, b1)
    if unit == "hours":
        low, high = np.maximum(b0 - a1, 0) / HOUR, np.maximum(b1 - a0, 0) / HOUR
    else:
        days = [local_day(instants) for instants in (a0, a1, b0, b1)]
        low = elapsed(days[1], days[2], unit, calendar).astype(np.float64)
        high = elapsed(days[0], days[3], unit, calendar).astype(np.float64)
    return low, np.where(clocks.is_open, np.inf, high)


Side = Literal["within", "at_least"]


def _deadline(
    starts: Seconds, standard: Standard, side: Side, counting: Counting, calendar: Calendar
) -> tuple[Seconds, Seconds]:
    """The first and the last second of a limit's deadline: a day, or for hours an instant."""
    limit = standard.within if side == "within" else standard.at_least
    if limit is None:
        message = f"standard {standard.id} sets no {side}"
        raise ValueError(message)
    if limit.unit == "hours":
        instant = starts + limit.n * HOUR
        return instant, instant
    day = deadline_day(local_day(starts), limit.n, limit.unit, counting, calendar)
    return first_second(day), last_second(day)


def _kept_until(
    starts: Seconds, standard: Standard | None, side: Side, calendar: Calendar
) -> Seconds:
    """The last second of `within`, or the first of `at_least`, reckoned from the start's latest."""
    limit = getattr(standard, side) if standard else None
    if standard is None or limit is None:
        return np.full(len(starts), NEVER)
    first, last = _deadline(starts, standard, side, standard.counting, calendar)
    return last if side == "within" else first


def _outcome(
    clocks: _Clocks, standard: Standard | None, counting: Counting, calendar: Calendar
) -> npt.NDArray[np.int8]:
    """Where each range lies against the limits (the table of measuring 6)."""
    (a0, a1), (b0, b1) = clocks.start, clocks.stop
    late, early = np.zeros(len(a0), bool), np.zeros(len(a0), bool)
    in_time, soon_enough = ~late, ~late
    if standard and standard.within:
        late = b0 > _deadline(a1, standard, "within", counting, calendar)[1]
        in_time = b1 <= _deadline(a0, standard, "within", counting, calendar)[1]
    if standard and standard.at_least:
        soon_enough = b0 >= _deadline(a1, standard, "at_least", counting, calendar)[0]
        early = b1 < _deadline(a0, standard, "at_least", counting, calendar)[0]
    judged = bool(standard and standard.unit)
    stopped = np.select(
        [late, early, in_time & soon_enough], [BREACHED, TOO_SOON, MET], default=UNCLEAR
    )
    still = np.where(clocks.ended, NOT_REQUIRED, np.where(late, OVERDUE, RUNNING))
    return np.where(clocks.is_open, still, stopped if judged else MEASURED).astype(np.int8)
