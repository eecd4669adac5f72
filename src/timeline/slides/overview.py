"""The slides about all cases: title, standards, first cases, what cannot be told, and method."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from pptx.dml.color import RGBColor
from pptx.enum.text import PP_ALIGN
from pptx.slide import Slide
from pptx.util import Inches, Pt

from timeline.audit import FEW, OUTCOME_WORDS, Audit, Glance
from timeline.slides.chart import add_chart
from timeline.slides.deck import (
    BOTTOM,
    INK,
    LEFT,
    QUIET,
    RIGHT,
    TOP,
    Deck,
    add_notes,
    add_text,
    plain,
)

MOST_BARS, MOST_ROWS = 9, 10
_HEADING = RGBColor(0x1F, 0x3A, 0x5F)
_METHOD_CHARACTERS = 1_500
"""What a slide can hold at a size that can be read across a room."""

MOST_PROBLEMS = 20


def add_title(deck: Deck) -> None:
    """The title, the headline, the marking, and what was read."""
    audit = deck.audit
    slide = deck.title_slide()
    counts = audit.counts
    read = f"{counts.cases:,} cases, {counts.events:,} events, {counts.intervals:,} intervals"
    frame = slide.placeholders[1].text_frame
    frame.text = "\n".join(
        map(
            plain,
            (
                audit.headline,
                f"{audit.marking}. Read as of {audit.as_of.words}. {read}. {audit.told}".strip(),
            ),
        )
    )
    for paragraph, size in zip(frame.paragraphs, (24, 18), strict=True):
        paragraph.font.size = Pt(size)
        paragraph.font.color.rgb = INK
        paragraph.alignment = PP_ALIGN.LEFT
        paragraph.space_after = Pt(12)
    files = [f"{i.file} {i.sheet}".strip() + f": SHA-256 {i.sha256}" for i in audit.inputs]
    add_notes(slide, (f"Pathway: {audit.pathway.title}.", "What was read:", *files))


def add_glances(deck: Deck) -> None:
    """The outcomes of each standard that has any, as many to a slide as can be read."""
    judged = [g for g in deck.audit.glances if g.n and g.standard]
    parts = [judged[k : k + MOST_BARS] for k in range(0, len(judged), MOST_BARS)]
    for number, part in enumerate(parts, 1):
        more = f" ({number} of {len(parts)})" if len(parts) > 1 else ""
        slide = deck.slide(deck.audit.headline + more)
        steps = {step.id: step.title for step in deck.audit.pathway.steps}
        labels = [plain(f"{g.standard}: {steps[g.step]}") + f"\n{_share(g)}" for g in part]
        add_chart(slide, part, labels, deck.audit.as_of.latest)
        words = "Numbers are intervals. A share is met out of met, breached, too soon and overdue."
        box = (LEFT, BOTTOM - 0.28, RIGHT - LEFT, 0.25)
        add_text(slide.shapes, box, words, 12, colour=QUIET)
        add_notes(slide, _glance_notes(deck.audit, part))


def add_first_cases(deck: Deck) -> None:
    """The first cases as a table."""
    cases = deck.audit.first_cases
    if not cases:
        return
    shown = cases[: min(MOST_ROWS, _fitting([c.sentence for c in cases], 5.9))]
    first = f"the first {len(shown)} of {len(cases)}" if len(shown) < len(cases) else "worst first"
    slide = deck.slide(f"Cases to look at first, {first}")
    headings = ("Case", "Why", "Overdue", "Breached", "Too soon", "Unclear", "Findings")
    rows = [
        (c.case, c.sentence, *map(str, (c.overdue, c.breached, c.too_soon, c.unclear, c.findings)))
        for c in shown
    ]
    _add_table(slide, headings, rows, (1.5, 5.9, 0.97, 1.04, 0.97, 0.9, 0.95))
    add_notes(
        slide, ("All cases and their intervals are in the workbook, with the rows they came from.",)
    )


def add_cannot_tell(deck: Deck) -> None:
    """What the record cannot tell: rows set aside, unclear outcomes, clocks still open."""
    audit, counts = deck.audit, deck.audit.counts
    slide = deck.slide(
        f"What the record cannot tell: of {counts.read:,} rows read, {counts.set_aside:,} set aside "
        f"and {counts.after_as_of:,} after the as-of date"
    )
    headings = ("Standard or step", "Unclear", "Running", "Overdue", "Share within the limit")
    doubtful = [g for g in audit.glances if g.outcomes["unclear"] or g.outcomes["running"]]
    steps = {step.id: step.title for step in audit.pathway.steps}
    rows = [
        (
            f"{g.standard}: {steps[g.step]}" if g.standard else steps[g.step],
            *(str(g.outcomes[outcome]) for outcome in ("unclear", "running", "overdue")),
            _bounds(g),
        )
        for g in doubtful[:MOST_ROWS]
    ]
    if rows:
        _add_table(slide, headings, rows, (5.6, 1.0, 1.05, 1.05, 3.53))
    else:
        add_text(
            slide.shapes, (LEFT, TOP, RIGHT - LEFT, 0.5), "No interval is unclear or running.", 18
        )
    add_notes(slide, _set_aside_notes(audit, doubtful[MOST_ROWS:]))


def add_method(deck: Deck) -> None:
    """How delays are measured: as many rules as fit, all of them in the notes."""
    rules = deck.audit.method
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
    add_notes(slide, (*notes, f"Calendar: {deck.audit.calendar}"))


def _share(glance: Glance) -> str:
    share = glance.share
    if share is None:
        return f"n = {glance.n}, none counted in a share"
    interval = "" if share.n < FEW else f", {share.interval_words}"
    return f"{share.words} within the limit{interval}"


def _bounds(glance: Glance) -> str:
    share = glance.share
    if share is None:
        return "none counted"
    return "; ".join(filter(None, (share.words, share.bounds_words)))


def _glance_notes(audit: Audit, part: Sequence[Glance]) -> Iterator[str]:
    standards = {standard.id: standard for standard in audit.pathway.standards}
    yield "The range after a share is its 95 % Wilson interval."
    for glance in part:
        standard = standards[glance.standard]
        told = [f"{OUTCOME_WORDS[o]} {count}" for o, count in glance.outcomes.items() if count]
        source = f" Source: {standard.citations[0].words}." if standard.citations else ""
        typical = f" Typical time: {glance.typical.words}."
        outcomes = f"{', '.join(told)}; n {glance.n}"
        yield f"{standard.id}, {standard.sentence}: {outcomes}.{typical}{source}"


def _set_aside_notes(audit: Audit, more: Sequence[Glance]) -> Iterator[str]:
    yield "Unclear: the times recorded cannot tell which side of the limit. Running: not stopped."
    yield from (f"Also unclear or running: {glance.standard or glance.step}." for glance in more)
    yield from (
        f"Set aside: {problem.place}: {problem.problem}"
        for problem in audit.problems[:MOST_PROBLEMS]
    )
    if len(audit.problems) > MOST_PROBLEMS:
        yield f"{len(audit.problems) - MOST_PROBLEMS} more are in the workbook and in problems.csv."
    for unknown in audit.unknown_activities:
        yield f"Activity not in the pathway, kept and not measured: {', '.join(unknown.rows)}."


def _fitting(cells: Sequence[str], width: float) -> int:
    """How many rows, but at least one, fit on a slide, by their longest cells and its width."""
    letters, room = 12.0 * width, BOTTOM - TOP - 0.45
    for number, cell in enumerate(cells):
        room -= 0.12 + 0.22 * math.ceil(len(cell) / letters)
        if room < 0:
            return max(number, 1)
    return len(cells)


def _add_table(
    slide: Slide, headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]
) -> None:
    """A native table; columns of whole numbers stand to the right."""
    box = map(Inches, (LEFT, TOP, sum(widths), 0.4 * (len(rows) + 1)))
    frame = slide.shapes.add_table(len(rows) + 1, len(headings), *box)
    for position, width in enumerate(widths):
        frame.table.columns[position].width = Inches(width)
    for line, row in enumerate((headings, *rows)):
        for position, text in enumerate(row):
            cell = frame.table.cell(line, position)
            cell.text = plain(text)
            cell.margin_top = cell.margin_bottom = Inches(0.04)
            for paragraph in cell.text_frame.paragraphs:
                paragraph.font.size = Pt(13)
                if rows[0][position].isdecimal() and position:
                    paragraph.alignment = PP_ALIGN.RIGHT
            if not line:
                cell.fill.solid()
                cell.fill.fore_color.rgb = _HEADING
