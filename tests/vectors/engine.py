"""The engine's functions as the conformance vectors call them: plain data in, plain data out."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime, time
from typing import Any

import numpy as np
from scipy import special, stats

from timeline.analysis import words
from timeline.analysis.times import ENDED, OPEN, STOPPED, Times, _alike
from timeline.analysis.turnaround.contrasts import _Pair, _share_contrast, _time_contrast
from timeline.analysis.turnaround.control_chart import share_chart
from timeline.analysis.turnaround.curves import Limit, told_curve
from timeline.analysis.turnaround.funnels import told_funnel
from timeline.audit import FEW, GROUP_NEEDS, WaitCounts
from timeline.audit.chart_words import ASSURANCES, CONTROL, FUNNEL, MEANINGS, PATTERNS
from timeline.audit.primitives import so_many
from timeline.audit.rounding import cut, nearest, percent, points
from timeline.audit.turnaround_words import ESTIMATORS, LEVELS, STEPS, WORDS
from timeline.estimates import compare, spc, survival
from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.funnel import funnel
from timeline.estimates.unavailable import Unavailable
from timeline.moments.zone import LONDON
from timeline.waits import NEVER
from timeline.wording.dates import moment
from timeline.wording.headline import headline
from timeline.wording.pathway import lower_first
from timeline.working_time import england_and_wales, to_date, to_day

Plain = dict[str, Any]
STATES = (STOPPED, OPEN, ENDED)
"""The engine's states in the order of the page's."""


def _times(one: Plain) -> CensoredTimes:
    low, high = (np.array([float(value) for value in one[name]]) for name in ("low", "high"))
    return CensoredTimes.of(low, high, np.array(one["ended"]) == 1, np.array(one["weights"]))


def _elapsed(one: Plain, *, in_hours: bool) -> Times:
    state = np.array([STATES[its] for its in one["state"]], np.int8)
    high = np.where(state == STOPPED, np.array(one["high"]), NEVER)
    return Times(np.array(one["low"]), high, state, np.array(one["n"]), 0, in_hours)


def _quantile(one: survival.Quantile) -> Plain:
    ends = {"low": one.low, "high": one.high, "ci_low": one.sure_from, "ci_high": one.sure_to}
    return {"state": one.state, **ends}


def _curve(one: Plain, at: list[float]) -> Plain | None:
    found = survival.curve(_times(one), at)
    if isinstance(found, Unavailable):
        return None
    return {
        **{name: getattr(found, name) for name in ("n", "stopped", "open", "ended", "exact")},
        "done": [
            {"low": done.low, "high": done.high, "ci_low": done.sure_from, "ci_high": done.sure_to}
            for done in map(found.done_by, at)
        ],
        "quantiles": [_quantile(quantile) for quantile in found.quantiles],
    }


def _median(one: Plain) -> Plain | None:
    found = survival.median(_times(one))
    return None if isinstance(found, Unavailable) else _quantile(found)


def _longest_median(one: Plain) -> float | None:
    found = survival.longest_median(_times(one))
    return None if isinstance(found, Unavailable) else found


def _contrast(one: Plain, two: Plain) -> Plain | None:
    found = compare.contrast(_times(one), _times(two))
    if isinstance(found, Unavailable):
        return None
    its = found.median
    ends = {"low": its.low, "high": its.high, "ci_low": its.sure_from, "ci_high": its.sure_to}
    return {**ends, "chance": found.chance}


def _grid(one: Plain, in_hours: bool) -> Plain:
    found = _alike(_elapsed(one, in_hours=in_hours))
    clocks = found.clocks
    return {"grid": found.grid, "distinct": len(clocks.low), "sum": float((clocks.low * clocks.weights).sum())}  # fmt: skip


def _chart(found: spc.ControlChart | Unavailable) -> Plain | None:
    if isinstance(found, Unavailable):
        return None
    return {
        "causes": list(found.causes),
        "point_types": list(found.judged),
        "segments": [
            {"start": one.start, "stop": one.stop, "mean": one.mean, "lower": one.lower, "upper": one.upper}
            for one in found.stretches
        ],
    }  # fmt: skip


def _rebases(at: list[int]) -> list[spc.Rebase]:
    return [spc.Rebase(one, "a new rota") for one in at]


def _xmr(values: list[float], better: spc.Better, target: float | None, at: list[int]) -> Plain | None:  # fmt: skip
    return _chart(spc.xmr(values, better=better, target=target, rebase=_rebases(at)))


def _t_chart(gaps: list[float], at: list[int]) -> Plain | None:
    return _chart(spc.t_chart(gaps, rebase=_rebases(at)))


def _funnel(met: list[int], n: list[int]) -> Plain:
    found = funnel([str(k) for k in range(len(n))], met, n)
    if isinstance(found, Unavailable):
        return {"unavailable": _why(met, n)}
    limits = [[one.limits.low_998, one.limits.low_95, one.limits.high_95, one.limits.high_998] for one in found.sites]  # fmt: skip
    return {"unavailable": "", "share": found.share, "spread": found.spread, "between": found.between, "limits": limits}  # fmt: skip


def _why(met: list[int], n: list[int]) -> str:
    if sum(one > 0 for one in n) < 8:
        return "few"
    return "same" if sum(met) in (0, sum(n)) else "small"


def _sentences(one: Plain, unit: str, limits: list[Plain]) -> Plain:
    found = told_curve(
        _elapsed(one, in_hours=unit == "hours"), unit, "all", [Limit(**its) for its in limits]
    )  # type: ignore[arg-type]  units by name
    if found.refusal:
        return {"unavailable": found.refusal}
    return {
        "unavailable": "",
        "sentence": found.sentence,
        "method": found.method,
        "source": found.source,
        "quantiles": [its.words for its in found.quantiles],
        "done": [its.words for its in found.done],
    }


def _share_sentence(pair: list[str], one: list[int], two: list[int], limit: str) -> str:
    return _share_contrast(_Pair(*pair), np.array(one), np.array(two), limit).sentence


def _time_sentence(pair: list[str], one: Plain, two: Plain, unit: Any) -> str:  # noqa: ANN401  a unit by name
    groups = (_elapsed(its, in_hours=unit == "hours") for its in (one, two))
    return _time_contrast(_Pair(*pair), *groups, unit).sentence


def _control_sentences(months: dict[str, list[int]], target: float | None) -> Plain:
    counts = {month: np.array(outcomes) for month, outcomes in months.items()}
    found = share_chart(counts, [], target)
    if found.refusal:
        return {"unavailable": found.refusal, "sentence": found.sentence}
    return {
        "unavailable": "",
        "sentence": found.sentence,
        "warnings": list(found.warnings),
        "left_out": list(found.left_out),
        "method": found.method,
        "source": found.source,
    }


def _funnel_sentences(sites: dict[str, list[int]]) -> Plain:
    found = told_funnel({name: np.array(outcomes) for name, outcomes in sites.items()})
    if found.refusal:
        return {"unavailable": found.refusal}
    return {
        "unavailable": "",
        "sentence": found.sentence,
        "method": found.method,
        "source": found.source,
    }


def _share_difference(a: int, n: int, b: int, m: int) -> Plain:
    found = compare.share_difference(a, n, b, m)
    assert not isinstance(found, Unavailable)
    return {"difference": found.difference, "low": found.low, "high": found.high}


def _day_words(day: int) -> str:
    begin = datetime.combine(to_date(day), time.min, LONDON)
    end = datetime.combine(to_date(day), time(23, 59, 59), LONDON)
    return moment(begin, end)


def _working_days(start: int, stop: int) -> int:
    return int(england_and_wales().between(np.array([start]), np.array([stop]))[0])


def _range(low: float, high: float, unit: Any) -> str:  # noqa: ANN401  a unit by name
    return words.elapsed(low, high, unit, is_open=False)


ENGINE: dict[str, Callable[..., Any]] = {
    "nearest": nearest,
    "cut": cut,
    "percent": percent,
    "points": points,
    "amount": words.amount,
    "range": _range,
    "count": so_many,
    "lowerName": lower_first,
    "dayWords": _day_words,
    "workingDays": _working_days,
    "dayOf": lambda at: to_day(datetime.fromtimestamp(at, UTC).astimezone(LONDON).date()),
    "betaPoint": special.betaincinv,
    "normalDeviate": special.ndtri,
    "normalBeyond": lambda distance: special.erfc(distance / math.sqrt(2)),
    "binomialPoint": lambda n, share, part: stats.binom.ppf(part, n, share),
    "curve": _curve,
    "median": _median,
    "longestMedian": _longest_median,
    "logrank": lambda one, two: compare.logrank(_times(one), _times(two)),
    "contrast": _contrast,
    "grid": _grid,
    "wilson": lambda met, n: compare.wilson(met, n)._asdict(),
    "shareDifference": _share_difference,
    "xmr": _xmr,
    "tChart": _t_chart,
    "isRare": lambda counts: spc.suited(counts).kind == "t",
    "funnel": _funnel,
    "curveSentences": _sentences,
    "shareSentence": _share_sentence,
    "timeSentence": _time_sentence,
    "controlSentences": _control_sentences,
    "funnelSentences": _funnel_sentences,
    "headline": lambda counts: headline(WaitCounts(not_needed=0, no_standard=0, **counts)),
}
"""Each function by the name that vectors know it by, which is the page's where that has one."""


def page_data() -> Plain:
    """The least data with which the page's modules can be loaded: calendar, messages, no case."""
    tables = {
        "events": ("activity", "at", "span", "when", "row", "more"),
        "waits": ("step", "start", "stop", "state", "result", "groups", "mayBeLate"),
        "verdicts": ("standard", "outcome", "low", "high", "beyond"),
        **dict.fromkeys(("chains", "links", "floats", "findings", "published"), ()),
    }
    empty = {name: {column: [] for column in ("of", *columns)} for name, columns in tables.items()}
    lists = {key: [] for key in ("agencies", "activities", "steps", "standards", "lines", "periods", "cases", "measures", "sites", "mores", "texts")}  # fmt: skip
    return {
        "few": FEW,
        "columns": {
            **empty,
            **lists,
            "outcomes": [""] * 8,
            "results": [],
            "base": 0,
            "asOf": [0, 0],
            "offsets": _offsets(),
            "holidays": [[to_day(one.day), one.name] for one in england_and_wales().holidays],
        },
        "turnaround": {
            "needed": GROUP_NEEDS,
            "charts": {"words": {"control": CONTROL, "patterns": PATTERNS, "meanings": MEANINGS, "assurances": ASSURANCES, "funnel": FUNNEL}},
            "said": {"sentences": WORDS, "levels": [*LEVELS.values()], "estimators": ESTIMATORS, "steps": STEPS},
        },
    }  # fmt: skip


def _offsets() -> list[list[int]]:
    """When London's clocks changed, and by how many seconds they then were ahead of UTC."""
    found, last = [[0, 3_600]], 3_600  # London was an hour ahead all of 1970
    for hour in range(24 * 365, 24 * 366 * 60):
        at = hour * 3_600
        ahead = int(datetime.fromtimestamp(at, LONDON).utcoffset().total_seconds())  # type: ignore[union-attr]  an aware time has an offset
        if ahead != last:
            found.append([at, ahead])
            last = ahead
    return found
