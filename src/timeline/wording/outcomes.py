"""What the outcome of a standard and the result of a wait are called."""

from __future__ import annotations

from functools import cache

from timeline.audit import OUTCOMES, RESULTS, Outcome, Result
from timeline.audit.primitives import ShownOutcome
from timeline.wording.messages import Messages

_MESSAGES = Messages("outcomes")
_OUTCOMES: dict[ShownOutcome, str] = {
    "met": "outcome-met",
    "breached": "outcome-breached",
    "no_notice": "outcome-no-notice",
    "too_soon": "outcome-too-soon",
    "unclear": "outcome-unclear",
    "running": "outcome-running",
    "overdue": "outcome-overdue",
    "not_required": "outcome-not-required",
    "measured": "outcome-measured",
}
_MEANINGS: dict[ShownOutcome, str] = {
    "met": "meaning-met",
    "breached": "meaning-breached",
    "no_notice": "meaning-no-notice",
    "too_soon": "meaning-too-soon",
    "unclear": "meaning-unclear",
    "running": "meaning-running",
    "overdue": "meaning-overdue",
    "not_required": "meaning-not-required",
    "measured": "meaning-measured",
}
_RESULTS: dict[Result, str] = {
    "late": "result-late",
    "missed_aim": "result-missed-aim",
    "too_early": "result-too-early",
    "unclear": "result-unclear",
    "in_time": "result-in-time",
    "waiting": "result-waiting",
    "not_needed": "result-not-needed",
    "no_standard": "result-no-standard",
}


@cache
def outcome_words(outcome: ShownOutcome, *, notice: bool = False) -> str:
    """What an outcome is called; `notice` where the start of its step gives notice of its stop."""
    shown = "no_notice" if notice and outcome == "too_soon" else outcome
    return _MESSAGES.text(_OUTCOMES[shown])


def outcome_meaning(outcome: ShownOutcome) -> str:
    """What an outcome says of a wait."""
    return _MESSAGES.text(_MEANINGS[outcome])


@cache
def result_words(result: Result) -> str:
    """What the result of a wait is called."""
    return _MESSAGES.text(_RESULTS[result])


def every_outcome() -> dict[Outcome, str]:
    """What each outcome is called, in their order."""
    return {outcome: outcome_words(outcome) for outcome in OUTCOMES}


def every_result() -> dict[Result, str]:
    """What each result is called, in their order."""
    return {result: result_words(result) for result in RESULTS}


def verdict_words(outcome: Outcome, over: str, *, notice: bool) -> str:
    """An outcome with how late it is: '8 working days late', 'in time'."""
    if not over:
        return outcome_words(outcome, notice=notice)
    return _MESSAGES.text("overdue-by", over=over) if outcome == "overdue" else over
