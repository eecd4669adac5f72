"""Activities of a log that its pathway does not know, by where they stand."""

from __future__ import annotations

import numpy as np

from timeline.errors import Problem
from timeline.event_log import EventLog
from timeline.pathway import Pathway

MOST_COMPARED = 200
"""So many unknown names at most are compared with the known ones; each takes milliseconds."""


def unknown_activities(log: EventLog, pathway: Pathway) -> tuple[Problem, ...]:
    """Each event whose activity no name or alias carries, with the nearest known names."""
    activity = log.table.activity
    strange = [k for k, text in enumerate(activity.names) if not pathway.find_activity(text)]
    compared = strange[:MOST_COMPARED]
    nearest = {k: ", ".join(pathway.nearest_activities(activity.names[k])) for k in compared}
    codes, sheets, rows = activity.codes, log.table.sheet, log.table.row
    found = []
    for position in np.flatnonzero(np.isin(codes, strange)):
        sheet = log.sheets[sheets[position]]
        names = nearest.get(int(codes[position]), "")
        words = "not a name or alias in the pathway" + (f" (nearest: {names})" if names else "")
        found.append(Problem(sheet.file, sheet.name, int(rows[position]), "activity", words))
    return tuple(sorted(found, key=lambda one: (one.file, one.sheet, one.row)))
