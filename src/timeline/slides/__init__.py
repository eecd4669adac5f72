"""The audit as a few slides for a meeting, every chart and shape native and editable."""

from __future__ import annotations

from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.slides import board, overview
from timeline.slides.case import add_case
from timeline.slides.deck import Deck
from timeline.slides.glance import add_glances
from timeline.slides.practice import add_practice
from timeline.slides.turnaround import add_turnaround
from timeline.slides.waits import add_waits

__all__ = ["render"]

MOST_CASES = 10
"""The first cases that have a slide of their own."""


def render(audit: Audit | Board) -> bytes:
    """The deck's file; the same audit gives the same bytes."""
    if isinstance(audit, Board):
        return board.render(audit)
    deck = Deck(audit)
    overview.add_title(deck)
    add_glances(deck)
    overview.add_first_cases(deck)
    for first in audit.first_cases[:MOST_CASES]:
        add_case(deck, first)
    add_waits(deck)
    add_turnaround(deck)
    add_practice(deck)
    overview.add_cannot_tell(deck)
    overview.add_method(deck)
    return deck.bytes()
