"""Times as people write them, read strictly: a whole column at once, and never by guess.

A text that is not a date, or a date that is not there, is refused with a reason; what it holds
is never quoted. Whether 03/04/2021 has its day or its month first is settled by the whole
column: a 25 in either place shows which it is. A column that shows nothing is read in the
English order, day first, and says so; in one that shows both, what could be either is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from timeline.moments import Moment, iso
from timeline.moments.shapes import Digits, Shape, shape_of
from timeline.moments.zone import (
    DAY,
    FIRST_YEAR,
    HOUR,
    LAST_YEAR,
    Days,
    Mask,
    Seconds,
    first_second,
    last_second,
    local_to_instants,
)

LONGEST = 60
"""No time is written with more characters."""
MOST_SHAPES = 400
"""A column with more shapes than this holds no times; the rest of it is refused."""
EMPTY = "empty; every event needs its time"
NO_TIME = "not a date we can read; write it as 2021-04-12 or 12/04/2021"
NUMBER = "a number and not a date; give the column a date format, or write 2021-04-12"
YEAR_ALONE = "a year alone; write the date, or at least the month as 2021-04"
NOT_THERE = (
    "there is no such date or time; check it, and write it as 2021-04-12 or 2021-04-12 14:30"
)
OUT_OF_YEARS = (
    f"a year outside {FIRST_YEAR} to {LAST_YEAR}, or of two digits that could be of either century; "
    "check it, and write it in full"
)
EITHER_CENTURY = 50
"""Years of two digits below this are of this century; the others are refused."""
EITHER = "{} could be day or month first, and this column has both kinds; write 2021-04-03"
DAY_FIRST = (
    "no date here shows whether the day or the month is first, so the day is: 03/04/2021 is 3 April"
)
MONTH_FIRST = (
    "some dates here can only have the month first, so all are read so: 03/04/2021 is 4 March"
)
NEVER_WAS = (
    "this local time never happened, because the clocks went forward; read as any time of that day"
)


class Times(NamedTuple):
    """A column of times; the arrays are as long as the column."""

    earliest: Seconds
    latest: Seconds
    read: Mask
    reason: dict[int, str]
    """By position, why a text was not read and what to write instead."""
    warning: dict[int, str]
    """By position, what is to be told of a text although it was read."""
    notices: tuple[str, ...]
    """What is to be told of the column as a whole."""


class _Distinct(NamedTuple):
    """Distinct texts, read; every array has one entry more, for a blank."""

    earliest: Seconds
    latest: Seconds
    read: Mask
    reason: npt.NDArray[np.object_]
    """Why a text was not read; '' where it was."""
    warning: npt.NDArray[np.object_]
    notices: tuple[str, ...]


class _Order(NamedTuple):
    """How the column's numbers of day and month stand."""

    month_first: bool
    either: bool
    """Whether the column shows both orders, so that nothing settles what could be either."""


def read_times(
    texts: Sequence[str | None] | pa.ChunkedArray, witnesses: tuple[str, ...] = ()
) -> Times:
    """Read a column of texts; each distinct text is read once (measuring 1.2).

    Whole stretches of a column in which all are plain ISO 8601 go through pyarrow, ten times
    faster; they say nothing of the order of day and month elsewhere in the column. Local times
    that it has read already (`iso.local_seconds`) are taken as they are. `witnesses` are texts
    of the same column that stand elsewhere, and have a say in its order.
    """
    if isinstance(texts, pa.ChunkedArray) and not pa.types.is_dictionary(texts.type):
        return _read_stretches(texts, witnesses)
    if isinstance(texts, pa.ChunkedArray):
        encoded = texts.unify_dictionaries().combine_chunks()
        return _read_encoded(
            encoded.indices.to_numpy(), [*encoded.dictionary.to_pylist(), *witnesses]
        )
    codes, found = pd.factorize(np.asarray([*texts], dtype=object))
    return _read_encoded(codes, [*found.tolist(), *witnesses])


def witnesses_of(texts: Sequence[str]) -> tuple[str, ...]:
    """Those of the texts, two at most, that show all that the texts show of the order of day and month."""
    clean = np.strings.strip(np.asarray(texts, dtype=np.str_))
    found: dict[bool, str] = {}
    for shape, at in _kinds(clean):
        if shape.first:
            numbers = _numbers(clean, at, shape)
            for day_first, (larger, other) in (
                (True, (numbers.first, numbers.second)),
                (False, (numbers.second, numbers.first)),
            ):
                shows = np.flatnonzero((larger > 12) & (other <= 12))
                if len(shows):
                    found.setdefault(day_first, str(clean[at[shows[0]]]))
    return tuple(found.values())


def _read_stretches(column: pa.ChunkedArray, witnesses: tuple[str, ...]) -> Times:
    chunks = column.chunks
    begins = np.cumsum([0, *map(len, chunks)])
    earliest = np.empty(len(column), np.int64)
    ends: list[Seconds | None] = [None] * len(chunks)
    """The latest of each stretch, where not all of it is exact."""
    read = np.ones(len(column), bool)

    def plain(k: int) -> bool:
        chunk = chunks[k]
        local = (
            iso.local_seconds(chunk)
            if pa.types.is_string(chunk.type)
            else chunk.to_numpy(zero_copy_only=False).view(np.int64)
        )
        if local is None:
            return False
        at = slice(begins[k], begins[k + 1])
        found = iso.placed(local)
        if found is None:
            return False
        earliest[at], last = found
        ends[k] = None if last is found[0] else last
        return True

    with ThreadPoolExecutor() as pool:
        slow = [k for k, done in enumerate(pool.map(plain, range(len(chunks)))) if not done]
    reason: dict[int, str] = {}
    warning: dict[int, str] = {}
    notices: tuple[str, ...] = ()
    latest = earliest
    if slow or any(end is not None for end in ends):
        latest = earliest.copy()
        for k, end in enumerate(ends):
            if end is not None:
                latest[begins[k] : begins[k + 1]] = end
    if slow:
        at = np.concatenate([np.arange(begins[k], begins[k + 1]) for k in slow])
        rest = pa.chunked_array([chunks[k].cast(pa.string()) for k in slow]).dictionary_encode()
        times = read_times(rest, witnesses)
        earliest[at], latest[at], read[at] = times.earliest, times.latest, times.read
        reason = {int(at[k]): words for k, words in times.reason.items()}
        warning = {int(at[k]): words for k, words in times.warning.items()}
        notices = times.notices
    return Times(earliest, latest, read, reason, warning, notices)


def _read_encoded(codes: npt.NDArray[np.int64], unique: Sequence[str]) -> Times:
    """Texts given by their position among distinct ones; -1 is a blank."""
    of = _read_unique(np.asarray(unique, dtype=object))
    # A missing text has the code -1, and stands for the blank one added at the end.
    refused = np.flatnonzero(~of.read[codes])
    warned = np.flatnonzero((of.warning != "")[codes])
    return Times(
        of.earliest[codes],
        of.latest[codes],
        of.read[codes],
        {int(k): str(of.reason[codes[k]]) for k in refused},
        {int(k): str(of.warning[codes[k]]) for k in warned},
        of.notices,
    )


def read_moment(text: str) -> Moment:
    """Read one time; raises ValueError with the reason, which does not quote it."""
    times = read_times([text])
    if not times.read[0]:
        raise ValueError(str(times.reason[0]))
    return Moment(int(times.earliest[0]), int(times.latest[0]))


def _read_unique(unique: npt.NDArray[np.object_]) -> _Distinct:
    clean = np.strings.strip(np.asarray([*unique, ""], dtype=np.str_))
    n = len(clean)
    times = _Distinct(
        np.zeros(n, np.int64),
        np.zeros(n, np.int64),
        np.zeros(n, bool),
        np.full(n, NO_TIME, dtype=object),
        np.full(n, "", dtype=object),
        (),
    )
    times.reason[clean == ""] = EMPTY
    kinds = _kinds(clean)
    order, notices = _order([(shape, _numbers(clean, at, shape)) for shape, at in kinds])
    for shape, at in kinds:
        _fill(times, at, shape, _numbers(clean, at, shape), order)
    _explain(times, clean)
    return times._replace(notices=notices)


def _kinds(clean: npt.NDArray[np.str_]) -> list[tuple[Shape, npt.NDArray[np.int64]]]:
    """The shapes in which times are written here, with the positions of their texts."""
    left = np.flatnonzero((np.strings.str_len(clean) <= LONGEST) & (clean != ""))
    outline = _outline(clean[left])
    found = []
    for _ in range(MOST_SHAPES):
        if not len(left):
            break
        alike = (outline == outline[0]).all(axis=1)
        text = "".join(map(chr, outline[0])).rstrip("\0")
        shape = shape_of(text)
        if shape:
            found.append((shape, left[alike]))
        left, outline = left[~alike], outline[~alike]
    return found


def _outline(clean: npt.NDArray[np.str_]) -> npt.NDArray[np.uint32]:
    """Each text as code points, with digits as 0, letters small and a hard space as a space."""
    width = min(clean.dtype.itemsize // 4, LONGEST)
    points = _points(clean)[:, : max(width, 1)]
    digit = (points >= ord("0")) & (points <= ord("9"))
    capital = (points >= ord("A")) & (points <= ord("Z"))
    outline = np.where(digit, ord("0"), points + np.where(capital, 32, 0).astype(np.uint32))
    return np.where(outline == 0xA0, ord(" "), outline)


def _points(clean: npt.NDArray[np.str_]) -> npt.NDArray[np.uint32]:
    width = max(clean.dtype.itemsize // 4, 1)
    return np.ascontiguousarray(clean.astype(f"U{width}")).view(np.uint32).reshape(-1, width)


class _Numbers(NamedTuple):
    """The numbers in texts of one shape; a number that is not there is 0."""

    year: Days
    month: Days
    day: Days
    first: Days
    second: Days
    clock: Seconds
    """Seconds since local midnight; -1 where there is no such time of day."""
    offset: Seconds
    sound: Mask
    """Whether hours, minutes, seconds and offset are such as there are."""


def _numbers(clean: npt.NDArray[np.str_], at: npt.NDArray[np.int64], shape: Shape) -> _Numbers:
    points = _points(clean[at])

    def number(where: Digits | None) -> Days:
        value = np.zeros(len(at), np.int64)
        for place in range(where.begin, where.end) if where else ():
            value = value * 10 + (points[:, place].astype(np.int64) - ord("0"))
        return value

    year = number(shape.year)
    if shape.year.end - shape.year.begin == len("21"):
        year = np.where(year < EITHER_CENTURY, year + 2000, 0)
    hour, minute, second = number(shape.hour), number(shape.minute), number(shape.seconds)
    sound = (hour < 24) & (minute < 60) & (second < 60)
    if shape.half:
        sound = (hour >= 1) & (hour <= 12) & (minute < 60) & (second < 60)
        hour = hour % 12 + (12 if shape.half == "p" else 0)
    east, beyond = number(shape.offset_hours), number(shape.offset_minutes)
    sound &= (east * 60 + beyond <= 14 * 60) & (beyond < 60)
    return _Numbers(
        year=year,
        month=number(shape.month) + shape.named_month,
        day=number(shape.day),
        first=number(shape.first),
        second=number(shape.second),
        clock=hour * HOUR + minute * 60 + second,
        offset=shape.east * (east * HOUR + beyond * 60),
        sound=sound,
    )


def _order(kinds: list[tuple[Shape, _Numbers]]) -> tuple[_Order, tuple[str, ...]]:
    """Whether the day or the month is first, by every text of the column together."""
    pairs = [(numbers.first, numbers.second) for shape, numbers in kinds if shape.first]
    if not pairs:
        return _Order(month_first=False, either=False), ()
    first, second = (np.concatenate(part) for part in zip(*pairs, strict=True))
    shows_day = bool(((first > 12) & (second <= 12)).any())
    shows_month = bool(((second > 12) & (first <= 12)).any())
    if shows_day and shows_month:
        return _Order(month_first=False, either=True), ()
    if shows_month:
        return _Order(month_first=True, either=False), (MONTH_FIRST,)
    open_question = bool(((first <= 12) & (second <= 12) & (first != second)).any())
    told = (DAY_FIRST,) if open_question and not shows_day else ()
    return _Order(month_first=False, either=False), told


def _fill(
    times: _Distinct, at: npt.NDArray[np.int64], shape: Shape, numbers: _Numbers, order: _Order
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
    times: _Distinct, at: npt.NDArray[np.int64], begin: Days, end: Days, clock: Seconds
) -> None:
    """Local times: one of midnight is a date alone, one that never was is any time of its day."""
    local = local_to_instants(begin * DAY + clock)
    whole = (clock == 0) | local.missing
    times.earliest[at] = np.where(whole, first_second(begin), local.first)
    times.latest[at] = np.where(whole, last_second(end), local.last)
    times.warning[at] = np.where(local.missing & (clock != 0) & times.read[at], NEVER_WAS, "")


def _month(year: Days, month: Days) -> tuple[Days, Days]:
    """The day number of a month's first day, and how many days it has."""
    number = ((year - 1970) * 12 + month - 1).astype("datetime64[M]")
    begin, following = (
        one.astype("datetime64[D]").astype(np.int64) for one in (number, number + 1)
    )
    return begin, following - begin


def _explain(times: _Distinct, clean: npt.NDArray[np.str_]) -> None:
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
