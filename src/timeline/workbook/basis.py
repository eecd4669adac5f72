"""The method of every statistic, and the sheet 'Methods' that its method is looked up in."""

from __future__ import annotations

from timeline.audit import Statistic
from timeline.wording.methods import method_words, source_words
from timeline.workbook.book import Book, Cell, Column, Made, Table
from timeline.workbook.table import add_table

SHEET = "Methods"
BASIS = (Column("n of the statistic", 14), Column("Method", 14))


def basis(book: Book, one: Statistic) -> tuple[Cell, ...]:
    """Its n and its method, by the number that this has on the sheet of methods."""
    if one.unavailable:
        return (one.n, None)
    its = method_words(one), source_words(one)
    number = book.methods.setdefault(its, len(book.methods) + 1)
    return (one.n, f"Method {number}")


def add_methods(book: Book) -> tuple[Made, ...]:
    """Every method that a statistic of the sheets before names, once, with where it is written."""
    table = Table(
        SHEET,
        ("The statistics on the sheets of turnaround name their method by its number.",),
        (Column("Method", 14), Column("In words", 110), Column("Source", 50)),
        [
            (f"Method {number}", method, source or None)
            for (method, source), number in book.methods.items()
        ],
        none="no statistic is shown",
        contents="how each statistic of turnaround is calculated, and its source",
    )
    return add_table(book, table)
