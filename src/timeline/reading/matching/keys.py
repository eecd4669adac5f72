"""A key file: which numbers of different systems are one case."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from timeline.columnar.coded_text import CodedText, Mask
from timeline.errors import FileError, Problem
from timeline.event_log import Sheet
from timeline.pathway.words import folded
from timeline.reading.tables.table import clear
from timeline.reading.tables.table_result import CaseFacts, Mentions, TableResult
from timeline.safe_open import all_of, opened

CASE = "case_id"
MOST_LISTED = 10
LARGEST = 64 << 20
"""Bytes of a key file: a row for each of a million cases takes half of it."""


@dataclass(frozen=True, slots=True)
class Keys:
    """By a file's name, folded: the case for each of its numbers."""

    file: str
    by_file: dict[str, dict[str, str]]

    def of(self, file: str) -> dict[str, str] | None:
        """The case of each number of a file; None if the file uses the case numbers themselves."""
        for name in (file, Path(file).name, Path(file).stem):
            if folded(name) in self.by_file:
                return self.by_file[folded(name)]
        return None


def read_keys(path: str | Path, logs: Iterable[str | Path]) -> Keys:
    """The keys of a CSV file: a row a case, `case_id` first, then a column for each log by its name.

    Each number belongs to one case. Raises FileError with every row that contradicts this.
    """
    file = Path(path)
    with opened(file, file.name) as stream:
        rows = _rows(all_of(stream, file.name, LARGEST), file.name)
    headings = [folded(text) for text in rows[0]] if rows else []
    known = {folded(name) for log in logs for name in (str(log), Path(log).name, Path(log).stem)}
    strange = [k for k, text in enumerate(headings) if text and text != CASE and text not in known]
    if CASE not in headings or not {*headings} - {CASE, ""} or strange:
        message = (
            f"{file.name}: the first row must name {CASE} and, for each log that numbers its cases otherwise, "
            "a column called as the log's file is"
        )
        if strange:
            message += f" (column {strange[0] + 1} names no log that was given)"
        raise FileError(message)
    by_file: dict[str, dict[str, str]] = {}
    faults: list[str] = []
    case_at = headings.index(CASE)
    for at, text in enumerate(headings):
        if text and at != case_at:
            by_file[text] = _column(rows, at, case_at, faults)
    if faults:
        message = f"{file.name}: the keys cannot be used"
        raise FileError(message, faults[:MOST_LISTED])
    return Keys(file.name, by_file)


def _rows(data: bytes, name: str) -> list[list[str]]:
    try:
        text = data.decode("utf-8-sig")
        first = text.partition("\n")[0]
        delimiter = max(",;\t", key=first.count)
        return [
            [clear(cell) for cell in row]
            for row in csv.reader(io.StringIO(text), delimiter=delimiter)
        ]
    except (UnicodeDecodeError, csv.Error):
        message = f"{name}: cannot be read as a UTF-8 CSV file; save the keys as 'CSV UTF-8'"
        raise FileError(message) from None


def _column(rows: list[list[str]], at: int, case_at: int, faults: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, row in enumerate(rows[1:], start=2):
        own = row[at] if at < len(row) else ""
        case = row[case_at] if case_at < len(row) else ""
        if own and not case:
            faults.append(f"row {number}, {CASE}: empty; every number needs its case")
        elif own and found.setdefault(own, case) != case:
            faults.append(
                f"row {number}, column {at + 1}: this number has another case in a row above"
            )
    return found


def with_keys(part: TableResult, sheet: Sheet, keys: Keys | None) -> TableResult:
    """The table with case numbers replaced by the keys' cases; rows without a key are set aside."""
    known = keys.of(sheet.file) if keys else None
    if keys is None or known is None:
        return part
    has_key = _in(part.events.case, known)
    words = [word for word in part.not_required if word.case in known]
    counted = *part.not_required, *(word for word in part.not_known if not word.is_set_aside)
    without = [word.row for word in counted if word.case not in known]
    message = "its case has no row in the key file; add it there, or leave the row out"
    rows = [*part.events.row[~has_key].tolist(), *without]
    problems = [Problem(sheet.file, sheet.name, row, CASE, message) for row in rows]
    events = part.events[has_key]
    lost = part.events[~has_key]
    facts = []
    for fact in part.facts:
        some = _in(fact.case, known)
        facts.append(CaseFacts(fact.attribute, _named(fact.case[some], known), fact.value[some]))
    return replace(
        part,
        events=replace(events, case=_named(events.case, known)),
        not_required=tuple(word._replace(case=known[word.case]) for word in words),
        facts=tuple(facts),
        not_known=tuple(
            word._replace(case=known[word.case]) for word in part.not_known if word.case in known
        ),
        cancelled=tuple(
            word._replace(case=known[word.case]) for word in part.cancelled if word.case in known
        ),
        beside=Mentions.concatenated(
            [
                Mentions(_known(part.beside.case, known), part.beside.activity, part.beside.sheet),
                Mentions(CodedText.blank(len(lost)), lost.activity, lost.sheet),
            ]
        ),
        problems=tuple(sorted([*part.problems, *problems], key=lambda one: one.row)),
        set_aside=part.set_aside + len(problems),
    )


def _in(case: CodedText, known: dict[str, str]) -> Mask:
    has_key = np.asarray([name in known for name in case.names], bool)
    return np.append(has_key, False)[case.codes]


def _named(case: CodedText, known: dict[str, str]) -> CodedText:
    used = case.used
    anew = CodedText.of(known[name] for name in used.names)
    return CodedText(anew.codes[used.codes], anew.kept)


def _known(case: CodedText, known: dict[str, str]) -> CodedText:
    """The cases by the keys' names; blank without a key."""
    anew = CodedText.of(known.get(name) for name in case.names)
    return CodedText(np.append(anew.codes, -1)[case.codes], anew.kept)
