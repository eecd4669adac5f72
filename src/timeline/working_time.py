"""Elapsed time and deadlines in the units that guidance uses.

Counting starts at zero: the day of the start is day 0, and an event on the fifteenth working day
after it is within 15 working days. Days turn at London midnight. A standard may instead count
the start day as day 1 ('from and including'), which moves its deadlines and nothing else.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.moments.zone import Days

LimitUnit = Literal["hours", "days", "working days", "months"]
Counting = Literal["after", "from_and_including"]
EPOCH = date(1970, 1, 1)
WEEKDAYS = 5
BEYOND = (date.max - EPOCH).days
"""The deadline after the last day of the calendar."""


def to_date(day: int) -> date:
    """The date of a day number."""
    return EPOCH + timedelta(days=int(day))


def to_day(when: date) -> int:
    """The day number of a date."""
    return (when - EPOCH).days


class Holiday(NamedTuple):
    """A weekday on which nobody is expected to work."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of England and Wales: Monday to Friday less the bank holidays.

    Positions in the three arrays are days since `first`: `ordinal` counts the working days up to
    and including a day, `working` says whether the day is one; `nth` holds the working days in order.
    """

    first: int
    last: int
    holidays: tuple[Holiday, ...]
    closures: str
    """The name of the local closure list that was added; empty where there is none."""
    ordinal: npt.NDArray[np.int64]
    working: npt.NDArray[np.bool_]
    nth: Days

    @property
    def words(self) -> str:
        """The calendar in one sentence."""
        base = (
            "Working days are Monday to Friday less the bank holidays of England and Wales "
            f"({to_date(self.first).year} to {to_date(self.last).year}, GOV.UK)"
        )
        return (
            f"{base} and less the local closures '{self.closures}'."
            if self.closures
            else f"{base}."
        )

    def _counted(self, days: Days) -> Days:
        """The working days up to and including each day, of the calendar's years alone."""
        position = np.clip(days - self.first, -1, len(self.ordinal) - 1)
        return np.where(position < 0, 0, self.ordinal[position])

    def add(self, days: Days, n: int) -> Days:
        """The n-th working day strictly after each day (n of 0 gives the day itself).

        BEYOND where that is after the calendar's last day, or the day is before its first.
        """
        if n == 0:
            return days
        wanted = self._counted(days) + n
        there = (wanted <= len(self.nth)) & (days >= self.first - 1) & (days <= self.last)
        return np.where(there, self.nth[np.where(there, wanted, 1) - 1], BEYOND)

    def between(self, start: Days, stop: Days) -> Days:
        """The least n such that `stop` is on or before the n-th working day after `start`.

        The same day, or an earlier stop, is 0; from Friday to Monday is 1, and so is Friday to
        Saturday. Days outside the calendar's years count for nothing, so that with a stop after
        its last day it is the least that it can be.
        """
        counted = self._counted(stop - 1) + 1 - self._counted(start)
        return np.where(stop > start, counted, 0)


def make_calendar(
    holidays: tuple[Holiday, ...], first: date, last: date, closures: str = ""
) -> Calendar:
    """A calendar of working days from `first` to `last`, both included."""
    days = np.arange(to_day(first), to_day(last) + 1)
    weekday = (days + 3) % 7  # 1970-01-01 was a Thursday
    off = np.isin(days, [to_day(holiday.day) for holiday in holidays])
    working = (weekday < WEEKDAYS) & ~off
    return Calendar(
        first=int(days[0]),
        last=int(days[-1]),
        holidays=holidays,
        closures=closures,
        ordinal=np.cumsum(working),
        working=working,
        nth=days[working],
    )


@cache
def england_and_wales() -> Calendar:
    """The packaged calendar: the bank holidays that GOV.UK publishes for England and Wales."""
    path = files("timeline") / "data" / "bank-holidays-england-and-wales.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [Holiday(date.fromisoformat(row["date"]), row["name"]) for row in csv.DictReader(lines)]
    return make_calendar(tuple(rows), date(rows[0].day.year, 1, 1), date(rows[-1].day.year, 12, 31))


def with_closures(calendar: Calendar, closures: tuple[Holiday, ...], name: str) -> Calendar:
    """The calendar with a local closure list added; the report then says so by `name`."""
    return make_calendar(
        tuple(sorted({*calendar.holidays, *closures})),
        to_date(calendar.first),
        to_date(calendar.last),
        name,
    )


def add_months(days: Days, n: int) -> Days:
    """The same day n calendar months on, or that month's last day."""
    dates = days.astype("datetime64[D]")
    month = dates.astype("datetime64[M]")
    day_of_month = (dates - month.astype("datetime64[D]")).astype(np.int64)
    target = month + n
    length = ((target + 1).astype("datetime64[D]") - target.astype("datetime64[D]")).astype(
        np.int64
    )
    landed = target.astype("datetime64[D]").astype(np.int64)
    return np.asarray(landed + np.minimum(day_of_month, length - 1))


def deadline_day(
    start: Days, n: int, unit: LimitUnit, counting: Counting, calendar: Calendar
) -> Days:
    """The local date of the deadline of n units from each start day; it lasts to that day's end.

    Not for hours, whose deadline is an instant.
    """
    inclusive = int(counting == "from_and_including")
    if unit == "months":
        return add_months(start, n) - inclusive
    if unit == "days":
        return start - inclusive + n
    return calendar.add(start - inclusive, n)


def elapsed(start: Days, stop: Days, unit: LimitUnit, calendar: Calendar) -> Days:
    """Whole days or working days between days, never below 0; months are given in days, hours in seconds.

    For hours `start` and `stop` are instants, otherwise days.
    """
    if unit == "working days":
        return calendar.between(start, stop)
    return np.asarray(np.maximum(stop - start, 0))
