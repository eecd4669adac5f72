"""Europe/London, for whole columns of instants.

Instants are whole seconds since 1970-01-01 UTC; days are whole days since 1970-01-01 by the
calendar on the wall in London. Days turn at local midnight, which in summer is 23:00 UTC.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt

Seconds = npt.NDArray[np.int64]
Days = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

LONDON = ZoneInfo("Europe/London")
_EPOCH = datetime(1970, 1, 1, tzinfo=LONDON)
"""In UTC; the system functions of some machines do not know instants before it."""
HOUR = 3_600
DAY = 86_400
FIRST_YEAR, LAST_YEAR = 1900, 2100
"""The years a moment may lie in (both included)."""


class _Offsets(NamedTuple):
    """London's offset from UTC in seconds, as steps: `offset[k]` holds from `since[k]` on."""

    since: Seconds
    offset: Seconds


def _offset_at(instant: int) -> int:
    return int((in_london(instant).utcoffset() or timedelta()).total_seconds())


@cache
def _offsets() -> _Offsets:
    """London's offsets in order, each change found by halving the span in which it falls.

    No two changes have ever been less than three weeks apart (April and May 1947), and each has
    come on the hour.
    """
    start = int(datetime(FIRST_YEAR - 1, 12, 31, tzinfo=UTC).timestamp())
    end = int(datetime(LAST_YEAR + 1, 1, 2, tzinfo=UTC).timestamp())
    span = 20 * DAY
    since, offset = [start - span], [_offset_at(start)]
    for begin in range(start, end, span):
        low, high = begin, begin + span
        if _offset_at(high) == offset[-1]:
            continue
        for _ in range((span // HOUR).bit_length()):
            middle = (low + high) // (2 * HOUR) * HOUR
            low, high = (middle, high) if _offset_at(middle) == offset[-1] else (low, middle)
        since.append(high)
        offset.append(_offset_at(high))
    return _Offsets(np.asarray(since, np.int64), np.asarray(offset, np.int64))


def offset_of(instants: Seconds) -> Seconds:
    """London's offset from UTC, in seconds, at each instant."""
    table = _offsets()
    return table.offset[np.searchsorted(table.since, instants, side="right") - 1]


_FIRST_DAY = (datetime(FIRST_YEAR, 1, 1, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).days
_DAYS = round((LAST_YEAR + 1 - FIRST_YEAR) * 365.25)


class _ByDay(NamedTuple):
    """Every day from FIRST_YEAR to LAST_YEAR: looked up, not computed each time."""

    begins: Seconds
    """The first second of each day, and of the one after the last."""
    steady: Mask
    """Whether no clock changes on the day or on its neighbours."""


@cache
def _by_day() -> _ByDay:
    days = np.arange(_FIRST_DAY, _FIRST_DAY + _DAYS + 1)
    begins = _placed(days * DAY).first
    long = np.diff(begins, prepend=begins[0] - DAY, append=begins[-1] + DAY) == DAY
    steady = long[:-1] & long[1:]
    return _ByDay(begins, steady & np.roll(steady, 1) & np.roll(steady, -1))


def _known(days: Days) -> bool:
    position = days - _FIRST_DAY
    return bool(position.size and position.min() >= 0 and position.max() < _DAYS)


def local_day(instants: Seconds) -> Days:
    """The local date of each instant."""
    day = instants // DAY
    if not _known(day):
        return (instants + offset_of(instants)) // DAY
    # London is never behind UTC, so its date is that of UTC or the next.
    return day + (instants >= _by_day().begins[day - (_FIRST_DAY - 1)])


def first_second(days: Days) -> Seconds:
    """The instant of 00:00:00 local on each day."""
    if not _known(days):
        return _placed(days * DAY).first
    return _by_day().begins[days - _FIRST_DAY]


def last_second(days: Days) -> Seconds:
    """The instant of 23:59:59 local on each day."""
    return first_second(days + 1) - 1


class LocalTimes(NamedTuple):
    """The instants that local times name.

    `first` and `last` differ only where the clocks go back and the time happens twice;
    `missing` marks times that never happen because the clocks go forward (there `first` and
    `last` mean nothing). Where no two differ, `last` is the same array as `first`.
    """

    first: Seconds
    last: Seconds
    missing: Mask


def local_to_instants(local: Seconds) -> LocalTimes:
    """The instants of local wall-clock times given as seconds since 1970-01-01 00:00 local."""
    days = local // DAY
    if not _known(days):
        return _placed(local)
    table, position = _by_day(), days - _FIRST_DAY
    first = table.begins[position] + (local - days * DAY)
    last, missing = first, np.zeros(local.shape, bool)
    near_change = np.flatnonzero(~table.steady[position])
    if len(near_change):
        placed = _placed(local[near_change])
        if not np.array_equal(placed.first, placed.last):
            last = first.copy()
            last[near_change] = placed.last
        first[near_change], missing[near_change] = placed.first, placed.missing
    return LocalTimes(first, last, missing)


def _placed(local: Seconds) -> LocalTimes:
    """As `local_to_instants`, by trying the offset that holds by the wall clock and the one before."""
    table = _offsets()
    position = np.searchsorted(table.since + table.offset, local, side="right") - 1
    earlier = local - table.offset[np.maximum(position - 1, 0)]
    nearest = local - table.offset[position]
    nearby = np.stack([earlier, nearest])
    real = nearby + offset_of(nearby) == local
    far = np.iinfo(np.int64).max
    first = np.where(real, nearby, far).min(axis=0)
    last = np.where(real, nearby, -far).max(axis=0)
    return LocalTimes(first, last, ~real.any(axis=0))


def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01; raises ValueError where there is no such date."""
    return (datetime(year, month, day, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).days


def in_london(instant: int) -> datetime:
    """One instant as an aware time in Europe/London."""
    return LONDON.fromutc(_EPOCH + timedelta(seconds=instant))


def iso_in_london(instants: Seconds) -> npt.NDArray[Any]:
    """Instants as ISO 8601 texts in Europe/London with their offset, as in 2021-04-12T09:30:00+01:00."""
    offset = offset_of(instants)
    wall = np.datetime_as_string((instants + offset).astype("datetime64[s]"))
    hours, minutes = np.divmod(offset // 60, 60)
    tail = np.char.mod("+%02d:", hours), np.char.mod("%02d", minutes)  # never behind UTC
    return np.char.add(wall, np.char.add(*tail))
