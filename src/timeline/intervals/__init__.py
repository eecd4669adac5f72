"""Every interval of a log: its elapsed range, its deadline and its outcome (measuring 5 and 6)."""

from __future__ import annotations

from timeline.event_log import EventLog
from timeline.intervals.judging import Judging, deadlines, in_force
from timeline.intervals.rows import (
    BREACHED,
    MEASURED,
    MET,
    NEVER,
    NOT_REQUIRED,
    OVERDUE,
    RUNNING,
    TOO_SOON,
    UNCLEAR,
    Measured,
    Rows,
)
from timeline.intervals.told import Told, tell
from timeline.moments import Moment
from timeline.pairing import Columns, pair_every
from timeline.pathway import Pathway
from timeline.working_time import Calendar

__all__ = [
    "BREACHED",
    "MEASURED",
    "MET",
    "NEVER",
    "NOT_REQUIRED",
    "OVERDUE",
    "RUNNING",
    "TOO_SOON",
    "UNCLEAR",
    "Measured",
    "Rows",
    "Told",
    "deadlines",
    "in_force",
    "measure",
    "tell",
]


def measure(log: EventLog, pathway: Pathway, as_of: Moment, calendar: Calendar) -> Measured:
    """Pair and judge every step; `log` is read as of `as_of` and known to the pathway.

    Raises OutsideCalendarError where working days are needed beyond the calendar's years.
    """
    columns = Columns.of(log)
    pairs = pair_every(pathway.steps, columns)
    numbers = {id(standard): k for k, (_, standard) in enumerate(pathway.standards())}
    judging = Judging(columns, as_of, calendar)
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
