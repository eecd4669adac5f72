"""What turnaround says of many clocks agrees with what it counts, and can be read aloud."""

from __future__ import annotations

import math

import numpy as np
import pytest

from timeline.analysis.times import Times, _alike
from timeline.analysis.turnaround.control_chart import median_chart
from timeline.analysis.turnaround.curves import curve_of
from timeline.audit import Curve, LimitMark, Share, ShareContrast, Side, TimeContrast, Unit
from timeline.moments.zone import HOUR
from timeline.wording.comparisons import contrast_words
from timeline.wording.methods import reason_words

DAY = 24 * HOUR
HOURS = Side(what="in_hours"), Side(what="out_of_hours")


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
    limits = [
        LimitMark(standard=name, at=at, words=f"within {at} hours", at_least=False)
        for name, at in (("R1", 24), ("R2", 72))
    ]
    for done in curve_of(times, limits).done:
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
    ("medians", "coarse"),
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
    medians: list[int], coarse: bool
) -> None:
    chart = median_chart(by_month(medians), "days", ())
    assert bool(chart.unavailable) == coarse
    if coarse:
        ends = {2: "2 days and 3 days", 14: "13 days and 14 days"}[medians[0]]
        assert reason_words(chart) == (
            f"No control chart: the median hardly moves from month to month, between {ends}. "
            "Whole days are too coarse a scale for limits."
        )


def curve(median: float) -> Curve:
    times = Times(
        np.full(1, int(median)), np.full(1, int(median)), np.ones(1, np.int8), np.full(1, 9), 0,
        in_hours=False,
    )  # fmt: skip
    return curve_of(times)


def time_contrast(low: float, high: float, p_value: float = 0.3) -> TimeContrast:
    return TimeContrast(
        n=18, method="log_rank", period="", one_side=HOURS[0], two_side=HOURS[1], one=curve(4),
        two=curve(5), median_low=0, median_high=0, p_value=p_value,
        ci_low=None if math.isinf(low) else low, ci_high=None if math.isinf(high) else high,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("low", "high", "unit", "words"),
    [
        (4.31, 4.88, "hours", "A clear difference: 4.3 to 4.8 hours longer."),
        (-29.16, -20.04, "hours", "A clear difference: 20 to 29.1 hours shorter."),
        (0.2, 1.4, "days", "A clear difference: 0 to 2 days longer."),
        (-5.7, 0.57, "hours", "No clear difference."),
        (0.0, 2.0, "working days", "No clear difference."),
        (3.0, math.inf, "days", "A clear difference: longer."),
        (-math.inf, math.inf, "days", "The dates set no end to the difference."),
    ],
)
def test_by_how_much_medians_differ_can_be_read_aloud(
    low: float, high: float, unit: Unit, words: str
) -> None:
    said = contrast_words(time_contrast(low, high), unit)
    assert f". {words}" in said
    assert said.endswith("This does not say why.") == words.startswith("A clear")


@pytest.mark.parametrize(
    ("p_value", "words"),
    [
        (0.004, "But the whole curves differ. Very unlikely to be chance (p < 0.01)."),
        (0.03, "But the whole curves differ. Unlikely to be chance (p = 0.03)."),
        (0.3, "No clear difference. It could be chance (p = 0.30)."),
        (1.0, "No clear difference."),
    ],
)
def test_how_likely_chance_is_stands_with_its_p_value(p_value: float, words: str) -> None:
    assert contrast_words(time_contrast(-1, 1, p_value), "days").endswith(words)


def share(met: int, n: int) -> Share:
    return Share(met=met, n=n, share=met / n, low=0, high=1, if_unclear_not_met=0, if_unclear_met=1)


def share_contrast(one: Share | None, two: Share | None, ends: tuple[float, ...]) -> str:
    difference, low, high = ends
    return contrast_words(
        ShareContrast(
            n=9, method="newcombe", period="", one=HOURS[0], one_share=one, two=HOURS[1],
            two_share=two, difference=difference, ci_low=low, ci_high=high,
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "two", "words"),
    [
        ((400, 3_865), (5_105, 14_756), "10%) in hours, 5,105 of 14,756 (35%) out of hours. A clear difference: 24 percentage points higher (before rounding). This"),
        ((90, 217), (70, 287), "41%) in hours, 70 of 287 (24%) out of hours. A clear difference: 17 percentage points lower. This"),
    ],
)  # fmt: skip
def test_a_difference_that_the_rounded_shares_do_not_give_is_marked_as_before_rounding(
    one: tuple[int, int], two: tuple[int, int], words: str
) -> None:
    shares = share(*one), share(*two)
    by = shares[1].share - shares[0].share
    assert words in share_contrast(*shares, (by, by, by))


def test_a_difference_that_is_not_clear_is_said_to_be_none() -> None:
    ends = (
        (0.004, -0.004, 0.012),
        (0.004, 0.001, 0.012),
        (0.0101, 0.001, 0.2),
        (-0.25, -0.4, -0.1),
    )
    unclear, none, one, many = (share_contrast(None, None, its) for its in ends)
    assert unclear.endswith(". No clear difference.")
    assert none.endswith("No difference to the nearest percentage point.")
    assert "1 percentage point higher" in one
    assert many.endswith(
        "A clear difference: 25 percentage points lower (before rounding). This does not say why."
    )
