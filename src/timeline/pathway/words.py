"""How texts are compared: trimmed, with spacing collapsed, ignoring case."""

from __future__ import annotations

import re

_SPACING = re.compile(r"\s+")
_REMARK = re.compile(r" [-\u2013\u2014] |: | ?[(\[]")
_ROW_ID = re.compile(r"(^|\s)row [\d.]+$")
_BETWEEN_WORDS = re.compile(r"[\s_\-]+")


def collapsed(text: str) -> str:
    """A value as it is shown: trimmed, with spacing collapsed."""
    return _SPACING.sub(" ", text).strip()


def folded(text: str) -> str:
    """A value as it is compared: ' Section  47 ' and 'section 47' are the same."""
    return collapsed(text).casefold()


def heading(text: str) -> str:
    """A heading or an activity's name as it is compared; underscores and hyphens are spaces too."""
    return _BETWEEN_WORDS.sub(" ", text).strip().casefold()


def is_row_id(event_id: str) -> bool:
    """Whether an event's id is only the row of a file from which it was read."""
    return _ROW_ID.search(event_id) is not None


def parts(cell: str) -> tuple[str, ...]:
    """The values in one cell, which are separated by ';', each as it is compared."""
    return tuple(part for part in map(folded, cell.split(";")) if part)


def with_openings(cell: str) -> tuple[str, ...]:
    """The values in one cell, and those of them that are followed by a remark without it too.

    'NFA - advice given' and 'No further action (NFA)' begin with a value of their own.
    """
    values = parts(cell)
    openings = (_REMARK.split(value, maxsplit=1)[0] for value in values)
    return tuple(dict.fromkeys((*values, *filter(None, openings))))
