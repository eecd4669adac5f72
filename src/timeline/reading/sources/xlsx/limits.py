"""Limits on the size of a workbook, counted over all its parts."""

from __future__ import annotations

from timeline.errors import FileError
from timeline.reading.tables.heading_rows import MOST_COLUMNS

LARGEST = 250_000_000
"""Bytes that all parts which are read may unpack to."""
LARGEST_OTHER = 16_000_000
"""Bytes that a part may unpack to which is neither a sheet nor the shared texts."""
MOST_PARTS = 5_000
MOST_CELLS = 4_000_000
MOST_ELEMENTS = 3 * MOST_CELLS + 1_000_000
MOST_TEXT = 100_000_000
"""Characters of distinct texts that are held."""
MOST_ROWS = 1_048_576
"""As many as a sheet can have."""
MOST_MERGED = 100_000
"""Merged ranges of a sheet."""
MOST_STYLES = 65_536
"""Excel allows 65,490 formats of cells."""
MOST_STRINGS = MOST_CELLS // 2
LONGEST_TEXT = 100_000
"""Characters of a cell; Excel allows 32,767."""
MOST_PLACES = 16 * MOST_CELLS
"""Rows times the columns with anything in them."""


def damaged(file: str) -> FileError:
    """The error for a file that cannot be parsed."""
    return FileError(
        f"{file}: not an Excel workbook, or a damaged one; open it in Excel and save it again as .xlsx"
    )


class Budget:
    """The remaining limits of a workbook; each method raises FileError when a limit is passed."""

    def __init__(self, file: str) -> None:
        """Start with everything left."""
        self.file = file
        self._bytes = self._elements = self._cells = self._text = 0

    def unpacked(self, number: int) -> None:
        """Count bytes of a part."""
        self._bytes += number
        if self._bytes > LARGEST:
            raise self.too_large()

    def elements(self, number: int) -> None:
        """Count elements of a part."""
        self._elements += number
        if self._elements > MOST_ELEMENTS:
            raise self.too_large()

    def cells(self, number: int) -> None:
        """Count cells, whether or not there is anything in them."""
        self._cells += number
        if self._cells > MOST_CELLS:
            raise self.too_large()

    def text(self, length: int) -> None:
        """Count a distinct text of a cell."""
        self._text += length
        self.longest(length)
        if self._text > MOST_TEXT:
            raise self.too_large()

    def longest(self, length: int) -> None:
        """Refuse a text that no cell can have."""
        if length > LONGEST_TEXT:
            message = f"{self.file}: a cell of more than {LONGEST_TEXT:,} characters; take it out and save the workbook again"
            raise FileError(message)

    def places(self, rows: int, columns: int) -> None:
        """Refuse a sheet whose filled columns and rows span more than can be held."""
        if rows * columns > MOST_PLACES or rows > MOST_ROWS or columns > MOST_COLUMNS:
            raise self.too_large()

    def too_large(self) -> FileError:
        """The error for a workbook too large to be a log."""
        return FileError(
            f"{self.file}: unpacks to more than a workbook of cases can be; it was not opened. If it is one, save "
            "the sheet with the log as CSV"
        )

    def damaged(self) -> FileError:
        """The error for a file that cannot be parsed."""
        return damaged(self.file)
