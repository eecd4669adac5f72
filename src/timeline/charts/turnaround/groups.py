"""Shares and medians by group, and shares compared: a dot and its interval for each."""

from __future__ import annotations

import plotly.graph_objects as go

from timeline.audit import Audit, ShareContrast
from timeline.charts.turnaround.frame import WIDTH
from timeline.charts.turnaround.panels import SIDES, Dot, Panel, panels_drawn
from timeline.charts.words import safe
from timeline.wording.comparisons import (
    contrast_name,
    group_time,
    group_title,
    group_words,
    side_words,
)
from timeline.wording.shares import share_words


def share_groups(audit: Audit, standard: str) -> go.Figure:
    """The share within a standard's limit by every grouping. Raises KeyError where nothing is judged by it."""
    judged = audit.shares_of(standard)
    panels = [
        Panel(
            group_title(one.by),
            [
                Dot(
                    group.name,
                    (group.share.share, group.share.share) if group.share else None,
                    (group.share.low, group.share.high) if group.share else None,
                    group_words(group),
                )
                for group in one.groups
            ],
        )
        for one in judged.groupings
        if not one.unavailable
    ]
    return panels_drawn(f"{standard}, {judged.words}: share in time by group", panels, "")


def median_groups(audit: Audit, step: str) -> go.Figure:
    """A step's median by every grouping. Raises KeyError where the audit times no such step."""
    timed = audit.times_of(step)
    panels = []
    for one in timed.groupings:
        dots = []
        for group in one.groups:
            median = group.median
            known = median is not None and median.low is not None and median.high is not None
            dots.append(
                Dot(
                    group.name,
                    (median.low or 0.0, median.high or 0.0) if median and known else None,
                    (median.ci_low or 0.0, median.ci_high) if median and known else None,
                    group_time(group, timed.unit),
                )
            )
        if not one.unavailable:
            panels.append(Panel(group_title(one.by), dots))
    return panels_drawn(f"{timed.title}: median by group", panels, timed.unit)


def compared_shares(audit: Audit, standard: str) -> go.Figure:
    """Before and after, and out of hours: the shares within a standard's limit, each with its interval."""
    judged = audit.shares_of(standard)
    dots = [dot for one in judged.contrasts for dot in _sides(one)]
    panels = [Panel("", dots)] if dots else []
    figure = panels_drawn(
        f"{standard}, {judged.words}: before and after, and out of hours", panels, ""
    )
    if dots:
        figure.update_layout(width=WIDTH, xaxis={"domain": SIDES})
        figure.update_yaxes(ticktext=[f"{safe(dot.name)}  " for dot in dots])
    return figure


def _sides(one: ShareContrast) -> list[Dot]:
    sides = ((side_words(one.one), one.one_share), (side_words(one.two), one.two_share))
    return [
        Dot(
            f"{contrast_name(one)}: {name}",
            (share.share, share.share) if share else None,
            (share.low, share.high) if share else None,
            share_words(share),
        )
        for name, share in sides
    ]
