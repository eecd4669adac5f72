"""The result of each wait, by all standards of its step (measuring 6.2a)."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.audit.primitives import RESULTS
from timeline.event_log import Codes
from timeline.moments.zone import Mask
from timeline.pathway import Pathway, Standard, Step
from timeline.waits.measured import (
    BREACHED,
    MET,
    NOT_REQUIRED,
    OVERDUE,
    RUNNING,
    TOO_SOON,
    UNCLEAR,
    Measured,
)

LATE, MISSED_AIM, TOO_EARLY, CANNOT_TELL, IN_TIME, WAITING, NOT_NEEDED, NO_STANDARD = range(
    len(RESULTS)
)
"""A wait has the first of these that any standard of its step gives it."""
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
    """The results of a step's waits, in the order of `Measured.waits`."""

    codes: npt.NDArray[np.int8]
    """Codes into `RESULTS`."""
    may_be_late: Mask
    """Whether a wait missed an aim, and the dates cannot tell whether it kept to its limit."""


def results(measured: Measured, pathway: Pathway) -> tuple[Results, ...]:
    """The results of all waits, by step."""
    standards = [standard for _, standard in pathway.standards()]
    place = np.zeros(len(measured.columns.case), np.int64)
    found = tuple(
        Results(np.full(len(waits.start), NO_STANDARD, np.int8), np.zeros(len(waits.start), bool))
        for waits in measured.waits
    )
    for verdicts in measured.verdicts:
        if verdicts.standard < 0:
            continue
        start = measured.waits[verdicts.step].start
        place[start] = np.arange(len(start))
        its, at = found[verdicts.step], place[verdicts.start]
        standard = standards[verdicts.standard]
        codes = _codes(pathway.steps[verdicts.step], standard)[verdicts.outcome]
        its.codes[at] = np.minimum(its.codes[at], codes)
        if standard.tier == "limit":
            its.may_be_late[at] |= verdicts.outcome == UNCLEAR
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
    for waits, its in zip(measured.waits, found, strict=True):
        place[waits.start] = np.arange(len(waits.start))
        at = np.flatnonzero(steps == waits.step)
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
