"""The sheets 'Where days went', 'Waiting chains', 'Practice' and 'Meetings'."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Audit
from timeline.audit.primitives import so_many
from timeline.wording.chains import link_saving, milestone_sentence, stage_saving, waited_for
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.chart import Bars, Below, Paint, add_chart
from timeline.workbook.practice import meetings_table, practice_table
from timeline.workbook.table import add_table

MOST_BARS = 12
"""The waits drawn of each milestone; the table has them all."""
_DAYS = Paint("#8DB4DA", "", "", "#000000")
_BEYOND = Paint("#A63A00", "#FBE0D0", "wide_upward_diagonal", "#000000")

_LINKS = (
    Column("Case", 24),
    Column("Milestone", 34),
    Column("Kind", 18),
    Column("Step", 50),
    Column("From", 30),
    Column("From day"),
    Column("To", 30),
    Column("To day"),
    Column("Calendar days", 12),
    Column("Share", share=True),
    Column("Standard", 14),
    Column("Calendar days after its deadline", 16),
    Column("What could have been saved", 36),
    Column("Rows", 34),
)


def add_stages(book: Book) -> tuple[Made, ...]:
    """The steps that cases waited for on the way to each milestone, those most beyond a deadline first."""
    table = Table(
        "Where days went",
        (
            waited_for(book.audit),
            *(milestone_sentence(one, book.audit) for one in book.audit.milestones),
        ),
        _waits_columns(book.audit.pathway.case_noun[1].capitalize()),
        list(_waits(book.audit)),
        none="no milestone is recorded",
        contents="the waits on the way to each milestone, all together, and the calendar days after deadlines",
    )
    made = add_table(book, table)
    _add_charts(book, made[0])
    return made


def _waits_columns(cases: str) -> tuple[Column, ...]:
    return (
        Column("Milestone", 28),
        Column("Step", 42),
        Column(cases),
        Column("Calendar days", 12),
        Column("Share", share=True),
        Column(f"{cases} past a deadline", 14),
        Column("Calendar days after it", 14),
        Column("Share of all days after a deadline, so far", 14, share=True),
        Column("What could have been saved", 36),
    )


def _add_charts(book: Book, made: Made) -> None:
    """A chart of the waits to each milestone, one below the other."""
    names = {activity.id: activity.name for activity in book.audit.pathway.activities}
    first, below = 0, Below(made)
    noun = book.audit.pathway.case_noun
    for whole in book.audit.milestones:
        if whole.stages:
            shown = min(len(whole.stages), MOST_BARS)
            bars = Bars(
                title=f"Calendar days waited on the way to {names[whole.activity]}, {so_many(whole.reached, *noun)}",
                axis="Calendar days, all together",
                first=first,
                rows=shown,
                labels=1,
                series=((3, _DAYS), (6, _BEYOND)),
                described=f"{milestone_sentence(whole, book.audit)} The table above has the numbers.",
                stacked=False,
            )
            add_chart(book, made, bars, below)
            first += len(whole.stages)


def _waits(audit: Audit) -> Iterator[tuple[Cell, ...]]:
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    titles = {step.id: step.title for step in audit.pathway.steps}
    for whole in audit.milestones:
        so_far = 0
        for wait in whole.stages:
            so_far += wait.excess_days
            yield (
                names[whole.activity],
                titles[wait.step],
                wait.cases,
                wait.days,
                wait.share,
                wait.late,
                wait.excess_days,
                so_far / whole.excess_days if whole.excess_days else None,
                stage_saving(wait, audit.pathway.case_noun) or None,
            )


def add_chains(book: Book, most_lines: int) -> tuple[Made, ...]:
    """The waiting chains of every case in detail, wait by wait, and the steps beside them."""
    table = Table(
        "Waiting chains",
        (
            "A wait begins where the one before it ended; the calendar days of a case's waits add up to the whole.",
            "Days: how much later a step beside the chain could have begun without moving the milestone.",
            "Dates that are not exact count at the latest that they can have been.",
        ),
        _LINKS,
        list(_links(book.audit)),
        none="no milestone is recorded",
        contents="what each case waited for on the way to each milestone, wait by wait",
    )
    return add_table(book, table, most_lines)


def _links(audit: Audit) -> Iterator[tuple[Cell, ...]]:
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    titles = {step.id: step.title for step in audit.pathway.steps}
    for chain in audit.chains:
        start = chain.case, names[chain.milestone]
        for link in chain.links:
            yield (
                *start,
                "wait",
                titles[link.step],
                names[link.start_activity],
                link.start_day,
                names[link.stop_activity],
                link.stop_day,
                link.days,
                link.share,
                link.standard or None,
                link.excess_days,
                link_saving(link) or None,
                f"{link.start_row} to {link.stop_row}",
            )
        for one in chain.floats:
            ends = names[one.start_activity], None, names[one.stop_activity], None
            rows = f"{one.start_row} to {one.stop_row}"
            yield (
                *start,
                "beside: spare days",
                titles[one.step],
                *ends,
                one.days,
                *(None,) * 4,
                rows,
            )


def add_practice(book: Book) -> tuple[Made, ...]:
    """What the record answers to the questions of practice."""
    many = book.audit.pathway.case_noun[1]
    about = (f"The sheet of findings names the {many} and rows.",)
    return add_table(book, practice_table(book.audit.checks, about, many))


def add_meetings(book: Book) -> tuple[Made, ...]:
    """Who came to which meetings, by how they were held."""
    names = {activity.id: activity.name for activity in book.audit.pathway.activities}
    named = [(names[one.meeting], one) for one in book.audit.meetings]
    return add_table(book, meetings_table(named))
