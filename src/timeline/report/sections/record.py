"""The limits of the record: which of its lists can be counted for chosen cases."""

from __future__ import annotations

from collections import Counter
from typing import Any

from timeline.audit import Audit
from timeline.wording.dates import when

SHOWN = 200
"""Unknown activities that stand on the page."""


def data(audit: Audit) -> dict[str, Any]:
    """Records after the as-of date by case, and the unknown activities whose events are all shown."""
    names = {activity.id: activity.name for activity in audit.pathway.activities}
    place = {activity.id: k for k, activity in enumerate(audit.pathway.activities)}
    events = Counter(event.activity for case in audit.cases for event in case.events)
    whole = len(audit.after_as_of) == audit.counts.after_as_of
    return {
        "after": [
            [one.case, names.get(one.activity, one.activity), when(one), one.row]
            for one in audit.after_as_of
        ]
        if whole
        else None,
        "unknown": [
            place[one.activity] if events[one.activity] == one.events else -1
            for one in audit.unknown_activities[:SHOWN]
        ],
    }
