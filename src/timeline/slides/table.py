"""A native table on a slide, and how many of its rows fit."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from pptx.dml.color import RGBColor
from pptx.enum.text import PP_ALIGN
from pptx.slide import Slide
from pptx.util import Inches, Pt

from timeline.slides.deck import BOTTOM, LEFT, TOP, plain

MOST_ROWS = 10
_HEADING = RGBColor(0x1F, 0x3A, 0x5F)


def fitting(cells: Sequence[str], width: float) -> int:
    """How many rows, but at least one, fit on a slide, by their longest cells and its width."""
    letters, room = 12.0 * width, BOTTOM - TOP - 0.45
    for number, cell in enumerate(cells):
        room -= 0.12 + 0.22 * math.ceil(len(cell) / letters)
        if room < 0:
            return max(number, 1)
    return len(cells)


def numbers_in(rows: Sequence[Sequence[str]]) -> set[int]:
    """The columns, but the first, that hold whole numbers in any of some rows."""
    return {
        k for row in rows for k, cell in enumerate(row) if k and cell.replace(",", "").isdecimal()
    }


def add_table(
    slide: Slide,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    numbers: Collection[int] | None = None,
) -> None:
    """A native table; columns of whole numbers stand to the right.

    `numbers` are they, where the rows are a part of more: a column stands alike in every part.
    """
    box = map(Inches, (LEFT, TOP, sum(widths), 0.4 * (len(rows) + 1)))
    frame = slide.shapes.add_table(len(rows) + 1, len(headings), *box)
    for position, width in enumerate(widths):
        frame.table.columns[position].width = Inches(width)
    numbers = numbers_in(rows) if numbers is None else numbers
    for line, row in enumerate((headings, *rows)):
        for position, text in enumerate(row):
            cell = frame.table.cell(line, position)
            cell.text = plain(text)
            cell.margin_top = cell.margin_bottom = Inches(0.04)
            for paragraph in cell.text_frame.paragraphs:
                paragraph.font.size = Pt(13)
                if position in numbers:
                    paragraph.alignment = PP_ALIGN.RIGHT
            if not line:
                cell.fill.solid()
                cell.fill.fore_color.rgb = _HEADING
