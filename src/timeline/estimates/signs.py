"""The two icons of a control chart, each with its sentence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from timeline.audit.chart_words import ASSURANCES, MEANINGS, PATTERNS
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
