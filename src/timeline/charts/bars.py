"""The clocks of a case as bars: from start to stop, with the limits that judge them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from timeline.audit import OUTCOME_WORDS, Audit, Interval, Outcome

WORST_FIRST: tuple[Outcome, ...] = (
    "overdue",
    "breached",
    "too_soon",
    "unclear",
    "running",
    "met",
    "not_required",
    "measured",
)
_LATE: tuple[Outcome, ...] = ("breached", "overdue")


class Limit(NamedTuple):
    """A last, or first, permitted instant of a standard."""

    at: datetime
    late: bool
    """Whether the clock certainly ran beyond it."""
    words: str
    """Which standard sets it, and when, such as 'N1 due 2 March 2021'."""


class Bar(NamedTuple):
    """A clock: from its start to its stop, or to the as-of date while it is open.

    One that was not required is only its start: the record does not carry when it was closed.
    """

    agency: str
    """The lead agency of the clock stop, for whom the clock ran."""
    title: str
    start: datetime
    stop: datetime
    open: bool
    outcome: Outcome
    """The worst, where several standards judge one clock."""
    limits: tuple[Limit, ...]
    words: str
    """What happened against each standard."""
    rows: str
    intervals: tuple[Interval, ...]
    """The clock held against each standard in force."""

    @property
    def latest_start(self) -> datetime:
        """The latest at which the clock can have started."""
        return self.intervals[0].start_latest

    @property
    def earliest_stop(self) -> datetime:
        """The earliest at which it can have stopped; `stop` while open."""
        return self.intervals[0].stop_earliest or self.stop


def bars(audit: Audit, case: str) -> list[Bar]:
    """One bar for each clock of the case, however many standards judge it; by start."""
    clocks: dict[tuple[str, str, str, str], list[Interval]] = {}
    for interval in audit.intervals:
        if interval.case == case:
            clock = (interval.step, interval.episode, interval.start_row, interval.stop_row)
            clocks.setdefault(clock, []).append(interval)
    found = [_bar(audit, intervals) for intervals in clocks.values()]
    return sorted(found, key=lambda bar: (bar.start, bar.stop))


def most_telling(found: Sequence[Bar], most: int) -> list[Bar]:
    """The bars there is room for, worst outcomes first, back in the order they came."""
    ranked = sorted(range(len(found)), key=lambda k: WORST_FIRST.index(found[k].outcome))
    return [found[k] for k in sorted(ranked[:most])]


def by_agency(found: Sequence[Bar]) -> dict[str, list[Bar]]:
    """The bars of each agency, agencies in the order of their first bar."""
    lanes: dict[str, list[Bar]] = {}
    for bar in found:
        lanes.setdefault(bar.agency, []).append(bar)
    return lanes


def _bar(audit: Audit, intervals: Sequence[Interval]) -> Bar:
    steps = {step.id: step for step in audit.pathway.steps}
    agencies = {activity.id: activity.agency for activity in audit.pathway.activities}
    first = intervals[0]
    step = steps[first.step]
    worst = min((i.outcome for i in intervals), key=WORST_FIRST.index)
    closed = first.start_latest if worst == "not_required" else audit.as_of.latest
    stop = first.stop_latest or closed
    return Bar(
        agency=agencies[first.stop_activity or step.stop[0]],
        title=step.title,
        start=first.start_earliest,
        stop=max(stop, first.start_earliest),
        open=first.outcome in ("running", "overdue"),
        outcome=worst,
        limits=tuple(limit for interval in intervals for limit in _limits(interval)),
        words="; ".join(_verdict(i) for i in intervals),
        rows=" to ".join(filter(None, (first.start_row, first.stop_row))),
        intervals=tuple(intervals),
    )


def _verdict(interval: Interval) -> str:
    outcome = OUTCOME_WORDS[interval.outcome]
    said = f"{interval.standard} {outcome}" if interval.standard else outcome
    return f"{said}, {interval.over or interval.elapsed}"


def _limits(interval: Interval) -> Iterator[Limit]:
    if interval.due_at:
        late = interval.outcome in _LATE
        yield Limit(
            interval.due_at, late, f"{interval.standard} due {_said(interval, interval.due_at)}"
        )
    if interval.not_before:
        first = _said(interval, interval.not_before)
        yield Limit(
            interval.not_before, late=False, words=f"{interval.standard} not before {first}"
        )


def _said(interval: Interval, moment: datetime) -> str:
    """An instant where the unit is hours, else its day."""
    day = f"{moment.day} {moment:%B %Y}"
    return f"{day}, {moment:%H:%M}" if interval.unit == "hours" else day
