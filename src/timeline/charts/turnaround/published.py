"""Published figures by year, and the log's own beside them where it is counted by their definition."""

from __future__ import annotations

from datetime import date

import plotly.graph_objects as go

from timeline.audit import Audit, Comparison
from timeline.audit.rounding import percent_in_tenths
from timeline.charts import paint
from timeline.charts.periods import marked
from timeline.charts.turnaround.frame import layout, shares, titled
from timeline.charts.words import safe
from timeline.wording.published import own_hover, when_words

BEGINS = (4, 1)
"""The month and the day on which the years begin."""
ASIDE = 0.1
"""The log's own stand so far from the published, in years, that neither hides the other."""
SYMBOLS = ("circle-open", "square-open", "triangle-up-open", "diamond-open", "cross-open")
COLOURS = ("#595959", "#6B3074", "#1F5A93", "#8A4B00", "#1A1A1A")


def published_figures(audit: Audit, measure: str) -> go.Figure:
    """A published measure by year. Raises KeyError where the audit has no such comparison."""
    comparison = {one.id: one for one in audit.turnaround.comparisons}[measure]
    places = dict.fromkeys(one.place for one in comparison.figures if one.year)
    traces = [_published(comparison, place, k) for k, place in enumerate(places)]
    years = [one.year for one in comparison.figures if one.year] + [
        one.year for one in comparison.own if one.share
    ]
    first, last = min(years, default=2), max(years, default=2)
    ends = date(first - 1, *BEGINS), date(last, *BEGINS)
    shapes, labels = marked(audit.turnaround.periods, *ends, place=_place)
    return go.Figure(
        [*traces, *_own(comparison)],
        layout(
            f"{comparison.title}: published figures, and this log's own",
            shapes=shapes,
            annotations=labels,
            xaxis={"tickvals": sorted({*years}), "range": [first - 0.5, last + 0.5],
                   "title": titled("year to 31 March"), "gridcolor": paint.FAINT, "zeroline": False},
            yaxis=shares(title=titled("share within the time")),
        ),
    )  # fmt: skip


def _place(day: date) -> float:
    """Where a day stands on the scale of years to 31 March: a year's figure is at its middle."""
    year = day.year + (day >= date(day.year, *BEGINS))
    begin, end = date(year - 1, *BEGINS), date(year, *BEGINS)
    return year - 0.5 + (day - begin) / (end - begin)


def _published(comparison: Comparison, place: str, number: int) -> go.Scatter:
    """The figures of one place by year, in the look of its number."""
    its = [one for one in comparison.figures if one.place == place and one.year]
    colour = COLOURS[number % len(COLOURS)]
    return go.Scatter(
        x=[one.year for one in its],
        y=[one.share for one in its],
        mode="lines+markers",
        line={"color": colour, "width": 1.2, "dash": "dot"},
        marker={"symbol": SYMBOLS[number % len(SYMBOLS)], "size": 11, "color": colour, "line": {"width": 2}},
        name=place,
        customdata=[f"{place}, {when_words(one)}: {percent_in_tenths(one.share)}" for one in its],
        hovertemplate="%{customdata}<extra></extra>",
    )  # fmt: skip


def _own(comparison: Comparison) -> list[go.Scatter]:
    """The log's own shares, where any speaks."""
    shown = [(one, one.share) for one in comparison.own if one.share]
    if not shown:
        return []
    return [
        go.Scatter(
            x=[one.year + ASIDE for one, _ in shown],
            y=[share.share for _, share in shown],
            error_y={
                "type": "data",
                "symmetric": False,
                "array": [share.high - share.share for _, share in shown],
                "arrayminus": [share.share - share.low for _, share in shown],
                "color": paint.WORSE,
                "thickness": 2,
            },
            mode="markers",
            marker={"symbol": "square", "size": 13, "color": paint.WORSE},
            name="this log, with its 95% confidence interval",
            customdata=[safe(own_hover(one)) for one, _ in shown],
            hovertemplate="%{customdata}<extra></extra>",
        )
    ]
