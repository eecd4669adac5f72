"""Finds the headings among a table's first rows: one row, or two rows joined."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from timeline.audit.primitives import so_many
from timeline.errors import FileError, NoUsableEventError
from timeline.moments.text import read_times
from timeline.pathway.words import heading
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.headings import Layout, is_case, is_heading, recognise

LONGEST_HEADING = 300
HEADING_WITHIN = 20
"""The headings are among this many first rows; titles may come before them."""
_NAMES = frozenset({"ref", "ref no", "ref number", "reference", "reference no", "reference number", "id", "id no", "no", "number", "code", "identifier", "unique id", "initials", "name", "name or initials", "pseudonym"})  # fmt: skip
"""A second heading row below 'Child' or 'Case' that makes the two the heading of the case."""
MOST_COLUMNS = 16_384
"""As many as a spreadsheet can have."""
_NO_HEADING = (
    "no row of headings we know among the first {within} rows; a long table needs the headings "
    "case_id, activity and time, a wide one case_id and a heading for each activity (timeline "
    "pathway nai-under-5 lists the names it knows; timeline check {place} --write-mapping FILE drafts a "
    "file in which you say what yours mean)"
)
_NO_CASE = (
    "{known} we know, but none that says which column is the case; head that column case_id, or say which it is in "
    "the file that timeline check {place} --write-mapping FILE drafts"
)


class HeadingRow(NamedTuple):
    """The headings of a table and where they stand."""

    row: int
    """Of the lower of two; the first row of all is 1."""
    headings: tuple[str, ...]
    layout: Layout


class NoHeadingError(NoUsableEventError):
    """A table without headings we know; in a folder of tables it is passed over."""


class NoLogError(FileError):
    """A file that is no log by its content; in a folder it is passed over."""

    def __init__(self, name: str, what: str) -> None:
        """Say what it is."""
        super().__init__(f"{name}: {what}")
        self.what = what.partition(";")[0]


def no_heading(place: str, rows: Sequence[Sequence[str]], known: Vocabulary) -> NoHeadingError:
    """The refusal of a table without headings we know; it carries those that it may have."""
    rows = _short(rows)
    alone = [_Both(tuple(row), _known(row, known)) for row in rows]
    pairs = [_together(*two, known) for two in pairwise(rows) if not has_date(two[1])]
    likely = max([*alone, *pairs], key=_says, default=_Both((), 0))
    words = _NO_HEADING.format(within=HEADING_WITHIN, place=place)
    if likely.known and not any(is_case(known.mapping.heading(one)) for one in likely.headings):
        words = _NO_CASE.format(known=so_many(likely.known, "heading"), place=place)
    return NoHeadingError(f"{place}: {words}", headings=tuple(filter(str.strip, likely.headings)))


def _says(one: _Both) -> tuple[int, int]:
    return one.known, len({text.strip() for text in one.headings if text.strip()})


def _known(row: Sequence[str], known: Vocabulary) -> int:
    return sum(is_heading(known.mapping.heading(text), known) for text in row if text.strip())


def first_heading_row(
    rows: Sequence[Sequence[str]], known: Vocabulary, place: str
) -> HeadingRow | None:
    """The headings of the first table; of several rows of headings with no event between, those that say most."""
    best = best_heading_row(rows, known, place)
    while best is not None:
        earlier = best_heading_row(rows[: best.row - 1], known, place)
        if earlier is None or not any(map(has_date, rows[earlier.row : best.row - 1])):
            break
        best = earlier
    return best


def best_heading_row(
    rows: Sequence[Sequence[str]], known: Vocabulary, place: str
) -> HeadingRow | None:
    """The headings that say most, of each row by itself and of each with the one above it.

    Two rows are read together only where that says more than either; a heading above others, or
    merged with the cells beside it, then holds for all of them. Where the row below goes on with
    the headings and leaves none of the case, there are none: 'Child' is no case above 'Age'.
    Raises FileError where a row has more columns than a spreadsheet can have.
    """
    rows = _short(rows)
    found: list[HeadingRow] = []
    pairs: list[HeadingRow] = []
    without_case: dict[int, int] = {}
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
        if any(text.strip() for text in above) and not has_date(texts):
            both = _together(above, texts, known)
            layout = recognise(both.headings, known)
            if layout:
                pairs.append(HeadingRow(row, both.headings, layout))
            elif both.joined:
                without_case[row - 1] = both.known
        above = texts
    best = max([*found, *pairs], key=lambda one: one.layout.recognised, default=None)
    goes_on = without_case.get(best.row, 0) if best else 0
    return None if best and goes_on >= best.layout.recognised - 1 > 0 else best


def has_date(row: Sequence[str]) -> bool:
    """Whether a row is one of the log: no heading is a date."""
    return bool(read_times([*filter(str.strip, row)]).read.any())


def _short(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows with no text longer than a heading; patterns on long texts cost much."""
    return [[text[:LONGEST_HEADING] for text in row] for row in rows]


class _Both(NamedTuple):
    """The headings that one row makes, or two, and how many of them are known."""

    headings: tuple[str, ...]
    known: int
    joined: int = 0
    """How many of them say something known by both rows."""


def _together(upper: Sequence[str], lower: Sequence[str], known: Vocabulary) -> _Both:
    """The headings that two rows make: 'Skeletal survey' over 'Requested' and 'Performed'."""
    headings = []
    count = joined = 0
    width = max(len(upper), len(lower))
    reach = ""
    for over, under in zip(_wide(upper, width), _wide(lower, width), strict=True):
        reach = over or reach
        ways = (f"{reach} {under}", under) if under else (over,)
        # 'Child' over 'Ref no' is the case, but over 'Age' it is not.
        if is_case(over) and heading(under).strip(". ") in _NAMES:
            ways = (*ways, over)
        meant = next((one for one in ways if is_heading(known.mapping.heading(one), known)), None)
        headings.append(meant or ways[0])
        count += meant is not None
        joined += bool(under) and meant == ways[0]
    return _Both(tuple(headings), count, joined)


def _wide(texts: Sequence[str], width: int) -> list[str]:
    return [*(text.strip() for text in texts), *[""] * (width - len(texts))]
