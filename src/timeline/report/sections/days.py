"""Where the days went: what was waited for on the way to each milestone."""

from __future__ import annotations

from typing import Any

from timeline.audit import Audit
from timeline.charts import excess_pareto
from timeline.report.figure_data import plain


def view(audit: Audit) -> dict[str, Any]:
    """Titles of the steps."""
    return {"titles": {step.id: step.title for step in audit.pathway.steps}}


def data(audit: Audit) -> dict[str, Any]:
    """The figure of each milestone that was reached."""
    return {
        one.activity: plain(excess_pareto(audit, one.activity))
        for one in audit.milestones
        if one.reached
    }
