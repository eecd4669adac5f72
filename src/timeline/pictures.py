"""Every chart of an audit as pictures, SVG and PNG, drawn by a browser of this machine that reaches no network.

Kaleido draws a plotly figure in the Chrome, Chromium or Edge that is there; it is an optional
extra, since the report has a picture button beside each chart and slides are drawn without it.
"""

from __future__ import annotations

import asyncio
import contextlib
import csv
import io
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.charts.every import Chart, every_chart
from timeline.charts.words import safe
from timeline.errors import CommandLineError
from timeline.scratch import ScratchFolder
from timeline.wording.dates import when
from timeline.wording.disclosure import marking

if TYPE_CHECKING:
    from kaleido import Kaleido

WIDTH, HEIGHT = 1600, 900
"""Pixels of a picture whose chart does not say how high it is; PNGs have twice as many."""
CONTENTS = "contents.csv"
_STRIP = 30
"""Pixels above the chart for the marking."""
PATIENCE = 60
"""Seconds in which a browser opens, and in which it draws a chart; one that takes longer answers no more."""
TRIES = 2
LAST = 10
"""Seconds in which a browser that is ended must be gone."""
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
    """Each chart's pictures by file name, and a list of what they show; `begin` is called with each chart.

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
    made: dict[str, bytes] = {}
    shown: list[Chart] = []
    async with _browser() as kaleido:
        for chart in every_chart(audit):
            begin(chart.name)
            figure = _marked(audit, chart)
            size = {"width": WIDTH, "height": figure["layout"]["height"]}
            svg = kaleido.calc_fig(figure, opts={**size, "format": "svg"})
            made[f"{chart.name}.svg"] = _named_in_order(
                (await _heard(kaleido, svg)).decode()
            ).encode()
            png = kaleido.calc_fig(figure, opts={**size, "format": "png", "scale": 2})
            made[f"{chart.name}.png"] = await _heard(kaleido, png)
            shown.append(chart)
    return {CONTENTS: _contents(shown), **made}


@contextlib.asynccontextmanager
async def _browser() -> AsyncIterator[Kaleido]:
    """A browser that is gone afterwards, with all that it started, whether it answers or not."""
    from kaleido import Kaleido  # noqa: PLC0415  an optional extra

    script = str(files("timeline") / "report" / "vendor" / "plotly-basic.min.js")
    with ScratchFolder() as folder, _temporary_files_in(folder):
        kaleido = Kaleido(plotlyjs=script, mathjax=False, proxy_server=_NOWHERE)
        try:
            await _heard(kaleido, kaleido.open())
            yield kaleido
        finally:
            await _end(kaleido)


@contextlib.contextmanager
def _temporary_files_in(folder: Path) -> Iterator[None]:
    """Make temporary files in this folder, which goes even where the browser or this process is killed."""
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before


async def _heard(kaleido: Kaleido, request: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401  what kaleido gives has no type
    """What the browser answers; one that does not in time is ended, and TimeoutError raised.

    Only then is what waits for it given up: cancelled before, kaleido would ask it once more.
    """
    answer = asyncio.create_task(request)
    await asyncio.wait({answer}, timeout=PATIENCE)
    if answer.done():
        return answer.result()
    await _end(kaleido)
    answer.cancel()
    await asyncio.wait({answer}, timeout=LAST)
    if answer.done() and not answer.cancelled():
        answer.exception()  # it is looked at, or Python would tell of it
    raise TimeoutError


async def _end(kaleido: Kaleido) -> None:
    """End a browser and clear away what it kept; one that is closed already stays so."""
    process = getattr(kaleido, "subprocess", None)
    if process is not None:  # it was started
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):  # gone already
            _kill(process)
    await kaleido.close()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End a browser with its children: they share a session, and on Windows they are its tree."""
    if sys.platform == "win32":
        tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(tree, capture_output=True, check=False, timeout=LAST)  # noqa: S603  a number of ours
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(LAST)


def _marked(audit: Audit | Board, chart: Chart) -> dict[str, Any]:
    """The figure with the marking and the as-of date above it: a picture travels by itself."""
    figure: dict[str, Any] = chart.figure.to_plotly_json()
    layout = figure["layout"]
    margin = {"t": 100, "r": 80, **layout.get("margin", {})}
    margin["t"] += _STRIP
    strip = {
        "text": safe(f"{marking(audit)}. Position at {when(audit.as_of)}."),
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
