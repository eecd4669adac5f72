"""Where events of one case have the same time: only there can two rows tell one event."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from timeline.columnar.coded_text import CodedText, Codes
from timeline.errors import Problem
from timeline.event_log import EventLog, Events


@dataclass(frozen=True, slots=True)
class Same:
    """A log with each event once, and what is told of the rest."""

    log: EventLog
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]


def ties(events: Events) -> Codes:
    """The positions of events, in case order, that have the case and time of a neighbour."""
    tie = np.ones(max(len(events) - 1, 0), bool)
    for column in (events.case.codes, events.latest, events.earliest):
        tie &= column[1:] == column[:-1]
    near = np.zeros(len(events), bool)
    near[1:] |= tie
    near[:-1] |= tie
    return np.flatnonzero(near)


def repeat(events: Events, at: Codes, meant: CodedText) -> bool:
    """Whether two of the tied events may be of one activity; `meant` says what each name means."""
    change = np.zeros(len(at), bool)
    for column in (events.case.codes, events.latest, events.earliest):
        its = column[at]
        change[1:] |= its[1:] != its[:-1]
    activity = meant.codes[events.activity.codes[at]]
    keys = np.sort(np.cumsum(change) * len(meant.names) + activity)
    return bool((keys[1:] == keys[:-1]).any())
