"""Every wait of a log: its elapsed range, its deadlines and its outcomes (measuring 5 and 6)."""

from __future__ import annotations

from timeline.event_log import EventLog
from timeline.moments import Moment
from timeline.pairing import Columns, Pairs, pair_every
from timeline.pathway import Pathway
from timeline.waits.checked import only_checked, unchecked, without_conditions
from timeline.waits.deadlines import Deadlines, deadlines
from timeline.waits.measured import (
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
    StepWaits,
    Unchecked,
)
from timeline.waits.results import Results, by_row, results
from timeline.waits.verdicts import Measuring, due_times, in_force, some_of
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
    "Deadlines",
    "Measured",
    "Results",
    "StepWaits",
    "Unchecked",
    "by_row",
    "deadlines",
    "due_times",
    "in_force",
    "measure",
    "results",
]


def measure(log: EventLog, pathway: Pathway, as_of: Moment, calendar: Calendar) -> Measured:
    """Pair every step and give each wait its outcomes.

    `log` is read as of `as_of`, with the pathway's activity ids. Open waits that are not checked
    (measuring 4.9) are counted in `unchecked` and left out elsewhere.
    """
    columns = Columns.of(log)
    numbers = {id(standard): k for k, (_, standard) in enumerate(pathway.standards())}
    measuring = Measuring(columns, as_of, calendar)
    every = pair_every(pathway.steps, columns)
    bare = without_conditions(pathway.steps, columns, every)
    pairs: list[Pairs] = []
    waits: list[StepWaits] = []
    left: list[Unchecked] = []
    for position, step in enumerate(pathway.steps):
        found = measuring.waits(step, position, every[position])
        checked, kept = only_checked(step, columns, every[position])
        pairs.append(checked)
        waits.append(some_of(found, kept))
        if bare[position] is not every[position]:
            found = measuring.waits(step, position, bare[position])
            kept = found.stop >= 0
        left.append(unchecked(step, found, measuring, kept))
    verdicts = tuple(
        one
        for step, found in zip(pathway.steps, waits, strict=True)
        for one in measuring.verdicts(step, found, numbers)
    )
    return Measured(columns, as_of, tuple(pairs), tuple(waits), verdicts, tuple(left))
