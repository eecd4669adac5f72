"""What the page needs to draw what it counts of chosen cases beside time, places and what is published."""

from __future__ import annotations

from typing import Any

from timeline.audit import Audit, Comparison
from timeline.audit.chart_words import ASSURANCES, CONTROL, FUNNEL, MEANINGS, PATTERNS, PUBLISHED
from timeline.audit.summary import WILSON
from timeline.audit.turnaround_words import STEPS, say
from timeline.charts.turnaround.looks import KINDS, POSITIONS, control_look, funnel_look
from timeline.charts.turnaround.published import ASIDE
from timeline.report.figure_data import plain


def charts_of_chosen(audit: Audit) -> dict[str, Any]:
    """Their looks and words, the periods marked on them, and the targets by standard."""
    told = audit.turnaround
    return {
        "looks": {
            "share": plain(control_look("share")),
            "days": plain(control_look("days between")),
            "funnel": plain(funnel_look()),
        },
        "kinds": KINDS,
        "positions": POSITIONS,
        "words": {
            "control": CONTROL,
            "patterns": PATTERNS,
            "meanings": MEANINGS,
            "assurances": ASSURANCES,
            "funnel": FUNNEL,
            "published": PUBLISHED,
        },
        "published": {
            "aside": ASIDE,
            "source": WILSON,
            "of": {one.id: _figures(one) for one in told.comparisons if one.same},
        },
        "periods": [
            [one.words, f"{one.name}: {one.reason}" if one.rebase else ""] for one in told.periods
        ],
        "rounding": [say("rounding_at_most", step=one) for one in STEPS],
        "targets": {one.standard: one.target for one in told.judged if one.target is not None},
    }


def _figures(one: Comparison) -> dict[str, Any]:
    """What is said of a measure's published figures, whichever cases are beside them."""
    years = {its.year for its in one.figures if its.year}
    return {"latest": one.latest, "beside": {year: one.beside(year) for year in sorted(years)}}
