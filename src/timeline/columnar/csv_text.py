"""Rows as lines of a CSV file that is safe to open in a spreadsheet.

UTF-8, one heading row, every line ended by a line feed, cells quoted where they must be.

A spreadsheet runs a cell that begins like a formula, and these cells come from somebody's log.
So a text that begins with = + - @ (full-width and small forms too), a tab, a line end or a NUL
gets an apostrophe before it, which spreadsheets read as "this is text". A text that begins with
apostrophes and then one of those characters gets one more, so nothing is lost: to recover the
original, remove one apostrophe from every cell that begins so. Numbers and times are not changed:
none that this program writes begins with a sign.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

LIKE_A_FORMULA = r"^'*[=+\-@\t\r\n\x00＝＋－＠﹦﹢﹣﹫]"
"""Matches a text that a spreadsheet may run, with or without apostrophes before it."""
_LIKE_A_FORMULA = re.compile(LIKE_A_FORMULA)


def lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The rows as lines of a CSV file, each with its line feed.

    Python's writer quotes a line end within a cell only if it is part of the line terminator. So
    the terminator is CR LF, and the CR is removed from the end of each line.
    """
    held: list[str] = []
    sink = SimpleNamespace(write=lambda line: held.append(line[:-2]))
    writer = csv.writer(sink, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_as_text(cell) for cell in row])
        yield held.pop() + "\n"


def _as_text(cell: str) -> str:
    return f"'{cell}" if _LIKE_A_FORMULA.match(cell) else cell
