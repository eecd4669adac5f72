"""What formats of the sector carry, and which clocks of a log nothing in them can stop."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.errors import Problem
from timeline.event_log import EventLog
from timeline.pathway import Pathway
from timeline.reading.headings import LONG, WIDE

NOTHING_STOPS = "nothing in these files stops the clock of: "


def cautions(notices: Iterable[Problem]) -> list[str]:
    """Those of the notices that must be known before a count of open clocks is told on."""
    return [one.problem for one in notices if one.problem.startswith(NOTHING_STOPS)]


def clocks_without_stop(log: EventLog, pathway: Pathway) -> Iterable[Problem]:
    """A notice of the steps that start in this log and stop by nothing in it, if it is all of the sector.

    None of the statutory sets carries core groups, medicals, second opinions or results shared,
    and a clock without its stop shows as open, or as overdue, whatever was done.
    """
    if not log.sheets or any(sheet.layout in (LONG, WIDE) for sheet in log.sheets):
        return
    seen = {*log.table.activity.names}
    steps = [
        step.title
        for step in pathway.steps
        if step.standard and seen & set(step.start) and not seen & set(step.stop)
    ]
    if steps:
        yield Problem(
            log.sheets[0].file,
            "",
            0,
            "",
            f"{NOTHING_STOPS}{'; '.join(steps)}. It shows as open or overdue although it may have "
            "stopped; give the file that records it too",
        )
