"""Before and after, and out of hours: two groups of clocks compared."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from timeline import audit
from timeline.analysis import words
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.turnaround.curves import INTERVAL, told_curve
from timeline.analysis.turnaround.gathered import Counts, Gathered, Key, Line
from timeline.analysis.turnaround.groups import IN_HOURS, OUT_OF_HOURS
from timeline.analysis.turnaround.parts import By, in_period
from timeline.analysis.turnaround.times import Times, rounding
from timeline.audit.base import points
from timeline.estimates.contrast import Contrast, contrast, share_difference
from timeline.estimates.curves import curve
from timeline.estimates.refused import Refused

WHAT_NOT_WHY = "This says what differs, not why."
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


Of = TypeVar("Of")
Find = Callable[[By, str], Of | None]
"""The clocks of a group, if there are any."""
_SIDES: tuple[tuple[audit.When, audit.When], ...] = (("before", "during"), ("before", "after"))


def share_contrasts(
    gathered: Gathered, step: int, standard: int, limit: str, periods: tuple[audit.Period, ...]
) -> tuple[audit.ShareContrast, ...]:
    """The shares within a standard's limit compared, for each period and for out of hours."""

    def find(by: By, group: str) -> Counts | None:
        return gathered.outcomes.get(Line(standard, Key(step, by, group)))

    return tuple(
        _share_contrast(pair, one, two, limit) for pair, one, two in _compared(find, periods)
    )


def time_contrasts(
    gathered: Gathered, step: int, unit: audit.Unit, periods: tuple[audit.Period, ...]
) -> tuple[audit.TimeContrast, ...]:
    """The curves of a step compared, for each period and for out of hours."""

    def find(by: By, group: str) -> Times | None:
        return gathered.times.get(Key(step, by, group))

    return tuple(
        _time_contrast(pair, one, two, unit) for pair, one, two in _compared(find, periods)
    )


def _compared(find: Find[Of], periods: tuple[audit.Period, ...]) -> Iterator[tuple[_Pair, Of, Of]]:
    """Each period, and what came after it, with the time before; in hours with out of hours.

    Where nothing came before, what came after is compared with the period itself.
    """
    for period in periods:
        its = {when: find("period", in_period(period.name, when)) for when in audit.WHEN}
        told: dict[audit.When, str] = {
            "before": "before it",
            "during": "in it" if period.end else "since then",
            "after": "after it",
        }
        sides = _SIDES if its["before"] is not None else (("during", "after"),)
        for first, second in sides:
            one, two = its[first], its[second]
            if one is not None and two is not None:
                yield _Pair(period.name, told[first], told[second]), one, two
    one, two = find("hours", IN_HOURS), find("hours", OUT_OF_HOURS)
    if one is not None and two is not None:
        yield _Pair("In or out of hours", IN_HOURS, OUT_OF_HOURS), one, two


def _share_contrast(pair: _Pair, one: Counts, two: Counts, limit: str) -> audit.ShareContrast:
    shares = [share_of(by_outcome(counts)) for counts in (one, two)]
    met = [share.met if share else 0 for share in shares]
    n = [share.n if share else 0 for share in shares]
    found = share_difference(met[0], n[0], met[1], n[1])
    refused = found.sentence if isinstance(found, Refused) else ""
    return audit.ShareContrast(
        n=sum(n),
        method="" if isinstance(found, Refused) else found.method,
        source="" if isinstance(found, Refused) else found.source,
        refusal=refused,
        sentence=f"{pair.name}, {pair.two} against {pair.one}: {refused}"
        if isinstance(found, Refused)
        else _share_words(pair, shares, (found.difference, found.low, found.high), limit),
        name=pair.name,
        one=pair.one,
        one_share=shares[0],
        two=pair.two,
        two_share=shares[1],
        difference=None if isinstance(found, Refused) else found.difference,
        low=None if isinstance(found, Refused) else found.low,
        high=None if isinstance(found, Refused) else found.high,
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
    told = f"{pair.name}: {limit}, {pair.one} {one}, {pair.two} {two}"
    if by == "0":
        return (
            f"{told}; no difference to the nearest percentage point ({INTERVAL} {low} to {high})."
        )
    noun = "percentage point" if by in ("+1", "−1") else "percentage points"
    first, second = (share.share if share else 0.0 for share in shares)
    rounded = points(second - first) == points(round(second, 2) - round(first, 2))
    told += f"; a difference of {by} {noun}{'' if rounded else ' before rounding'} ({INTERVAL} {low} to {high})."
    return f"{told} {way} {WHAT_NOT_WHY}"


def _way(pair: _Pair, low: float, high: float, told: tuple[str, str, str]) -> str:
    """Which way the second differs; `told` are what is compared, and the words for more and less."""
    what, more, less = told
    where = f"{pair.two[:1].upper()}{pair.two[1:]} the {what} is"
    if low > 0:
        return f"{where} {more}."
    if high < 0:
        return f"{where} {less}."
    if math.isinf(low) and math.isinf(high):
        return (
            f"The record cannot tell how far the two differ: no interval of the {what} has an end."
        )
    return "Chance alone could make such a difference: the interval holds 0."


def _time_contrast(pair: _Pair, one: Times, two: Times, unit: audit.Unit) -> audit.TimeContrast:
    one, two = Times.alike((one, two))
    clocks = one.clocks, two.clocks
    each = [curve(its) for its in clocks]
    found = contrast(*clocks, curves=each)
    refused = found.sentence if isinstance(found, Refused) else ""
    curves = (
        told_curve(one, unit, pair.one, most=MOST_POINTS, found=each[0]),
        told_curve(two, unit, pair.two, most=MOST_POINTS, found=each[1]),
    )
    plain = {"name": pair.name, "one": curves[0], "two": curves[1], "refusal": refused}
    if isinstance(found, Refused):
        nothing = dict.fromkeys(("median_low", "median_high", "sure_from", "sure_to", "chance"))
        told = f"{pair.name}, {pair.two} against {pair.one}: {refused}"
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
    medians = [curve.quantiles[0] for curve in curves]
    told = f"{pair.name}: the median {pair.one} is {medians[0].words}, {pair.two} is {medians[1].words}."
    low, high = found.median.sure_from, found.median.sure_to
    if low == high == 0:
        way = "The two medians are the same."
    elif math.isfinite(low) and math.isfinite(high):
        way = _by_how_much(pair, low, high, unit)
    else:
        way = _way(pair, low, high, ("median", "longer", "shorter"))
    return f"{told} {way} {_apart(found, sure=low > 0 or high < 0)}{WHAT_NOT_WHY}"


def _by_how_much(pair: _Pair, low: float, high: float, unit: audit.Unit) -> str:
    """How much longer or shorter the second median is; in days to whole ones, outwards."""
    where = f"{pair.two[:1].upper()}{pair.two[1:]} the median is"
    if unit != "hours":
        low, high = math.floor(low), math.ceil(high)
    less, more = (words.amount(abs(one), unit) for one in (low, high))
    if not low or not high:
        way = f"up to {less} shorter" if low else f"up to {more} longer"
    else:
        way = f"between {less} shorter and {more} longer"
    if low > 0:
        return f"{where} {words.elapsed(low, high, unit, is_open=False)} longer ({INTERVAL})."
    if high < 0:
        return f"{where} {words.elapsed(-high, -low, unit, is_open=False)} shorter ({INTERVAL})."
    return f"{where} {way} ({INTERVAL}): by this alone the two may be the same."


def _apart(found: Contrast, *, sure: bool) -> str:
    """What the whole curves say, and where that is more than the medians do; '' where it is nothing."""
    if round(found.chance * PERCENT) >= PERCENT:
        return ""
    yet = "" if sure or found.chance >= RARE else "But the whole curves differ. "
    return f"{yet}{found.chance_sentence} "


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
