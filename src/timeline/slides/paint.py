"""How outcomes are set apart on a slide: by colour, by pattern and by word.

Plain is a wait that ended, striped one that is open; of a dotted one the dates cannot tell.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_PATTERN

from timeline.audit.primitives import ShownOutcome


class Paint(NamedTuple):
    """A colour, the colour behind a pattern, the pattern, and the colour of a label on it."""

    colour: str
    behind: str
    pattern: Any
    """None for a plain one."""
    label: str


_STRIPES, _DOTS = MSO_PATTERN.WIDE_UPWARD_DIAGONAL, MSO_PATTERN.PERCENT_20
PAINTS: dict[ShownOutcome, Paint] = {
    "met": Paint("1F5A93", "", None, "FFFFFF"),
    "breached": Paint("A63A00", "", None, "FFFFFF"),
    "no_notice": Paint("7A5C00", "", None, "FFFFFF"),
    "too_soon": Paint("6B3074", "", None, "FFFFFF"),
    "unclear": Paint("9A9A9A", "F0F0F0", _DOTS, "000000"),
    "running": Paint("8DB4DA", "E9F1F9", _STRIPES, "000000"),
    "overdue": Paint("E59866", "FBE9DD", _STRIPES, "000000"),
    "not_required": Paint("FFFFFF", "", None, "000000"),
    "measured": Paint("D0D0D0", "", None, "000000"),
}
STOPPED = Paint("1F5A93", "", None, "FFFFFF")
OPEN = Paint("DCE8F4", "", None, "000000")
BEYOND = Paint("A63A00", "FBE0D0", _STRIPES, "000000")
"""The parts of a bar: up to its limit, the same while open, and beyond the limit."""
EDGE = RGBColor(0x33, 0x33, 0x33)


def fill(shape: Any, paint: Paint) -> None:
    """Fill a shape or a chart's series, and outline it."""
    if paint.pattern is None:
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(paint.colour)
    else:
        shape.fill.patterned()
        shape.fill.pattern = paint.pattern
        shape.fill.fore_color.rgb = RGBColor.from_string(paint.colour)
        shape.fill.back_color.rgb = RGBColor.from_string(paint.behind)
    shape.line.color.rgb = EDGE
    shape.line.width = 9525
