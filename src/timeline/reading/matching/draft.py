"""The draft of a mapping file: what could not be matched, with the nearest known names.

Every suggestion is a comment, so that nothing is matched before somebody has confirmed it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa

from timeline.audit import StageNotChecked
from timeline.errors import NoUsableEventError
from timeline.moments.text.reasons import NO_TIME, NUMBER
from timeline.pathway import Pathway
from timeline.reading.files import tables_of
from timeline.reading.matching.mapping import Mapping
from timeline.reading.matching.mapping_check import vocabulary
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.folders import found_in, names_of
from timeline.reading.tables.event_times import event_times, with_date_order
from timeline.reading.tables.headings import (
    ACTIVITY,
    DATE,
    LONG,
    TIME,
    Layout,
    is_case,
    is_heading,
    nearest_headings,
)
from timeline.reading.tables.table import RawTable, trimmed
from timeline.safe_text import on_one_line, toml_string

MOST = 200
"""At most this many entries of each kind are drafted."""
LONGEST = 80
"""Longer texts are not drafted: no name is so long."""
_OPENING = """\
# What could not be matched in {logs}. Nothing is matched by guess: take the # off the
# lines that are right, correct the others, and give the file with --mapping {file}.
# Entries of an earlier mapping are not drafted again. This file holds texts of the log, so keep
# it where the log is kept.
"""
_TOP = {
    "date_order": '# Dates such as 03/04/2021, of which the log does not say what comes first:\n# date_order = "day first"    # or "month first", or by heading: {{ "Referral" = "day first" }}',
    "excel_days": "# Dates written as mere numbers, such as 44298 for 12 April 2021:\n# excel_days = 1900    # or 1904, as old Macs count",
}
_TABLES = {
    "headings": "# A column's heading and what it is: case_id, activity, time (or date and clock time apart),\n# an activity by its name, 'Strategy discussion: outcome', 'case:age_months', or 'skip'.",
    "activities": "# An activity as the log has it, and the activity of the pathway that it is.",
    "words": "# Words in place of a date: 'not required', 'awaiting', 'blank' or 'not known'.",
    "sheets": "# A sheet to leave out.",
}


_RECORDED = """\
# Stages that are not checked, because nothing here records how they end. Keep an activity that
# this record would show if it had happened; its open waits are then checked.
# recorded = ["""
_ASSUME = """\
# A value for every such event that leaves this blank."""


@dataclass(slots=True)
class _Unsettled:
    """The open questions for a mapping, each with possible meanings."""

    top: set[str] = field(default_factory=set)
    headings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    activities: dict[str, tuple[str, ...]] = field(default_factory=dict)
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sheets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    recorded: dict[str, list[str]] = field(default_factory=dict)
    """By the name of an activity, the stages that are not checked for want of it."""
    assume: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By the name of an activity, the attribute that no event has, and a value that the stage needs."""


def draft_mapping(
    paths: Iterable[str | Path],
    pathway: Pathway,
    mapping: Mapping | None,
    file: str,
    stages: Iterable[StageNotChecked] = (),
) -> str:
    """The text of a mapping file for these logs; raises FileError where one cannot be read.

    `stages` are those not checked, of which the file may say that the record would show them.
    """
    known = vocabulary(pathway, mapping)
    found = found_in(map(Path, paths)).files
    left = _Unsettled()
    _look_at_stages(stages, left)
    for path, name in zip(found, names_of(found), strict=True):
        try:
            (tables, notices), _ = tables_of(path, name, known)
        except NoUsableEventError as error:
            left.headings |= _of_no_table(error.headings, known)
            continue
        left.sheets |= {
            one.sheet: ("skip",) for one in notices if one.sheet and not (one.row or one.column)
        }
        settled, file_notices = with_date_order(name, tables, known)
        if any(one.kind for one in file_notices):
            left.top.add("date_order")
        for table, layout in settled:
            _look(table, layout, known, left)
    return _written(left, ", ".join(path.name for path in found), file)


def _look_at_stages(stages: Iterable[StageNotChecked], left: _Unsettled) -> None:
    for one in stages:
        if one.reason == "attribute":
            for activity in one.activities:
                left.assume[activity] = (one.attribute, one.value)
        elif one.reason != "attribute of the case":
            for activity in one.activities:
                left.recorded.setdefault(activity, []).append(one.title)


def _of_no_table(headings: Iterable[str], known: Vocabulary) -> dict[str, tuple[str, ...]]:
    """The unknown headings of a file without a known table; if no heading is the case, any may be."""
    meant = {text: known.mapping.heading(text) for text in headings}
    else_is = () if any(map(is_case, meant.values())) else ("case_id", "skip")
    return {
        text: nearest_headings(text, known) or else_is
        for text, one in meant.items()
        if not is_heading(one, known)
    }


def _look(table: RawTable, layout: Layout, known: Vocabulary, left: _Unsettled) -> None:
    for position in layout.unused[:MOST]:
        text = table.headings[position].strip()
        left.headings.setdefault(text, nearest_headings(text, known))
    if layout.kind == LONG:
        for text in trimmed(table.columns[layout.roles[ACTIVITY]]).names:
            if known.find_activity(text) is None and len(left.activities) < MOST:
                left.activities.setdefault(text, known.pathway.nearest_activities(text))
    times = [layout.roles[one] for one in (TIME, DATE) if one in layout.roles]
    for position in [*times, *layout.activities]:
        _look_at_times(table, position, known, left)


def _look_at_times(table: RawTable, position: int, known: Vocabulary, left: _Unsettled) -> None:
    column = table.columns[position]
    if pa.types.is_timestamp(column.type):
        return
    texts = [
        part.strip()
        for cell in trimmed(column.cast(pa.string())).names
        for part in cell.split(";")
        if part.strip() and known.word(part) is None
    ]
    unique = [*dict.fromkeys(texts)]
    times = event_times(unique, table, position, known)
    shown = times.shown
    if shown.open and not shown.settles:
        left.top.add("date_order")
    for k, reason in times.reason.items():
        if reason == NUMBER:
            left.top.add("excel_days")
        elif reason == NO_TIME and len(left.words) < MOST:
            left.words.setdefault(unique[k], _may_mean(unique[k]))


def _may_mean(text: str) -> tuple[str, ...]:
    """Possible meanings of a text in place of a date; a text with a number may be a date."""
    if any(map(str.isdecimal, text)):
        return ("not known",)
    return ("blank", "not known", "awaiting", "not required")


def _written(left: _Unsettled, logs: str, file: str) -> str:
    lines = [_OPENING.format(logs=on_one_line(logs), file=on_one_line(file))]
    lines += [f"{words}\n".format() for key, words in _TOP.items() if key in left.top]
    if left.recorded:
        lines += [_RECORDED, *(_recorded(*one) for one in left.recorded.items()), "# ]\n"]
    if left.assume:
        said = (
            f"# {toml_string(name)} = {{ {attribute} = {toml_string(value)} }}"
            for name, (attribute, value) in left.assume.items()
        )
        lines += ["[assume]", _ASSUME, *said, ""]
    for table, words in _TABLES.items():
        entries = {
            text: near for text, near in getattr(left, table).items() if len(text) <= LONGEST
        }
        if entries:
            lines += [f"[{table}]", words, *_entries(entries), ""]
    if len(lines) == 1:
        lines.append("# Everything was matched: there is nothing to settle.\n")
    return "\n".join(lines)


def _recorded(activity: str, stages: list[str]) -> str:
    return f"#     {toml_string(activity)},    # {on_one_line('; '.join(stages))}"


def _entries(entries: dict[str, tuple[str, ...]]) -> Iterator[str]:
    for text, near in entries.items():
        first, *others = near or ("skip",)
        rest = f"    # or: {on_one_line(', '.join(others))}" if others else ""
        yield f"# {toml_string(text)} = {toml_string(first)}{rest}"
