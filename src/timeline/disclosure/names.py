"""Pseudonyms: the numbers by which cases, people, places and files go.

Every number is that of the order in which the audit itself shows what it stands for: cases by
their first events, all else by the cases, and what no case in detail shows by how often it is counted.
So a number tells nothing that is not shown anyway, neither how the input was sorted nor what a
name begins with, and the same audit always gives the same numbers.
"""

from __future__ import annotations

import base64
import hmac
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from timeline.audit import Audit, Case, Event
from timeline.disclosure.plain import PlainWords, label
from timeline.errors import Problem
from timeline.pathway.words import folded

WITHHELD = "withheld"
LETTERS = 16
"""Letters of a pseudonym, of 5 bits each: two of a million texts are alike once in 10^12 keys."""
UNKNOWN = "An activity the pathway does not know"


class Names:
    """The pseudonyms of one audit."""

    def __init__(self, audit: Audit, keep: Iterable[str] = ()) -> None:
        """Number the cases and the tables; `keep` are further words that name nobody."""
        self._key = sha256("\0".join(one.sha256 for one in audit.inputs).encode()).digest()
        """Of the files read, whose fingerprints nobody gets with the pseudonyms."""
        self._known = {one.id for one in audit.pathway.activities if one.known}
        self.plain = PlainWords(audit.pathway.values, keep)
        self._numbers: dict[str, dict[str, int]] = defaultdict(dict)
        self._shown = {one.id for one in audit.cases}
        for one in sorted(audit.cases, key=self._as_shown):
            self.case(one.id)
        self._places = {}
        for table in audit.inputs:
            old = f"{table.file}:{table.sheet}" if table.sheet else table.file
            file, sheet = self.file(table.file), self.sheet(table.file, table.sheet)
            self._places[old] = f"{file}:{sheet}" if sheet else file

    def _as_shown(self, case: Case) -> tuple[bool, list[tuple[datetime, datetime, str]]]:
        """What is shown of a case's events; a case without any comes last."""
        shown = [(one.earliest, one.latest, one.activity) for one in self.events(case)]
        return not shown, shown

    def number(self, kind: str, text: str) -> int:
        """The number of a text among those of its kind, in the order in which they are first met."""
        of_kind = self._numbers[kind]
        return of_kind.setdefault(text, len(of_kind) + 1)

    def numbered(self, kind: str) -> int:
        """How many texts of a kind go by a number."""
        return len(self._numbers[kind])

    def case(self, case: str) -> str:
        """'Case 7'."""
        return f"Case {self.number('case', case)}"

    def other_case(self, case: str) -> str:
        """'Case k5vq…', of a case that the audit does not show."""
        return f"Case {base64.b32encode(self.keyed(case))[:LETTERS].decode().lower()}"

    def keyed(self, text: str) -> bytes:
        """A fingerprint of a text that only somebody with the files could make: for an order that says nothing."""
        return hmac.digest(self._key, text.encode(), "sha256")

    def shows(self, case: str) -> bool:
        """Whether the audit tells this case by its events."""
        return case in self._shown

    def episode(self, case: str, episode: str) -> str:
        """'Episode 2' of its case; '' for none."""
        return f"Episode {self.number(f'episode of {case}', episode)}" if episode else ""

    def file(self, file: str) -> str:
        """'file 1'."""
        return f"file {self.number('file', file)}"

    def sheet(self, file: str, sheet: str) -> str:
        """'sheet 2' of its file; '' for none."""
        return f"sheet {self.number(f'sheet of {file}', sheet)}" if sheet else ""

    def row(self, row: str) -> str:
        """'file 1:14', so that whoever has the file can follow it; '' for none."""
        place, _, number = row.rpartition(":")
        return f"{self._places[place]}:{number}" if place else row

    @property
    def places(self) -> dict[str, str]:
        """The beginning of each place of a row, and what replaces it."""
        return self._places

    def problem(self, problem: Problem) -> Problem:
        """A fault in an input, by its place; its words never quote a cell."""
        sheet = self.sheet(problem.file, problem.sheet)
        return replace(problem, file=self.file(problem.file), sheet=sheet)

    def knows(self, activity: str) -> bool:
        """Whether the pathway has an activity, so that its name and its dates are no secret."""
        return activity in self._known

    def activity(self, activity: str) -> str:
        """An activity's id; 'unknown activity 1' for one that only the log has."""
        if activity in self._known:
            return activity
        return f"unknown activity {self.number('activity', activity)}"

    def activity_name(self, name: str, activity: str) -> str:
        """Its name, or what stands for it."""
        known = activity in self._known
        return name if known else f"{UNKNOWN} ({self.number('activity', activity)})"

    def words(self, kind: str, cell: str) -> str:
        """A cell's texts, separated by ';', each in plain words or by a number."""
        parts = filter(None, map(str.strip, cell.split(";")))
        return "; ".join(self.word(kind, part) for part in parts)

    def word(self, kind: str, text: str) -> str:
        """One text: as recorded if it is a plain word, else 'Site 3'."""
        if self.plain.has(kind, text):
            return text
        return f"{label(kind)} {self.number(label(kind), folded(text))}"

    def events(self, case: Case) -> tuple[Event, ...]:
        """The events of a case that are shown: those of activities the pathway knows.

        What another column of dates holds nobody can say; it may be a date of birth.
        """
        return tuple(one for one in case.events if one.activity in self._known)
