"""A number or date of a cell as text, by what its format shows."""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import NamedTuple

from timeline.reading.sources.xlsx.styles import DURATION, MONTH, NUMBER, YEAR
from timeline.reading.tables.cells import LONG_NUMBER

MAC = 1904
"""The year from which old Macs counted days."""
MOST_EXACT = 10**15
"""From here on a spreadsheet's numbers have more than 15 figures, and not all of them are kept."""
_MIDNIGHT = dt.time()
_DAY = 86_400
_LATEST = 2_958_465
"""The number of 31 December 9999."""
_ISO = re.compile(
    r"(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?(Z|[+-]\d{2}:\d{2})?)?"
)


class Shown(NamedTuple):
    """What a cell shows."""

    text: str
    is_date: bool = False
    """Whether the cell holds a date that it shows with its day."""
    is_other_day: bool = False
    """Whether it is shown as a month although it is not the first of it."""


class Values:
    """How numbers are read in one workbook."""

    def __init__(self, days_from: int) -> None:
        """Count days from 1900 or from 1904."""
        self._is_1904 = days_from == MAC
        self._origin = dt.datetime(1904, 1, 1) if self._is_1904 else dt.datetime(1899, 12, 30)  # noqa: DTZ001  a cell has no zone

    def shown(self, value: str, shows: int, *, is_iso: bool) -> Shown:
        """What a number shows, or a date that is written as ISO 8601."""
        if is_iso:
            return _of_iso(value, shows)
        number = float(value)
        if not math.isfinite(number):
            return Shown(value)
        if shows == NUMBER or not 0 <= number <= _LATEST:
            return Shown(_number(value, number))
        if shows == DURATION:
            return Shown(_duration(number))
        return _date(self._moment(number), shows)

    def _moment(self, number: float) -> dt.datetime | dt.time:
        day, part = divmod(number, 1)
        seconds = round(part * _DAY * 1000) // 1000
        if not day and seconds < _DAY:
            return (self._origin + dt.timedelta(seconds=seconds)).time()
        if 0 < number < 60 and not self._is_1904:  # noqa: PLR2004  the day that 1900 did not have
            day += 1
        return self._origin + dt.timedelta(days=day, seconds=seconds)


def _of_iso(value: str, shows: int) -> Shown:
    """A date as Strict Open XML may have it; fractions of a second are cut off."""
    found = _ISO.fullmatch(value)
    if not found or not any(found.groups()):
        return Shown(value)
    day, clock, zone = found.groups()
    if not day or zone:
        return Shown(f"{day}T{clock}{zone}" if day and clock else clock or value)
    try:
        return _date(dt.datetime.fromisoformat(f"{day}T{clock or '00:00'}"), shows)
    except ValueError:
        return Shown(value)


def _date(moment: dt.datetime | dt.time, shows: int) -> Shown:
    """A date without a time of day is a date alone; one shown as a month is that month."""
    if isinstance(moment, dt.time):
        return Shown(moment.isoformat())
    is_day = moment.time() == _MIDNIGHT
    text = moment.date().isoformat() if is_day else moment.isoformat()
    if shows == YEAR and is_day and (moment.month, moment.day) == (1, 1):
        return Shown(text[: len("2021")])
    if shows == MONTH and is_day and moment.day == 1:
        return Shown(text[: len("2021-04")])
    return Shown(text, is_date=True, is_other_day=shows == MONTH)


def _duration(number: float) -> str:
    """A time of day, or more than a day."""
    return str(dt.timedelta(seconds=round(number * _DAY * 1000) // 1000))


def _number(value: str, number: float) -> str:
    """A number without a fraction of nothing; one of more figures than are kept is none."""
    if abs(number) >= MOST_EXACT:
        return LONG_NUMBER
    if value.isdecimal() and value.isascii():
        return str(int(value))
    return str(int(number)) if number.is_integer() else str(number)
