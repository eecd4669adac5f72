"""Every wait of a measured log as columns, a row for each standard in force: the rows of waits.csv.

What is said beside an outcome comes as facts (`FACTS`); wording makes a note of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from timeline import audit
from timeline.columnar.arrow_compute import by_code
from timeline.event_log import Codes, EventLog
from timeline.moments.zone import HOUR, Days, Mask, Seconds, local_day
from timeline.pathway import Pathway, Standard, Step
from timeline.waits import BREACHED, NEVER, OVERDUE, Deadlines, Measured, by_row, deadlines, results
from timeline.working_time import Calendar, LimitUnit, elapsed, to_day

if TYPE_CHECKING:
    import pandas as pd

UNITS: tuple[audit.Unit, ...] = ("hours", "days", "working days")
LONDON = pa.timestamp("s", tz="Europe/London")
FACTS = (
    "past_calendar",
    "other_outcome",
    "other_first_day",
    "reissued",
    "closed_by",
    "closed_outcome",
    "closed_row",
    "excused",
    "doubtful",
)


def wait_columns(
    measured: Measured, table: pd.DataFrame, pathway: Pathway, found: Deadlines
) -> pa.Table:
    """The columns of waits.csv, typed, with facts in place of the note.

    `table` is that of `measured`, and `found` its deadlines. Times have their zone, and `due` is
    the last permitted instant. `low` and `high` are in `unit`. Absent values are null.
    """
    standards = [standard for _, standard in pathway.standards()]
    step, standard = table["step"].to_numpy(), table["standard"].to_numpy()
    codes = _units(pathway, step, standard)
    in_hours = codes == UNITS.index("hours")
    start, stop = (table[name].to_numpy() for name in ("start", "stop"))
    return pa.table(
        {
            "case_id": _text(measured.log, "case", start),
            "episode": _text(measured.log, "episode", start),
            "step": by_code([one.id for one in pathway.steps], step),
            "standard": by_code([one.id for one in standards], standard),
            **_end(measured.log, "start", start),
            **_end(measured.log, "stop", stop),
            "unit": by_code([*UNITS], codes),
            "at_least": by_code([_limit(one, "at_least") for one in standards], standard),
            "within": by_code([_limit(one, "within") for one in standards], standard),
            "low": _amount(table["low"].to_numpy(), in_hours),
            "high": _amount(table["high"].to_numpy(), in_hours),
            "due": _instants(found.due, found.due != NEVER),
            "outcome": by_code([*audit.OUTCOMES], table["outcome"].to_numpy()),
            **_facts(measured, table, found, pathway),
        }
    )


def further_columns(
    measured: Measured,
    table: pd.DataFrame,
    pathway: Pathway,
    found: Deadlines,
    calendar: Calendar,
) -> dict[str, pa.Array]:
    """What the models of waits hold besides `wait_columns`, for the cases shown in detail."""
    start, stop, step = (table[name].to_numpy() for name in ("start", "stop", "step"))
    in_hours = np.asarray([one.own_unit == "hours" for one in pathway.steps])[step]
    waits = by_row(measured, results(measured, pathway), start, step)
    return {
        "start_event": pa.array(measured.columns.number(start)),
        "stop_event": pa.array(measured.columns.number(stop), mask=stop < 0),
        "not_before": _instants(found.not_before, found.not_before != NEVER),
        "own_unit": by_code([*UNITS], _units(pathway, step, np.full(len(step), -1))),
        "own_low": _amount(found.own_low, in_hours),
        "own_high": _amount(found.own_high, in_hours),
        "result": by_code([*audit.RESULTS], waits.codes),
        "may_be_late": pa.array(waits.may_be_late),
        "over": _over(table, found, _units(pathway, step, table["standard"].to_numpy()), calendar),
        "days_over": pa.array(table["beyond"].to_numpy()),
    }


def _units(pathway: Pathway, step: Codes, standard: Codes) -> Codes:
    """The unit of each row, as its place in `UNITS`: that of its standard, or else of its step."""
    own = np.asarray([_unit(one.own_unit) for one in pathway.steps])
    of_standard = np.asarray([*(_unit(one.unit) for _, one in pathway.standards()), -1])
    return np.where(of_standard[standard] < 0, own[step], of_standard[standard])


def _unit(unit: LimitUnit | None) -> int:
    return -1 if unit is None else UNITS.index("days" if unit == "months" else unit)


def _limit(standard: Standard, side: str) -> str:
    limit = getattr(standard, side)
    return limit.words if limit else ""


def _text(log: EventLog, name: str, positions: Codes) -> pa.DictionaryArray:
    column = log.table.texts(name)
    codes = np.where(positions < 0, -1, column.codes[positions])
    return by_code(column.names.tolist(), codes)


def _instants(instants: Seconds, there: Mask) -> pa.Array:
    return pa.array(np.where(there, instants, 0), mask=~there).cast(LONDON)


def _amount(ticks: Codes, in_hours: Mask) -> pa.Array:
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


def _over(
    table: pd.DataFrame, found: Deadlines, units: Codes, calendar: Calendar
) -> pa.DoubleArray:
    """How far each wait certainly is past its limit, in its unit; null where it is not late.

    Where the elapsed time is a range, or not yet over, that is a lower bound (measuring 6.2b).
    """
    late = np.isin(table["outcome"].to_numpy(), (BREACHED, OVERDUE))
    over = np.zeros(len(table))
    for code, unit in enumerate(UNITS):
        at = np.flatnonzero(late & (units == code))
        due, until = found.due[at], found.until[at]
        if unit == "hours":
            over[at] = (until - due) / HOUR
        else:
            over[at] = elapsed(local_day(due), local_day(until), unit, calendar)
    return pa.array(over, mask=~late)


def _facts(
    measured: Measured, table: pd.DataFrame, found: Deadlines, pathway: Pathway
) -> dict[str, pa.Array]:
    closing, outcome = table["closing"].to_numpy(), table["outcome"].to_numpy()
    number = table["standard"].to_numpy()
    differs = found.other != outcome
    from_and_including = np.asarray(
        [*(one.counting == "from_and_including" for _, one in pathway.standards()), False]
    )
    begun = local_day(measured.log.table.latest[table["start"].to_numpy()])
    return {
        "past_calendar": pa.array(table["past_calendar"].to_numpy()),
        "other_outcome": by_code([*audit.OUTCOMES], np.where(differs, found.other, -1)),
        "other_first_day": pa.array(
            np.where(from_and_including[number], 0, 1).astype(np.int8), mask=~differs
        ),
        "reissued": _reissued(pathway, number, begun),
        "closed_by": _text(measured.log, "activity", closing),
        "closed_outcome": _closing_outcomes(measured, table, pathway),
        "closed_row": _labels(measured.log, closing),
        "excused": pa.array(table["excused"].to_numpy() & (closing < 0)),
        "doubtful": pa.array(table["doubtful"].to_numpy()),
    }


def _closing_outcomes(
    measured: Measured, table: pd.DataFrame, pathway: Pathway
) -> pa.DictionaryArray:
    """The outcome that made an event close each wait; null where none did, or any outcome does."""
    activity, closing = measured.log.table.activity, table["closing"].to_numpy()
    codes = np.where(closing < 0, -1, activity.codes[closing].astype(np.int64))
    steps, known = table["step"].to_numpy(), [*activity.names]
    found, texts = np.full(len(table), -1), list[str]()
    for k, step in enumerate(pathway.steps):
        for one in dict.fromkeys(ending.activity for ending in step.ends_by_outcome):
            outcome = _ending_outcome(step, one)
            if outcome and one in known:
                found[(steps == k) & (codes == known.index(one))] = len(texts)
                texts.append(outcome)
    return by_code(texts, found)


def _ending_outcome(step: Step, activity: str) -> str:
    if activity in step.always_ends:
        return ""
    return next(one.outcome[0] for one in step.ends_by_outcome if one.activity == activity)


def _reissued(pathway: Pathway, number: Codes, begun: Days) -> pa.DictionaryArray:
    """What the pathway says of sources issued again on or before the start, joined by '; '."""
    texts: dict[str, int] = {}
    found = np.full(len(number), -1)
    for k, (_, standard) in enumerate(pathway.standards()):
        mine = np.flatnonzero(number == k)
        for at, said in _by_day(_reissues(standard, pathway), begun[mine]):
            found[mine[at]] = texts.setdefault(said, len(texts))
    return by_code([*texts], found)


def _by_day(reissues: dict[str, int], begun: Days) -> list[tuple[npt.NDArray[np.bool_], str]]:
    """For each set of reissues that holds together, the rows that began since, and its text."""
    days = sorted({*reissues.values()})
    found = []
    for k, day in enumerate(days):
        since = begun >= day
        if k + 1 < len(days):
            since &= begun < days[k + 1]
        found.append((since, "; ".join(text for text, on in reissues.items() if on <= day)))
    return found


def _reissues(standard: Standard, pathway: Pathway) -> dict[str, int]:
    """The notes on reissues of a standard's sources, each with the day from which it holds."""
    found: dict[str, int] = {}
    for source in dict.fromkeys(citation.source for citation in standard.citations):
        reissued = pathway.sources[source].reissued
        if reissued:
            day = to_day(reissued.on)
            found[reissued.note] = min(day, found.get(reissued.note, day))
    return found


def all_columns(
    measured: Measured, pathway: Pathway, calendar: Calendar, counted_in: Codes
) -> pa.Table:
    """All that the models of waits are made from.

    `counted_in` has the place of its groups for each row of `measured.table`; -1 for none.
    """
    table = measured.table
    found = deadlines(measured, table, pathway, calendar)
    columns = wait_columns(measured, table, pathway, found)
    further = further_columns(measured, table, pathway, found, calendar)
    further["counted_in"] = pa.array(counted_in, mask=counted_in < 0)
    return pa.table({**dict(zip(columns.column_names, columns.columns, strict=True)), **further})
