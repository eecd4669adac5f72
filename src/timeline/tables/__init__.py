"""The audit as CSV tables, for other programs and for a spreadsheet (`csv_text`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from timeline.audit import Audit, Interval, Unit
from timeline.columnar import csv_text
from timeline.wording.findings import finding_sentences

INTERVAL_COLUMNS = (
    "case_id",
    "episode",
    "step",
    "standard",
    "start_activity",
    "start_earliest",
    "start_latest",
    "start_row",
    "stop_activity",
    "stop_earliest",
    "stop_latest",
    "stop_row",
    "unit",
    "at_least",
    "within",
    "low",
    "high",
    "due",
    "outcome",
    "note",
)
FINDING_COLUMNS = ("case_id", "finding", "step", "rows", "sentence")
PROBLEM_COLUMNS = ("file", "sheet", "row", "column", "problem")
ROWS_BETWEEN = "; "
"""What stands between the rows of one finding."""


def intervals_csv(audit: Audit) -> str:
    """Every interval, one row for each standard it was held against.

    Times are ISO 8601 with their offset in Europe/London; `low` and `high` have four decimals in
    hours and none otherwise; `high` is empty while the clock is open; `due` is a date, or an
    instant for hours.
    """
    return _table(INTERVAL_COLUMNS, map(_interval, audit.intervals))


def findings_csv(audit: Audit) -> str:
    """Every finding; the rows it was seen in are joined by '; '."""
    sentences = finding_sentences(audit, audit.findings)
    rows = (
        (one.case, one.finding, one.step, ROWS_BETWEEN.join(one.rows), sentence)
        for one, sentence in zip(audit.findings, sentences, strict=True)
    )
    return _table(FINDING_COLUMNS, rows)


def problems_csv(audit: Audit) -> str:
    """Every row that was set aside, and why; `row` is empty for a whole file or sheet."""
    rows = (
        (p.file, p.sheet, str(p.row) if p.row else "", p.column, p.problem) for p in audit.problems
    )
    return _table(PROBLEM_COLUMNS, rows)


def _interval(interval: Interval) -> Sequence[str]:
    return (
        interval.case,
        interval.episode,
        interval.step,
        interval.standard,
        interval.start_activity,
        _moment(interval.start_earliest),
        _moment(interval.start_latest),
        interval.start_row,
        interval.stop_activity,
        _moment(interval.stop_earliest),
        _moment(interval.stop_latest),
        interval.stop_row,
        interval.unit,
        interval.at_least,
        interval.within,
        _number(interval.low, interval.unit),
        _number(interval.high, interval.unit),
        _moment(interval.due),
        interval.outcome,
        interval.note,
    )


def _moment(value: date | None) -> str:
    """A date, or a time (which is a date too), as ISO 8601."""
    return value.isoformat() if value else ""


def _number(value: float | None, unit: Unit) -> str:
    if value is None:
        return ""
    return f"{value:.4f}" if unit == "hours" else f"{value:.0f}"


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "".join(csv_text.lines([columns, *rows]))
