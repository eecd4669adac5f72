"""The columnar event log: every case's events, sorted once into case order, with their rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.moments import Moment
from timeline.moments.zone import Mask, Seconds, first_second, last_second, local_day
from timeline.pathway import ATTRIBUTES, Pathway

EVENT_COLUMNS = ("case", "activity", "earliest", "latest", "sheet", "row", *ATTRIBUTES)
WORD_COLUMNS = ("case", "activity", "sheet", "row")

Codes = npt.NDArray[np.int64]
_AnyCodes = npt.NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table that was read: a CSV file, or one sheet of a workbook."""

    file: str
    name: str
    """The sheet's name; empty for a file that has none."""
    layout: str
    """'long' or 'wide'."""
    sha256: str
    """The fingerprint of the file's bytes."""
    rows: int
    """Rows (long) or filled cells under an activity (wide) that were read."""

    @property
    def label(self) -> str:
        """What a row's place begins with: 'log.csv' or 'log.xlsx:Cases'."""
        return f"{self.file}:{self.name}" if self.name else self.file


def _no_words() -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(dtype=object) for name in WORD_COLUMNS})


@dataclass(frozen=True, slots=True)
class EventLog:
    """Events in case order (measuring 3.1): by case, then latest, earliest and row.

    `events` has one row per event: `case` and `activity` (categorical text), `earliest` and
    `latest` (int64 seconds UTC), `sheet` (position in `sheets`), `row` (as the spreadsheet
    numbers it) and the `ATTRIBUTES` (categorical text, missing where blank).
    `not_required` has the cells of a wide sheet that say so (measuring 4.8).
    `case_attributes` is indexed by case, a column per attribute without its `case:`; a cell is
    missing where the log says nothing; several different values stand as a tuple of them.
    """

    events: pd.DataFrame
    sheets: tuple[Sheet, ...] = ()
    not_required: pd.DataFrame = field(default_factory=_no_words)
    case_attributes: pd.DataFrame = field(default_factory=pd.DataFrame)
    still_open: int = 0
    """How many cells of a wide sheet say that something is awaited; they are no events."""

    def __len__(self) -> int:
        """How many events there are."""
        return len(self.events)

    @property
    def cases(self) -> pd.Index:
        """The cases, in the order in which the input first names them."""
        return self.events["case"].cat.categories

    def labels(self, positions: Codes) -> list[str]:
        """The places of the events at these positions, as 'log.csv:14'; '' for a position of -1."""
        sheets = self.events["sheet"].to_numpy()[positions]
        rows = self.events["row"].to_numpy()[positions]
        names = [sheet.label for sheet in self.sheets]
        return [
            f"{names[sheet]}:{row}" if position >= 0 else ""
            for position, sheet, row in zip(positions, sheets, rows, strict=True)
        ]


def build_log(
    events: pd.DataFrame,
    sheets: tuple[Sheet, ...],
    not_required: pd.DataFrame | None = None,
    case_attributes: pd.DataFrame | None = None,
    still_open: int = 0,
) -> EventLog:
    """An event log from events in the order in which they were read.

    `events` needs `case`, `activity`, `earliest`, `latest`, `sheet` and `row`; attributes that
    it lacks are blank. Row order (measuring 3.1) is the order given.
    """
    columns: dict[str, object] = {
        name: events[name].array for name in EVENT_COLUMNS if name in events
    }
    for name in ("case", "activity"):
        if not isinstance(events[name].dtype, pd.CategoricalDtype):
            texts = events[name].astype(object)
            seen = pd.Index(pd.unique(texts), dtype=object)
            columns[name] = pd.Categorical(texts, categories=seen)
    nothing = blanks(len(events))
    for name in ATTRIBUTES:
        if name not in events:
            columns[name] = nothing
        elif not isinstance(events[name].dtype, pd.CategoricalDtype):
            columns[name] = events[name].astype("category").array
    table = pd.DataFrame({name: columns[name] for name in EVENT_COLUMNS}, copy=False)
    return EventLog(
        events=_in_case_order(table),
        sheets=sheets,
        not_required=_no_words() if not_required is None else not_required,
        case_attributes=pd.DataFrame() if case_attributes is None else case_attributes,
        still_open=still_open,
    )


def blanks(n: int) -> pd.Categorical:
    """A column of texts with nothing in it."""
    return pd.Categorical.from_codes(np.full(n, -1, np.int8), categories=pd.Index([], dtype=object))


def _in_case_order(table: pd.DataFrame) -> pd.DataFrame:
    case = table["case"].cat.codes.to_numpy()
    if (case[1:] < case[:-1]).any():
        table = table.iloc[np.argsort(case, kind="stable")].reset_index(drop=True)
        case = table["case"].cat.codes.to_numpy()
    earliest, latest = table["earliest"].to_numpy(), table["latest"].to_numpy()
    falls = _falls(case, earliest, latest)
    if not falls.any():
        return table
    # The cases in which some row stands too late: each takes its rows anew, in the same places.
    mixed = np.zeros(int(case[-1]) + 1, bool)
    mixed[case[1:][falls]] = True
    at = np.flatnonzero(mixed[case])
    order = np.arange(len(table))
    anew = np.lexsort(
        (earliest[at], latest[at], case[at])
    )  # stable: ties keep the order of the rows
    order[at] = at[anew]
    return table.iloc[order].reset_index(drop=True)


def _falls(case: _AnyCodes, earliest: Seconds, latest: Seconds) -> Mask:
    """For each row but the first, whether it belongs before the one above it, in the same case."""
    falls: Mask = latest[1:] < latest[:-1]
    falls |= (latest[1:] == latest[:-1]) & (earliest[1:] < earliest[:-1])
    falls &= case[1:] == case[:-1]
    return falls


def blocks(log: EventLog, events: int) -> Iterator[EventLog]:
    """The log cut between cases into logs of about so many events, in its order."""
    case = log.events["case"].cat.codes.to_numpy()
    begin = 0
    while begin < len(case):
        end = int(np.searchsorted(case, case[min(begin + events, len(case)) - 1], side="right"))
        yield log if end - begin == len(case) else _between(log, case, begin, end)
        begin = end


def _between(log: EventLog, case: _AnyCodes, begin: int, end: int) -> EventLog:
    first, last = int(case[begin]), int(case[end - 1])
    part = log.events.iloc[begin:end].reset_index(drop=True)
    names = log.cases[first : last + 1]
    part["case"] = pd.Categorical.from_codes(case[begin:end] - first, categories=names)
    words = log.not_required
    return replace(
        log, events=part, not_required=words[words["case"].isin(names)] if len(words) else words
    )


def stacked(logs: list[EventLog]) -> EventLog:
    """Logs of different cases as one, in the order given."""
    if len(logs) == 1:
        return logs[0]
    texts = ("case", "activity", *ATTRIBUTES)
    events = pd.concat(
        [log.events.astype(dict.fromkeys(texts, object)) for log in logs], ignore_index=True
    )
    return build_log(
        events,
        logs[0].sheets,
        pd.concat([log.not_required for log in logs], ignore_index=True),
        pd.concat([log.case_attributes for log in logs]),
        sum(log.still_open for log in logs),
    )


def of_cases(log: EventLog, names: pd.Index) -> EventLog:
    """The log of some of its cases, which keep their order."""
    codes = np.sort(log.cases.get_indexer(names)) if len(names) else np.empty(0, np.int64)
    case = log.events["case"].cat.codes.to_numpy()
    at = np.flatnonzero(np.isin(case, codes)) if len(names) else codes
    part = log.events.iloc[at].reset_index(drop=True)
    kept = log.cases[codes]
    part["case"] = pd.Categorical.from_codes(np.searchsorted(codes, case[at]), categories=kept)
    words = log.not_required
    said = log.case_attributes
    return replace(
        log,
        events=part,
        not_required=words[words["case"].isin(kept)],
        case_attributes=said[said.index.isin(kept)],
    )


def known_to(log: EventLog, pathway: Pathway) -> EventLog:
    """The log with each activity's id in place of its id, name or alias as recorded.

    Categories of `activity` are then the pathway's activities in its order, followed by those
    that it does not know, as they were recorded.
    """
    recorded = log.events["activity"].cat.categories
    found = [pathway.find_activity(text) or text for text in recorded]
    ids = list(dict.fromkeys([*pathway.activity_names, *found]))
    position = {one: code for code, one in enumerate(ids)}
    to_new = np.asarray([position[one] for one in found], np.min_scalar_type(-len(ids)))
    codes = log.events["activity"].cat.codes.to_numpy()
    events = log.events.copy(deep=False)
    events["activity"] = pd.Categorical.from_codes(
        to_new[codes], categories=pd.Index(ids, dtype=object)
    )
    words = log.not_required.copy(deep=False)
    words["activity"] = [pathway.find_activity(text) or text for text in words["activity"]]
    return replace(log, events=events, not_required=words)


def last_record(log: EventLog) -> Moment:
    """The local date of the greatest `latest` in the log: the as-of date where none is given."""
    day = local_day(log.events["latest"].to_numpy().max(keepdims=True))
    return Moment(int(first_second(day)[0]), int(last_second(day)[0]))


class Split(NamedTuple):
    """A log read as of a moment, and the positions of what came after it."""

    log: EventLog
    after: EventLog


def read_as_of(log: EventLog, as_of: Moment) -> Split:
    """The log as of a moment (measuring 2.2 and 2.3).

    Events that begin after it are set apart; what is recorded has happened, so a later `latest`
    is brought back to it, and the log stands in case order again.
    """
    after: Mask = log.events["earliest"].to_numpy() > as_of.latest
    events = log.events[~after] if after.any() else log.events
    late = events["latest"].to_numpy() > as_of.latest
    if late.any():
        events = events.assign(latest=np.minimum(events["latest"].to_numpy(), as_of.latest))
        events = _in_case_order(events)
    return Split(
        replace(log, events=events.reset_index(drop=True)),
        replace(log, events=log.events[after].reset_index(drop=True)),
    )
