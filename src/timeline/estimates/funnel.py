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

from timeline.estimates.refused import Refused, counted

Numbers = npt.NDArray[np.float64]

NEEDS = 8
"""A funnel of fewer sites shows nothing that a table does not."""
WINSORISED = 0.1
"""The part of the sites at each end whose distance is drawn in before the spread is reckoned."""
TAILS = (0.025, 0.001)
"""What lies beyond each of the 95 % and 99.8 % limits, at one side."""
Position = Literal["within", "above 95 %", "below 95 %", "above 99.8 %", "below 99.8 %"]


@dataclass(frozen=True, slots=True)
class Site:
    """One site's share and where it lies."""

    name: str
    met: int
    n: int
    share: float
    low_95: float
    high_95: float
    low_998: float
    high_998: float
    position: Position


@dataclass(frozen=True, slots=True)
class Funnel:
    """Sites about the share of all of them together."""

    n: int
    """Clocks in all."""
    share: float
    sites: tuple[Site, ...]
    """In the order given."""
    spread: float
    """Spiegelhalter's phi: about 1 where sites differ as chance alone would have it."""
    between: float
    """The standard deviation between sites that the limits allow for; 0 where chance is enough."""
    method: str
    source: str


def funnel(names: Sequence[str], met: npt.ArrayLike, n: npt.ArrayLike) -> Funnel | Refused:
    """The funnel of sites, of each what met of n; sites with nothing counted are left out."""
    count, good = np.asarray(n, np.float64), np.asarray(met, np.float64)
    kept = np.flatnonzero(count > 0).tolist()
    if len(kept) < NEEDS:
        return Refused(
            len(kept),
            NEEDS,
            f"No funnel of {counted(len(kept), 'site')}: it needs {NEEDS}; the table tells as much.",
        )
    return _funnel([names[k] for k in kept], good[kept], count[kept])


def _funnel(names: Sequence[str], met: Numbers, n: Numbers) -> Funnel:
    share = float(met.sum() / n.sum())
    spread, between = _overdispersion(met, n, share)
    low_95, high_95 = _limits(share, n, TAILS[0], between)
    low_998, high_998 = _limits(share, n, TAILS[1], between)
    sites = tuple(
        Site(
            name=name,
            met=int(met[k]),
            n=int(n[k]),
            share=float(met[k] / n[k]),
            low_95=float(low_95[k]),
            high_95=float(high_95[k]),
            low_998=float(low_998[k]),
            high_998=float(high_998[k]),
            position=_position(
                float(met[k] / n[k]), (low_998[k], low_95[k], high_95[k], high_998[k])
            ),
        )
        for k, name in enumerate(names)
    )
    told = "exact binomial limits at 95 % and 99.8 % about the share of all sites together"
    more = (
        f"; sites differ more than chance alone (phi {spread:.1f}), and the limits allow for it"
        if between
        else ""
    )
    return Funnel(
        n=int(n.sum()),
        share=share,
        sites=sites,
        spread=spread,
        between=between,
        method=f"Each site's share within {told}{more}.",
        source="Spiegelhalter 2005, Stat Med 24: 1185-1202; overdispersion: Spiegelhalter 2005, Qual Saf Health Care 14: 347-351",
    )


def _overdispersion(met: Numbers, n: Numbers, share: float) -> tuple[float, float]:
    """Phi, and the standard deviation between sites on the scale of arcsine roots.

    A few far sites must not widen the limits that would show them: a tenth of the sites at each
    end count as no further than the next (winsorised).
    """
    precision = 4 * n
    far = (np.arcsin(np.sqrt(met / n)) - np.arcsin(np.sqrt(share))) * np.sqrt(precision)
    low, high = np.quantile(far, [WINSORISED, 1 - WINSORISED])
    sites = len(n)
    spread = float(np.square(np.clip(far, low, high)).mean())
    room = precision.sum() - np.square(precision).sum() / precision.sum()
    beyond = (sites * spread - (sites - 1)) / room
    return spread, float(np.sqrt(max(beyond, 0.0)))


def _limits(share: float, n: Numbers, tail: float, between: float) -> tuple[Numbers, Numbers]:
    """The least and most share that a site of so many would have by chance, a tail at each side.

    Where sites differ more than that, limits on the arcsine root with the variance between sites
    added, if wider.
    """
    from scipy.stats import binom, norm  # noqa: PLC0415 - slow to import; few runs need it

    low, high = binom.ppf(tail, n, share) / n, binom.isf(tail, n, share) / n
    if not between:
        return low, high
    half = norm.isf(tail) * np.sqrt(1 / (4 * n) + between**2)
    centre = np.arcsin(np.sqrt(share))
    wider = (np.sin(np.clip(centre + way * half, 0, np.pi / 2)) ** 2 for way in (-1, 1))
    return np.minimum(low, next(wider)), np.maximum(high, next(wider))


def _position(share: float, bounds: tuple[float, float, float, float]) -> Position:
    low_998, low_95, high_95, high_998 = bounds
    if share > high_95:
        return "above 99.8 %" if share > high_998 else "above 95 %"
    if share < low_95:
        return "below 99.8 %" if share < low_998 else "below 95 %"
    return "within"
