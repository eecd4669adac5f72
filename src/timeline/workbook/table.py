"""A table on a sheet of its own, or on several where one sheet cannot hold its rows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from xlsxwriter.format import Format

from timeline.wording.dates import when
from timeline.wording.disclosure import marking
from timeline.workbook.book import MOST_LINES, PAPER, Book, Cell, Column, Made, Table
from timeline.workbook.printing import ONE_ACROSS, Paper, lines_above, pixels, set_up, squeezed

_WIDTHS: dict[type, float] = {datetime: 20.0, date: 12.0}
_NARROWEST = 9.0
_ABOVE = 50
"""More lines than are above any table."""
_FILTER = 3.0
"""The room in characters that a heading leaves for its filter button."""
_TWO_WORDS = 12
_TALLEST = 409.0
"""The points an Excel row can be high."""
_TITLE = 1.4
"""Digits that a letter of a title is wide."""
_PIXELS = 96 / 72
"""Of a point."""


def add_table(book: Book, table: Table, most_lines: int = MOST_LINES) -> tuple[Made, ...]:
    """Write the table; rows beyond what one sheet holds go on to further sheets, none is cut."""
    at_most = most_lines - _ABOVE
    starts = range(0, max(len(table.rows), 1), at_most)
    made = []
    for number, start in enumerate(starts, 1):
        name = table.sheet if len(starts) == 1 else f"{table.sheet} {number} of {len(starts)}"
        part = table._replace(sheet=name, rows=table.rows[start : start + at_most])
        made.append(_add_sheet(book, part))
    return tuple(made)


def _add_sheet(book: Book, table: Table) -> Made:
    sheet = book.sheet(table.sheet)
    sheet.write_string(0, 0, table.sheet, book.format(bold=True, font_size=16))
    sheet.set_row(0, 26)
    rows = table.rows or [(table.none, *[None] * (len(table.columns) - 1))]
    wanted = [_width(column, [row[at] for row in rows]) for at, column in enumerate(table.columns)]
    widths = squeezed(wanted, lambda: _least(table.columns, rows))
    if sum(map(pixels, widths)) > ONE_ACROSS:  # every page has the title, in the first column
        widths[0] = max(widths[0], _TITLE * len(table.sheet))
    heading = _height([column.heading for column in table.columns], [w - _FILTER for w in widths])
    paper = Paper(tuple(map(pixels, widths)), heading * _PIXELS)
    above = lines_above(paper, [*_above(book, table)])
    for line, (label, text) in enumerate(above, 1):
        if label:
            sheet.write_string(line, 0, label, book.format(bold=True))
        sheet.write_string(line, 1, text, book.format())
    made = Made(sheet, table.sheet, len(table.rows), len(above) + 1, table.contents, paper)
    sheet.set_row(made.heading_line, heading)
    _write_rows(book, made, table.columns, rows, widths)
    _mark_up(book, made, table.columns, rows)
    return made


def _above(book: Book, table: Table) -> Iterator[tuple[str, str]]:
    """What is said above a table, each text with its label.

    Texts begin in the second column, for the first stands on every printed page, and would cut them there.
    """
    count = len(table.rows)
    rows_in_it = f"One table of {count} {'row' if count == 1 else 'rows'}."
    yield "About", f"{marking(book.head)}. Position at {when(book.head.as_of)}. {rows_in_it}"
    for number, sentence in enumerate(table.about, 1):
        yield f"Note {number}", sentence


def _write_rows(
    book: Book,
    made: Made,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
) -> None:
    for position, width in enumerate(widths):
        made.sheet.set_column(position, position, width)
    numbers = [_numbers([row[at] for row in rows]) for at in range(len(columns))]
    for line, row in enumerate(rows, made.heading_line + 1):
        made.sheet.set_row(line, _height(row, widths))
        for position, (column, cell) in enumerate(zip(columns, row, strict=True)):
            book.write(made.sheet, (line, position), cell, how=column, number=numbers[position])


def _mark_up(
    book: Book, made: Made, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]
) -> None:
    """Make the cells a table with fixed headings that repeat in print."""
    sheet, first, last = made.sheet, made.heading_line, made.heading_line + len(rows)
    options = {
        "name": made.title.replace(" ", "_"),
        "style": None,
        "columns": [
            {"header": column.heading, "header_format": _heading(book, [row[at] for row in rows])}
            for at, column in enumerate(columns)
        ],
    }
    sheet.add_table(first, 0, last, len(columns) - 1, options)
    sheet.freeze_panes(first + 1, 1)
    sheet.repeat_rows(first)
    set_up(sheet, made.paper)
    for position, column in enumerate(columns):
        for word in column.strong:
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"'}
            strong = {**rule, "format": book.workbook.add_format({"bold": True})}
            sheet.conditional_format(first + 1, position, last, position, strong)
    sheet.ignore_errors({"number_stored_as_text": f"A{first + 2}:XFD{last + 1}"})


def _heading(book: Book, cells: Sequence[Cell]) -> Format:
    """Headings stand over their cells: numbers to the right, all else to the left."""
    colours = {"font_color": "white", "bg_color": PAPER}
    align = "right" if _numbers(cells) else "left"
    return book.format(bold=True, text_wrap=True, align=align, indent=1, **colours)


def _numbers(cells: Sequence[Cell]) -> bool:
    """Whether a column has numbers, or words where one is withheld."""
    return any(isinstance(cell, int | float) for cell in cells)


def _width(column: Column, cells: Sequence[Cell]) -> float:
    """A width in characters that the longest cell and the heading's longest word fit into."""
    longest = max((_length(cell) for cell in cells), default=0.0)
    return max(_NARROWEST, _heading_width(column), min(longest + 2.0, float(column.widest)))


def _least(columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> list[float]:
    """The least widths in which no word, number or date is cut; texts have room for two words."""
    return [
        max(
            _heading_width(column),
            *map(_word, {row[at] for row in rows}),
        )
        for at, column in enumerate(columns)
    ]  # fmt: skip


def _word(cell: Cell) -> float:
    """The width of a cell, of a text wrapped as far as it can be read."""
    if not isinstance(cell, str):
        return _length(cell) + 2.0
    longest = max(map(len, cell.split()), default=0)
    return min(len(cell), max(longest, _TWO_WORDS)) + 2.0


def _heading_width(column: Column) -> float:
    return max(map(len, column.heading.split())) + _FILTER + 1.0


def _height(cells: Sequence[Cell], widths: Sequence[float]) -> float:
    """A height in points for the cell that wraps into the most lines."""
    pairs = zip(cells, widths, strict=True)
    lines = max((_lines(cell, width) for cell, width in pairs if isinstance(cell, str)), default=1)
    return min(_TALLEST, 4.0 + 15.5 * lines)


def _lines(text: str, width: float) -> int:
    """The lines that a text wraps into; a width in digits holds a tenth more letters."""
    if len(text) <= width and "\n" not in text:  # most cells: to split each would take long
        return 1
    return sum(max(1, math.ceil(len(line) / (1.1 * width))) for line in text.splitlines() or [""])


def _length(cell: Cell) -> float:
    if isinstance(cell, str):
        return float(max(map(len, cell.splitlines()), default=0))
    return _WIDTHS.get(type(cell), _NARROWEST)
