"""What a text of a time looks like: where in it the year, the month, the day and the time of day are.

A shape is a text with every digit written as 0 and every letter small: '00/00/0000 00:00'. All
texts of one shape are read by position, so a column takes a handful of steps and no loop.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH_NUMBER = {
    **{name: number for number, name in enumerate(MONTHS, 1)},
    **{name[:3]: number for number, name in enumerate(MONTHS, 1)},
    "sept": 9,
}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_NAME = f"(?P<name>{'|'.join(sorted(_MONTH_NUMBER, key=len, reverse=True))})"
_YEAR = r"(?P<y>0000|'?00)(?!0)"
_ISO = re.compile(r"(?P<y>0000)(?P<s>[-/.])(?P<m>00?)(?P=s)(?P<d>00?)(?!0)")
_COMPACT = re.compile(
    r"(?P<y>0000)(?P<m>00)(?P<d>00)(?!0)"
)  # of 12042021 the first four figures are no year
_DATES = (
    _ISO,
    re.compile(r"(?P<a>00?)(?P<s>[-/.])(?P<b>00?)(?P=s)" + _YEAR),
    re.compile(r"(?P<d>00?)(?:st|nd|rd|th)?[ /.-]?(?:of )?" + _NAME + r"[ ,/.-]{0,2}" + _YEAR),
    re.compile(_NAME + r" ?(?P<d>00?)(?:st|nd|rd|th)?,? (?P<y>0000)(?!0)"),
    _COMPACT,
)
_MONTHS_ALONE = (
    re.compile(r"(?P<y>0000)-(?P<m>00)"),
    re.compile(r"(?P<m>00?)[/-](?P<y>0000)"),
    re.compile(_NAME + r"[ /-]?(?P<y>0000)"),
    re.compile(_NAME + r"(?:-|[ -]?')(?P<y>00)"),
)
"""A month of 'Apr-21' has its hyphen: 'Apr 21' may be a day of April."""
_FRACTION = r"(?:[.,]0+|:000(?= ?[ap]m|$))?"
_TIME = (
    rf"(?P<hour1>00?)[:.](?P<minute1>00)(?:[:.](?P<second1>00){_FRACTION})?(?: ?(?P<half1>[ap])m)?"
    r"(?: ?h(?:ou)?rs)?"
    r"|(?P<hour2>00?) ?(?P<half2>[ap])m"
    r"|(?P<hour3>00)(?P<minute3>00)(?: ?h(?:ou)?rs| ?(?P<half3>[ap])m)?"
    r"|(?:(?P<hour4>00)(?:[:.](?P<minute4>00))? ?)?(?P<noon>noon|midday)|(?P<part>[ap]m)"
)
_ZONE = (
    r"(?: ?(?P<zulu>z|(?:gmt|utc)(?! ?\+))| ?(?P<summer>bst)"
    r"| ?(?:gmt|utc)? ?(?P<sign>{signs})(?P<oh>00)(?::?(?P<om>00))?)?"
)
_EASTERN = _ZONE.format(signs=r"\+")
"""Only after ISO 8601 is a minus read as a zone: '12/04/2021 09:00-11:00' is a range."""
_TAIL = (
    rf"(?:,? (?P<w1>{WEEKDAY}))?"
    rf"(?:(?:(?:[ t]|, ?| ?@ ?)(?:at )?|(?: ?- ?)(?=00?[:.]00|00? ?[ap]m))(?:{_TIME}){{zone}})?"
    rf"(?:,? (?P<w2>{WEEKDAY}))?"
)
_AFTER_ISO = re.compile(_TAIL.format(zone=_ZONE.format(signs="[+-]")))
_AFTER_DATE = re.compile(_TAIL.format(zone=_EASTERN))
_AFTER_COMPACT = re.compile(r"[ t](?P<hour>00)(?P<minute>00)(?P<second>00)(?:[.,]0+)?" + _EASTERN)
_AFTER_TIME = re.compile(rf"(?:,? (?P<w1>{WEEKDAY}))?")
_BEFORE = re.compile(
    r"(?:(?P<week>w/c|w\.c\.?|wc|w/b|week (?:commencing|beginning|starting)):? "
    rf"|(?P<time>{_TIME}){_EASTERN}(?:(?<=:00) - |(?<=m) - |,? (?:on )?))?(?:(?P<w>{WEEKDAY}),? ?)?"
)
_MESSAGE = re.compile(
    r"(?P<y>0000)(?P<m>00)(?P<d>00)(?P<hour>00)(?P<minute>00)(?:(?P<second>00)(?:\.0{1,6})?)?"
    r"(?:(?P<sign>[+-])(?P<oh>00)(?P<om>00))?"
)
"""HL7 and DICOM: figures alone."""


class Digits(NamedTuple):
    """Where a number is in a text."""

    begin: int
    end: int


Part = Literal["", "am", "pm", "noon"]


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the parts of a time are in the texts of one shape; None where there is no such part."""

    year: Digits
    month: Digits | None
    """None where the month is written by name, or where `first` and `second` hold it."""
    named_month: int
    """1 to 12; 0 where the month is a number."""
    day: Digits | None
    first: Digits | None
    """In 12/04/2021, the first number: the day or the month, as the whole file decides."""
    second: Digits | None
    hour: Digits | None
    minute: Digits | None
    seconds: Digits | None
    half: str
    """'a' or 'p' for a twelve-hour time."""
    part: Part
    """A part of the day, or noon, in words."""
    weekday: int
    """The weekday that is written beside the date, Monday is 0; -1 for none."""
    is_week: bool
    """Whether the date is the first of a week."""
    is_message: bool
    """Whether it is a date and time in figures alone, as HL7 and DICOM write it."""
    is_figures: bool
    """Whether it is a date in figures alone."""
    has_offset: bool
    is_summer_time: bool
    """Whether the zone is written as BST."""
    east: int
    """1 or -1: whether the offset is added to UTC or taken from it."""
    offset_hours: Digits | None
    offset_minutes: Digits | None
    pattern: str
    """The shape as it may be shown: 'NN/NN/NNNN'."""


@lru_cache(4_096)
def shape_of(text: str) -> Shape | None:
    """How the texts of a shape are read; None where they are no times that are read here."""
    for pattern in _MONTHS_ALONE:
        found = pattern.fullmatch(text)
        if found:
            return _shape([found])
    before = _BEFORE.match(text)
    for pattern in _DATES if before else ():
        date = pattern.match(text, before.end() if before else 0)
        after = _after(text, before, date) if before and date else None
        if before and date and after:
            return _shape([before, date, after])
    message = _MESSAGE.fullmatch(text)
    return _shape([message], is_message=True) if message else None


def _after(text: str, before: re.Match[str], date: re.Match[str]) -> re.Match[str] | None:
    """What follows the date, to the end; None if it is no time."""
    if before["week"] or before["time"]:
        return _AFTER_TIME.fullmatch(text, date.end())
    if date.re is _COMPACT:
        found = _AFTER_COMPACT.fullmatch(text, date.end())
        if found:
            return found
    pattern = _AFTER_ISO if date.re in {_ISO, _COMPACT} else _AFTER_DATE
    return pattern.fullmatch(text, date.end())


def _shape(found: list[re.Match[str]], *, is_message: bool = False) -> Shape | None:
    parts = [
        (name.rstrip("1234"), match.span(name), value)
        for match in found
        for name, value in match.groupdict().items()
        if value
    ]
    spans = {name: Digits(*span) for name, span, _ in parts}
    said = {name: value for name, _, value in parts}
    if [name for name, _, _ in parts].count("w") > 1:
        return None
    begin, end = spans["y"]
    date = found[-1 if len(found) == 1 else 1]
    written: dict[str, Part] = {"am": "am", "pm": "pm"}
    return Shape(
        year=Digits(begin + said["y"].startswith("'"), end),
        month=spans.get("m"),
        named_month=_MONTH_NUMBER[said["name"]] if "name" in said else 0,
        day=spans.get("d"),
        first=spans.get("a"),
        second=spans.get("b"),
        hour=spans.get("hour"),
        minute=spans.get("minute"),
        seconds=spans.get("second"),
        half=said.get("half", ""),
        part="noon" if "noon" in said else written.get(said.get("part", ""), ""),
        weekday=_WEEKDAYS.index(said["w"][:3]) if "w" in said else -1,
        is_week="week" in said,
        is_message=is_message,
        is_figures=not found[0].string.strip("0"),
        has_offset=bool({"zulu", "summer", "sign"} & {*said}),
        is_summer_time="summer" in said,
        east=-1 if said.get("sign") == "-" else 1,
        offset_hours=spans.get("oh"),
        offset_minutes=spans.get("om"),
        pattern=date[0].replace("0", "N") if "a" in said else "",
    )
