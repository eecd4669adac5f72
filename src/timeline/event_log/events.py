"""Events by column, and the order of a case's events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from timeline.columnar.coded_text import AnyCodes, CodedText
from timeline.moments.zone import Mask, Seconds
from timeline.pathway import ATTRIBUTES, LINKS


@dataclass(frozen=True, slots=True)
class Events:
    """Events by column; all arrays have the same length."""

    case: CodedText
    activity: CodedText
    earliest: Seconds
    latest: Seconds
    sheet: AnyCodes
    """Position among the sheets of the log."""
    row: AnyCodes
    """As the spreadsheet numbers it."""
    attributes: dict[str, CodedText] = field(default_factory=dict)
    """Those of `ATTRIBUTES` and `LINKS` that any of the tables has."""

    @classmethod
    def none(cls) -> Events:
        """No event."""
        nothing, blank = np.empty(0, np.int64), CodedText.blank(0)
        return cls(blank, blank, nothing, nothing, nothing, nothing)

    def __len__(self) -> int:
        """How many events there are."""
        return len(self.earliest)

    def __getitem__(self, at: Mask | AnyCodes | slice) -> Events:
        """Some of the events."""
        return Events(
            self.case[at],
            self.activity[at],
            self.earliest[at],
            self.latest[at],
            self.sheet[at],
            self.row[at],
            {name: column[at] for name, column in self.attributes.items()},
        )

    def texts(self, name: str) -> CodedText:
        """`case`, `activity` or an attribute, which is blank where no table has it."""
        if name in ("case", "activity"):
            return self.case if name == "case" else self.activity
        return self.attributes[name] if name in self.attributes else CodedText.blank(len(self))

    @classmethod
    def concatenated(cls, tables: Iterable[Events]) -> Events:
        """Events of several tables, at least one, concatenated."""
        every = [*tables]
        if len(every) == 1:
            return every[0]
        names = (
            "case",
            "activity",
            *(n for n in (*ATTRIBUTES, *LINKS) if any(n in t.attributes for t in every)),
        )
        texts = {
            name: CodedText.concatenated([table.texts(name) for table in every]) for name in names
        }
        return cls(
            case=texts.pop("case"),
            activity=texts.pop("activity"),
            earliest=np.concatenate([table.earliest for table in every]),
            latest=np.concatenate([table.latest for table in every]),
            sheet=np.concatenate([table.sheet for table in every]),
            row=np.concatenate([table.row for table in every]),
            attributes=texts,
        )


def in_case_order(table: Events) -> Events:
    """Events in case order, given in the order of their rows (measuring 3.1); sorted only if need be."""
    case = table.case.codes
    if (case[1:] < case[:-1]).any():
        table = table[np.argsort(case, kind="stable")]
        case = table.case.codes
    earliest, latest = table.earliest, table.latest
    falls = _falls(case, earliest, latest)
    if not falls.any():
        return table
    # Sort again only the cases with a row out of order; they keep their places in the table.
    mixed = np.zeros(int(case[-1]) + 1, bool)
    mixed[case[1:][falls]] = True
    at = np.flatnonzero(mixed[case])
    order = np.arange(len(table))
    sorted_rows = np.lexsort(
        (earliest[at], latest[at], case[at])
    )  # stable: ties keep the order of the rows
    order[at] = at[sorted_rows]
    return table[order]


def _falls(case: AnyCodes, earliest: Seconds, latest: Seconds) -> Mask:
    """For each row but the first, whether it belongs before the one above it, in the same case."""
    falls: Mask = latest[1:] < latest[:-1]
    falls |= (latest[1:] == latest[:-1]) & (earliest[1:] < earliest[:-1])
    falls &= case[1:] == case[:-1]
    return falls
