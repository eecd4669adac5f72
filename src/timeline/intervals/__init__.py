"""Every interval of a log: its elapsed range, its deadline and its outcome (measuring 5 and 6)."""

from __future__ import annotations

from timeline.event_log import EventLog
from timeline.intervals.checking import only_checked, unchecked, without_conditions
from timeline.intervals.judging import Judging, deadlines, in_force, only
from timeline.intervals.results import Results, by_row, results
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
    Unchecked,
)
from timeline.intervals.told import Told, tell
from timeline.moments import Moment
from timeline.pairing import Columns, Pairs, pair_every
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
    "Results",
    "Rows",
    "Told",
    "Unchecked",
    "by_row",
    "deadlines",
    "in_force",
    "measure",
    "results",
    "tell",
]


def measure(log: EventLog, pathway: Pathway, as_of: Moment, calendar: Calendar) -> Measured:
    """Pair and judge every step; `log` is read as of `as_of` and known to the pathway.

    Open waits that are not checked are counted apart, and nothing else is said of them.
    """
    columns = Columns.of(log)
    numbers = {id(standard): k for k, (_, standard) in enumerate(pathway.standards())}
    judging = Judging(columns, as_of, calendar)
    every = pair_every(pathway.steps, columns)
    bare = without_conditions(pathway.steps, columns, every)
    pairs: list[Pairs] = []
    clocks: list[Rows] = []
    left: list[Unchecked] = []
    for position, step in enumerate(pathway.steps):
        its = judging.clocks(step, position, every[position])
        checked, kept = only_checked(step, columns, every[position])
        pairs.append(checked)
        clocks.append(only(its, kept))
        if bare[position] is not every[position]:
            its = judging.clocks(step, position, bare[position])
            kept = its.stop >= 0
        left.append(unchecked(step, its, judging, kept))
    rows = tuple(
        rows
        for step, its in zip(pathway.steps, clocks, strict=True)
        for rows in judging.step_rows(step, its, numbers)
    )
    return Measured(columns, as_of, tuple(pairs), tuple(clocks), rows, tuple(left))
