"""The groups in which each interval is counted, as columns beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from timeline.analysis.columns import named
from timeline.analysis.turnaround.groups import Groups
from timeline.analysis.turnaround.legs import beginnings, leg_steps
from timeline.analysis.turnaround.parts import fine, when_in
from timeline.audit import PERIOD, WHEN, Period
from timeline.intervals import Measured
from timeline.pathway import Pathway
from timeline.working_time import Calendar

if TYPE_CHECKING:
    import pandas as pd


def groups_beside(
    measured: Measured,
    table: pd.DataFrame,
    pathway: Pathway,
    calendar: Calendar,
    periods: tuple[Period, ...],
) -> dict[str, pa.DictionaryArray]:
    """The month, the groups and the periods of each interval of a measured log's `table`.

    As in all that is told of turnaround, a leg of a survey has those of the request that began it.
    """
    columns = measured.columns
    step, start = (table[name].to_numpy() for name in ("step", "start"))
    begun = np.where(np.isin(step, leg_steps(pathway)), beginnings(measured, pathway)[start], start)
    found: dict[str, pa.DictionaryArray] = {}
    groups = Groups(columns, pathway, calendar)
    read = [one.id in groups.read_steps for one in pathway.steps]
    for part in fine(begun, columns, groups, next(iter(groups.read_steps), "")):
        codes = (
            np.where(np.asarray(read)[step], part.codes, -1) if part.by == "readers" else part.codes
        )
        found[part.by] = named([*part.names], codes)
    for one in periods:
        inside = when_in(columns.last_day[begun], one)
        found[f"{PERIOD}{one.name}"] = named([*WHEN], inside)
    return found
