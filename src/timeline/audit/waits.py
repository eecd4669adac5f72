"""A wait of a case: its two ends, what each standard says of it, and its result."""

from __future__ import annotations

from datetime import date

from timeline.audit.primitives import Frozen, LondonTime, Outcome, Result, Unit


class WaitEnd(Frozen):
    """The event that starts or stops a wait."""

    activity: str
    """Activity id."""
    earliest: LondonTime
    latest: LondonTime
    row: str
    event: int
    """Its place among the case's events, from 1: in a wide sheet a row holds many events."""


class ClosedBy(Frozen):
    """The ending event that closed an open wait."""

    activity: str
    """Activity id."""
    outcome: str
    """The outcome that makes the event an ending; empty where every event of it ends a wait."""
    row: str


class Verdict(Frozen):
    """What one standard says of a wait, or the wait itself where no standard is in force."""

    standard: str
    """Empty where no published standard applies."""
    outcome: Outcome
    unit: Unit
    low: float
    """The shortest the elapsed time can have been, in `unit`."""
    high: float | None
    """The longest; None while the wait is open: it has no upper end."""
    due: LondonTime | None
    """The last permitted instant: the end of the last day, unless `unit` is hours; None without one."""
    not_before: LondonTime | None
    """The first permitted instant, where the standard sets a shortest time."""
    over: float | None
    """How far the wait certainly is past its limit, in `unit`; None where it is not late."""
    days_over: float
    """The same in days, for ranking: 0 where not late."""
    other_outcome: Outcome | None
    """The outcome if the first day counted as day `other_first_day`; None where it is the same."""
    other_first_day: int
    """1, or 0 where the standard itself counts the first day as day 1."""
    past_calendar: bool
    """Whether a limit falls after the calendar's last year, so that there is no outcome."""
    reissued: str
    """What the pathway says of sources that have been issued again since; empty where none was."""

    @property
    def over_is_exact(self) -> bool:
        """Whether the elapsed time is known; where it is a range, `over` is a lower bound."""
        return self.low == self.high

    @property
    def due_day(self) -> date | None:
        """The last permitted day, or instant for hours; None where no longest time is set."""
        return self.due if self.due is None or self.unit == "hours" else self.due.date()


class Wait(Frozen):
    """A step of a case, from the event that starts it to the one that stops it."""

    case: str
    step: str
    episode: str
    start: WaitEnd
    stop: WaitEnd | None
    """None while the wait is open."""
    closed_by: ClosedBy | None
    """The ending that closed it without a stop."""
    excused: bool
    """Whether the record says that the step was not required."""
    doubtful: bool
    """Whether something that could not be read may be its stop."""
    unit: Unit
    """The step's own unit; `low` and `high` as `Verdict` has them, in this unit."""
    low: float
    high: float | None
    result: Result
    """By all standards of the step."""
    may_be_late: bool
    """Whether the wait missed an aim, and the dates cannot tell whether it kept to its limit."""
    counted_in: int | None
    """The groups that turnaround counts it in, by their place in `group_sets`; None for none."""
    verdicts: tuple[Verdict, ...]
    """One for each standard in force, at least one."""

    @property
    def is_open(self) -> bool:
        """Whether it still runs: it has neither stopped nor been closed."""
        return self.stop is None and self.closed_by is None and not self.excused
