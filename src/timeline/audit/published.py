"""Published figures, and a log's own beside them, counted by the publisher's definition."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.audit.chart_words import PUBLISHED
from timeline.audit.primitives import Frozen, Statistic
from timeline.audit.rounding import percent, percent_in_tenths
from timeline.audit.summary import Share


class Published(Frozen):
    """A published figure."""

    place: str
    when: str
    """'year to 31 March 2024', '2014-16'."""
    year: int | None
    """Of the 31 March on which the year ends; None for other spans."""
    share: float
    met: int | None
    n: int | None
    """The counts behind the share, where they are given."""


class Own(Frozen):
    """The log's own share by a publisher's definition, in one of its years."""

    year: int
    when: str
    share: Share | None
    n: int
    refusal: str

    @property
    def words(self) -> str:
        """Its share with the interval, or why there is none."""
        if not self.share:
            return self.refusal
        share, interval = self.share.words, self.share.interval_words
        return PUBLISHED["row"].format(share=share, interval=interval)


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

    @property
    def latest(self) -> str:
        """The latest of the figures, in a sentence."""
        year = max((one.year or 0 for one in self.figures), default=0)
        its = [one for one in self.figures if (one.year or 0) == year]
        return PUBLISHED["latest"].format(figures=_listed(its), when=its[0].when)

    def beside(self, year: int) -> str:
        """The figures of one year, in a sentence."""
        its = [one for one in self.figures if one.year == year]
        if not its:
            return PUBLISHED["nothing beside"]
        return PUBLISHED["beside"].format(figures=_listed(its))


def _listed(figures: Iterable[Published]) -> str:
    """As precisely as they are published: by year from counts, else in whole per cent."""
    told = (
        (one.place, percent_in_tenths(one.share) if one.year else percent(one.share))
        for one in figures
    )
    return ", ".join(f"{place} {share}" for place, share in told)
