"""Curves, their intervals and the log-rank test against R, greenwood and scipy.

`r/references.json` is what `r/references.R` printed. greenwood is an oracle and not the engine, for
what version 0.8 does: its Turnbull takes ranges as open at their low end, so [3, 5] and [5, 7] do not
meet; it holds a table of every clock by every time, which 20,000 clocks of their own times do not
fit; its Aalen-Johansen takes 2 s for them and no weights; and its quantiles pass over a time at which
the curve reaches the level exactly. `python tests/oracle/greenwood_at_size.py N` on ranges, each of times
of its own and a tenth of them open (two cores, 8 GB of address space, 25 November 2026):

| ranges | greenwood 0.8.0, Turnbull | ours, with bounds and 95 % band |
|---|---|---|
| 250 | 2.0 s, 114 MB | 0.33 s, 86 MB |
| 500 | 14 s, 133 MB | 0.29 s, 87 MB |
| 1,000 | 77 s, 198 MB | 0.31 s, 87 MB |
| 20,000 | MemoryError: a table of 5.7 GiB beside the 7.3 GB it holds | 0.56 s, 115 MB |

Seconds are of a processor; importing it takes 1.2 to 1.3 s, importing ours 0.08 s.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import greenwood as gw
import numpy as np
import pytest
from scipy import stats

from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.compare import logrank
from timeline.estimates.funnel import Funnel, funnel
from timeline.estimates.survival import Curve, curve, median
from timeline.estimates.turnbull import chances, fit, turnbull_intervals

R = json.loads((Path(__file__).parent / "r" / "references.json").read_text())
LEVELS = (0.5, 0.75, 0.9)


def named(kind: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("r", R[kind], ids=lambda one: one["name"])


def clocks(r: dict[str, Any]) -> CensoredTimes:
    time = np.array(r["time"], np.float64)
    stopped = np.array(r["stopped"]) == 1
    return CensoredTimes.of(time, np.where(stopped, time, np.inf))


def drawn(told: CensoredTimes) -> Curve:
    found = curve(told)
    assert isinstance(found, Curve)
    return found


def at(found: Curve, name: str, times: list[float]) -> list[float]:
    return [getattr(found.done_by(time), name) for time in times]


@named("open")
def test_with_open_clocks_it_is_the_kaplan_meier_curve_of_survival(r: dict[str, Any]) -> None:
    assert at(drawn(clocks(r)), "low", r["at"]) == pytest.approx(r["share"], abs=1e-12)


@named("open")
def test_its_interval_is_the_beta_product_of_bpcp(r: dict[str, Any]) -> None:
    found = drawn(clocks(r))
    told = dict(zip(r["sure_at"], zip(r["sure_from"], r["sure_to"], strict=True), strict=True))
    for time, sure in told.items():
        done = found.done_by(time)
        assert (done.ci_low, done.ci_high) == pytest.approx(sure, abs=1e-9)


@named("open")
def test_its_quantiles_are_those_of_survival_and_their_intervals_those_of_bpcp(
    r: dict[str, Any],
) -> None:
    found = drawn(clocks(r))
    for told, theirs, sure in zip(
        found.quantiles, r["quantiles"], r["sure_quantiles"], strict=True
    ):
        assert told.high == (np.inf if theirs == "NA" else theirs)
        assert (told.ci_low, told.ci_high) == tuple(float(end) for end in sure)


@named("plateaus")
def test_where_the_curve_rests_on_a_level_the_quantile_is_the_middle_that_survival_gives(
    r: dict[str, Any],
) -> None:
    told = drawn(clocks(r)).quantiles
    assert [one.high for one in told] == [np.inf if one == "NA" else one for one in r["quantiles"]]
    assert median(clocks(r)) == told[0]


@named("ended")
def test_with_endings_it_is_the_aalen_johansen_curve_of_survival(r: dict[str, Any]) -> None:
    time, state = np.array(r["time"], np.float64), np.array(r["state"])
    found = drawn(CensoredTimes.of(time, np.where(state == 1, time, np.inf), state == 2))
    assert at(found, "low", r["at"]) == pytest.approx(r["share"], abs=1e-12)


@named("ranges")
def test_from_ranges_the_masses_are_those_of_npsurv(r: dict[str, Any]) -> None:
    low, high = np.array(r["low"], np.float64), np.array(r["high"], np.float64)
    high[high < 0] = np.inf
    # R's ranges leave out their low end and ours do not: in whole numbers, ours begin at the next.
    begins = np.where((low < high) & np.isfinite(high), low + 1, low)
    atoms = turnbull_intervals(CensoredTimes.of(begins, high))
    masses = np.diff(fit(atoms).total)[::-1][: len(atoms.atom_low)]
    some = masses > 1e-6
    theirs = np.array(r["mass"]) > 1e-6
    assert atoms.atom_high[some].tolist() == np.array(r["atom_high"])[theirs].tolist()
    assert masses[some] == pytest.approx(np.array(r["mass"])[theirs], abs=2e-5)


@named("parted")
def test_the_log_rank_test_of_many_clocks_is_that_of_survival(
    r: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.estimates.compare.DEALT_UP_TO", 0)
    assert logrank(*_groups(r)) == pytest.approx(r["chance"], rel=1e-6)


@named("parted")
def test_of_few_clocks_it_says_nearly_the_same(r: dict[str, Any]) -> None:
    assert logrank(*_groups(r)) == pytest.approx(r["chance"], abs=0.025)


def _groups(r: dict[str, Any]) -> tuple[CensoredTimes, CensoredTimes]:
    group = np.array(r["group"])
    columns = {name: np.array(r[name]) for name in ("time", "stopped")}
    first, second = (
        clocks({name: column[group == which] for name, column in columns.items()})
        for which in (1, 2)
    )
    return first, second


@pytest.mark.parametrize("r", R["binomial"], ids=lambda one: f"n = {one['n']}")
def test_the_limits_of_a_funnel_are_rs_binomial_quantiles(r: dict[str, Any]) -> None:
    # Eight sites of so many that all keep nearly to the share itself.
    n, met = r["n"], round(r["n"] * r["share"])
    found = funnel([*"abcdefgh"], [83, *[met] * 7], [100, *[n] * 7])
    assert isinstance(found, Funnel)
    site = found.sites[-1].limits
    low = stats.binom.ppf([0.001, 0.025], n, found.share) / n
    high = stats.binom.ppf([0.975, 0.999], n, found.share) / n
    assert (site.low_998, site.low_95, site.high_95, site.high_998) == pytest.approx((*low, *high))
    assert (stats.binom.ppf([0.001, 0.025], n, r["share"]).tolist()) == r["low"]
    assert (stats.binom.ppf([0.975, 0.999], n, r["share"]).tolist()) == r["high"]


@pytest.mark.parametrize("seed", range(5))
def test_greenwood_draws_the_same_curve_of_open_clocks(seed: int) -> None:
    chance = np.random.default_rng(seed)
    time, stopped = chance.integers(0, 20, 60).astype(np.float64), chance.random(60) < 0.7
    theirs = gw.KaplanMeier().fit(gw.Surv(time=time, event=stopped))
    ours = drawn(CensoredTimes.of(time, np.where(stopped, time, np.inf)))
    assert at(ours, "low", theirs.time_.tolist()) == pytest.approx(1 - theirs.survival_)
    scipys = stats.ecdf(stats.CensoredData(time[stopped], right=time[~stopped])).cdf
    assert at(ours, "low", scipys.quantiles.tolist()) == pytest.approx(scipys.probabilities)


@pytest.mark.parametrize("seed", range(5))
def test_greenwood_draws_the_same_curve_of_ranges(seed: int) -> None:
    chance = np.random.default_rng(seed)
    low = chance.integers(0, 12, 40).astype(np.float64)
    high = np.where(chance.random(40) < 0.2, np.inf, low + chance.integers(0, 6, 40))
    begins = np.where((low < high) & np.isfinite(high), low - 0.5, low)
    theirs = gw.Turnbull(tol=1e-12, max_iter=100_000).fit(
        gw.Surv(time=begins + 1, time2=high + 1, type="interval2")  # it takes no time below 0
    )
    ours = drawn(CensoredTimes.of(low, high))
    share = dict(zip((theirs.interval_high_ - 1).tolist(), 1 - theirs.survival_, strict=True))
    assert at(ours, "likely_low", [*share]) == pytest.approx([*share.values()], abs=1e-6)


@pytest.mark.parametrize("seed", range(8))
def test_a_slow_search_over_every_time_and_end_finds_nothing_likelier(seed: int) -> None:
    """With competing ends no package has the answer: so every half unit, of each end, is a place."""
    chance = np.random.default_rng(seed)
    low = chance.integers(0, 8, 25).astype(np.float64)
    kind = chance.choice(["stopped", "open", "ended"], 25, p=[0.6, 0.2, 0.2])
    high = np.where(kind == "stopped", low + chance.integers(0, 4, 25), np.inf)
    times = np.arange(0, 13, 0.5)
    within = (low[:, None] <= times) & (times <= high[:, None]) & (kind == "stopped")[:, None]
    later = (times > low[:, None]) & (kind == "open")[:, None]
    at_end = (times == low[:, None]) & (kind == "ended")[:, None]
    never = (kind == "open")[:, None]
    allowed = np.hstack([within | later, at_end | later, never]).astype(np.float64)
    masses = np.full(allowed.shape[1], 1 / allowed.shape[1])
    for _ in range(4000):
        masses *= (allowed / (allowed @ masses)[:, None]).mean(axis=0)
    slow = np.log(allowed @ masses).sum()
    atoms = turnbull_intervals(CensoredTimes.of(low, high, kind == "ended"))
    ours = (atoms.weights * np.log(chances(atoms, fit(atoms).total))).sum()
    assert slow == pytest.approx(ours, abs=0.02)
    assert slow <= ours + 1e-6
