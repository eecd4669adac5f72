"""What each statistic gives, and below which number it has none."""

from __future__ import annotations

import math
import pkgutil
import subprocess
import sys

import numpy as np
import pytest

from tables import cells
from timeline import estimates
from timeline.audit import Unavailable
from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.compare import ShareDifference, contrast, share_difference
from timeline.estimates.funnel import Funnel, funnel
from timeline.estimates.spc import ControlChart, Rebase, rare_events, t_chart, xmr
from timeline.estimates.survival import (
    Curve,
    Quantile,
    curve,
    likeliest_median,
    longest_median,
    median,
)

INF = math.inf


def clocks(text: str) -> CensoredTimes:
    """CensoredTimes as a table: `9`, `3 to 5`, `open at 7`, `ended at 7`, and how many of each."""
    rows = []
    for row in cells(text):
        words = row["clock"].split()
        low, high = float(words[0 if words[0].isdigit() else 2]), float(words[-1])
        stopped = words[0].isdigit()
        rows.append((low, high if stopped else INF, words[0] == "ended", int(row["how many"])))
    return CensoredTimes.of(*zip(*rows, strict=True))


def drawn(told: CensoredTimes) -> Curve:
    found = curve(told)
    assert isinstance(found, Curve)
    return found


def test_a_curve_for_drawing_has_fewer_times_and_is_true_at_those() -> None:
    times = np.arange(2000) % 977
    found = drawn(CensoredTimes.of(times, np.where(times % 5, times, INF)))
    thin = found.thinned(50)
    assert len(thin.at) == 50
    assert (thin.at[0], thin.at[-1]) == (found.at[0], found.at[-1])
    for time in thin.at:
        assert thin.done_by(time) == found.done_by(time)
    assert thin.thinned(50) is thin


UNAVAILABLE = [
    (curve(CensoredTimes.of([1] * 5, [1] * 5)), "few_waits", 5, 6),
    (curve(CensoredTimes.of([], [])), "few_waits", 0, 6),
    (xmr([4, 5], improvement_direction="lower"), "few_points", 2, 3),
    (t_chart([4]), "few_points", 1, 3),
    (t_chart([]), "few_points", 0, 3),
    (funnel([*"abcdefgh"], [1] * 8, [2] * 7 + [0]), "few_sites", 7, 8),
    (funnel([*"abcdefgh"], [9] * 8, [9] * 8), "sites_alike", 8, 8),
    (funnel([*"abcdefgh"], [0] * 8, [9] * 8), "sites_alike", 8, 8),
    (funnel([*"abcdefgh"], [1] * 8, [1, *[2] * 7]), "sites_small", 2, 8),
    (share_difference(2, 4, 9, 9), "few_on_one_side", 4, 5),
    (longest_median(CensoredTimes.of([1] * 5, [1] * 5)), "few_waits", 5, 6),
    (contrast(CensoredTimes.of([1] * 9, [1] * 9), CensoredTimes.of([1], [1])), "few_on_one_side", 1, 6),
]  # fmt: skip


@pytest.mark.parametrize(("found", "reason", "n", "needs"), UNAVAILABLE, ids=lambda one: str(one)[:40])  # fmt: skip
def test_below_its_number_a_statistic_gives_its_reason(
    found: object, reason: str, n: int, needs: int
) -> None:
    assert isinstance(found, Unavailable)
    assert (found.reason, found.n, found.needs) == (reason, n, needs)


def test_two_cases_give_no_statistic_at_all() -> None:
    two = CensoredTimes.of([3, 9], [3, 9])
    assert isinstance(curve(two), Unavailable)
    assert isinstance(contrast(two, two), Unavailable)
    assert isinstance(xmr([50, 100], improvement_direction="higher"), Unavailable)


HALF_EXACTLY = (
    "0 | 1\n0 to 4 | 1\n3 | 1\n3 to 6 | 1\n6 to 10 | 1\n7 to 9 | 1\n7 to 10 | 1\nopen at 3 | 1"
)
THREE_QUARTERS_EXACTLY = "4 | 1\n5 to 8 | 1\n6 to 7 | 1\nopen at 0 | 2\nopen at 8 | 1"
QUANTILES = [
    ("half exactly: the middle of the rest", "9 | 6\n12 | 6", 0.5, "known", 10.5, 10.5),
    ("half exactly, and then open for good", "9 | 5\nopen at 15 | 5", 0.5, "known", 12, 12),
    ("half exactly, and closed by an ending", "9 | 5\nended at 15 | 5", 0.5, "known", 12, 12),
    ("more than the half before the rest", "9 | 7\n12 | 5", 0.5, "known", 9, 9),
    ("half done rests until the next", "9 | 5\n12 | 5", 0.75, "known", 12, 12),
    ("a range is told as a range", "3 to 5 | 6\n9 | 2", 0.5, "between", 3, 5),
    ("too many still open", "9 | 3\nopen at 12 | 7", 0.5, "not reached", 12, INF),
    ("too many never to be done", "9 | 3\nended at 2 | 7", 0.5, "not reached", 9, INF),
    ("0 is a time", "0 | 6\n4 | 2", 0.5, "known", 0, 0),
    ("nothing stopped", "open at 7 | 6", 0.5, "not reached", 7, INF),
    ("of a half exactly, to rounding", HALF_EXACTLY, 0.5, "between", 5, 6),
    ("the middle of ranges is a range", "1 to 3 | 5\n9 to 15 | 5", 0.5, "between", 5, 9),
    ("of three quarters exactly", THREE_QUARTERS_EXACTLY, 0.75, "between", 7, 7.5),
    ("the open ones say that it was later", "6 to 20 | 3\nopen at 8 | 3", 0.9, "between", 8, 20),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "level", "state", "low", "high"),
    [one[1:] for one in QUANTILES],
    ids=[one[0] for one in QUANTILES],
)
def test_the_time_by_which_a_share_is_done(
    text: str, level: float, state: str, low: float, high: float
) -> None:
    found = drawn(clocks(f"clock | how many\n{text}"))
    (told,) = (one for one in found.quantiles if one.level == level)
    assert (told.state, told.low, told.high) == (state, low, high)


LONGEST = [
    ("all exact and stopped", "9 | 6\n12 | 5", 9),
    ("half exactly: the middle of the rest", "9 | 6\n12 | 6", 10.5),
    ("a range at its end", "1 to 5 | 4\n2 to 20 | 4", 5),
    ("the open ones count", "9 | 4\nopen at 12 | 3", 9),
    ("those open before leave the rest to speak", "open at 1 | 4\n9 | 2\n12 | 2", 10.5),
    ("more open than done", "9 | 3\nopen at 12 | 4", INF),
    ("what an ending closed is never done", "9 | 4\nended at 1 | 5", INF),
]


@pytest.mark.parametrize(
    ("text", "half"), [one[1:] for one in LONGEST], ids=[one[0] for one in LONGEST]
)
def test_a_control_chart_draws_the_later_end_of_the_median(text: str, half: float) -> None:
    assert longest_median(clocks(f"clock | how many\n{text}")) == half


def test_an_ending_is_not_a_clock_still_running() -> None:
    """Ten clocks of which four were closed: they are never done, and not left out either."""
    ended = drawn(clocks("clock | how many\n3 | 6\nended at 1 | 4"))
    opened = drawn(clocks("clock | how many\n3 | 6\nopen at 1 | 4"))
    assert ended.done_by(3).high == pytest.approx(0.6)
    assert opened.done_by(3).high == pytest.approx(1.0)


def test_where_all_were_followed_to_the_end_the_share_and_its_interval_are_plain() -> None:
    done = drawn(clocks("clock | how many\n3 | 6\nended at 1 | 2\n9 | 2")).done_by(5)
    assert (done.low, done.high) == pytest.approx((0.6, 0.6))
    # Clopper and Pearson's interval of 6 of 10.
    assert (done.ci_low, done.ci_high) == pytest.approx((0.26238, 0.87845), abs=1e-5)


def test_five_clocks_can_tell_no_median_and_six_just_can() -> None:
    (median, *_) = drawn(
        clocks("clock | how many\n1 | 1\n2 | 1\n3 | 1\n4 | 1\n5 | 1\n6 | 1")
    ).quantiles
    assert (median.ci_low, median.ci_high) == (1, 6)


NEWCOMBE = [
    (56, 70, 48, 80, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775),
    (10, 10, 0, 10, 0.6075, 1.0),
]
"""Table II of Newcombe 1998, method 10: the first share less the second."""


@pytest.mark.parametrize(("a", "m", "b", "n", "low", "high"), NEWCOMBE)
def test_the_difference_of_two_shares_is_newcombes(
    a: int, m: int, b: int, n: int, low: float, high: float
) -> None:
    told = share_difference(b, n, a, m)
    assert isinstance(told, ShareDifference)
    assert (told.low, told.high) == pytest.approx((low, high), abs=5e-5)


def test_the_difference_of_two_groups_has_the_sign_of_the_later_one() -> None:
    before, after = CensoredTimes.of([20] * 30, [20] * 30), CensoredTimes.of([4] * 30, [4] * 30)
    found = contrast(before, after, by=10)
    assert not isinstance(found, Unavailable)
    assert found.done is not None
    assert found.done.low == found.done.high == 1
    assert (found.median.low, found.median.high) == (-16, -16)
    assert found.p_value < 0.001
    same = contrast(before, before, by=10)
    assert not isinstance(same, Unavailable)
    assert same.p_value == 1
    assert same.done is not None
    assert same.done.ci_low <= 0 <= same.done.ci_high


STEADY = [52, 48, 51, 49, 50, 53, 47, 50, 52, 48, 51, 50]


def chart(values: list[float], **named: object) -> ControlChart:
    made = xmr(values, **{"improvement_direction": "higher", **named})  # type: ignore[arg-type]  options by name
    assert isinstance(made, ControlChart)
    return made


@pytest.mark.parametrize(
    ("values", "better", "key"),
    [
        (STEADY, "higher", "common"),
        ([*STEADY, 80], "higher", "improvement"),
        ([*STEADY, 80], "lower", "concern"),
        ([*STEADY, 80], "neutral", "high"),
        ([*STEADY, 20], "neutral", "low"),
    ],
)
def test_a_point_beyond_the_limits_shows_which_way_is_better(
    values: list[float], better: str, key: str
) -> None:
    assert chart(values, improvement_direction=better).point_types[-1] == key


@pytest.mark.parametrize(
    ("target", "better", "key"),
    [
        (50, "higher", "now and then"),
        (30, "higher", "always met"),
        (70, "higher", "never met"),
        (70, "lower", "always met"),
        (30, "lower", "never met"),
        (70, "neutral", "no target"),
        (None, "higher", "no target"),
    ],
)
def test_the_assurance_icon_is_where_the_target_lies(
    target: float | None, better: str, key: str
) -> None:
    assert chart(STEADY, improvement_direction=better, target=target).assurance == key


def test_a_chart_that_never_moved_has_no_limits_and_no_assurance() -> None:
    made = chart([5] * 15, target=4)
    assert math.isnan(made.segments[0].lower)
    assert made.assurance == "no limits"


@pytest.mark.parametrize("value", [9 / 10, 7 / 9, 5 / 6, 19 / 23, 31.7])
@pytest.mark.parametrize("n", [8, 12, 24])
def test_values_that_stay_the_same_lie_on_their_mean_however_it_is_rounded(
    value: float, n: int
) -> None:
    for steady in (xmr([value] * n, improvement_direction="higher"), t_chart([value] * n)):
        assert isinstance(steady, ControlChart)
        assert {*steady.causes} == {"common"}


def test_limits_are_recalculated_by_hand_with_a_reason() -> None:
    made = chart([*STEADY, 70, 72, 68, 71], rebase=[Rebase(12, "a second reader from June")])
    first, second = made.segments
    assert (first.start, first.stop, second.start, second.stop) == (0, 12, 12, 16)
    assert (first.mean, second.mean) == (50.083333333333336, 70.25)
    assert second.reason == "a second reader from June"
    assert set(made.causes) == {"common"}


@pytest.mark.parametrize("blank", ["", " ", "\n"])
def test_limits_are_never_recalculated_without_a_reason(blank: str) -> None:
    with pytest.raises(ValueError, match="only for a reason"):
        Rebase(12, blank)


def test_where_events_are_rare_the_chart_is_of_the_gaps() -> None:
    assert not rare_events([4, 3, 5, 2, 6, 3]).rare
    assert rare_events([0, 1, 0, 0, 2, 0]) == (True, 0.5, 4 / 6)


def test_a_t_chart_is_an_xmr_chart_of_roots_turned_back() -> None:
    gaps = [3, 4, 0, 10, 40, 2, 5, 6, 3, 8, 9, 400]
    made = t_chart(gaps)
    assert isinstance(made, ControlChart)
    roots = xmr(np.array(gaps) ** (1 / 3.6), improvement_direction="higher")
    assert isinstance(roots, ControlChart)
    assert made.segments[0].upper == pytest.approx(roots.segments[0].upper ** 3.6)
    assert made.causes == roots.causes
    assert made.point_types[-1] == "improvement"


def sites(extra: list[int]) -> Funnel:
    met = [80, 81, 79, 82, 78, 80, 81, *extra]
    made = funnel([f"site {k}" for k in range(len(met))], met, [100] * len(met))
    assert isinstance(made, Funnel)
    return made


@pytest.mark.parametrize(
    ("met", "position"),
    [
        (80, "within"),
        (70, "below 95 %"),
        (60, "below 99.8 %"),
        (90, "above 95 %"),
        (95, "above 99.8 %"),
    ],
)
def test_a_site_is_told_by_the_limit_it_is_beyond(met: int, position: str) -> None:
    assert sites([met]).sites[-1].position == position


def test_sites_that_differ_more_than_chance_widen_the_limits() -> None:
    alike, apart = sites([80, 79]), sites([40, 99, 50, 95, 45, 90, 99])
    assert alike.between == 0
    assert apart.between > 0
    widths = [one.sites[0].limits.high_95 - one.sites[0].limits.low_95 for one in (alike, apart)]
    assert widths[1] > 2 * widths[0]


def test_small_sites_that_chance_spreads_widen_no_limits() -> None:
    """Six of six is no rarity at 83 %: one hospital of 400 keeps its limits among seven small ones."""
    chance = np.random.default_rng(5)
    n = np.asarray([400, *[6] * 7])
    for _ in range(40):
        found = funnel([*"ABCDEFGH"], chance.binomial(n, 0.83), n)
        assert isinstance(found, Funnel)
        assert found.spread < 2
        large = found.sites[0].limits
        assert large.high_95 - large.low_95 < 0.2


def test_the_lines_of_a_funnel_narrow_as_more_are_counted() -> None:
    lines = sites([80]).lines
    assert lines[0].n == 1
    assert lines[-1].n == 105
    assert lines[0].high_95 - lines[0].low_95 == 1
    assert lines[-1].high_95 - lines[-1].low_95 < 0.2
    for one in lines:
        assert one.low_998 <= one.low_95 <= one.high_95 <= one.high_998


def test_nothing_slow_is_brought_in_before_it_is_needed() -> None:
    parts = [part.name for part in pkgutil.iter_modules(estimates.__path__)]
    assert "product_limit" in parts
    loads = "; ".join(f"import timeline.estimates.{part}" for part in parts)
    code = f"import sys; {loads}; print('scipy' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    assert told.stdout.strip() == "False"


def test_the_median_alone_is_that_of_the_whole_curve() -> None:
    drawn = np.random.default_rng(1)
    for _ in range(200):
        n = int(drawn.integers(6, 120))
        low, state = drawn.integers(0, 60, n).astype(float), drawn.random(n)
        high = low + drawn.integers(0, 20, n) * (drawn.random(n) < drawn.random())
        is_open, ended = state < 0.2 * drawn.random(), state > 1 - 0.2 * drawn.random()
        clocks = CensoredTimes.of(low, np.where(is_open | ended, INF, high), ended)
        alone, whole = median(clocks), curve(clocks)
        assert isinstance(alone, Quantile)
        assert isinstance(whole, Curve)
        assert alone == whole.quantiles[0]
        reached = likeliest_median(clocks)
        assert (alone.low if math.isfinite(reached.low) else INF, alone.high) == reached
