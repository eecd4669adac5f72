"""What should we talk about? How many delays, and which cases to look at first."""

from __future__ import annotations

from typing import Any

from timeline.audit import OUTCOMES, Audit, Outcome
from timeline.report.sections.timelines import cases_shown


def view(audit: Audit) -> dict[str, Any]:
    """The counts of the first screen."""
    return {"totals": totals(audit), "shown": cases_shown(audit)}


def totals(audit: Audit) -> dict[Outcome, int]:
    """How many intervals had each outcome, counted once for each standard in force."""
    judged = [glance.outcomes for glance in audit.glances if glance.standard]
    return {outcome: sum(counts[outcome] for counts in judged) for outcome in OUTCOMES}
