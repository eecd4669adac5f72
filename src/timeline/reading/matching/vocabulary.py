"""What the words of a spreadsheet mean: the pathway's names and those of a mapping; and activities not known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from timeline.columnar.coded_text import CodedText
from timeline.errors import Problem
from timeline.event_log import EventLog
from timeline.pathway import Attribute, Pathway
from timeline.pathway.words import folded
from timeline.reading.matching.mapping import NO_MAPPING, Mapping
from timeline.reading.tables import cells
from timeline.reading.tables.cells import Word


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names of a pathway's activities, with a mapping's; nothing is matched by guess."""

    pathway: Pathway
    mapping: Mapping = NO_MAPPING

    def find_activity(self, text: str) -> str | None:
        """The id of the activity that a heading or a cell names; None where it names none."""
        return self.pathway.find_activity(self.mapping.activity(text))

    def meant(self, activity: CodedText) -> CodedText:
        """For each name in a column, its activity id, or the folded text if it names none."""
        return CodedText.of(self.find_activity(one) or folded(one) for one in activity.names)

    @property
    def named(self) -> frozenset[str]:
        """The activities that the mapping lists as always recorded."""
        return frozenset(self.find_activity(text) or text for text in self.mapping.recorded)

    @property
    def assumed(self) -> dict[str, dict[Attribute, str]]:
        """By activity, the attribute values that the mapping assumes."""
        return {self.find_activity(text) or text: its for text, its in self.mapping.assume.items()}

    def word(self, text: str) -> Word | None:
        """The meaning of a word in place of a date; None if it has none."""
        return self.mapping.word(text) or cells.word(text)


MOST_COMPARED = 200
"""At most this many unknown names are compared with the known names; each takes milliseconds."""


def unknown_activities(log: EventLog, pathway: Pathway) -> tuple[Problem, ...]:
    """A problem for each event of an unknown activity, with the nearest known names."""
    activity = log.table.activity
    strange = [k for k, text in enumerate(activity.names) if not pathway.find_activity(text)]
    compared = strange[:MOST_COMPARED]
    nearest = {k: ", ".join(pathway.nearest_activities(activity.names[k])) for k in compared}
    codes, sheets, rows = activity.codes, log.table.sheet, log.table.row
    found = []
    for position in np.flatnonzero(np.isin(codes, strange)):
        sheet = log.sheets[sheets[position]]
        names = nearest.get(int(codes[position]), "")
        words = "not a name or alias in the pathway" + (f" (nearest: {names})" if names else "")
        found.append(Problem(sheet.file, sheet.name, int(rows[position]), "activity", words))
    return tuple(sorted(found, key=lambda one: (one.file, one.sheet, one.row)))
