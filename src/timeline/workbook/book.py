"""A workbook file, and how a table is laid out in it.

Every sheet but the cover holds one table, marked up as one, under its title in A1 and a few
lines about it: no merged cells, no blank rows or columns within, unique headings that stay in
view and print on every page, a filter on each column, and words wherever weight is used.
Text is written as text, so nothing in a log can become a formula or a link.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from functools import cache, cached_property
from io import BytesIO
from typing import Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.audit.rounding import cut, percent
from timeline.wording.dates import when
from timeline.wording.disclosure import marking
from timeline.wording.summary import opening
from timeline.workbook.printing import Paper, begin

Cell = str | int | float | date | None
"""A datetime is a date too; None is a cell with nothing in it."""

MOST_LINES = 1_048_576
"""The rows an Excel sheet can have."""
MOST_CHARACTERS = 32_767
"""The characters an Excel cell can have."""
FONT_SIZE = 12
"""Points: the least that the Analysis Function asks of a published spreadsheet."""
INK, PAPER, LINE = "#1A1A1A", "#1F3A5F", "#BFBFBF"
_CUT = " … (a cell holds no more)"


class InPercent(float):
    """A share in a column that has other numbers too: it is shown in per cent."""


class ToATenth(InPercent):
    """A share that is published to a tenth of a per cent, and shown so."""


class Column(NamedTuple):
    """A column of a table: its heading, its greatest width in characters, and how it is shown."""

    heading: str
    widest: int = 30
    share: bool = False
    """Its numbers are shares, shown in per cent."""
    exact: bool = False
    """Whether its times are written whole, for a chart to draw; they are shown to two decimals."""
    strong: tuple[str, ...] = ()
    """The words to set in bold."""


PLAIN = Column("")


class Table(NamedTuple):
    """A table and what is said above it."""

    sheet: str
    """Also the table's title."""
    about: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]]
    none: str
    """What the first cell says where there are no rows."""
    contents: str
    """What the cover says of it."""


class Made(NamedTuple):
    """A table's sheet as it was made."""

    sheet: Worksheet
    title: str
    rows: int
    heading_line: int
    """The heading's row, counted from 0."""
    contents: str
    paper: Paper


class ShownTime(float):
    """A length of time as it is shown."""


def shown_time(value: float) -> ShownTime:
    """A length of time as every report has it, and of less than one unit to its hundredths."""
    return ShownTime(cut(value) if abs(value) >= 1 else cut(value * 10) / 10)


class Book:
    """The workbook being made."""

    def __init__(self, head: Audit | Board) -> None:
        """Start an empty workbook whose properties come from the audit alone.

        It is made in memory: no temporary file holds anything of a case.
        """
        self.head = head
        self.methods: dict[tuple[str, str], int] = {}
        """The number of each method of a statistic, with its source, in the order they were named."""
        self._file = BytesIO()
        self.workbook = Workbook(
            self._file,
            {
                "in_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "default_format_properties": {"font_name": "Arial", "font_size": FONT_SIZE},
                "default_column_width": 80,  # by this XlsxWriter knows how wide our digits are
            },
        )
        self.workbook.set_properties(
            {
                "title": within_cell(head.title),
                "subject": within_cell(f"Position at {when(head.as_of)}"),
                "author": f"timeline {head.timeline_version}",
                "category": within_cell(marking(head)),
                "comments": within_cell(opening(head)),
                "created": head.as_of.latest.replace(tzinfo=None),
            }
        )
        self._formats: dict[tuple[tuple[str, Any], ...], Format] = {}

    @property
    def audit(self) -> Audit:
        """The audit; raises TypeError of a board's workbook, which has none to show."""
        if isinstance(self.head, Board):
            message = "the workbook for a board tells of no audit"
            raise TypeError(message)
        return self.head

    def bytes(self) -> bytes:
        """Close the workbook and give its file."""
        self.workbook.close()
        return self._file.getvalue()

    def format(self, **properties: Any) -> Format:
        """A cell format, made once for each set of properties."""
        key = tuple(properties.items())
        if key not in self._formats:
            self._formats[key] = self.workbook.add_format({"valign": "top", **properties})
        return self._formats[key]

    def sheet(self, name: str) -> Worksheet:
        """An empty sheet set up to print on A4 landscape, marked on every page."""
        sheet = self.workbook.add_worksheet(name)
        begin(sheet)
        sheet.hide_gridlines(2)
        mark, title = _in_margin(marking(self.head)), _in_margin(self.head.title)
        sheet.set_header(f"&L{title}&R{mark}")
        as_of = _in_margin(when(self.head.as_of))
        sheet.set_footer(f"&L{mark}, position at {as_of}&R&A, page &P of &N")
        return sheet

    def write(
        self,
        sheet: Worksheet,
        at: tuple[int, int],
        cell: Cell,
        *,
        how: Column = PLAIN,
        number: bool = False,
    ) -> None:
        """Write one cell of a table by what its value is, as its column has it; times by the clock in London.

        A text among numbers ('withheld') stands to the right, as they do.
        """
        line, column = at
        if cell is None:
            sheet.write_blank(line, column, None, self._cell())
        elif isinstance(cell, str):
            style = self._cell(text_wrap=True, align="right" if number else "left", indent=1)
            sheet.write_string(line, column, within_cell(cell), style)
        elif isinstance(cell, datetime):
            style = self._cell(num_format="d mmm yyyy hh:mm:ss", align="left")
            sheet.write_datetime(line, column, cell.replace(tzinfo=None), style)
        elif isinstance(cell, date):
            style = self._cell(num_format="d mmm yyyy", align="left")
            sheet.write_datetime(line, column, datetime.combine(cell, time.min), style)
        else:
            share = how.share or isinstance(cell, InPercent)
            text = percent(cell) if share else ""
            whole = share or how.exact or isinstance(cell, (int, ShownTime))
            cell = cell if whole else shown_time(cell)
            plain = "#,##0.0#" if cell % 1 else "#,##0"
            shown = f'"{text}"' if " " in text else "0%" if share else plain
            shown = "0.0%" if isinstance(cell, ToATenth) else shown
            sheet.write_number(
                line, column, cell, self._cell(num_format=shown, align="right", indent=1)
            )

    @cached_property
    def _cell(self) -> Callable[..., Format]:
        """The format of a table's cell, looked up once for each set of properties."""

        @cache
        def made(**properties: Any) -> Format:
            return self.format(bottom=1, bottom_color=LINE, **properties)

        return made


def within_cell(text: str) -> str:
    """A text no longer than a cell can hold; a longer one says that it was cut."""
    if len(text) <= MOST_CHARACTERS // 2:  # whatever its characters are
        return text
    length = len(text.encode("utf-16-le")) // 2
    if length <= MOST_CHARACTERS:
        return text
    kept = text.encode("utf-16-le")[: 2 * (MOST_CHARACTERS - len(_CUT))]
    return kept.decode("utf-16-le", "ignore") + _CUT


def _in_margin(text: str) -> str:
    """A text for a page's margin, where '&' begins a command and 255 characters are the most."""
    return text[:60].replace("&", "&&")
