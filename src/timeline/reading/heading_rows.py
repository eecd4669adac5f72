"""Which of a table's first rows holds its headings: one row, or two that say them together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.errors import FileError, NoUsableEventError
from timeline.reading.headings import Layout, is_case, is_heading, recognise
from timeline.reading.vocabulary import Vocabulary

HEADING_WITHIN = 20
"""The headings stand among the first so many rows; titles may stand above them."""
MOST_COLUMNS = 16_384
"""As many as a spreadsheet can have."""
_NO_HEADING = (
    "no row of headings we know among the first {within} rows; a long table needs the headings "
    "case_id, activity and time, a wide one case_id and a heading for each activity (timeline "
    "pathway nai-under-5 lists the names it knows; timeline check {place} --write-mapping FILE drafts a "
    "file in which you say what yours mean)"
)


class HeadingRow(NamedTuple):
    """The headings of a table and where they stand."""

    row: int
    """Of the lower of two; the first row of all is 1."""
    headings: tuple[str, ...]
    layout: Layout


class NoHeadingError(NoUsableEventError):
    """A table without headings we know; in a folder of tables it is passed over."""


def no_heading(place: str, rows: Sequence[Sequence[str]] = ()) -> NoHeadingError:
    """The refusal of a table without headings we know; it carries those that it may have."""
    likely = max(rows, key=_filled, default=())
    message = f"{place}: {_NO_HEADING.format(within=HEADING_WITHIN, place=place)}"
    return NoHeadingError(message, headings=tuple(filter(str.strip, likely)))


def _filled(row: Sequence[str]) -> int:
    return len({text.strip() for text in row if text.strip()})


def best_heading_row(
    rows: Sequence[Sequence[str]], known: Vocabulary, place: str
) -> HeadingRow | None:
    """The headings that say most, of each row by itself and of each with the one above it.

    Two rows are read together only where that says more than either; a heading above others, or
    merged with the cells beside it, then holds for all of them. Raises FileError where a row has
    more columns than a spreadsheet can have.
    """
    found: list[HeadingRow] = []
    pairs: list[HeadingRow] = []
    above: Sequence[str] = ()
    for row, texts in enumerate(rows, start=1):
        if max(len(texts), len(above)) == 1:  # a case and nothing more: no log
            above = texts
            continue
        if len(texts) > MOST_COLUMNS:
            message = f"{place}, row {row}: more than {MOST_COLUMNS:,} columns; save only the columns of the log"
            raise FileError(message)
        layout = recognise(tuple(texts), known)
        if layout:
            found.append(HeadingRow(row, tuple(texts), layout))
        both = _together(above, texts, known) if any(text.strip() for text in above) else ()
        layout = recognise(both, known)
        if layout:
            pairs.append(HeadingRow(row, both, layout))
        above = texts
    return max([*found, *pairs], key=lambda one: one.layout.recognised, default=None)


def _together(upper: Sequence[str], lower: Sequence[str], known: Vocabulary) -> tuple[str, ...]:
    """The headings that two rows make: 'Skeletal survey' over 'Requested' and 'Performed'."""
    headings = []
    width = max(len(upper), len(lower))
    reach = ""
    for over, under in zip(_wide(upper, width), _wide(lower, width), strict=True):
        reach = over or reach
        ways = (f"{reach} {under}", under) if under else (over,)
        meant = (one for one in ways if is_heading(known.mapping.heading(one), known))
        # 'Child' over 'Ref no' is the case, whatever the lower says; no other heading is so plain.
        headings.append(next(meant, over if is_case(over) else ways[-1]))
    return tuple(headings)


def _wide(texts: Sequence[str], width: int) -> list[str]:
    return [*(text.strip() for text in texts), *[""] * (width - len(texts))]
