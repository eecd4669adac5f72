"""A figure as plain data."""

from __future__ import annotations

import json
from typing import Any


def plain(figure: Any) -> dict[str, Any]:  # noqa: ANN401  plotly ships no types
    """A figure as the page takes it, without the template it does not use."""
    content: dict[str, Any] = json.loads(figure.to_json())
    content["layout"].pop("template", None)
    return content
