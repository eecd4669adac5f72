"""The sheet 'What cannot be said': the statistics that are refused, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline.audit import Audit, Statistic
from timeline.wording.statistics import statistic_words
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.table import add_table

SHEET = "What cannot be said"


def add_silent(book: Book) -> tuple[Made, ...]:
    """A row for each standard or step and n, with every reason why something is not shown."""
    table = Table(
        SHEET,
        (
            "Groups, control charts, places, and before and after: what a standard or a step has too few waits for, or the record does not say.",
            "A reason names in brackets what the waits would have been grouped by. The n of a statistic is of the waits that it could use.",
        ),
        (
            Column("Standard or step", 40),
            Column("Waits"),
            Column("n of the statistic", 14),
            Column("Why it is not said", 100),
        ),
        [*_rows(book.audit)],
        none="nothing is refused",
        contents="the statistics that are not shown, and why",
    )
    return add_table(book, table)


def _rows(audit: Audit) -> Iterator[tuple[Cell, ...]]:
    clocks = {one.standard: one.n for one in audit.glances}
    for judged in audit.turnaround.by_standard:
        statistics = (*judged.groupings, *judged.control, judged.funnel, *judged.contrasts)
        yield from _reasons(judged.standard, clocks[judged.standard], statistics)
    for timed in audit.turnaround.by_step:
        statistics = (*timed.groupings, *timed.control, *timed.contrasts)
        yield from _reasons(timed.title, timed.n, statistics)


def _reasons(whose: str, clocks: int, every: Iterable[Statistic]) -> Iterator[tuple[Cell, ...]]:
    reasons: dict[int, dict[str, None]] = {}
    for one in every:
        if one.unavailable:
            reasons.setdefault(one.n, {})[statistic_words(one)] = None
    for n, why in reasons.items():
        yield (whose, clocks, n, " ".join(why))
