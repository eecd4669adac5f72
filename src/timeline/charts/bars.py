"""The waits of a case as bars: from start to stop, with their limits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from timeline.audit import Audit, Outcome, Standard, Step, Verdict, Wait
from timeline.audit.primitives import is_late
from timeline.wording.outcomes import verdict_words
from timeline.wording.waits import limit_words, verdict_elapsed, verdict_late

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
    "Past the limit",
    "Still open",
    "Cannot tell from the dates",
    "No published limit",
    "No published limit, still open",
)
"""What a part of a bar says by how it is filled, in the order of the legend."""


class Limit(NamedTuple):
    """A last, or first, permitted instant of a standard."""

    at: datetime
    late: bool
    """Whether the wait certainly went past it."""
    words: str
    """Which standard sets it, and when, such as 'N1 due 2 March 2021'."""


class Bar(NamedTuple):
    """A wait: from its start to its stop, or to the as-of date while it is open.

    One that was not required is only its start: the record does not carry when it was closed.
    """

    agency: str
    """The lead agency of the stop, which the case waited for."""
    title: str
    start: datetime
    stop: datetime
    open: bool
    outcome: Outcome
    """The worst, where there are several standards: a limit's before an aim's."""
    limits: tuple[Limit, ...]
    words: str
    """The outcome under each standard."""
    rows: str
    result: str
    """The result in words, for beside the bar."""
    wait: Wait

    @property
    def latest_start(self) -> datetime:
        """The latest at which the wait can have started."""
        return self.wait.start.latest

    @property
    def earliest_stop(self) -> datetime:
        """The earliest at which it can have stopped; `stop` while open."""
        return self.wait.stop.earliest if self.wait.stop else self.stop

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
    """One bar for each wait of the case, by start; raises KeyError where it is not shown."""
    known = _Known.of(audit)
    return _bars(known, {one.id: one.waits for one in audit.cases}[case])


def bars_by_case(audit: Audit) -> dict[str, list[Bar]]:
    """The bars of every case shown in detail, as `bars` gives them."""
    known = _Known.of(audit)
    return {case.id: _bars(known, case.waits) for case in audit.cases}


class _Known(NamedTuple):
    """Looked up for every bar."""

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

    def worst(self, wait: Wait) -> Verdict:
        """The verdict to name: late under a limit before late under an aim, then by outcome."""

        def rank(one: Verdict) -> tuple[bool, int]:
            standard = self.standards.get(one.standard)
            late = is_late(one.outcome, notice=self.steps[wait.step].notice)
            past_limit = late and standard is not None and standard.tier == "limit"
            return not past_limit, WORST_FIRST.index(one.outcome)

        return min(wait.verdicts, key=rank)

    def result(self, wait: Wait) -> str:
        """The worst outcome of a wait, and beside a missed aim the limit that is unclear."""
        worst = self.worst(wait)
        if worst.outcome == "measured" or (worst.outcome == "running" and not worst.standard):
            return self.elapsed(wait, worst)
        named = [worst]
        if wait.may_be_late:
            named += [one for one in wait.verdicts if one.outcome == "unclear"]
        return "; ".join(self.verdict(wait, one) for one in named)

    def verdict(self, wait: Wait, one: Verdict) -> str:
        """The outcome under a standard, with how late the wait is."""
        notice = self.steps[wait.step].notice
        words = verdict_words(one.outcome, verdict_late(one), notice=notice)
        return f"{one.standard}: {words}" if one.standard else words

    def elapsed(self, wait: Wait, one: Verdict) -> str:
        """How long the wait took, in the unit of a standard."""
        return verdict_elapsed(one, self.steps[wait.step].hours)


def _bars(known: _Known, waits: Sequence[Wait]) -> list[Bar]:
    found = [_bar(known, wait) for wait in waits]
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


def _bar(known: _Known, wait: Wait) -> Bar:
    step = known.steps[wait.step]
    worst = known.worst(wait).outcome
    closed = wait.start.latest if worst == "not_required" else known.as_of
    stop = wait.stop.latest if wait.stop else closed
    return Bar(
        agency=known.agencies[wait.stop.activity if wait.stop else step.stop[0]],
        title=step.title,
        start=wait.start.earliest,
        stop=max(stop, wait.start.earliest),
        open=wait.verdicts[0].outcome in ("running", "overdue"),
        outcome=worst,
        limits=tuple(limit for one in wait.verdicts for limit in _limits(one)),
        words="; ".join(_with_elapsed(known, wait, one) for one in wait.verdicts),
        result=known.result(wait),
        rows=rows_of(wait),
        wait=wait,
    )


def rows_of(wait: Wait) -> str:
    """The rows of a wait's ends: 'log.csv:4 to log.csv:29'."""
    return f"{wait.start.row} to {wait.stop.row}" if wait.stop else wait.start.row


def _with_elapsed(known: _Known, wait: Wait, one: Verdict) -> str:
    words = known.verdict(wait, one)
    return f"{words}, {known.elapsed(wait, one)}" if one.over is None else words


def _limits(one: Verdict) -> Iterator[Limit]:
    if one.due:
        late = one.outcome in _LATE
        yield Limit(one.due, late, f"{one.standard} due {limit_words(one.due, one.unit)}")
    if one.not_before:
        first = limit_words(one.not_before, one.unit)
        yield Limit(one.not_before, late=False, words=f"{one.standard} not before {first}")
