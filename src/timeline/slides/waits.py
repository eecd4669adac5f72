"""The slides of where the days went: the waits on the way to each milestone."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Audit, ChainStage, Milestone
from timeline.audit.primitives import so_many
from timeline.audit.rounding import percent
from timeline.slides.chart import Series, add_bars
from timeline.slides.deck import BOTTOM, LEFT, QUIET, RIGHT, Deck, add_notes, add_text, plain
from timeline.slides.paint import BEYOND, Paint
from timeline.wording.chains import milestone_sentence, stage_saving, waited_for

MOST_BARS = 8
_WITHIN = Paint("8DB4DA", "", None, "000000")
_LEGEND = "Calendar days of all waits together. Striped: after a deadline."


def add_waits(deck: Deck) -> None:
    """A slide for each milestone that a case has reached."""
    for whole in deck.audit.milestones:
        if not whole.stages:
            continue
        sentence = milestone_sentence(whole, deck.audit)
        slide = deck.slide(sentence)
        shown, noun = whole.stages[:MOST_BARS], deck.audit.pathway.case_noun
        titles = {step.id: step.title for step in deck.audit.pathway.steps}
        add_bars(
            slide,
            "Where the days went",
            f"{sentence} The notes have the numbers.",
            [f"{plain(titles[w.step])}\n{_cases(w, noun)}" for w in shown],
            [
                Series("after the deadline", BEYOND, [w.excess_days for w in shown]),
                Series("before it, or with none", _WITHIN, [w.days - w.excess_days for w in shown]),
            ],
            deck.audit.as_of.latest,
        )
        add_text(slide.shapes, (LEFT, BOTTOM - 0.28, RIGHT - LEFT, 0.25), _LEGEND, 12, colour=QUIET)
        add_notes(slide, _notes(deck.audit, whole))


def _cases(wait: ChainStage, noun: tuple[str, str]) -> str:
    return f"{so_many(wait.cases, *noun)}, {percent(wait.share)} of the days"


def _notes(audit: Audit, whole: Milestone) -> Iterator[str]:
    titles = {step.id: step.title for step in audit.pathway.steps}
    noun = audit.pathway.case_noun
    yield waited_for(audit)
    for wait in whole.stages:
        days = f"{wait.days:,} calendar days, {wait.excess_days:,} of them after a deadline"
        yield f"{titles[wait.step]}: {_cases(wait, noun)}; {days}. {stage_saving(wait, noun)}".strip()
