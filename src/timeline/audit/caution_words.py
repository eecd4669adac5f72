"""The words of the block 'Before you show this': a line for each caution, and each says what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from timeline.audit.board import BoardCaution, BoardStage
from timeline.audit.cautions import Caution, CautionPlace, StageNotChecked
from timeline.audit.primitives import so_many
from timeline.errors import CautionKind

TITLE = "Before you show this"
MOST_LINES = 6
"""Lines shown at first; the rest are below."""
MOST_STAGES = 3
"""Stages listed at first."""
MOST_PLACES = 12
"""Places named below a line."""
_MAPPING = "timeline check LOG --write-mapping FILE drafts one"


class CautionLine(NamedTuple):
    """One line of the block, with what stands below it."""

    kind: CautionKind
    words: str
    details: tuple[str, ...] = ()


def caution_lines(
    cautions: Iterable[Caution | BoardCaution], *, outcomes: bool = True
) -> list[CautionLine]:
    """The lines of the block; without `outcomes` nothing is said of how many waits would be late."""
    return [_line(one, outcomes=outcomes) for one in cautions]


def _line(one: Caution | BoardCaution, *, outcomes: bool) -> CautionLine:
    every = () if isinstance(one, BoardCaution) else one.places
    words = f"{_what(one.kind, one.count)} {_letters(every)}{_what_to_do(one.kind, one.count)}"
    if one.stages:
        details = tuple(_stage(its, outcomes=outcomes) for its in one.stages)
        return CautionLine(one.kind, words, details)
    places = tuple(map(_place, every[:MOST_PLACES]))
    more = len(every) - MOST_PLACES
    return CautionLine(one.kind, words, (*places, f"and {more:,} more") if more > 0 else places)


def _letters(places: tuple[CautionPlace, ...]) -> str:
    """Which columns they are, where all are columns of one table, each with the nearest heading."""
    letters = [_letter(one) for one in places if one.column.startswith("column ")]
    if (
        not letters
        or len(letters) < len(places)
        or len({(one.file, one.sheet) for one in places}) > 1
    ):
        return ""
    shown, more = letters[:MOST_PLACES], len(letters) - MOST_PLACES
    rest = f" and {more:,} more" if more > 0 else ""
    return f"{'Column' if len(letters) == 1 else 'Columns'} {', '.join(shown)}{rest}. "


def _letter(one: CautionPlace) -> str:
    """A column as its sheet letters it: 'C (nearest: Core group)'."""
    letter = one.column.removeprefix("column ")
    return f"{letter} (nearest: {one.nearest[0]})" if one.nearest else letter


def _what(kind: CautionKind, count: int | None) -> str:
    one, many = _WHAT[kind]
    if count is None:
        return many.format(n="Some", w="some open waits")
    return (one if count == 1 else many).format(n=f"{count:,}", w=so_many(count, "open wait"))


def _what_to_do(kind: CautionKind, count: int | None) -> str:
    words = _DO[kind]
    return words if isinstance(words, str) else words[count != 1]


_WHAT: dict[CautionKind, tuple[str, str]] = {
    "columns_ignored": (
        "{n} column was ignored, because its heading is not known.",
        "{n} columns were ignored, because their headings are not known.",
    ),
    "activities_ignored": (
        "{n} activity was ignored, because its name is not known.",
        "{n} activities were ignored, because their names are not known.",
    ),
    "not_read": (
        "{n} row or cell could not be read, so it is not counted.",
        "{n} rows or cells could not be read, so they are not counted.",
    ),
    "not_checked": (
        "{n} stage was not checked, because this record would not show that it ended.",
        "{n} stages were not checked, because this record would not show that they ended.",
    ),
    "no_closures": (
        "No closures are recorded, so {w} may have ended.",
        "No closures are recorded, so {w} may have ended.",
    ),
    "copies": (
        "{n} row is a copy of another, so it is counted once.",
        "{n} rows are copies of others, so each is counted once.",
    ),
    "struck_out": (
        "{n} cell is struck out, so it is not counted.",
        "{n} cells are struck out, so they are not counted.",
    ),
    "did_not_happen": (
        "{n} row or cell has a status saying that it did not happen, so it is not counted.",
        "{n} rows or cells have a status saying that they did not happen, so they are not counted.",
    ),
    "date_order": (
        "For {n} date nothing shows whether the day or the month comes first. Day first is assumed.",
        "For {n} dates nothing shows whether the day or the month comes first. Day first is assumed.",
    ),
    "dates_disagree": (
        "{n} date disagrees with others in the same file.",
        "{n} dates disagree with others in the same file.",
    ),
    "as_of": (
        "The position date comes from one case, more than 90 days after all other cases.",
        "The position date is more than 90 days after most of this record.",
    ),
    "not_available": (
        "{n} cell says NA, which may mean not available or not applicable.",
        "{n} cells say NA, which may mean not available or not applicable.",
    ),
    "statuses": (
        "{n} status is not known, so its event is counted.",
        "{n} statuses are not known, so their events are counted.",
    ),
    "case_numbers": (
        "{n} case number looks wrong or very like another.",
        "{n} case numbers look wrong or very like others.",
    ),
    "files_passed_over": (
        "{n} file was passed over.",
        "{n} files were passed over.",
    ),
}
_DO: dict[CautionKind, str | tuple[str, str]] = {
    "columns_ignored": (
        f"Rename it, or say in a mapping file what it means ({_MAPPING}).",
        f"Rename them, or say in a mapping file what they mean ({_MAPPING}).",
    ),
    "activities_ignored": (
        f"Correct it, or say in a mapping file what it means ({_MAPPING}).",
        f"Correct them, or say in a mapping file what they mean ({_MAPPING}).",
    ),
    "not_read": (
        "Correct it where it was entered, and run this again.",
        "Correct them where they were entered, and run this again.",
    ),
    "not_checked": "Add what is missing, or say in a mapping file that this record would show it.",
    "no_closures": "Add when cases were closed, plans ended or no further action was decided.",
    "copies": (
        "Check that it is a copy; a mapping file can count each.",
        "Check that they are copies; a mapping file can count each.",
    ),
    "struck_out": (
        "If it did happen, take the strike-out off.",
        "If one did happen, take the strike-out off.",
    ),
    "did_not_happen": (
        "If it did happen, correct its status.",
        "If any did happen, correct its status.",
    ),
    "date_order": "Check one date, and say date_order in a mapping file if it is wrong.",
    "dates_disagree": "Check which is right. Where day and month are mixed up, say date_order in a mapping file.",
    "as_of": "Check this date, or give the right one with --as-of.",
    "not_available": 'Say in a mapping file what NA means: [words] "NA" = "not required", or "blank".',
    "statuses": ("Check whether this event happened.", "Check whether these events happened."),
    "case_numbers": (
        "Check it: one case may be counted as two, or two as one.",
        "Check them: one case may be counted as two, or two as one.",
    ),
    "files_passed_over": (
        "Check that nothing in it is missing here.",
        "Check that nothing in them is missing here.",
    ),
}


def _place(one: CautionPlace) -> str:
    row = f"row {one.row:,}" if one.row else ""
    sheet = f"sheet {one.sheet}" if one.sheet else ""
    words = ", ".join(filter(None, (one.file, sheet, row, one.column)))
    return f"{words} (nearest known: {', '.join(one.nearest)})" if one.nearest else words


def _stage(one: StageNotChecked | BoardStage, *, outcomes: bool) -> str:
    """A stage with how many waits it leaves out, why, and how to have them checked."""
    if isinstance(one, BoardStage):
        return f"{one.title}: some waits would be open. {_why(one)}"
    late = f" ({_late(one)})" if outcomes else ""
    return f"{one.title}: {so_many(one.open, 'wait')} would be open{late}. {_why(one)}"


def _late(one: StageNotChecked) -> str:
    late = f"{one.late:,} late" if one.late else "none late"
    return f"{late}, {one.past_aim:,} past an aim" if one.past_aim else late


def _why(one: StageNotChecked | BoardStage) -> str:
    names = " or ".join(one.activities)
    quoted = ", ".join(f'"{name}"' for name in one.activities)
    say = f"If this record would show it: recorded = [{quoted}]."
    if one.reason == "attribute":
        assume = f'[assume] {quoted} = {{ {one.attribute} = "{one.value}" }}'
        return f"No {one.attribute} of {names} is recorded. If it is always the same: {assume}."
    if one.reason == "attribute of the case":
        return f"No case has a value of {one.attribute}. Add a column headed case:{one.attribute}."
    if one.reason == "no second":
        return f"No case has two of {names}, so a next one may not be recorded here. {say}"
    if one.reason == "other files":
        return f"{names} is recorded, but not in the files that hold these cases. {say}"
    where = "The column is empty for" if one.empty_column else "There is no column or event for"
    return f"{where} {names}. {say}"
