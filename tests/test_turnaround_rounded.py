"""Very many times are rounded before they are told: to what, and that no number is the worse for it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from timeline.analysis.times import GRIDS, MOST, UNTIL, Times, _alike
from timeline.analysis.turnaround.curves import curve_of
from timeline.audit import LimitMark
from timeline.estimates.survival import Quantile, median
from timeline.waits import NEVER
from timeline.wording.methods import method_words


def test_many_times_are_told_on_a_grid_that_does_not_depend_on_the_blocks() -> None:
    chance = np.random.default_rng(3)
    low = chance.integers(0, 400_000, 3 * MOST) * 60
    exact = chance.random(len(low)) < 0.5
    high = np.where(exact, low, low + chance.integers(60, 86_400, len(low)))
    state = np.ones(len(low), np.int8)
    one = np.ones(len(low), np.int64)
    pieces = [
        _alike(Times(low[a:b], high[a:b], state[a:b], one[a:b], 0, in_hours=True))
        for a, b in pairwise((0, 10, MOST, len(low)))
    ]
    whole, together = _alike(Times(low, high, state, one, 0, in_hours=True)), Times.together(pieces)
    assert len(whole.n) <= MOST
    for name in ("low", "high", "n", "grid"):
        assert np.array_equal(getattr(whole, name), getattr(together, name)), name
    assert len(whole) == len(low)
    assert whole.high.max() >= high.max()
    assert (whole.high != NEVER).all()


@pytest.mark.parametrize("clocks", [20_000, 200_000])
def test_clocks_open_for_years_make_none_that_stopped_within_hours_coarse(clocks: int) -> None:
    """They had: half of many groups were said to be done after 48 hours, where it was after 28."""
    chance = np.random.default_rng(8)
    stops = (chance.lognormal(np.log(28 * 3_600), 0.6, clocks)).astype(np.int64)
    ranged = np.where(chance.random(clocks) < 0.1, 86_399, 0)
    runs = chance.integers(0, 5 * 365 * 86_400, clocks // 20)
    low = np.concatenate([stops, runs])
    high = np.concatenate([stops + ranged, np.full(len(runs), NEVER)])
    state = np.repeat(np.asarray([1, 0], np.int8), [clocks, len(runs)])
    one = np.ones(len(low), np.int64)
    exact = Times(low, high, state, one, 0, in_hours=True)
    few = _alike(exact)
    assert len(few.n) <= MOST
    told, known = median(few.clocks), median(exact.clocks)
    assert isinstance(told, Quantile)
    assert isinstance(known, Quantile)
    for end in ("low", "high", "ci_low", "ci_high"):
        assert getattr(told, end) == pytest.approx(getattr(known, end), abs=0.5), end


def test_each_grid_has_no_point_that_the_one_before_has_not() -> None:
    ends = (0, *UNTIL)
    for fine, coarse in pairwise(GRIDS):
        assert all(whole % part == 0 for part, whole in zip(fine, coarse, strict=True))
    for steps in GRIDS:
        assert all(
            end % step == 0
            for end, pair in zip(ends[1:], pairwise(steps), strict=True)
            for step in pair
        )


def test_a_block_on_a_coarse_grid_takes_the_others_with_it() -> None:
    """Were it not so, what is told would depend on how a log was cut into blocks."""

    def times(low: list[int]) -> Times:
        seconds, alike = np.asarray(low), np.ones(len(low), np.int64)
        return _alike(Times(seconds, seconds, alike.astype(np.int8), alike, 0, in_hours=True))

    many, few = [*range(MOST + 1)], [100_001, 100_002]
    whole, together = times(many + few), Times.together([times(many), times(few)])
    assert (whole.grid, times(few).grid) == (1, 0)
    assert np.array_equal(whole.high, together.high)


def test_a_curve_of_very_many_times_says_how_they_were_rounded_and_tells_no_limit_between() -> None:
    seconds, one = np.arange(MOST + 1) * 601, np.ones(MOST + 1, np.int64)
    exact = Times(seconds, seconds, one.astype(np.int8), one, 0, in_hours=True)
    limits = [
        LimitMark(standard=name, at=at, words=f"within {at} hours", at_least=False)
        for name, at in (("A", 1.0), ("B", 1.01))
    ]
    plain, rounded = (curve_of(its, limits) for its in (exact, _alike(exact)))
    words = "Very many different times are rounded first: to whole 5 minutes below 4 days, and more coarsely beyond."
    assert words not in method_words(plain)
    assert [its.standard for its in plain.done] == ["A", "B"]
    assert method_words(rounded).endswith(f"{words} Ranges are rounded outwards, exact times up.")
    assert [its.standard for its in rounded.done] == ["A"]
    assert rounded.done[0].low == plain.done[0].low
