"""One sheet of a workbook, cell by cell: each as the text that it shows, or marked as what it is instead."""

from __future__ import annotations

from collections.abc import Callable

from timeline.reading.sources.xlsx.archive import Book
from timeline.reading.sources.xlsx.grid import Grid, MergedCells
from timeline.reading.sources.xlsx.limits import LARGEST, MOST_MERGED, MOST_ROWS
from timeline.reading.sources.xlsx.parse import Attributes, parse
from timeline.reading.sources.xlsx.strings import Runs
from timeline.reading.sources.xlsx.values import Shown, Values
from timeline.reading.tables.cells import FORMULA, STRUCK_OUT, fault
from timeline.reading.tables.heading_rows import MOST_COLUMNS

_DIGITS = "0123456789"
_CACHED = 200_000
"""Distinct numbers whose texts are remembered."""
_MANY = 12
"""Pieces of a value, each of some thousand characters, from which on its length is looked at."""
_YES = frozenset({"1", "true"})


def read_sheet(book: Book, part: str) -> Grid:
    """The cells of a sheet; raises FileError."""
    sheet = _Sheet(book)
    parse(book.archive, part, sheet, book.budget, LARGEST)
    return sheet.grid


class _Sheet:
    """A sheet's elements, as they come."""

    def __init__(self, book: Book) -> None:
        self._budget, self._strings, self._styles = book.budget, book.strings, book.styles
        self._values = Values(book.days_from)
        self._runs = Runs(book.budget)
        self.grid = Grid(book.budget)
        self._row = self._column = self._style = self._columns = 0
        self._type = ""
        self._cells: dict[int, int] = {}
        self._pieces: list[str] = []
        self._in_value = self._is_formula = self._has_value = self._is_inline = False
        self._places: dict[str, int] = {"": -1}
        self._codes: dict[tuple[str, str, int], int] = {}
        self.starts: dict[str, Callable[[Attributes], None]] = {
            **self._runs.starts,
            "c": self._begin_cell,
            "v": self._begin_value,
            "f": self._formula,
            "is": self._begin_inline,
            "row": self._begin_row,
            "col": self._look_of_columns,
            "mergeCell": self._merge,
        }
        self.ends: dict[str, Callable[[], None]] = {
            **self._runs.ends,
            "v": self._end_value,
            "c": self._end_cell,
            "row": self._end_row,
        }

    def text(self, text: str) -> None:
        """Take a piece of a cell's value or text."""
        if self._in_value:
            self._pieces.append(text)
            if len(self._pieces) > _MANY:
                self._budget.longest(sum(map(len, self._pieces)))
        elif self._is_inline:
            self._runs.add(text)

    def _begin_row(self, attributes: Attributes) -> None:
        row = int(attributes.get("r", self._row + 1))
        if not self._row < row <= MOST_ROWS:
            raise self._budget.damaged()
        self._row, self._column = row, -1
        if attributes.get("hidden") in _YES:
            self.grid.hidden_rows.add(row)

    def _end_row(self) -> None:
        if self._cells:
            self.grid.add(self._row, self._cells)
            self._cells = {}

    def _begin_cell(self, attributes: Attributes) -> None:
        self._budget.cells(1)
        letters = attributes.get("r", "").rstrip(_DIGITS)
        column = self._places.get(letters)
        if column is None:
            column = self._places[letters] = self._column_of(letters)
        self._column = self._column + 1 if column < 0 else column
        self._type = attributes.get("t", "n")
        self._style = int(attributes.get("s", 0))
        if not 0 <= self._style < len(self._styles.shows) and self._style:
            raise self._budget.damaged()
        self._is_formula = self._has_value = self._is_inline = False
        self._pieces = []

    def _column_of(self, letters: str) -> int:
        if not (letters.isascii() and letters.isalpha() and len(letters) <= len("XFD")):
            raise self._budget.damaged()
        column = 0
        for one in letters.upper():
            column = column * 26 + ord(one) - ord("A") + 1
        if column > MOST_COLUMNS:
            raise self._budget.damaged()
        return column - 1

    def _begin_value(self, _: Attributes) -> None:
        self._in_value = self._has_value = True

    def _end_value(self) -> None:
        self._in_value = False

    def _formula(self, _: Attributes) -> None:
        self._is_formula = True

    def _begin_inline(self, _: Attributes) -> None:
        self._is_inline = True
        self._runs.begin()

    def _end_cell(self) -> None:
        value = "".join(self._pieces).strip()
        key = self._type, value, self._style
        code = None if self._is_inline or not value else self._codes.get(key)
        if code is None:
            before = self.grid.other_day.count + self.grid.partly_struck.count
            shown = self._shown(value)
            code = self.grid.code(shown.text, is_date=shown.is_date)
            marked = self.grid.other_day.count + self.grid.partly_struck.count > before
            if value and not marked and not self._is_inline and len(self._codes) < _CACHED:
                self._codes[key] = code
        if code:
            self._cells[self._column] = code

    def _shown(self, value: str) -> Shown:
        """What the cell shows; an empty text where it is blank."""
        struck = self._styles.struck[self._style]
        if self._is_inline or self._type == "s":
            return Shown(self._written(value, is_struck=struck))
        if not value:
            # The saved value of a formula may be an empty text; otherwise there is none.
            saved = self._type == "str" and self._has_value
            return Shown(FORMULA if self._is_formula and not saved else "")
        return Shown(STRUCK_OUT) if struck else self._valued(value)

    def _valued(self, value: str) -> Shown:
        if self._type == "str":
            return Shown(value)
        if self._type == "b":
            return Shown("TRUE" if value in _YES else "FALSE")
        if self._type == "e":
            return Shown(value if fault(value) else "#VALUE!")
        shows = self._styles.shows[self._style]
        shown = self._values.shown(value, shows, is_iso=self._type == "d")
        if shown.is_other_day:
            self.grid.other_day.add(self._row)
        return shown

    def _written(self, value: str, *, is_struck: bool) -> str:
        """A text of the cell, or one of those shared, less what is struck out."""
        if self._is_inline:
            whole, rich = self._runs.found
        elif not value:
            return ""
        else:
            place = int(value) if value.isdecimal() else -1
            if not 0 <= place < len(self._strings.texts):
                raise self._budget.damaged()
            whole, rich = self._strings.texts[place], self._strings.rich.get(place)
        if rich is None:
            return STRUCK_OUT if is_struck and whole else whole
        left = rich.struck if is_struck else rich.plain
        if left not in {whole, STRUCK_OUT}:
            self.grid.partly_struck.add(self._row)
        return left

    def _look_of_columns(self, attributes: Attributes) -> None:
        self._columns += 1
        if self._columns > MOST_COLUMNS:
            raise self._budget.too_large()
        if attributes.get("hidden") in _YES:
            first, last = int(attributes.get("min", 1)), int(attributes.get("max", 1))
            if 1 <= first <= last:
                self.grid.hide(first - 1, min(last, MOST_COLUMNS))

    def _merge(self, attributes: Attributes) -> None:
        first, _, last = attributes.get("ref", "").replace("$", "").partition(":")
        ends = [self._place(end) for end in (first, last or first)]
        (top, left), (bottom, right) = ends
        if top > bottom or left > right:
            raise self._budget.damaged()
        self.grid.merged.append(MergedCells(top, left, bottom, right))
        if len(self.grid.merged) > MOST_MERGED:
            raise self._budget.too_large()

    def _place(self, ref: str) -> tuple[int, int]:
        letters = ref.rstrip(_DIGITS)
        return int(ref[len(letters) :]), self._column_of(letters)
