"""The files of the page: its style sheets, its bundled script and the drawing library."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

STYLES = ("page", "controls", "drawings", "turnaround", "print")
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
    """The page's own script, as `make page` bundles the modules of `page/`."""
    return _text("page.bundle.js")


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
