"""Every chart of an audit as pictures, SVG and PNG, drawn by a browser of this machine that reaches no network.

Kaleido draws a plotly figure in the Chrome, Chromium or Edge that is there; it is an optional
extra, since the report has a picture button beside each chart and slides are drawn without it.
"""

from __future__ import annotations

import asyncio
import contextlib
import csv
import io
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path
from typing import Any

from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.charts.every import Chart, every_chart
from timeline.charts.words import safe
from timeline.errors import CommandLineError

WIDTH, HEIGHT = 1600, 900
"""Pixels of a picture whose chart does not say how high it is; PNGs have twice as many."""
CONTENTS = "contents.csv"
_STRIP = 30
"""Pixels above the chart for the marking."""
PATIENCE = 60
"""Seconds in which a browser opens, and in which it draws a chart; one that takes longer answers no more."""
TRIES = 2
_NOWHERE = "http://127.0.0.1:9"
"""A proxy that is not there: whatever the browser might ask of a network goes nowhere."""
_REFERENCE = re.compile(r"""\b(?:id|class)="[^"]*"|\burl\([^)]*\)|\bhref="\#[^"]*\"""")
_LOT = re.compile(r"(?:(?<![0-9a-f])|(?<=legend)|(?<=trace))[0-9a-f]{6}(?![0-9a-f])")


def check_pictures() -> None:
    """Refuse, before any work, where pictures cannot be drawn; raises CommandLineError."""
    try:
        from choreographer.browsers.chromium import Chromium  # noqa: PLC0415  an optional extra
    except ImportError as error:
        message = (
            "--pictures needs the package kaleido, which is not installed; install it (pip "
            "install kaleido), or use the picture button beside each chart of the report"
        )
        raise CommandLineError(message) from error
    if not Chromium.find_browser(skip_local=False):
        message = (
            "--pictures needs Chrome, Chromium or Edge on this machine, and none was found; "
            "install one, or use the picture button beside each chart of the report"
        )
        raise CommandLineError(message)


def only(folder: Path) -> bool:
    """Whether a folder holds what `render` once made, and nothing else."""
    try:
        rows = csv.DictReader(io.StringIO((folder / CONTENTS).read_text("utf-8")))
        ours = {f"{row['picture']}.{kind}" for row in rows for kind in ("svg", "png")}
    except (OSError, ValueError, KeyError):
        return False
    return {path.name for path in folder.iterdir()} <= {*ours, CONTENTS}


def render(audit: Audit | Board, begin: Callable[[str], None] = lambda _: None) -> dict[str, bytes]:
    """Each chart's pictures by file name, and a list of what they show; `begin` is told of each chart.

    The same audit gives the same bytes on the same browser. Raises CommandLineError where
    kaleido or a browser is missing, or the browser does not answer.
    """
    check_pictures()
    from choreographer.errors import BrowserFailedError  # noqa: PLC0415  an optional extra

    with ThreadPoolExecutor(1) as apart:  # whoever calls may run a loop of their own
        for _ in range(TRIES):
            with contextlib.suppress(TimeoutError, BrowserFailedError):
                return apart.submit(asyncio.run, _drawn(audit, begin)).result()
    message = (
        f"--pictures: the browser did not start, or did not answer for {PATIENCE} seconds, {TRIES} times over; try again, "
        "or use the picture button beside each chart of the report"
    )
    raise CommandLineError(message)


async def _drawn(audit: Audit | Board, begin: Callable[[str], None]) -> dict[str, bytes]:
    from kaleido import Kaleido  # noqa: PLC0415  an optional extra

    script = str(files("timeline") / "report" / "vendor" / "plotly-basic.min.js")
    made: dict[str, bytes] = {}
    shown: list[Chart] = []
    now = asyncio.get_running_loop().time
    async with (
        asyncio.timeout(PATIENCE) as limit,
        Kaleido(plotlyjs=script, mathjax=False, proxy_server=_NOWHERE) as kaleido,
    ):
        for chart in every_chart(audit):
            begin(chart.name)
            limit.reschedule(now() + PATIENCE)
            figure = _marked(audit, chart)
            size = {"width": WIDTH, "height": figure["layout"]["height"]}
            svg = await kaleido.calc_fig(figure, opts={**size, "format": "svg"})
            made[f"{chart.name}.svg"] = _named_in_order(svg.decode()).encode()
            made[f"{chart.name}.png"] = await kaleido.calc_fig(
                figure, opts={**size, "format": "png", "scale": 2}
            )
            shown.append(chart)
    return {CONTENTS: _contents(shown), **made}


def _marked(audit: Audit | Board, chart: Chart) -> dict[str, Any]:
    """The figure with the marking and the as-of date above it: a picture travels by itself."""
    figure: dict[str, Any] = chart.figure.to_plotly_json()
    layout = figure["layout"]
    margin = {"t": 100, "r": 80, **layout.get("margin", {})}
    margin["t"] += _STRIP
    strip = {
        "text": safe(f"{audit.marking}. Read as of {audit.as_of.words}."),
        "font": {"size": 13},
        "showarrow": False,
        "xref": "paper",
        "x": 1,
        "xanchor": "right",
        "xshift": margin["r"] - 10,
        "yref": "paper",
        "y": 1,
        "yanchor": "top",
        "yshift": margin["t"] - 4,
    }
    layout["height"] = layout.get("height", HEIGHT) + _STRIP
    layout["margin"] = margin
    layout["annotations"] = [*layout.get("annotations", ()), strip]
    return figure


def _named_in_order(svg: str) -> str:
    """The picture with the names of its parts, which are drawn by lot each time, counted instead."""
    order: dict[str, str] = {}

    def counted(reference: re.Match[str]) -> str:
        return _LOT.sub(lambda lot: order.setdefault(lot[0], f"{len(order) + 1:06d}"), reference[0])

    return _REFERENCE.sub(counted, svg)


def _contents(shown: list[Chart]) -> bytes:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("picture", "shows"))
    rows.writerows((chart.name, chart.shows) for chart in shown)
    return text.getvalue().encode()
