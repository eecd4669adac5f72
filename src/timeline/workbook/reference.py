"""The sheets to look things up in: the pathway, the catalogue of standards, and the method."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Audit, Citation, Standard, Step, TextStandard
from timeline.audit.board import Board
from timeline.wording.pathway import citation, standard_sentence
from timeline.wording.times import typical_words
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.glance import NO_STANDARD
from timeline.workbook.table import add_table

_CONFIDENCE = {
    "read": "read in the publisher's own text",
    "quoted": "as quoted by another public document",
}


def add_pathway(book: Book) -> tuple[Made, ...]:
    """Every step of the pathway, with how many clocks stopped on each of its edges."""
    table = Table(
        "Pathway",
        (
            f"The pathway: {book.audit.pathway.title}.",
            "A step has a row for each pair of start and stop seen in this record, or one row.",
        ),
        (
            Column("Step", 44),
            Column("Wait start", 34),
            Column("Wait stop", 34),
            Column("Standards", 20),
            Column("Waits stopped here"),
            Column("Typical time", 28),
            Column("Waits behind it"),
            Column("Of them still open"),
        ),
        [row for step in book.audit.pathway.steps for row in _steps(book.audit, step)],
        none="no step",
        contents="the steps of the pathway, how often each was seen and its typical time",
    )
    return add_table(book, table)


def add_sources(book: Book) -> tuple[Made, ...]:
    """The catalogue of standards with their sources, those kept as text last."""
    pathway = book.audit.pathway
    titles = {step.id: step.title for step in pathway.steps}
    table = Table(
        "Sources",
        (
            "The standards of the pathway, and where each is written.",
            "An empty date means that none is known; another empty cell, nothing to tell.",
        ),
        (
            Column("Standard", 14),
            Column("Step", 34),
            Column("In words", 44),
            Column("Use", 24),
            Column("At least", 16),
            Column("Within", 16),
            Column("Scope", 26),
            Column("In force from"),
            Column("In force to"),
            Column("Source", 44),
            Column("Publisher", 26),
            Column("Edition", 24),
            Column("Locator", 28),
            Column("Confidence", 26),
            Column("Quoted by", 28),
            Column("Also in", 44),
            Column("Note", 40),
        ),
        [
            *(_standard(standard, titles[standard.step]) for standard in pathway.standards),
            *map(_text_standard, pathway.kept_as_text),
        ],
        none="no standard",
        contents="every standard in words, its limit, source, place in it, and dates in force",
    )
    return add_table(book, table)


def add_method(book: Book) -> tuple[Made, ...]:
    """How delays are measured, and the calendar of working days."""
    head = book.head
    rows: list[tuple[Cell, ...]] = [
        (rule.heading, paragraph) for rule in head.method for paragraph in rule.paragraphs
    ]
    rows.append(("Calendar of working days", head.calendar))
    rows.extend(
        (
            "Bank holiday in this record",
            f"{holiday.day:%A} {holiday.day.day} {holiday.day:%B %Y}, {holiday.name}",
        )
        for holiday in (() if isinstance(head, Board) else head.bank_holidays)
    )
    table = Table(
        "How measured",
        ("The rules by which every number here was reached.",),
        (Column("Rule", 34), Column("In words", 120)),
        rows,
        none="no rule",
        contents="the rules by which every number here was reached, and the calendar",
    )
    return add_table(book, table)


def _steps(audit: Audit, step: Step) -> Iterator[tuple[Cell, ...]]:
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    standards = ", ".join(step.standards) or NO_STANDARD
    edges = [edge for edge in audit.edges if edge.step == step.id]
    for edge in edges:
        typical = edge.typical
        where: tuple[Cell, ...] = (step.title, names[edge.start], names[edge.stop], standards)
        yield (*where, edge.n, typical_words(typical), typical.n, typical.open)
    if not edges:
        start, stop = (" or ".join(names[id_] for id_ in ids) for ids in (step.start, step.stop))
        yield (step.title, start, stop, standards, 0, "not seen in this record", None, None)


def _standard(standard: Standard, step: str) -> tuple[Cell, ...]:
    use = f"judged, as {'an aim' if standard.tier == 'aim' else 'a limit'}"
    return (
        standard.id,
        step,
        standard_sentence(standard),
        use,
        standard.at_least or None,
        standard.within or None,
        standard.scope or None,
        standard.in_force_from,
        standard.in_force_to,
        *_citation(standard.citations),
        standard.note or None,
    )


def _text_standard(kept: TextStandard) -> tuple[Cell, ...]:
    scope = kept.scope or None
    dates: tuple[Cell, ...] = (kept.in_force_from, kept.in_force_to)
    words: tuple[Cell, ...] = (kept.id, kept.title, kept.text, "kept as text, not judged")
    return (*words, None, None, scope, *dates, *_citation(kept.citations), None)


def _citation(citations: tuple[Citation, ...]) -> tuple[Cell, ...]:
    """The first citation's parts, and the others in words."""
    if not citations:
        return (None,) * 7
    first, *others = citations
    return (
        first.title,
        first.publisher or None,
        first.edition or None,
        first.locator or None,
        _CONFIDENCE[first.confidence],
        first.quoted_by or None,
        "; ".join(citation(one) for one in others) or None,
    )
