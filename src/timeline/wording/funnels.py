"""Funnels in words: whether one place is clearly different from all together."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.audit import Funnel, FunnelSite
from timeline.audit.rounding import percent
from timeline.wording.messages import Messages

MOST_SITES = 4
"""Sites named in the sentence; the table has all."""
_MESSAGES = Messages("funnels")
_POSITIONS = {
    "within": ("within", "position-within"),
    "above 95 %": ("above", "position-above"),
    "below 95 %": ("below", "position-below"),
    "above 99.8 %": ("far-above", "position-far-above"),
    "below 99.8 %": ("far-below", "position-far-below"),
}


def position_words(site: FunnelSite) -> str:
    """Where a site lies, for a table."""
    return _MESSAGES.text(_POSITIONS[site.position][1])


def funnel_words(funnel: Funnel) -> str:
    """Which sites are clearly different, or that none is."""
    return " ".join(_funnel(funnel))


def _funnel(funnel: Funnel) -> Iterator[str]:
    overall = percent(funnel.share or 0.0)
    far = [site for site in funnel.sites if site.position != "within"]
    if funnel.widened:
        yield _MESSAGES.text("sites-differ")
    if not far:
        yield _MESSAGES.text("no-site", n=len(funnel.sites), share=overall)
        return
    far.sort(key=lambda site: not site.position.endswith("99.8 %"))
    for k, site in enumerate(far[:MOST_SITES]):
        values = {
            "site": site.name,
            "share": percent(site.share),
            "position": _POSITIONS[site.position][0],
        }
        if k:
            yield _MESSAGES.text("next-site", **values)
        else:
            yield _MESSAGES.text("one-site", **values, overall=overall)
    if len(far) > MOST_SITES:
        yield _MESSAGES.text("more-sites", n=len(far) - MOST_SITES)
    yield _MESSAGES.text("funnel-not-why")
