"""What is said beside an outcome, in the words of every face."""

from __future__ import annotations

from timeline import audit
from timeline.audit.base import CLOSED_BY
from timeline.pathway import Standard

EXCUSED = "the sheet says that it was not required"


def closed_by(name: str, row: str) -> str:
    """Say what ended a clock that never stopped."""
    return f"{CLOSED_BY}{name} ({row})"


def other_convention(standard: Standard | None, outcome: audit.Outcome) -> str:
    """Say what the outcome would be, were the first day counted the other way."""
    convention = "0" if standard and standard.counting == "from_and_including" else "1"
    other = audit.OUTCOME_WORDS[outcome]
    return f"were the day of the start counted as day {convention}, the outcome would be: {other}"
