"""The control chart of rare events: the days from one to the next (t).

A month with none, then none, then one says nothing on an XmR chart. The gaps do: each is a
point, and where the event is unwanted a longer gap is better. A chart of the cases between
events (g) is for records without days, and needs cases one after another: here every event
has its day, and clocks that begin on one day stand in no order to count by.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from timeline.audit.chart_words import CONTROL
from timeline.audit.rounding import nearest, percent
from timeline.estimates.control import ControlChart, Rebase, chart_of, xmr
from timeline.estimates.refused import Refused
from timeline.estimates.special import Better

NELSON = 3.6
"""Gaps of chance events, raised to 1 / 3.6, are nearly normal (Nelson 1994)."""
LEAST_MEAN = 1.4
"""Chance events fewer than this in a period leave more than a quarter of periods with none."""
MOST_EMPTY = 0.25


@dataclass(frozen=True, slots=True)
class Suited:
    """Which chart suits counts so small or large, and why."""

    kind: Literal["xmr", "t"]
    sentence: str


def suited(counts: npt.ArrayLike) -> Suited:
    """XmR, unless events are so rare that it would show noughts: then the gaps between them.

    `counts` is of at least one period.
    """
    numbers = np.asarray(counts, np.float64)
    mean, empty = float(numbers.mean()), float((numbers == 0).mean())
    if mean < LEAST_MEAN or empty > MOST_EMPTY:
        return Suited(
            "t", CONTROL["rare"].format(mean=f"{nearest(mean, 1):.1f}", empty=percent(empty))
        )
    return Suited(
        "xmr", f"On average {nearest(mean, 1):.1f} in a period: enough for a chart of each period."
    )


def t_chart(
    gaps: npt.ArrayLike,
    *,
    since: float | None = None,
    better: Better = "higher",
    rebase: Sequence[Rebase] = (),
) -> ControlChart | Refused:
    """The t chart of times between events, in order; 0 is allowed, for two on one day.

    `since` is how long it has been since the last one; `rebase` as for `xmr`.
    """
    numbers = np.asarray(gaps, np.float64)
    roots = xmr(numbers ** (1 / NELSON), better=better, rebase=rebase)
    if isinstance(roots, Refused):
        return roots
    stretches = tuple(
        replace(one, mean=_back(one.mean), lower=_back(one.lower), upper=_back(one.upper))
        for one in roots.stretches
    )
    return chart_of(
        numbers,
        stretches,
        roots.causes,
        kind="t",
        better=better,
        since=since,
        method=CONTROL["t"],
        source=CONTROL["t source"],
    )


def _back(root: float) -> float:
    """The gap of a root; a limit below 0 is 0, and one that is no number stays none."""
    return root if math.isnan(root) else max(root, 0.0) ** NELSON
