"""What to talk about: the standard with the most lateness, by one rule for every face."""

from __future__ import annotations

from typing import NamedTuple

from timeline.audit.base import amount, so_many
from timeline.audit.summary import Glance
from timeline.audit.whole import Audit

MINUTE, HOUR, DAY = 60, 3_600, 86_400


class Matter(NamedTuple):
    """The standard whose lateness comes to most, and what it comes to."""

    standard: str
    """Empty where nothing is late."""
    words: str


def matters_most(audit: Audit) -> Matter:
    """The limit past which the late waits certainly are furthest, all together; else such an aim."""
    tiers = {one.id: one.tier for one in audit.pathway.standards}
    late = [one for one in audit.glances if one.standard and one.late]
    if not late:
        return Matter("", audit.results.nothing_late)
    most = max(late, key=lambda one: (tiers[one.standard] == "limit", one.seconds_over, one.late))
    return Matter(most.standard, _words(most, tiers[most.standard]))


def _words(most: Glance, tier: str) -> str:
    counted = most.share.n if most.share else most.late
    past = "late" if tier == "limit" else "missed this aim"
    found = f"{most.late:,} of {counted:,} {past}"
    if most.seconds_over:
        in_all = " in all" if most.late > 1 else ""
        at_least = "at least " if most.at_least else ""
        found = f"{found}, by {at_least}{_time(most.seconds_over)}{in_all}: the longest overrun"
    return f"{found}." if tier == "limit" else f"{found}. No wait went past a limit."


def _time(seconds: int) -> str:
    """A length of time: whole days from a day up, hours or minutes below."""
    if seconds >= DAY:
        return so_many(seconds // DAY, "day")
    return "less than a minute" if seconds < MINUTE else amount(seconds / HOUR, "hours")
