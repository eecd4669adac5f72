"""The routes seen in a log that its pathway does not have, drawn apart with their counts."""

from __future__ import annotations

import plotly.graph_objects as go

from timeline.audit import Audit, ObservedEdge
from timeline.audit.primitives import so_many
from timeline.charts import paint
from timeline.charts.words import LINE, activities, safe

MOST_OBSERVED = 12


def observed_routes(audit: Audit) -> go.Figure:
    """Draw apart what directly followed what although the pathway has no such step, the commonest first."""
    names = {one: activity.name for one, activity in activities(audit).items()}
    shown = observed_beside(audit)[:MOST_OBSERVED]
    labels = [f"{safe(names[one.before])} → {safe(names[one.after])}" for one in shown]
    figure = go.Figure(
        go.Bar(
            orientation="h",
            x=[one.n for one in shown],
            y=list(range(len(shown))),
            width=0.6,
            marker={"color": paint.PLAIN.colour, "line": {"color": paint.EDGE, "width": 1}},
            text=[f"{one.n:,}" for one in shown],
            textposition="outside",
            cliponaxis=False,
            hovertext=[
                f"{label}{LINE}{so_many(one.n, 'time')}"
                for label, one in zip(labels, shown, strict=True)
            ],
            hoverinfo="text",
        )
    )
    most = max((one.n for one in shown), default=1)
    figure.update_layout(
        template="none",
        title={"text": "Steps the pathway does not have: what came straight after what", "x": 0.01, "font": {"size": 16}},
        font={"family": paint.FONT, "size": 13, "color": paint.INK},
        width=1_030,
        height=90 + 26 * max(len(shown), 1),
        margin={"l": 490, "r": 60, "t": 50, "b": 20},
        hoverlabel={"align": "left", "bgcolor": "#FFFFFF", "bordercolor": paint.INK, "font": {"size": 13, "color": paint.INK}},
        xaxis={"visible": False, "range": [0, most * 1.1]},
        yaxis={"range": [max(len(shown), 1) - 0.4, -0.6], "tickvals": list(range(len(shown))), "ticktext": labels,
               "ticks": "outside", "ticklen": 6, "tickcolor": "#FFFFFF", "showgrid": False, "zeroline": False, "fixedrange": True},
    )  # fmt: skip
    return figure


def observed_beside(audit: Audit) -> tuple[ObservedEdge, ...]:
    """Routes seen in the log that the pathway does not have, the commonest first."""
    beside = [edge for edge in audit.observed if not edge.in_pathway]
    return tuple(sorted(beside, key=lambda edge: (-edge.n, edge.before, edge.after)))
