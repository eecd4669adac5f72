"""Every interval of a measured log as columns, for logs too large to tell one by one."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from timeline import audit
from timeline.analysis.notes import (
    DOUBTFUL,
    EXCUSED,
    UNJUDGED,
    closed_by,
    ending_name,
    other_convention,
)
from timeline.columnar.arrow_compute import by_code
from timeline.event_log import Codes, EventLog
from timeline.moments.zone import HOUR, Seconds, local_day
from timeline.pathway import Pathway, Standard
from timeline.waits import NEVER, Deadlines, Measured, deadlines
from timeline.working_time import Calendar, LimitUnit, to_day

if TYPE_CHECKING:
    import pandas as pd

UNITS: tuple[audit.Unit, ...] = ("hours", "days", "working days")
LONDON = pa.timestamp("s", tz="Europe/London")


def interval_columns(
    measured: Measured, table: pd.DataFrame, pathway: Pathway, calendar: Calendar
) -> pa.Table:
    """The columns of intervals.csv, typed: times with their zone, `due` the last permitted instant.

    `table` is that of `measured`. `low` and `high` are in the interval's unit; what does not
    apply is null.
    """
    told = deadlines(measured, table, pathway, calendar)
    judged = [standard for _, standard in pathway.standards()]
    step, standard = table["step"].to_numpy(), table["standard"].to_numpy()
    in_own = np.asarray([_unit(one.own_unit) for one in pathway.steps])
    in_standards = np.asarray([*(_unit(one.unit) for one in judged), -1])
    codes = np.where(in_standards[standard] < 0, in_own[step], in_standards[standard])
    unit = by_code([*UNITS], codes)
    in_hours = codes == UNITS.index("hours")
    start, stop = (table[name].to_numpy() for name in ("start", "stop"))
    ends = _end(measured.log, "start", start) | _end(measured.log, "stop", stop)
    columns = {
        "case_id": _text(measured.log, "case", start),
        "episode": _text(measured.log, "episode", start),
        "step": by_code([one.id for one in pathway.steps], step),
        "standard": by_code([one.id for one in judged], standard),
        **ends,
        "unit": unit,
        "at_least": by_code([_limit(one, "at_least") for one in judged], standard),
        "within": by_code([_limit(one, "within") for one in judged], standard),
        "low": _amount(table["low"].to_numpy(), in_hours),
        "high": _amount(table["high"].to_numpy(), in_hours),
        "due": _instants(told.due, told.due != NEVER),
        "outcome": by_code([*audit.OUTCOMES], table["outcome"].to_numpy()),
        "note": _notes(measured, table, told, pathway),
    }
    return pa.table(columns)


def _unit(unit: LimitUnit | None) -> int:
    """The code of the unit in which times are told; -1 for none."""
    return -1 if unit is None else UNITS.index("days" if unit == "months" else unit)


def _limit(standard: Standard, side: str) -> str:
    limit = getattr(standard, side)
    return limit.words if limit else ""


def _text(log: EventLog, name: str, positions: Codes) -> pa.DictionaryArray:
    column = log.table.texts(name)
    codes = np.where(positions < 0, -1, column.codes[positions])
    return by_code(column.names.tolist(), codes)


def _instants(instants: Seconds, there: npt.NDArray[np.bool_]) -> pa.Array:
    return pa.array(np.where(there, instants, 0), mask=~there).cast(LONDON)


def _amount(ticks: Codes, in_hours: npt.NDArray[np.bool_]) -> pa.Array:
    return pa.array(np.where(in_hours, ticks / HOUR, ticks), mask=ticks == NEVER)


def _end(log: EventLog, name: str, positions: Codes) -> dict[str, pa.Array]:
    events, there = log.table, positions >= 0
    return {
        f"{name}_activity": _text(log, "activity", positions),
        f"{name}_earliest": _instants(events.earliest[positions], there),
        f"{name}_latest": _instants(events.latest[positions], there),
        f"{name}_row": _labels(log, positions),
    }


def _labels(log: EventLog, positions: Codes) -> pa.StringArray:
    """The places of events, as 'log.csv:14'; null for a position of -1."""
    sheets = by_code([sheet.label for sheet in log.sheets], log.table.sheet[positions])
    rows = pa.array(log.table.row[positions], mask=positions < 0)
    return pc.binary_join_element_wise(sheets.cast(pa.string()), rows.cast(pa.string()), ":")


def _notes(
    measured: Measured, table: pd.DataFrame, told: Deadlines, pathway: Pathway
) -> pa.StringArray:
    """What must be said beside each outcome, joined by '; '; null where there is nothing."""
    log = measured.log
    n = len(table)
    judged = [standard for _, standard in pathway.standards()]
    number, outcome = table["standard"].to_numpy(), table["outcome"].to_numpy()
    begun = local_day(log.table.latest[table["start"].to_numpy()])
    notes = [pa.nulls(n, pa.string())]

    def say(mask: npt.NDArray[np.bool_], words: str) -> None:
        if mask.any():
            notes.append(pc.if_else(pa.array(mask), words, pa.scalar(None, pa.string())))

    say(table["past_calendar"].to_numpy(), UNJUDGED)
    for k, standard in enumerate(judged):
        mine = number == k
        for code, other in enumerate(audit.OUTCOMES):
            flips = mine & (told.other == code) & (outcome != code)
            say(flips, other_convention(standard, other))
    for k, standard in enumerate(judged):
        for words, day in _reissued(standard, pathway).items():
            say((number == k) & (begun >= day), words)
    closing = table["closing"].to_numpy()
    if (closing >= 0).any():
        activity = _ending_names(measured, table, pathway)
        before, between, after = closed_by("\0", "\1").replace("\1", "\0").split("\0")
        notes.append(
            pc.binary_join_element_wise(before, activity, between, _labels(log, closing), after, "")
        )
    say(table["excused"].to_numpy() & (closing < 0), EXCUSED)
    say(table["doubtful"].to_numpy(), DOUBTFUL)
    return reduce(_and, notes)


def _ending_names(measured: Measured, table: pd.DataFrame, pathway: Pathway) -> pa.Array:
    """What closed each wait, by the name of its activity; null where nothing did."""
    activity, closing = measured.log.table.activity, table["closing"].to_numpy()
    codes = np.where(closing < 0, -1, activity.codes[closing].astype(np.int64))
    names = [pathway.activity_names.get(one, one) for one in activity.names]
    known = [*activity.names]
    for k, step in enumerate(pathway.steps):
        for ending in step.ends_by_outcome:
            if ending.activity in known:
                mine = (table["step"].to_numpy() == k) & (codes == known.index(ending.activity))
                codes[mine] = len(names)
                names.append(ending_name(step, ending.activity, pathway))
    return by_code(names, codes).cast(pa.string())


def _and(first: pa.StringArray, second: pa.StringArray) -> pa.StringArray:
    return pc.coalesce(pc.binary_join_element_wise(first, second, "; "), first, second)


def _reissued(standard: Standard, pathway: Pathway) -> dict[str, int]:
    """What is said of sources that were issued anew, with the day from which it is said."""
    found: dict[str, int] = {}
    for source in dict.fromkeys(citation.source for citation in standard.citations):
        reissued = pathway.sources[source].reissued
        if reissued:
            day = to_day(reissued.on)
            found[reissued.note] = min(day, found.get(reissued.note, day))
    return found
