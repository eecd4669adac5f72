"""What the words of a spreadsheet mean: those that the pathway knows, and those that a mapping file settles."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.columnar.coded_text import CodedText
from timeline.pathway import Attribute, Pathway
from timeline.pathway.words import folded
from timeline.reading.matching.mapping import NOTHING_SETTLED, Mapping
from timeline.reading.tables import cells
from timeline.reading.tables.cells import Word


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names under which a log may carry what a pathway knows; nothing is matched by guess."""

    pathway: Pathway
    mapping: Mapping = NOTHING_SETTLED

    def find_activity(self, text: str) -> str | None:
        """The id of the activity that a heading or a cell names; None where it names none."""
        return self.pathway.find_activity(self.mapping.activity(text))

    def meant(self, activity: CodedText) -> CodedText:
        """For each of a column's names what it means: an activity, or a text that names none."""
        return CodedText.of(self.find_activity(one) or folded(one) for one in activity.names)

    @property
    def named(self) -> frozenset[str]:
        """The activities of which the mapping says that the record would show them."""
        return frozenset(self.find_activity(text) or text for text in self.mapping.recorded)

    @property
    def assumed(self) -> dict[str, dict[Attribute, str]]:
        """By activity, what the mapping assumes of its events."""
        return {self.find_activity(text) or text: its for text, its in self.mapping.assume.items()}

    def word(self, text: str) -> Word | None:
        """What a word means that stands in the place of a date; None where it is no such word."""
        return self.mapping.word(text) or cells.word(text)
