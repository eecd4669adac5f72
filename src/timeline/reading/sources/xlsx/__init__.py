"""An Excel workbook (Office Open XML), read in one bounded pass over each part that matters.

What a sheet shows decides what is read: number formats, strike-out, merged cells, errors and formulas
without a value are known with each cell. Limits hold over all parts together, and are kept while the
parts are unpacked: nothing that the archive declares of itself is believed.
"""

from timeline.reading.sources.xlsx.archive import Book, opened_book
from timeline.reading.sources.xlsx.grid import Grid, MergedCells
from timeline.reading.sources.xlsx.limits import damaged
from timeline.reading.sources.xlsx.sheet import read_sheet

__all__ = ["Book", "Grid", "MergedCells", "damaged", "opened_book", "read_sheet"]
