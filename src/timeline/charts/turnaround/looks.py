"""How charts of turnaround look, whatever they show: each with every kind of mark, drawn of no data.

The page draws charts anew for the cases that are chosen. It takes each mark, line and axis from
here and puts other numbers in, so that how a chart looks is said once, where charts are drawn.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import plotly.graph_objects as go

from timeline.audit import ChartSegment, Control, Funnel, FunnelLine, FunnelSite, Period, Point
from timeline.charts.turnaround import control, funnel

Shown = Literal["common", "improvement", "concern"]
_BEGIN = date(2000, 1, 1)
_PERIOD = Period(name="period", begin=date(2000, 2, 1), end=date(2000, 3, 31), reason="", rebase=False, packaged=False)  # fmt: skip
KINDS = {judged: look.name for judged, look in control.LOOKS.items()}
"""What each kind of point of a control chart is called."""
POSITIONS = {where: look.name for positions, look in funnel.LOOKS for where in positions}
"""What each kind of site of a funnel is called."""


def control_look(of: Literal["share", "days between"]) -> go.Figure:
    """A control chart with every mark; `{reason}` is in place of the reason for recalculated limits."""
    xmr = of == "share"
    types: tuple[Shown, ...] = ("common", "improvement", "concern")
    made = Control(
        n=0,
        method="xmr" if xmr else "t",
        kind="xmr" if xmr else "t",
        of=of,
        by="month",
        unit="share" if xmr else "days",
        improvement_direction="higher",
        points=tuple(
            Point(begin=_BEGIN.replace(month=k), value=0.5, n=1, cause="common", point_type=one)
            for k, one in enumerate(types, 1)
        ),
        segments=tuple(
            ChartSegment(start=k, stop=k + 1, mean=0.5, lower=0.1, upper=0.9, reason=reason)
            for k, reason in enumerate(("", "{reason}"))
        ),
        assurance="always met",
        target=0.9,
    )  # fmt: skip
    return control.drawn("title", made, (_PERIOD,))


def funnel_look() -> go.Figure:
    """A funnel with a site of every kind."""
    limits = {"low_998": 0.1, "low_95": 0.2, "high_95": 0.8, "high_998": 0.9}
    sites = tuple(
        FunnelSite(name="", met=1, n=2, share=0.5, **limits, position=where)
        for where in ("within", "above 95 %", "above 99.8 %")
    )
    made = Funnel(
        n=0, method="funnel", share=0.5, sites=sites, lines=(FunnelLine(n=1, **limits),), spread=1, widened=False
    )  # fmt: skip
    return funnel.drawn("title", made)
