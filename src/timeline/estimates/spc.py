"""Control charts as NHS 'Making Data Count' draws them: XmR, and the t chart of rare events.

Values in time order lie about their own mean. What lies outside mean ± 2.66 × the mean moving
range, or makes one of three other patterns, has a special cause: something other than chance
is at work. A month with no event, then none, then one shows nothing on an XmR chart; the gaps
between rare events do, and each is then a point (t chart).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from timeline.audit.chart_words import ASSURANCES, CONTROL, MEANINGS, PATTERNS
from timeline.audit.primitives import so_many
from timeline.audit.rounding import nearest, percent
from timeline.estimates.unavailable import Unavailable

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Cause = Literal[
    "common",
    "above the limit",
    "below the limit",
    "seven rising",
    "seven falling",
    "two of three high",
    "two of three low",
    "seven above the mean",
    "seven below the mean",
]
Better = Literal["lower", "higher", "neutral"]
Judged = Literal["common", "improvement", "concern", "high", "low"]

RUN = 7
TWO_THIRDS = 2 / 3
SLACK = 1e-9
"""Values nearer to a line than this part of the largest lie on it: a mean of fractions ends in rounding."""


def causes(values: Numbers, mean: float, lower: float, upper: float) -> list[Cause]:
    """For each value the first pattern it is part of: outside, trend, two of three, one side."""
    slack = SLACK * float(np.abs(values).max(initial=0))

    def above(line: float) -> Flags:
        return values > line + slack

    def below(line: float) -> Flags:
        return values < line - slack

    outside_high, outside_low = above(upper), below(lower)
    inside = ~(outside_high | outside_low)
    near_high = inside & above(mean + (upper - mean) * TWO_THIRDS)
    near_low = inside & below(mean - (mean - lower) * TWO_THIRDS)
    rising = np.diff(values) > 0
    falling = np.diff(values) < 0
    patterns: list[tuple[Cause, Flags]] = [
        ("above the limit", outside_high),
        ("below the limit", outside_low),
        ("seven rising", _trend(rising)),
        ("seven falling", _trend(falling)),
        ("two of three high", _two_of_three(near_high, above(mean))),
        ("two of three low", _two_of_three(near_low, below(mean))),
        ("seven above the mean", _runs(above(mean), RUN)),
        ("seven below the mean", _runs(below(mean), RUN)),
    ]
    return [next((name for name, at in patterns if at[k]), "common") for k in range(len(values))]


def _runs(flags: Flags, length: int) -> Flags:
    """Where a flag is one of at least so many in a row."""
    part = np.zeros(len(flags), np.bool_)
    for start in range(len(flags) - length + 1):
        if flags[start : start + length].all():
            part[start : start + length] = True
    return part


def _trend(moves: Flags) -> Flags:
    """Points of seven that move one way: six moves in a row, with the point they began from."""
    part = _runs(moves, RUN - 1)
    points = np.zeros(len(moves) + 1, np.bool_)
    points[:-1] |= part
    points[1:] |= part
    return points


def _two_of_three(near: Flags, side: Flags) -> Flags:
    """Points beyond two thirds, two or more within three in a row that are all on one side."""
    part = np.zeros(len(near), np.bool_)
    for start in range(len(near) - 2):
        three = slice(start, start + 3)
        if side[three].all() and near[three].sum() > 1:
            part[three] |= near[three]
    return part


_UP: frozenset[Cause] = frozenset(
    ("above the limit", "seven rising", "two of three high", "seven above the mean")
)


def judged(found: Sequence[Cause], better: Better) -> tuple[Judged, ...]:
    """Which way each special point shows, and whether that is better."""

    def one(cause: Cause) -> Judged:
        if cause == "common":
            return "common"
        way = "higher" if cause in _UP else "lower"
        if better == "neutral":
            return "high" if way == "higher" else "low"
        return "improvement" if way == better else "concern"

    return tuple(one(cause) for cause in found)


Variation = Literal["common", "improvement", "concern", "high", "low"]
Assurance = Literal["always met", "never met", "now and then", "none"]


@dataclass(frozen=True, slots=True)
class VariationSign:
    """How the latest point varies: NHS 'variation icon'."""

    key: Variation
    sentence: str


@dataclass(frozen=True, slots=True)
class AssuranceSign:
    """What the limits promise of the target: NHS 'assurance icon'."""

    key: Assurance
    sentence: str


def variation(cause: Cause, verdict: Judged) -> VariationSign:
    """The variation icon: that of the latest point."""
    if verdict == "common":
        return VariationSign("common", MEANINGS["common"])
    said = f"{PATTERNS[cause]}: {MEANINGS[verdict]}."
    return VariationSign(verdict, f"{said[0].upper()}{said[1:]}")


def assurance(lower: float, upper: float, target: float | None, better: Better) -> AssuranceSign:
    """The assurance icon: where the target lies against the latest limits."""
    if target is None or better == "neutral":
        return AssuranceSign("none", ASSURANCES["no target"])
    if math.isnan(lower):
        return AssuranceSign("none", ASSURANCES["no limits"])
    key: Literal["always met", "never met", "now and then"] = "never met"
    if lower <= target <= upper:
        key = "now and then"
    elif (target > upper) == (better == "lower"):
        key = "always met"
    return AssuranceSign(key, ASSURANCES[key])


CHART_NEEDS = 3
"""Fewer points than this have no moving range worth a mean; no chart is drawn."""
FIRM_FROM = 12
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
) -> ControlChart | Unavailable:
    """The XmR chart of values in time order; `rebase` by hand alone, in order, each with its reason."""
    numbers = np.asarray(values, np.float64)
    if len(numbers) < CHART_NEEDS:
        points = so_many(len(numbers), "point")
        told = CONTROL["few"].format(points=points, needs=CHART_NEEDS, enough=FIRM_FROM)
        return Unavailable(len(numbers), CHART_NEEDS, told)
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
        CONTROL["provisional"].format(
            points=so_many(one.stop - one.start, "point"), enough=FIRM_FROM
        )
        for one in stretches
        if one.stop - one.start < FIRM_FROM
    )


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
) -> ControlChart | Unavailable:
    """The t chart of times between events, in order; 0 is allowed, for two on one day.

    `since` is how long it has been since the last one; `rebase` as for `xmr`.
    """
    numbers = np.asarray(gaps, np.float64)
    roots = xmr(numbers ** (1 / NELSON), better=better, rebase=rebase)
    if isinstance(roots, Unavailable):
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
