"""The times of events: one order of day and month for a file, and only plausible dates.

Each date column that is read as event times shows the order for all of its file; a column whose
order a mapping settles is left out, and keeps that order (measuring 1.2a).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from timeline.columnar.arrow_compute import matching
from timeline.errors import CautionKind, Problem
from timeline.moments.text import Order, Settled, Shown, Times, read_times, shown_by
from timeline.moments.text.order import MONTHS
from timeline.moments.text.reasons import OUT_OF_YEARS
from timeline.moments.zone import Mask, Seconds, first_second, last_second
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.headings import DATE, EARLIEST, LONG, SECTOR, TIME, Layout
from timeline.reading.tables.table import RawTable, clear, trimmed
from timeline.working_time import england_and_wales, to_date

FEWEST = 5
"""With fewer real dates, an exchange of day and month is not suspected (measuring 1.2a)."""
_OUTSIDE = (
    "a date outside {} to {}, the years whose bank holidays are known here; check the year, and "
    "write it in full"
)
SWAPPED = (
    "a date whose day and month a program with other country settings may have exchanged; check "
    'it, and write it as text, or say date_order = "day first" in a mapping file to keep it'
)
_SWAPPED_FILE = (
    "{} of this workbook are set aside, because all its dates have a day of at most 12 and the dates it "
    "holds as text have days above 12: a program with other country settings has probably exchanged day and "
    'month; correct them, or say date_order = "day first" in a mapping file to keep them'
)
_MAY_SHOW = r"(^|[^-0-9/.])[0-9]{1,2}\s*[-/.]|[^ -~]"
"""Matches every text that can show the order of day and month."""
_A_DAY = 90_000
"""Seconds in the longest day: 25 hours, when clocks go back."""
_SEVERAL = re.compile(r"[;,&\n\r]|\band\b", re.IGNORECASE)


class Years(NamedTuple):
    """The calendar's years: their first and last second, and the message for a date outside them."""

    begin: int
    end: int
    words: str

    def hold(self, earliest: Seconds, latest: Seconds) -> Mask:
        """Which ranges lie within them."""
        inside: Mask = (earliest >= self.begin) & (latest <= self.end)
        return inside


def calendar_years() -> Years:
    """The years of the packaged calendar."""
    calendar = england_and_wales()
    days = np.asarray([calendar.first, calendar.last])
    words = _OUTSIDE.format(*(to_date(int(day)).year for day in days))
    return Years(int(first_second(days)[0]), int(last_second(days)[1]), words)


def event_times(
    texts: Sequence[str | None] | pa.ChunkedArray,
    table: RawTable,
    column: int,
    known: Vocabulary,
    rows: Sequence[int] | slice = slice(None),
) -> Times:
    """The times in a column of events, or of such a column with times of day; `rows` are those of the texts."""
    order = known.mapping.order(table.headings[column])
    days_from = known.mapping.excel_days or table.days_from
    times = read_times(texts, Settled(order or table.order, days_from, table.messages))
    if order or table.order:
        times = times._replace(shown=Shown())
    real = table.real_dates.get(column) if table.swapped and order is None else None
    if real is not None:
        times = _without_swapped(times, texts, real[rows])
    return within_years(times)


def within_years(times: Times) -> Times:
    """The times without those outside the calendar's years."""
    years = calendar_years()
    reason = {k: years.words if why == OUT_OF_YEARS else why for k, why in times.reason.items()}
    inside = years.hold(times.earliest, times.latest) | ~times.read
    if inside.all():
        return times._replace(reason=reason)
    reason |= dict.fromkeys(np.flatnonzero(~inside).tolist(), years.words)
    return times._replace(read=times.read & inside, reason=dict(sorted(reason.items())))


def _without_swapped(
    times: Times, texts: Sequence[str | None] | pa.ChunkedArray, real: Mask
) -> Times:
    found = [
        k
        for k in np.flatnonzero(real & times.read).tolist()
        if _exchangeable(texts[k].as_py() if isinstance(texts, pa.ChunkedArray) else texts[k])
    ]
    read = times.read.copy()
    read[found] = False
    return times._replace(read=read, reason=times.reason | dict.fromkeys(found, SWAPPED))


def _exchangeable(text: str | None) -> bool:
    """Whether a real date, which is written as 2021-04-12, has a day and month that may be exchanged."""
    month, day = (text or "")[5:7], (text or "")[8:10]
    return month != day and int(day) <= MONTHS


def several_dates(texts: Iterable[str], known: Vocabulary) -> dict[str, list[str]]:
    """By a text that is several whole dates, or words in the place of one, its parts.

    A text that is itself a time may have commas.
    """
    may_be = [text for text in texts if _SEVERAL.search(text)]
    parts = {text: _parts(text) for text in may_be}
    every = [*{part for its in parts.values() for part in its if known.word(part) is None}]
    day_first = Settled(Order(month_first=False, either=False))
    read = read_times([*may_be, *every], day_first)
    whole = read.read & (read.latest - read.earliest < _A_DAY)
    dates = {part for part, is_date in zip(every, whole[len(may_be) :], strict=True) if is_date}
    return {
        text: parts[text]
        for text, is_time in zip(may_be, read.read.tolist(), strict=False)
        if not is_time and all(part in dates or known.word(part) for part in parts[text])
    }


def _parts(text: str) -> list[str]:
    return [part for part in map(str.strip, _SEVERAL.split(text)) if part]


Tables = list[tuple[RawTable, Layout]]


def with_date_order(file: str, tables: Tables, known: Vocabulary) -> tuple[Tables, list[Problem]]:
    """The tables of a file, each with the order that all of them show, and notices.

    A file with one date column is left as it is: that column shows its order by itself.
    """
    columns = [
        (table, at, layout.kind != LONG)
        for table, layout in tables
        for at in _date_columns(layout)
        if known.mapping.order(table.headings[at]) is None
    ]
    real = any(at in table.real_dates for table, at, _ in columns)
    if not columns or (len(columns) == 1 and not real):
        return tables, []
    shown = reduce(Shown.and_by, (_shown(*one) for one in columns))
    swapped = [*_swapped((table, at) for table, at, _ in columns)] if _has_witness(shown) else []
    notices = order_notice(file, shown)
    if swapped:
        number = sum(swapped)
        many = "1 date" if number == 1 else f"{number:,} dates"
        words = _SWAPPED_FILE.format(many)
        notices.append(Problem(file, "", 0, "", words, "dates_disagree", number))
    return [
        (replace(table, order=shown.order, swapped=bool(swapped)), layout)
        for table, layout in tables
    ], notices


def order_notice(file: str, shown: Shown) -> list[Problem]:
    """A notice of the file's order of day and month, if one is needed."""
    words = shown.notice
    if not words:
        return []
    if shown.settles:
        return [Problem(file, "", 0, "", words)]
    kind: CautionKind = "dates_disagree" if shown.order.either else "date_order"
    return [Problem(file, "", 0, "", words, kind, shown.open)]


def _date_columns(layout: Layout) -> Iterator[int]:
    """The columns that are read as event times."""
    if layout.kind == LONG:
        time = DATE if DATE in layout.roles else TIME
        yield from (layout.roles[name] for name in (time, EARLIEST) if name in layout.roles)
    elif layout.kind == SECTOR and layout.sector:
        times = dict.fromkeys(event.time for event in layout.sector.event)
        yield from (layout.columns[name] for name in times if name in layout.columns)
    else:
        yield from layout.activities


def _shown(table: RawTable, at: int, several: bool) -> Shown:
    """What a column shows; where `several`, a cell may hold several dates."""
    column = table.columns[at]
    if pa.types.is_timestamp(column.type):
        return Shown()
    cells = trimmed(column)
    names = cells.kept if isinstance(cells.kept, pa.Array) else pa.array(cells.kept, pa.string())
    some = np.flatnonzero(matching(names, _MAY_SHOW).to_numpy(zero_copy_only=False))
    if not len(some):
        return Shown()
    times = np.bincount(cells.codes[cells.codes >= 0], minlength=len(names))
    texts = [names[int(k)].as_py() for k in some]
    if not several:
        return shown_by(texts, times[some])
    parts = [_parts(text) for text in texts]
    each = np.repeat(times[some], [len(its) for its in parts])
    return shown_by([part for its in parts for part in its], each)


def _has_witness(shown: Shown) -> bool:
    return shown.day_first or shown.month_first


def _swapped(columns: Iterable[tuple[RawTable, int]]) -> Iterator[bool]:
    """For each real date, whether its day and month may be exchanged; nothing where none were."""
    texts = [
        clear(table.columns[at][int(k)].as_py())
        for table, at in columns
        for k in np.flatnonzero(table.real_dates.get(at, ()))
    ]
    if len(texts) >= FEWEST and all(int(text[8:10]) <= MONTHS for text in texts):
        yield from map(_exchangeable, texts)


__all__ = [
    "Order",
    "Years",
    "calendar_years",
    "event_times",
    "order_notice",
    "with_date_order",
    "within_years",
]
