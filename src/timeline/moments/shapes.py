"""What a text of a time looks like: where in it the year, the month, the day and the clock stand.

A shape is a text with every digit written as 0 and every letter small: '00/00/0000 00:00'. All
texts of one shape are read by position, so a column takes a handful of steps and no loop.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH_NUMBER = {
    **{name: number for number, name in enumerate(MONTHS, 1)},
    **{name[:3]: number for number, name in enumerate(MONTHS, 1)},
    "sept": 9,
}
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
_NAME = f"(?P<name>{'|'.join(sorted(_MONTH_NUMBER, key=len, reverse=True))})"
_DAY = r"(?P<d>00?)"
_YEAR = r"(?P<y>0000|00)"
_DATES = (
    r"(?P<y>0000)(?P<s>[-/.])(?P<m>00?)(?P=s)(?P<d>00?)",
    r"(?P<a>00?)(?P<s>[-/.])(?P<b>00?)(?P=s)" + _YEAR,
    _WEEKDAY + _DAY + r"(?:st|nd|rd|th)?[ /.-]?(?:of )?" + _NAME + r"[ ,/.-]{0,2}" + _YEAR,
    _WEEKDAY + _NAME + r" ?" + _DAY + r"(?:st|nd|rd|th)?,? (?P<y>0000)",
    r"(?P<y>0000)(?P<m>00)(?P<d>00)",  # of 12042021 the first four figures are no year
)
_MONTHS_ALONE = (r"(?P<y>0000)-(?P<m>00)", _NAME + r"[ -](?P<y>0000)")
_CLOCK = (
    r"(?:[ t]|, ?)(?:at )?(?P<hour>00?(?=[:.])|00(?=00)|00?(?= ?[ap]m))"
    r"(?:[:.]?(?P<minute>00)(?:[:.](?P<second>00)(?:[.,]0+)?)?)?(?: ?(?P<half>[ap])m| ?h(?:ou)?rs)?"
)
_OFFSET = r"(?: ?(?P<zulu>z)| ?(?P<sign>[+-])(?P<oh>00)(?::?(?P<om>00))?)?"
_ISO = re.compile(_DATES[0] + f"(?:{_CLOCK}{_OFFSET})?")
_OTHERS = tuple(re.compile(f"{date}(?:{_CLOCK})?") for date in _DATES[1:])
_ALONE = tuple(re.compile(date) for date in _MONTHS_ALONE)


class Digits(NamedTuple):
    """Where a number stands in a text."""

    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the parts of a time stand in the texts of one shape; None where there is no such part."""

    year: Digits
    month: Digits | None
    """None where the month is written by name, or where `first` and `second` hold it."""
    named_month: int
    """1 to 12; 0 where the month is a number."""
    day: Digits | None
    first: Digits | None
    """In 12/04/2021, the first number: the day or the month, as the whole column decides."""
    second: Digits | None
    hour: Digits | None
    minute: Digits | None
    seconds: Digits | None
    half: str
    """'a' or 'p' where the clock has twelve hours."""
    has_offset: bool
    east: int
    """1 or -1: whether the offset is added to UTC or taken from it."""
    offset_hours: Digits | None
    offset_minutes: Digits | None
    pattern: str
    """The shape as it may be shown: 'NN/NN/NNNN'."""


def shape_of(text: str) -> Shape | None:
    """How the texts of a shape are read; None where they are no times that are read here."""
    for pattern in (_ISO, *_OTHERS, *_ALONE):
        found = pattern.fullmatch(text)
        if found:
            return _shape(found)
    return None


def _shape(found: re.Match[str]) -> Shape:
    groups = found.groupdict()

    def digits(name: str) -> Digits | None:
        return Digits(*found.span(name)) if groups.get(name) else None

    name = groups.get("name")
    return Shape(
        year=Digits(*found.span("y")),
        month=digits("m"),
        named_month=_MONTH_NUMBER[name] if name else 0,
        day=digits("d"),
        first=digits("a"),
        second=digits("b"),
        hour=digits("hour"),
        minute=digits("minute"),
        seconds=digits("second"),
        half=groups.get("half") or "",
        has_offset=bool(groups.get("zulu") or groups.get("sign")),
        east=-1 if groups.get("sign") == "-" else 1,
        offset_hours=digits("oh"),
        offset_minutes=digits("om"),
        pattern=found[0].split(" ")[0].replace("0", "N") if groups.get("a") else "",
    )
