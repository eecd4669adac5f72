"""The result of each wait: what all standards of its step say of it together (measuring 6.2a)."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.audit.primitives import RESULTS
from timeline.event_log import Codes
from timeline.intervals.rows import (
    BREACHED,
    MET,
    NOT_REQUIRED,
    OVERDUE,
    RUNNING,
    TOO_SOON,
    UNCLEAR,
    Measured,
)
from timeline.moments.zone import Mask
from timeline.pathway import Pathway, Standard, Step

LATE, MISSED_AIM, TOO_EARLY, CANNOT_TELL, IN_TIME, WAITING, NOT_NEEDED, NO_STANDARD = range(
    len(RESULTS)
)
"""The first that any standard of a wait's step gives is the wait's result."""
_BY_OUTCOME = {
    BREACHED: LATE,
    OVERDUE: LATE,
    TOO_SOON: TOO_EARLY,
    UNCLEAR: CANNOT_TELL,
    MET: IN_TIME,
    RUNNING: WAITING,
    NOT_REQUIRED: NOT_NEEDED,
}
_OUTCOMES = max(*_BY_OUTCOME, MET) + 2


class Results(NamedTuple):
    """The results of a step's waits, in the order of `Measured.clocks`."""

    codes: npt.NDArray[np.int8]
    """Codes into `RESULTS`."""
    may_be_late: Mask
    """Whether a wait missed an aim, and the dates cannot tell whether it kept to its limit."""


def results(measured: Measured, pathway: Pathway) -> tuple[Results, ...]:
    """The results of all waits, by step."""
    judged = [standard for _, standard in pathway.standards()]
    place = np.zeros(len(measured.columns.case), np.int64)
    found = tuple(
        Results(np.full(len(clocks.start), NO_STANDARD, np.int8), np.zeros(len(clocks.start), bool))
        for clocks in measured.clocks
    )
    for rows in measured.rows:
        if rows.standard < 0:
            continue
        start = measured.clocks[rows.step].start
        place[start] = np.arange(len(start))
        its, at = found[rows.step], place[rows.start]
        standard = judged[rows.standard]
        codes = _codes(pathway.steps[rows.step], standard)[rows.outcome]
        its.codes[at] = np.minimum(its.codes[at], codes)
        if standard.tier == "limit":
            its.may_be_late[at] |= rows.outcome == UNCLEAR
    for its in found:
        its.may_be_late[its.codes != MISSED_AIM] = False
    return found


def _codes(step: Step, standard: Standard) -> npt.NDArray[np.int8]:
    """The result that each outcome under a standard gives a wait."""
    late = LATE if standard.tier == "limit" else MISSED_AIM
    by_outcome = _BY_OUTCOME | {BREACHED: late, OVERDUE: late}
    if step.notice:
        by_outcome[TOO_SOON] = late
    found = np.full(_OUTCOMES, NO_STANDARD, np.int8)
    for outcome, result in by_outcome.items():
        found[outcome] = result
    return found


def by_row(measured: Measured, found: tuple[Results, ...], starts: Codes, steps: Codes) -> Results:
    """The result of the wait that each row of `Measured.table` is of."""
    codes, may_be = np.zeros(len(starts), np.int8), np.zeros(len(starts), bool)
    place = np.zeros(len(measured.columns.case), np.int64)
    for clocks, its in zip(measured.clocks, found, strict=True):
        place[clocks.start] = np.arange(len(clocks.start))
        at = np.flatnonzero(steps == clocks.step)
        codes[at] = its.codes[place[starts[at]]]
        may_be[at] = its.may_be_late[place[starts[at]]]
    return Results(codes, may_be)


__all__ = [
    "CANNOT_TELL",
    "IN_TIME",
    "LATE",
    "MISSED_AIM",
    "NOT_NEEDED",
    "NO_STANDARD",
    "TOO_EARLY",
    "WAITING",
    "Results",
    "by_row",
    "results",
]
