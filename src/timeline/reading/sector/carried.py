"""Which steps of a log are not measured, because nothing in its formats can stop their clocks."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.audit.base import so_many
from timeline.errors import Problem
from timeline.event_log import EventLog, carried
from timeline.pathway import Pathway
from timeline.reading.parts import NOT_KNOWN

NOT_MEASURED = "not measured, because nothing in these files can stop the clock: "


def cautions(notices: Iterable[Problem]) -> list[str]:
    """Those of the notices that must be known before a count is told on."""
    every = [one.problem for one in notices]
    unused = sum(one.startswith(NOT_KNOWN) for one in every)
    words = (
        f"{so_many(unused, 'column')} not used, because no such heading is known: `timeline check` "
        "lists what is not, and with --write-mapping FILE drafts a file in which you say what it means"
    )
    return [one for one in every if one.startswith(NOT_MEASURED)] + [words] * bool(unused)


def clocks_without_stop(log: EventLog, pathway: Pathway) -> Iterable[Problem]:
    """A notice of the steps that start in this log and whose stop its formats cannot carry.

    None of the statutory sets carries core groups, medicals, second opinions or results shared:
    were such a clock measured, it would show as open, or as overdue, whatever was done.
    """
    kept = {step.id for step in pathway.stopped_by(carried(log.sheets)).steps}
    seen = {*log.table.activity.names}
    steps = [step.title for step in pathway.steps if step.id not in kept and seen & {*step.start}]
    if steps:
        words = f"{NOT_MEASURED}{'; '.join(steps)}. Give the file that records it too"
        yield Problem(log.sheets[0].file, "", 0, "", words)
