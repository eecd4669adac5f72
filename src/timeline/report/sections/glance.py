"""The standards at a glance, as the table says them."""

from __future__ import annotations

from typing import Any, NamedTuple

from timeline.audit import Audit, Glance, Standard


class GlanceLine(NamedTuple):
    """One line of the table."""

    number: int
    """Its place among the audit's glances."""
    glance: Glance
    standard: Standard | None
    title: str
    share: str
    interval: str
    bounds: str


def view(audit: Audit) -> dict[str, Any]:
    """The lines that a standard judges, and those that are only measured; empty ones left out."""
    standards = {one.id: one for one in audit.pathway.standards}
    titles = {one.id: one.title for one in audit.pathway.steps}
    lines = [
        _line(k, glance, standards.get(glance.standard), titles[glance.step])
        for k, glance in enumerate(audit.glances)
        if glance.n
    ]
    return {
        "judged": [line for line in lines if line.standard],
        "measured": [line for line in lines if not line.standard],
    }


def _line(number: int, glance: Glance, standard: Standard | None, title: str) -> GlanceLine:
    share = glance.share
    if share is None:
        return GlanceLine(number, glance, standard, title, "", "", "")
    return GlanceLine(
        number, glance, standard, title, share.words, share.interval_words, share.bounds_words
    )
