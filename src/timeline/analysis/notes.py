"""What is said beside an outcome, in the words of every face."""

from __future__ import annotations

from timeline import audit
from timeline.audit.primitives import CLOSED_BY
from timeline.pathway import Pathway, Standard, Step

UNJUDGED = (
    "not judged: the limit falls after the last year whose bank holidays are known here, so a newer "
    "release is needed"
)
EXCUSED = "the sheet says that it was not required"

DOUBTFUL = (
    "something recorded of this case could not be read, and may be what this wait is for: see what "
    "could not be read"
)

_OTHERWISE: dict[audit.Outcome, str] = {
    "met": "In time",
    "breached": "Late",
    "too_soon": "Too early",
    "unclear": "Cannot tell from the dates",
    "running": "Waiting, in time so far",
    "overdue": "Late, still waiting",
    "not_required": "Not needed",
    "measured": "No standard to check against",
}


def ending_name(step: Step, activity: str, pathway: Pathway) -> str:
    """An ending's activity by its name, with the outcome that makes it an ending, if one does."""
    name = pathway.activity_names.get(activity, activity)
    outcomes = [one.outcome[0] for one in step.ends_by_outcome if one.activity == activity]
    if activity in step.always_ends or not outcomes:
        return name
    return f"{name} (outcome: {outcomes[0]})"


def closed_by(name: str, row: str) -> str:
    """Say what ended a clock that never stopped."""
    return f"{CLOSED_BY}{name} ({row})"


def other_convention(standard: Standard | None, outcome: audit.Outcome) -> str:
    """Say what the outcome would be, were the first day counted the other way."""
    convention = "0" if standard and standard.counting == "from_and_including" else "1"
    other = _OTHERWISE[outcome]
    return f"{other} if your authority counts the first day as day {convention}"
