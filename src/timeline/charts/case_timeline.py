"""The timeline of one case: a lane per agency, its clocks as bars with their limits marked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

import plotly.graph_objects as go

from timeline.audit import OUTCOME_WORDS, Audit, Case
from timeline.charts import paint
from timeline.charts.bars import Bar, bars, by_agency
from timeline.charts.paint import Paint
from timeline.charts.words import activities, of_event, of_intervals, safe
from timeline.moments.zone import LONDON

ROW = 30
"""Pixels a row is high."""
TOP, BOTTOM, LEFT, RIGHT = 90, 60, 390, 30
BAR = 0.46
"""How much of its row a bar fills."""
LONGEST_SHADED = timedelta(days=500)
"""Weekends are shaded on scales up to this; beyond it they would be a grey fog."""
DAY = timedelta(days=1)


class _Row(NamedTuple):
    """A row of the chart: an agency's events, or one of its clocks."""

    label: str
    agency: str
    bar: Bar | None


class _Piece(NamedTuple):
    """A part of a bar, filled in one way."""

    y: int
    begin: datetime
    end: datetime
    hover: str


def case_timeline(audit: Audit, case: str) -> go.Figure:
    """Draw a case; raises KeyError where the audit has no such case."""
    found = {one.id: one for one in audit.cases}[case]
    rows = _rows(audit, found)
    first, last = _span(audit, found, rows)
    figure = go.Figure()
    for name, fill, pieces in _pieces(audit, rows):
        if pieces:
            figure.add_trace(_bar_trace(name, fill, pieces))
    figure.add_trace(_imprecise(rows))
    figure.add_trace(_limits(rows))
    figure.add_trace(_open_ends(rows))
    figure.add_trace(_events(audit, found, rows))
    figure.add_trace(_outcomes(rows))
    figure.add_trace(_bank_holidays(audit, first, last))
    figure.update_layout(**_layout(audit, case, rows, first, last))
    return figure


def _rows(audit: Audit, case: Case) -> list[_Row]:
    """For each agency of the case a row of its events, and one for each of its clocks."""
    known = activities(audit)
    lanes = by_agency(bars(audit, case.id))
    agencies = dict.fromkeys([*(known[event.activity].agency for event in case.events), *lanes])
    rows = []
    for agency in agencies:
        rows.append(_Row(agency, agency, None))
        rows += [_Row(bar.title, agency, bar) for bar in lanes.get(agency, [])]
    return rows


def _span(audit: Audit, case: Case, rows: list[_Row]) -> tuple[datetime, datetime]:
    """The scale: all that is recorded, the as-of moment if a clock is open, and limits nearby."""
    times = [event.earliest for event in case.events] + [event.latest for event in case.events]
    shown = [row.bar for row in rows if row.bar]
    if any(bar.open for bar in shown):
        times.append(audit.as_of.latest)
    first, last = min(times), max(times)
    reach = last + (last - first) * 0.25
    last = max([last, *(limit.at for bar in shown for limit in bar.limits if limit.at <= reach)])
    margin = max((last - first) * 0.02, timedelta(hours=6))
    return first - margin, last + margin + (last - first) * 0.16


def _wall(moment: datetime) -> str:
    """A moment as the clock on the wall in London shows it; charts know no zones."""
    return moment.astimezone(LONDON).replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")


def _pieces(audit: Audit, rows: list[_Row]) -> Iterator[tuple[str, Paint, list[_Piece]]]:
    """The parts of all bars by how they are filled, in the order of the legend."""
    kinds: dict[str, tuple[Paint, list[_Piece]]] = {
        "Within the limit": (paint.WITHIN, []),
        "Beyond the limit": (paint.BEYOND, []),
        "Still open": (paint.OPEN, []),
        "The record cannot tell": (paint.UNCLEAR, []),
        "No published limit": (paint.PLAIN, []),
        "No published limit, still open": (paint.PLAIN_OPEN, []),
    }
    for y, row in enumerate(rows):
        if row.bar is None:
            continue
        hover = of_intervals(audit, row.bar.intervals, row.bar.title)
        for name, begin, end in _parts(row.bar):
            kinds[name][1].append(_Piece(y, begin, end, hover))
    yield from ((name, fill, pieces) for name, (fill, pieces) in kinds.items())


def _parts(bar: Bar) -> Iterator[tuple[str, datetime, datetime]]:
    if bar.outcome in ("measured", "not_required") or not bar.limits:
        yield (
            ("No published limit, still open" if bar.open else "No published limit"),
            bar.start,
            bar.stop,
        )
        return
    plain = "Still open" if bar.open else "Within the limit"
    if bar.outcome == "unclear":
        plain = "The record cannot tell"
    passed = [limit.at for limit in bar.limits if limit.late and bar.start <= limit.at < bar.stop]
    edge = min(passed, default=bar.stop)
    yield plain, bar.start, edge
    if passed:
        yield "Beyond the limit", edge, bar.stop


def _bar_trace(name: str, fill: Paint, pieces: list[_Piece]) -> go.Bar:
    return go.Bar(
        name=name,
        orientation="h",
        base=[_wall(piece.begin) for piece in pieces],
        x=[_milliseconds(piece) for piece in pieces],
        y=[piece.y for piece in pieces],
        width=BAR,
        customdata=[piece.hover for piece in pieces],
        hovertemplate="%{customdata}<extra></extra>",
        marker={
            "color": fill.behind,
            "line": {"color": paint.EDGE, "width": 1},
            "pattern": {
                "shape": fill.pattern,
                "fgcolor": fill.colour,
                "bgcolor": fill.behind,
                "size": 6,
                "solidity": 0.35,
            },
        },
    )


def _milliseconds(piece: _Piece) -> int:
    """How long a part is drawn; one of no length still shows as a line."""
    wall = [datetime.fromisoformat(_wall(moment)) for moment in (piece.begin, piece.end)]
    return max(int((wall[1] - wall[0]).total_seconds() * 1000), 60_000)


def _imprecise(rows: list[_Row]) -> go.Scatter:
    """A line through each end that is known only as a range."""
    x: list[str | None] = []
    y: list[float | None] = []
    for k, row in enumerate(rows):
        if row.bar is None:
            continue
        ends = [(row.bar.start, row.bar.latest_start)]
        if not row.bar.open and row.bar.outcome != "not_required":
            ends.append((row.bar.earliest_stop, row.bar.stop))
        for begin, end in ends:
            if end > begin:
                x += [_wall(begin), _wall(end), None]
                y += [k + BAR / 2 + 0.08, k + BAR / 2 + 0.08, None]
    return go.Scatter(
        name="When in this span is not recorded",
        x=x,
        y=y,
        mode="lines+markers",
        line={"color": paint.INK, "width": 1.5},
        marker={"symbol": "line-ns-open", "size": 6, "color": paint.INK},
        hoverinfo="skip",
    )


def _limits(rows: list[_Row]) -> go.Scatter:
    marks = [(k, limit) for k, row in enumerate(rows) if row.bar for limit in row.bar.limits]
    return go.Scatter(
        name="A limit",
        x=[_wall(limit.at) for _, limit in marks],
        y=[k for k, _ in marks],
        mode="markers",
        marker={
            "symbol": "line-ns-open",
            "size": 22,
            "color": paint.INK,
            "line": {"width": 3, "color": paint.INK},
        },
        customdata=[f"Limit: {safe(limit.words)}" for _, limit in marks],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _open_ends(rows: list[_Row]) -> go.Scatter:
    still = [(k, row.bar) for k, row in enumerate(rows) if row.bar and row.bar.open]
    return go.Scatter(
        name="Not stopped by the as-of date",
        x=[_wall(bar.stop) for _, bar in still],
        y=[k for k, _ in still],
        mode="markers",
        marker={"symbol": "triangle-right", "size": 13, "color": paint.INK},
        hoverinfo="skip",
    )


def _events(audit: Audit, case: Case, rows: list[_Row]) -> go.Scatter:
    known = activities(audit)
    lane = {row.agency: k for k, row in enumerate(rows) if row.bar is None}
    return go.Scatter(
        name="An event",
        x=[_wall(event.earliest + (event.latest - event.earliest) / 2) for event in case.events],
        y=[lane[known[event.activity].agency] for event in case.events],
        mode="markers",
        marker={
            "symbol": "diamond",
            "size": 10,
            "color": "#FFFFFF",
            "line": {"width": 2, "color": paint.INK},
        },
        customdata=[of_event(event, known[event.activity].name) for event in case.events],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _outcomes(rows: list[_Row]) -> go.Scatter:
    """Beside each bar what came of it, in words."""
    said = [(k, row.bar, _said(row.bar)) for k, row in enumerate(rows) if row.bar]
    return go.Scatter(
        x=[_wall(bar.stop) for _, bar, _ in said],
        y=[k for k, _, _ in said],
        mode="text",
        text=[f"   {words}" for _, _, words in said],
        textposition="middle right",
        textfont={"size": 12, "color": paint.INK},
        showlegend=False,
        hoverinfo="skip",
    )


def _said(bar: Bar) -> str:
    worst = next(one for one in bar.intervals if one.outcome == bar.outcome)
    if worst.outcome == "measured" or (worst.outcome == "running" and not worst.standard):
        return worst.elapsed
    told = f"{worst.standard} {OUTCOME_WORDS[worst.outcome]}".strip()
    return f"{told}: {worst.over}" if worst.over else told


def _bank_holidays(audit: Audit, first: datetime, last: datetime) -> go.Scatter:
    days = [one for one in audit.bank_holidays if first.date() <= one.day <= last.date()]
    return go.Scatter(
        name="Bank holiday",
        x=[f"{one.day} 12:00:00" for one in days],
        y=[-0.85] * len(days),
        mode="markers",
        marker={"symbol": "star", "size": 9, "color": "#6B3074"},
        customdata=[f"{one.day.day} {one.day:%B %Y}: {safe(one.name)}" for one in days],
        hovertemplate="%{customdata}<extra></extra>",
    )


def _shading(audit: Audit, first: datetime, last: datetime) -> Iterator[dict[str, Any]]:
    """Weekends and bank holidays, behind everything."""
    holidays = {one.day for one in audit.bank_holidays}
    weekends = last - first <= LONGEST_SHADED
    day = first.date()
    while day <= last.date():
        off = day in holidays
        if off or (weekends and day.weekday() >= 5):  # noqa: PLR2004  Saturday is 5
            yield {
                "type": "rect",
                "xref": "x",
                "yref": "paper",
                "x0": f"{day}",
                "x1": f"{day + DAY}",
                "y0": 0,
                "y1": 1,
                "fillcolor": paint.BANK_HOLIDAY if off else paint.WEEKEND,
                "line": {"width": 0},
                "layer": "below",
            }
        day += DAY


def _layout(
    audit: Audit, case: str, rows: list[_Row], first: datetime, last: datetime
) -> dict[str, Any]:
    as_of = _wall(datetime.combine(audit.as_of.latest.date(), time(23, 59, 59), LONDON))
    if audit.as_of.earliest == audit.as_of.latest:
        as_of = _wall(audit.as_of.latest)
    lines = [
        {"type": "line", "xref": "paper", "yref": "y", "x0": 0, "x1": 1, "y0": k - 0.5, "y1": k - 0.5,
         "line": {"color": paint.EDGE, "width": 1}}
        for k, row in enumerate(rows) if row.bar is None
    ]  # fmt: skip
    shapes = [*_shading(audit, first, last), *lines]
    annotations = []
    if first.replace(tzinfo=None).isoformat(" ") <= as_of <= _wall(last):
        shapes.append(
            {"type": "line", "xref": "x", "yref": "paper", "x0": as_of, "x1": as_of, "y0": 0, "y1": 1,
             "line": {"color": paint.INK, "width": 2, "dash": "dash"}}
        )  # fmt: skip
        annotations.append(
            {"xref": "x", "yref": "paper", "x": as_of, "y": 1, "yanchor": "bottom", "showarrow": False,
             "text": f"as of {audit.as_of.words}", "font": {"size": 12, "color": paint.INK}}
        )  # fmt: skip
    return {
        "title": {"text": f"Case {safe(case)}, as of {audit.as_of.words}", "x": 0.01, "font": {"size": 16}},
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
            "range": [_wall(first), _wall(last)],
            "side": "top",
            "tickformat": "%-d %b\n%Y",
            "gridcolor": paint.FAINT,
            "zeroline": False,
        },
        "yaxis": {
            "range": [len(rows) - 0.4, -1.2],
            "tickvals": list(range(len(rows))),
            "ticktext": [safe(row.label.upper() if row.bar is None else row.label) for row in rows],
            "showgrid": False,
            "zeroline": False,
            "fixedrange": True,
        },
        "shapes": shapes,
        "annotations": annotations,
    }  # fmt: skip
