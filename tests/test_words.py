"""Elapsed times as they are said: no decimal that nobody hears, and never on the wrong side of a limit."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roundings import CUT, DIFFERENCES, ROUNDED, SHARES
from timeline.audit.primitives import Unit, amount
from timeline.audit.rounding import LONG, cut, nearest, percent, percent_in_tenths, points
from timeline.wording.waits import Elapsed, elapsed_words

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
    ended = Elapsed(71.5, 72.01, "hours", hours=limits)
    assert elapsed_words(ended) == "71.5 to just over 72 hours"
    still_open = Elapsed(24.01, None, "hours", hours=limits)
    assert elapsed_words(still_open) == "just over 24 hours so far"


def test_numbers_are_rounded_to_the_nearest_and_halves_away_from_zero() -> None:
    assert [nearest(value, decimals) for value, decimals, _ in ROUNDED] == [
        it for *_, it in ROUNDED
    ]
    assert [cut(value) for value, _ in CUT] == [it for _, it in CUT]
    assert [percent(share) for share, _ in SHARES] == [it for _, it in SHARES]
    assert [points(difference) for difference, _ in DIFFERENCES] == [it for _, it in DIFFERENCES]
    assert percent_in_tenths(0.8335) == "83.4%"


@given(st.integers(1, 400), st.data())
def test_a_share_is_rounded_as_a_spreadsheet_shows_it(n: int, data: st.DataObject) -> None:
    """Spreadsheets round the decimal number, halves away from zero."""
    met = data.draw(st.integers(0, n))
    exact = Decimal(100 * met) / Decimal(n)
    assert nearest(met / n * 100) == int(exact.quantize(Decimal(1), ROUND_HALF_UP))


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
