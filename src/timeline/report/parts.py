"""The files of the page: its scripts and styles, each put together from small ones."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

STYLES = ("page", "controls", "drawings", "turnaround", "print")
ESTIMATES = (
    *("clocks", "times", "steps", "beta", "exact"),
    *("bounds", "cover", "npmle", "medians", "curve", "logrank", "contrast"),
    *("control", "rounding", "normal", "funnel"),
)
"""Functions of numbers alone: what the engine's estimates are, for chosen cases."""
SCRIPTS = (
    *(
        "page",
        "words",
        "sentences",
        "record",
        "time",
        "state",
        "chosen",
        "counts",
        "edges",
        "answers",
    ),
    *("begun", "control-told", "control-drawn", "funnel-told"),
    *(f"estimates/{name}" for name in ESTIMATES),
    *("marks", "scale", "legend", "timeline", "drawn-case", "barchart", "tools"),
    *("talk", "glance", "case", "cases", "days", "timelines", "map", "pathway"),
    *(
        "panels",
        "groups",
        "in-time",
        "published",
        "chosen-times",
        "curve-figures",
        "told-times",
        "follow-times",
        "follow",
        "turnaround",
        "practice",
        "findings",
        "held",
    ),
    *("choose", "print", "start"),
)
"""In the order in which they run: what the others use, then how it is drawn, then the sections."""
_IN_A_SCRIPT = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}


def style() -> str:
    """The page's style sheet."""
    return "\n".join(_text("style", f"{name}.css") for name in STYLES)


def script() -> str:
    """The page's own script."""
    inside = "\n".join(_text("script", f"{name}.js") for name in SCRIPTS)
    return f'"use strict";\n(function () {{\n{inside}\n}})();\n'


def plotly() -> str:
    """The drawing library."""
    return _text("vendor", "plotly-basic.min.js")


def for_a_script(content: Any) -> str:  # noqa: ANN401  whatever JSON can hold
    """JSON that may stand within a script element."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    for character, escaped in _IN_A_SCRIPT.items():
        text = text.replace(character, escaped)
    return text


@cache
def _text(*path: str) -> str:
    file = files("timeline").joinpath("report", *path)
    return file.read_text(encoding="utf-8").replace("\r\n", "\n").replace("\r", "\n")
