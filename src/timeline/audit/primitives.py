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


def is_late(outcome: Outcome, *, notice: bool) -> bool:
    """Whether a wait is past its standard; `notice` as its step has it."""
    return outcome in {"breached", "overdue"} or (notice and outcome == "too_soon")


Unit = Literal["hours", "days", "working days"]

_LONDON = ZoneInfo("Europe/London")
LondonTime = Annotated[datetime, AfterValidator(lambda value: value.astimezone(_LONDON))]


def so_many(n: int, noun: str, plural: str = "") -> str:
    """A number of things: '1 case', '2 cases', '1,204 cases'."""
    return f"{n:,} {noun if n == 1 else plural or f'{noun}s'}"


def amount(value: float, unit: str, limits: tuple[int, ...] = ()) -> str:
    """An elapsed time: '17 working days', '1 day', '2.5 hours', '40 minutes', '120 hours (5 days)'.

    It is cut off, never rounded up; a time past one of its `limits` (whole hours) that would then
    read as the limit itself is 'just over 72 hours'.
    """
    if unit == "hours" and value < 1:
        return so_many(math.floor(value * 60), "minute")
    number = cut(value)
    digits = plain(number)
    days = f" ({math.floor(value / 24):,} days)" if unit == "hours" and value >= LONG else ""
    past = "just over " if number < value and number in limits else ""
    return f"{past}{digits} {unit[:-1] if digits == '1' else unit}{days}"


class Frozen(BaseModel):
    """A value that cannot be changed once made, and that never quotes its input in an error."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        defer_build=True,  # a command makes few of these; each is built when first made
    )


Method = Literal[
    "kaplan_meier",
    "aalen_johansen",
    "turnbull",
    "turnbull_competing",
    "log_rank",
    "wilson",
    "newcombe",
    "xmr",
    "t",
    "funnel",
    "published",
]
"""How a statistic is made: `wording.methods` says each in a sentence, with its source."""
Reason = Literal[
    "few_waits",
    "few_on_one_side",
    "few_in_groups",
    "few_in_years",
    "few_points",
    "few_sites",
    "coarse",
    "sites_alike",
    "sites_small",
    "not_recorded",
    "one_group",
    "other_definition",
    "none_by_definition",
]


class Unavailable(Frozen):
    """Why a statistic has no result."""

    reason: Reason
    n: int
    """What there was: waits, points, sites; of `sites_small` the most waits of any site."""
    needs: int = 0
    """What it needs."""
    low: float | None = None
    high: float | None = None
    """Of `coarse` the least and the most of the values; of `sites_alike` the share they all have."""


class Statistic(Frozen):
    """What every statistic has: its n, its method, or why there is no result."""

    n: int
    """How many waits are behind it."""
    method: Method
    unavailable: Unavailable | None = None
    """None where there is a result; its numbers are None or empty otherwise."""
