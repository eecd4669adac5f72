"""What the page needs to draw what it counts of chosen cases beside time, places and what is published."""

from __future__ import annotations

from typing import Any

from timeline.audit import Audit, Comparison
from timeline.charts.turnaround.looks import KINDS, POSITIONS, control_look, funnel_look
from timeline.charts.turnaround.published import ASIDE
from timeline.report.figure_data import plain
from timeline.wording.comparisons import period_words
from timeline.wording.published import latest_words, same_year


def charts_of_chosen(audit: Audit) -> dict[str, Any]:
    """Their looks, the periods marked on them, and the targets by standard."""
    turnaround = audit.turnaround
    return {
        "looks": {
            "share": plain(control_look("share")),
            "days": plain(control_look("days between")),
            "funnel": plain(funnel_look()),
        },
        "kinds": KINDS,
        "positions": POSITIONS,
        "published": {
            "aside": ASIDE,
            "of": {one.id: _figures(one) for one in turnaround.comparisons if one.same},
        },
        "periods": [
            [period_words(one), f"{one.name}: {one.reason}" if one.rebase else ""]
            for one in turnaround.periods
        ],
        "targets": {
            one.standard: one.target for one in turnaround.by_standard if one.target is not None
        },
    }


def _figures(one: Comparison) -> dict[str, Any]:
    """What is said of a measure's published figures, whichever cases are beside them."""
    years = {its.year for its in one.figures if its.year}
    return {
        "latest": latest_words(one),
        "beside": {year: same_year(one, year) for year in sorted(years)},
    }
