"""Is one place different? The share in time by site, as a funnel."""

from __future__ import annotations

from dataclasses import asdict

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.turnaround.aggregates import Counts
from timeline.audit import NOT_KNOWN
from timeline.audit.primitives import Unavailable
from timeline.audit.sort_order import in_order
from timeline.estimates.funnel import Site, funnel


def funnel_of(counts: dict[str, Counts]) -> audit.Funnel:
    """The funnel of the sites that are known, or why there is none."""
    names = [one for one in in_order("site", counts) if one != NOT_KNOWN]
    shares = [share_of(by_outcome(counts[name])) for name in names]
    found = funnel(
        names,
        [share.met if share else 0 for share in shares],
        [share.n if share else 0 for share in shares],
    )
    if isinstance(found, Unavailable):
        n = sum(share.n for share in shares if share)
        return audit.Funnel(
            n=n,
            method="funnel",
            unavailable=found,
            share=None,
            sites=(),
            lines=(),
            spread=None,
            widened=False,
        )
    return audit.Funnel(
        n=found.n,
        method="funnel",
        share=found.share,
        sites=tuple(_site(one) for one in found.sites),
        lines=tuple(audit.FunnelLine(**asdict(one)) for one in found.lines),
        spread=found.spread,
        widened=found.between > 0,
    )


def _site(one: Site) -> audit.FunnelSite:
    plain = {"name": one.name, "met": one.met, "share": one.share, "position": one.position}
    return audit.FunnelSite.model_validate({**plain, **asdict(one.limits)})
