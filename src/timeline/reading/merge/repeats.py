"""Rows of one table that repeat an earlier row of it: copies, and rows of one meeting (measuring 4.7a).

Two rows repeat one another if they share case, activity, episode, site and time. Of a wide table
each cell under an activity is meant, but no two cells of one row are one event.

- A row that also says the same in every other column that is read is a **copy**: it is set aside.
  Columns about the case (`case:team`) are not compared, for they say nothing of the event.
- Rows of a **meeting** are one event with all their values: a row for each person who attended.
  They may differ in agency, by, mode, attended, invited and note. Their outcomes may not differ:
  two outcomes are two discussions. An activity is a meeting if the pathway says so, or if a row
  of it names who attended or was invited. The first row is kept for the event.
- Any other repeated row is a separate event, and a notice counts such rows.

A mapping may say `repeated_rows = "measure"`: then every row is a separate event. With
`repeated_rows = "set aside"` the rows of the third kind are set aside like copies, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from timeline.columnar.coded_text import CodedText, Codes, object_array
from timeline.errors import CautionKind, Problem
from timeline.event_log import Events, Sheet
from timeline.pathway import LINKS
from timeline.pathway.words import folded, is_row_id, parts
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.table_result import RepeatKind, Repeats, TableResult

EVENT = ("case", "activity", "episode")
TIMED = (*EVENT, "earliest", "latest")
_ROW = [*TIMED, "site"]
_PRESENT = ("attended", "invited")
_RECORD = re.compile(r"(?:^|;)\s*row (\d+\.\d+)\.\d+$")
"""In the id of an event of a sector's table: the table, and the record in it."""
COPY = (
    "a copy of row {}: it says the same in every column that is read. If it did happen twice, "
    'say repeated_rows = "measure" in a mapping file'
)
_LIKE = "says the case, activity and time of row {}; set aside, as the mapping says"
_SAID: dict[RepeatKind, str] = {
    "copy": (
        "{} the same as an earlier row in every column that is read: copies, so they are set aside. "
        'If each did happen, say repeated_rows = "measure" in a mapping file'
    ),
    "meeting": (
        "{} the case, activity, site and time of an earlier row of a meeting: measured as one "
        "event with all their values"
    ),
    "other": (
        "{} the case, activity and time of an earlier row, and something else; each is "
        'measured. If they are copies, say repeated_rows = "set aside" in a mapping file'
    ),
}


@dataclass(slots=True)
class _Repeated:
    """Decisions on repeated rows, by position in the log."""

    aside: dict[int, str] = field(default_factory=dict)
    joined: dict[int, int] = field(default_factory=dict)
    """Rows of a meeting, with the row that is kept for the event."""
    counts: list[Repeats] = field(default_factory=list)


def once(part: TableResult, tied: Codes, sheet: Sheet, known: Vocabulary) -> TableResult:
    """A table with each event once; `tied` are those of its events that share a case and a time."""
    events = part.events
    found = _repeated(events, tied, known)
    gone = [*found.aside, *found.joined]
    if not gone:
        return replace(part, repeats=tuple(found.counts))
    given: dict[int, list[int]] = {}
    for row, first in found.joined.items():
        given.setdefault(first, []).append(row)
    kept = np.ones(len(events), bool)
    kept[gone] = False
    attributes = {name: values_together(its, given) for name, its in events.attributes.items()}
    problems = [
        Problem(sheet.file, sheet.name, int(events.row[at]), "", words, "copies")
        for at, words in found.aside.items()
    ]
    return replace(
        part,
        events=replace(events, attributes=attributes)[kept],
        problems=tuple(sorted([*part.problems, *problems], key=lambda one: one.row)),
        set_aside=part.set_aside + len(problems),
        joined=tuple(events.earliest[[*found.joined]].tolist()),
        repeats=tuple(found.counts),
    )


def _repeated(events: Events, at: Codes, known: Vocabulary) -> _Repeated:
    """Decide on the rows that repeat an earlier one."""
    found = _Repeated()
    tied = _keys(events, at, known)
    rows = tied.loc[tied.duplicated(_ROW, keep=False)]
    says = [name for name in events.attributes if name not in ("episode", "site")]
    rows = rows.assign(**{name: _compared(events, rows.index, name) for name in says})
    chosen = known.mapping.repeated_rows
    if chosen != "measure":
        copies = _in_later_rows(events, rows, [*_ROW, *says])
        found.aside |= _first_rows(events, rows, [*_ROW, *says], copies, COPY)
        _count(events, found, "copy", rows[copies])
        _join(events, rows[~copies], found, known)
    left = tied.drop([*found.aside, *found.joined])
    again = left.duplicated([*TIMED])
    if chosen == "set aside":
        found.aside |= _first_rows(events, left, [*TIMED], again, _LIKE)
    else:
        _count(events, found, "other", left[again])
    return found


def _keys(events: Events, at: Codes, known: Vocabulary) -> pd.DataFrame:
    """The columns by which events are compared; activities by id, not by name."""
    its = events[at]
    meant = known.meant(its.activity)
    return pd.DataFrame(
        {
            "case": its.case.codes,
            "activity": meant.codes[its.activity.codes],
            "episode": _compared(events, at, "episode"),
            "earliest": its.earliest,
            "latest": its.latest,
            "site": _compared(events, at, "site"),
        },
        index=at,
    )


def _compared(events: Events, at: Codes | pd.Index[int], attribute: str) -> Codes:
    """An attribute of some events by number; equal texts have the same, and -1 is blank."""
    column = events.texts(attribute)
    compare = _without_rows if attribute in LINKS else folded
    same = CodedText.of(compare(one) for one in column.names)
    codes: Codes = np.append(same.codes.astype(np.int64), -1)[column.codes[np.asarray(at)]]
    return codes


def _without_rows(ids: str) -> str | None:
    """Ids as they are compared, but for those that only say which row of a file it was."""
    return ";".join(one for one in parts(ids) if not is_row_id(one)) or None


def _in_later_rows(events: Events, rows: pd.DataFrame, keys: list[str]) -> pd.Series[bool]:
    """Events that an earlier row has too; cells of one row of a wide table are no copies of each other."""
    number = pd.Series(_records(events)[rows.index.to_numpy()], index=rows.index)
    return number != number.groupby([rows[key] for key in keys], sort=False).transform("min")


def _records(events: Events) -> Codes:
    """A number for the record of each event: its row, but where many records share a line of a file."""
    numbers = events.row.astype(np.int64)
    if "event_id" not in events.attributes:
        return numbers
    ids = events.attributes["event_id"]
    found = [_RECORD.search(one) for one in ids.names]
    records = CodedText.of(one[1] if one else None for one in found).codes.astype(np.int64)
    record = np.append(records, -1)[ids.codes]
    return np.where(record < 0, numbers, int(numbers.max(initial=0)) + 1 + record)


def _first_rows(
    events: Events, rows: pd.DataFrame, keys: list[str], later: pd.Series[bool], words: str
) -> dict[int, str]:
    """Why each later row is set aside: the row that it repeats."""
    if not later.any():
        return {}
    at = pd.Series(rows.index, index=rows.index)
    first = at.groupby([rows[key] for key in keys], sort=False).transform("min")
    number = events.row
    return {int(k): words.format(number[first[k]]) for k in rows.index[later]}


def _join(events: Events, rows: pd.DataFrame, found: _Repeated, known: Vocabulary) -> None:
    """Join the rows of each meeting to its first row."""
    group = rows.groupby(_ROW, sort=False).ngroup()
    outcome = rows["outcome"] if "outcome" in rows else pd.Series(-1, index=rows.index)
    differ = outcome.where(outcome >= 0).groupby(group).transform("nunique") > 1
    at = pd.Series(rows.index, index=rows.index)
    first = at.groupby([group, outcome.where(differ, -1)]).transform("min")
    record = _records(events)
    later = pd.Series(record[at.to_numpy()] != record[first.to_numpy()], index=rows.index)
    joined = _of_meetings(events, rows, group, known) & later
    found.joined |= dict(zip(at[joined].tolist(), first[joined].tolist(), strict=True))
    _count(events, found, "meeting", rows[joined])


def _of_meetings(
    events: Events, rows: pd.DataFrame, group: pd.Series[int], known: Vocabulary
) -> pd.Series[bool]:
    """Whether each row is of a meeting: by its activity, or by what a row of its group names."""
    activity, meetings = events.activity, known.pathway.pathway.meeting
    by_name = np.asarray([known.find_activity(one) in meetings for one in activity.names])
    found = pd.Series(by_name[activity.codes[rows.index.to_numpy()]], index=rows.index)
    for name in _PRESENT:
        if name in rows:
            found |= rows[name].groupby(group).transform("max") >= 0
    return found


def _count(events: Events, found: _Repeated, kind: RepeatKind, rows: pd.DataFrame) -> None:
    if len(rows):
        first = int(events.row[rows.index.to_numpy()].min())
        found.counts.append(Repeats(int(events.sheet[0]), kind, len(rows), first))


def notices(counts: Iterable[Repeats], sheets: tuple[Sheet, ...]) -> Iterator[Problem]:
    """Notices of the repeated rows of each table, over all partitions."""
    every: dict[tuple[int, RepeatKind], list[Repeats]] = {}
    for one in counts:
        every.setdefault((one.sheet, one.kind), []).append(one)
    for (sheet, kind), its in sorted(every.items()):
        count = sum(one.number for one in its)
        many = "1 row says" if count == 1 else f"{count:,} rows say"
        first, table = min(one.first for one in its), sheets[sheet]
        caution: CautionKind | None = "copies" if kind == "copy" else None
        yield Problem(table.file, table.name, first, "", _SAID[kind].format(many), caution, count)


def values_together(column: CodedText, given: dict[int, list[int]]) -> CodedText:
    """An attribute of events, joined with the values of the events in `given`, without repeats."""
    anew: dict[int, str] = {}
    values = column.texts  # once: a group of rows is small, and a column may have very many texts
    for kept, others in given.items():
        texts = [values[at] for at in (kept, *others) if values[at]]
        said: dict[str, str] = {}
        for part in (part.strip() for text in texts for part in text.split(";")):
            said.setdefault(folded(part), part)
        if len(said) > 1 or (said and column.codes[kept] < 0):
            anew[kept] = "; ".join(filter(None, said.values()))
    if not anew:
        return column
    values[[*anew]] = object_array(anew.values())
    return CodedText.of(values)
