"""Published figures, and a log's own beside them, in words."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.audit import Comparison, Own, Published
from timeline.audit.rounding import percent, percent_in_tenths
from timeline.wording.messages import Messages
from timeline.wording.methods import reason_words
from timeline.wording.shares import interval_words, share_words
from timeline.wording.times import only_words

_MESSAGES = Messages("published")


def year_words(year: int) -> str:
    """'year to 31 March 2024'."""
    return _MESSAGES.text("year-to", year=str(year))


def when_words(figure: Published) -> str:
    """'year to 31 March 2024', or other years as they are published."""
    return year_words(figure.year) if figure.year else figure.years


def own_words(own: Own) -> str:
    """The log's own share with its interval, or that a year has too few waits."""
    if not own.share:
        return only_words(own.n)
    share, interval = share_words(own.share), interval_words(own.share)
    return _MESSAGES.text("own-row", share=share, interval=interval)


def own_hover(own: Own) -> str:
    """The log's own share as its point in the chart has it."""
    share = share_words(own.share)
    return _MESSAGES.text("own-hover", when=year_words(own.year), share=share)


def this_log() -> str:
    """Whose the log's own figures are."""
    return _MESSAGES.text("this-log")


def latest_words(one: Comparison) -> str:
    """The latest of the published figures."""
    year = max((its.year or 0 for its in one.figures), default=0)
    figures = [its for its in one.figures if (its.year or 0) == year]
    return _MESSAGES.text("latest", figures=_listed(figures), when=when_words(figures[0]))


def same_year(one: Comparison, year: int) -> str:
    """The published figures of one year."""
    figures = [its for its in one.figures if its.year == year]
    if not figures:
        return _MESSAGES.text("nothing-for-year")
    return _MESSAGES.text("same-year", figures=_listed(figures))


def comparison_words(one: Comparison) -> str:
    """The log's latest share beside what is published for that year, or why it has none."""
    if one.unavailable:
        return f"{reason_words(one)} {latest_words(one)}"
    last = [own for own in one.own if own.share][-1]
    own = _MESSAGES.text("own-share", when=year_words(last.year), share=share_words(last.share))
    return f"{own} {same_year(one, last.year)}"


def _listed(figures: Iterable[Published]) -> str:
    """As precisely as they are published: by year from counts, else in whole per cent."""
    return ", ".join(
        f"{one.place} {percent_in_tenths(one.share) if one.year else percent(one.share)}"
        for one in figures
    )
