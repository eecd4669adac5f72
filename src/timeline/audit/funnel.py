"""Is one place different? The share within a limit by site, beside what chance alone would do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from timeline.audit.chart_words import FUNNEL
from timeline.audit.primitives import Frozen, Statistic
from timeline.audit.rounding import percent


class FunnelSite(Frozen):
    """One site of a funnel, with the limits for a site of its size."""

    name: str
    met: int
    n: int
    share: float
    low_95: float
    high_95: float
    low_998: float
    high_998: float
    position: Literal["within", "above 95 %", "below 95 %", "above 99.8 %", "below 99.8 %"]


class FunnelLine(Frozen):
    """The limits of chance at a number counted, from which a funnel is drawn."""

    n: int
    low_998: float
    low_95: float
    high_95: float
    high_998: float


class Funnel(Statistic):
    """Is one place different? Sites in the order of their names."""

    share: float | None
    """Of all sites together."""
    sites: tuple[FunnelSite, ...]
    lines: tuple[FunnelLine, ...]
    spread: float | None
    """Spiegelhalter's phi: about 1 where sites differ as chance alone would have it."""
    widened: bool
    """Whether the limits allow for sites that differ more than that."""


def funnel_sentence(share: float, sites: Iterable[FunnelSite], *, widened: bool) -> str:
    """What a funnel says: how many sites there are, and which lie beyond the limits of chance."""
    every = [*sites]
    far = [f"{one.name} ({one.position})" for one in every if one.position != "within"]
    told = FUNNEL["sites"].format(n=f"{len(every):,}", share=percent(share))
    limits = FUNNEL["wider limits" if widened else "limits"]
    if widened:
        told += FUNNEL["differ"]
    return FUNNEL["far" if far else "none"].format(told=told, limits=limits, sites=", ".join(far))
