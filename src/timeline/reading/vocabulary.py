"""What the words of a spreadsheet mean: those that the pathway knows."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.pathway import Pathway


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names under which a log may carry what a pathway knows; nothing is matched by guess."""

    pathway: Pathway

    def find_activity(self, text: str) -> str | None:
        """The id of the activity that a heading or a cell names; None where it names none."""
        return self.pathway.find_activity(text)
