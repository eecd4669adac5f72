"""Cells without a value: words for nothing or for not known, error values, shortened numbers.

A word for nothing (`NULL`, `-`) and a word for not known (`NA`, `?`) record nothing in any column
(measuring 1.2b). Under an activity a word for not known says that something may have happened (4.12).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

import numpy as np
import pyarrow as pa

from timeline.columnar.arrow_compute import matching
from timeline.columnar.coded_text import CodedText
from timeline.errors import CautionKind
from timeline.pathway.words import heading

Word = Literal["not required", "awaiting", "blank", "not known"]
"""The meaning of a word under an activity, or in place of a time."""

NOTHING = (
    "null",
    "(null)",
    "<null>",
    "[null]",
    "\\n",
    "none",
    "(none)",
    "nil",
    "nan",
    "nat",
    "<na>",
    "(blank)",
    "(empty)",
    "–",
    "—",
    "−",
)
_NOT_KNOWN = ("na", "n/k", "unk", "unknown", "not known", "not recorded", "not stated", "don't know")  # fmt: skip
_NOT_REQUIRED = ("n/a", "n.a.", "not applicable", "not required", "not needed")
_NEVER_A_BLANK = ("not applicable", "not required", "not needed")
"""Never written for a missing case number, but possible as a case's name in an invented log."""
_TO_COME = ("tbc", "tba", "to be confirmed", "to be arranged", "to be announced")
_AWAITED = ("awaiting", "awaited", "pending")
_NAMES = frozenset({"Nan", "Nat"})
"""People are called so; programs write nan, NaN and NaT."""
_DASHES = re.compile(r"[-\s]+")
_MARKS = re.compile(r"[?\s]+")
WORDS: dict[str, Word] = {
    **dict.fromkeys(NOTHING, "blank"),
    **dict.fromkeys(_NOT_KNOWN, "not known"),
    **dict.fromkeys(_NOT_REQUIRED, "not required"),
    **dict.fromkeys((*_TO_COME, *_AWAITED), "awaiting"),
}
"""By the text as a heading is compared, what a word means under an activity."""
NOT_AVAILABLE = "na"
"""A word for not known that many programs write into every empty cell."""

FORMULA, LONG_NUMBER, STRUCK_OUT = "\0formula", "\0number", "\0struck out"
NOT_HAPPENED, NOT_BY_OUTCOME = "\0did not happen", "\0did not happen by its outcome"
"""Put in place of cells without a value and times that did not happen; no file can hold these texts."""
STRUCK = "struck out, so it is no event; if it did happen, take the strike-out off"
NO_EVENT = "its status says that it did not happen, so it is no event"
NO_EVENT_BY_OUTCOME = "its outcome says that it did not happen, so it is no event"
NEVER_HAPPENED = (STRUCK, NO_EVENT, NO_EVENT_BY_OUTCOME)
"""The reasons that mean that nothing happened."""
KIND_OF: dict[str, CautionKind] = {
    STRUCK: "struck_out",
    NO_EVENT: "did_not_happen",
    NO_EVENT_BY_OUTCOME: "did_not_happen",
}
"""By a reason that is no fault of reading, the caution that it belongs to."""
UNREADABLE = "could not be read"
"""What a converted log has in place of a time that could not be read in the original."""
_REASONS = {
    FORMULA: "a formula with no saved value: open the file in Excel and save it",
    LONG_NUMBER: "a number of more than 15 figures, of which a spreadsheet keeps 15; enter it as text, in a column with the format Text",
    STRUCK_OUT: STRUCK,
    NOT_HAPPENED: NO_EVENT,
    NOT_BY_OUTCOME: NO_EVENT_BY_OUTCOME,
}
ERROR = "an error value of a spreadsheet, such as #N/A or #REF!; correct the formula, or enter the value"
SHORTENED = "a number that a spreadsheet has shortened, so that several may look the same; give the column the format Text and enter the whole number"
NO_NUMBER = "a word that says nothing is recorded or known; every event needs its case"
NO_NAME = "a word that says nothing is recorded or known; every event needs its activity"
_ERROR = re.compile(
    r"#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA)"
    r"|Err:\d{3}|#{3,}",
    re.IGNORECASE,
)
EPISODE = "episode"
MAY_BE_FAULT = r"^\s*(\x00|#|err:|.*\de[+-]\d)"
"""Matches every text that can be a cell without a value."""
_SHORTENED = re.compile(r"[+-]?\d([.,]\d+)?e[+-]\d{1,3}", re.IGNORECASE)
_ODD = r"^\s*([^0-9a-z]|\\|n[ aiouk/.]|unk|not |don't|tb[ac]$|to be|await|pending|err:|.*\de[+-]\d)"
"""Matches every text that can be one of the above, and some others."""


def word(text: str) -> Word | None:
    """What a word means under an activity; None where it is no such word."""
    if _DASHES.fullmatch(text):
        return "blank"
    if text in _NAMES:
        return None
    return "not known" if _MARKS.fullmatch(text) else WORDS.get(heading(text))


def is_not_available(text: str) -> bool:
    """Whether a text is a bare NA."""
    return heading(text) == NOT_AVAILABLE


def may_hold_not_available(text: str) -> bool:
    """Whether one of the values in a cell, which are separated by ';', is a bare NA."""
    return any(map(is_not_available, text.split(";")))


def fault(text: str) -> str:
    """Why a cell has no value, although it is not blank; '' where it has one."""
    if text.startswith("\0"):
        return _REASONS.get(text, "")
    if heading(text) == UNREADABLE:
        return "its time could not be read when this log was converted; correct it in the original, and convert that again"
    return ERROR if _ERROR.fullmatch(text) else ""


def no_id(text: str) -> str:
    """Why a text is no number of an episode, although it is not blank; '' where it may be one."""
    return SHORTENED if _SHORTENED.fullmatch(text) else fault(text)


def no_value(text: str) -> bool:
    """Whether a text records nothing, in a column that is neither the case nor under an activity."""
    if heading(text) in _AWAITED:
        return False
    return word(text) is not None or bool(fault(text))


def no_case(text: str) -> str:
    """Why a text is no number of a case; '' where it may be one."""
    return no_id(text) or (NO_NUMBER if word(text) and heading(text) not in _NEVER_A_BLANK else "")


def no_activity(text: str) -> str:
    """Why a text names no activity; '' where it may name one."""
    return fault(text) or (NO_NAME if no_value(text) else "")


def without(column: CodedText, reason: Callable[[str], str]) -> tuple[CodedText, dict[int, str]]:
    """The column with faulty texts blanked, and by row the reason of each."""
    reasons_by_code = {k: why for k, text in _odd(column) if (why := reason(text))}
    if not reasons_by_code:
        return column, {}
    found = np.flatnonzero(np.isin(column.codes, [*reasons_by_code]))
    reasons = {int(k): reasons_by_code[int(column.codes[k])] for k in found}
    codes = column.codes.copy()
    codes[found] = -1
    return CodedText(codes, column.kept), reasons


def with_values(column: CodedText, name: str = "") -> CodedText:
    """A column other than case and activity, blank where nothing is recorded."""
    if name == EPISODE:
        column = without(column, no_id)[0]
    anew = {k: own for k, text in _odd(column, several=True) if (own := _values(text)) != text}
    if not anew:
        return column
    names = column.names.copy()
    names[[*anew]] = [*anew.values()]
    known = CodedText.of(text or None for text in names)
    return CodedText(np.append(known.codes, -1)[column.codes], known.kept)


def _values(text: str) -> str:
    """The values in a cell, separated by ';', without those that record nothing."""
    if ";" not in text:
        return "" if no_value(text) else text
    parts = text.split(";")
    kept = [part for part in parts if not no_value(part.strip())]
    return text if len(kept) == len(parts) else ";".join(kept).strip()


def _odd(column: CodedText, *, several: bool = False) -> list[tuple[int, str]]:
    """The texts that may be no value, by their codes."""
    kept = column.kept
    if not isinstance(kept, pa.Array):
        return [*enumerate(kept)]
    found = matching(kept, f"{_ODD}|;" if several else _ODD, ignore_case=True)
    if not found.true_count:
        return []
    at = np.flatnonzero(found.to_pylist()).tolist()
    return [(k, kept[k].as_py()) for k in at]
