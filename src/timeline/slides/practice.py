"""The slide of practice: what the record answers to each question."""

from __future__ import annotations

from timeline.audit import Check
from timeline.audit.primitives import so_many
from timeline.slides.deck import Deck, add_notes
from timeline.slides.table import MOST_ROWS, add_table, fitting
from timeline.wording.pathway import citation
from timeline.wording.practice import check_sentence

_MEANING = (
    "Numbers are {many}. 'Not done' is what the record shows to have been otherwise; 'not recorded' "
    "is where it holds nothing, and says no more than that."
)


def add_practice(deck: Deck) -> None:
    """The questions that any case could show, those most often not done first."""
    checks = [check for check in deck.audit.checks if check.cases]
    if not checks:
        return
    ranked = sorted(checks, key=lambda one: (-one.not_done, -one.not_recorded))
    noun = deck.audit.pathway.case_noun
    one_case, many = noun
    slide = deck.slide(_message(ranked, one_case))
    shown = ranked[: min(MOST_ROWS, fitting([one.title for one in ranked], 6.4))]
    rows = [
        (one.title, *(f"{n:,}" for n in (one.cases, one.done, one.not_done, one.not_recorded)))
        for one in shown
    ]
    headings = (
        "Practice",
        f"{many.capitalize()} that could show it",
        "Done",
        "Not done",
        "Not recorded",
    )
    add_table(slide, headings, rows, (6.4, 2.3, 1.1, 1.1, 1.33))
    add_notes(
        slide,
        (
            _MEANING.format(many=many),
            *(f"{check_sentence(one, noun)} Source: {citation(one.citation)}." for one in ranked),
        ),
    )


def _message(checks: list[Check], noun: str) -> str:
    otherwise = sum(1 for one in checks if one.not_done)
    not_recorded = sum(1 for one in checks if one.not_recorded)
    if not (otherwise or not_recorded):
        return f"In practice: all {len(checks)} questions done for every {noun} that could show it"
    return (
        f"In practice: of {so_many(len(checks), 'question')}, {_with(otherwise)} a {noun} where it was not done, "
        f"and {_with(not_recorded)} a {noun} where nothing is recorded"
    )


def _with(n: int) -> str:
    return f"{n or 'none'} {'have' if n > 1 else 'has'}"
