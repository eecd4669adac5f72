"""Is one place different? The share within a limit by site, told as a funnel."""

from __future__ import annotations

from dataclasses import asdict

from timeline import audit
from timeline.analysis.shares import by_outcome, share_of
from timeline.analysis.turnaround.aggregates import Counts
from timeline.audit import NOT_KNOWN
from timeline.audit.sort_order import in_order
from timeline.estimates.funnel import Site, funnel
from timeline.estimates.unavailable import Unavailable


def told_funnel(counts: dict[str, Counts]) -> audit.Funnel:
    """The funnel of the sites that are known, or why there is none."""
    names = [one for one in in_order("site", counts) if one != NOT_KNOWN]
    shares = [share_of(by_outcome(counts[name])) for name in names]
    found = funnel(
        names,
        [share.met if share else 0 for share in shares],
        [share.n if share else 0 for share in shares],
    )
    if isinstance(found, Unavailable):
        return audit.Funnel(
            n=sum(share.n for share in shares if share),
            method="",
            source="",
            refusal=found.sentence,
            sentence=found.sentence,
            share=None,
            sites=(),
            lines=(),
            spread=None,
            widened=False,
        )
    sites = tuple(_site(one) for one in found.sites)
    return audit.Funnel(
        n=found.n,
        method=found.method,
        source=found.source,
        refusal="",
        sentence=audit.funnel_sentence(found.share, sites, widened=found.between > 0),
        share=found.share,
        sites=sites,
        lines=tuple(audit.FunnelLine(**asdict(one)) for one in found.lines),
        spread=found.spread,
        widened=found.between > 0,
    )


def _site(one: Site) -> audit.FunnelSite:
    plain = {"name": one.name, "met": one.met, "share": one.share, "position": one.position}
    return audit.FunnelSite.model_validate({**plain, **asdict(one.limits)})
