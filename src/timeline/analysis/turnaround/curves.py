"""How long waits take: the curve of all of them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from timeline import audit
from timeline.analysis.times import Times
from timeline.audit.primitives import Unavailable
from timeline.estimates.survival import Curve, Done, Quantile, curve

MOST_POINTS = 200
"""A curve of more steps is thinned to this many, spread evenly over them."""
MOST_OPEN = 150
ROUNDED = 4
"""Decimals kept of shares and times."""


def curve_of(
    times: Times,
    limits: Sequence[audit.LimitMark] = (),
    most: int = MOST_POINTS,
    found: Curve | Unavailable | None = None,
) -> audit.Curve:
    """The curve of some waits in at most `most` steps, or why there is none; `found` if it is known."""
    found = found or curve(times.clocks, [one.at for one in limits])
    if isinstance(found, Unavailable):
        return _unavailable(times, found)
    drawn = found.thinned(most)
    return audit.Curve(
        n=found.n,
        method=found.method,
        grid=times.grid,
        stopped=found.stopped,
        open=found.open,
        ended=found.ended,
        excused=times.excused,
        exact=found.exact,
        at=_numbers(drawn.at),
        low=_numbers(drawn.low),
        high=_numbers(drawn.high),
        ci_low=_numbers(drawn.ci_low),
        ci_high=_numbers(drawn.ci_high),
        likely=_numbers(drawn.likely_low),
        open_at=_open(times),
        quantiles=tuple(quantile_of(one) for one in found.quantiles),
        done=tuple(
            _done(found.done_by(one.at), one.standard) for one in limits if times.is_on_grid(one.at)
        ),
    )


def _unavailable(times: Times, why: Unavailable) -> audit.Curve:
    clocks = times.clocks
    return audit.Curve(
        n=clocks.n,
        method="kaplan_meier" if clocks.exact else "turnbull",
        unavailable=why,
        stopped=clocks.stopped,
        open=clocks.n - clocks.stopped - clocks.closed,
        ended=clocks.closed,
        excused=times.excused,
        exact=clocks.exact,
        at=(),
        low=(),
        high=(),
        ci_low=(),
        ci_high=(),
        likely=(),
        open_at=_open(times),
        quantiles=(),
        done=(),
    )


def _spread(n: int, most: int) -> npt.NDArray[np.int64]:
    """At most `most` positions of n, the first and the last among them."""
    return np.unique(np.linspace(0, n - 1, min(n, most)).round().astype(np.int64))


def _numbers(values: npt.NDArray[np.float64]) -> tuple[float, ...]:
    return tuple(values.round(ROUNDED).tolist())


def _open(times: Times) -> tuple[float, ...]:
    clocks = times.clocks
    low = np.unique(clocks.low[~clocks.stops & ~clocks.ended])
    return _numbers(low[_spread(len(low), MOST_OPEN)]) if len(low) else ()


def quantile_of(one: Quantile) -> audit.Quantile:
    """A quantile with its ends rounded; an end without a bound is None."""
    return audit.Quantile(
        level=one.level,
        state=one.state,
        low=_finite(one.low),
        high=_finite(one.high),
        ci_low=_finite(one.ci_low),
        ci_high=_finite(one.ci_high),
    )


def _finite(value: float) -> float | None:
    return round(value, ROUNDED) if math.isfinite(value) else None


def _done(done: Done, standard: str) -> audit.DoneBy:
    return audit.DoneBy(
        standard=standard,
        at=done.time,
        low=done.low,
        high=done.high,
        ci_low=done.ci_low,
        ci_high=done.ci_high,
    )
