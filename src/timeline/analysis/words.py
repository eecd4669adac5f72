"""Elapsed times as they are said."""

from __future__ import annotations

from timeline import audit
from timeline.audit.primitives import amount
from timeline.working_time import LimitUnit

__all__ = ["amount", "elapsed", "late_by"]


def late_by(value: float, unit: audit.Unit, *, exact: bool) -> str:
    """How late, in words: '8 working days late'; a lower bound is 'at least 24 hours late'."""
    if unit == "hours" and value * 60 < 1:
        return "less than a minute late" if exact else "at least 1 second late"
    return f"{'' if exact else 'at least '}{amount(value, unit)} late"


def elapsed(
    low: float,
    high: float,
    unit: LimitUnit,
    *,
    is_open: bool,
    closed: bool = False,
    limits: tuple[int, ...] = (),
) -> str:
    """A range of elapsed time: '17 working days', '2 to 26 hours', '9 days so far'."""
    if is_open:
        return f"{amount(low, unit, limits)} {'with no answer' if closed else 'so far'}"
    if low == high:
        return amount(low, unit, limits)
    told = amount(low, unit, limits), amount(high, unit, limits)
    if told[0] == told[1]:
        return told[0]
    return f"{told[0].removesuffix(unit).strip()} to {told[1]}"
