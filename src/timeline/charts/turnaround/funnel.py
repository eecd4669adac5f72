"""Is one place different? Each site's share against limits that widen as numbers shrink."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import plotly.graph_objects as go

from timeline.audit import Audit, Funnel, FunnelSite
from timeline.audit.rounding import percent
from timeline.charts import paint
from timeline.charts.turnaround.frame import layout, said, shares, titled
from timeline.charts.words import LINE, safe
from timeline.wording.methods import reason_words


class _Look(NamedTuple):
    name: str
    symbol: str
    colour: str
    size: int


LOOKS = (
    (("within",), _Look("within the expected range", "circle", "#6F6F6F", 11)),
    (("above 95 %", "below 95 %"), _Look("beyond the 95% limits", "diamond", "#6B3074", 13)),
    (("above 99.8 %", "below 99.8 %"), _Look("beyond the 99.8% limits", "star", paint.WORSE, 17)),
)


def site_funnel(audit: Audit, standard: str) -> go.Figure:
    """The funnel of a standard's sites, or why there is none. Raises KeyError where nothing is judged by it."""
    judged = audit.shares_of(standard)
    title = f"{standard}, {judged.words}: share in time by site, against its number of waits"
    return drawn(title, judged.funnel)


def drawn(title: str, funnel: Funnel) -> go.Figure:
    """A funnel under a title, or why there is none."""
    if funnel.share is None:
        note = {"xref": "paper", "yref": "paper", "x": 0.5, "y": 0.5, "showarrow": False,
                "text": said(reason_words(funnel)), "font": {"size": 14, "color": paint.QUIET}}  # fmt: skip
        return go.Figure(layout=layout(title, 220, annotations=[note]))
    sizes = [one.n for one in funnel.sites]
    least, most = min(sizes), max(sizes)
    room = max((most - least) * 0.25, 2)
    traces = _limits(funnel, round(least - room))
    for positions, look in LOOKS:
        its = [site for site in funnel.sites if site.position in positions]
        if its:
            traces.append(_sites(its, look))
    return go.Figure(
        traces,
        layout(
            title,
            520,
            xaxis={"range": [max(least - room, 0), most + room * 0.6], "title": titled("waits that count"),
                   "separatethousands": True, "gridcolor": paint.FAINT, "zeroline": False},
            yaxis=shares(title=titled("share in time"), range=[_floor(funnel), 1.04], tickvals=None),
        ),
    )  # fmt: skip


def _floor(funnel: Funnel) -> float:
    """A little below the lowest site and limit, so that sites stand apart."""
    return max(min(min(site.low_998, site.share) for site in funnel.sites) - 0.06, -0.02)


def _limits(funnel: Funnel, least: int) -> list[go.Scatter]:
    """The limits of chance as lines, from a little below the smallest site on or from before that."""
    before = sum(one.n <= least for one in funnel.lines[1:])
    lines = funnel.lines[before:]
    n = [one.n for one in lines]
    kinds = (
        ("95% limits", [one.low_95 for one in lines], [one.high_95 for one in lines], "dash"),
        ("99.8% limits", [one.low_998 for one in lines], [one.high_998 for one in lines], "dot"),
    )
    traces = [
        go.Scatter(x=n, y=[funnel.share] * len(n), mode="lines", line={"color": paint.INK, "width": 1.8}, name="all sites together", hoverinfo="skip")
    ]  # fmt: skip
    for name, low, high, dash in kinds:
        for values, named in ((high, True), (low, False)):
            traces.append(
                go.Scatter(x=n, y=values, mode="lines", line={"color": paint.QUIET, "width": 1.5, "dash": dash},
                           name=name, legendgroup=name, showlegend=named, hoverinfo="skip")
            )  # fmt: skip
    return traces


def _sites(sites: Sequence[FunnelSite], look: _Look) -> go.Scatter:
    return go.Scatter(
        x=[site.n for site in sites],
        y=[site.share for site in sites],
        mode="markers+text",
        marker={"symbol": look.symbol, "size": look.size, "color": look.colour, "line": {"color": "#FFFFFF", "width": 1}},
        text=[f" {safe(site.name)}" if site.position != "within" else "" for site in sites],
        textposition="middle right",
        textfont={"size": 12},
        name=look.name,
        customdata=[
            LINE.join((safe(site.name), f"{site.met:,} of {site.n:,} ({percent(site.share)})", look.name, f"95% limits {percent(site.low_95)} to {percent(site.high_95)}"))
            for site in sites
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )  # fmt: skip
