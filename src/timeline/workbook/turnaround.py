"""The sheets about many clocks together: times, shares by group, charts in time, places."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Audit, Control, Curve, Share, Statistic
from timeline.audit.chart_words import PUBLISHED
from timeline.workbook.book import Book, Cell, Column, InPercent, Made, Table, ToATenth
from timeline.workbook.surveys import surveys_table
from timeline.workbook.table import add_table

_BASIS = (Column("n of the statistic", 14), Column("Method", 60), Column("Source", 40))
"""What every statistic says of itself."""
_LEVELS = ("Half done after", "Three quarters done after", "Nine in ten done after")


def add_turnaround(book: Book, most_lines: int) -> tuple[Made, ...]:
    """Every sheet of turnaround; one that has nothing to tell says so."""
    return (
        *add_table(book, _times(book.audit)),
        *add_table(book, _groups(book.audit)),
        *add_table(book, _points(book.audit)),
        *add_table(book, _places(book.audit)),
        *add_table(book, _contrasts(book.audit)),
        *add_table(book, _published(book.audit)),
        *add_table(book, surveys_table(book.audit), most_lines),
    )


def _basis(one: Statistic) -> tuple[Cell, ...]:
    return (one.n, one.method or None, one.source or None)


def _times(audit: Audit) -> Table:
    def row(title: str, whose: str, one: Curve) -> tuple[Cell, ...]:
        told: list[Cell] = [its.words for its in one.quantiles]
        told = told or [one.refusal, None, None]
        done = "; ".join(f"{its.standard}: {its.words}" for its in one.done)
        return (title, whose, one.n, one.open, one.ended, one.excused, *told, done or None, *_basis(one)[1:])  # fmt: skip

    def rows() -> Iterator[tuple[Cell, ...]]:
        for timed in audit.turnaround.timed:
            yield row(timed.title, "all", timed.curve)
            for one in timed.contrasts:
                for curve in (one.one, one.two):
                    yield row(timed.title, f"{one.name}: {curve.name}", curve)

    return Table(
        "Turnaround",
        (
            audit.turnaround.sentence,
            "Every clock counts, open ones included; one that an ending closed is never done.",
        ),
        (
            Column("Step", 50), Column("Whose", 34), Column("Clocks"), Column("Still open"), Column("Closed by an ending", 14),
            Column("Not required", 14), *(Column(name, 40) for name in _LEVELS), Column("Within the limits", 50), *_BASIS[1:],
        ),
        list(rows()),
        none="no clock",
        contents="how long each step takes, from all clocks, with intervals; before and after, in and out of hours",
    )  # fmt: skip


def _share(share: Share | None, refusal: str = "") -> tuple[Cell, ...]:
    if share is None:
        return (None, None, None, None, None, refusal or None)
    return (share.met, share.n, share.share, share.low, share.high, share.bounds_words or None)


_SHARES = (
    Column("Within the limit"),
    Column("Counted"),
    Column("Share", share=True),
    Column("95 % from", share=True),
    Column("95 % to", share=True),
    Column("With the unclear, or why silent", 34),
)


def _groups(audit: Audit) -> Table:
    """A row for each group; of a grouping that says nothing, one with the reason."""

    def rows() -> Iterator[tuple[Cell, ...]]:
        for judged in audit.turnaround.judged:
            for one in judged.groupings:
                whose = (judged.standard, judged.words, one.title)
                if one.refusal:
                    yield _silent(whose, one)
                    continue
                for group in one.groups:
                    yield (*whose, group.name, group.n, *_share(group.share, group.refusal), None, *_basis(one))  # fmt: skip
        for timed in audit.turnaround.timed:
            for its in timed.groupings:
                whose = (timed.title, "median", its.title)
                if its.refusal:
                    yield _silent(whose, its)
                    continue
                for time in its.groups:
                    median = time.words or time.refusal
                    yield (*whose, time.name, time.n, *_share(None), median, *_basis(its))

    return Table(
        "By group",
        (
            "Groups stand in the order of the clock, the week, their ages or their names, and never of their results.",
            "Groups differ by chance alone too: read each with its interval.",
        ),
        (Column("Standard or step", 40), Column("What", 24), Column("By", 22), Column("Group", 30), Column("Clocks"), *_SHARES, Column("Median", 44), *_BASIS),
        list(rows()),
        none="no group",
        contents="shares within each limit and medians by site, team, readers, age, weekday and hour",
    )  # fmt: skip


def _silent(whose: tuple[str, ...], one: Statistic) -> tuple[Cell, ...]:
    """The row of a grouping that says nothing."""
    return (*whose, None, None, *_share(None, one.refusal), None, *_basis(one))


def _points(audit: Audit) -> Table:
    every = [
        *((judged.standard, one) for judged in audit.turnaround.judged for one in judged.control),
        *((timed.title, one) for timed in audit.turnaround.timed for one in timed.control),
    ]
    return Table(
        "Control charts",
        (
            "Whether it is changing: each point with its limits and the pattern it is part of.",
            "The middle line is the mean; of days between events it is the mean of their roots, turned back.",
            "A limit of chance lies where values can: no share is below 0 or above 100%. Points are judged by the limits as reckoned.",
        ),
        (Column("Standard or step", 40), Column("Chart", 28), Column("When it began", 24), Column("Value", decimals=1), Column("Unit", 14), Column("Clocks"),
         Column("Middle line", decimals=1), Column("Lower limit", decimals=1), Column("Upper limit", decimals=1),
         Column("Lower limit, as reckoned", 16, decimals=1), Column("Upper limit, as reckoned", 16, decimals=1),
         Column("Pattern", 34), Column("In words", 60), *_BASIS),
        [row for whose, one in every for row in _points_of(whose, one)],
        none="no chart",
        contents="the points of every control chart, with their limits and patterns",
    )  # fmt: skip


def _points_of(whose: str, one: Control) -> Iterator[tuple[Cell, ...]]:
    """A row for each point of a chart, in its own unit; of one that is refused, the reason."""

    def shown(value: float | None) -> float | None:
        return InPercent(value) if value is not None and one.unit == "share" else value

    def within(value: float | None) -> float | None:
        return None if value is None else shown(one.within(value))

    if one.refusal:
        yield (whose, one.title, *(None,) * 9, one.refusal, one.sentence, *_basis(one))
    for stretch in one.stretches:
        ends = stretch.lower, stretch.upper
        levels = (shown(stretch.mean), *map(within, ends), *map(shown, ends))
        for point in one.points[stretch.start : stretch.stop]:
            yield (whose, one.title, point.label, shown(point.value), one.unit, point.n, *levels,
                   "no more than chance" if point.cause == "common" else point.cause, one.sentence, *_basis(one))  # fmt: skip


def _places(audit: Audit) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for judged in audit.turnaround.judged:
        funnel = judged.funnel
        if funnel.refusal:
            rows.append((judged.standard, *(None,) * 8, funnel.refusal, *_basis(funnel)))
        rows += [
            (judged.standard, site.name, site.met, site.n, site.share, site.low_95, site.high_95, site.low_998, site.high_998,
             site.position, *_basis(funnel))
            for site in funnel.sites
        ]  # fmt: skip
    return Table(
        "Places",
        ("Is one place different? Each site beside the limits of chance for its number of clocks.",),
        (Column("Standard"), Column("Site", 30), Column("Within the limit"), Column("Counted"), Column("Share", share=True),
         Column("95 % low", share=True), Column("95 % high", share=True), Column("99.8 % low", share=True), Column("99.8 % high", share=True),
         Column("Where it lies", 40), *_BASIS),
        rows,
        none="no site",
        contents="each site's share beside the limits of chance",
    )  # fmt: skip


def _contrasts(audit: Audit) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (judged.standard, one.name, one.sentence, *_basis(one))
        for judged in audit.turnaround.judged
        for one in judged.contrasts
    ]
    rows += [
        (timed.title, its.name, its.sentence, *_basis(its))
        for timed in audit.turnaround.timed
        for its in timed.contrasts
    ]
    about = tuple(f"{one.words}. {one.reason}".strip() for one in audit.turnaround.periods)
    return Table(
        "Before and after",
        about or ("No named period reaches into the log.",),
        (Column("Standard or step", 50), Column("Compared", 30), Column("In words", 90), *_BASIS),
        rows,
        none="no two stretches of time to compare",
        contents="each named period with the time before it, and out of hours with in hours",
    )  # fmt: skip


def _published(audit: Audit) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for one in audit.turnaround.comparisons:
        beside = (one.sentence, one.note, one.published_in, *_basis(one))
        rows += [
            (
                one.title,
                its.place,
                its.when,
                ToATenth(its.share) if its.year else its.share,
                its.met,
                its.n,
                None,
                None,
                *beside,
            )
            for its in one.figures
        ]
        for own in one.own:
            met, n, share, low, high, _ = _share(own.share)
            rows.append((one.title, PUBLISHED["whose"], own.when, share, met, n or own.n, low, high, *beside))  # fmt: skip
    return Table(
        "Published figures",
        ("This log is counted only where that can be done by the publisher's own definition.",),
        (Column("Measure", 50), Column("Whose", 24), Column("When", 26), Column("Share", share=True), Column("Within"), Column("Counted"),
         Column("95 % from", share=True), Column("95 % to", share=True), Column("In words", 60), Column("Note", 80), Column("Published in", 60), *_BASIS),
        rows,
        none="no published figure for this log's standards",
        contents="published figures beside the log's own",
    )  # fmt: skip
