"""The sheets about cases: those to look at first, their waits, events and findings."""

from __future__ import annotations

from timeline.audit import Audit, Event, Step, Verdict, Wait
from timeline.wording.dates import when
from timeline.wording.findings import finding_sentences
from timeline.wording.outcomes import outcome_words, result_words
from timeline.wording.summary import why_first
from timeline.wording.waits import notes, verdict_elapsed, verdict_late
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.glance import NO_STANDARD
from timeline.workbook.table import add_table

_MOST_OF_A_NAME = 31
"""The characters that Excel lets a sheet's name have."""

_LATE = ("late", "late, still waiting", "too early", outcome_words("no_notice"))
_RESULTS = ("late", "missed an aim", "too early")
_ATTRIBUTES = ("outcome", "site", "agency", "by", "mode", "attended", "invited", "note", "episode")
"""Attributes of an event that have a column of their own, where any event has them."""
_RANGES = "A time not fully known is a range, from earliest to latest. Times are as in London."


def to_look_at_first(cases: str) -> str:
    """'Children to look at first', or without the noun where a sheet's name cannot hold it."""
    name = f"{cases.capitalize()} to look at first"
    return name if len(name) <= _MOST_OF_A_NAME else "To look at first"


def add_first_cases(book: Book) -> tuple[Made, ...]:
    """The cases to look at first, worst first."""
    counts = (
        "Late",
        "Late and still open",
        "Missed an aim",
        "Too early",
        "Cannot tell",
        "Findings",
    )
    rows = [
        (
            place,
            c.case,
            why_first(c, book.audit),
            c.late,
            c.late_open,
            c.missed_aim,
            c.too_early,
            c.unclear,
            c.findings,
        )
        for place, c in enumerate(book.audit.first_cases, 1)
    ]
    table = Table(
        to_look_at_first(book.audit.pathway.case_noun[1]),
        (
            "Most days past a limit first. Each wait is counted once, however many standards it has.",
        ),
        (Column("Place"), Column("Case", 24), Column("Why", 80), *map(Column, counts)),
        rows,
        none="nothing to look at",
        contents="which to look at first, most days past a limit first, and why",
    )
    return add_table(book, table)


def add_waits(book: Book, most_lines: int) -> tuple[Made, ...]:
    """Every wait under each standard, with the rows it came from."""
    audit = book.audit
    steps = {step.id: step for step in audit.pathway.steps}
    names = _names(audit)
    limits = {one.id: (one.at_least, one.within) for one in audit.pathway.standards}
    table = Table(
        "Waits",
        (
            _RANGES,
            "Shortest and longest are in the unit beside them; an open wait has no longest.",
            "Hours are cut off after their tenths, as everywhere; waits.csv has four decimals.",
            "An empty cell means that there is nothing to show.",
        ),
        (
            Column("Case", 24),
            Column("Episode", 20),
            Column("Step", 42),
            Column("Standard", 22),
            Column("Outcome", 12, strong=_LATE),
            Column("The whole wait", 16, strong=_RESULTS),
            Column("Elapsed", 22),
            Column("Late by", 28),
            Column("Wait start", 24),
            Column("Start earliest"),
            Column("Start latest"),
            Column("Wait stop", 24),
            Column("Stop earliest"),
            Column("Stop latest"),
            Column("At least", 16),
            Column("Within", 16),
            Column("Due", 20),
            Column("Shortest", 12),
            Column("Longest", 12),
            Column("Unit", 14),
            Column("Note", 40),
            Column("Start row", 24),
            Column("Stop row", 24),
        ),
        [
            _wait(wait, verdict, steps[wait.step], names, limits.get(verdict.standard, ("", "")))
            for wait in audit.waits
            for verdict in wait.verdicts
        ],
        none="no wait",
        contents="every wait under each standard: its times, outcome, due date and rows",
    )
    return add_table(book, table, most_lines)


def add_events(book: Book, most_lines: int) -> tuple[Made, ...]:
    """Every event as recorded, in case order."""
    agencies = {activity.id: activity.agency for activity in book.audit.pathway.activities}
    names = _names(book.audit)
    recorded = {
        key for case in book.audit.cases for event in case.events for key in event.attributes
    }
    columns = [key for key in _ATTRIBUTES if key in recorded]
    table = Table(
        "Events",
        (_RANGES, "An empty cell means that the record says nothing there."),
        (
            Column("Case", 24),
            Column("Activity", 34),
            Column("Lead agency", 24),
            Column("When", 24),
            Column("Earliest"),
            Column("Latest"),
            *(Column(f"Recorded {key}", 24) for key in columns),
            Column("Other details", 40),
            Column("Row", 24),
        ),
        [
            (
                case.id,
                names[event.activity],
                agencies[event.activity],
                when(event),
                event.earliest,
                event.latest,
                *(event.attributes.get(key) for key in columns),
                _others(event),
                event.row,
            )
            for case in book.audit.cases
            for event in case.events
        ],
        none="no event",
        contents="every event of every case as it was recorded, in case order",
    )
    return add_table(book, table, most_lines)


def add_findings(book: Book) -> tuple[Made, ...]:
    """Every finding."""
    steps = {step.id: step.title for step in book.audit.pathway.steps}
    found = book.audit.findings
    table = Table(
        "Findings",
        ("A finding is a fact about the process; it is no outcome, and no fault in the input.",),
        (
            Column("Case", 24),
            Column("Finding", 28),
            Column("Step", 42),
            Column("In words", 80),
            Column("Rows", 30),
        ),
        [
            (one.case, one.finding, steps.get(one.step, one.step), sentence, "; ".join(one.rows))
            for one, sentence in zip(found, finding_sentences(book.audit, found), strict=True)
        ],
        none="no finding",
        contents="facts about the process that are no delays, such as a stop without a start",
    )
    return add_table(book, table)


def _names(audit: Audit) -> dict[str, str]:
    return {activity.id: activity.name for activity in audit.pathway.activities}


def _wait(
    wait: Wait, one: Verdict, step: Step, names: dict[str, str], limits: tuple[str, str]
) -> tuple[Cell, ...]:
    start, stop = wait.start, wait.stop
    at_least, within = limits
    return (
        wait.case,
        wait.episode or None,
        step.title,
        one.standard or NO_STANDARD,
        outcome_words(one.outcome, notice=step.notice),
        result_words(wait.result),
        verdict_elapsed(one, step.hours),
        verdict_late(one) or None,
        names[start.activity],
        start.earliest,
        start.latest,
        names[stop.activity] if stop else None,
        stop.earliest if stop else None,
        stop.latest if stop else None,
        at_least or None,
        within or None,
        one.due_day,
        _number(one, one.low),
        None if one.high is None else _number(one, one.high),
        one.unit,
        notes(wait, one, names) or None,
        start.row,
        stop.row if stop else None,
    )


def _number(verdict: Verdict, value: float) -> float:
    """Hours with their decimals; days as whole numbers."""
    return value if verdict.unit == "hours" else round(value)


def _others(event: Event) -> str | None:
    """The attributes that have no column, in words."""
    others = [
        f"{key}: {value}" for key, value in event.attributes.items() if key not in _ATTRIBUTES
    ]
    return "; ".join(others) or None
