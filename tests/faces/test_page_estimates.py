"""What the page's own script estimates of some clocks is what the engine estimates of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.special import betaincinv

from page_functions import in_node
from timeline.analysis.times import ENDED, OPEN, STOPPED, Times, _alike
from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.compare import (
    DEALS,
    DEALT_UP_TO,
    Difference,
    contrast,
    dealt,
    mixed,
    share_difference,
    wilson,
)
from timeline.estimates.product_limit import incidence, surely_by
from timeline.estimates.survival import LEVELS, Curve, Quantile, curve, longest_median, median
from timeline.estimates.unavailable import Unavailable
from timeline.waits import NEVER

NEAR = {"rtol": 1e-7, "atol": 1e-12}
KINDS = ("exact", "days", "ranges", "open", "ended", "tied", "many", "huge", "none stopped")
STATES = {STOPPED: 0, OPEN: 1, ENDED: 2}
"""As the page's columns have them."""


def made(kind: str, seed: int) -> CensoredTimes:
    """Some clocks of a kind."""
    draw = np.random.default_rng([seed, KINDS.index(kind)])
    n = int(draw.integers(1, {"many": 400, "huge": 40}.get(kind, 40)))
    low = draw.gamma(1.2, 20, n).round(3 if kind in ("exact", "many") else 0)
    wide = draw.gamma(0.6, 8, n).round(0) * (draw.random(n) < 0.8)
    high = low + (0 if kind in ("exact", "open", "ended", "huge") else wide)
    lost = draw.random(n) < {"exact": 0, "none stopped": 1, "many": 0.1}.get(kind, 0.3)
    ended = lost & (draw.random(n) < 0.5) & (kind not in ("open", "exact"))
    weights = draw.integers(1, {"tied": 9, "huge": 3_000}.get(kind, 2), n)
    return CensoredTimes.of(low, np.where(lost, np.inf, high), ended, weights)


CLOCKS = [made(kind, seed) for kind in KINDS for seed in range(20)]
OF = "(one) => distinctTimes(one.low, one.high, one.ended, one.weights)"


def plain(clocks: CensoredTimes) -> dict[str, list[float]]:
    """As the page's columns, in another order."""
    order = np.random.default_rng(len(clocks.low)).permutation(len(clocks.low))
    columns = {"low": clocks.low, "high": clocks.high, "ended": clocks.ended * 1}
    return {
        name: its[order].tolist() for name, its in {**columns, "weights": clocks.weights}.items()
    }


def near(found: Any, wanted: Any) -> None:  # noqa: ANN401  numbers and lists of them
    np.testing.assert_allclose(
        np.asarray(found, np.float64), np.asarray(wanted, np.float64), **NEAR
    )


def test_a_point_of_the_beta_distribution_is_that_of_scipy() -> None:
    draw = np.random.default_rng(1)
    one, two = (np.exp(draw.uniform(np.log(0.2), np.log(60_000), 2_000)) for _ in range(2))
    below = np.where(np.arange(2_000) % 2, 0.025, 0.975)
    found = in_node(
        "(one) => betaPoint(...one)",
        np.stack([one, two, below], axis=1).tolist(),
    )
    np.testing.assert_allclose(found, betaincinv(one, two, below), rtol=1e-9)


def test_shares_done_and_their_intervals_are_the_engines() -> None:
    told = in_node(
        f"(one) => {{ return atOnce(incidence(({OF})(one))); }}",
        [plain(one) for one in CLOCKS],
    )
    for clocks, found in zip(CLOCKS, told, strict=True):
        wanted = incidence(clocks)
        near(found["at"], wanted.at)
        near(found["share"], wanted.share)
        near(found["watched"], wanted.watched)
        near(found["ciLow"], wanted.sure_from)
        near(found["ciHigh"], wanted.sure_to)
        near(found["firstCiHigh"], wanted.first_sure_to)


def test_times_at_which_a_level_is_surely_reached_are_the_engines() -> None:
    levels = [*LEVELS]
    told = in_node(
        f"(one) => {levels}.map((level) => confidentBy(({OF})(one), level))",
        [plain(one) for one in CLOCKS],
    )
    near(told, [[surely_by(one, level) for level in levels] for one in CLOCKS])


def test_the_later_end_of_the_median_is_the_engines() -> None:
    told = in_node(f"(one) => longestMedian(({OF})(one))", [plain(one) for one in CLOCKS])
    wanted = [longest_median(one) for one in CLOCKS]
    near(told, [np.nan if isinstance(one, Unavailable) else one for one in wanted])
    assert any(isinstance(one, Unavailable) for one in wanted)


def times(seed: int) -> Times:
    """Some hundreds of times in seconds, exact, ranges and not stopped."""
    draw = np.random.default_rng(seed)
    n = int(draw.integers(1, 5_000))
    low = draw.integers(0, 40 * 3_600 * (1 + seed % 3 * 20), n)
    state = draw.choice([STOPPED, OPEN, ENDED], n, p=[0.8, 0.1, 0.1]).astype(np.int8)
    wide = draw.integers(0, 86_400, n) * (draw.random(n) < 0.5)
    return Times(low, np.where(state == STOPPED, low + wide, NEVER), state, np.ones(n, np.int64), 0, seed % 4 > 0)  # fmt: skip


def test_very_many_times_are_told_on_the_engines_grid() -> None:
    every = [times(seed) for seed in range(8)]
    batch = [
        [
            {
                "low": one.low.tolist(),
                "high": np.where(one.high == NEVER, -1, one.high).tolist(),
                "state": [STATES[its] for its in one.state.tolist()],
                "n": one.n.tolist(),
            },
            one.in_hours,
        ]
        for one in every
    ]
    told = in_node(
        "(one) => { const times = fewTimes(one[0], one[1]); return [times.grid, censoredTimes(times, one[1])]; }",
        batch,
    )
    grids = set()
    for one, (grid, found) in zip(every, told, strict=True):
        wanted = _alike(one)
        grids.add(wanted.grid)
        clocks = wanted.clocks
        assert grid == wanted.grid
        for name in ("low", "high", "ended", "weights"):
            near(found[name], getattr(clocks, name))
    assert len(grids) > 2


ENDS = ("low", "high", "sure_from", "sure_to")
COLUMNS = ("at", *ENDS, "likely_low", "likely_high")


def camel(name: str) -> str:
    """A name as the page's script spells it."""
    first, *others = name.replace("sure_from", "ci_low").replace("sure_to", "ci_high").split("_")
    return first + "".join(one.capitalize() for one in others)


def same_quantile(found: dict[str, Any], wanted: Quantile) -> None:
    assert found["state"] == wanted.state
    near([found[camel(name)] for name in ENDS], [getattr(wanted, name) for name in ENDS])


@pytest.mark.parametrize("kind", KINDS)
def test_a_curve_and_its_quantiles_are_the_engines(kind: str) -> None:
    every = [made(kind, seed) for seed in range(100, 125)]
    asks = [[20.0, float(np.median(one.low))] for one in every]
    told = in_node(
        f"""(one) => {{
          const found = atOnce(curveOf(({OF})(one[0]), one[1]));
          return found && Object.assign(found, {{ done: one[1].map((time) => doneBy(found, time)) }});
        }}""",
        [[plain(one), its] for one, its in zip(every, asks, strict=True)],
    )
    drawn = 0
    for clocks, times, found in zip(every, asks, told, strict=True):
        wanted = curve(clocks, times)
        if not isinstance(wanted, Curve):
            assert found is None
            continue
        drawn += 1
        for name in ("n", "stopped", "open", "ended", "exact"):
            assert found[name] == getattr(wanted, name)
        for name in COLUMNS:
            near(found[camel(name)], getattr(wanted, name))
        for quantile, its in zip(wanted.quantiles, found["quantiles"], strict=True):
            same_quantile(its, quantile)
        for time, done in zip(times, found["done"], strict=True):
            its_done = wanted.done_by(time)
            near([done[camel(name)] for name in ENDS], [getattr(its_done, name) for name in ENDS])
    assert drawn > 15


def test_a_share_that_is_reached_exactly_is_reached_on_the_page_too() -> None:
    chance = np.random.default_rng(8)
    every = []
    for _ in range(1_500):
        n = int(chance.integers(6, 20))
        low = chance.integers(0, 10, n).astype(np.float64)
        high = np.where(chance.random(n) < 0.3, np.inf, low + chance.integers(0, 5, n))
        every.append(CensoredTimes.of(low, high))
    told = in_node(f"(one) => atOnce(curveOf(({OF})(one), []))", [plain(one) for one in every])
    for clocks, found in zip(every, told, strict=True):
        wanted = curve(clocks)
        assert isinstance(wanted, Curve)
        for quantile, its in zip(wanted.quantiles, found["quantiles"], strict=True):
            same_quantile(its, quantile)


def test_a_curve_of_very_many_different_ranges_is_the_engines() -> None:
    every = [_alike(times(seed)).clocks for seed in (1, 6)]
    told = in_node(
        f"(one) => atOnce(curveOf(({OF})(one), [24, 72]))", [plain(one) for one in every]
    )
    for clocks, found in zip(every, told, strict=True):
        wanted = curve(clocks, [24, 72])
        assert isinstance(wanted, Curve)
        assert len(wanted.at) > 400
        for name in COLUMNS:
            near(found[camel(name)], getattr(wanted, name))


def test_a_median_by_itself_is_the_engines() -> None:
    told = in_node(f"(one) => atOnce(medianOf(({OF})(one)))", [plain(one) for one in CLOCKS])
    for clocks, found in zip(CLOCKS, told, strict=True):
        wanted = median(clocks)
        if isinstance(wanted, Unavailable):
            assert found is None
        else:
            same_quantile(found, wanted)


def test_both_deal_the_same_groups() -> None:
    counters = [0, 1, 77, DEALS * DEALT_UP_TO - 1, 2**31, 2**32 - 1]
    assert in_node("hashedInteger", counters) == mixed(np.asarray(counters)).tolist()
    later = np.arange(DEALT_UP_TO) % 3 == 1
    deals = dealt(later)
    told = in_node(
        "(one) => permuted(one[0], one[1])",
        [[later.tolist(), deal] for deal in (0, 1, 500, DEALS - 1)],
    )
    assert told == deals[[0, 1, 500, DEALS - 1]].astype(int).tolist()


def test_two_groups_of_clocks_differ_as_the_engine_says() -> None:
    pairs = [(made(kind, seed), made(kind, seed + 1)) for kind in KINDS for seed in range(40, 44)]
    told = in_node(
        f"""(pair) => {{
          const two = pair.map({OF});
          const curves = two.map((one) => atOnce(curveOf(one, [])));
          if (!curves[0] || !curves[1]) return null;
          return [differenceOf(curves[0].quantiles[0], curves[1].quantiles[0]), atOnce(chanceOf(two[0], two[1]))];
        }}""",
        [[plain(one), plain(two)] for one, two in pairs],
    )
    sizes = []
    for (one, two), found in zip(pairs, told, strict=True):
        wanted = contrast(one, two)
        if isinstance(wanted, Unavailable):
            assert found is None
            continue
        sizes.append(one.n + two.n)
        its: Difference = wanted.median
        near([found[0][camel(name)] for name in ENDS], [getattr(its, name) for name in ENDS])
        near(found[1], wanted.chance)
    assert min(sizes) < DEALT_UP_TO < max(sizes)


def test_two_shares_differ_as_the_engine_says() -> None:
    counts = [(0, 5, 5, 5), (3, 9, 8, 11), (40, 90, 41, 90), (0, 7, 0, 1_000), (9_000, 9_001, 2, 9)]
    told = in_node(
        "(pair) => shareDifference(...pair)",
        [[wilson(a, n)._asdict(), wilson(b, m)._asdict()] for a, n, b, m in counts],
    )
    for one, found in zip(counts, told, strict=True):
        wanted = share_difference(*one)
        assert not isinstance(wanted, Unavailable)
        near(
            [found[name] for name in ("difference", "low", "high")],
            [wanted.difference, wanted.low, wanted.high],
        )
