"""The sheet 'Standards at a glance', with a chart of its outcomes."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.audit import FEW, Audit, Glance
from timeline.audit.primitives import (
    SHOWN_OUTCOMES,
    ShownOutcome,
    shown_outcomes,
)
from timeline.wording.methods import typical_method, wilson_source
from timeline.wording.outcomes import outcome_words
from timeline.wording.pathway import standard_sentence
from timeline.wording.times import typical_words
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.chart import Bars, Below, Paint, add_chart
from timeline.workbook.table import add_table

SHEET = "Standards at a glance"
NO_STANDARD = "no published standard"
_NOTICE = "Not enough notice counts in a share as too early does. Under a limit it is late."

_FIRST_COLUMNS = (
    Column("Standard", 22),
    Column("Step", 34),
    Column("In words", 38),
    Column("Limit or aim"),
    Column("Waits"),
)
_FURTHER_COLUMNS = (
    Column("In the share"),
    Column("Share within the limit", share=True),
    Column("Share, 95% low", share=True),
    Column("Share, 95% high", share=True),
    Column("Lowest possible share", share=True),
    Column("Highest possible share", share=True),
    Column("Typical time", 26),
    Column("Waits in it"),
    Column("Of them still open"),
)
_ABOUT = (
    "A share is in time, out of all that are in time, late, late and still waiting, or too early.",
    "The lowest and the highest possible share count every wait that the dates cannot tell as late, or as in time.",
    f"Of fewer than {FEW} counted no share is given: a percentage of so few would mislead.",
    f"The 95% confidence interval of a share is Wilson's ({wilson_source()}).",
    "An empty cell means that there is nothing to show. A chart of the numbers is below the table.",
)


PAINTS: dict[ShownOutcome, Paint] = {
    "met": Paint("#1F5A93", "", "", "#FFFFFF"),
    "breached": Paint("#A63A00", "", "", "#FFFFFF"),
    "no_notice": Paint("#7A5C00", "", "", "#FFFFFF"),
    "too_soon": Paint("#6B3074", "", "", "#FFFFFF"),
    "unclear": Paint("#9A9A9A", "#F0F0F0", "percent_20", "#000000"),
    "running": Paint("#8DB4DA", "#E9F1F9", "wide_upward_diagonal", "#000000"),
    "overdue": Paint("#E59866", "#FBE9DD", "wide_upward_diagonal", "#000000"),
    "not_required": Paint("#FFFFFF", "", "", "#000000"),
    "measured": Paint("#D0D0D0", "", "", "#000000"),
}
"""Plain bars are waits that ended, striped ones are open; of dotted ones the dates cannot tell."""


def add_glance(book: Book) -> tuple[Made, ...]:
    """Standards with waits first, then steps without a standard, then what was not seen."""
    audit = book.audit
    judged = [g for g in audit.glances if g.n and g.standard]
    measured = [g for g in audit.glances if g.n and not g.standard]
    unseen = [g for g in audit.glances if not g.n]
    notices = {step.id for step in audit.pathway.steps if step.notice}
    late = any(g.step in notices and g.outcomes["too_soon"] for g in audit.glances)
    outcomes = [one for one in SHOWN_OUTCOMES if late or one != "no_notice"]
    typical = dict.fromkeys(
        f"Typical time: {typical_method(g.typical)}" for g in audit.glances if g.n
    )
    table = Table(
        SHEET,
        (*_ABOUT, *([_NOTICE] if "no_notice" in outcomes else []), *typical),
        (
            *_FIRST_COLUMNS,
            *(Column(outcome_words(one).capitalize(), 12) for one in outcomes),
            *_FURTHER_COLUMNS,
        ),
        [_row(audit, glance, outcomes) for glance in (*judged, *measured, *unseen)],
        none="no step was measured",
        contents="each standard: how many waits, their outcomes, the share within the limit",
    )
    made = add_table(book, table)
    if judged:
        add_chart(book, made[0], _chart(len(judged), outcomes), Below(made[0]))
    return made


def _row(audit: Audit, glance: Glance, outcomes: Sequence[ShownOutcome]) -> tuple[Cell, ...]:
    step = {step.id: step for step in audit.pathway.steps}[glance.step]
    counts = shown_outcomes(glance.outcomes, notice=step.notice)
    standard = {standard.id: standard for standard in audit.pathway.standards}.get(glance.standard)
    share = glance.share
    shown = share if share and share.n >= FEW else None
    return (
        glance.standard or "none",
        step.title,
        standard_sentence(standard) if standard else NO_STANDARD,
        standard.tier if standard else None,
        glance.n,
        *(counts[one] for one in outcomes),
        share.n if share else None,
        shown.share if shown else None,
        shown.low if shown else None,
        shown.high if shown else None,
        shown.if_unclear_not_met if shown else None,
        shown.if_unclear_met if shown else None,
        typical_words(glance.typical),
        glance.typical.n,
        glance.typical.open,
    )


def _chart(bars: int, outcomes: Sequence[ShownOutcome]) -> Bars:
    """A stacked bar for each standard."""
    return Bars(
        title="Outcomes of each standard, in waits",
        axis="Waits",
        first=0,
        rows=bars,
        labels=0,
        series=[(column, PAINTS[one]) for column, one in enumerate(outcomes, len(_FIRST_COLUMNS))],
        described=f"Bar chart of the outcomes of {bars} standards; the table above has its numbers.",
    )
