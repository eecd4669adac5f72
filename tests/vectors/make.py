"""Writes the conformance vectors: what both the engine and the page's script must give.

    PYTHONPATH=src:tests:tests/oracle python tests/vectors/make.py

Outputs come from sources other than our own code where there is one: R (recorded in
`tests/oracle/r` and `tests/oracle/xmr`), scipy, the standard library, or a table by hand. Where
there is none, the engine's own output is kept, and the file says so: such a vector shows only that
the two programs agree, and that neither has changed.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_FLOOR, Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from golden_charts import BETTER, GOLDEN, POINTS
from numpy.typing import ArrayLike
from scipy import special, stats

import roundings
from vectors.engine import ENGINE, page_data

HERE = Path(__file__).parent
R = json.loads((HERE.parent / "oracle/r/references.json").read_text())
EPOCH = date(1970, 1, 1)
Case = dict[str, Any]


def case(function: str, inputs: list[Any], output: object, name: str = "") -> Case:
    return {"name": name or f"{function} {inputs}"[:60], "function": function, "input": inputs, "output": output}  # fmt: skip


def write(name: str, source: str, cases: Iterable[Case], relative: float = 0) -> None:
    content = {"source": source, "relative": relative, "cases": list(cases)}
    text = json.dumps(_plain(content), indent=None, separators=(",", ":"), ensure_ascii=True)
    (HERE / f"{name}.json").write_text(text.replace('},{"name"', '},\n{"name"') + "\n")


def _plain(value: object) -> object:
    """JSON without infinities: these and NaN are written as text."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, np.generic):
        return _plain(value.item())
    if isinstance(value, float) and not math.isfinite(value):
        return {math.inf: "Infinity", -math.inf: "-Infinity"}.get(value, "NaN")
    return value


# Numbers and words


def rounding() -> Iterable[Case]:
    for value, decimals, output in roundings.ROUNDED:
        yield case("nearest", [value, decimals], output)
    for value, output in roundings.CUT:
        yield case("cut", [value], output)
    for share, output in roundings.SHARES:
        yield case("percent", [share], output)
    for difference, output in roundings.DIFFERENCES:
        yield case("points", [difference], output)


def said(value: float, unit: str) -> str:
    """A length of time in words, by decimal arithmetic."""
    exact = Decimal(repr(value))
    if unit == "hours" and exact < 1:
        minutes = int((exact * 60).to_integral_value(ROUND_FLOOR))
        return f"{minutes} minute" + ("" if minutes == 1 else "s")
    tenths = (exact * 10).to_integral_value(ROUND_FLOOR) / 10
    shown = f"{int(exact):,}" if exact >= 96 else f"{tenths:,.1f}".removesuffix(".0")
    days = f" ({int(exact // 24):,} days)" if unit == "hours" and exact >= 96 else ""
    return f"{shown} {unit.removesuffix('s') if shown == '1' else unit}{days}"


def numbers() -> Iterable[Case]:
    chance = random.Random(7)
    for unit in ("hours", "days", "working days"):
        for value in (0, 0.5, 0.99, 1, 1.05, 1.95, 2, 12.25, 95.95, 96, 96.5, 120, 8_535.6, *(round(chance.random() * 300, 2) for _ in range(15))):  # fmt: skip
            yield case("amount", [value, unit], said(value, unit))
    for low, high, unit, output in [
        (2, 2, "days", "2 days"), (2, 26, "hours", "2 to 26 hours"), (1, 2, "working days", "1 working day to 2 working days"),
        (48, 96, "hours", "48 to 96 hours (4 days)"), (0.25, 0.5, "hours", "15 minutes to 30 minutes"),
        (30.55, 40.62, "hours", "30.5 to 40.6 hours"),
    ]:  # fmt: skip
        yield case("range", [low, high, unit], output)
    for n, noun, output in [(0, "wait", "0 waits"), (1, "wait", "1 wait"), (1_204, "case", "1,204 cases")]:  # fmt: skip
        yield case("count", [n, noun], output)
    for name, output in [("Strategy discussion", "strategy discussion"), ("ICPC held", "ICPC held"), ("A", "a")]:  # fmt: skip
        yield case("lowerName", [name], output)


# Days


def holidays() -> list[date]:
    path = HERE.parents[1] / "src/timeline/data/bank-holidays-england-and-wales.csv"
    rows = path.read_text(encoding="utf-8").splitlines()[1:]
    return [date.fromisoformat(next(cell for cell in row.split(",") if cell[:2] == "20")) for row in rows]  # fmt: skip


def days() -> Iterable[Case]:
    chance, off = random.Random(3), {*holidays()}
    for day in (date(2021, 4, 30), date(2024, 2, 29), date(2000, 1, 1), date(2023, 12, 31)):
        yield case("dayWords", [(day - EPOCH).days], f"{day.day} {day:%B %Y}")
    for _ in range(40):
        start = date(2018, 6, 1) + timedelta(chance.randrange(2_500))
        stop = start + timedelta(chance.choice([0, 1, 2, 3, 5, 14, 30, 200]))
        # The first n for which the n-th working day after the start is not before the stop.
        n, day = 0, start
        while day < stop:
            day += timedelta(1)
            n += day.weekday() < 5 and day not in off
            if day >= stop and not (day.weekday() < 5 and day not in off):
                n += 1
        yield case("workingDays", [(start - EPOCH).days, (stop - EPOCH).days], n, f"working days {start} to {stop}")  # fmt: skip
    for text in ("2021-03-28T00:59", "2021-03-28T01:00", "2021-06-30T22:59", "2021-06-30T23:00", "2021-10-30T23:30", "2021-10-31T23:59", "2021-12-31T23:59"):  # fmt: skip
        instant = datetime.fromisoformat(text).replace(tzinfo=UTC)
        london = instant.astimezone(ZoneInfo("Europe/London")).date()
        yield case("dayOf", [int(instant.timestamp())], (london - EPOCH).days, f"the day in London at {text}Z")  # fmt: skip


# Distributions


def distributions() -> Iterable[Case]:
    draw = np.random.default_rng(1)
    for k in range(200):
        a, b = np.exp(draw.uniform(np.log(0.2), np.log(60_000), 2))
        part = (0.025, 0.975)[k % 2]
        yield case("betaPoint", [a, b, part], special.betaincinv(a, b, part))
    for part in (*(10.0**-k for k in range(1, 40, 3)), *(k / 41 for k in range(1, 41))):
        yield case("normalDeviate", [part], special.ndtri(part))
    for distance in (0, 0.1, 1, 1.96, 3, 5, 8):
        yield case("normalBeyond", [distance], special.erfc(distance / math.sqrt(2)))
    for n in (1, 2, 7, 40, 900, 20_000):
        for share in (0.03, 0.5, 0.83, 0.997):
            for part in (0.001, 0.025, 0.975, 0.999):
                yield case("binomialPoint", [n, share, part], stats.binom.ppf(part, n, share))


# Survival


def times(kind: str, seed: int) -> dict[str, list[float]]:
    """Elapsed times of a kind, as ranges, open or ended."""
    draw = np.random.default_rng([seed, KINDS.index(kind)])
    n = int(draw.integers(6, {"many": 120, "huge": 30}.get(kind, 30)))
    low = draw.gamma(1.2, 20, n).round(3 if kind in ("exact", "many") else 0)
    wide = draw.gamma(0.6, 8, n).round(0) * (draw.random(n) < 0.8)
    high = low + (0 if kind in ("exact", "open", "ended", "huge") else wide)
    lost = draw.random(n) < {"exact": 0, "none stopped": 1, "many": 0.1}.get(kind, 0.3)
    ended = lost & (draw.random(n) < 0.5) & (kind not in ("open", "exact"))
    weights = draw.integers(1, {"tied": 9, "huge": 3_000}.get(kind, 2), n)
    return waits(low, np.where(lost, np.inf, high), ended, weights)


KINDS = ("exact", "days", "ranges", "open", "ended", "tied", "many", "huge", "none stopped")


def waits(
    low: ArrayLike,
    high: ArrayLike,
    ended: ArrayLike | None = None,
    weights: ArrayLike | None = None,
) -> dict[str, list[float]]:
    n = np.size(low)
    return {
        "low": np.asarray(low, np.float64).tolist(),
        "high": np.asarray(high, np.float64).tolist(),
        "ended": (np.zeros(n) if ended is None else np.asarray(ended)).astype(int).tolist(),
        "weights": (np.ones(n) if weights is None else np.asarray(weights)).astype(int).tolist(),
    }


def of_r(r: dict[str, Any]) -> dict[str, list[float]]:
    time = np.array(r["time"], np.float64)
    stopped = np.array(r.get("stopped", [state == 1 for state in r.get("state", [])])) == 1
    ended = np.array(r["state"]) == 2 if "state" in r else None
    return waits(time, np.where(stopped, time, np.inf), ended)


def number(value: object) -> float:
    return math.inf if value in ("NA", "Inf") else float(str(value))


def curves_of_r() -> Iterable[Case]:
    for r in R["open"]:
        sure = {at: (low, high) for at, low, high in zip(r["sure_at"], r["sure_from"], r["sure_to"], strict=True)}  # fmt: skip
        done = [{"low": share, "ci_low": sure[at][0], "ci_high": sure[at][1]} if at in sure else {"low": share} for at, share in zip(r["at"], r["share"], strict=True)]  # fmt: skip
        quantiles = [
            {"high": number(at), "ci_low": number(ends[0]), "ci_high": number(ends[1])}
            for at, ends in zip(r["quantiles"], r["sure_quantiles"], strict=True)
        ]
        yield case("curve", [of_r(r), r["at"]], {"done": done, "quantiles": quantiles}, r["name"])
    for r in R["plateaus"]:
        quantiles = [{"high": number(at)} for at in r["quantiles"]]
        yield case("curve", [of_r(r), []], {"quantiles": quantiles}, r["name"])
    for r in R["ended"][:1]:
        done = [{"low": share} for share in r["share"]]
        yield case("curve", [of_r(r), r["at"]], {"done": done}, r["name"])


def curves_of_scipy() -> Iterable[Case]:
    for seed in range(6):
        draw = np.random.default_rng(seed)
        time, stopped = draw.integers(0, 20, 40).astype(np.float64), draw.random(40) < 0.7
        cdf = stats.ecdf(stats.CensoredData(time[stopped], right=time[~stopped])).cdf
        done = [{"low": share} for share in cdf.probabilities]
        yield case("curve", [waits(time, np.where(stopped, time, np.inf)), cdf.quantiles.tolist()], {"done": done}, f"40 waits, seed {seed}")  # fmt: skip


def from_engine(function: str, inputs: Iterable[tuple[str, list[Any]]]) -> Iterable[Case]:
    for name, values in inputs:
        yield case(function, values, ENGINE[function](*values), name)


def curves_of_engine() -> Iterable[Case]:
    every = [(f"{kind} {seed}", [times(kind, seed), [5.0, 20.0, 60.0]]) for kind in KINDS for seed in range(5)]  # fmt: skip
    yield from from_engine("curve", every)
    yield from from_engine("median", [(name, [one]) for name, (one, _) in every])
    yield from from_engine("longestMedian", [(name, [one]) for name, (one, _) in every])


def logrank() -> Iterable[Case]:
    for r in R["parted"]:
        if len(r["time"]) <= 200:
            continue
        columns = {name: np.array(r[name]) for name in ("time", "stopped")}
        groups = [of_r({name: one[np.array(r["group"]) == k].tolist() for name, one in columns.items()}) for k in (1, 2)]  # fmt: skip
        yield case("logrank", groups, r["chance"], r["name"])
    draw = np.random.default_rng(4)
    for k in range(4):
        groups, data = [], []
        for scale in (10, 10 + 3 * k):
            time, stopped = draw.exponential(scale, 150).round(1), draw.random(150) < 0.8
            groups.append(waits(time, np.where(stopped, time, np.inf)))
            data.append(stats.CensoredData(time[stopped], right=time[~stopped]))
        yield case("logrank", groups, stats.logrank(*data).pvalue, f"scipy {k}")


def compared() -> Iterable[Case]:
    pairs = [(f"{kind} {seed}", [times(kind, seed), times(kind, seed + 1)]) for kind in KINDS[:6] for seed in (40, 42)]  # fmt: skip
    yield from from_engine("contrast", pairs)


def grids() -> Iterable[Case]:
    for seed in range(1):
        draw = np.random.default_rng(seed)
        n = 2_300
        low = draw.integers(0, 40 * 3_600 * (1 + seed * 20), n)
        state = draw.choice([0, 1, 2], n, p=[0.8, 0.1, 0.1])
        high = np.where(state == 0, low + draw.integers(0, 86_400, n) * (draw.random(n) < 0.5), -1)
        elapsed = {
            "low": low.tolist(),
            "high": high.tolist(),
            "state": state.tolist(),
            "n": [1] * n,
        }
        yield from from_engine("grid", [(f"grid {seed}", [elapsed, True])])


# Shares, control charts, funnels


def shares() -> Iterable[Case]:
    for met, n in [(0, 5), (3, 9), (5, 5), (40, 90), (1, 1), (999, 1_000), (97, 117)]:
        found = stats.binomtest(met, n).proportion_ci(method="wilson")
        low, high = (0 if met == 0 else found.low), (1 if met == n else found.high)
        yield case("wilson", [met, n], {"share": met / n, "low": low, "high": high})
    for a, n, b, m in [(0, 5, 5, 5), (3, 9, 8, 11), (40, 90, 41, 90), (0, 7, 0, 1_000), (9_000, 9_001, 2, 9)]:  # fmt: skip
        # Newcombe's hybrid score interval, method 10 of his paper of 1998.
        one, two = (stats.binomtest(k, of).proportion_ci(method="wilson") for k, of in ((a, n), (b, m)))  # fmt: skip
        p, q = a / n, b / m
        low = q - p - math.hypot(q - max(two.low, 0), min(one.high, 1) - p)
        high = q - p + math.hypot(min(two.high, 1) - q, p - max(one.low, 0))
        yield case("shareDifference", [a, n, b, m], {"difference": q - p, "low": low, "high": high})


def golden() -> Iterable[Case]:
    theirs = {theirs: ours for ours, theirs in POINTS.items()}
    for one in GOLDEN:
        segment = {"mean": float(one["mean"]), "lower": number_or_nan(one["lpl"]), "upper": number_or_nan(one["upl"])}  # fmt: skip
        yield case("xmr", [one["y"], BETTER[one["direction"]], None, []], {"segments": [segment], "point_types": [theirs[its] for its in one["point"]]}, one["name"])  # fmt: skip


def number_or_nan(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return math.nan


def series(chance: random.Random) -> list[float]:
    n, level = chance.randrange(41), chance.uniform(0, 60)
    kinds: list[Callable[[int], float]] = [
        lambda _: chance.randrange(11) / 10,
        lambda k: 23 / 24 if k % 9 else 5 / 6,
        lambda k: k + chance.uniform(0, 2),
        lambda k: -k * 0.7,
        lambda k: chance.gauss(level, 3) + (9 if k > n // 2 else 0),
        lambda _: chance.expovariate(0.1),
        lambda _: float(chance.randrange(4)),
    ]
    kind = chance.choice(kinds)
    return [round(kind(k), 6) for k in range(n)]


def control() -> Iterable[Case]:
    chance = random.Random(5)
    charts = []
    for k in range(60):
        values = series(chance)
        again = [len(values) // 2] if len(values) > 8 and k % 3 == 0 else []
        charts.append((f"series {k}", [values, chance.choice(["higher", "lower", "neutral"]), chance.choice([None, 0.5, 10.0]), again]))  # fmt: skip
    yield from from_engine("xmr", charts)
    gaps = [[float(round(chance.expovariate(0.05))) for _ in range(chance.randrange(30))] for _ in range(30)]  # fmt: skip
    yield from from_engine("tChart", [(f"gaps {k}", [one, [len(one) // 2] if k % 2 and len(one) > 6 else []]) for k, one in enumerate(gaps)])  # fmt: skip
    counts = [[chance.choice((0, 0, 1, 2, 3, 5)) for _ in range(chance.randint(1, 24))] for _ in range(30)]  # fmt: skip
    for one in counts:
        mean, empty = sum(one) / len(one), one.count(0) / len(one)
        yield case("isRare", [one], mean < 1.4 or empty > 0.25)


def funnel_of(met: list[int], n: list[int]) -> dict[str, Any]:
    """A funnel by scipy: exact binomial limits, widened by Spiegelhalter's method (2005)."""
    kept = [(m, k) for m, k in zip(met, n, strict=True) if k]
    if len(kept) < 8:
        return {"unavailable": "few"}
    share = sum(m for m, _ in kept) / sum(k for _, k in kept)
    if share in (0, 1):
        return {"unavailable": "same"}
    m, k = (np.array(column) for column in zip(*kept, strict=True))
    less = stats.binom.cdf(m - 1, k, share) + stats.binom.pmf(m, k, share) / 2
    more = stats.binom.sf(m, k, share) + stats.binom.pmf(m, k, share) / 2
    far = (np.arcsin(np.sqrt(m / k)) - np.arcsin(np.sqrt(share))) * np.sqrt(4 * k)
    exact = np.where(less <= more, special.ndtri(less), -special.ndtri(more))
    z = np.where(np.abs(far) >= 6, far, exact)
    phi = np.mean(np.clip(z, *np.quantile(z, [0.1, 0.9])) ** 2)
    weights = 4.0 * k
    spare = weights.sum() - (weights**2).sum() / weights.sum()
    between = math.sqrt(max((len(k) * phi - (len(k) - 1)) / spare, 0))
    limits = []
    for size in k:
        ends = stats.binom.ppf(TAILS, size, share) / size
        if between:
            angle = np.arcsin(np.sqrt(share)) + special.ndtri(TAILS) * math.hypot(1 / math.sqrt(4 * size), between)  # fmt: skip
            wider = np.sin(np.clip(angle, 0, np.pi / 2)) ** 2
            ends = np.where(np.array(TAILS) < 0.5, np.minimum(ends, wider), np.maximum(ends, wider))
        limits.append(ends.tolist())
    if all(one[1] <= 0 and one[2] >= 1 for one in limits):
        return {"unavailable": "small"}
    return {"unavailable": "", "share": share, "spread": phi, "between": between, "limits": limits}


TAILS = [0.001, 0.025, 0.975, 0.999]


def funnels() -> Iterable[Case]:
    chance = random.Random(8)
    for k in range(60):
        most = chance.choice([3, 12, 60, 400, 3_000])
        share, apart = chance.choice([0.0, 0.03, 0.5, 0.83, 0.97, 1.0]), chance.choice([0.0, 0.05, 0.3])  # fmt: skip
        n = [chance.randrange(most + 1) for _ in range(chance.choice([5, 8, 9, 14]))]
        ps = [min(max(chance.gauss(share, apart), 0), 1) for _ in n]
        met = [sum(chance.random() < p for _ in range(size)) for p, size in zip(ps, n, strict=True)]
        yield case("funnel", [met, n], funnel_of(met, n), f"sites {k}")


# Sentences


def sentences() -> Iterable[Case]:
    limits = [{"standard": "S1", "at": 20.0, "words": "within 20 days", "soon": False}]
    draw = np.random.default_rng(9)
    same = {"low": [5] * 30, "high": [5] * 30, "state": [0] * 30, "n": [1] * 30}
    yield from from_engine("curveSentences", [("all alike", [same, "days", limits])])
    for k, (n, wide, lost) in enumerate([(4, 0, 0.0), (12, 0, 0.0), (25, 0, 0.3), (25, 6, 0.2), (60, 3, 0.6), (30, 0, 0.9)]):  # fmt: skip
        low = draw.integers(0, 40, n)
        state = np.where(draw.random(n) < lost, draw.choice([1, 2], n), 0)
        high = np.where(state == 0, low + draw.integers(0, wide + 1, n), -1)
        elapsed = {"low": low.tolist(), "high": high.tolist(), "state": state.tolist(), "n": [1] * n}  # fmt: skip
        yield from from_engine("curveSentences", [(f"curve {k}", [elapsed, "days", limits])])


def outcomes(met: int, late: int, unclear: int = 0, running: int = 0) -> list[int]:
    """Counts of waits in the order of the outcomes."""
    return [met, late, 0, unclear, running, 0, 0, 0]


def comparisons() -> Iterable[Case]:
    pair = ["New rota", "before it", "since then"]
    counts = [((4, 1), (3, 2)), ((2, 1), (3, 2)), ((40, 60), (80, 20)), ((80, 20), (40, 60)), ((10, 10), (10, 10)), ((7, 0), (1_000, 3))]  # fmt: skip
    yield from from_engine("shareSentence", [(f"shares {k}", [pair, outcomes(*one), outcomes(*two)]) for k, (one, two) in enumerate(counts)])  # fmt: skip
    draw = np.random.default_rng(12)
    for k, (first, second, wide, unit) in enumerate([(10, 10, 0, "days"), (5, 20, 0, "days"), (20, 5, 2, "working days"), (10, 12, 0, "hours"), (10, 90, 3, "hours"), (10, 10, 0, "hours")]):  # fmt: skip
        groups = []
        for scale, n in ((first, 5 if k == 5 else 30), (second, 40)):
            low = draw.integers(0, 2 * scale, n) * (3_600 if unit == "hours" else 1)
            high = low + draw.integers(0, wide + 1, n) * (3_600 if unit == "hours" else 1)
            groups.append({"low": low.tolist(), "high": high.tolist(), "state": [0] * n, "n": [1] * n})  # fmt: skip
        yield from from_engine("timeSentence", [(f"times {k}", [pair, *groups, unit])])


def charts() -> Iterable[Case]:
    chance = random.Random(15)
    for k in range(12):
        months = {}
        for month in range(3 + 3 * k):
            met = chance.randint(2, 9) if k % 3 else (8 if month < 2 * k else 3)
            late = chance.randint(1, 9) if k % 4 else 2
            running = 1 if k % 5 == 1 and month == 2 + 3 * k else 0
            months[f"{2020 + month // 12}-{month % 12 + 1:02}"] = outcomes(met, late, 0, running)
        yield from from_engine("controlSentences", [(f"months {k}", [months, [None, 0.9, 0.2][k % 3]])])  # fmt: skip
        sites = {f"Hospital {name}": outcomes(chance.randint(0, 30 * (k % 4)), chance.randint(0, 12)) for name in "ABCDEFGHIJ"[: 7 + k % 4]}  # fmt: skip
        yield from from_engine("funnelSentences", [(f"sites {k}", [sites])])


def headlines() -> Iterable[Case]:
    none = dict.fromkeys(("late", "late_open", "missed_aim", "may_be_late", "too_early", "unclear", "in_time", "waiting"), 0)  # fmt: skip
    for counts, sentence in [
        ({}, "No wait has a standard to check against."),
        ({"in_time": 3}, "No wait went past a limit or missed an aim."),
        ({"late": 1}, "1 wait went past a limit."),
        ({"late": 6, "missed_aim": 3}, "6 waits went past a limit, and 3 missed an aim."),
        ({"missed_aim": 1}, "No wait went past a limit, and 1 missed an aim."),
        ({"late": 2, "late_open": 1, "unclear": 1}, "2 waits went past a limit. 1 wait is late and still open. For 1 wait the dates cannot tell."),
        ({"missed_aim": 2, "may_be_late": 1, "unclear": 1, "in_time": 1}, "No wait went past a limit, and 2 missed an aim. For 2 waits the dates cannot tell."),
        ({"late": 1_200, "late_open": 2}, "1,200 waits went past a limit. 2 waits are late and still open."),
    ]:  # fmt: skip
        yield case("headline", [none | counts], sentence)


def main() -> None:
    write("rounding", "by hand: tests/roundings.py", rounding())
    write("numbers", "decimal arithmetic of the standard library, and by hand", numbers())
    write("days", "datetime and zoneinfo, and the list of bank holidays", days())
    write("distributions", "scipy", distributions(), 1e-10)
    write("curves_r", "R: survival and bpcp (tests/oracle/r)", curves_of_r(), 1e-9)
    write("curves_scipy", "scipy.stats.ecdf of censored data", curves_of_scipy(), 1e-9)
    write("curves", "the engine", curves_of_engine(), 1e-7)
    write("logrank", "R: survival; scipy.stats.logrank", logrank(), 1e-6)
    write("compared", "the engine", compared(), 1e-7)
    write("grids", "the engine", grids(), 1e-12)
    write("shares", "scipy: Wilson's interval; Newcombe's formula of it", shares(), 1e-9)
    write("control_r", "R: NHSRplotthedots 0.2.2 (tests/oracle/xmr)", golden(), 1e-8)
    write("control", "the engine", control(), 1e-9)
    write("funnels", "scipy's binomial and normal distributions", funnels(), 1e-9)
    write("sentences", "the engine", sentences())
    write("comparisons", "the engine", comparisons())
    write("charts", "the engine", charts())
    write("headlines", "by hand", headlines())
    (HERE / "page.json").write_text(json.dumps(page_data(), ensure_ascii=True) + "\n")


if __name__ == "__main__":
    main()
