"""Several tables in one sheet, below one another or side by side, each with its headings.

A row of known headings begins a new table, and is not a row of the log. If it repeats the headings
of a table above, that table continues.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from timeline.columnar.arrow_compute import matching
from timeline.errors import FileError, Problem
from timeline.pathway.words import heading
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.tables.heading_rows import HeadingRow, best_heading_row, has_date
from timeline.reading.tables.headings import HEADINGS_OF_CASE, Layout, is_case, recognise
from timeline.reading.tables.summary_rows import kept_rows
from timeline.reading.tables.table import Place, RawTable, clear, letter, trimmed

Row = Sequence[str]
Tables = list[tuple[RawTable, Layout]]
BELOW = "another table begins here, read under its own headings"
_BESIDE = "another table begins at this column, beside the first; each is read separately"
_TWO = (
    "the columns {} and {} both say which case a row is of; if these are two tables side by side, put each on a "
    'sheet by itself, and otherwise head one of them otherwise, or say "skip" for it in a mapping file'
)
MOST_TABLES, MOST_LOOKS = 100, 1_000
"""Tables of one sheet, and rows that are looked at as headings; more are rows of the log."""
_DATED = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{4}-\d{2}")
_LONGEST = 40
"""No heading of a case has more characters."""


class Section(NamedTuple):
    """A table among others: its headings, and the stretches of rows below them, ends included."""

    head: HeadingRow
    spans: list[tuple[int, int]]


def case_headings(known: Vocabulary) -> Callable[[str], bool]:
    """A fast test of whether a cell is a heading of the case, for many cells."""
    settled = (text for text, meant in known.mapping.headings.items() if is_case(meant))
    called = {heading(text) for text in (*HEADINGS_OF_CASE, *settled)}
    first = {text[:1] for text in called}

    def says(text: str) -> bool:
        # most cells are of no such length or letter, and nothing more is done with them
        if not text or len(text) > _LONGEST:
            return False
        text = text.strip(" \t\ufeff\"'")
        return text[:1].casefold() in first and heading(text) in called

    return says


def tables_below(
    candidates: Sequence[int],
    cells: Callable[[int], Row],
    head: HeadingRow,
    end: int,
    known: Vocabulary,
    place: Place,
) -> tuple[list[Section], list[Problem]]:
    """The table below the headings and those that begin below it, to the row `end`, with a notice of each.

    `candidates` are the rows that have a heading of the case, and `cells` gives the texts of a row.
    """
    found = [Section(head, [(head.row + 1, end)])]
    notices: list[Problem] = []
    current, looks = 0, 0
    last = head.row
    for number in candidates:
        here = tuple(map(clear, cells(number)))
        if number <= last or any(map(_DATED.search, here)) or looks > MOST_LOOKS:
            continue
        same = next((k for k, one in enumerate(found) if _alike(one.head.headings, here)), None)
        first, row = number, number
        if same is None:
            looks += 1
            begun = _begun(number, here, cells, last, known, place.file)
            if begun is None:
                continue
            first, new = begun
            row = new.row
            same = next((k for k, one in enumerate(found) if _alike(one.head.headings, new.headings)), None)  # fmt: skip
            if same is None:
                same = len(found)
                found.append(Section(new, []))
                notices.append(place.problem(first, "", BELOW))
            if len(found) > MOST_TABLES:
                message = f"{place.file}: more than {MOST_TABLES} tables in one sheet; give each a sheet by itself"
                raise FileError(message)
        spans = found[current].spans
        spans[-1] = spans[-1][0], first - 1
        found[same].spans.append((row + 1, end))
        current, last = same, row
    return found, notices


def _begun(
    number: int, here: Row, cells: Callable[[int], Row], last: int, known: Vocabulary, place: str
) -> tuple[int, HeadingRow] | None:
    """The headings that begin at a row, or at the one above it, and where; None where it is a row of the log."""
    above = [clear(text) for text in cells(number - 1)] if number - 1 > last else []
    below = [clear(text) for text in cells(number + 1)]
    best = None if has_date(here) else best_heading_row([above, here, below], known, place)
    if best is None or best.row == 1:
        return None
    of_above = best.row == 2 and tuple(best.headings) != here  # noqa: PLR2004  the row itself is the second
    return number - of_above, best._replace(row=number - 2 + best.row)


def _alike(one: Row, other: Row) -> bool:
    """Whether two rows of headings say the same of each column."""
    if one == other:
        return True
    pairs = zip_longest(one, other, fillvalue="")
    return all(a == b or heading(clear(a)) == heading(clear(b)) for a, b in pairs)


def may_repeat_headings(cases: pa.StringArray) -> bool:
    """Whether a heading of a long table is in the column of cases."""
    return bool(matching(cases, _ANY_HEADING, ignore_case=True).true_count)


_ANY_HEADING = "^\\s*\ufeff?(" + "|".join(
    re.escape(text).replace("\\ ", "[ _-]+")
    for text in (*HEADINGS_OF_CASE, "activity", "event", "time", "timestamp", "date", "concept:name", "time:timestamp", "agency", "outcome", "episode")
) + ")\\s*$"  # fmt: skip


def side_by_side(tables: Tables, known: Vocabulary) -> tuple[Tables, list[Problem]]:
    """The tables, those that stand side by side each by itself; raises FileError for two cases in a row."""
    found: Tables = []
    notices: list[Problem] = []
    for table, layout in tables:
        at = [k for k, text in enumerate(table.headings) if is_case(known.mapping.heading(text))]
        if layout.sector or layout.format or len(at) < 2 or _say_the_same(table, at):  # noqa: PLR2004  one case is as it should be
            found.append((table, layout))
            continue
        apart = [*_apart(table, at, known)]
        if len(apart) < len(at):
            place = ", sheet ".join(filter(None, table.place))
            message = f"{place}: {_TWO.format(letter(at[0]), letter(at[1]))}"
            raise FileError(message)
        found += apart
        notices += [
            table.place.problem(table.heading_row, f"column {letter(k)}", _BESIDE) for k in at[1:]
        ]
    return found, notices


def _apart(table: RawTable, at: list[int], known: Vocabulary) -> Iterator[tuple[RawTable, Layout]]:
    """The tables that begin at each of the cases' columns, as far as each is one by itself."""
    begins = [0, *at[1:], len(table.headings)]
    for begin, end in pairwise(begins):
        headings = tuple(text if begin <= k < end else "" for k, text in enumerate(table.headings))
        layout = recognise(headings, known)
        if layout is not None:
            own = replace(table, headings=headings, faults=table.faults if not begin else ())
            filled = [
                trimmed(column).codes >= 0 for column in table.columns[begin:end] if len(column)
            ]
            yield kept_rows(own, np.logical_or.reduce(filled)), layout


def _say_the_same(table: RawTable, at: list[int]) -> bool:
    """Whether the columns say the same in every row; a column that is not held says nothing."""
    texts = [trimmed(table.columns[k]) for k in at if len(table.columns[k])]
    first = [*texts[0]] if texts else []
    return all([*one] == first for one in texts[1:])
