"""The sheets about many waits together: times, shares by group, charts in time, places."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Share
from timeline.wording.comparisons import (
    contrast_name,
    contrast_words,
    group_time,
    group_title,
    group_words,
    period_lines,
)
from timeline.wording.funnels import position_words
from timeline.wording.published import comparison_words, this_log, when_words, year_words
from timeline.wording.shares import bounds_words
from timeline.workbook.basis import BASIS, add_methods, basis
from timeline.workbook.book import Book, Cell, Column, Made, Table, ToATenth
from timeline.workbook.control import add_control
from timeline.workbook.curves import add_times
from timeline.workbook.silent import SHEET, add_silent
from timeline.workbook.surveys import surveys_table
from timeline.workbook.table import add_table


def add_turnaround(book: Book, most_lines: int) -> tuple[Made, ...]:
    """Every sheet of turnaround; one with nothing to show says so."""
    return (
        *add_times(book),
        *add_table(book, _groups(book)),
        *add_control(book),
        *add_table(book, _places(book)),
        *add_table(book, _contrasts(book)),
        *add_table(book, _published(book)),
        *add_silent(book),
        *add_methods(book),
        *add_table(book, surveys_table(book.audit), most_lines),
    )


def _share(share: Share | None, refusal: str = "") -> tuple[Cell, ...]:
    if share is None:
        return (None, None, None, None, None, refusal or None)
    return (share.met, share.n, share.share, share.low, share.high, bounds_words(share) or None)


_REFUSED = f"What has too few waits is on the sheet '{SHEET}'."
_SHARES = (
    Column("In time"),
    Column("Counted"),
    Column("Share", share=True),
    Column("95% from", share=True),
    Column("95% to", share=True),
    Column("With those the dates cannot tell, or why not shown", 22),
)


def _groups(book: Book) -> Table:
    """A row for each group, but for groupings that say nothing."""

    def rows() -> Iterator[tuple[Cell, ...]]:
        for judged in book.audit.turnaround.by_standard:
            for one in judged.groupings:
                for group in () if one.unavailable else one.groups:
                    share = _share(group.share, "" if group.share else group_words(group))
                    whose = (judged.standard, judged.words, group_title(one.by))
                    yield (*whose, group.name, group.n, *share, None, *basis(book, one))
        for timed in book.audit.turnaround.by_step:
            for its in timed.groupings:
                for time in () if its.unavailable else its.groups:
                    median = group_time(time, timed.unit)
                    whose = (timed.title, "median", group_title(its.by))
                    yield (*whose, time.name, time.n, *_share(None), median, *basis(book, its))

    return Table(
        "By group",
        (
            "Groups are in the order of the clock, the week, ages or names, and never of results.",
            "Groups differ by chance alone too: read each with its confidence interval.",
            _REFUSED,
        ),
        (Column("Standard or step", 30), Column("What", 16), Column("By", 16), Column("Group", 20), Column("Waits"), *_SHARES, Column("Median", 22), *BASIS),
        list(rows()),
        none="no group has enough waits",
        contents="shares within each limit and medians by site, team, readers, age, weekday and hour",
    )  # fmt: skip


def _places(book: Book) -> Table:
    audit = book.audit
    rows: list[tuple[Cell, ...]] = []
    for judged in audit.turnaround.by_standard:
        funnel = judged.funnel
        rows += [
            (judged.standard, site.name, site.met, site.n, site.share, site.low_95, site.high_95, site.low_998, site.high_998,
             position_words(site), *basis(book, funnel))
            for site in funnel.sites
        ]  # fmt: skip
    return Table(
        "Places",
        (
            "Is one place different? Each site beside the range expected for its number of waits.",
            _REFUSED,
        ),
        (Column("Standard"), Column("Site", 30), Column("In time"), Column("Counted"), Column("Share", share=True),
         Column("95% low", share=True), Column("95% high", share=True), Column("99.8% low", share=True), Column("99.8% high", share=True),
         Column("Where it lies", 40), *BASIS),
        rows,
        none="no funnel can be drawn",
        contents="each site's share beside the expected range",
    )  # fmt: skip


def _contrasts(book: Book) -> Table:
    audit = book.audit
    rows: list[tuple[Cell, ...]] = [
        (judged.standard, contrast_name(one), contrast_words(one), *basis(book, one))
        for judged in audit.turnaround.by_standard
        for one in judged.contrasts
        if not one.unavailable
    ]
    rows += [
        (timed.title, contrast_name(its), contrast_words(its, timed.unit), *basis(book, its))
        for timed in audit.turnaround.by_step
        for its in timed.contrasts
        if not its.unavailable
    ]
    about = period_lines(audit.turnaround)
    return Table(
        "Before and after",
        (*(about or ("No named period reaches into the log.",)), _REFUSED),
        (Column("Standard or step", 50), Column("Compared", 30), Column("In words", 90), *BASIS),
        rows,
        none="no two periods to compare",
        contents="each named period with the time before it, and out of hours with in hours",
    )  # fmt: skip


def _published(book: Book) -> Table:
    audit = book.audit
    rows: list[tuple[Cell, ...]] = []
    for one in audit.turnaround.comparisons:
        beside = (comparison_words(one), one.note, one.published_in, *basis(book, one))
        rows += [
            (
                one.title,
                its.place,
                when_words(its),
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
            rows.append((one.title, this_log(), year_words(own.year), share, met, n or own.n, low, high, *beside))  # fmt: skip
    return Table(
        "Published figures",
        ("This log is counted only where that can be done by the publisher's own definition.",),
        (Column("Measure", 28), Column("Whose", 16), Column("When", 18), Column("Share", share=True), Column("Within"), Column("Counted"),
         Column("95% from", share=True), Column("95% to", share=True), Column("In words", 34), Column("Note", 34), Column("Published in", 26), *BASIS),
        rows,
        none="no published figure for this log's standards",
        contents="published figures beside the log's own",
    )  # fmt: skip
