"""The group that a clock belongs to, by what is recorded of the event that starts it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from timeline.audit import NOT_KNOWN, GroupedBy
from timeline.audit.sort_order import (
    AGES,
    DAYS,
    HOLIDAY_WEEK,
    IN_HOURS,
    OTHER_WEEK,
    OUT_OF_HOURS,
    TIMES,
    by_name,
)
from timeline.columnar.coded_text import CodedText
from timeline.event_log import Codes
from timeline.moments.zone import HOUR, Mask, offset_of
from timeline.pairing import Columns
from timeline.pathway import Check, Pathway
from timeline.pathway.words import collapsed, folded
from timeline.practice import names_in
from timeline.working_time import WEEKDAYS, Calendar, to_day

OPENS, CLOSES = 9, 17
"""In hours is Monday to Friday from 09:00 to before 17:00 in London, and no bank holiday."""
OPEN_HOURS = 1
"""The place among the times of day of those in which an office is open."""
_WEEK = 7
_FIRST_MONDAY = 4  # 1970-01-05


class Grouped(NamedTuple):
    """Some clocks by group: `codes` has a position in `names` for each."""

    by: GroupedBy
    names: tuple[str, ...]
    codes: Codes


def readers_check(pathway: Pathway) -> Check | None:
    """The check that asks for several readers of a survey: its reports say who they are."""
    return next((one for one in pathway.check if one.kind == "different readers"), None)


class Groups:
    """Tells to which groups the clocks of a log belong, by the positions of their starts."""

    def __init__(self, columns: Columns, pathway: Pathway, calendar: Calendar) -> None:
        """Look up once what holds for all steps."""
        self._columns, self._calendar = columns, calendar
        self._texts: dict[str, tuple[tuple[str, ...], Codes]] = {}
        self._holidays = np.asarray([to_day(one.day) for one in calendar.holidays])
        self._reports = readers_check(pathway)
        self.read_steps = frozenset(
            step.id
            for step in pathway.steps
            if self._reports and {*step.start, *step.stop} & {*self._reports.of, *self._reports.by}
        )
        """Steps in which a survey is performed or reported: only they have readers."""

    def of(self, starts: Codes, step: str) -> Iterator[Grouped]:
        """Every grouping of the clocks that start at these positions."""
        columns = self._columns
        case = columns.case[starts]
        for by in ("site", "agency"):
            names, codes = self._attribute(by)
            yield Grouped(by, names, codes[starts])
        names, codes = self._case_texts("team")
        yield Grouped("team", names, codes[case])
        if step in self.read_steps:
            names, codes = self._pairs()
            yield Grouped("readers", names, codes[starts])
        names, codes = self._ages()
        yield Grouped("age", names, codes[case])
        yield from self._when(starts)

    def _when(self, starts: Codes) -> Iterator[Grouped]:
        """By the local day and time of the start; a range of more than one day has no weekday."""
        columns = self._columns
        day, at = columns.last_day[starts], columns.latest[starts]
        one_day, exact = columns.first_day[starts] == day, columns.earliest[starts] == at
        weekday = (day - _FIRST_MONDAY) % _WEEK
        yield Grouped("weekday", (*DAYS, NOT_KNOWN), np.where(one_day, weekday, _WEEK))
        time = _part_of_day(at)
        yield Grouped("time", (*TIMES, NOT_KNOWN), np.where(exact, time, len(TIMES)))
        yield Grouped("hours", (IN_HOURS, OUT_OF_HOURS, NOT_KNOWN), self._hours(starts))
        weeks = (self._holidays - _FIRST_MONDAY) // _WEEK
        first, last = ((one - _FIRST_MONDAY) // _WEEK for one in (columns.first_day[starts], day))
        holiday = np.where(np.isin(last, weeks), 0, 1)
        names = (HOLIDAY_WEEK, OTHER_WEEK, NOT_KNOWN)
        yield Grouped("bank_holiday_week", names, np.where(first == last, holiday, 2))

    def _hours(self, starts: Codes) -> Codes:
        """Certain where all of a range is in hours (0), or all of it is out of hours (1); else not known (2).

        So a date without a time is out of hours on a day that is no working day.
        """
        columns = self._columns
        first, last = columns.first_day[starts], columns.last_day[starts]
        begin, end = (_part_of_day(its[starts]) for its in (columns.earliest, columns.latest))
        one_day = first == last
        opens_first, opens_last = self._works(first), self._works(last)
        within = one_day & opens_first & (begin == OPEN_HOURS) & (end == OPEN_HOURS)
        before_closing = opens_first & (begin <= OPEN_HOURS)
        after_opening = opens_last & (end >= OPEN_HOURS)
        holidays = self._holidays.astype("datetime64[D]")
        between = np.busday_count(
            (first + 1).astype("datetime64[D]"), last.astype("datetime64[D]"), holidays=holidays
        )
        several = before_closing | after_opening | (between > 0)
        perhaps = np.where(one_day, before_closing & after_opening, several)
        return np.where(within, 0, np.where(perhaps, 2, 1))

    def _works(self, day: Codes) -> Mask:
        """Which days are Monday to Friday, and no bank holiday."""
        weekday = (day - _FIRST_MONDAY) % _WEEK
        return np.asarray((weekday < WEEKDAYS) & ~np.isin(day, self._holidays))

    def _attribute(self, name: str) -> tuple[tuple[str, ...], Codes]:
        """The names of an attribute of events, and each event's place among them."""
        if name not in self._texts:
            column = self._columns.log.table.texts(name)
            names, codes = _spelled(column.names.tolist())
            self._texts[name] = names, codes[column.codes]
        return self._texts[name]

    def _case_texts(self, name: str) -> tuple[tuple[str, ...], Codes]:
        """The names of an attribute of cases, and each case's place among them."""
        if name not in self._texts:
            recorded = self._recorded(name)
            names, codes = _spelled(recorded.names.tolist())
            self._texts[name] = names, codes[recorded.codes]
        return self._texts[name]

    def _recorded(self, name: str) -> CodedText:
        """An attribute by case; blank where it is contradictory."""
        log = self._columns.log
        said = log.case_attributes.get(name, CodedText.blank(log.number_of_cases))
        clear = np.asarray([*(isinstance(one, str) for one in said.names), False])
        return CodedText(np.where(clear[said.codes], said.codes, -1), said.names).used

    def _ages(self) -> tuple[tuple[str, ...], Codes]:
        if "age" not in self._texts:
            recorded = self._recorded("age_months")
            months = np.asarray([*map(_number, recorded.names), math.nan])[recorded.codes]
            band = np.searchsorted([low for low, _ in AGES], months, side="right") - 1
            known = np.isfinite(months) & (months >= 0)
            names = (*(name for _, name in AGES), NOT_KNOWN)
            self._texts["age"] = names, np.where(known, band, len(AGES))
        return self._texts["age"]

    def _pairs(self) -> tuple[tuple[str, ...], Codes]:
        """The two readers of each event's survey, whichever came first; one or three are no pair."""
        if "readers" not in self._texts:
            self._texts["readers"] = self._find_pairs()
        return self._texts["readers"]

    def _find_pairs(self) -> tuple[tuple[str, ...], Codes]:
        columns, check = self._columns, self._reports
        if check is None:
            return (NOT_KNOWN,), np.zeros(len(columns.case), np.int64)
        by = columns.positions(check.by)
        numbers, owner, names = names_in(columns, "by", by)
        unit = columns.case
        if check.same:
            values = columns.values(check.same)
            unit = unit * (int(values.max(initial=0)) + 1) + values
        spelled = sorted(names, key=by_name)
        place_of = {name: place for place, name in enumerate(spelled)}
        rank = np.asarray([place_of[one] for one in names], dtype=np.int64)
        found = np.unique(np.stack([unit[by[owner]], rank[numbers]]), axis=1)
        units, first, count = np.unique(found[0], return_index=True, return_counts=True)
        two = count == 2  # noqa: PLR2004  a pair
        pairs = np.stack([found[1][first[two]], found[1][first[two] + 1]])
        distinct, code = np.unique(pairs, axis=1, return_inverse=True)
        labels = tuple(f"{spelled[a]} and {spelled[b]}" for a, b in distinct.T.tolist())
        place = np.searchsorted(units, unit)
        of_unit = np.full(len(units) + 1, len(labels))
        of_unit[:-1][two] = code
        return (*labels, NOT_KNOWN), of_unit[
            np.where(np.append(units, -1)[place] == unit, place, -1)
        ]


def _part_of_day(instants: Codes) -> Codes:
    """Whether the time of day in London is before opening, within opening hours, or after closing."""
    second = (instants + offset_of(instants)) % (24 * HOUR)
    return (second >= OPENS * HOUR).astype(np.int64) + (second >= CLOSES * HOUR)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _spelled(texts: list[str]) -> tuple[tuple[str, ...], Codes]:
    """Distinct names of some texts, and each text's place among them; the last place is for none.

    A text that says 'not known' names no group, or there would be two of that name.
    """
    spelled: dict[str, str] = {}
    for text in texts:
        if (key := folded(text)) and key != NOT_KNOWN:
            shown = collapsed(text)
            spelled[key] = min(spelled.get(key, shown), shown)
    position = {key: place for place, key in enumerate(spelled)}
    places = [position.get(folded(text), len(position)) for text in texts]
    return (*spelled.values(), NOT_KNOWN), np.asarray([*places, len(position)], dtype=np.int64)
