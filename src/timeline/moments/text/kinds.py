"""Texts grouped by the shape in which they write a time, and the numbers in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.moments.shapes import Digits, Shape, shape_of
from timeline.moments.zone import HOUR, Days, Mask, Seconds

LONGEST = 60
"""No time is written with more characters."""
LONGEST_RAW = 1_000
"""Of a longer text only this many characters are looked at, blanks included."""
COMMONEST = 40
"""This many shapes are matched one by one before the rest are sorted."""
MOST_SHAPES = 4_000
"""A column with more shapes than this holds no times; the rest of it is refused."""
EITHER_CENTURY = 50
"""Years of two digits below this are of this century; the others are refused."""
TWO = len("21")
"""Digits of such a year."""
NOON = 12


def stripped(texts: Sequence[str]) -> npt.NDArray[np.str_]:
    """Texts with single blanks inside and none around; texts too long for a time are cut."""
    if max(map(len, texts), default=0) > LONGEST:
        texts = [
            " ".join(text[:LONGEST_RAW].split())[: LONGEST + 1] if len(text) > LONGEST else text
            for text in texts
        ]
    clean = np.strings.strip(np.asarray(texts, dtype=np.str_))
    while (doubled := np.flatnonzero(np.strings.find(clean, "  ") >= 0)).size:
        clean[doubled] = np.strings.replace(clean[doubled], "  ", " ")
    return clean


def kinds(clean: npt.NDArray[np.str_]) -> list[tuple[Shape, npt.NDArray[np.int64]]]:
    """The shapes in which times are written here, with the positions of their texts."""
    left = np.flatnonzero((np.strings.str_len(clean) <= LONGEST) & (clean != ""))
    outline = _outline(clean[left])
    found: list[tuple[Shape, npt.NDArray[np.int64]]] = []
    for _ in range(COMMONEST):
        if not len(left):
            return found
        alike = (outline == outline[0]).all(axis=1)
        found += _shaped(outline[0], left[alike])
        left, outline = left[~alike], outline[~alike]
    rows = np.ascontiguousarray(outline).view(f"V{outline.dtype.itemsize * outline.shape[1]}")
    _, first, which = np.unique(rows.ravel(), return_index=True, return_inverse=True)
    order = np.argsort(which, kind="stable")
    begins = np.searchsorted(which[order], np.arange(len(first) + 1))
    for k, one in enumerate(first[:MOST_SHAPES]):
        found += _shaped(outline[one], left[order[begins[k] : begins[k + 1]]])
    return found


def _shaped(
    outline: npt.NDArray[np.uint32], at: npt.NDArray[np.int64]
) -> list[tuple[Shape, npt.NDArray[np.int64]]]:
    shape = shape_of("".join(map(chr, outline)).rstrip("\0"))
    return [(shape, at)] if shape else []


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


class Numbers(NamedTuple):
    """The numbers in texts of one shape; a number that is not there is 0."""

    year: Days
    month: Days
    day: Days
    first: Days
    second: Days
    time_of_day: Seconds
    """Seconds since local midnight; -1 where there is no such time of day."""
    offset: Seconds
    sound: Mask
    """Whether hours, minutes, seconds and offset are possible."""


def numbers_of(clean: npt.NDArray[np.str_], at: npt.NDArray[np.int64], shape: Shape) -> Numbers:
    """The numbers in the texts at these positions, all of one shape."""
    points = _points(clean[at])

    def number(where: Digits | None) -> Days:
        value = np.zeros(len(at), np.int64)
        for place in range(where.begin, where.end) if where else ():
            value = value * 10 + (points[:, place].astype(np.int64) - ord("0"))
        return value

    year = number(shape.year)
    if shape.year.end - shape.year.begin == TWO:
        year = np.where(year < EITHER_CENTURY, year + 2000, 0)
    hour, minute, second = number(shape.hour), number(shape.minute), number(shape.seconds)
    sound = (hour < 24) & (minute < 60) & (second < 60)
    if shape.part == "noon":
        sound = (hour == NOON) & (minute == 0) if shape.hour else np.ones(len(at), bool)
        hour = np.full(len(at), NOON)
    if shape.half:
        sound = (hour >= 1) & (hour <= NOON) & (minute < 60) & (second < 60)
        hour = hour % NOON + (NOON if shape.half == "p" else 0)
    east, beyond = number(shape.offset_hours), number(shape.offset_minutes)
    if shape.is_summer_time:
        east = np.ones(len(at), np.int64)
    sound &= (east * 60 + beyond <= 14 * 60) & (beyond < 60)
    return Numbers(
        year=year,
        month=number(shape.month) + shape.named_month,
        day=number(shape.day),
        first=number(shape.first),
        second=number(shape.second),
        time_of_day=hour * HOUR + minute * 60 + second,
        offset=shape.east * (east * HOUR + beyond * 60),
        sound=sound,
    )
