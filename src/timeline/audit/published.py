"""Published figures, and a log's own beside them, counted by the publisher's definition."""

from __future__ import annotations

from timeline.audit.primitives import Frozen, Statistic
from timeline.audit.summary import Share


class Published(Frozen):
    """A published figure."""

    place: str
    years: str
    """Other spans than a year, as they are published: '2014-16'; empty for a year."""
    year: int | None
    """Of the 31 March on which the year ends; None for other spans."""
    share: float
    met: int | None
    n: int | None
    """The counts behind the share, where they are given."""


class Own(Frozen):
    """The log's own share by a publisher's definition, in one of its years."""

    year: int
    share: Share | None
    """None where too few count."""
    n: int


class Comparison(Statistic):
    """Published figures beside the log's own."""

    id: str
    title: str
    standard: str
    """The standard of the pathway it is set beside."""
    same: bool
    """Whether the log is counted by the publisher's own definition."""
    definition: str
    note: str
    """Where the definition differs from the standard's."""
    published_in: str
    figures: tuple[Published, ...]
    typical: str
    """What is published of typical times, in a sentence; empty where nothing is."""
    own: tuple[Own, ...]
