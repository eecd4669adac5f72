"""Cases and intervals as an audit tells them, each with the rows it came from."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import starmap
from typing import Any, NamedTuple

import numpy as np

from timeline import audit
from timeline.analysis import words
from timeline.analysis.notes import (
    DOUBTFUL,
    EXCUSED,
    UNJUDGED,
    closed_by,
    ending_name,
    other_convention,
)
from timeline.event_log import Codes, EventLog
from timeline.moments import Moment
from timeline.moments.zone import HOUR, in_london, local_day
from timeline.pairing import Columns
from timeline.pathway import ATTRIBUTES, Pathway, Standard, Step
from timeline.waits import BREACHED, NEVER, OVERDUE, Measured, by_row, deadlines, results
from timeline.working_time import Calendar, LimitUnit, elapsed


def events(log: EventLog) -> Iterator[tuple[str, audit.Event]]:
    """Each event with its case, in case order."""
    rows = log.labels(np.arange(len(log)))
    attributes = zip(*(log.table.texts(name) for name in ATTRIBUTES), strict=True)
    times = zip(log.table.earliest.tolist(), log.table.latest.tolist(), strict=True)
    for case, activity, moment, values, row in zip(
        log.table.case, log.table.activity, starmap(Moment, times), attributes, rows, strict=True
    ):
        yield (
            case,
            audit.Event(
                activity=activity,
                earliest=in_london(moment.earliest),
                latest=in_london(moment.latest),
                row=row,
                attributes={
                    name: value
                    for name, value in zip(ATTRIBUTES, values, strict=True)
                    if value is not None
                },
            ),
        )


def cases(
    log: EventLog,
    answers: Sequence[dict[str, audit.Answer]],
    published: Sequence[tuple[audit.PublishedClock, ...]],
) -> tuple[audit.Case, ...]:
    """Every case with all that is told of it, in the order in which the input first names them."""
    found: dict[str, list[audit.Event]] = {case: [] for case in log.cases}
    for case, event in events(log):
        found[case].append(event)
    said = [(name, [*column]) for name, column in log.case_attributes.items()]
    return tuple(
        audit.Case(
            id=case,
            events=tuple(its),
            attributes={
                name: "; ".join(value) if isinstance(value, tuple) else value
                for name, values in said
                if (value := values[code]) is not None
            },
            answers=answers[code],
            published=published[code],
        )
        for code, (case, its) in enumerate(found.items())
    )


def intervals(
    measured: Measured, pathway: Pathway, calendar: Calendar, counted_in: Codes
) -> tuple[audit.Interval, ...]:
    """Every interval with each standard in force, in case order of their starts.

    `counted_in` has the place of its groups for each row of `measured.table`; -1 for none.
    """
    table = measured.table
    beside = deadlines(measured, table, pathway, calendar)
    waits = by_row(
        measured,
        results(measured, pathway),
        table["start"].to_numpy(),
        table["step"].to_numpy(),
    )
    table = table.assign(
        **beside._asdict(),
        counted_in=counted_in,
        result=waits.codes,
        may_be_late=waits.may_be_late,
    )
    ends = tuple(
        _Ends(measured.columns, table[name].to_numpy()) for name in ("start", "stop", "closing")
    )
    judged = [standard for _, standard in pathway.standards()]
    told = table.drop(columns=["start", "stop", "closing"]).to_dict("records")
    return tuple(
        _interval(
            row,
            pathway.steps[row["step"]],
            judged[row["standard"]] if row["standard"] >= 0 else None,
            [end.at(k) for end in ends],
            pathway,
            calendar,
        )
        for k, row in enumerate(told)
    )


class _End(NamedTuple):
    """One end of an interval: an event, told with its place."""

    case: str
    activity: str
    moment: Moment
    episode: str
    row: str
    number: int
    """Its place among the case's events, from 1."""


class _Ends:
    """The events at some positions of a log (-1 for none), taken out of it once."""

    def __init__(self, columns: Columns, positions: Codes) -> None:
        """Look up every column once."""
        log = columns.log
        self._there = positions >= 0
        taken = log.table[np.where(self._there, positions, 0) if len(log) else positions]
        self._moments = list(zip(taken.earliest.tolist(), taken.latest.tolist(), strict=True))
        self._texts = [[*taken.texts(name)] for name in ("case", "activity", "episode")]
        self._rows = log.labels(positions)
        self._numbers = columns.number(positions).tolist()

    def at(self, k: int) -> _End | None:
        """The event at the k-th position; None where there is none."""
        if not self._there[k]:
            return None
        case, activity, episode = (texts[k] for texts in self._texts)
        return _End(
            case,
            activity,
            Moment(*self._moments[k]),
            episode or "",
            self._rows[k],
            self._numbers[k],
        )


def _interval(
    row: Mapping[Hashable, Any],
    step: Step,
    standard: Standard | None,
    ends: list[_End | None],
    pathway: Pathway,
    calendar: Calendar,
) -> audit.Interval:
    start, stop, closing = ends
    if start is None:
        message = "an interval without a start"
        raise ValueError(message)
    unit = (standard.unit if standard else None) or step.own_unit
    shown: audit.Unit = "days" if unit == "months" else unit
    due = None if row["due"] == NEVER else in_london(row["due"])
    outcome = audit.OUTCOMES[row["outcome"]]
    low, high = (_in_unit(row[name], unit) for name in ("low", "high"))
    own_low, own_high = (_in_unit(row[name], step.own_unit) for name in ("own_low", "own_high"))
    other = shown != step.own_unit
    return audit.Interval(
        case=start.case,
        episode=start.episode,
        step=step.id,
        standard=standard.id if standard else "",
        start_activity=start.activity,
        start_earliest=in_london(start.moment.earliest),
        start_latest=in_london(start.moment.latest),
        start_row=start.row,
        start_event=start.number,
        stop_activity=stop.activity if stop else "",
        stop_earliest=in_london(stop.moment.earliest) if stop else None,
        stop_latest=in_london(stop.moment.latest) if stop else None,
        stop_row=stop.row if stop else "",
        stop_event=stop.number if stop else None,
        unit=shown,
        at_least=standard.at_least.words if standard and standard.at_least else "",
        within=standard.within.words if standard and standard.within else "",
        low=low,
        high=None if math.isinf(high) else high,
        due=due if due is None or unit == "hours" else due.date(),
        due_at=due,
        not_before=None if row["not_before"] == NEVER else in_london(row["not_before"]),
        outcome=outcome,
        result=audit.RESULTS[row["result"]],
        may_be_late=row["may_be_late"],
        note=_note(row, standard, start, closing, pathway),
        elapsed=words.elapsed(
            low,
            high,
            shown,
            is_open=stop is None,
            closed=outcome == "not_required",
            limits=step.hours,
        ),
        over=_over(row, unit, calendar),
        excess_days=row["beyond"],
        own_low=own_low if other else None,
        own_high=own_high if other and not math.isinf(own_high) else None,
        counted_in=row["counted_in"] if row["counted_in"] >= 0 else None,
    )


def _in_unit(ticks: int, unit: LimitUnit) -> float:
    if ticks == NEVER:
        return math.inf
    return ticks / HOUR if unit == "hours" else float(ticks)


def _over(row: Mapping[Hashable, Any], unit: LimitUnit, calendar: Calendar) -> str:
    """How far an interval certainly is past its limit, in words; '' if it is not.

    Where the elapsed time is a range, or not yet over, that is a lower bound (measuring 6.2b).
    """
    if row["outcome"] not in (BREACHED, OVERDUE):
        return ""
    due, end = int(row["due"]), int(row["until"])
    exact = row["low"] == row["high"]
    if unit == "hours":
        return words.late_by((end - due) / HOUR, "hours", exact=exact)
    days = local_day(np.asarray([due, end]))
    counted: audit.Unit = "working days" if unit == "working days" else "days"
    over = int(elapsed(days[:1], days[1:], counted, calendar)[0])
    return words.late_by(over, counted, exact=exact)


def _note(
    row: Mapping[Hashable, Any],
    standard: Standard | None,
    start: _End,
    closing: _End | None,
    pathway: Pathway,
) -> str:
    """What must be said beside an interval's outcome."""
    notes = [UNJUDGED] if row["past_calendar"] else []
    if row["outcome"] != row["other"]:
        notes.append(other_convention(standard, audit.OUTCOMES[row["other"]]))
    if standard:
        begun = in_london(start.moment.latest).date()
        for source in dict.fromkeys(citation.source for citation in standard.citations):
            reissued = pathway.sources[source].reissued
            if reissued and begun >= reissued.on:
                notes.append(reissued.note)
    if closing:
        name = ending_name(pathway.steps[row["step"]], closing.activity, pathway)
        notes.append(closed_by(name, closing.row))
    elif row["excused"]:
        notes.append(EXCUSED)
    if row["doubtful"]:
        notes.append(DOUBTFUL)
    return "; ".join(dict.fromkeys(notes))
