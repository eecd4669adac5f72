"""The slide of what differs: before and after, in and out of hours, and place by place."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from timeline.audit import StandardShares
from timeline.slides.deck import BOTTOM, LEFT, RIGHT, Deck, add_notes, add_text, statistics
from timeline.slides.table import MOST_ROWS, add_table
from timeline.wording.comparisons import contrast_name, not_why, points_words, side_words
from timeline.wording.funnels import funnel_words
from timeline.wording.shares import share_words

_LINE, _LETTERS = 0.28, 110
"""The height of a line below the table in inches, and what it holds."""
_TITLE = "What differs, and how sure that is: before and after, in and out of hours, by place"
_HEADINGS = (
    "Standard",
    "Compared",
    "The first",
    "The second",
    "Percentage points (95% confidence interval)",
)


def add_compared(deck: Deck, every: Sequence[StandardShares]) -> None:
    """The shares of some standards set beside each other; none where nothing can be compared."""
    rows = [
        (
            f"{judged.standard}, {judged.words}",
            contrast_name(one),
            f"{side_words(one.one)}: {share_words(one.one_share)}",
            f"{side_words(one.two)}: {share_words(one.two_share)}",
            points_words(one),
        )
        for judged in every
        for one in judged.contrasts
        if one.one_share and one.two_share and not one.unavailable
    ]
    if not rows:
        return
    slide = deck.slide(_TITLE)
    add_table(slide, _HEADINGS, rows[:MOST_ROWS], (2.1, 2.0, 3.2, 3.2, 1.73))
    places = [
        f"{one.standard}: {funnel_words(one.funnel)}" for one in every if not one.funnel.unavailable
    ]
    lines = (*places, not_why())
    top = BOTTOM
    for line in reversed(lines):
        room = _LINE * math.ceil(len(line) / _LETTERS)
        top -= room
        add_text(slide.shapes, (LEFT, top, RIGHT - LEFT, room), line, 14)
    add_notes(slide, _notes(every))


def _notes(every: Sequence[StandardShares]) -> Iterator[str]:
    for judged in every:
        yield f"{judged.standard}, {judged.words}:"
        yield from statistics((*judged.contrasts, judged.funnel, *judged.groupings))
