"""The sheet 'Standards at a glance', with a chart of its outcomes."""

from __future__ import annotations

from timeline.audit import FEW, OUTCOME_WORDS, OUTCOMES, Audit, Glance, Outcome
from timeline.audit.summary import WILSON
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.chart import Bars, Below, Paint, add_chart
from timeline.workbook.table import add_table

SHEET = "Standards at a glance"
NO_STANDARD = "no published standard"
_FIRST_OUTCOME = 5
"""The column of the first outcome."""

_COLUMNS = (
    Column("Standard", 22),
    Column("Step", 34),
    Column("In words", 38),
    Column("Tier"),
    Column("Waits"),
    *(Column(OUTCOME_WORDS[outcome].capitalize(), 12) for outcome in OUTCOMES),
    Column("Counted in the share"),
    Column("Share within the limit", share=True),
    Column("Share, 95 % low", share=True),
    Column("Share, 95 % high", share=True),
    Column("Share if none that cannot be told were in time", share=True),
    Column("Share if all that cannot be told were in time", share=True),
    Column("Typical time", 26),
    Column("Clocks behind it"),
    Column("Of them still open"),
)
_ABOUT = (
    "A share is in time out of counted: in time, late, late and still waiting, and too early.",
    f"Of fewer than {FEW} counted no share is given: a percentage of so few would mislead.",
    f"The 95 % interval of a share is Wilson's ({WILSON}).",
    "An empty cell means that there is nothing to tell. A chart of the numbers is below the table.",
)


PAINTS: dict[Outcome, Paint] = {
    "met": Paint("#1F5A93", "", "", "#FFFFFF"),
    "breached": Paint("#A63A00", "", "", "#FFFFFF"),
    "too_soon": Paint("#6B3074", "", "", "#FFFFFF"),
    "unclear": Paint("#9A9A9A", "#F0F0F0", "percent_20", "#000000"),
    "running": Paint("#8DB4DA", "#E9F1F9", "wide_upward_diagonal", "#000000"),
    "overdue": Paint("#E59866", "#FBE9DD", "wide_upward_diagonal", "#000000"),
    "not_required": Paint("#FFFFFF", "", "", "#000000"),
    "measured": Paint("#D0D0D0", "", "", "#000000"),
}
"""Plain bars are clocks that stopped, striped ones are open, dotted ones cannot be told."""


def add_glance(book: Book) -> tuple[Made, ...]:
    """Standards with intervals first, then steps without a standard, then what was not seen."""
    audit = book.audit
    judged = [g for g in audit.glances if g.n and g.standard]
    measured = [g for g in audit.glances if g.n and not g.standard]
    unseen = [g for g in audit.glances if not g.n]
    typical = dict.fromkeys(f"Typical time: {g.typical.method}" for g in audit.glances if g.n)
    table = Table(
        SHEET,
        (*_ABOUT, *typical),
        _COLUMNS,
        [_row(audit, glance) for glance in (*judged, *measured, *unseen)],
        none="no step was measured",
        contents="each standard: how many waits, their outcomes, the share within the limit",
    )
    made = add_table(book, table)
    if judged:
        add_chart(book, made[0], _chart(len(judged)), Below(made[0]))
    return made


def _row(audit: Audit, glance: Glance) -> tuple[Cell, ...]:
    step = {step.id: step.title for step in audit.pathway.steps}[glance.step]
    standard = {standard.id: standard for standard in audit.pathway.standards}.get(glance.standard)
    share = glance.share
    told = share if share and share.n >= FEW else None
    return (
        glance.standard or NO_STANDARD,
        step,
        standard.sentence if standard else NO_STANDARD,
        standard.tier if standard else None,
        glance.n,
        *(glance.outcomes.get(outcome, 0) for outcome in OUTCOMES),
        share.n if share else None,
        told.share if told else None,
        told.low if told else None,
        told.high if told else None,
        told.if_unclear_not_met if told else None,
        told.if_unclear_met if told else None,
        glance.typical.words,
        glance.typical.n,
        glance.typical.open,
    )


def _chart(bars: int) -> Bars:
    """A stacked bar for each standard."""
    return Bars(
        title="Outcomes of each standard, in waits",
        axis="Waits",
        first=0,
        rows=bars,
        labels=0,
        series=[(column, PAINTS[one]) for column, one in enumerate(OUTCOMES, _FIRST_OUTCOME)],
        described=f"Bar chart of the outcomes of {bars} standards; the table above has its numbers.",
    )
