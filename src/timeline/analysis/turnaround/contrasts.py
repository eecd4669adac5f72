"""Before and after, and out of hours: two groups of clocks compared."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from timeline import audit
from timeline.analysis import words
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.times import Times, rounding
from timeline.analysis.turnaround.aggregates import By, Counts, Gathered, Key, Line, in_segment
from timeline.analysis.turnaround.curves import told_curve
from timeline.audit.rounding import nearest, points
from timeline.audit.turnaround_words import IN_HOURS, OUT_OF_HOURS, WORDS, say
from timeline.estimates.compare import Contrast, contrast, share_difference
from timeline.estimates.survival import curve
from timeline.estimates.unavailable import Unavailable

PERCENT = 100
RARE = 0.05
"""What chance does less often is said to differ."""
MOST_POINTS = 80
"""Two curves in one picture need no more steps than this."""


class _Pair(NamedTuple):
    """What is compared, and the two sides as they are told."""

    name: str
    one: str
    two: str

    @property
    def second(self) -> str:
        """The second where a sentence begins with it."""
        return f"{self.two[:1].upper()}{self.two[1:]}"


Of = TypeVar("Of")
Find = Callable[[By, str], Of | None]
"""The clocks of a group, if there are any."""


def share_contrasts(
    gathered: Gathered,
    step: int,
    standard: int,
    limit: str,
    periods: tuple[audit.ComparedPeriod, ...],
) -> tuple[audit.ShareContrast, ...]:
    """The shares within a standard's limit compared, for each period and for out of hours."""

    def find(by: By, group: str) -> Counts | None:
        return gathered.outcomes.get(Line(standard, Key(step, by, group)))

    return tuple(
        _share_contrast(pair, one, two, limit) for pair, one, two in _compared(find, periods)
    )


def time_contrasts(
    gathered: Gathered, step: int, unit: audit.Unit, periods: tuple[audit.ComparedPeriod, ...]
) -> tuple[audit.TimeContrast, ...]:
    """The curves of a step compared, for each period and for out of hours."""

    def find(by: By, group: str) -> Times | None:
        return gathered.times.get(Key(step, by, group))

    return tuple(
        _time_contrast(pair, one, two, unit) for pair, one, two in _compared(find, periods)
    )


def _compared(
    find: Find[Of], periods: tuple[audit.ComparedPeriod, ...]
) -> Iterator[tuple[_Pair, Of, Of]]:
    """Each period with the segment before it, or else with the one after; in hours with out of hours."""
    for period in periods:
        own = find("segment", in_segment(period.at))
        if own is None:
            continue
        for side, first in ((period.before, True), (period.after, False)):
            its = find("segment", in_segment(side.at)) if side else None
            if side and its is not None:
                if first:
                    yield _Pair(period.name, side.words, period.words), its, own
                else:
                    yield _Pair(period.name, period.words, side.words), own, its
                break
    one, two = find("hours", IN_HOURS), find("hours", OUT_OF_HOURS)
    if one is not None and two is not None:
        yield _Pair(WORDS["in_or_out"], IN_HOURS, OUT_OF_HOURS), one, two


def _share_contrast(pair: _Pair, one: Counts, two: Counts, limit: str) -> audit.ShareContrast:
    shares = [share_of(by_outcome(counts)) for counts in (one, two)]
    met = [share.met if share else 0 for share in shares]
    n = [share.n if share else 0 for share in shares]
    found = share_difference(met[0], n[0], met[1], n[1])
    refused = found.sentence if isinstance(found, Unavailable) else ""
    return audit.ShareContrast(
        n=sum(n),
        method="" if isinstance(found, Unavailable) else found.method,
        source="" if isinstance(found, Unavailable) else found.source,
        refusal=refused,
        sentence=say("against", **pair._asdict(), words=refused)
        if isinstance(found, Unavailable)
        else _share_words(pair, shares, (found.difference, found.low, found.high), limit),
        name=pair.name,
        one=pair.one,
        one_share=shares[0],
        two=pair.two,
        two_share=shares[1],
        difference=None if isinstance(found, Unavailable) else found.difference,
        low=None if isinstance(found, Unavailable) else found.low,
        high=None if isinstance(found, Unavailable) else found.high,
    )


def _share_words(
    pair: _Pair,
    shares: list[audit.Share | None],
    difference: tuple[float, float, float],
    limit: str,
) -> str:
    one, two = (share.words if share else "none" for share in shares)
    by, low, high = map(points, difference)
    way = _way(pair, difference[1], difference[2], ("share", "higher", "lower"))
    told = say("shares", **pair._asdict(), limit=limit, one_share=one, two_share=two)
    if by == "0":
        return say("no_difference", told=told, low=low, high=high)
    noun = "percentage point" if by in ("+1", "−1") else "percentage points"
    first, second = (share.share if share else 0.0 for share in shares)
    rounded = nearest((second - first) * 100) == nearest(second * 100) - nearest(first * 100)
    before = "" if rounded else WORDS["before_rounding"]
    its = {"by": by, "noun": noun, "rounded": before, "low": low, "high": high}
    return say("share_difference", told=told, **its, way=way)


def _way(pair: _Pair, low: float, high: float, told: tuple[str, str, str]) -> str:
    """Which way the second differs; `told` are what is compared, and the words for more and less."""
    what, more, less = told
    if low > 0 or high < 0:
        return say("way", two=pair.second, what=what, way=more if low > 0 else less)
    if math.isinf(low) and math.isinf(high):
        return say("no_end", what=what)
    return WORDS["by_chance"]


def _time_contrast(pair: _Pair, one: Times, two: Times, unit: audit.Unit) -> audit.TimeContrast:
    one, two = Times.alike((one, two))
    clocks = one.clocks, two.clocks
    each = [curve(its) for its in clocks]
    found = contrast(*clocks, curves=each)
    refused = found.sentence if isinstance(found, Unavailable) else ""
    curves = (
        told_curve(one, unit, pair.one, most=MOST_POINTS, found=each[0]),
        told_curve(two, unit, pair.two, most=MOST_POINTS, found=each[1]),
    )
    plain = {"name": pair.name, "one": curves[0], "two": curves[1], "refusal": refused}
    if isinstance(found, Unavailable):
        nothing = dict.fromkeys(("median_low", "median_high", "sure_from", "sure_to", "chance"))
        told = say("against", **pair._asdict(), words=refused)
        more = {"n": one.clocks.n + two.clocks.n, "method": "", "source": "", "sentence": told}
        return audit.TimeContrast.model_validate({**plain, **nothing, **more})
    return audit.TimeContrast(
        n=found.n_before + found.n_after,
        method=found.method + rounding(one.grid),
        source=found.source,
        refusal="",
        sentence=_time_words(pair, curves, found, unit),
        name=pair.name,
        one=curves[0],
        two=curves[1],
        median_low=_finite(found.median.low),
        median_high=_finite(found.median.high),
        sure_from=_finite(found.median.sure_from),
        sure_to=_finite(found.median.sure_to),
        chance=found.chance,
    )


def _time_words(
    pair: _Pair, curves: tuple[audit.Curve, audit.Curve], found: Contrast, unit: audit.Unit
) -> str:
    one, two = (curve.quantiles[0].words for curve in curves)
    low, high = found.median.sure_from, found.median.sure_to
    if low == high == 0:
        way = WORDS["same_medians"]
    elif math.isfinite(low) and math.isfinite(high):
        way = _by_how_much(pair, low, high, unit)
    else:
        way = _way(pair, low, high, ("median", "longer", "shorter"))
    medians = {"one_median": one, "two_median": two}
    apart = _apart(found, sure=low > 0 or high < 0)
    return say("medians_compared", **pair._asdict(), **medians, way=way, apart=apart)


def _by_how_much(pair: _Pair, low: float, high: float, unit: audit.Unit) -> str:
    """How much longer or shorter the second median is; in days to whole ones, outwards."""
    if unit != "hours":
        low, high = math.floor(low), math.ceil(high)
    if low > 0:
        by = words.elapsed(low, high, unit, is_open=False)
        return say("longer", two=pair.second, amount=by)
    if high < 0:
        by = words.elapsed(-high, -low, unit, is_open=False)
        return say("shorter", two=pair.second, amount=by)
    less, more = (words.amount(abs(one), unit) for one in (low, high))
    if low and high:
        way = say("either_way", less=less, more=more)
    else:
        way = say("up_to_shorter", amount=less) if low else say("up_to_longer", amount=more)
    return say("perhaps", two=pair.second, way=way)


def _apart(found: Contrast, *, sure: bool) -> str:
    """What the whole curves say, and where that is more than the medians do; '' where it is nothing."""
    if nearest(found.chance * PERCENT) >= PERCENT:
        return ""
    yet = "" if sure or found.chance >= RARE else WORDS["whole_curves"]
    return f"{yet}{found.chance_sentence} "


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
