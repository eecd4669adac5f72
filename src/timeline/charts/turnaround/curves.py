"""How long a step takes: the share done by each time, with its band, its limits and its open clocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from timeline.audit import Audit, Curve, LimitMark, StepTimes
from timeline.audit.primitives import amount
from timeline.audit.rounding import percent
from timeline.charts import paint
from timeline.charts.turnaround.frame import FOOT, layout, shares, titled, whole_days
from timeline.charts.words import safe
from timeline.wording.comparisons import contrast_title, side_words
from timeline.wording.methods import reason_words
from timeline.wording.times import limit_words, time_scale

LOOKS = (("#1F5A93", "solid", "rgba(31,90,147,0.16)"), ("#A63A00", "dash", "rgba(166,58,0,0.16)"))
"""A colour, a line and a band for each curve of a picture."""
BEYOND = 1.35
"""The scale reaches so far beyond the last limit and the time by which most are done."""
FLOOR = -0.06
LEGEND = 60
"""What the legend of two curves takes more than that of one."""
DONE, LIKELY = "share done", "likeliest share done"
BOUNDS = "least and most it can be, as times were recorded"
SCALE = {"beyond": BEYOND, "floor": FLOOR, "legend": LEGEND, "done": DONE, "likely": LIKELY}
"""For whoever draws curves anew."""


def turnaround_curve(audit: Audit, step: str) -> go.Figure:
    """A step's curve of all clocks. Raises KeyError where the audit times no such step."""
    timed = audit.times_of(step)
    curve = timed.curve
    open_waits = f", {curve.open:,} of them open" if curve.open else ""
    title = f"{timed.title}: share done by each time, {curve.n:,} waits{open_waits}"
    return _figure(title, timed, [curve])


def compared_curves(audit: Audit, step: str, number: int) -> go.Figure:
    """The two curves of a step's comparison, by its place among them. Raises KeyError, IndexError."""
    timed = audit.times_of(step)
    one = timed.contrasts[number]
    title = f"{timed.title}. {contrast_title(one)} ({one.one.n:,} and {one.two.n:,} waits)"
    names = [side_words(one.one_side), side_words(one.two_side)]
    figure = _figure(title, timed, [one.one, one.two], names)
    return figure.update_layout(height=figure.layout.height + LEGEND, margin_b=FOOT + LEGEND)


def marks() -> go.Figure:
    """Every mark of two curves and of two limits, of made-up values, for whoever draws them anew."""
    made_up = Curve.model_validate(
        {
            **dict.fromkeys(("n", "stopped", "open", "ended", "excused", "exact"), 0),
            **dict.fromkeys(("low", "likely", "ci_low"), (0.0, 0.5)),
            **dict.fromkeys(("high", "ci_high"), (0.5, 1.0)),
            "at": (0.0, 1.0),
            "method": "turnbull",
            "open_at": (1.0,),
            "quantiles": (),
            "done": (),
        }
    )
    limit = LimitMark(standard="", at=1.0, words="", at_least=False)
    shapes, labels = _limits([limit, limit], 1.0)
    traces = [trace for look in LOOKS for trace in _curve(made_up, "", look, 1.0, "days")]
    return go.Figure(traces, {"shapes": shapes, "annotations": labels, **layout("")})


def _figure(
    title: str, timed: StepTimes, curves: Sequence[Curve], names: Sequence[str] = ()
) -> go.Figure:
    last = reach(timed, curves)
    traces = []
    before = [f"{safe(name)}: " for name in names] or [""]
    for curve, name, look in zip(curves, before, LOOKS, strict=False):
        traces += _curve(curve, name, look, last, timed.unit)
    shapes, labels = _limits(timed.limits, last)
    if not any(curve.at for curve in curves):
        labels.append(_refusal(curves))
    return go.Figure(
        traces,
        layout(
            title,
            xaxis={"range": [0, last], "title": titled(time_scale(timed)),
                   "gridcolor": paint.FAINT, "zeroline": False, **whole_days(timed.unit, last)},
            yaxis=shares(title=titled("share done"), range=[FLOOR * 1.6, 1.04]),
            shapes=shapes,
            annotations=labels,
        ),
    )  # fmt: skip


def _refusal(curves: Sequence[Curve]) -> dict[str, Any]:
    return {"xref": "paper", "yref": "paper", "x": 0.5, "y": 0.5, "showarrow": False,
            "text": safe(reason_words(curves[0])), "font": {"size": 14, "color": paint.QUIET}}  # fmt: skip


def reach(timed: StepTimes, curves: Sequence[Curve]) -> float:
    """The end of the scale: beyond the limits and nine in ten, but within what was recorded."""
    ends = [limit.at for limit in timed.limits]
    for curve in curves:
        reached = [one.high for one in curve.quantiles if one.high is not None]
        ends += reached or curve.at[-1:]
    most = max((curve.at[-1] for curve in curves if curve.at), default=0.0)
    limits = max((limit.at for limit in timed.limits), default=0.0)
    wanted = max([*ends, 1.0]) * BEYOND
    return max(min(wanted, most * 1.05), limits * 1.1, 1.0)


def _curve(
    curve: Curve, name: str, look: tuple[str, str, str], last: float, unit: str
) -> list[go.Scatter]:
    if not curve.at:
        return []
    colour, dash, band = look
    at = [0.0, *curve.at, max(last, curve.at[-1])]

    def line(values: tuple[float, ...], **more: Any) -> go.Scatter:
        heights = [0.0, *values, values[-1]]
        return go.Scatter(
            x=at, y=heights, mode="lines", line={"shape": "hv", **more.pop("line", {})}, **more
        )

    exact = curve.low == curve.high
    thin = {"width": 0, "color": colour}
    traces = [
        line(curve.ci_low, line=thin, hoverinfo="skip", showlegend=False),
        line(curve.ci_high, line=thin, fill="tonexty", fillcolor=band, hoverinfo="skip", name=f"{name}95% band"),
        line(curve.likely, line={"color": colour, "width": 2.5, "dash": dash}, name=f"{name}{DONE if exact else LIKELY}",
             customdata=[f"{percent(height)} done by {amount(time, unit)}" for time, height in zip(at, [0.0, *curve.likely, curve.likely[-1]], strict=True)], hovertemplate=f"{name}%{{customdata}}<extra></extra>"),
    ]  # fmt: skip
    if not exact:
        dotted = {"color": colour, "width": 1.2, "dash": "dot"}
        traces.append(line(curve.low, line=dotted, name=f"{name}{BOUNDS}", hoverinfo="skip"))
        traces.append(line(curve.high, line=dotted, hoverinfo="skip", showlegend=False))
    if curve.open_at:
        traces.append(_open(curve, name, colour, unit))
    return traces


def _open(curve: Curve, name: str, colour: str, unit: str) -> go.Scatter:
    """The open clocks as upright marks below the curve, each where it stands now."""
    return go.Scatter(
        x=list(curve.open_at),
        y=[FLOOR] * len(curve.open_at),
        mode="markers",
        marker={"symbol": "line-ns-open", "size": 11, "color": colour, "line": {"width": 2}},
        name=f"{name}still open",
        customdata=[f"open for {amount(time, unit)} so far" for time in curve.open_at],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _limits(
    limits: Sequence[LimitMark], last: float
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    drawn = [limit for limit in limits if limit.at <= last]
    lines = [
        {"type": "line", "x0": limit.at, "x1": limit.at, "yref": "paper", "y0": 0, "y1": 1,
         "line": {"color": paint.INK, "width": 1.5, "dash": "dash"}}
        for limit in drawn
    ]  # fmt: skip
    labels = [
        {"x": limit.at, "yref": "paper", "y": 1, "yanchor": "bottom", "showarrow": False,
         "text": safe(limit_words(limit)).removeprefix(": "), "font": {"size": 12, "color": paint.INK}, "yshift": 14 * (k % 2)}
        for k, limit in enumerate(drawn)
    ]  # fmt: skip
    return lines, labels
