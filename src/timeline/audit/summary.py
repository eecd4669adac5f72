"""What is counted over all cases."""

from __future__ import annotations

from typing import Literal

from timeline.audit.primitives import RESULTS, Frozen, Outcome, Result, Unit
from timeline.audit.waits import Verdict

FEW = 5
"""Fewer waits than this have no typical time, and their share is given as a count alone: a
percentage would mislead, and each wait is better looked at by itself."""


class WaitCounts(Frozen):
    """How many waits came to what, each wait counted once however many standards it has."""

    late: int
    """Past a limit."""
    late_open: int
    """Of those late, the ones still open."""
    missed_aim: int
    """Past an aim, and past no limit."""
    may_be_late: int
    """Of those that missed an aim, the ones whose dates cannot tell whether a limit was kept."""
    too_early: int
    unclear: int
    in_time: int
    waiting: int
    """Still open, and past neither a limit nor an aim."""
    not_needed: int
    no_standard: int
    """Waits with no standard in force."""

    @property
    def by_result(self) -> dict[Result, int]:
        """As faces show it: a missed aim whose limit the dates cannot tell counts under both."""
        counts: dict[Result, int] = {result: getattr(self, result) for result in RESULTS}
        return counts | {"unclear": self.cannot_tell}

    @property
    def cannot_tell(self) -> int:
        """Waits of which the dates cannot tell whether a standard was kept, missed aims among them."""
        return self.unclear + self.may_be_late

    @property
    def with_standard(self) -> int:
        """Waits that some standard says something of, and that were needed."""
        return (
            self.late
            + self.missed_aim
            + self.too_early
            + self.unclear
            + self.in_time
            + self.waiting
        )


class StepResults(Frozen):
    """The results of one step's waits."""

    step: str
    counts: WaitCounts


class Share(Frozen):
    """A share in time, with its 95% confidence interval (Wilson) and its bounds (measuring 6.2)."""

    met: int
    n: int
    share: float
    low: float
    high: float
    if_unclear_not_met: float
    """The share were `unclear` wait in time."""
    if_unclear_met: float
    """The share were every one of them."""


class Typical(Frozen):
    """The median of all waits, open ones included (measuring 6.3)."""

    n: int
    """Waits behind it."""
    open: int
    """How many of them had not stopped."""
    unit: Unit
    median_low: float | None
    median_high: float | None
    """The median lies between these. A None high means 'not reached in this record', of which the
    low is then the longest time; both are None of too few waits."""
    grid: int = 0
    """How coarsely very many times were rounded first, from 1; 0 where they are as recorded."""


class Glance(Frozen):
    """One line of 'the standards at a glance': a standard, or a step that has none."""

    step: str
    standard: str
    """Empty for a step (or its starts) with no published standard in force."""
    n: int
    """Intervals of every outcome."""
    outcomes: dict[Outcome, int]
    """Every outcome, zeros included."""
    late: int
    """Past this standard: breached, overdue, or without enough notice."""
    seconds_over: int
    """How far those late certainly are past it, all together, in calendar time."""
    at_least: bool
    """Whether that is a lower bound: an elapsed time among them is a range, or not yet over."""
    share: Share | None
    """None where nothing is counted."""
    typical: Typical


class LongestOverrun(Frozen):
    """The wait of a case that is furthest past a limit, or else past an aim."""

    step: str
    tier: Literal["aim", "limit"]
    verdict: Verdict
    """Under the standard that it is furthest past; not `over` where it is late for want of notice."""


class FirstCase(Frozen):
    """A case to look at first, and why."""

    case: str
    late: int
    """Its late waits; so are the next four waits, each counted once."""
    late_open: int
    missed_aim: int
    too_early: int
    unclear: int
    """Waits of which the dates cannot tell; missed aims whose limit they cannot tell among them."""
    findings: int
    """Without those of what is merely not recorded."""
    worst: LongestOverrun | None
    """None where no wait is late."""


class Edge(Frozen):
    """An edge of the reference graph: a step between two activities, as seen in this log."""

    step: str
    start: str
    stop: str
    n: int
    """Clocks that stopped here."""
    typical: Typical
    """Of all clocks of its step, open ones included."""
    standard: str
    """The standard of its step that the share is of: its first limit, or else its first aim, with
    anything to count; empty where there is none."""
    share: Share | None
    """Of all clocks of the step."""
    excess_days: int
    """Of its step on the waiting chains, to the milestone to which they come to most."""


class ObservedEdge(Frozen):
    """One activity directly followed by another in case order, over the whole log."""

    before: str
    after: str
    n: int
    median_low: float
    median_high: float
    """The median of the days between lies between these (hours over 24)."""
    in_pathway: bool


class Rule(Frozen):
    """A section of 'How delays are measured'."""

    heading: str
    paragraphs: tuple[str, ...]
