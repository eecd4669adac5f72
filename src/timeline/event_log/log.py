"""The log: every case's events in case order, with the tables and the rows they came from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.columnar.coded_text import CodedText, Codes
from timeline.event_log.events import Events
from timeline.event_log.recorded import Recorded
from timeline.pathway import ATTRIBUTES

if TYPE_CHECKING:
    import pandas as pd

EVENT_COLUMNS = ("case", "activity", "earliest", "latest", "sheet", "row", *ATTRIBUTES)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table that was read: a CSV file, or one sheet of a workbook."""

    file: str
    name: str
    """The sheet's name; empty for a file that has none."""
    layout: str
    """'long' or 'wide'."""
    sha256: str
    """The fingerprint of the file's bytes."""
    rows: int
    """Rows (long) or filled cells under an activity (wide) that were read."""
    source: int = 0
    """The source that it belongs to (measuring 4.9), by its place in `Recorded.sources`."""
    latest: tuple[str, ...] = ()
    """The activities of which, by its format, it holds only the latest of several."""

    @property
    def label(self) -> str:
        """What a row's place begins with: 'log.csv' or 'log.xlsx:Cases'."""
        return f"{self.file}:{self.name}" if self.name else self.file


class Word(NamedTuple):
    """A cell, or a row of a known case and activity, that is no event: not required (measuring 4.8), or not known (4.12)."""

    case: str
    activity: str
    sheet: int
    row: int
    is_set_aside: bool = False
    """Whether its row or cell is counted among those set aside; else it is a word."""


@dataclass(frozen=True, slots=True)
class EventLog:
    """Events in case order (measuring 3.1): by case, then latest, earliest and row.

    `case_attributes` has a column for each attribute without its `case:`, a place for each of
    `cases`; different values of one case are a tuple. `not_required` are the
    words of measuring 4.8.
    """

    table: Events
    sheets: tuple[Sheet, ...] = ()
    not_required: tuple[Word, ...] = ()
    not_known: tuple[Word, ...] = ()
    """Where something may have happened: a word for not known, or a time that was set aside (4.12)."""
    case_attributes: dict[str, CodedText] = field(default_factory=dict)
    still_open: int = 0
    """How many cells of a wide sheet mean that something is awaited; they are no events."""
    recorded: Recorded = field(default_factory=Recorded)
    """What the sources record; of a partition, those of the whole log."""
    held: CodedText = field(default_factory=lambda: CodedText.blank(0))
    """For each case the sources that hold it, as a tuple of their numbers."""
    cancelled: tuple[Word, ...] = ()
    """Requests of which all results were cancelled, each by its row (measuring 4.11)."""
    joined: tuple[int, ...] = ()
    """Of each row that was joined to another of the same meeting, the earliest instant of the event."""

    def __len__(self) -> int:
        """How many events there are."""
        return len(self.table)

    @property
    def cases(self) -> npt.NDArray[np.object_]:
        """The cases, in the order in which the input first names them."""
        return self.table.case.names

    @property
    def number_of_cases(self) -> int:
        """How many cases there are."""
        return len(self.table.case.kept)

    @property
    def events(self) -> pd.DataFrame:
        """The events for pandas: `EVENT_COLUMNS`, the texts among them categorical."""
        import pandas as pd  # noqa: PLC0415  slow to load

        numbers = ("earliest", "latest", "sheet", "row")
        return pd.DataFrame(
            {
                name: getattr(self.table, name)
                if name in numbers
                else self.table.texts(name).categorical
                for name in EVENT_COLUMNS
            },
            copy=False,
        )

    def codes_of(self, cases: Iterable[str]) -> Codes:
        """The codes of those of the cases that are in this log, in its order."""
        wanted = {*cases}
        every = enumerate(self.cases if wanted else ())
        return np.asarray([code for code, one in every if one in wanted], dtype=np.int64)

    def labels(self, positions: Codes) -> list[str]:
        """The places of the events at these positions, as 'log.csv:14'; '' for a position of -1."""
        sheets, rows = self.table.sheet[positions], self.table.row[positions]
        names = [sheet.label for sheet in self.sheets]
        return [
            f"{names[sheet]}:{row}" if position >= 0 else ""
            for position, sheet, row in zip(positions, sheets, rows, strict=True)
        ]
