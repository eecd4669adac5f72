"""The order in which groups are listed: a natural order, or that of their names."""

from __future__ import annotations

import re
from collections.abc import Iterable

IN_HOURS, OUT_OF_HOURS = "in hours", "out of hours"
NOT_KNOWN = "not known"
"""The group of those of which the record does not say."""
SEGMENT = "segment"
"""What the stretches of time between named periods are chosen by."""
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TIMES = ("00:00 to 08:59", "09:00 to 16:59", "17:00 to 23:59")
HOLIDAY_WEEK, OTHER_WEEK = "a week with a bank holiday", "any other week"
AGES = (
    (0, "under 6 months"),
    (6, "6 to 11 months"),
    (12, "12 to 23 months"),
    (24, "24 to 59 months"),
    (60, "60 months and over"),
)
ORDERS: dict[str, tuple[str, ...]] = {
    "age": tuple(name for _, name in AGES),
    "weekday": DAYS,
    "time": TIMES,
    "hours": (IN_HOURS, OUT_OF_HOURS),
    "bank_holiday_week": (HOLIDAY_WEEK, OTHER_WEEK),
}
"""Groups with an order of their own; all others stand in the order of their names."""
_NUMBER = re.compile("([0-9]+)")


def in_order(by: str, names: Iterable[str], own: tuple[str, ...] = ()) -> list[str]:
    """Groups in the order in which they are listed, by what they are grouped; not known last.

    `own` is their order where what they are grouped by has none.
    """
    own = own or ORDERS.get(by, ())
    return sorted(
        names,
        key=lambda one: (one == NOT_KNOWN, own.index(one) if one in own else 0, by_name(one)),
    )


def by_name(name: str) -> tuple[list[tuple[int, str]], str, str]:
    """What names are sorted by: their words, whatever the case, and numbers by size.

    'Site 2' stands before 'Site 10'. No two names are alike in it.
    """
    text = " ".join(name.split()).casefold()
    parts = [
        (len(number := part.lstrip("0")), number) if k % 2 else (0, part)
        for k, part in enumerate(_NUMBER.split(text))
    ]
    return parts, text, name
