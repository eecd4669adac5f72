"""The distinct texts of a column, each read once by its shape and the column's order of day and month."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.moments.shapes import Shape
from timeline.moments.text.kinds import Numbers, numbers_of, stripped
from timeline.moments.text.order import Order, order_of
from timeline.moments.text.ranges import shaped
from timeline.moments.text.reasons import (
    BACKWARDS,
    DAYS,
    EITHER,
    EMPTY,
    NEVER_WAS,
    NO_TIME,
    NOT_THERE,
    NUMBER,
    OUT_OF_YEARS,
    YEAR_ALONE,
)
from timeline.moments.text.serials import (
    ORIGINS,
    as_numbers,
    is_there,
    local_seconds,
    system_shown,
)
from timeline.moments.zone import (
    DAY,
    FIRST_YEAR,
    LAST_YEAR,
    Days,
    Mask,
    Seconds,
    day_number,
    first_second,
    last_second,
    local_day,
    local_to_instants,
)

NO_DAYS = 0
"""In place of a year: mere numbers are no days, whatever the column shows."""
_AN_EXAMPLE = day_number(2021, 4, 12)


class Distinct(NamedTuple):
    """Distinct texts, read; every array has one entry more, for a blank."""

    earliest: Seconds
    latest: Seconds
    read: Mask
    reason: npt.NDArray[np.object_]
    """Why a text was not read; '' where it was."""
    warning: npt.NDArray[np.object_]
    notices: tuple[str, ...]


def read_distinct(
    unique: Sequence[str], settled: Order | None = None, days_from: int | None = None
) -> Distinct:
    """Each text, and a blank one added at the end, as a range of instants or with a reason.

    `settled` is the order of day and month where somebody has said it, and `days_from` the year
    (1900 or 1904) from which mere numbers count their days, where that is known, or NO_DAYS.
    """
    clean, by_shape, ends = shaped(stripped([*unique, ""]))
    n = len(clean)
    times = Distinct(
        np.zeros(n, np.int64),
        np.zeros(n, np.int64),
        np.zeros(n, bool),
        np.full(n, NO_TIME, dtype=object),
        np.full(n, "", dtype=object),
        (),
    )
    times.reason[clean == ""] = EMPTY
    order, notices = order_of(
        [(shape, numbers_of(clean, at, shape)) for shape, at in by_shape], settled
    )
    for shape, at in by_shape:
        _fill(times, at, shape, numbers_of(clean, at, shape), order)
    _explain(times, clean)
    _join(times, ends)
    told = _days(times, clean, days_from)
    n = len(unique) + 1
    return Distinct(
        times.earliest[:n],
        times.latest[:n],
        times.read[:n],
        times.reason[:n],
        times.warning[:n],
        notices + told,
    )


def _fill(
    times: Distinct, at: npt.NDArray[np.int64], shape: Shape, numbers: Numbers, order: Order
) -> None:
    """Read the texts of one shape."""
    month, day = numbers.month, numbers.day
    in_doubt = np.zeros(len(at), bool)
    if shape.first:
        # A number beyond 12 is the day wherever it stands; the rest as the column says.
        swap = (numbers.second > 12) | (order.month_first & (numbers.first <= 12))
        month = np.where(swap, numbers.first, numbers.second)
        day = np.where(swap, numbers.second, numbers.first)
        could_be_either = (numbers.first <= 12) & (numbers.second <= 12)
        in_doubt = order.either & could_be_either & (numbers.first != numbers.second)
    whole_month = shape.day is None and shape.first is None
    day = np.ones(len(at), np.int64) if whole_month else day
    in_years = (numbers.year >= FIRST_YEAR) & (numbers.year <= LAST_YEAR)
    real_month = in_years & (month >= 1) & (month <= 12)
    begin, length = _month(
        np.where(in_years, numbers.year, FIRST_YEAR), np.where(real_month, month, 1)
    )
    real = real_month & (day >= 1) & (day <= length) & numbers.sound
    date = begin + np.where(real, day, 1) - 1
    times.reason[at] = np.select(
        [~in_years, ~real, in_doubt], [OUT_OF_YEARS, NOT_THERE, EITHER.format(shape.pattern)], ""
    )
    times.read[at] = real & ~in_doubt
    if shape.has_offset:
        instant = date * DAY + numbers.clock - numbers.offset
        times.earliest[at], times.latest[at] = instant, instant
        return
    ends = date + length - 1 if whole_month else date
    _place(times, at, date, ends, numbers.clock)


def _place(
    times: Distinct, at: npt.NDArray[np.int64], begin: Days, end: Days, clock: Seconds
) -> None:
    """Local times: one of midnight is a date alone, one that never was is any time of its day."""
    local = local_to_instants(begin * DAY + clock)
    whole = (clock == 0) | local.missing
    times.earliest[at] = np.where(whole, first_second(begin), local.first)
    times.latest[at] = np.where(whole, last_second(end), local.last)
    times.warning[at] = np.where(local.missing & times.read[at], NEVER_WAS, "")


def _month(year: Days, month: Days) -> tuple[Days, Days]:
    """The day number of a month's first day, and how many days it has."""
    number = ((year - 1970) * 12 + month - 1).astype("datetime64[M]")
    begin, following = (
        one.astype("datetime64[D]").astype(np.int64) for one in (number, number + 1)
    )
    return begin, following - begin


def _explain(times: Distinct, clean: npt.NDArray[np.str_]) -> None:
    """Say more of the texts that look like a number or a year."""
    refused = np.flatnonzero(times.reason == NO_TIME)
    if not len(refused):
        return
    texts = clean[refused]
    plain = np.strings.replace(np.strings.lstrip(texts, "-"), ".", "", 1)
    numeric = np.strings.isdecimal(plain)
    times.reason[refused[numeric]] = NUMBER
    year = numeric & (np.strings.str_len(texts) == len("2021"))
    times.reason[refused[year & np.strings.isdecimal(texts)]] = YEAR_ALONE


def _join(times: Distinct, ends: dict[int, tuple[int, int]]) -> None:
    """Each range from the earliest of its first end to the latest of its last."""
    for k, (first, last) in ends.items():
        reason = times.reason[first] or times.reason[last]
        times.earliest[k], times.latest[k] = times.earliest[first], times.latest[last]
        if not reason and times.earliest[k] > times.latest[k]:
            reason = BACKWARDS
        times.reason[k], times.read[k] = reason, not reason


def _days(times: Distinct, clean: npt.NDArray[np.str_], days_from: int | None) -> tuple[str, ...]:
    """Read mere numbers as days, where the system that counts them is known or shown."""
    at = np.flatnonzero(times.reason == NUMBER)
    numbers = as_numbers(clean[at])
    at, numbers = at[is_there(numbers)], numbers[is_there(numbers)]
    system = days_from
    if system is None:
        system = system_shown(numbers, local_day(times.earliest[times.read]))
    if not system or not len(at):
        return ()
    day, clock = local_seconds(numbers, system)
    times.reason[at], times.read[at] = "", True
    _place(times, at, day, day, clock)
    return (DAYS.format(system, ORIGINS[system] + _AN_EXAMPLE),)
