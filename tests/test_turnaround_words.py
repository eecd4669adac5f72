"""What turnaround says of many clocks agrees with what it counts, and can be read aloud."""

from __future__ import annotations

import numpy as np
import pytest

from timeline.analysis.times import Times, _alike
from timeline.analysis.turnaround.contrasts import _by_how_much, _Pair, _share_words
from timeline.analysis.turnaround.control_chart import median_chart
from timeline.analysis.turnaround.curves import Limit, told_curve
from timeline.audit import Share, Unit
from timeline.moments.zone import HOUR

DAY = 24 * HOUR
HOURS = _Pair("In or out of hours", "in hours", "out of hours")


def test_of_very_many_clocks_a_curve_tells_at_a_limit_what_the_shares_count() -> None:
    drawn = np.random.default_rng(7)
    exact = drawn.integers(1, 5 * DAY, 17_000)
    days = drawn.integers(
        0, 4, 3_000
    )  # dates alone, so many days apart: a range of two days less a second
    low = np.concatenate([exact, np.maximum((days - 1) * DAY + 1, 0)])
    high = np.concatenate([exact, (days + 1) * DAY - 1])
    one = np.ones(len(low), np.int64)
    times = _alike(Times(low, high, one.astype(np.int8), one, 0, in_hours=True))
    assert times.grid
    limits = [Limit("R1", 24, "within 24 hours"), Limit("R2", 72, "within 72 hours")]
    for done in told_curve(times, "hours", "all", limits).done:
        at = done.at * HOUR
        assert done.low == pytest.approx(np.mean(high <= at), abs=1e-9), done.standard
        assert done.high == pytest.approx(np.mean(low <= at), abs=1e-9), done.standard


def by_month(medians: list[int]) -> dict[str, Times]:
    """Months of ten clocks each, all of so many days."""
    ten = np.full(1, 10)
    return {
        f"{2020 + k // 12}-{k % 12 + 1:02}": Times(np.full(1, days), np.full(1, days), np.ones(1, np.int8), ten, 0, in_hours=False)
        for k, days in enumerate(medians)
    }  # fmt: skip


@pytest.mark.parametrize(
    ("medians", "refused"),
    [
        ([2] * 11 + [3] + [2] * 12, True),
        ([14, 13] * 12, True),
        ([2] * 24, False),
        ([2, 9, 4, 7, 3, 8, 5, 10, 2, 6, 9, 4], False),
        ([17, 15, 19, 16, 18, 14, 17, 20, 15, 18, 16, 19] * 2, False),
        ([2, 2, 3], False),
    ],
)
def test_medians_on_a_scale_too_coarse_have_no_limits_of_chance(
    medians: list[int], refused: bool
) -> None:
    chart = median_chart(by_month(medians), "days", ())
    assert bool(chart.refusal) == refused
    if refused:
        assert "so coarse a scale that limits of chance would mislead" in chart.sentence
        assert chart.sentence.endswith("It lies between " + {2: "2 days and 3 days.", 14: "13 days and 14 days."}[medians[0]])  # fmt: skip


@pytest.mark.parametrize(
    ("low", "high", "unit", "said"),
    [
        (4.31, 4.88, "hours", "4.3 to 4.8 hours longer (95 % interval)."),
        (-29.16, -20.04, "hours", "20 to 29.1 hours shorter (95 % interval)."),
        (-5.7, 0.57, "hours", "between 5.7 hours shorter and 34 minutes longer (95 % interval): by this alone the two may be the same."),
        (-1.4, 1.0, "days", "between 2 days shorter and 1 day longer (95 % interval): by this alone the two may be the same."),
        (-1.4, 0.0, "days", "up to 2 days shorter (95 % interval): by this alone the two may be the same."),
        (0.0, 2.0, "working days", "up to 2 working days longer (95 % interval): by this alone the two may be the same."),
    ],
)  # fmt: skip
def test_by_how_much_medians_differ_can_be_read_aloud(
    low: float, high: float, unit: Unit, said: str
) -> None:
    assert _by_how_much(HOURS, low, high, unit) == f"Out of hours the median is {said}"


def share(met: int, n: int) -> Share:
    return Share(met=met, n=n, share=met / n, low=0, high=1, if_unclear_not_met=0, if_unclear_met=1)


@pytest.mark.parametrize(
    ("one", "two", "said"),
    [
        ((400, 3_865), (5_105, 14_756), "10%), out of hours 5,105 of 14,756 (35%); a difference of +24 percentage points before rounding ("),
        ((90, 217), (70, 287), "41%), out of hours 70 of 287 (24%); a difference of −17 percentage points ("),
    ],
)  # fmt: skip
def test_a_difference_that_the_rounded_shares_do_not_give_says_that_it_is_that_before_rounding(
    one: tuple[int, int], two: tuple[int, int], said: str
) -> None:
    shares = [share(*one), share(*two)]
    by = shares[1].share - shares[0].share
    assert said in _share_words(HOURS, [*shares], (by, by, by), "within 1 day")
