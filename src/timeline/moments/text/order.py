"""Whether the day or the month is first in 03/04/2021: settled by the whole column, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from timeline.moments.shapes import Shape
from timeline.moments.text.kinds import Numbers, numbers_of, stripped
from timeline.moments.text.ranges import shaped
from timeline.moments.text.reasons import CONTRARY, DAY_FIRST, MONTH_FIRST


class Order(NamedTuple):
    """How the column's numbers of day and month stand."""

    month_first: bool
    either: bool
    """Whether the column shows both orders, so that nothing settles what could be either."""


def witnesses_of(texts: Sequence[str]) -> tuple[str, ...]:
    """Those of the texts, two at most, that show all that the texts show of the order of day and month."""
    clean, by_shape, _ = shaped(stripped(texts))
    found: dict[bool, str] = {}
    for shape, at in by_shape:
        if shape.first:
            numbers = numbers_of(clean, at, shape)
            for day_first, (larger, other) in (
                (True, (numbers.first, numbers.second)),
                (False, (numbers.second, numbers.first)),
            ):
                shows = np.flatnonzero((larger > 12) & (other <= 12))
                if len(shows):
                    found.setdefault(day_first, str(clean[at[shows[0]]]))
    return tuple(found.values())


def order_of(
    kinds: list[tuple[Shape, Numbers]], settled: Order | None = None
) -> tuple[Order, tuple[str, ...]]:
    """Whether the day or the month is first: as it was settled, or by every text of the column."""
    pairs = [(numbers.first, numbers.second) for shape, numbers in kinds if shape.first]
    if not pairs:
        return settled or Order(month_first=False, either=False), ()
    first, second = (np.concatenate(part) for part in zip(*pairs, strict=True))
    shows_day = bool(((first > 12) & (second <= 12)).any())
    shows_month = bool(((second > 12) & (first <= 12)).any())
    if settled:
        contrary = shows_day if settled.month_first else shows_month
        return settled, (CONTRARY,) if contrary else ()
    if shows_day and shows_month:
        return Order(month_first=False, either=True), ()
    if shows_month:
        return Order(month_first=True, either=False), (MONTH_FIRST,)
    open_question = bool(((first <= 12) & (second <= 12) & (first != second)).any())
    told = (DAY_FIRST,) if open_question and not shows_day else ()
    return Order(month_first=False, either=False), told
