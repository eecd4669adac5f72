"""A table on a sheet of its own, or on several where one sheet cannot hold its rows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime

from xlsxwriter.format import Format

from timeline.workbook.book import MOST_LINES, PAPER, Book, Cell, Column, Made, Table

_LETTER = 1.2
"""The width of a letter at our size in Excel's units, which are the digits of its own font."""
_WIDTHS: dict[type, float] = {datetime: 20.0, date: 12.0}
_NARROWEST = 9.0
_FILTER = 3.0
"""The room in characters that a heading leaves for its filter button."""
_TALLEST = 409.0
"""The points an Excel row can be high."""
_PRINTED_WIDTH = 190.0
"""The characters across a printed page that can still be read; wider tables take more pages."""


def add_table(book: Book, table: Table, most_lines: int = MOST_LINES) -> tuple[Made, ...]:
    """Write the table; rows beyond what one sheet holds go on to further sheets, none is cut."""
    above = len(table.about) + 3
    at_most = most_lines - above
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
    count = len(table.rows)
    told = f"{book.head.marking}. Read as of {book.head.as_of.words}."
    rows_in_it = f"One table of {count} {'row' if count == 1 else 'rows'}."
    about = (f"{told} {rows_in_it}", *table.about)
    for line, sentence in enumerate(about, 1):
        sheet.write_string(line, 0, sentence, book.format())
    heading_line = len(about) + 1
    made = Made(sheet, table.sheet, count, heading_line, table.contents)
    _write_rows(book, made, table.columns, rows)
    _mark_up(book, made, table.columns, rows)
    return made


def _write_rows(
    book: Book, made: Made, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]
) -> None:
    widths = [_width(column, [row[at] for row in rows]) for at, column in enumerate(columns)]
    for position, width in enumerate(widths):
        made.sheet.set_column(position, position, width * _LETTER)
    made.sheet.fit_to_pages(math.ceil(sum(widths) / _PRINTED_WIDTH), 0)
    headings = [column.heading for column in columns]
    numbers = [_numbers([row[at] for row in rows]) for at in range(len(columns))]
    made.sheet.set_row(made.heading_line, _height(headings, [w - _FILTER for w in widths]))
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
    sheet.repeat_columns(0, 0)
    sheet.print_across()
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
    heading = max(map(len, column.heading.split())) + _FILTER + 1.0
    longest = max((_length(cell) for cell in cells), default=0.0)
    return max(_NARROWEST, heading, min(longest + 2.0, float(column.widest)))


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
