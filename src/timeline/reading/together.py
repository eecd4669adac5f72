"""Tables, read, put together into one log with all that is to be told of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import cast

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pandas.api.types import union_categoricals

from timeline.errors import Problem
from timeline.event_log import EventLog, Sheet, blanks, build_log, last_record
from timeline.moments import Moment
from timeline.pathway import ATTRIBUTES
from timeline.pathway.words import folded
from timeline.reading.parts import Part


@dataclass(frozen=True, slots=True)
class Reading:
    """An event log with everything that is to be told of how it was read.

    `rows_read` is always the events, plus the words of wide sheets (not required, still open),
    plus `set_aside` (measuring 8.1).
    """

    log: EventLog
    problems: tuple[Problem, ...]
    """Faults of the rows set aside, in reading order."""
    notices: tuple[Problem, ...]
    """What is worth knowing although nothing was set aside."""
    rows_read: int
    set_aside: int

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The tables that were read."""
        return self.log.sheets

    @property
    def logs(self) -> tuple[EventLog, ...]:
        """The log, as the only one of its partitions."""
        return (self.log,)

    @property
    def last(self) -> Moment:
        """The local date of the last record."""
        return last_record(self.log)


def put_together(parts: list[Part], sheets: tuple[Sheet, ...], notices: list[Problem]) -> Reading:
    """One log of all tables; one of them at least has an event."""
    problems = tuple(problem for part in parts for problem in part.problems)
    log = build_log(
        _stacked([part.events for part in parts]),
        sheets,
        pd.concat([part.not_required for part in parts], ignore_index=True),
        _case_attributes(pd.concat([part.facts for part in parts], ignore_index=True)),
        sum(part.still_open for part in parts),
    )
    return Reading(
        log=log,
        problems=problems,
        notices=(*notices, *(told for part in parts for told in part.notices), *_look_alikes(log)),
        rows_read=sum(part.rows_read for part in parts),
        set_aside=sum(part.set_aside for part in parts),
    )


def _stacked(frames: list[pd.DataFrame]) -> pd.DataFrame:
    """The events of all tables, one below the other; texts stay encoded."""
    texts = ["case", "activity", *(name for name in ATTRIBUTES if any(name in f for f in frames))]
    whole = [_with(frame, texts) for frame in frames if len(frame)]
    if len(whole) == 1:
        return whole[0]
    numbers = pd.concat([frame.drop(columns=texts) for frame in whole], ignore_index=True)
    for name in texts:
        numbers[name] = union_categoricals([frame[name].array for frame in whole])
    return numbers


def _with(frame: pd.DataFrame, texts: list[str]) -> pd.DataFrame:
    nothing = blanks(len(frame))
    columns = {name: frame[name].array for name in frame if name not in texts}
    columns |= {name: _encoded(frame[name]) if name in frame else nothing for name in texts}
    return pd.DataFrame(columns, copy=False)


def _encoded(column: pd.Series) -> pd.Categorical:
    if isinstance(column.dtype, pd.CategoricalDtype) and column.cat.categories.dtype == object:
        return cast("pd.Categorical", column.array)
    texts = column.astype(object)
    return pd.Categorical(texts, categories=pd.Index(pd.unique(texts.dropna()), dtype=object))


def _case_attributes(facts: pd.DataFrame) -> pd.DataFrame:
    """Indexed by case, a column per attribute; several different values stand as a tuple."""
    if facts.empty:
        return pd.DataFrame()
    said = facts.drop_duplicates(ignore_index=True)
    key = ["case", "attribute"]
    twice = said.duplicated(key, keep=False)
    contradictory = said[twice].groupby(key, sort=False)["value"].agg(tuple)
    single = said[~twice].set_index(key)["value"].astype(object)
    every = pd.concat([single, contradictory.astype(object)])
    by_case: pd.DataFrame = every.unstack("attribute")
    return by_case


def _look_alikes(log: EventLog) -> list[Problem]:
    """A warning where two cases differ only by capitals or spacing; they are kept apart."""
    names = pa.array(log.cases, pa.string())
    if pc.all(pc.match_substring_regex(names, "^[!-`{-~]+$")).as_py():
        return []  # neither spacing nor small letters to differ by
    times = Counter(folded(name) for name in log.cases)
    number = sum(1 for n in times.values() if n > 1)
    if not number:
        return []
    words = (
        f"{number:,} case_id differ from another only by capitals or spacing; "
        "they are measured as cases of their own, so check that they are"
    )
    return [Problem(log.sheets[0].file, "", 0, "case_id", words)]
