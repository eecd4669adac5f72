"""The marks of a case's timeline: bars, limits, events and the words beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

import plotly.graph_objects as go

from timeline.audit import Audit, Case
from timeline.charts import paint
from timeline.charts.bars import BEYOND, KINDS, Bar
from timeline.charts.paint import Paint
from timeline.charts.words import activities, of_event, of_wait, safe
from timeline.moments.zone import LONDON

BAR = 0.46
"""How much of its row a bar fills."""
APART = 0.25
"""How far apart, in rows, events of one day are."""


class Row(NamedTuple):
    """A row of the chart: an agency's events, or one of its clocks."""

    label: str
    agency: str
    bar: Bar | None


class Piece(NamedTuple):
    """A part of a bar, filled in one way."""

    y: int
    begin: datetime
    end: datetime
    hover: str


def wall(moment: datetime) -> str:
    """A moment as the clock on the wall in London shows it; charts know no zones."""
    return moment.astimezone(LONDON).replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")


def pieces(audit: Audit, rows: list[Row]) -> Iterator[tuple[str, Paint, list[Piece]]]:
    """The parts of all bars by how they are filled, in the order of the legend."""
    kinds: dict[str, list[Piece]] = {kind: [] for kind in KINDS}
    for y, row in enumerate(rows):
        if row.bar is None:
            continue
        hover = of_wait(audit, row.bar)
        for name, begin, end in _parts(row.bar):
            kinds[name].append(Piece(y, begin, end, hover))
    yield from ((kind, paint.FILLS[kind], found) for kind, found in kinds.items())


def _parts(bar: Bar) -> Iterator[tuple[str, datetime, datetime]]:
    yield bar.kind, bar.start, bar.passed or bar.stop
    if bar.passed:
        yield BEYOND, bar.passed, bar.stop


def bar_trace(name: str, fill: Paint, parts: list[Piece]) -> go.Bar:
    """The parts of all bars that are filled alike."""
    return go.Bar(
        name=name,
        orientation="h",
        base=[wall(piece.begin) for piece in parts],
        x=[_milliseconds(piece) for piece in parts],
        y=[piece.y for piece in parts],
        width=BAR,
        customdata=[piece.hover for piece in parts],
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


def _milliseconds(piece: Piece) -> int:
    """How long a part is drawn; one of no length still shows as a line."""
    begin, end = (datetime.fromisoformat(wall(moment)) for moment in (piece.begin, piece.end))
    return max(int((end - begin).total_seconds() * 1000), 60_000)


def imprecise(rows: list[Row]) -> go.Scatter:
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
                x += [wall(begin), wall(end), None]
                y += [k + BAR / 2 + 0.08, k + BAR / 2 + 0.08, None]
    return go.Scatter(
        name="Exact time not recorded",
        x=x,
        y=y,
        mode="lines+markers",
        line={"color": paint.INK, "width": 1.5},
        marker={"symbol": "line-ns-open", "size": 6, "color": paint.INK},
        hoverinfo="skip",
    )


def limits(rows: list[Row]) -> go.Scatter:
    """An upright mark at each limit."""
    found = [(k, limit) for k, row in enumerate(rows) if row.bar for limit in row.bar.limits]
    return go.Scatter(
        name="A limit",
        x=[wall(limit.at) for _, limit in found],
        y=[k for k, _ in found],
        mode="markers",
        marker={
            "symbol": "line-ns-open",
            "size": 22,
            "color": paint.INK,
            "line": {"width": 3, "color": paint.INK},
        },
        customdata=[f"Limit: {safe(limit.words)}" for _, limit in found],
        hovertemplate="%{customdata}<extra></extra>",
    )


def open_ends(rows: list[Row]) -> go.Scatter:
    """An arrow head where a clock was still running."""
    still = [(k, row.bar) for k, row in enumerate(rows) if row.bar and row.bar.open]
    return go.Scatter(
        name="Still open",
        x=[wall(bar.stop) for _, bar in still],
        y=[k for k, _ in still],
        mode="markers",
        marker={"symbol": "triangle-right", "size": 13, "color": paint.INK},
        hoverinfo="skip",
    )


def events(audit: Audit, case: Case, rows: list[Row]) -> go.Scatter:
    """Every event of the case, in its agency's row."""
    known = activities(audit)
    lane = {row.agency: k for k, row in enumerate(rows) if row.bar is None}
    own = [lane[known[event.activity].agency] for event in case.events]
    return go.Scatter(
        name="An event",
        x=[wall(event.earliest + (event.latest - event.earliest) / 2) for event in case.events],
        y=[y + aside for y, aside in zip(own, _fanned(own, case), strict=True)],
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


def _fanned(lanes: list[int], case: Case) -> list[float]:
    """How far from the middle of its lane each event stands: those of a day are one below the other."""
    days = list(zip(lanes, (event.latest.date() for event in case.events), strict=True))
    seen: Counter[tuple[int, date]] = Counter()
    found = []
    for day in days:
        apart = min(APART, 0.8 / days.count(day))
        found.append((seen[day] - (days.count(day) - 1) / 2) * apart)
        seen[day] += 1
    return found


def outcomes(rows: list[Row], last: datetime) -> go.Scatter:
    """Beside each bar, and beyond its limits, what came of it, in words."""
    said = [(k, row.bar, row.bar.result) for k, row in enumerate(rows) if row.bar]
    return go.Scatter(
        x=[wall(_clear(bar, last)) for _, bar, _ in said],
        y=[k for k, _, _ in said],
        mode="text",
        text=[f"   {words}" for _, _, words in said],
        textposition="middle right",
        textfont={"size": 12, "color": paint.INK},
        showlegend=False,
        hoverinfo="skip",
    )


def _clear(bar: Bar, last: datetime) -> datetime:
    """The end of a bar and of the limits that the scale shows: no mark crosses words there."""
    return max([bar.stop, *(limit.at for limit in bar.limits if limit.at <= last)])


def bank_holidays(audit: Audit, first: datetime, last: datetime) -> go.Scatter:
    """A star above each bank holiday, named when pointed at."""
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
