"""The clocks of a case as bars: from start to stop, with the limits that judge them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from timeline.audit import Audit, Interval, Outcome, Standard, Step
from timeline.audit.primitives import is_late
from timeline.wording.outcomes import verdict_words

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
WITHIN, BEYOND, OPEN, UNCLEAR, PLAIN, PLAIN_OPEN = KINDS = (
    "Within the limit",
    "Beyond the limit",
    "Still open",
    "The record cannot tell",
    "No published limit",
    "No published limit, still open",
)
"""What a part of a bar says by how it is filled, in the order of the legend."""


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
    """The worst, where there are several standards: a limit's before an aim's."""
    limits: tuple[Limit, ...]
    words: str
    """What happened against each standard."""
    rows: str
    said: str
    """What came of it, as it stands beside the bar."""
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

    @property
    def kind(self) -> str:
        """How the bar is filled, up to where it passes a limit."""
        if self.outcome in ("measured", "not_required") or not self.limits:
            return PLAIN_OPEN if self.open else PLAIN
        if self.outcome == "unclear":
            return UNCLEAR
        return OPEN if self.open else WITHIN

    @property
    def passed(self) -> datetime | None:
        """From when on it is beyond a limit; None where it certainly passed none."""
        if self.kind in (PLAIN, PLAIN_OPEN):
            return None
        late = [one.at for one in self.limits if one.late and self.start <= one.at < self.stop]
        return min(late, default=None)


def bars(audit: Audit, case: str) -> list[Bar]:
    """One bar for each clock of the case, however many standards judge it; by start."""
    return _bars(_Known.of(audit), [one for one in audit.intervals if one.case == case])


def bars_by_case(audit: Audit) -> dict[str, list[Bar]]:
    """The bars of every case told, as `bars` gives them."""
    known = _Known.of(audit)
    by_case: dict[str, list[Interval]] = {one.id: [] for one in audit.cases}
    for interval in audit.intervals:
        by_case[interval.case].append(interval)
    return {case: _bars(known, its) for case, its in by_case.items()}


class _Known(NamedTuple):
    """What is looked up for every bar."""

    steps: dict[str, Step]
    agencies: dict[str, str]
    standards: dict[str, Standard]
    as_of: datetime

    @classmethod
    def of(cls, audit: Audit) -> _Known:
        return cls(
            {step.id: step for step in audit.pathway.steps},
            {activity.id: activity.agency for activity in audit.pathway.activities},
            {standard.id: standard for standard in audit.pathway.standards},
            audit.as_of.latest,
        )

    def worst(self, intervals: Sequence[Interval]) -> Interval:
        """The one to name: late under a limit before late under an aim, then by outcome."""

        def rank(one: Interval) -> tuple[bool, int]:
            standard = self.standards.get(one.standard)
            late = is_late(one.outcome, notice=self.steps[one.step].notice)
            past_limit = late and standard is not None and standard.tier == "limit"
            return not past_limit, WORST_FIRST.index(one.outcome)

        return min(intervals, key=rank)

    def said(self, intervals: Sequence[Interval]) -> str:
        """What came of a wait: its worst outcome, with a limit that cannot be told beside an aim."""
        worst = self.worst(intervals)
        if worst.outcome == "measured" or (worst.outcome == "running" and not worst.standard):
            return worst.elapsed
        told = [worst]
        if worst.may_be_late:
            told += [one for one in intervals if one.outcome == "unclear"]
        return "; ".join(self._said(one) for one in told)

    def _said(self, one: Interval) -> str:
        words = self.verdict(one)
        return f"{one.standard}: {words}" if one.standard else words

    def verdict(self, one: Interval) -> str:
        """The outcome of an interval, with how late it is."""
        return verdict_words(one.outcome, one.over, notice=self.steps[one.step].notice)


def _bars(known: _Known, intervals: Sequence[Interval]) -> list[Bar]:
    clocks: dict[tuple[str, int, int | None], list[Interval]] = {}
    for interval in intervals:
        clock = (interval.step, interval.start_event, interval.stop_event)
        clocks.setdefault(clock, []).append(interval)
    found = [_bar(known, its) for its in clocks.values()]
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


def _bar(known: _Known, intervals: Sequence[Interval]) -> Bar:
    first = intervals[0]
    step = known.steps[first.step]
    worst = known.worst(intervals).outcome
    closed = first.start_latest if worst == "not_required" else known.as_of
    stop = first.stop_latest or closed
    return Bar(
        agency=known.agencies[first.stop_activity or step.stop[0]],
        title=step.title,
        start=first.start_earliest,
        stop=max(stop, first.start_earliest),
        open=first.outcome in ("running", "overdue"),
        outcome=worst,
        limits=tuple(limit for interval in intervals for limit in _limits(interval)),
        words="; ".join(_verdict(known, i) for i in intervals),
        said=known.said(intervals),
        rows=" to ".join(filter(None, (first.start_row, first.stop_row))),
        intervals=tuple(intervals),
    )


def _verdict(known: _Known, interval: Interval) -> str:
    words = known.verdict(interval)
    said = f"{interval.standard}: {words}" if interval.standard else words
    return said if interval.over else f"{said}, {interval.elapsed}"


def _limits(interval: Interval) -> Iterator[Limit]:
    if interval.due_at:
        late = interval.outcome in _LATE
        yield Limit(
            interval.due_at, late, f"{interval.standard} due {said(interval, interval.due_at)}"
        )
    if interval.not_before:
        first = said(interval, interval.not_before)
        yield Limit(
            interval.not_before, late=False, words=f"{interval.standard} not before {first}"
        )


def said(interval: Interval, moment: datetime) -> str:
    """A limit as it is said: an instant where the unit is hours, else its day."""
    day = f"{moment.day} {moment:%B %Y}"
    return f"{day}, {moment:%H:%M}" if interval.unit == "hours" else day
