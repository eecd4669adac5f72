"""The standard with the longest overrun, by one rule for every face."""

from __future__ import annotations

from timeline.audit.audit import Audit
from timeline.audit.summary import Glance


def top_delay(audit: Audit) -> Glance | None:
    """The limit whose late waits are furthest past it in all, or else such an aim; None where none is late."""
    tiers = {one.id: one.tier for one in audit.pathway.standards}
    return max(
        (one for one in audit.glances if one.standard and one.late),
        key=lambda one: (tiers[one.standard] == "limit", one.seconds_over, one.late),
        default=None,
    )
