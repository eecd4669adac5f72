"""The last record of a log: a last date far after those of all other cases may be a typing error."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from timeline.errors import Problem
from timeline.event_log.log import EventLog
from timeline.moments import Moment
from timeline.moments.zone import local_day

FAR = 90
"""Days after the last event of every other case from which a last date is pointed out."""
CHECK = (
    "check this date: without --as-of it is the date up to which all is measured, and it is more than "
    f"{FAR} days after every event of every other case; correct it, or give --as-of"
)


class Latest(NamedTuple):
    """The event with the greatest `latest` of a log."""

    latest: int
    file: str
    sheet: str
    row: int
    others: int | None
    """The greatest `latest` of the other cases; None where there are none."""

    def merged(self, other: Latest | None) -> Latest:
        """That of this log and another of other cases."""
        if other is None:
            return self
        last, before = (self, other) if self.latest >= other.latest else (other, self)
        known = [one for one in (last.others, before.latest) if one is not None]
        return last._replace(others=max(known))

    def far(self, as_of: Moment) -> Problem | None:
        """A notice of the event, where the as-of date that it makes is far after all others."""
        if self.others is None:
            return None
        end, before = local_day(np.asarray([as_of.latest, self.others])).tolist()
        if end - before <= FAR:
            return None
        return Problem(self.file, self.sheet, self.row, "", CHECK, "as_of")


def latest_of(log: EventLog) -> Latest:
    """The last record of a log with an event; of several, the first in the order of the cases."""
    events = log.table
    at = int(events.latest.argmax())
    rest = events.latest[events.case.codes != events.case.codes[at]]
    sheet = log.sheets[int(events.sheet[at])]
    return Latest(
        latest=int(events.latest[at]),
        file=sheet.file,
        sheet=sheet.name,
        row=int(events.row[at]),
        others=int(rest.max()) if len(rest) else None,
    )
