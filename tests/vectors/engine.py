"""The engine's functions as the conformance vectors call them: plain data in, plain data out."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime, time
from typing import Any

import numpy as np
from scipy import special, stats

from timeline.analysis.times import ENDED, OPEN, STOPPED, Times, _alike
from timeline.analysis.turnaround.contrasts import _Pair, _share_contrast, _time_contrast
from timeline.analysis.turnaround.control_chart import share_chart
from timeline.analysis.turnaround.curves import curve_of
from timeline.analysis.turnaround.funnels import funnel_of
from timeline.audit import FEW, GROUP_NEEDS, LimitMark, Side, StepTimes, Unavailable, WaitCounts
from timeline.audit.primitives import amount, so_many
from timeline.audit.rounding import cut, nearest, percent, points
from timeline.estimates import compare, spc, survival
from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.funnel import funnel
from timeline.moments.zone import LONDON
from timeline.report.sections.turnaround import SUBJECTS
from timeline.waits import NEVER
from timeline.wording.comparisons import contrast_words
from timeline.wording.control_charts import beside_words, control_words
from timeline.wording.dates import moment
from timeline.wording.funnels import funnel_words
from timeline.wording.headline import headline
from timeline.wording.messages import source
from timeline.wording.methods import ESTIMATORS, STEPS, method_words, reason_words, source_words
from timeline.wording.pathway import lower_first
from timeline.wording.times import curve_words, done_with_interval, quantile_words
from timeline.wording.waits import Elapsed, elapsed_words
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
    ends = {"low": one.low, "high": one.high, "ci_low": one.ci_low, "ci_high": one.ci_high}
    return {"state": one.state, **ends}


def _curve(one: Plain, at: list[float]) -> Plain | None:
    found = survival.curve(_times(one), at)
    if isinstance(found, Unavailable):
        return None
    return {
        **{name: getattr(found, name) for name in ("n", "stopped", "open", "ended", "exact")},
        "done": [
            {"low": done.low, "high": done.high, "ci_low": done.ci_low, "ci_high": done.ci_high}
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
    ends = {"low": its.low, "high": its.high, "ci_low": its.ci_low, "ci_high": its.ci_high}
    return {**ends, "chance": found.p_value}


def _grid(one: Plain, in_hours: bool) -> Plain:
    found = _alike(_elapsed(one, in_hours=in_hours))
    clocks = found.clocks
    return {"grid": found.grid, "distinct": len(clocks.low), "sum": float((clocks.low * clocks.weights).sum())}  # fmt: skip


def _chart(found: spc.ControlChart | Unavailable) -> Plain | None:
    if isinstance(found, Unavailable):
        return None
    return {
        "causes": list(found.causes),
        "point_types": list(found.point_types),
        "segments": [
            {"start": one.start, "stop": one.stop, "mean": one.mean, "lower": one.lower, "upper": one.upper}
            for one in found.segments
        ],
    }  # fmt: skip


def _rebases(at: list[int]) -> list[spc.Rebase]:
    return [spc.Rebase(one, "a new rota") for one in at]


def _xmr(values: list[float], direction: spc.ImprovementDirection, target: float | None, at: list[int]) -> Plain | None:  # fmt: skip
    return _chart(
        spc.xmr(values, improvement_direction=direction, target=target, rebase=_rebases(at))
    )


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


def _sentences(one: Plain, unit: Any, limits: list[Plain]) -> Plain:  # noqa: ANN401  a unit by name
    marks = tuple(
        LimitMark(standard=its["standard"], at=its["at"], words=its["words"], at_least=its["soon"])
        for its in limits
    )
    found = curve_of(_elapsed(one, in_hours=unit == "hours"), marks)
    if found.unavailable:
        return {"unavailable": reason_words(found)}
    timed = StepTimes(
        step="", title="", unit=unit, n=found.n, limits=marks, curve=found, groupings=(),
        control=(), contrasts=(),
    )  # fmt: skip
    return {
        "unavailable": "",
        "sentence": curve_words(found, timed),
        "method": method_words(found),
        "source": source_words(found),
        "quantiles": [quantile_words(its, unit) for its in found.quantiles],
        "done": [done_with_interval(its, marks) for its in found.done],
    }


SIDES: Plain = {
    "before it": "before",
    "since then": "since",
    "in hours": "in_hours",
    "out of hours": "out_of_hours",
}


def _pair(pair: list[str]) -> _Pair:
    name, *sides = pair
    one, two = (Side(what=SIDES[side]) for side in sides)
    return _Pair("" if name == "In or out of hours" else name, one, two)


def _share_sentence(pair: list[str], one: list[int], two: list[int]) -> str:
    return contrast_words(_share_contrast(_pair(pair), np.array(one), np.array(two)))


def _time_sentence(pair: list[str], one: Plain, two: Plain, unit: Any) -> str:  # noqa: ANN401  a unit by name
    groups = (_elapsed(its, in_hours=unit == "hours") for its in (one, two))
    return contrast_words(_time_contrast(_pair(pair), *groups), unit)


def _control_sentences(months: dict[str, list[int]], target: float | None) -> Plain:
    counts = {month: np.array(outcomes) for month, outcomes in months.items()}
    found = share_chart(counts, [], target)
    if found.unavailable:
        return {"unavailable": reason_words(found)}
    return {
        "unavailable": "",
        "sentence": control_words(found),
        "beside": [*beside_words(found)],
        "method": method_words(found),
        "source": source_words(found),
    }


def _funnel_sentences(sites: dict[str, list[int]]) -> Plain:
    found = funnel_of({name: np.array(outcomes) for name, outcomes in sites.items()})
    if found.unavailable:
        return {"unavailable": reason_words(found)}
    return {
        "unavailable": "",
        "sentence": funnel_words(found),
        "method": method_words(found),
        "source": source_words(found),
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
    return elapsed_words(Elapsed(low, high, unit))


ENGINE: dict[str, Callable[..., Any]] = {
    "nearest": nearest,
    "cut": cut,
    "percent": percent,
    "points": points,
    "amount": amount,
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
    "isRare": lambda counts: spc.rare_events(counts).rare,
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
            "messages": [source(one) for one in SUBJECTS],
            "estimators": [*ESTIMATORS.items()],
            "steps": STEPS,
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
