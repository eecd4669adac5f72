"""The standards at a glance, as the table says them."""

from __future__ import annotations

from typing import Any, NamedTuple

from timeline.audit import Audit, Glance, Standard, Step
from timeline.wording.shares import bounds_words, interval_words, share_words


class GlanceLine(NamedTuple):
    """One line of the table."""

    number: int
    """Its place among the audit's glances."""
    glance: Glance
    standard: Standard | None
    title: str
    notice: bool
    """Whether too soon is called not enough notice."""
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
    return {
        "judged": [line for line in lines if line.standard],
        "measured": [line for line in lines if not line.standard],
    }


def _line(number: int, glance: Glance, standard: Standard | None, step: Step) -> GlanceLine:
    share = glance.share
    words = share_words(share), interval_words(share), bounds_words(share)
    return GlanceLine(number, glance, standard, step.title, step.notice, *words)
