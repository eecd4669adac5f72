"""How many waits came to what, each counted once (measuring 6.2a)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from timeline.audit import RESULTS, WaitCounts
from timeline.pathway import Pathway
from timeline.waits import Measured, Results
from timeline.waits.results import CANNOT_TELL, LATE, MISSED_AIM, TOO_EARLY

FURTHER = ("late_open", "may_be_late")
"""What is counted of waits beside their results."""
_NAMES = {LATE: "late", MISSED_AIM: "missed_aim", TOO_EARLY: "too_early", CANNOT_TELL: "unclear"}


def wait_counts(counts: npt.NDArray[np.int64]) -> WaitCounts:
    """Counts of waits as an audit holds them."""
    return WaitCounts(**dict(zip((*RESULTS, *FURTHER), counts.tolist(), strict=True)))


def no_waits(pathway: Pathway) -> npt.NDArray[np.int64]:
    """The counts of a log without a wait."""
    return np.zeros((len(pathway.steps), len(RESULTS) + len(FURTHER)), np.int64)


def by_result(measured: Measured, found: tuple[Results, ...]) -> npt.NDArray[np.int64]:
    """By step: how many waits there are of each result, by code, and then of each of `FURTHER`."""
    return np.asarray(
        [
            (
                *np.bincount(its.codes, minlength=len(RESULTS)),
                ((its.codes == LATE) & (clocks.stop < 0)).sum(),
                its.may_be_late.sum(),
            )
            for clocks, its in zip(measured.waits, found, strict=True)
        ],
        np.int64,
    )


def score_waits(
    scores: dict[str, npt.NDArray[np.float64]],
    measured: Measured,
    pathway: Pathway,
    found: tuple[Results, ...],
) -> None:
    """Add to the scores of each case its most days past a limit and past an aim, and its waits."""
    case, n = measured.columns.case, measured.log.number_of_cases
    tiers = [standard.tier for _, standard in pathway.standards()]
    for rows in measured.verdicts:
        past = np.flatnonzero(rows.beyond)
        if len(past):
            days = scores["days" if tiers[rows.standard] == "limit" else "aim_days"]
            np.maximum.at(days, case[rows.start[past]], rows.beyond[past])
    for clocks, its in zip(measured.waits, found, strict=True):
        masks = {name: its.codes == code for code, name in _NAMES.items()}
        masks["late_open"] = masks["late"] & (clocks.stop < 0)
        masks["unclear"] |= its.may_be_late
        for name, mask in masks.items():
            at = np.flatnonzero(mask)
            if len(at):
                scores[name] += np.bincount(case[clocks.start[at]], minlength=n)
