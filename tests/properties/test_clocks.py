"""What is always true of curves, whatever the clocks."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.compare import contrast
from timeline.estimates.product_limit import incidence
from timeline.estimates.steps import value_at
from timeline.estimates.survival import Curve, Quantile, curve
from timeline.estimates.turnbull import bounds, fit, turnbull_intervals

Row = tuple[float, float, bool]
COLUMNS = ("low", "high", "likely_low", "likely_high", "ci_low", "ci_high")


@st.composite
def clock(draw: st.DrawFn, widest: int = 4) -> Row:
    """A clock in whole units: stopped in a range, open, or ended."""
    low = draw(st.integers(0, 8))
    kind = draw(st.sampled_from(["stopped", "stopped", "stopped", "open", "ended"]))
    high = low + draw(st.integers(0, widest)) if kind == "stopped" else math.inf
    return float(low), float(high), kind == "ended"


often = settings(max_examples=60)
seldom = settings(max_examples=25)
records = st.lists(clock(), min_size=6, max_size=25)


def of(rows: list[Row]) -> CensoredTimes:
    return CensoredTimes.of(*zip(*rows, strict=True))


def drawn(told: CensoredTimes) -> Curve:
    found = curve(told)
    assert isinstance(found, Curve)
    return found


def ends(one: Quantile) -> tuple[float, ...]:
    return one.low, one.high, one.ci_low, one.ci_high


@often
@given(records, st.randoms())
def test_the_order_of_the_clocks_says_nothing(rows: list[Row], dealer: object) -> None:
    shuffled = rows[:]
    dealer.shuffle(shuffled)  # type: ignore[attr-defined]  of the standard library, whatever hypothesis calls it
    assert drawn(of(rows)).quantiles == drawn(of(shuffled)).quantiles


@often
@given(records, st.integers(1, 4))
def test_a_weight_is_a_clock_that_stands_so_often(rows: list[Row], times: int) -> None:
    weighted = CensoredTimes.of(*zip(*rows, strict=True), weights=[times] * len(rows))
    assert drawn(weighted).quantiles == drawn(of(rows * times)).quantiles


@often
@given(records, st.sampled_from([0.5, 2.0, 3600.0]))
def test_the_unit_changes_the_times_and_nothing_else(rows: list[Row], scale: float) -> None:
    scaled = drawn(of([(low * scale, high * scale, ended) for low, high, ended in rows]))
    plain = drawn(of(rows))
    for name in COLUMNS:
        assert getattr(scaled, name) == pytest.approx(getattr(plain, name), abs=1e-9)
    for ours, theirs in zip(scaled.quantiles, plain.quantiles, strict=True):
        assert ends(ours) == pytest.approx([end * scale for end in ends(theirs)])


@often
@given(records)
def test_shares_rise_and_each_lies_within_the_next(rows: list[Row]) -> None:
    found = drawn(of(rows))
    for name in COLUMNS:
        assert (np.diff(getattr(found, name)) >= -1e-9).all()
    order = ("ci_low", "low", "likely_low", "likely_high", "high", "ci_high")
    for less, more in itertools.pairwise(order):
        assert (getattr(found, less) <= getattr(found, more) + 1e-9).all()
    assert found.ci_low.min() >= 0
    assert found.ci_high.max() <= 1 + 1e-9


@often
@given(records)
def test_every_clock_is_counted_once(rows: list[Row]) -> None:
    found = drawn(of(rows))
    assert found.n == len(rows) == found.stopped + found.open + found.ended


@often
@given(st.lists(clock(widest=2), min_size=1, max_size=5))
def test_no_set_of_times_that_the_record_allows_has_a_curve_outside_the_bounds(
    rows: list[Row],
) -> None:
    told = of(rows)
    latest = incidence(told.latest())
    held = bounds(told, (latest.at, latest.watched))
    for times in itertools.product(*(_halves(low, high) for low, high, _ in rows)):
        exact = [
            (time, time if math.isfinite(high) else math.inf, ended)
            for time, (_, high, ended) in zip(times, rows, strict=True)
        ]
        one = incidence(of(exact))
        for time in np.arange(0, 11, 0.5):
            share = value_at(one.at, one.share, time)
            assert value_at(held.at, held.low, time) <= share + 1e-9
            assert share <= value_at(held.at, held.high, time) + 1e-9


def _halves(low: float, high: float) -> list[float]:
    return [low] if math.isinf(high) or low == high else [low, (low + high) / 2, high]


@often
@given(records)
def test_no_masses_whatever_are_likelier(rows: list[Row]) -> None:
    """By the gap: the most that any mass moved to one atom could gain in likelihood, per clock."""
    atoms = turnbull_intervals(of(rows))
    if atoms.size:
        found = fit(atoms)
        assert found.gap < 1e-6
        assert (np.diff(found.total) >= 0).all()


@often
@given(records, st.integers(0, 9))
def test_the_likeliest_masses_are_the_same_from_wherever_they_are_sought(
    rows: list[Row], seed: int
) -> None:
    atoms = turnbull_intervals(of(rows))
    if atoms.size:
        start = np.random.default_rng(seed).dirichlet(np.ones(atoms.size)) + 1e-6
        assert fit(atoms, start / start.sum()).total == pytest.approx(fit(atoms).total, abs=2e-3)


@often
@given(records)
def test_exact_clocks_need_no_ranges(rows: list[Row]) -> None:
    """The likeliest curve of ranges no wider than a point is that of exact times."""
    exact = of([(low, low if math.isfinite(high) else high, ended) for low, high, ended in rows])
    atoms = turnbull_intervals(exact)
    if exact.stopped:
        done = np.diff(fit(atoms).total)[::-1][: len(atoms.atom_low)].cumsum()
        one = incidence(exact)
        shares = [value_at(one.at, one.share, time) for time in atoms.atom_high]
        assert done == pytest.approx(shares, abs=2e-4)


@seldom
@given(records, records)
def test_a_difference_turned_about_is_the_same_difference(one: list[Row], two: list[Row]) -> None:
    there, back = contrast(of(one), of(two), by=4), contrast(of(two), of(one), by=4)
    assert there.p_value == pytest.approx(back.p_value, abs=0.06)
    for name in ("done", "median"):
        ours, theirs = getattr(there, name), getattr(back, name)
        assert (ours.low, ours.high) == pytest.approx((-theirs.high, -theirs.low), nan_ok=True)
        assert (ours.ci_low, ours.ci_high) == pytest.approx((-theirs.ci_high, -theirs.ci_low))
