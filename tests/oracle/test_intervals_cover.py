"""Simulated services: 95 % intervals hold the truth near 95 % of the time, and the naive mean does not.

Each world draws clocks whose times are known to it, cuts them at an as-of date, records some by
their dates alone, and asks how often each interval holds what is true. Seeded. With a number, a
longer run of the same, as a table: `make cover WORLDS=5000`.
"""

from __future__ import annotations

import math
import sys
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pytest

from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.compare import Contrast, ShareDifference, contrast, share_difference, wilson
from timeline.estimates.survival import Curve, curve

Numbers = npt.NDArray[np.float64]
DAY, SECOND = 24.0, 1 / 3600
WORLDS = 200
LEVELS = (0.5, 0.75, 0.9)
TIMES = (12.0, 24.0, 36.0, 72.0)
"""Hours at which the share done is asked for; the true times are gamma, of mean 40."""


class World(NamedTuple):
    """How a simulated service runs and is recorded."""

    n: int
    dated: float
    """The part of clocks recorded by their dates alone."""
    ending: bool


def truth(ending: bool) -> Numbers:
    """A great many true times, infinite where an ending came first."""
    chance = np.random.default_rng(7)
    times = chance.gamma(2, 20, 400_000)
    return np.sort(np.where(times < _endings(chance, len(times), ending), times, np.inf))


def _endings(chance: np.random.Generator, n: int, ending: bool) -> Numbers:
    return chance.exponential(150, n) if ending else np.full(n, np.inf)


def record(world: World, chance: np.random.Generator) -> CensoredTimes:
    """What the record of one world holds: clocks started over sixty days, read at their end."""
    clock_time = chance.uniform(0, DAY, world.n)
    left = chance.integers(1, 61, world.n) * DAY - clock_time
    times, ends = chance.gamma(2, 20, world.n), _endings(chance, world.n, world.ending)
    stopped = times <= np.minimum(left, ends)
    ended = ~stopped & (ends <= left)
    seen = np.where(stopped, times, np.minimum(left, ends))
    nights = np.floor((clock_time + seen) / DAY)
    dated = chance.random(world.n) < world.dated
    low = np.where(dated, np.maximum((nights - 1) * DAY + SECOND, 0), seen)
    high = np.where(dated, (nights + 1) * DAY - SECOND, seen)
    return CensoredTimes.of(low, np.where(stopped, high, np.inf), ended)


def covered(world: World, worlds: int) -> tuple[Numbers, Numbers]:
    """The part of worlds whose intervals hold the true share at each time, and the true quantiles."""
    chance = np.random.default_rng(20210430)
    true = truth(world.ending)
    shares = np.searchsorted(true, TIMES, side="right") / len(true)
    quantiles = [true[math.ceil(level * len(true)) - 1] for level in LEVELS]
    held = np.zeros((worlds, len(TIMES) + len(LEVELS)))
    for k in range(worlds):
        found = curve(record(world, chance))
        assert isinstance(found, Curve)
        done = (found.done_by(time) for time in TIMES)
        held[k] = [
            *(one.ci_low <= share <= one.ci_high for one, share in zip(done, shares, strict=True)),
            *(
                q.ci_low <= time <= q.ci_high
                for q, time in zip(found.quantiles, quantiles, strict=True)
            ),
        ]
    part = held.mean(axis=0)
    return part[: len(TIMES)], part[len(TIMES) :]


EXACT = [World(n, 0.0, ending) for ending in (False, True) for n in (8, 30, 200)]
RANGED = [
    World(n, dated, ending)
    for ending in (False, True)
    for n, dated in ((8, 1.0), (30, 0.5), (200, 1.0))
]
LEAST = 0.91
"""95 % less twice the sampling error of so few worlds."""


@pytest.mark.parametrize("world", EXACT, ids=str)
def test_intervals_of_exact_times_cover_near_95_per_cent_and_never_fewer(world: World) -> None:
    shares, quantiles = covered(world, WORLDS)
    assert shares.min() > LEAST
    assert quantiles.min() > LEAST
    if world.n == 200:
        assert shares.mean() < 0.985  # and not by being idly wide


@pytest.mark.parametrize("world", RANGED, ids=str)
def test_intervals_of_ranges_cover_wherever_within_them_each_time_was(world: World) -> None:
    shares, quantiles = covered(world, WORLDS)
    assert shares.min() > LEAST
    assert quantiles.min() > LEAST


def naive(worlds: int) -> tuple[float, float]:
    """The part of worlds in which the usual interval of finished clocks holds the true mean, and their mean."""
    chance, true, held, told = np.random.default_rng(3), 40.0, 0, []
    for _ in range(worlds):
        times, left = chance.gamma(2, 20, 60), chance.uniform(0, 90, 60)
        done = times[times <= left]
        error = 1.96 * done.std(ddof=1) / math.sqrt(len(done))
        held += abs(done.mean() - true) <= error
        told.append(done.mean())
    return held / worlds, float(np.mean(told))


def test_the_mean_of_finished_clocks_is_too_short_and_its_interval_seldom_holds_the_truth() -> None:
    held, told = naive(WORLDS)
    assert held < 0.3
    assert told < 32


def test_the_median_of_finished_clocks_is_too_short_and_the_curves_is_not() -> None:
    chance = np.random.default_rng(4)
    true = float(np.median(truth(ending=False)))
    finished, curves = [], []
    for _ in range(WORLDS):
        times, left = chance.gamma(2, 20, 60), chance.uniform(0, 90, 60)
        finished.append(float(np.median(times[times <= left])))
        found = curve(
            CensoredTimes.of(np.minimum(times, left), np.where(times <= left, times, np.inf))
        )
        assert isinstance(found, Curve)
        curves.append(found.quantiles[0].low)
    assert np.median(finished) < 0.85 * true
    assert np.median(curves) == pytest.approx(true, rel=0.05)


def test_leaving_out_what_an_ending_closed_says_too_much_and_the_curve_does_not() -> None:
    """Treated as still open, ended clocks would be given the fate of those that went on."""
    chance, done, wrong = np.random.default_rng(5), [], []
    true = float((truth(ending=True) <= 72).mean())
    for _ in range(WORLDS):
        told = record(World(60, 0.0, ending=True), chance)
        open_instead = CensoredTimes.of(told.low, told.high, weights=told.weights)
        for each, clocks in ((done, told), (wrong, open_instead)):
            found = curve(clocks)
            assert isinstance(found, Curve)
            each.append(found.done_by(72).low)
    assert np.mean(done) == pytest.approx(true, abs=0.02)
    assert np.mean(wrong) > true + 0.05


@pytest.mark.parametrize("ending", [False, True])
def test_the_likeliest_curve_of_ranges_tends_to_the_truth(ending: bool) -> None:
    """Where a range says no more than that a time lies in it: looked at every twelve hours."""
    told = record(World(4000, 0.0, ending), np.random.default_rng(9))
    looked = 12 * np.floor(told.low / 12)
    low = np.where(told.stops, looked + SECOND, told.low)
    found = curve(CensoredTimes.of(low, np.where(told.stops, looked + 12, np.inf), told.ended))
    assert isinstance(found, Curve)
    true = truth(ending)
    for time in TIMES:
        share = np.searchsorted(true, time, side="right") / len(true)
        assert found.done_by(time).likely_low == pytest.approx(share, abs=0.03)


def test_the_interval_of_a_difference_covers_near_95_per_cent() -> None:
    chance = np.random.default_rng(6)
    held = {"shares": 0, "done": 0, "median": 0, "alarms": 0}
    for _ in range(WORLDS):
        met = chance.binomial((30, 20), (0.8, 0.6))
        told = share_difference(int(met[0]), 30, int(met[1]), 20)
        assert isinstance(told, ShareDifference)
        held["shares"] += told.low <= -0.2 <= told.high
        both = [record(World(n, 0.0, ending=False), chance) for n in (30, 20)]
        found = contrast(*both, by=24)
        assert isinstance(found, Contrast)
        assert found.done
        held["done"] += found.done.ci_low <= 0 <= found.done.ci_high
        held["median"] += found.median.ci_low <= 0 <= found.median.ci_high
        held["alarms"] += found.p_value < 0.05
    for name in ("shares", "done", "median"):
        assert held[name] / WORLDS > LEAST
    assert held["alarms"] / WORLDS < 0.1


def test_wilsons_interval_covers_near_95_per_cent() -> None:
    met = np.random.default_rng(8).binomial(40, 0.83, 4000)
    ends = [wilson(int(one), 40) for one in met]
    assert 0.93 < np.mean([one.low <= 0.83 <= one.high for one in ends]) < 0.97


if __name__ == "__main__":
    for each in (*EXACT, *RANGED):
        shares, quantiles = covered(each, int(sys.argv[1]))
        print(each, "shares", shares.round(3), "quantiles", quantiles.round(3))  # noqa: T201  what it is run for
    print("the mean of finished clocks alone, of 40 true:", naive(int(sys.argv[1])))  # noqa: T201  what it is run for
