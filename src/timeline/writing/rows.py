"""An event log as rows of texts and instants, the same for every format that is written.

An event's time is its range: `time` is the latest instant, and `earliest` the earliest where
the two differ. So programs that know one time for an event order it as case order does.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from timeline.columnar.coded_text import CodedText
from timeline.event_log import EventLog, Events, known_to
from timeline.moments.zone import iso_in_london
from timeline.pathway import ATTRIBUTES, LINKS, Pathway
from timeline.pathway.words import folded, is_row_id
from timeline.writing.remarks import UNREADABLE, Remark, remarks

CASE_ATTRIBUTE = "case:"
STATUS = "status"
"""The column of what a row's status is; only rows of what was cancelled have one."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event; blank attributes are left out."""

    activity: str
    time: str
    """ISO 8601 in Europe/London, with its offset."""
    earliest: str
    """The same; '' where the time is exact."""
    attributes: dict[str, str]
    word: str = ""
    """A text in place of the time, for a row without an event (see `remarks`); '' for an event."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case: its events in case order."""

    id: str
    attributes: dict[str, str]
    """Attributes of a case; contradictory values are on its events, as 'case:name'."""
    events: tuple[Event, ...]
    """Those in case order, and then the rows without an event."""


def cases(log: EventLog, pathway: Pathway) -> Iterator[Case]:
    """Every case of a log, in its order; activities are written by their names."""
    known = known_to(log, pathway)
    table = known.table
    names = pathway.activity_names
    said_beside = remarks(known, pathway)
    columns = {name: [*table.texts(name)] for name in (*ATTRIBUTES, *LINKS)}
    activities = [names.get(text, text) for text in table.activity]
    said = {name: [*column] for name, column in log.case_attributes.items()}
    columns["event_id"] = _ids(table, columns["event_id"])
    earliest, latest = table.earliest, table.latest
    time = iso_in_london(latest).tolist()
    early = np.where(earliest == latest, "", iso_in_london(earliest)).tolist()
    case = table.case.codes
    begins = np.flatnonzero(np.diff(case, prepend=-1))
    for begin, end in zip(begins, [*begins[1:], len(case)], strict=True):
        of_case = {name: value for name, values in said.items() if (value := values[case[begin]])}
        apart = {name: value for name, value in of_case.items() if isinstance(value, tuple)}
        alike = {name: value for name, value in of_case.items() if name not in apart}
        own = table.case.names[case[begin]]
        yield Case(
            own,
            alike,
            (
                *(
                    Event(
                        activities[k],
                        time[k],
                        early[k],
                        {name: cells[k] for name, cells in columns.items() if cells[k]}
                        | {
                            CASE_ATTRIBUTE + name: values[(k - begin) % len(values)]
                            for name, values in apart.items()
                        },
                    )
                    for k in range(begin, end)
                ),
                *_beside(said_beside.pop(own, ()), names),
            ),
        )
    for own, its in said_beside.items():
        yield Case(own, {}, (*_beside(its, names),))


def _beside(said: Iterable[Remark], names: dict[str, str]) -> Iterator[Event]:
    """The rows without an event of a case."""
    for one in said:
        activity = names.get(one.activity, one.activity)
        if one.at is None:
            yield Event(activity, "", "", {}, one.word)
            continue
        (at,) = iso_in_london(np.asarray([one.at])).tolist()
        episode = {"episode": one.episode} if one.episode else {}
        yield Event(activity, at, "", {**episode, STATUS: one.word})


def only_recorded(
    logs: Iterable[EventLog], pathway: Pathway, written: Container[str]
) -> Case | None:
    """Rows of no case for the activities that the log records and that no event or remark shows."""
    names = pathway.activity_names
    recorded = {
        names.get(one, one)
        for log in logs
        for source in known_to(log, pathway).recorded.sources
        for one in source.once
    }
    rest = sorted(one for one in recorded if one not in written)
    return Case("", {}, tuple(Event(one, "", "", {}, UNREADABLE) for one in rest)) if rest else None


def _ids(table: Events, ids: list[str | None]) -> list[str | None]:
    """The events' ids, and one more for each event that says all that another of its case says.

    Without an id of its own such an event would be read again as a copy, and not be counted.
    """
    found = [*ids]
    for k, before in _alike(table):
        its = [one for one in (ids[k] or "").split(";") if one.strip()]
        if all(is_row_id(one.strip()) for one in its):
            found[k] = "; ".join((*map(str.strip, its), f"again {before}"))
    return found


def _alike(table: Events) -> Iterator[tuple[int, int]]:
    """Events that say all that an earlier one of their case says, each with how many those are."""
    import pandas as pd  # noqa: PLC0415  slow to load

    texts = {name: table.texts(name) for name in ("activity", *ATTRIBUTES, "link")}
    says = {
        name: np.append(CodedText.of(map(folded, its.names)).codes.astype(np.int64), -1)[its.codes]
        for name, its in texts.items()
    }
    every = {
        "case": table.case.codes,
        "earliest": table.earliest,
        "latest": table.latest,
        **says,
    }
    before = pd.DataFrame(every).groupby([*every], sort=False).cumcount().to_numpy()
    for k in np.flatnonzero(before):
        yield int(k), int(before[k])


def attribute_names(log: EventLog) -> tuple[list[str], list[str]]:
    """The attributes that events of a log have, and those that its cases have."""
    said = [STATUS] if log.cancelled else []
    own = [name for name in (*ATTRIBUTES, *LINKS) if bool((log.table.texts(name).codes >= 0).any())]
    if "event_id" not in own and any(_alike(log.table)):
        own.append("event_id")
    return [*own, *said], [*log.case_attributes]
