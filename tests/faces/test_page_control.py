"""The page's own control charts and funnels are those of the engine, number by number."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Any

import pytest
from golden_charts import BETTER, GOLDEN, POINTS

from page_functions import in_node
from timeline.estimates.funnel import Funnel, funnel
from timeline.estimates.spc import ControlChart, Rebase, assurance, suited, t_chart, xmr
from timeline.estimates.unavailable import Unavailable

Numbers = list[float]


def answered(name: str, batch: list[Any]) -> list[Any]:
    """What a function of the page gives for each of many lists of arguments; what is no number as text."""
    return in_node(f"(one) => {name}(...one)", batch)


def like(told: object, wanted: float) -> bool:
    found = float("nan") if told == "NaN" else float(str(told))
    if math.isnan(wanted):
        return math.isnan(found)
    return math.isclose(found, wanted, rel_tol=1e-9, abs_tol=1e-12)


def series(chance: random.Random) -> Numbers:
    """A series of one of the kinds that charts are drawn of, or that trip them."""
    n = chance.randrange(41)
    level = chance.uniform(0, 60)
    kinds: list[Callable[[int], float]] = [
        lambda _: chance.randrange(11) / 10,
        lambda _: (size := chance.randint(6, 30)) and chance.randint(size // 2, size) / size,
        lambda _: 23 / 24,
        lambda k: 23 / 24 if k % 9 else 5 / 6,
        lambda k: k + chance.uniform(0, 2),
        lambda k: -k * 0.7,
        lambda k: chance.gauss(level, 3) + (9 if k > n // 2 else 0),
        lambda _: chance.expovariate(0.1),
        lambda _: float(chance.randrange(4)),
    ]
    kind = chance.choice(kinds)
    return [kind(k) for k in range(n)]


def same_chart(told: dict[str, Any] | None, wanted: ControlChart | Unavailable) -> None:
    if isinstance(wanted, Unavailable):
        assert told is None
        return
    assert told
    assert told["causes"] == list(wanted.causes)
    assert told["pointTypes"] == list(wanted.judged)
    assert told["pointTypes"][-1] == wanted.variation.key
    assert len(told["segments"]) == len(wanted.stretches)
    for mine, its in zip(told["segments"], wanted.stretches, strict=True):
        assert (mine["start"], mine["stop"]) == (its.start, its.stop)
        for name in ("mean", "lower", "upper"):
            assert like(mine[name], getattr(its, name)), (name, mine, its)


def test_an_xmr_chart_of_the_page_is_that_of_the_engine() -> None:
    chance = random.Random(5)
    asked: list[Any] = []
    wanted = []
    for _ in range(1_000):
        values = series(chance)
        better = chance.choice(["higher", "lower", "neutral"])
        target = chance.choice([None, 0.5, 0.9, 10.0, round(sum(values) / max(len(values), 1), 2)])
        anew = sorted(chance.sample(range(1, len(values)), min(len(values) - 1, chance.choice([0, 0, 0, 1, 2])))) if len(values) > 2 else []  # fmt: skip
        asked.append([values, better, target, anew])
        rebase = [Rebase(at, "known") for at in anew]
        wanted.append(xmr(values, better=better, target=target, rebase=rebase))
    told = answered("xmrChart", asked)
    for mine, its in zip(told, wanted, strict=True):
        same_chart(mine, its)
        if isinstance(its, ControlChart):
            last = its.stretches[-1]
            key = its.assurance.key
            missing = "no target" if its.target is None or its.better == "neutral" else "no limits"
            assert mine["assurance"] == (missing if key == "none" else key)
            assert its.assurance == assurance(last.lower, last.upper, its.target, its.better)
    seen = {cause for one in wanted if isinstance(one, ControlChart) for cause in one.causes}
    assert len(seen) == 9
    assert sum(isinstance(one, Unavailable) for one in wanted) > 50
    assert len({one["assurance"] for one in told if one}) == 5


def test_the_golden_series_have_their_limits_and_classes_on_the_page_too() -> None:
    told = answered("xmrChart", [[one["y"], BETTER[one["direction"]], None, []] for one in GOLDEN])
    for mine, its in zip(told, GOLDEN, strict=True):
        (stretch,) = mine["segments"]
        for name, column in (("mean", "mean"), ("lower", "lpl"), ("upper", "upl")):
            assert float(stretch[name]) == pytest.approx(float(its[column]), abs=1e-8, nan_ok=True)
        assert [POINTS[one] for one in mine["pointTypes"]] == its["point"]
    assert len(GOLDEN) == 21


def test_a_t_chart_of_the_page_is_that_of_the_engine() -> None:
    chance = random.Random(6)
    kinds: list[Callable[[int], float]] = [
        lambda _: float(round(chance.expovariate(0.05))),
        lambda _: 12.0,
        lambda k: float(3 * k),
        lambda _: float(chance.randrange(3)),
    ]
    every = [
        [kind(k) for k in range(chance.randrange(30))]
        for kind in kinds
        for _ in range(100)
    ]  # fmt: skip
    anew = [[len(gaps) // 2] if len(gaps) > 6 and k % 2 else [] for k, gaps in enumerate(every)]
    wanted = [
        t_chart(gaps, rebase=[Rebase(at, "a new rota") for at in starts])
        for gaps, starts in zip(every, anew, strict=True)
    ]
    asked = [[*one] for one in zip(every, anew, strict=True)]
    for mine, its in zip(answered("tChart", asked), wanted, strict=True):
        same_chart(mine, its)
    assert {isinstance(one, Unavailable) for one in wanted} == {True, False}


def test_events_are_as_rare_on_the_page_as_in_the_engine() -> None:
    chance = random.Random(7)
    every = [
        [chance.choice((0, 0, 1, 2, 3, most)) for _ in range(chance.randint(1, 24))]
        for most in (1, 5)
        for _ in range(200)
    ]
    told = answered("rareEvents", [[one] for one in every])
    kinds = [suited(one).kind for one in every]
    assert [one["rare"] for one in told] == [kind == "t" for kind in kinds]
    assert {*kinds} == {"t", "xmr"}


def sites(chance: random.Random) -> tuple[list[int], list[int]]:
    """Sites of one kind: how many met of how many."""
    most = chance.choice([3, 12, 60, 400, 3_000])
    share, apart = chance.choice([0.0, 0.03, 0.5, 0.83, 0.97, 1.0]), chance.choice([0.0, 0.05, 0.3])
    n = [chance.randrange(most + 1) for _ in range(chance.choice([5, 7, 8, 9, 14, 30]))]
    met = []
    for size in n:
        its = min(max(chance.gauss(share, apart), 0), 1)
        met.append(sum(chance.random() < its for _ in range(size)))
    return met, n


def test_a_funnel_of_the_page_is_that_of_the_engine() -> None:
    chance = random.Random(8)
    every = [sites(chance) for _ in range(300)]
    asked = [
        [[{"name": str(k), "met": m, "n": n} for k, (m, n) in enumerate(zip(*one, strict=True))]]
        for one in every
    ]
    names = ("low_998", "low_95", "high_95", "high_998")
    refused, widened, positions = set(), set(), set()
    for mine, (met, n) in zip(answered("funnelOf", asked), every, strict=True):
        its = funnel([str(k) for k in range(len(n))], met, n)
        if isinstance(its, Unavailable):
            refused.add(mine["unavailable"])
            assert len(mine["sites"]) == its.n
            assert mine["unavailable"] in ("few", "same", "small")
            continue
        assert mine["unavailable"] == ""
        assert like(mine["share"], its.share)
        assert like(mine["spread"], its.spread)
        assert like(mine["between"], its.between)
        assert (mine["between"] > 0) == (its.between > 0)
        widened.add(its.between > 0)
        assert [one["n"] for one in mine["lines"]] == [one.n for one in its.lines]
        for line, drawn in zip(mine["lines"], its.lines, strict=True):
            for got, name in zip(line["limits"], names, strict=True):
                assert like(got, getattr(drawn, name)), (line, drawn)
        assert isinstance(its, Funnel)
        for site, that in zip(mine["sites"], its.sites, strict=True):
            assert (site["name"], site["position"]) == (that.name, that.position)
            positions.add(that.position)
            for got, name in zip(site["limits"], names, strict=True):
                assert like(got, getattr(that.limits, name))
    assert refused == {"few", "same", "small"}
    assert widened == {True, False}
    assert len(positions) == 5


def test_normal_deviates_are_right_to_ten_digits() -> None:
    from scipy.special import ndtri  # noqa: PLC0415 - slow to import

    parts = [10**-k for k in range(1, 40)] + [k / 997 for k in range(1, 997)]
    told = answered("normalDeviate", [[one] for one in parts])
    assert told == pytest.approx(ndtri(parts).tolist(), rel=1e-10, abs=1e-12)
    assert all(map(math.isfinite, told))
