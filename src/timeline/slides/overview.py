"""The slides that open and close a deck: title, first cases, what the dates cannot tell, and method."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pptx.util import Pt

from timeline.audit import Audit, FirstCase, Glance, Outcome
from timeline.audit.primitives import so_many
from timeline.slides.deck import (
    BOTTOM,
    INK,
    LEFT,
    RIGHT,
    TOP,
    Deck,
    add_notes,
    add_text,
    plain,
)
from timeline.slides.table import MOST_ROWS, add_table, fitting
from timeline.wording.dates import position
from timeline.wording.disclosure import marking, statement
from timeline.wording.headline import headline, large_log
from timeline.wording.outcomes import outcome_meaning, outcome_words
from timeline.wording.record import fingerprint
from timeline.wording.shares import bounds_words, share_words
from timeline.wording.summary import why_first

_METHOD_CHARACTERS = 1_500
"""What a slide can hold at a size that can be read across a room."""

MOST_PROBLEMS = 20
_OPEN_OR_UNCLEAR: tuple[Outcome, ...] = ("unclear", "running", "overdue")


def add_title(deck: Deck) -> None:
    """The title, the headline, the marking, and what was read."""
    audit = deck.audit
    counts = audit.counts
    read = f"{so_many(counts.cases, *audit.pathway.case_noun)}, {so_many(counts.events, 'event')}"
    below = f"{marking(audit)}. {position(audit.as_of)} {read}. {large_log(counts, audit.pathway.case_noun)}".strip()
    files = [f"{i.file} {i.sheet}".strip() + f": {fingerprint(i)}" for i in audit.inputs]
    pathway = f"Pathway: {audit.pathway.title}."
    notes = (pathway, *statement(audit), "What was read:", *files)
    deck.title_slide(headline(audit.results), below, notes)


def add_first_cases(deck: Deck) -> None:
    """The first cases as a table."""
    cases = deck.audit.first_cases
    if not cases:
        return
    why = [why_first(case, deck.audit) for case in cases]
    shown = cases[: min(MOST_ROWS, fitting(why, 5.9))]
    slide = deck.slide(f"Look at {cases[0].case} first{_then(cases)}")
    headings = ("Case", "Why", "Late", "Still open", "Missed an aim", "Cannot tell", "Points")
    rows = [
        (
            c.case,
            reason,
            *(f"{n:,}" for n in (c.late, c.late_open, c.missed_aim, c.unclear, c.findings)),
        )
        for c, reason in zip(shown, why, strict=False)
    ]
    add_table(slide, headings, rows, (1.5, 5.9, 0.97, 1.04, 0.97, 0.9, 0.95))
    add_notes(
        slide,
        (
            f"{len(shown):,} of {so_many(len(cases), *deck.audit.pathway.case_noun)} with something to talk about.",
            "Most days past a limit first. Each wait counts once. Still open: of the late waits.",
            f"All {deck.audit.pathway.case_noun[1]} and their waits are in the workbook, with the rows they came from.",
        ),
    )


def _then(cases: Sequence[FirstCase]) -> str:
    if len(cases) == 1:
        return ""
    more = f" and {len(cases) - 2:,} more" if len(cases) > 2 else ""  # noqa: PLR2004  two are named
    return f", then {cases[1].case}{more}"


def add_cannot_tell(deck: Deck) -> None:
    """What the record cannot tell: rows that could not be read, unclear outcomes, waits still open."""
    audit, counts = deck.audit, deck.audit.counts
    slide = deck.slide(
        f"What the record cannot tell: of {counts.read:,} rows, {counts.set_aside:,} could not be read "
        f"and {counts.after_as_of:,} dated later"
    )
    headings = (
        "Standard or stage",
        *(outcome_words(one).capitalize() for one in _OPEN_OR_UNCLEAR),
        "Share in time",
    )
    doubtful = sorted(
        (g for g in audit.glances if g.outcomes["unclear"] or g.outcomes["running"]),
        key=lambda g: (not g.outcomes["unclear"], not g.standard),
    )
    steps = {step.id: step.title for step in audit.pathway.steps}
    rows = [
        (
            f"{g.standard}: {steps[g.step]}" if g.standard else steps[g.step],
            *(f"{g.outcomes[outcome]:,}" for outcome in _OPEN_OR_UNCLEAR),
            _bounds(g),
        )
        for g in doubtful[:MOST_ROWS]
    ]
    if rows:
        add_table(slide, headings, rows, (5.0, 1.35, 1.35, 1.35, 3.18))
    else:
        add_text(
            slide.shapes,
            (LEFT, TOP, RIGHT - LEFT, 0.5),
            "No wait is open, and the dates of every wait can tell.",
            18,
        )
    add_notes(slide, _set_aside_notes(audit, doubtful[MOST_ROWS:]))


def add_method(deck: Deck) -> None:
    """How delays are measured: as many rules as fit, all of them in the notes."""
    rules = deck.head.method
    lines, room = [], _METHOD_CHARACTERS
    for rule in rules:
        said = f"{rule.heading}. {rule.paragraphs[0] if rule.paragraphs else ''}"
        room -= len(said)
        if room < 0:
            break
        lines.append((rule.heading, said.removeprefix(rule.heading)))
    slide = deck.slide("How delays are measured")
    box = add_text(slide.shapes, (LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP), "", 16)
    box.name = "Rules"
    for number, (heading, words) in enumerate(lines):
        frame = box.text_frame
        paragraph = frame.paragraphs[0] if not number else frame.add_paragraph()
        for text, bold in ((heading, True), (words, False)):
            run = paragraph.add_run()
            run.text, run.font.size, run.font.bold = plain(text), Pt(16), bold
            run.font.color.rgb = INK
        paragraph.space_after = Pt(9)
    notes = [f"{rule.heading}. {' '.join(rule.paragraphs)}" for rule in rules]
    add_notes(slide, (*notes, f"Calendar: {deck.head.calendar}"))


def _bounds(glance: Glance) -> str:
    share = glance.share
    if share is None:
        return "none counted"
    return "; ".join(filter(None, (share_words(share), bounds_words(share))))


def _set_aside_notes(audit: Audit, more: Sequence[Glance]) -> Iterator[str]:
    yield from (
        f"{outcome_words(one).capitalize()}: {outcome_meaning(one)}." for one in _OPEN_OR_UNCLEAR
    )
    yield from (f"Also open or unclear: {glance.standard or glance.step}." for glance in more)
    yield from (
        f"Could not be read: {problem.place}: {problem.problem}"
        for problem in audit.problems[:MOST_PROBLEMS]
    )
    if len(audit.problems) > MOST_PROBLEMS:
        yield f"{len(audit.problems) - MOST_PROBLEMS} more are in the workbook and in problems.csv."
    for unknown in audit.unknown_activities[:MOST_PROBLEMS]:
        where = f"{', '.join(unknown.rows[:3])}{' and others' if unknown.rows[3:] else ''}"
        yield f"Activity not in the pathway, kept and not measured: {where}."
    if audit.counts.unknown_activities > MOST_PROBLEMS:
        yield f"{audit.counts.unknown_activities - MOST_PROBLEMS:,} more such activities are in the workbook."
