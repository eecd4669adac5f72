"""How long a wait took, how late it is, and what else there is to know about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from timeline.audit import ClosedBy, Outcome, SurveyStage, Unit, Verdict, Wait
from timeline.audit.primitives import amount
from timeline.wording.messages import Messages
from timeline.wording.outcomes import outcome_words

_MESSAGES = Messages("waits")
BETWEEN_NOTES = "; "


class Elapsed(NamedTuple):
    """The elapsed time of a wait, in its unit."""

    low: float
    high: float | None
    """None while the wait is open."""
    unit: Unit
    closed: bool = False
    """Whether it was closed without a stop."""
    hours: tuple[int, ...] = ()
    """The limits of its step in hours, which no longer time may read as."""


def elapsed_words(one: Elapsed) -> str:
    """A range of elapsed time: '17 working days', '2 to 26 hours', '9 days so far'."""
    low = amount(one.low, one.unit, one.hours)
    if one.high is None:
        return _MESSAGES.text("no-answer" if one.closed else "so-far", time=low)
    high = amount(one.high, one.unit, one.hours)
    if low == high:
        return low
    return _MESSAGES.text("range", low=low.removesuffix(one.unit).strip(), high=high)


def verdict_elapsed(verdict: Verdict, hours: tuple[int, ...]) -> str:
    """The elapsed time in the unit of a standard; `hours` as the step has them."""
    closed = verdict.outcome == "not_required"
    return elapsed_words(Elapsed(verdict.low, verdict.high, verdict.unit, closed, hours))


def stage_elapsed(stage: SurveyStage, hours: tuple[int, ...]) -> str:
    """The elapsed time of a stage of a survey; `hours` as its step has them."""
    if stage.closed:
        return _MESSAGES.text("not-required-after", time=amount(stage.low, stage.unit))
    return elapsed_words(Elapsed(stage.low, stage.high, stage.unit, hours=hours))


def late_words(over: float | None, unit: Unit, *, exact: bool) -> str:
    """How late: '8 working days late'; a lower bound is 'at least 24 hours late'; '' if not late."""
    if over is None:
        return ""
    if unit == "hours" and over * 60 < 1:
        return _MESSAGES.text("less-than-a-minute-late", exact=exact)
    return _MESSAGES.text("late-by", time=amount(over, unit), exact=exact)


def verdict_late(verdict: Verdict) -> str:
    """How late a wait is under a standard; '' if it is not."""
    return late_words(verdict.over, verdict.unit, exact=verdict.over_is_exact)


def limit_words(moment: datetime, unit: Unit) -> str:
    """A limit: an instant where the unit is hours, else its day."""
    day = f"{moment.day} {moment:%B %Y}"
    return f"{day}, {moment:%H:%M}" if unit == "hours" else day


def notes(wait: Wait, verdict: Verdict, names: Mapping[str, str]) -> str:
    """What there is to know beside an outcome; `names` are those of activities by id."""
    return BETWEEN_NOTES.join(dict.fromkeys(_notes(wait, verdict, names)))


def _notes(wait: Wait, verdict: Verdict, names: Mapping[str, str]) -> Iterator[str]:
    if verdict.past_calendar:
        yield past_calendar()
    if verdict.other_outcome:
        yield other_counting(verdict.other_outcome, verdict.other_first_day)
    if verdict.reissued:
        yield verdict.reissued
    if wait.closed_by:
        yield closed_by(wait.closed_by, names)
    elif wait.excused:
        yield excused()
    if wait.doubtful:
        yield doubtful()


def past_calendar() -> str:
    """That a limit falls after the calendar's last year."""
    return _MESSAGES.text("past-calendar")


def other_counting(outcome: Outcome, first_day: int) -> str:
    """What the outcome is if the first day counts as day 1, or as day 0."""
    other = outcome_words(outcome).capitalize()
    return _MESSAGES.text("other-counting", outcome=other, day=first_day)


def closed_by(ending: ClosedBy, names: Mapping[str, str]) -> str:
    """Which event closed a wait without a stop."""
    event = names.get(ending.activity, ending.activity)
    if ending.outcome:
        return _MESSAGES.text(
            "closed-by-outcome", event=event, outcome=ending.outcome, row=ending.row
        )
    return _MESSAGES.text("closed-by", event=event, row=ending.row)


def excused() -> str:
    """That the record says a step was not required."""
    return _MESSAGES.text("excused")


def doubtful() -> str:
    """That something unreadable may have ended a wait."""
    return _MESSAGES.text("doubtful")
