"""The deadline of each verdict, and its outcome by the other convention of counting the first day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from timeline.event_log import Codes
from timeline.moments.zone import first_second, last_second
from timeline.pathway import Pathway
from timeline.waits.measured import MEASURED, NEVER, Measured, Outcomes
from timeline.waits.verdicts import Measuring, Selection, due_times, sides
from timeline.working_time import BEYOND, Calendar, Counting

if TYPE_CHECKING:
    import pandas as pd


class Deadlines(NamedTuple):
    """What belongs to each row of `Measured.table`."""

    due: Codes
    """The last instant at which the standard is kept; NEVER where it sets no longest time."""
    not_before: Codes
    """The first, where it sets a shortest time; else NEVER."""
    until: Codes
    """The earliest the wait can have stopped, or the as-of moment while it is open."""
    other: Outcomes
    """The outcome by the other convention of counting the first day."""
    own_low: Codes
    own_high: Codes
    """How long it took in its step's own unit, as `StepWaits` has it."""


def deadlines(
    measured: Measured, table: pd.DataFrame, pathway: Pathway, calendar: Calendar
) -> Deadlines:
    """The deadlines of each row of a measured log's table."""
    columns = measured.columns
    measuring = Measuring(columns, measured.as_of, calendar)
    starts, stops = table["start"].to_numpy(), table["stop"].to_numpy()
    never = np.full(len(table), NEVER)
    until = np.where(stops < 0, measured.as_of.earliest, columns.earliest[stops])
    own = _own(measured, table)
    found = Deadlines(never, never.copy(), until, table["outcome"].to_numpy().copy(), *own)
    for number, (_, standard) in enumerate(pathway.standards()):
        at = np.flatnonzero(table["standard"].to_numpy() == number)
        for side in sides(standard):
            limit = getattr(standard, side)
            hours = limit.unit == "hours"
            begun = (columns.latest if hours else columns.last_day)[starts[at]]
            due = due_times((begun, begun), limit, standard.counting, calendar)[0]
            known = due != BEYOND
            some, due = at[known], due[known]
            if side == "within":
                found.due[some] = due if hours else last_second(due)
            else:
                found.not_before[some] = due if hours else first_second(due)
        if standard.unit not in (None, "hours"):
            inclusive = standard.counting == "from_and_including"
            waits = Selection(*(table[name].to_numpy()[at] for name in Selection._fields))
            counting: Counting = "after" if inclusive else "from_and_including"
            other = measuring.outcomes(waits, standard, counting).outcome
            is_known = (other != MEASURED) & ~table["past_calendar"].to_numpy()[at]
            found.other[at[is_known]] = other[is_known]
    return found


def _own(measured: Measured, table: pd.DataFrame) -> tuple[Codes, Codes]:
    """The least and the most of each row's time in its step's own unit."""
    starts, steps = table["start"].to_numpy(), table["step"].to_numpy()
    found = np.zeros(len(table), np.int64), np.zeros(len(table), np.int64)
    place = np.zeros(len(measured.columns.case), np.int64)
    for waits in measured.waits:
        at = np.flatnonzero(steps == waits.step)
        place[waits.start] = np.arange(len(waits.start))
        for its, of in zip(found, (waits.low, waits.high), strict=True):
            its[at] = of[place[starts[at]]]
    return found
