"""The distinct texts of a column, each read once by its shape and the column's order of day and month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.moments.shapes import MONTHS, Shape
from timeline.moments.text.kinds import LONGEST, TWO, Numbers, numbers_of, stripped
from timeline.moments.text.order import Order, Shown, ambiguous, could_be_either, shown_in
from timeline.moments.text.ranges import Shaped, shaped
from timeline.moments.text.reasons import (
    BACKWARDS,
    CONTRARY,
    DAYS,
    DOUBTFUL,
    EITHER,
    EMPTY,
    FIGURES,
    MIDNIGHT,
    NEVER_WAS,
    NO_DATE,
    NO_TIME,
    NO_YEAR,
    NOT_THERE,
    NUMBER,
    OUT_OF_YEARS,
    SUMMER_TIME,
    TWO_DIGITS,
    WEEKDAY,
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
    HOUR,
    LAST_YEAR,
    Days,
    Mask,
    Seconds,
    day_number,
    first_second,
    last_second,
    local_day,
    local_to_instants,
    offset_of,
)

NO_DAYS = 0
"""In place of a year: mere numbers are no days, whatever the column shows."""
_AN_EXAMPLE = day_number(2021, 4, 12)
_WEEK = 7
_THURSDAY = 3
"""1970-01-01 was one; Monday is 0."""
_HALF_DAY = 12 * HOUR


class Settled(NamedTuple):
    """What is known of a column's times beforehand; what is None the column itself must show."""

    order: Order | None = None
    """The order of day and month."""
    days_from: int | None = None
    """The year (1900 or 1904) from which mere numbers count their days; or NO_DAYS."""
    messages: bool | None = None
    """Whether the column has dates in figures alone, as HL7 and DICOM write them, and no others."""


NOTHING = Settled()


class Distinct(NamedTuple):
    """Distinct texts, read; every array has one entry more, for a blank."""

    earliest: Seconds
    latest: Seconds
    read: Mask
    reason: npt.NDArray[np.object_]
    """Why a text was not read; '' where it was."""
    warning: npt.NDArray[np.object_]
    notices: tuple[str, ...]
    either: Mask
    """Which texts could have the day or the month first."""
    shown: Shown
    """What the texts show of that, each counted once."""


def read_distinct(unique: Sequence[str], settled: Settled = NOTHING) -> Distinct:
    """Each text, and a blank one added at the end, as a range of instants or with a reason."""
    found = shaped(stripped([*unique, ""]))
    n = len(found.clean)
    numbers = [numbers_of(found.clean, at, shape) for shape, at in found.by_shape]
    shown = Shown(*shown_in([(kind[0], its) for kind, its in zip(found.by_shape, numbers, strict=True)]))  # fmt: skip
    order = settled.order or shown.order
    times = Distinct(
        np.zeros(n, np.int64),
        np.zeros(n, np.int64),
        np.zeros(n, bool),
        np.full(n, NO_TIME, dtype=object),
        np.full(n, "", dtype=object),
        (),
        ambiguous(found, numbers),
        shown,
    )
    times.reason[found.clean == ""] = EMPTY
    for (shape, at), its in zip(found.by_shape, numbers, strict=True):
        _fill(times, at, shape, its, order)
    _explain(times, found.clean)
    _refuse_messages(times, found, settled.messages)
    _join(times, found.ends)
    notices = (*_contrary(shown, settled), *_days(times, found.clean, settled.days_from))
    n = len(unique) + 1
    return Distinct(
        times.earliest[:n],
        times.latest[:n],
        times.read[:n],
        times.reason[:n],
        times.warning[:n],
        notices,
        times.either[:n],
        shown,
    )


def are_messages(texts: Sequence[str]) -> bool:
    """Whether no time among the texts is written otherwise than in figures alone."""
    return FIGURES not in read_distinct(texts).reason


def _contrary(shown: Shown, settled: Settled) -> tuple[str, ...]:
    order = settled.order
    if order is None or order.either:
        return ()
    return (CONTRARY,) if (shown.day_first if order.month_first else shown.month_first) else ()


def _fill(
    times: Distinct, at: npt.NDArray[np.int64], shape: Shape, numbers: Numbers, order: Order
) -> None:
    """Read the texts of one shape."""
    month, day = numbers.month, numbers.day
    in_doubt = np.zeros(len(at), bool)
    if shape.first:
        # A number above 12 is the day, wherever it is; the rest follows the file's order.
        swap = (numbers.second > 12) | (order.month_first & (numbers.first <= 12))
        month = np.where(swap, numbers.first, numbers.second)
        day = np.where(swap, numbers.second, numbers.first)
        in_doubt = order.either & could_be_either(numbers)
    whole_month = shape.day is None and shape.first is None
    day = np.ones(len(at), np.int64) if whole_month else day
    in_years = (numbers.year >= FIRST_YEAR) & (numbers.year <= LAST_YEAR)
    real_month = in_years & (month >= 1) & (month <= 12)
    begin, length = _month(
        np.where(in_years, numbers.year, FIRST_YEAR), np.where(real_month, month, 1)
    )
    real = real_month & (day >= 1) & (day <= length) & numbers.sound
    date = begin + np.where(real, day, 1) - 1
    instant = date * DAY + numbers.time_of_day - numbers.offset
    same_day = np.full(len(at), shape.weekday < 0) | ((date + _THURSDAY) % _WEEK == shape.weekday)
    in_zone = np.full(len(at), not shape.is_summer_time) | (offset_of(instant) == HOUR)
    out_of_years = TWO_DIGITS if shape.year.end - shape.year.begin == TWO else OUT_OF_YEARS
    times.reason[at] = np.select(
        [~in_years, ~real, in_doubt, ~same_day, ~in_zone],
        [out_of_years, NOT_THERE, EITHER.format(shape.pattern), WEEKDAY, SUMMER_TIME],
        "",
    )
    times.read[at] = real & ~in_doubt & same_day & in_zone
    if shape.has_offset:
        times.earliest[at], times.latest[at] = instant, instant
    elif shape.part in ("am", "pm"):
        halves = local_to_instants(date * DAY + _HALF_DAY).first
        is_morning = shape.part == "am"
        times.earliest[at] = first_second(date) if is_morning else halves
        times.latest[at] = halves - 1 if is_morning else last_second(date)
    else:
        ends = date + (length - 1 if whole_month else _WEEK - 1 if shape.is_week else 0)
        _place(times, at, date, ends, numbers.time_of_day)


def _place(
    times: Distinct, at: npt.NDArray[np.int64], begin: Days, end: Days, time_of_day: Seconds
) -> None:
    """Local times: one of midnight is a date alone, one that never was is any time of its day."""
    local = local_to_instants(begin * DAY + time_of_day)
    whole = (time_of_day == 0) | local.missing
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


_DOUBTFUL = re.compile(
    r"\bapprox|\bcirca\b|(?:^|\s)ca?\.? ?\d|\bc\. ?[a-z]|[?~]|\bestimate|\babout\b|\baround\b"
)
_NO_YEAR = re.compile(
    r"\d{1,2}[/.]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?[a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?"
)
_NO_DATE = re.compile(r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?|\d{1,2} ?[ap]m")
_MIDNIGHT = re.compile(r".*\d.*\bmidnight|midnight .*\d.*")


def _explain(times: Distinct, clean: npt.NDArray[np.str_]) -> None:
    """Give more precise reasons for texts that look like a number, a year or part of a date."""
    refused = np.flatnonzero(times.reason == NO_TIME)
    if not len(refused):
        return
    texts = clean[refused]
    plain = np.strings.replace(np.strings.lstrip(texts, "-"), ".", "", 1)
    numeric = np.strings.isdecimal(plain)
    times.reason[refused[numeric]] = NUMBER
    year = numeric & (np.strings.str_len(texts) == len("2021"))
    times.reason[refused[year & np.strings.isdecimal(texts)]] = YEAR_ALONE
    for k in refused[~numeric].tolist():
        text = str(clean[k]).lower() if len(clean[k]) <= LONGEST else ""
        if any(figure in text for figure in "0123456789"):
            times.reason[k] = _why(text)


def _why(text: str) -> str:
    """Why a text with figures in it is no time."""
    if _DOUBTFUL.search(text):
        return DOUBTFUL
    if _MIDNIGHT.fullmatch(text):
        return MIDNIGHT
    if _NO_DATE.fullmatch(text):
        return NO_DATE
    has_month = any(month[:3] in text for month in MONTHS)
    in_figures = not any("a" <= one <= "z" for one in text)
    return NO_YEAR if _NO_YEAR.fullmatch(text) and (has_month or in_figures) else NO_TIME


def _refuse_messages(times: Distinct, found: Shaped, messages: bool | None) -> None:
    """Read dates and times in figures alone only in a column that has no others."""
    if messages is None:
        others = any(not (shape.is_message or shape.is_figures) for shape, _ in found.by_shape)
        messages = not (others or (times.reason == NUMBER).any())
    for shape, at in found.by_shape:
        if shape.is_message and not messages:
            times.read[at], times.reason[at] = False, FIGURES


def _join(times: Distinct, ends: dict[int, tuple[int, int]]) -> None:
    """Each range from the earliest of its first end to the latest of its last."""
    for k, (first, last) in ends.items():
        reason = times.reason[first] or times.reason[last]
        times.earliest[k], times.latest[k] = times.earliest[first], times.latest[last]
        times.warning[k] = times.warning[first] or times.warning[last]
        if not reason and times.earliest[k] > times.latest[k]:
            reason = BACKWARDS
        if reason != NO_TIME:
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
    day, time_of_day = local_seconds(numbers, system)
    times.reason[at], times.read[at] = "", True
    _place(times, at, day, day, time_of_day)
    return (DAYS.format(system, ORIGINS[system] + _AN_EXAMPLE),)
