"""The two icons of a control chart, each with its sentence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from timeline.estimates.special import Better, Cause, Judged

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


_PATTERN: dict[Cause, str] = {
    "common": "",
    "above the limit": "the latest point lies above the upper limit",
    "below the limit": "the latest point lies below the lower limit",
    "seven rising": "the latest point is one of seven or more that rise",
    "seven falling": "the latest point is one of seven or more that fall",
    "two of three high": "two of the last three points lie close to the upper limit",
    "two of three low": "two of the last three points lie close to the lower limit",
    "seven above the mean": "the latest point is one of seven or more in a row above the mean",
    "seven below the mean": "the latest point is one of seven or more in a row below the mean",
}
_MEANING: dict[Judged, str] = {
    "common": "",
    "improvement": "a change for the better that chance alone would seldom make",
    "concern": "a change for the worse that chance alone would seldom make",
    "high": "higher than chance alone would often make it",
    "low": "lower than chance alone would often make it",
}


def variation(cause: Cause, verdict: Judged) -> VariationSign:
    """The variation icon: that of the latest point."""
    if verdict == "common":
        return VariationSign(
            "common", "The latest point varies no more than chance alone would have it."
        )
    said = f"{_PATTERN[cause]}: {_MEANING[verdict]}."
    return VariationSign(verdict, f"{said[0].upper()}{said[1:]}")


def assurance(lower: float, upper: float, target: float | None, better: Better) -> AssuranceSign:
    """The assurance icon: where the target lies against the latest limits."""
    if target is None or better == "neutral":
        return AssuranceSign("none", "No target is set.")
    if math.isnan(lower):
        return AssuranceSign("none", "Without limits nothing can be said of the target.")
    if lower <= target <= upper:
        return AssuranceSign(
            "now and then",
            "The target lies between the limits: unless something changes it will be met now and then, by chance.",
        )
    if (target > upper) == (better == "lower"):
        return AssuranceSign(
            "always met",
            "The target lies outside the limits on the side that is met: unless something changes it will be met.",
        )
    return AssuranceSign(
        "never met",
        "The target lies outside the limits on the side that is missed: unless something changes it will not be met.",
    )
