"""How long clocks take, told from the curve of all of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from timeline import audit
from timeline.analysis import words
from timeline.analysis.times import Times, rounding
from timeline.audit.primitives import so_many
from timeline.audit.rounding import percent
from timeline.audit.turnaround_words import LEVELS, WORDS, say
from timeline.estimates.survival import Curve, Done, Quantile, curve
from timeline.estimates.unavailable import Unavailable

MOST_POINTS = 200
"""A curve of more steps is thinned to so many, spread evenly over them."""
MOST_OPEN = 150
ROUNDED = 4
"""Decimals kept of shares and times."""


class Limit(NamedTuple):
    """A standard's limit on the scale of a step's unit."""

    standard: str
    at: float
    words: str
    """'within 72 hours'."""
    soon: bool = False
    """Whether the standard also says how soon: what is done by the limit may be too soon."""


def told_curve(
    times: Times,
    unit: audit.Unit,
    name: str,
    limits: Sequence[Limit] = (),
    most: int = MOST_POINTS,
    found: Curve | Unavailable | None = None,
) -> audit.Curve:
    """The curve of some clocks in at most so many steps, or why there is none; `found` if it is known."""
    found = found or curve(times.clocks, [one.at for one in limits])
    if isinstance(found, Unavailable):
        return _refused(times, name, found)
    drawn = found.thinned(most)
    quantiles = tuple(told_quantile(one, unit) for one in found.quantiles)
    done = tuple(_done(found.done_by(one.at), one) for one in limits if times.tells(one.at))
    return audit.Curve(
        n=found.n,
        method=found.method + rounding(times.grid),
        source=found.source,
        refusal="",
        sentence=_sentence(found, quantiles, done),
        name=name,
        stopped=found.stopped,
        open=found.open,
        ended=found.ended,
        excused=times.excused,
        exact=found.exact,
        at=_numbers(drawn.at),
        low=_numbers(drawn.low),
        high=_numbers(drawn.high),
        sure_from=_numbers(drawn.sure_from),
        sure_to=_numbers(drawn.sure_to),
        likely=_numbers(drawn.likely_low),
        open_at=_open(times),
        quantiles=quantiles,
        done=done,
    )


def _refused(times: Times, name: str, why: Unavailable) -> audit.Curve:
    clocks = times.clocks
    return audit.Curve(
        n=clocks.n,
        method="",
        source="",
        refusal=why.sentence,
        sentence=why.sentence,
        name=name,
        stopped=clocks.stopped,
        open=clocks.n - clocks.stopped - clocks.closed,
        ended=clocks.closed,
        excused=times.excused,
        exact=clocks.exact,
        at=(),
        low=(),
        high=(),
        sure_from=(),
        sure_to=(),
        likely=(),
        open_at=_open(times),
        quantiles=(),
        done=(),
    )


def _spread(n: int, most: int) -> npt.NDArray[np.int64]:
    """At most so many positions of n, the first and the last among them."""
    return np.unique(np.linspace(0, n - 1, min(n, most)).round().astype(np.int64))


def _numbers(values: npt.NDArray[np.float64]) -> tuple[float, ...]:
    return tuple(values.round(ROUNDED).tolist())


def _open(times: Times) -> tuple[float, ...]:
    clocks = times.clocks
    low = np.unique(clocks.low[~clocks.stops & ~clocks.ended])
    return _numbers(low[_spread(len(low), MOST_OPEN)]) if len(low) else ()


def told_quantile(one: Quantile, unit: audit.Unit) -> audit.Quantile:
    """A quantile with its words."""
    return audit.Quantile(
        level=one.level,
        state=one.state,
        low=_finite(one.low),
        high=_finite(one.high),
        sure_from=_finite(one.sure_from),
        sure_to=_finite(one.sure_to),
        words=_quantile_words(one, unit),
    )


def _finite(value: float) -> float | None:
    return round(value, ROUNDED) if math.isfinite(value) else None


def _quantile_words(one: Quantile, unit: audit.Unit) -> str:
    if one.state == "not reached":
        return WORDS["not_reached"]
    told = words.elapsed(one.low, one.high, unit, is_open=False)
    sure = interval_words(one.sure_from, one.sure_to, unit)
    if sure == say("interval", told=told):
        return say("throughout", told=told)
    return say("with_interval", told=told, interval=sure)


def interval_words(low: float, high: float, unit: audit.Unit) -> str:
    """A 95 % interval of a time, either end of which may have no bound."""
    if math.isfinite(low) and math.isfinite(high):
        return say("interval", told=words.elapsed(low, high, unit, is_open=False))
    if math.isfinite(low):
        return say("interval_from", amount=words.amount(low, unit))
    return WORDS["interval_without"]


def _done(done: Done, limit: Limit) -> audit.DoneBy:
    low, high = percent(done.low), percent(done.high)
    share = low if low == high else say("range", low=low, high=high)
    soon = WORDS["too_soon_included"] if limit.soon else ""
    sure = {"low": percent(done.sure_from), "high": percent(done.sure_to)}
    return audit.DoneBy(
        standard=limit.standard,
        at=limit.at,
        low=done.low,
        high=done.high,
        sure_from=done.sure_from,
        sure_to=done.sure_to,
        words=say("done", share=share, limit=limit.words, soon=soon, **sure),
    )


def _sentence(
    found: Curve, quantiles: tuple[audit.Quantile, ...], done: tuple[audit.DoneBy, ...]
) -> str:
    beside = []
    if found.open:
        beside.append(say("still_open", n=f"{found.open:,}"))
    if found.ended:
        beside.append(say("closed", n=f"{found.ended:,}"))
    clocks = so_many(found.n, "clock") + (f" ({', '.join(beside)})" if beside else "")
    reached = [one for one in quantiles if one.state != "not reached"]
    times = [say("done_after", level=LEVELS[one.level], words=one.words) for one in reached]
    if len(reached) < len(quantiles):
        times.append(say("fewer_than", level=LEVELS[quantiles[len(reached)].level]))
    limits = "".join(say("done_by", words=one.words) for one in done)
    return say("curve", clocks=clocks, times="; ".join(times), limits=limits)
