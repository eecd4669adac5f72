"""Where the time went: each case's waiting chain to a milestone, and the stages of all chains."""

from __future__ import annotations

from datetime import date

from timeline.audit.primitives import Frozen


class Link(Frozen):
    """One wait of a chain: a step, from the event that was waited for to the one that waited."""

    step: str
    start_activity: str
    start_day: date
    """The local date of the event; where it is not exact, the latest that it can have been."""
    start_row: str
    start_event: int
    """Its place among the case's events, from 1."""
    stop_activity: str
    stop_day: date
    stop_row: str
    stop_event: int
    days: int
    """From `start_day` to `stop_day`."""
    share: float
    """Of the days of the whole chain; 0 where those are none."""
    standard: str
    """The standard whose deadline the excess is counted from; empty where there is none."""
    excess_days: int
    """Days from the deadline to the stop, never below 0: keeping to it could have saved up to these."""


class Float(Frozen):
    """A step off the chain: how much later it could have begun without moving the milestone."""

    step: str
    start_activity: str
    start_row: str
    start_event: int
    stop_activity: str
    stop_row: str
    stop_event: int
    days: int
    """With every other event as long after what it waited for as it was."""


class Chain(Frozen):
    """A case's waiting chain to its first event of a milestone (measuring 7.2).

    `links` are in order, each beginning where the one before it ends; their days add up to
    `days`. Without links nothing in the record leads to the milestone.
    """

    case: str
    milestone: str
    """Activity id."""
    days: int
    excess_days: int
    exact: bool
    """Whether every event of the chain has an exact date; if not, its latest is counted."""
    links: tuple[Link, ...]
    floats: tuple[Float, ...]


class ChainStage(Frozen):
    """A step on the chains to a milestone, over all cases."""

    step: str
    cases: int
    """Cases with this step on their chain."""
    days: int
    share: float
    """Of the days of all chains."""
    late: int
    """Cases in which it went past its deadline."""
    excess_days: int
    """Days past its deadline: keeping to it could have saved up to these."""


class Milestone(Frozen):
    """The chains of all cases to one milestone."""

    activity: str
    reached: int
    """Cases that reached it."""
    days: int
    """Of all their chains together."""
    excess_days: int
    late: int
    """Cases with a stage past its deadline."""
    stages: tuple[ChainStage, ...]
    """By excess days, then by days, the most first; their days add up to `days`."""
