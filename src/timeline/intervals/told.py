"""What is told beside an interval: its deadline, and its outcome by the other convention."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from timeline.event_log import Codes
from timeline.intervals.judging import Judging, Taken, deadlines, sides
from timeline.intervals.rows import MEASURED, NEVER, Measured, Outcomes
from timeline.moments.zone import Mask, first_second, last_second
from timeline.pathway import Pathway
from timeline.working_time import BEYOND, Calendar

if TYPE_CHECKING:
    import pandas as pd


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
    unjudged: Mask
    """Whether a limit falls after the calendar's last year, and so is not judged."""
    own_low: Codes
    own_high: Codes
    """How long it took in its step's own unit, as `Rows` has it."""


def tell(measured: Measured, table: pd.DataFrame, pathway: Pathway, calendar: Calendar) -> Told:
    """What is told beside each row of a measured log's table."""
    columns = measured.columns
    judging = Judging(columns, measured.as_of, calendar)
    starts, stops = table["start"].to_numpy(), table["stop"].to_numpy()
    never = np.full(len(table), NEVER)
    until = np.where(stops < 0, measured.as_of.earliest, columns.earliest[stops])
    own = _own(measured, table)
    unjudged = np.zeros(len(table), bool)
    told = Told(never, never.copy(), until, table["outcome"].to_numpy().copy(), unjudged, *own)
    for number, (_, standard) in enumerate(pathway.standards()):
        at = np.flatnonzero(table["standard"].to_numpy() == number)
        for side in sides(standard):
            limit = getattr(standard, side)
            hours = limit.unit == "hours"
            begun = (columns.latest if hours else columns.last_day)[starts[at]]
            due = deadlines((begun, begun), limit, standard.counting, calendar)[0]
            known = due != BEYOND
            some, due = at[known], due[known]
            told.unjudged[at[~known]] = True
            if side == "within":
                told.due[some] = due if hours else last_second(due)
            else:
                told.not_before[some] = due if hours else first_second(due)
        if standard.unit not in (None, "hours"):
            inclusive = standard.counting == "from_and_including"
            some = Taken(*(table[name].to_numpy()[at] for name in Taken._fields))
            other = judging.judge(some, standard, "after" if inclusive else "from_and_including")[0]
            is_known = (other != MEASURED) & ~told.unjudged[at]
            told.other[at[is_known]] = other[is_known]
    return told


def _own(measured: Measured, table: pd.DataFrame) -> tuple[Codes, Codes]:
    """The least and the most of each row's time in its step's own unit."""
    starts, steps = table["start"].to_numpy(), table["step"].to_numpy()
    found = np.zeros(len(table), np.int64), np.zeros(len(table), np.int64)
    place = np.zeros(len(measured.columns.case), np.int64)
    for clocks in measured.clocks:
        at = np.flatnonzero(steps == clocks.step)
        place[clocks.start] = np.arange(len(clocks.start))
        for its, of in zip(found, (clocks.low, clocks.high), strict=True):
            its[at] = of[place[starts[at]]]
    return found
