"""What every part of the audit is made of: frozen values, London times, outcomes."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict

from timeline.audit.rounding import LONG, cut, plain

Outcome = Literal[
    "met", "breached", "too_soon", "unclear", "running", "overdue", "not_required", "measured"
]
OUTCOMES: tuple[Outcome, ...] = (
    "met",
    "breached",
    "too_soon",
    "unclear",
    "running",
    "overdue",
    "not_required",
    "measured",
)
OUTCOME_WORDS: dict[Outcome, str] = {
    "met": "in time",
    "breached": "late",
    "too_soon": "too early",
    "unclear": "cannot tell from the dates",
    "running": "waiting, in time so far",
    "overdue": "late, still waiting",
    "not_required": "not needed",
    "measured": "no standard to check against",
}
OUTCOME_MEANINGS: dict[Outcome, str] = {
    "met": "the wait ended, and certainly in time",
    "breached": "the wait ended, and certainly after the limit or aim",
    "too_soon": "the wait ended, and certainly sooner than the standard allows",
    "unclear": "the dates recorded cannot tell on which side of the limit or aim the wait ended",
    "running": "the wait has not ended, and the limit or aim has not certainly passed",
    "overdue": "the wait has not ended, and the limit or aim has certainly passed",
    "not_required": "the wait never ended, because the case or the plan ended, "
    "or the record says the step was not required",
    "measured": "the wait ended, and no published standard sets it a limit or aim",
}
Result = Literal[
    "late",
    "missed_aim",
    "too_early",
    "unclear",
    "in_time",
    "waiting",
    "not_needed",
    "no_standard",
]
RESULTS: tuple[Result, ...] = (
    "late",
    "missed_aim",
    "too_early",
    "unclear",
    "in_time",
    "waiting",
    "not_needed",
    "no_standard",
)
"""What all standards say of a wait together; where they differ, the first of these."""
RESULT_WORDS: dict[Result, str] = {
    "late": "late",
    "missed_aim": "missed an aim",
    "too_early": "too early",
    "unclear": "cannot tell from the dates",
    "in_time": "in time",
    "waiting": "waiting, in time so far",
    "not_needed": "not needed",
    "no_standard": "no standard to check against",
}


ShownOutcome = Literal[Outcome, "no_notice"]
SHOWN_OUTCOMES: tuple[ShownOutcome, ...] = (
    "met",
    "breached",
    "no_notice",
    "too_soon",
    "unclear",
    "running",
    "overdue",
    "not_required",
    "measured",
)
"""Outcomes as columns, bars and legends show them: `no_notice` is the `too_soon` of a notice."""


def shown_outcomes(outcomes: dict[Outcome, int], *, notice: bool) -> dict[ShownOutcome, int]:
    """Counts by shown outcome, with the same total; `notice` as their step has it."""
    counts: dict[ShownOutcome, int] = dict.fromkeys(SHOWN_OUTCOMES, 0)
    for outcome, n in outcomes.items():
        counts["no_notice" if notice and outcome == "too_soon" else outcome] = n
    return counts


def outcome_words(outcome: Outcome, *, notice: bool) -> str:
    """What an outcome is called; `notice` as its step has it."""
    return NOT_ENOUGH_NOTICE if notice and outcome == "too_soon" else OUTCOME_WORDS[outcome]


def verdict(outcome: Outcome, over: str, *, notice: bool) -> str:
    """An outcome with how late it is: '8 working days late', 'in time'."""
    if not over:
        return outcome_words(outcome, notice=notice)
    return f"{over}, still waiting" if outcome == "overdue" else over


def is_late(outcome: Outcome, *, notice: bool) -> bool:
    """Whether a wait is past its standard; `notice` as its step has it."""
    return outcome in {"breached", "overdue"} or (notice and outcome == "too_soon")


NOT_ENOUGH_NOTICE = "not enough notice"
"""What `too_soon` is called where a step's start gives notice of its stop."""
SHOWN_WORDS: dict[ShownOutcome, str] = {
    one: NOT_ENOUGH_NOTICE if one == "no_notice" else OUTCOME_WORDS[one] for one in SHOWN_OUTCOMES
}
SHOWN_MEANINGS: dict[ShownOutcome, str] = {
    one: "the notice was given, and certainly later than the standard allows; "
    "under a limit the wait counts as late"
    if one == "no_notice"
    else OUTCOME_MEANINGS[one]
    for one in SHOWN_OUTCOMES
}
Unit = Literal["hours", "days", "working days"]
CLOSED_BY = "closed by: "
"""How an interval's note says which event ended its clock; one that was excused has none."""

_LONDON = ZoneInfo("Europe/London")
LondonTime = Annotated[datetime, AfterValidator(lambda value: value.astimezone(_LONDON))]


def so_many(n: int, noun: str, plural: str = "") -> str:
    """So many of a thing, as every face says it: '1 case', '2 cases', '1,204 cases'."""
    return f"{n:,} {noun if n == 1 else plural or f'{noun}s'}"


def amount(value: float, unit: str, limits: tuple[int, ...] = ()) -> str:
    """An elapsed time: '17 working days', '1 day', '2.5 hours', '40 minutes', '120 hours (5 days)'.

    It is cut off, never rounded up; a time past one of its `limits` (whole hours) that would then
    read as the limit itself is 'just over 72 hours'.
    """
    if unit == "hours" and value < 1:
        return so_many(math.floor(value * 60), "minute")
    number = cut(value)
    told = plain(number)
    days = f" ({math.floor(value / 24):,} days)" if unit == "hours" and value >= LONG else ""
    past = "just over " if number < value and number in limits else ""
    return f"{past}{told} {unit[:-1] if told == '1' else unit}{days}"


class Frozen(BaseModel):
    """A value that cannot be changed once made, and that never quotes its input in an error."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        defer_build=True,  # a command makes few of these; each is built when first made
    )


class Statistic(Frozen):
    """What every statistic says of itself."""

    n: int
    """How many clocks are behind it."""
    method: str
    """In one sentence."""
    source: str
    """Where the method is written."""
    refusal: str
    """Why nothing is told; empty where it is."""
    sentence: str
    """What it says, or why it says nothing."""

    @property
    def basis(self) -> str:
        """Its n, its method and its source, as they are said beside it; empty where it is silent."""
        if self.refusal:
            return ""
        return f"n = {self.n:,}. {self.method} Source: {self.source}."
