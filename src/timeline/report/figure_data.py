"""A figure as plain data."""

from __future__ import annotations

import json
from typing import Any

LINE_HEIGHT, BELOW = 22, 6
"""Pixels that a line of a figure's title takes, and what stands below it."""


def plain(figure: Any) -> dict[str, Any]:  # noqa: ANN401  plotly ships no types
    """A figure as the page takes it: without a template, and its title, which the page says itself."""
    content: dict[str, Any] = json.loads(figure.to_json())
    layout = content["layout"]
    layout.pop("template", None)
    title = layout.pop("title", None)
    if title:
        taken = LINE_HEIGHT * (title["text"].count("<br>") + 1) + BELOW
        layout["margin"]["t"] -= taken
        layout["height"] -= taken
    return content
