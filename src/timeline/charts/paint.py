"""Colours and patterns of the charts; each kind also has a shape and a word of its own.

The palette keeps apart for every common kind of colour blindness, and in grey.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.charts import bars


class Paint(NamedTuple):
    """How a part of a bar is filled."""

    colour: str
    pattern: str
    """Plotly's pattern shape; '' for a plain fill."""
    behind: str
    """The colour behind the pattern."""


WITHIN = Paint("#1F5A93", "", "#1F5A93")
BEYOND = Paint("#A63A00", "/", "#FBE0D0")
OPEN = Paint("#1F5A93", ".", "#DCE8F4")
PLAIN = Paint("#BDBDBD", "", "#BDBDBD")
PLAIN_OPEN = Paint("#7A7A7A", ".", "#EDEDED")
UNCLEAR = Paint("#5A5A5A", "x", "#F5F5F5")
FILLS = dict(zip(bars.KINDS, (WITHIN, BEYOND, OPEN, UNCLEAR, PLAIN, PLAIN_OPEN), strict=True))
"""The fill of each kind of a bar's part."""
INK, QUIET, FAINT = "#1A1A1A", "#595959", "#D9D9D9"
WEEKEND, BANK_HOLIDAY = "#F0F0F0", "#E3DCEB"
FONT = "Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif"
EDGE = "#333333"
TRAVELLED, NOT_TRAVELLED = "#1F5A93", "#8C8C8C"
"""An arrow of the pathway that a case travelled, and one that none did."""
PERIOD, PERIOD_EDGE = "#FBF3DC", "#7A5B00"
"""A named period on a time axis, and its edges and name."""
BETTER, WORSE = "#1F5A93", "#A63A00"
