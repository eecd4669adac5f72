"""The audit as CSV tables, for other programs and for a spreadsheet (`csv_text`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from timeline.audit import Audit, Unit, WaitEnd
from timeline.columnar import csv_text
from timeline.wording.findings import finding_sentences
from timeline.wording.pathway import activity_names
from timeline.wording.waits import notes

END_COLUMNS = ("activity", "earliest", "latest", "row")
WAIT_COLUMNS = (
    "case_id",
    "episode",
    "step",
    "standard",
    *(f"start_{name}" for name in END_COLUMNS),
    *(f"stop_{name}" for name in END_COLUMNS),
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
"""Between the rows of one finding."""


def waits_csv(audit: Audit) -> str:
    """Every wait, one row for each standard in force.

    Times are ISO 8601 with their offset in Europe/London; `low` and `high` have four decimals in
    hours and none otherwise; `high` is empty while the wait is open; `due` is a date, or an
    instant for hours.
    """
    return _table(WAIT_COLUMNS, _waits(audit))


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


def _waits(audit: Audit) -> Iterator[Sequence[str]]:
    names = activity_names(audit.pathway)
    limits = {one.id: (one.at_least, one.within) for one in audit.pathway.standards}
    for wait in audit.waits:
        ends = (*_end(wait.start), *_end(wait.stop))
        for verdict in wait.verdicts:
            yield (
                *(wait.case, wait.episode, wait.step, verdict.standard),
                *ends,
                verdict.unit,
                *limits.get(verdict.standard, ("", "")),
                _number(verdict.low, verdict.unit),
                _number(verdict.high, verdict.unit),
                _moment(verdict.due_day),
                verdict.outcome,
                notes(wait, verdict, names),
            )


def _end(end: WaitEnd | None) -> Sequence[str]:
    if end is None:
        return ("",) * len(END_COLUMNS)
    return end.activity, _moment(end.earliest), _moment(end.latest), end.row


def _moment(value: date | None) -> str:
    """A date, or a time (which is a date too), as ISO 8601."""
    return value.isoformat() if value else ""


def _number(value: float | None, unit: Unit) -> str:
    if value is None:
        return ""
    return f"{value:.4f}" if unit == "hours" else f"{value:.0f}"


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "".join(csv_text.lines([columns, *rows]))
