"""Is one place different? Shares by site against limits that widen as numbers shrink.

The limits say how far chance alone would spread sites that all do alike, so that a small site
is not called different for having few clocks. A funnel ranks nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from timeline.audit.primitives import Unavailable

Numbers = npt.NDArray[np.float64]

FUNNEL_NEEDS = 8
"""A funnel of fewer sites shows nothing that a table does not."""
WINSORISED = 0.1
"""The part of the sites at each end whose distance is drawn in before the spread is worked out."""
TAILS = (0.001, 0.025, 0.975, 0.999)
"""What chance leaves below each limit: 99.8 % and 95 % of it lies between the outer and the inner two."""
FAR = 6.0
LINES = 80
Position = Literal["within", "above 95 %", "below 95 %", "above 99.8 %", "below 99.8 %"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Between which shares chance alone would leave a site with `n` waits."""

    n: int
    low_998: float
    low_95: float
    high_95: float
    high_998: float

    def place(self, share: float) -> Position:
        """The control band that a site's share falls in."""
        if share > self.high_95:
            return "above 99.8 %" if share > self.high_998 else "above 95 %"
        if share < self.low_95:
            return "below 99.8 %" if share < self.low_998 else "below 95 %"
        return "within"


@dataclass(frozen=True, slots=True)
class Site:
    """One site's share and where it lies."""

    name: str
    met: int
    n: int
    share: float
    limits: Limits
    position: Position


@dataclass(frozen=True, slots=True)
class Funnel:
    """Sites about the share of all of them together."""

    n: int
    """CensoredTimes in all."""
    share: float
    sites: tuple[Site, ...]
    """In the order given."""
    lines: tuple[Limits, ...]
    """Limits at rising numbers counted, from 1 to beyond the largest site: the funnel as drawn."""
    spread: float
    """Spiegelhalter's phi: about 1 where sites differ as chance alone would have it."""
    between: float
    """The standard deviation between sites that the limits allow for; 0 where chance is enough."""


def funnel(names: Sequence[str], met: npt.ArrayLike, n: npt.ArrayLike) -> Funnel | Unavailable:
    """The funnel of sites, of each what met of n; sites with nothing counted are left out.

    Of sites that all have 0 or 100 % chance says nothing, nor of sites so small that it may have
    given any of them any share.
    """
    count, good = np.asarray(n, np.float64), np.asarray(met, np.float64)
    kept = np.flatnonzero(count > 0).tolist()
    if len(kept) < FUNNEL_NEEDS:
        return Unavailable(reason="few_sites", n=len(kept), needs=FUNNEL_NEEDS)
    if good.sum() in (0, count.sum()):
        same = 1.0 if good.any() else 0.0
        return Unavailable(reason="sites_alike", n=len(kept), needs=FUNNEL_NEEDS, high=same)
    found = _funnel([names[k] for k in kept], good[kept], count[kept])
    if any(one.limits.low_95 > 0 or one.limits.high_95 < 1 for one in found.sites):
        return found
    return Unavailable(reason="sites_small", n=int(count.max()), needs=FUNNEL_NEEDS)


def _funnel(names: Sequence[str], met: Numbers, n: Numbers) -> Funnel:
    share = float(met.sum() / n.sum())
    spread, between = _overdispersion(met, n, share)
    shares = (met / n).tolist()
    sites = tuple(
        Site(name, int(good), one.n, part, one, one.place(part))
        for name, good, part, one in zip(
            names, met, shares, _limits(share, n, between), strict=True
        )
    )
    return Funnel(
        n=int(n.sum()),
        share=share,
        sites=sites,
        lines=_limits(share, np.unique(np.geomspace(1, n.max() * 1.05, LINES).round()), between),
        spread=spread,
        between=between,
    )


def _overdispersion(met: Numbers, n: Numbers, share: float) -> tuple[float, float]:
    """Phi, and the standard deviation between sites on the scale of arcsine roots.

    A few far sites must not widen the limits that would show them: a tenth of the sites at each
    end count as no further than the next (winsorised).
    """
    precision = 4 * n
    far = _distance(met, n, share)
    low, high = np.quantile(far, [WINSORISED, 1 - WINSORISED])
    sites = len(n)
    spread = float(np.square(np.clip(far, low, high)).mean())
    room = precision.sum() - np.square(precision).sum() / precision.sum()
    beyond = (sites * spread - (sites - 1)) / room
    return spread, float(np.sqrt(max(beyond, 0.0)))


def _distance(met: Numbers, n: Numbers, share: float) -> Numbers:
    """How far sites are from a share, in standard deviations.

    That of the exact chance (mid-p): by arcsine roots, which suit large numbers, six of six at
    83 % would be two standard deviations away. Of the two tails the smaller, which is the one that
    keeps its digits; beyond six deviations it is too small to tell exactly.
    """
    from scipy.special import bdtr, bdtrc, ndtri  # noqa: PLC0415 - slow to import; few runs need it

    far = (np.arcsin(np.sqrt(met / n)) - np.arcsin(np.sqrt(share))) * np.sqrt(4 * n)
    whole, before = n.astype(np.int64), np.maximum(met - 1, 0)
    less = np.where(met > 0, bdtr(before, whole, share), 0.0) + bdtr(met, whole, share)
    more = np.where(met > 0, bdtrc(before, whole, share), 1.0) + bdtrc(met, whole, share)
    chance = np.minimum(less, more) / 2
    near = (np.abs(far) < FAR) & (chance > 0)
    return np.where(near, np.where(less <= more, 1, -1) * ndtri(np.where(near, chance, 0.5)), far)


def _limits(share: float, n: Numbers, between: float) -> tuple[Limits, ...]:
    """The least and most share that sites of each size would have by chance, a tail at each side.

    Where sites differ more than that, limits on the arcsine root with the variance between sites
    added, if wider.
    """
    from scipy.special import ndtri  # noqa: PLC0415 - slow to import; few runs need it

    bounds = [_least_count(tail, n, share) / n for tail in TAILS]
    if between:
        centre, spread = np.arcsin(np.sqrt(share)), np.sqrt(1 / (4 * n) + between**2)
        angles = [centre + ndtri(tail) * spread for tail in TAILS]
        wider = [np.sin(np.clip(angle, 0, np.pi / 2)) ** 2 for angle in angles]
        outer = (np.minimum, np.minimum, np.maximum, np.maximum)
        bounds = [pick(one, two) for pick, one, two in zip(outer, bounds, wider, strict=True)]
    return tuple(
        Limits(int(each[0]), *map(float, each[1:])) for each in zip(n, *bounds, strict=True)
    )


def _least_count(tail: float, n: Numbers, share: float) -> Numbers:
    """The least number met of n that chance stays at or below with a probability: the binomial quantile.

    `scipy.stats.binom.ppf` gives the same, and takes a second to import.
    """
    from scipy.special import bdtr, bdtrik  # noqa: PLC0415 - as above

    count = np.ceil(bdtrik(tail, n, share))
    fewer = np.maximum(count - 1, 0)
    return np.where(bdtr(fewer, n.astype(np.int64), share) >= tail, fewer, count)
