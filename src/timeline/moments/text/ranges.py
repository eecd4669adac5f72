"""Ranges as people write them: '12-14/04/2021', '28 April to 2 May 2021', '12/04/2021 09:00-11:00'.

A range is read as its two ends. What the first end leaves out is taken from the second; a second
end that is only a time of day has the day of the first.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.moments.shapes import MONTHS, WEEKDAY, Shape, shape_of
from timeline.moments.text.kinds import LONGEST, kinds

_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2212\ufe58\ufe63\uff0d"), "-")
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
"""Signs of full width and the plain ones."""
_BLANKS = dict.fromkeys([0x2800, 0x3164, 0x115F, 0x1160, 0xFFA0], " ")
_UNSEEN = dict.fromkeys([0x034F, *range(0xFE00, 0xFE10)])
_PLAIN = _WIDE | _DASHES | _BLANKS | _UNSEEN
_LONG_DASHES = dict.fromkeys(map(ord, "\u2013\u2014\u2015"), "-")
_QUOTES = dict.fromkeys(map(ord, "\u2018\u2019\u02bc`\u00b4"), "'")
_FORMULA = re.compile(r'="([^"]*)"')
_HALF = re.compile(r"(?<![a-z])([ap])(?:\. ?m\b\.?|m\.)")
_IN_BRACKETS = re.compile(
    rf"[(\[] ?({WEEKDAY}|[ap]m|\d{{1,2}}[:.]\d{{2}}(?: ?[ap]m)?|\d{{4}} ?hrs|bst|gmt|utc) ?[)\]]"
)
_AROUND = re.compile(r"(?<=\d) ?([/.]) ?(?=\d)")
_NUMERIC = re.compile(r"\d{1,4} ?([/.]) ?\d{1,2} ?\1 ?\d{1,4}(?!\d)")


def tidied(text: str) -> str:
    """The text in small letters with plain signs and single blanks; long dashes stay.

    A full stop or a comma at the end goes, as do a leading apostrophe and the brackets around a
    weekday, a time of day or its zone.
    """
    text = text.translate(_PLAIN).translate(_QUOTES)
    kept = (one for one in text if unicodedata.category(one) != "Cf")
    text = " ".join("".join(kept).split()).lower()
    formula = _FORMULA.fullmatch(text)
    text = (formula[1] if formula else text).strip(" '").rstrip(" .,")
    text = _HALF.sub(lambda found: f"{found[1]}m", text)
    text = _IN_BRACKETS.sub(r"\1", text)
    return _NUMERIC.sub(lambda found: _AROUND.sub(r"\1", found[0]), text)


def with_hyphens(text: str) -> str:
    """The text with its long dashes as hyphens."""
    return text.translate(_LONG_DASHES)


_FIGURE = re.compile(r"\d")
_DIGIT = re.compile(r"[0-9]")
_TIME_LENGTH = len("9am")
_APART = re.compile(r"(.*?)(?:\s+(?:-|to|until)\s+|\s*[–—]\s*)(.*)")
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2}[^/]*)/(\d{4}-\d{2}-\d{2}[^/]*)")
_TIME = r"\d{1,2}(?:[:.]\d{2}(?: ?[ap]m)?| ?[ap]m)"
_ONLY_TIME = re.compile(_TIME)
_WITH_TIME = re.compile(rf"(.*?\d)[ t]\s*({_TIME})")
_WEEKDAY = rf"(?:{WEEKDAY},? )?"
_DAY = re.compile(rf"({_WEEKDAY}\d{{1,2}})(?:st|nd|rd|th)?")
_NUMBERS = re.compile(rf"({_WEEKDAY}\d{{1,2}})[/.](\d{{1,2}})[/.](\d{{2}}|\d{{4}})")
_DAY_MONTH = re.compile(r"\d{1,2}([/.])\d{1,2}")
_NAMED = re.compile(
    rf"({_WEEKDAY}\d{{1,2}}(?:st|nd|rd|th)?)( ?(?:of )?[a-z]+[ ,-]{{0,2}})(\d{{4}}|\d{{2}})"
)
_NO_YEAR = re.compile(rf"(?:{_WEEKDAY}\d{{1,2}}(?:st|nd|rd|th)?(?: of)? )?[a-z]+")
_DAY_FIRST = "31/01/2000"
"""Evidence for the order of the column: '12-14/04/2021' has its days first by its form."""


class Ends(NamedTuple):
    """The two ends of a range, as texts of times, and what else it shows of its column."""

    first: str
    last: str
    witness: str = ""


def ends_of(text: str) -> Ends | None:
    """The ends of a range in small letters; None where the text is none."""
    if text.startswith("between "):
        text = text.removeprefix("between ").replace(" and ", " to ")
    text = text.removeprefix("from ")
    found = _APART.fullmatch(text) or _ISO.fullmatch(text)
    if found:
        first, last = found[1].strip(), found[2].strip()
    elif text.count("-") == 1:
        first, last = (part.strip() for part in text.split("-"))
    else:
        return None
    if not first or len(last) < _TIME_LENGTH or not _FIGURE.search(last):
        return None
    return _completed(first, last)


def _completed(first: str, last: str) -> Ends | None:
    """Both ends, each completed from the other."""
    if _ONLY_TIME.fullmatch(last):
        with_time = _WITH_TIME.fullmatch(first)
        return Ends(first, f"{with_time[1]} {last}") if with_time else None
    day, numbers, named = _DAY.fullmatch(first), _NUMBERS.fullmatch(last), _NAMED.fullmatch(last)
    if day and numbers:
        month = int(numbers[2])
        rest = f"{MONTHS[month - 1]} {numbers[3]}" if 1 <= month <= len(MONTHS) else ""
        return Ends(f"{day[1]} {rest}", f"{numbers[1]} {rest}", _DAY_FIRST) if rest else None
    if day and named:
        return Ends(f"{day[1]}{named[2]}{named[3]}", last)
    without_year = _DAY_MONTH.fullmatch(first)
    if without_year and numbers:
        return Ends(f"{first}{without_year[1]}{numbers[3]}", last)
    return Ends(f"{first} {last[-4:]}" if _NO_YEAR.fullmatch(first) else first, last)


class Shaped(NamedTuple):
    """Texts grouped by shape; the ends of ranges and tidied texts are added after the last."""

    clean: npt.NDArray[np.str_]
    by_shape: list[tuple[Shape, npt.NDArray[np.int64]]]
    ends: dict[int, tuple[int, int]]
    """By the position of a range, those of its two ends; of a text that was tidied, twice that of the tidy one."""


def shaped(clean: npt.NDArray[np.str_]) -> Shaped:
    """Sort texts by the shape in which a time is written in them.

    A text of no known shape is tidied, and sorted by what it is then, or by its two ends if it
    is a range.
    """
    by_shape = kinds(clean)
    others = np.ones(len(clean), bool)
    for _, at in by_shape:
        others[at] = False
    more: list[str] = []
    ends = {}
    for k in np.flatnonzero(others & (np.strings.str_len(clean) <= LONGEST)).tolist():
        text = str(clean[k])
        begin = len(clean) + len(more)
        if not _FIGURE.search(text):
            continue
        text = tidied(text)
        plain = with_hyphens(text)
        if shape_of(_DIGIT.sub("0", plain)):
            ends[k] = (begin, begin)
            more.append(plain)
        elif found := ends_of(text):
            ends[k] = (begin, begin + 1)
            more += filter(None, found)
    if more:
        added = np.asarray(more, np.str_)
        by_shape += [(shape, at + len(clean)) for shape, at in kinds(added)]
        clean = np.concatenate([clean, added])
    return Shaped(clean, by_shape, ends)
