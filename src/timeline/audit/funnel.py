"""Is one place different? The share within a limit by site, beside what chance alone would do."""

from __future__ import annotations

from typing import Literal

from timeline.audit.primitives import Frozen, Statistic


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
