"""The charts of what a board is shown: standards, and where the days went. What is not shown has no bar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import NamedTuple

import plotly.graph_objects as go

from timeline.audit.board import Board, BoardLine, BoardWait, late_words
from timeline.audit.primitives import so_many
from timeline.audit.rounding import percent
from timeline.charts import paint
from timeline.charts.words import LINE, safe
from timeline.wording.pathway import lower_first

ROW, TOP, BOTTOM, LEFT, WIDTH = 38, 90, 60, 400, 1_100
LABEL = 52
_HIDDEN = "numbers not shown"
_SOON = paint.Paint("#6B3074", "x", "#F3E7F5")


class _Row(NamedTuple):
    """A bar: its label, its parts in the order of the legend, and what stands beside it."""

    label: str
    parts: tuple[int, ...]
    said: str


def board_standards(board: Board) -> go.Figure:
    """Draw each standard's waits in time, late and too early; no bar where a number is not shown."""
    lines = [one for one in board.lines if one.standard]
    looks = {"in time": paint.WITHIN, late_words(lines): paint.BEYOND, "too early": _SOON}
    rows = [_standard(one) for one in lines]
    return _bars("Standards at a glance", rows, looks, "waits, all together")


def _standard(one: BoardLine) -> _Row:
    label = f"{one.standard}: {one.step}"
    if one.met is None or one.late is None or one.too_soon is None:
        return _Row(label, (0, 0, 0), _HIDDEN)
    share = f", {percent(one.share.share)} in time" if one.share else ""
    return _Row(
        label, (one.met, one.late, one.too_soon), f"{so_many(one.counted or 0, 'wait')}{share}"
    )


def board_waits(board: Board, activity: str) -> go.Figure:
    """Draw the waits to a milestone by its name; raises KeyError where the board has none of that name."""
    whole = {one.activity: one for one in board.milestones}[activity]
    looks = {"after a deadline": paint.BEYOND, "before it, or with none": paint.WITHIN}
    title = f"Calendar days waited on the way to {lower_first(activity)}"
    return _bars(title, [_wait(one) for one in whole.waits], looks, "calendar days, all together")


def _wait(one: BoardWait) -> _Row:
    if one.days is None or one.excess_days is None:
        return _Row(one.step, (0, 0), _HIDDEN)
    beyond = f", {one.excess_days:,} after a deadline" if one.excess_days else ""
    parts = one.excess_days, max(one.days - one.excess_days, 0)
    return _Row(one.step, parts, f"{so_many(one.days, 'calendar day')}{beyond}")


def _bars(title: str, rows: Sequence[_Row], looks: dict[str, paint.Paint], axis: str) -> go.Figure:
    places = list(range(len(rows)))
    figure = go.Figure([*_traces(rows, looks, places), _texts(rows, places)])
    most = max((sum(row.parts) for row in rows), default=0) or 1
    figure.update_layout(
        template="none",
        title={"text": safe(title), "x": 0.01, "font": {"size": 16}},
        font={"family": paint.FONT, "size": 13, "color": paint.INK},
        barmode="stack",
        width=WIDTH,
        height=TOP + BOTTOM + ROW * max(len(rows), 1),
        margin={"l": LEFT, "r": 30, "t": TOP, "b": BOTTOM},
        legend={"orientation": "h", "x": 0, "xanchor": "left", "y": 1, "yanchor": "bottom", "font": {"size": 12}, "traceorder": "normal"},
        xaxis={"gridcolor": paint.FAINT, "zeroline": False, "range": [0, most * 1.5], "title": {"text": axis, "font": {"size": 13}}},
        yaxis={"range": [max(len(rows), 1) - 0.4, -0.6], "tickvals": places, "ticktext": [LINE.join(wrap(safe(row.label), LABEL)) for row in rows],
               "ticks": "outside", "ticklen": 6, "tickcolor": "#FFFFFF", "showgrid": False, "zeroline": False},
    )  # fmt: skip
    return figure


def _traces(
    rows: Sequence[_Row], looks: dict[str, paint.Paint], places: list[int]
) -> Iterator[go.Bar]:
    for k, (name, fill) in enumerate(looks.items()):
        yield go.Bar(
            name=name,
            orientation="h",
            x=[row.parts[k] for row in rows],
            y=places,
            width=0.62,
            marker={
                "color": fill.colour if not fill.pattern else fill.behind,
                "pattern": {"shape": fill.pattern, "fgcolor": fill.colour, "bgcolor": fill.behind, "size": 7},
                "line": {"color": paint.EDGE, "width": 1},
            },
            hoverinfo="skip",
        )  # fmt: skip


def _texts(rows: Sequence[_Row], places: list[int]) -> go.Scatter:
    return go.Scatter(
        x=[sum(row.parts) for row in rows],
        y=places,
        mode="text",
        text=[f" {row.said}" for row in rows],
        textposition="middle right",
        textfont={"size": 13, "color": paint.INK},
        cliponaxis=False,
        hoverinfo="skip",
        showlegend=False,
    )
