"""Whether 03/04/2021 begins with the day or the month: decided from a whole file, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.moments.shapes import Shape
from timeline.moments.text.kinds import Numbers, numbers_of, stripped
from timeline.moments.text.ranges import Shaped, shaped
from timeline.moments.text.reasons import BOTH_ORDERS, DAY_FIRST, MONTH_FIRST
from timeline.moments.zone import Mask

MONTHS = 12


class Order(NamedTuple):
    """How the numbers of day and month are ordered."""

    month_first: bool
    either: bool
    """Whether both orders are shown, so that nothing settles what could be either."""


class Shown(NamedTuple):
    """What some texts show of the order of day and month."""

    day_first: bool = False
    month_first: bool = False
    open: int = 0
    """How many of the texts could be read either way."""

    def and_by(self, other: Shown) -> Shown:
        """What these and other texts show together."""
        return Shown(
            self.day_first or other.day_first,
            self.month_first or other.month_first,
            self.open + other.open,
        )

    @property
    def order(self) -> Order:
        """The order in which all of them are read."""
        both = self.day_first and self.month_first
        return Order(month_first=self.month_first and not both, either=both)

    @property
    def settles(self) -> bool:
        """Whether a text can only be read one way, and none only the other way."""
        return self.day_first != self.month_first

    @property
    def notice(self) -> str:
        """A notice of that order; '' if none is needed."""
        if self.day_first and self.month_first:
            return BOTH_ORDERS if self.open else ""
        if self.month_first:
            return MONTH_FIRST
        return DAY_FIRST if self.open and not self.day_first else ""


def could_be_either(numbers: Numbers) -> Mask:
    """Where the two numbers could each be the day or the month, and differ."""
    first, second = numbers.first, numbers.second
    found: Mask = (first <= MONTHS) & (second <= MONTHS) & (first != second)
    return found


def shown_in(kinds: list[tuple[Shape, Numbers]]) -> tuple[bool, bool]:
    """Whether some text can only have the day first, and whether some can only have the month first."""
    pairs = [(numbers.first, numbers.second) for shape, numbers in kinds if shape.first]
    if not pairs:
        return False, False
    first, second = (np.concatenate(part) for part in zip(*pairs, strict=True))
    shows_day = bool(((first > MONTHS) & (second <= MONTHS)).any())
    return shows_day, bool(((second > MONTHS) & (first <= MONTHS)).any())


def shown_by(texts: Sequence[str], times: npt.NDArray[np.int64] | None = None) -> Shown:
    """What texts show of the order of day and month; `times` is how often each is there."""
    found = shaped(stripped(texts) if len(texts) else np.empty(0, "U1"))
    kinds = [(shape, numbers_of(found.clean, at, shape)) for shape, at in found.by_shape]
    either = ambiguous(found, [numbers for _, numbers in kinds])[: len(texts)]
    many = np.ones(len(texts), np.int64) if times is None else times
    return Shown(*shown_in(kinds), open=int(many[either].sum()))


def ambiguous(found: Shaped, numbers: list[Numbers]) -> Mask:
    """Which texts could be read either way, or have an end that could."""
    either = np.zeros(len(found.clean), bool)
    for (shape, at), its in zip(found.by_shape, numbers, strict=True):
        if shape.first:
            either[at] = could_be_either(its)
    for k, ends in found.ends.items():
        either[k] = either[[*ends]].any()
    return either
