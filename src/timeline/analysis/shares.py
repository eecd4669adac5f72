"""Shares within the limit, from counts by outcome."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from timeline import audit
from timeline.estimates.compare import wilson


def by_outcome(counts: npt.NDArray[np.int64]) -> dict[audit.Outcome, int]:
    """Counts by code as counts by outcome."""
    return {outcome: int(n) for outcome, n in zip(audit.OUTCOMES, counts, strict=True)}


def share_of(outcomes: dict[audit.Outcome, int]) -> audit.Share | None:
    """The share within the limit, as measuring 6.2 counts it; None where nothing is counted."""
    met, unclear = outcomes["met"], outcomes["unclear"]
    n = met + outcomes["breached"] + outcomes["too_soon"] + outcomes["overdue"]
    if n == 0:
        return None
    interval = wilson(met, n)
    return audit.Share(
        met=met,
        n=n,
        share=interval.share,
        low=interval.low,
        high=interval.high,
        if_unclear_not_met=met / (n + unclear),
        if_unclear_met=(met + unclear) / (n + unclear),
    )
