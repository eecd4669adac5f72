"""The standards at a glance, as the table says them."""

from __future__ import annotations

from typing import Any, NamedTuple

from timeline.audit import Audit, Glance, Standard, Step
from timeline.audit.primitives import SHOWN_OUTCOMES, ShownOutcome, shown_outcomes
from timeline.wording.shares import bounds_words, interval_words, share_words


class GlanceLine(NamedTuple):
    """One line of the table."""

    number: int
    """Its place among the audit's glances."""
    glance: Glance
    standard: Standard | None
    title: str
    counts: dict[ShownOutcome, int]
    """Its waits by outcome."""
    share: str
    interval: str
    bounds: str


def view(audit: Audit) -> dict[str, Any]:
    """The lines that a standard judges, and those that are only measured; empty ones left out."""
    standards = {one.id: one for one in audit.pathway.standards}
    steps = {one.id: one for one in audit.pathway.steps}
    lines = [
        _line(k, glance, standards.get(glance.standard), steps[glance.step])
        for k, glance in enumerate(audit.glances)
        if glance.n
    ]
    notice = any(line.counts["no_notice"] for line in lines)
    return {
        "outcomes": [
            one for one in SHOWN_OUTCOMES if one != "measured" and (notice or one != "no_notice")
        ],
        "with_standard": [line for line in lines if line.standard],
        "measured": [line for line in lines if not line.standard],
    }


def _line(number: int, glance: Glance, standard: Standard | None, step: Step) -> GlanceLine:
    counts = shown_outcomes(glance.outcomes, notice=step.notice)
    share = glance.share
    words = share_words(share), interval_words(share), bounds_words(share)
    return GlanceLine(number, glance, standard, step.title, counts, *words)
