"""A text of a time without invisible marks, runs of blanks, or brackets around a weekday.

Only texts that are in no known shape come here, one by one.
"""

from __future__ import annotations

import re
import unicodedata

from timeline.moments.shapes import WEEKDAY

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
