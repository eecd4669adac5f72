"""What can go wrong that the user can put right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

CautionKind = Literal[
    "columns_ignored",
    "activities_ignored",
    "not_read",
    "not_checked",
    "no_closures",
    "past_calendar",
    "copies",
    "struck_out",
    "did_not_happen",
    "date_order",
    "dates_disagree",
    "as_of",
    "not_available",
    "statuses",
    "case_numbers",
    "files_passed_over",
]
"""What a reader must know before quoting any count, the gravest first."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault in an input: where it is, what it is and what to do, never the cell's content.

    `row` is the number the spreadsheet shows (headings are row 1 where they stand first);
    0 means the file or sheet as a whole. `sheet` and `column` are empty where they do not apply.
    """

    file: str
    sheet: str
    row: int
    column: str
    problem: str
    kind: CautionKind | None = None
    """The caution that this belongs to; None where nobody need know it before reading a count."""
    count: int = 1
    """How many cells, rows or columns this problem counts."""
    nearest: tuple[str, ...] = ()
    """The nearest known headings or names."""

    @property
    def place(self) -> str:
        """Where the fault is, in words: 'log.csv, sheet Cases, row 14, time'."""
        parts = [self.file]
        if self.sheet:
            parts.append(f"sheet {self.sheet}")
        if self.row:
            parts.append(f"row {self.row}")
        if self.column:
            parts.append(self.column)
        return ", ".join(parts)


class TimelineError(Exception):
    """Anything the user can put right; the message says where, what and what next.

    `faults` are listed below the message, one on each line.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, faults: Iterable[str] = ()) -> None:
        """Keep the lines apart: a line end in a file's name must not begin another line."""
        self.lines = (message, *(f"  {one}" for one in faults))
        super().__init__("\n".join(self.lines))


class CommandLineError(TimelineError):
    """The command line asks for something that cannot be."""

    exit_code: ClassVar[int] = 2


class NoUsableEventError(TimelineError):
    """The input holds no event that can be measured; carries what was set aside and why."""

    exit_code: ClassVar[int] = 3

    def __init__(
        self, message: str, problems: tuple[Problem, ...] = (), headings: tuple[str, ...] = ()
    ) -> None:
        """Keep the problems so that a face can list them all at once, and the headings not known.

        The headings are for the draft of a mapping file alone; no message tells them.
        """
        super().__init__(message)
        self.problems = problems
        self.headings = headings


class PathwayError(TimelineError):
    """The pathway has a mistake; the message names file, table and key."""

    exit_code: ClassVar[int] = 4


class FileError(TimelineError):
    """A file or folder cannot be read or written."""

    exit_code: ClassVar[int] = 5
