"""A date of birth shown as an age.

In whole months up to the fifth birthday and in years after it: with the dates of events beside
it, an age in days would give the date of birth back.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from timeline.moments.text import read_moment
from timeline.moments.zone import in_london

_BIRTH = re.compile(r"(?<![a-z])(d\W?o\W?b|birth\w*|born)(?![a-z])")
_YEAR = 12
_IN_MONTHS = 5 * _YEAR


def is_birth(name: str) -> bool:
    """Whether a column's name says that it holds a date of birth: 'dob', 'date_of_birth'."""
    return _BIRTH.search(name.casefold().replace("_", " ")) is not None


def age(born: str, at: datetime) -> str:
    """The age at a moment: '7 months', '6 to 7 months' or '6 years'; empty where the dates do not say."""
    try:
        moment = read_moment(born)
    except ValueError:
        return ""
    youngest, oldest = (
        _months(in_london(one).date(), at.date()) for one in (moment.latest, moment.earliest)
    )
    if youngest < 0:
        return "not yet born"
    if oldest >= _IN_MONTHS:
        return _words(youngest // _YEAR, oldest // _YEAR, "year")
    return _words(youngest, oldest, "month")


def _months(begin: date, end: date) -> int:
    """Whole months from one day to another."""
    months = _YEAR * (end.year - begin.year) + end.month - begin.month
    return months - (end.day < begin.day)


def _words(low: int, high: int, unit: str) -> str:
    if low < high:
        return f"{low} to {high} {unit}s"
    return f"{low} {unit}" if low == 1 else f"{low} {unit}s"
