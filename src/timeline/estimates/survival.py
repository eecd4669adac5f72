"""How long waits take, open ones included: the share done by each time, and by when most are done.

The finished waits alone would make a slow service look fast. Where all times are exact the
estimate is Kaplan and Meier's (`product_limit`), and where some are ranges Turnbull's
(`turnbull`); with endings both are the cumulative incidence of stopping (measuring 6.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline.audit.primitives import Method, Unavailable
from timeline.estimates.censored_times import CensoredTimes
from timeline.estimates.product_limit import incidence, shares_done, surely_by
from timeline.estimates.steps import Steps, first_time, time_of, value_at
from timeline.estimates.turnbull import bounds, range_steps

HALF = 0.5


class Between(NamedTuple):
    """The estimate lies between two times, and the dates cannot tell where; both infinite if not reached."""

    low: float
    high: float


def likeliest(clocks: CensoredTimes) -> Steps:
    """The likeliest share done by each time, of at least one clock."""
    if not clocks.exact:
        return range_steps(clocks)
    at, share, *_ = shares_done(clocks)
    return Steps(at, share, share)


def time_by(steps: Steps, level: float, last: float) -> Between:
    """Between which times a share reaches a level; `last` is the longest time that the record covers."""
    return Between(*(time_of(steps.at, one, level, last) for one in (steps.high, steps.low)))


def likeliest_median(clocks: CensoredTimes) -> Between:
    """The time by which half of some clocks are done, of at least one."""
    return time_by(likeliest(clocks), HALF, clocks.last)


Numbers = npt.NDArray[np.float64]

CURVE_NEEDS = 6
"""With fewer waits no median has a 95% confidence interval; each is better looked at by itself."""
LEVELS = (HALF, 0.75, 0.9)
COLUMNS = ("low", "high", "likely_low", "likely_high", "ci_low", "ci_high")


@dataclass(frozen=True, slots=True)
class Quantile:
    """The time by which a share of all clocks is done.

    `known`: `low` equals `high`. `between`: it lies between them, and
    the dates cannot tell where. `not reached`: fewer were done in the whole record; `low` is the
    longest time that it covers.
    """

    level: float
    state: Literal["known", "between", "not reached"]
    low: float
    high: float
    """Infinite where it was not reached."""
    ci_low: float
    ci_high: float
    """The 95 % interval; infinite where the record sets no bound."""


@dataclass(frozen=True, slots=True)
class Done:
    """The share done by a time, with the bounds that `Curve` has."""

    time: float
    low: float
    high: float
    likely_low: float
    likely_high: float
    ci_low: float
    ci_high: float


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """The share of clocks done by each time; what endings closed is never done, and counted.

    All arrays are of one length: from `at[k]` to before `at[k + 1]` the share is what stands at k;
    `at[0]` is 0. Where every time is exact, `low`, `high` and the two likely ones
    are one curve.
    """

    n: int
    stopped: int
    open: int
    ended: int
    exact: bool
    at: Numbers
    low: Numbers
    high: Numbers
    """The least and the most that it can be, whichever times the record allows were the true ones."""
    likely_low: Numbers
    likely_high: Numbers
    """The likeliest share (Turnbull), between these: within an atom the curve is not determined."""
    ci_low: Numbers
    ci_high: Numbers
    """The 95 % band, time by time, wherever within its range each time was."""
    quantiles: tuple[Quantile, ...]
    """At 50, 75 and 90 %."""
    method: Method

    def done_by(self, time: float) -> Done:
        """The share done by a time, that time included."""
        return Done(time, *(value_at(self.at, getattr(self, name), time) for name in COLUMNS))

    def thinned(self, times: int) -> Curve:
        """The same curve at no more than `times` of its times, for drawing; true at those."""
        if len(self.at) <= times:
            return self
        kept = np.linspace(0, len(self.at) - 1, times).round().astype(np.int64)
        columns = {name: getattr(self, name)[kept] for name in COLUMNS}
        return replace(self, at=self.at[kept], **columns)


def curve(clocks: CensoredTimes, wanted: Iterable[float] = ()) -> Curve | Unavailable:
    """The curve of some clocks of one kind, in their own unit.

    `wanted` are times by which the share done is wanted, such as a limit: of very many times, at
    which bounds are not all worked out, they are among those that are.
    """
    if clocks.n < CURVE_NEEDS:
        return _too_few(clocks.n)
    latest = incidence(clocks.latest())
    soonest = latest if clocks.exact else incidence(clocks.soonest())
    likely = likeliest(clocks)
    by = [time_by(likely, level, clocks.last) for level in LEVELS]
    bounded = likely if clocks.exact else bounds(clocks, (latest.at, latest.watched), wanted)
    at = np.unique(np.concatenate([[0.0], bounded.at, likely.at]))
    likely, bounded = likely.on(at), bounded.on(at)
    sure = [one.on(at) for one in (latest, soonest)]
    columns = {
        "low": np.minimum(bounded.low, likely.low),
        "high": np.maximum(bounded.high, likely.high),
        "likely_low": likely.low,
        "likely_high": likely.high,
        "ci_low": np.minimum.reduce([bounded.low, likely.low, *(one.low for one in sure)]),
        "ci_high": np.maximum.reduce([bounded.high, likely.high, *(one.high for one in sure)]),
    }
    return Curve(
        n=clocks.n,
        stopped=clocks.stopped,
        open=clocks.n - clocks.stopped - clocks.closed,
        ended=clocks.closed,
        exact=clocks.exact,
        at=at,
        **columns,
        quantiles=tuple(
            _quantile(level, its, clocks.last, at, columns)
            for level, its in zip(LEVELS, by, strict=True)
        ),
        method=_method(clocks),
    )


def median(clocks: CensoredTimes) -> Quantile | Unavailable:
    """The median of `curve`, without the rest of it."""
    if clocks.n < CURVE_NEEDS:
        return _too_few(clocks.n)
    longest = clocks.latest()
    soonest = longest if clocks.exact else clocks.soonest()
    at, share, watched, _ = shares_done(longest)
    bounded = Steps(at, share, share) if clocks.exact else bounds(clocks, (at, watched))
    low, high = (first_time(bounded.at, share, HALF) for share in (bounded.high, bounded.low))
    sure = [surely_by(one, HALF) for one in (longest, soonest)]
    ends = min(low, *(one[0] for one in sure)), max(high, *(one[1] for one in sure))
    return _quantile_of(HALF, likeliest_median(clocks), clocks.last, ends)


def longest_median(clocks: CensoredTimes) -> float | Unavailable:
    """The later end of the median; infinite where half were not done in the whole record."""
    return _too_few(clocks.n) if clocks.n < CURVE_NEEDS else likeliest_median(clocks).high


def _too_few(n: int) -> Unavailable:
    return Unavailable(reason="few_waits", n=n, needs=CURVE_NEEDS)


def _quantile(
    level: float, by: Between, last: float, at: Numbers, columns: dict[str, Numbers]
) -> Quantile:
    ci_low, ci_high = (first_time(at, columns[name], level) for name in ("ci_high", "ci_low"))
    return _quantile_of(level, by, last, (ci_low, ci_high))


def _quantile_of(level: float, by: Between, last: float, sure: tuple[float, float]) -> Quantile:
    """A quantile with how it stands; `last` is the longest time that the record covers."""
    low, high = by
    state: Literal["known", "between", "not reached"] = "known" if low == high else "between"
    if np.isinf(low):
        state, low = "not reached", last
    return Quantile(level, state, low, high, min(sure[0], low), max(sure[1], high))


def _method(clocks: CensoredTimes) -> Method:
    if clocks.exact:
        return "aalen_johansen" if clocks.closed else "kaplan_meier"
    return "turnbull_competing" if clocks.closed else "turnbull"
