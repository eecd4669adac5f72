"""What should we talk about? How many delays, which matters most, and which case first."""

from __future__ import annotations

from typing import Any

from timeline.audit import Audit
from timeline.audit.matters import matters_most, totals

THEN = 4
"""Cases named after the first."""


def view(audit: Audit) -> dict[str, Any]:
    """The first screen."""
    counts = totals(audit)
    return {
        "totals": counts,
        "delays": counts["breached"] + counts["overdue"],
        "matter": matters_most(audit),
        "sentences": {one.id: one.sentence for one in audit.pathway.standards},
        "first": audit.first_cases[:1],
        "then": audit.first_cases[1 : 1 + THEN],
        "more": max(audit.counts.to_talk_about - 1 - THEN, 0),
    }
