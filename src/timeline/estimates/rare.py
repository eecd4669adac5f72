"""Control charts of rare events: the time (t) or the cases (g) from one to the next.

A month with none, then none, then one says nothing on an XmR chart. The gaps do: each is a
point, and where the event is unwanted a longer gap is better.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from timeline.estimates.control import NEEDS, ControlChart, Stretch, chart_of, too_few, xmr
from timeline.estimates.refused import Refused
from timeline.estimates.special import Better, causes

NELSON = 3.6
"""Gaps of chance events, raised to 1 / 3.6, are nearly normal (Nelson 1994)."""
LEAST_MEAN = 1.4
"""Chance events fewer than this in a period leave more than a quarter of periods with none."""
MOST_EMPTY = 0.25
THREE_SIGMA = 0.00135
"""The chance beyond three standard deviations of a normal curve, at one side."""


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
            "t",
            f"On average {mean:.1f} in a period, and none in {empty:.0%} of periods: too few for a chart of "
            "counts, so the chart is of the days from one to the next.",
        )
    return Suited("xmr", f"On average {mean:.1f} in a period: enough for a chart of each period.")


def t_chart(
    gaps: npt.ArrayLike, *, since: float | None = None, better: Better = "higher"
) -> ControlChart | Refused:
    """The t chart of times between events, in order; 0 is allowed, for two on one day.

    `since` is how long it has been since the last one.
    """
    numbers = np.asarray(gaps, np.float64)
    roots = xmr(numbers ** (1 / NELSON), better=better)
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
        method="Days between events, drawn as their 3.6th root on an XmR chart and turned back.",
        source="Nelson 1994",
    )


def _back(root: float) -> float:
    """The gap of a root; a limit below 0 is 0, and one that is no number stays none."""
    return root if math.isnan(root) else max(root, 0.0) ** NELSON


def g_chart(
    gaps: npt.ArrayLike, *, since: float | None = None, better: Better = "higher"
) -> ControlChart | Refused:
    """The g chart of cases between events, in order: how many came after one and before the next.

    Chance gaps have a long tail, so the limits are those that chance would leave as seldom as
    three standard deviations on a normal curve, and the line is their median.
    """
    numbers = np.asarray(gaps, np.float64)
    if len(numbers) < NEEDS:
        return too_few(len(numbers))
    mean = float(numbers.mean())
    # Of gaps with chance p of ending at each case, part (1 - p)^k reach k cases; p is 1 / (mean + 1).
    reach = np.log([1 - THREE_SIGMA, 0.5, THREE_SIGMA])
    steps = np.floor(reach / np.log1p(-1 / (mean + 1))) if mean else np.zeros(3)
    lower, centre, upper = (float(step) for step in steps)
    found = causes(numbers, centre, lower, upper, two_of_three=False)
    return chart_of(
        numbers,
        (Stretch(0, len(numbers), centre, lower, upper, ""),),
        found,
        kind="g",
        better=better,
        since=since,
        method="Cases from one event to the next about their median; limits that chance leaves as seldom as three standard deviations (geometric).",
        source="Benneyan 2001",
    )
