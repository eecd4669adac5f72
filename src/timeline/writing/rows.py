"""An event log as rows of texts and instants, the same for every format that is written.

An event's time is its range: `time` is the latest instant, and `earliest` the earliest where
the two differ. So programs that know one time for an event order it as case order does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from timeline.event_log import EventLog, Events, known_to
from timeline.moments.zone import iso_in_london
from timeline.pathway import ATTRIBUTES, LINKS, Pathway
from timeline.pathway.words import folded, is_row_id
from timeline.texts import Texts

CASE_ATTRIBUTE = "case:"


@dataclass(frozen=True, slots=True)
class Event:
    """One event; blank attributes are left out."""

    activity: str
    time: str
    """ISO 8601 in Europe/London, with its offset."""
    earliest: str
    """The same; '' where the time is exact."""
    attributes: dict[str, str]


@dataclass(frozen=True, slots=True)
class Case:
    """One case: its events in case order."""

    id: str
    attributes: dict[str, str]
    """What all of the log says alike; what it contradicts stands on the events, as 'case:name'."""
    events: tuple[Event, ...]


def cases(log: EventLog, pathway: Pathway) -> Iterator[Case]:
    """Every case of a log, in its order; activities are written by their names."""
    table = known_to(log, pathway).table
    names = pathway.activity_names
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
        yield Case(
            table.case.names[case[begin]],
            alike,
            tuple(
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
        )


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
        name: np.append(Texts.of(map(folded, its.names)).codes.astype(np.int64), -1)[its.codes]
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
    own = [name for name in (*ATTRIBUTES, *LINKS) if bool((log.table.texts(name).codes >= 0).any())]
    if "event_id" not in own and any(_alike(log.table)):
        own.append("event_id")
    return own, [*log.case_attributes]
