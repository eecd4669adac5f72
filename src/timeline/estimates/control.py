"""Control charts as NHS 'Making Data Count' draws them.

A value each month, say, about its own mean. What lies outside mean ± 2.66 × the mean moving
range, or makes one of three other patterns, has a special cause: something other than chance
is at work. The chart says that, never what the cause is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from timeline.audit.base import so_many
from timeline.audit.chart_words import CONTROL
from timeline.estimates.refused import Refused
from timeline.estimates.signs import AssuranceSign, VariationSign, assurance, variation
from timeline.estimates.special import Better, Cause, Judged, causes, judged

Numbers = npt.NDArray[np.float64]

NEEDS = 3
"""Fewer points than this have no moving range worth a mean; no chart is drawn."""
ENOUGH = 12
"""Limits of fewer points than this are provisional, and the chart says so."""
LIMIT = 2.66
SCREEN = 3.267


@dataclass(frozen=True, slots=True)
class Rebase:
    """Limits drawn anew from a point on, by hand, and why."""

    at: int
    """The position of the first point of the new limits."""
    reason: str

    def __post_init__(self) -> None:
        """Refuse a blank reason with ValueError: without one, new limits may only flatter."""
        if not self.reason.strip():
            message = "limits are drawn anew only for a reason: say it"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Points that share a mean and limits; `start` to before `stop`."""

    start: int
    stop: int
    mean: float
    lower: float
    upper: float
    """Limits; NaN where the values never moved, for then there is nothing to reckon them from."""
    reason: str
    """Why limits were drawn anew here; '' for the first."""


@dataclass(frozen=True, slots=True)
class ControlChart:
    """Values in order, each judged, with the limits they were judged by."""

    n: int
    kind: Literal["xmr", "t"]
    values: tuple[float, ...]
    stretches: tuple[Stretch, ...]
    """One, or one more for each re-basing."""
    causes: tuple[Cause, ...]
    """For each value, the first pattern that it is part of; 'common' where there is none."""
    judged: tuple[Judged, ...]
    """For each value: 'common', 'improvement', 'concern', or 'high' / 'low' where neither is better."""
    variation: VariationSign
    assurance: AssuranceSign
    better: Better
    target: float | None
    since: float | None
    """On a chart of rare events, how long it has been since the last one; it is not yet a point."""
    since_sentence: str
    """What that says already, if anything; '' otherwise."""
    warnings: tuple[str, ...]
    method: str
    source: str


def xmr(
    values: npt.ArrayLike,
    *,
    better: Better,
    target: float | None = None,
    rebase: Sequence[Rebase] = (),
) -> ControlChart | Refused:
    """The XmR chart of values in time order; `rebase` by hand alone, in order, each with its reason."""
    numbers = np.asarray(values, np.float64)
    if len(numbers) < NEEDS:
        points = so_many(len(numbers), "point")
        told = CONTROL["few"].format(points=points, needs=NEEDS, enough=ENOUGH)
        return Refused(len(numbers), NEEDS, told)
    stretches = _stretches(numbers, rebase)
    found = [
        cause
        for one in stretches
        for cause in causes(numbers[one.start : one.stop], one.mean, one.lower, one.upper)
    ]
    return chart_of(
        numbers,
        stretches,
        found,
        kind="xmr",
        better=better,
        target=target,
        method=CONTROL["xmr"],
        source=CONTROL["xmr source"],
    )


def chart_of(
    numbers: Numbers,
    stretches: tuple[Stretch, ...],
    found: Sequence[Cause],
    *,
    kind: Literal["xmr", "t"],
    better: Better,
    target: float | None = None,
    since: float | None = None,
    method: str,
    source: str,
) -> ControlChart:
    """A chart whose special causes are found, with its icons and warnings."""
    verdicts = judged(found, better)
    last = stretches[-1]
    return ControlChart(
        n=len(numbers),
        kind=kind,
        values=tuple(numbers.tolist()),
        stretches=stretches,
        causes=tuple(found),
        judged=verdicts,
        variation=variation(found[-1], verdicts[-1]),
        assurance=assurance(last.lower, last.upper, target, better),
        better=better,
        target=target,
        since=since,
        since_sentence=CONTROL["long"] if since is not None and since > last.upper else "",
        warnings=_warnings(stretches),
        method=method,
        source=source,
    )


def _stretches(numbers: Numbers, rebase: Sequence[Rebase]) -> tuple[Stretch, ...]:
    starts = [0, *(one.at for one in rebase)]
    reasons = ["", *(one.reason for one in rebase)]
    stops = [*starts[1:], len(numbers)]
    return tuple(
        Stretch(start, stop, *limits(numbers[start:stop]), reason)
        for start, stop, reason in zip(starts, stops, reasons, strict=True)
    )


def limits(numbers: Numbers) -> tuple[float, float, float]:
    """Mean, lower and upper limit; moving ranges above 3.267 × their mean are left out, once.

    The limits are NaN where the values never moved, as in NHSRplotthedots: a line is no spread.
    """
    mean = float(numbers.mean())
    moved = np.abs(np.diff(numbers))
    kept = moved[moved < SCREEN * moved.mean()] if len(moved) else moved
    if not len(kept):
        return mean, float("nan"), float("nan")
    half = LIMIT * float(kept.mean())
    return mean, mean - half, mean + half


def _warnings(stretches: tuple[Stretch, ...]) -> tuple[str, ...]:
    return tuple(
        CONTROL["provisional"].format(points=so_many(one.stop - one.start, "point"), enough=ENOUGH)
        for one in stretches
        if one.stop - one.start < ENOUGH
    )
