"""What the page's own script estimates of some clocks is what the engine estimates of them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Page
from scipy.special import betaincinv

from timeline.analysis.turnaround.times import ENDED, MOST, OPEN, STOPPED, Times, _alike
from timeline.estimates.clocks import Clocks
from timeline.estimates.curves import longest_median
from timeline.estimates.exact import incidence, surely_by
from timeline.estimates.refused import Refused
from timeline.intervals import NEVER
from timeline.report import parts

NEAR = {"rtol": 1e-7, "atol": 1e-12}
KINDS = ("exact", "days", "ranges", "open", "ended", "tied", "many", "huge", "none stopped")
STATES = {STOPPED: 0, OPEN: 1, ENDED: 2}
"""As the page's columns have them."""


@pytest.fixture(scope="module")
def blank(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def asked(page: Page, what: str, batch: list[Any]) -> list[Any]:
    """What the page's functions say of each of many."""
    scripts = files("timeline") / "report/script/estimates"
    text = "\n".join((scripts / f"{one}.js").read_text(encoding="utf-8") for one in parts.ESTIMATES)
    found: list[Any] = page.evaluate(f"(batch) => {{ {text}; return batch.map({what}); }}", batch)
    return found


def made(kind: str, seed: int) -> Clocks:
    """Some clocks of a kind."""
    draw = np.random.default_rng([seed, KINDS.index(kind)])
    n = int(draw.integers(1, {"many": 400, "huge": 40}.get(kind, 40)))
    low = draw.gamma(1.2, 20, n).round(3 if kind in ("exact", "many") else 0)
    wide = draw.gamma(0.6, 8, n).round(0) * (draw.random(n) < 0.8)
    high = low + (0 if kind in ("exact", "open", "ended", "huge") else wide)
    lost = draw.random(n) < {"exact": 0, "none stopped": 1, "many": 0.1}.get(kind, 0.3)
    ended = lost & (draw.random(n) < 0.5) & (kind not in ("open", "exact"))
    weights = draw.integers(1, {"tied": 9, "huge": 3_000}.get(kind, 2), n)
    return Clocks.of(low, np.where(lost, np.inf, high), ended, weights)


CLOCKS = [made(kind, seed) for kind in KINDS for seed in range(20)]
OF = "(one) => distinctClocks(one.low, one.high, one.ended, one.weights)"


def plain(clocks: Clocks) -> dict[str, list[float]]:
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


def test_a_point_of_the_beta_distribution_is_that_of_scipy(blank: Page) -> None:
    draw = np.random.default_rng(1)
    one, two = (np.exp(draw.uniform(np.log(0.2), np.log(60_000), 2_000)) for _ in range(2))
    below = np.where(np.arange(2_000) % 2, 0.025, 0.975)
    found = asked(
        blank,
        "(one) => betaPoint(...one)",
        np.stack([one, two, below], axis=1).tolist(),
    )
    np.testing.assert_allclose(found, betaincinv(one, two, below), rtol=1e-9)


def test_shares_done_and_their_intervals_are_the_engines(blank: Page) -> None:
    told = asked(
        blank,
        f"(one) => {{ const told = incidence(({OF})(one)); for (const name in told) if (told[name].length) told[name] = [...told[name]]; return told; }}",
        [plain(one) for one in CLOCKS],
    )
    for clocks, found in zip(CLOCKS, told, strict=True):
        wanted = incidence(clocks)
        near(found["at"], wanted.at)
        near(found["share"], wanted.share)
        near(found["watched"], wanted.watched)
        near(found["sureFrom"], wanted.sure_from)
        near(found["sureTo"], wanted.sure_to)
        near(found["firstSureTo"], wanted.first_sure_to)


def test_times_at_which_a_level_is_surely_reached_are_the_engines(blank: Page) -> None:
    levels = [0.5, 0.75, 0.9]
    told = asked(
        blank,
        f"(one) => {levels}.map((level) => surelyBy(({OF})(one), level))",
        [plain(one) for one in CLOCKS],
    )
    near(told, [[surely_by(one, level) for level in levels] for one in CLOCKS])


def test_the_median_of_the_longest_times_is_the_engines(blank: Page) -> None:
    told = asked(blank, f"(one) => longestMedian(({OF})(one))", [plain(one) for one in CLOCKS])
    wanted = [longest_median(one) for one in CLOCKS]
    near(told, [np.nan if isinstance(one, Refused) else one for one in wanted])
    assert any(isinstance(one, Refused) for one in wanted)


def times(seed: int) -> Times:
    """Some hundreds of times in seconds, exact, ranges and not stopped."""
    draw = np.random.default_rng(seed)
    n = int(draw.integers(1, 5_000))
    low = draw.integers(0, 40 * 3_600 * (1 + seed % 3 * 20), n)
    state = draw.choice([STOPPED, OPEN, ENDED], n, p=[0.8, 0.1, 0.1]).astype(np.int8)
    wide = draw.integers(0, 86_400, n) * (draw.random(n) < 0.5)
    return Times(low, np.where(state == STOPPED, low + wide, NEVER), state, np.ones(n, np.int64), 0, seed % 4 > 0)  # fmt: skip


def test_very_many_times_are_told_on_the_engines_grid(blank: Page) -> None:
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
    told = asked(
        blank,
        "(one) => { const times = fewTimes(one[0], one[1], MOST_TIMES); return [times.grid, clocksOfTimes(times, one[1])]; }",
        batch,
    )
    grids = set()
    for one, (grid, found) in zip(every, told, strict=True):
        wanted = _alike(one, MOST)
        grids.add(wanted.grid)
        clocks = wanted.clocks
        assert grid == wanted.grid
        for name in ("low", "high", "ended", "weights"):
            near(found[name], getattr(clocks, name))
    assert len(grids) > 2
