"""The timeline of one case: a lane per agency, its clocks as bars with their limits marked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import groupby
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from timeline.audit import Audit, Case
from timeline.charts import marks, paint
from timeline.charts.bars import bars, by_agency
from timeline.charts.marks import Row, wall
from timeline.charts.periods import marked
from timeline.charts.words import LINE, activities, case_words, safe
from timeline.moments.zone import LONDON
from timeline.wording.dates import when

ROW = 33
"""Pixels a row is high."""
TOP, BOTTOM, LEFT, RIGHT = 90, 60, 330, 30
LABEL = 46
"""Characters of a row's label before it goes on below."""
LONGEST_SHADED = timedelta(days=500)
"""Weekends are shaded on scales up to this; beyond it they would be a grey fog."""
DAY = timedelta(days=1)
SATURDAY = 5


def case_timeline(audit: Audit, case: str) -> go.Figure:
    """Draw a case; raises KeyError where the audit has no such case."""
    found = {one.id: one for one in audit.cases}[case]
    rows = _rows(audit, found)
    first, last = _span(audit, found, rows)
    figure = go.Figure()
    for name, fill, parts in marks.pieces(audit, rows):
        if parts:
            figure.add_trace(marks.bar_trace(name, fill, parts))
    figure.add_trace(marks.imprecise(rows))
    figure.add_trace(marks.limits(rows))
    figure.add_trace(marks.open_ends(rows))
    figure.add_trace(marks.events(audit, found, rows))
    figure.add_trace(marks.outcomes(rows, last))
    figure.add_trace(marks.bank_holidays(audit, first, last))
    figure.update_layout(**_layout(audit, case, rows, first, last))
    return figure


def _rows(audit: Audit, case: Case) -> list[Row]:
    """For each agency of the case a row of its events, and one for each of its clocks."""
    known = activities(audit)
    lanes = by_agency(bars(audit, case.id))
    agencies = dict.fromkeys([*(known[event.activity].agency for event in case.events), *lanes])
    rows = []
    for agency in agencies:
        rows.append(Row(agency, agency, None))
        rows += [Row(bar.title, agency, bar) for bar in lanes.get(agency, [])]
    return rows


def _span(audit: Audit, case: Case, rows: list[Row]) -> tuple[datetime, datetime]:
    """The scale: all that is recorded, the as-of moment if a clock is open, and limits nearby."""
    times = [event.earliest for event in case.events] + [event.latest for event in case.events]
    shown = [row.bar for row in rows if row.bar]
    if not times or any(bar.open for bar in shown):
        times.append(audit.as_of.latest)
    first, last = min(times), max(times)
    reach = last + (last - first) * 0.25
    last = max([last, *(limit.at for bar in shown for limit in bar.limits if limit.at <= reach)])
    margin = max((last - first) * 0.02, timedelta(hours=6))
    return first - margin, last + margin + (last - first) * 0.16


def _shading(audit: Audit, first: datetime, last: datetime) -> Iterator[dict[str, Any]]:
    """Weekends and bank holidays, behind everything; neighbouring days alike in one piece."""
    holidays = {one.day for one in audit.bank_holidays}
    weekends = last - first <= LONGEST_SHADED

    def shade(day: date) -> str:
        if day in holidays:
            return paint.BANK_HOLIDAY
        return paint.WEEKEND if weekends and day.weekday() >= SATURDAY else ""

    every = [first.date() + k * DAY for k in range((last.date() - first.date()).days + 1)]
    for colour, run in groupby(every, key=shade):
        days = list(run)
        if colour:
            yield {
                "type": "rect",
                "xref": "x",
                "yref": "paper",
                "x0": f"{days[0]}",
                "x1": f"{days[-1] + DAY}",
                "y0": 0,
                "y1": 1,
                "fillcolor": colour,
                "line": {"width": 0},
                "layer": "below",
            }


def _label(row: Row) -> str:
    if row.bar is None:
        return safe(row.label.upper())
    return LINE.join(wrap(safe(row.label), LABEL))


def _layout(
    audit: Audit, case: str, rows: list[Row], first: datetime, last: datetime
) -> dict[str, Any]:
    as_of = wall(datetime.combine(audit.as_of.latest.date(), time(23, 59, 59), LONDON))
    if audit.as_of.earliest == audit.as_of.latest:
        as_of = wall(audit.as_of.latest)
    lines = [
        {"type": "line", "xref": "paper", "yref": "y", "x0": 0, "x1": 1, "y0": k - 0.5, "y1": k - 0.5,
         "line": {"color": paint.EDGE, "width": 1}}
        for k, row in enumerate(rows) if row.bar is None
    ]  # fmt: skip
    shapes = [*_shading(audit, first, last), *lines]
    annotations: list[dict[str, Any]] = []
    marks, names = marked(audit.turnaround.periods, first.date(), last.date(), above=40)
    shapes, annotations = [*marks, *shapes], [*annotations, *names]
    if first.replace(tzinfo=None).isoformat(" ") <= as_of <= wall(last):
        shapes.append(
            {"type": "line", "xref": "x", "yref": "paper", "x0": as_of, "x1": as_of, "y0": 0, "y1": 1,
             "line": {"color": paint.INK, "width": 2, "dash": "dash"}}
        )  # fmt: skip
        annotations.append(  # at the foot: at the head it would lie over the years of the scale
            {"xref": "x", "yref": "paper", "x": as_of, "y": 0, "yanchor": "top", "showarrow": False,
             "text": f"position at {when(audit.as_of)}", "font": {"size": 12, "color": paint.INK}}
        )  # fmt: skip
    return {
        "title": {"text": f"{safe(case_words(case))}: position at {when(audit.as_of)}", "x": 0.01, "font": {"size": 16}},
        "template": "none",
        "font": {"family": paint.FONT, "size": 13, "color": paint.INK},
        "barmode": "overlay",
        "height": TOP + BOTTOM + ROW * len(rows) + 60,
        "margin": {"l": LEFT, "r": RIGHT, "t": TOP, "b": BOTTOM + 60},
        "hovermode": "closest",
        "hoverlabel": {"align": "left", "bgcolor": "#FFFFFF", "bordercolor": paint.INK, "font": {"size": 13, "color": paint.INK}},
        "legend": {"orientation": "h", "x": 0, "xanchor": "left", "y": 0, "yref": "container", "yanchor": "bottom", "font": {"size": 12}},
        "xaxis": {
            "type": "date",
            "range": [wall(first), wall(last)],
            "side": "top",
            "tickformat": "%-d %b\n%Y",
            "gridcolor": paint.FAINT,
            "zeroline": False,
        },
        "yaxis": {
            "range": [len(rows) - 0.4, -1.2],
            "tickvals": list(range(len(rows))),
            "ticktext": [_label(row) for row in rows],
            "showgrid": False,
            "zeroline": False,
            "fixedrange": True,
        },
        "shapes": shapes,
        "annotations": annotations,
    }  # fmt: skip
