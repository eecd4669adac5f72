"""Elapsed times as they are said: no decimal that nobody hears, and never on the wrong side of a limit."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.analysis.words import amount, elapsed
from timeline.audit.base import LONG, Unit

SAID: list[tuple[float, Unit, str]] = [
    (0.5, "hours", "30 minutes"),
    (1 + 1 / 60, "hours", "1 hour"),
    (31.58, "hours", "31.5 hours"),
    (95.96, "hours", "95.9 hours"),
    (96, "hours", "96 hours (4 days)"),
    (120.5, "hours", "120 hours (5 days)"),
    (8535.6, "hours", "8,535 hours (355 days)"),
    (12.5, "days", "12.5 days"),
    (355.5, "days", "355 days"),
    (1, "working days", "1 working day"),
]


@pytest.mark.parametrize(("value", "unit", "told"), SAID)
def test_a_long_time_has_no_decimal(value: float, unit: Unit, told: str) -> None:
    assert amount(value, unit) == told


def test_a_time_past_its_limit_by_little_is_just_over_it() -> None:
    limits = (24, 72, 120)
    assert amount(72, "hours", limits) == "72 hours"
    assert amount(72 + 2 / 60, "hours", limits) == "just over 72 hours"
    assert amount(120.75, "hours", limits) == "just over 120 hours (5 days)"
    assert amount(121.75, "hours", limits) == "121 hours (5 days)"
    assert elapsed(71.5, 72.01, "hours", is_open=False, limits=limits) == (
        "71.5 to just over 72 hours"
    )
    assert elapsed(24.01, math.inf, "hours", is_open=True, limits=limits) == (
        "just over 24 hours so far"
    )


@given(st.integers(1, 3_000), st.floats(-120, 120))
def test_what_is_heard_is_on_the_side_of_the_limit_on_which_the_time_is(
    limit: int, away: float
) -> None:
    value = max(limit + away, 1.0)
    told = amount(value, "hours", (limit,))
    heard = float(told.removeprefix("just over ").split(" ")[0].replace(",", ""))
    past = heard > limit or told.startswith("just over ")
    assert past == (value > limit)
    assert 0 <= value - heard < (1 if value >= LONG else 0.1 + 1e-9)
