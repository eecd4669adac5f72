"""Texts for CSV files that somebody may open in a spreadsheet.

UTF-8, one heading row, every line ended by a line feed, cells quoted where they must be.

Spreadsheets run a cell that begins like a formula, and these cells come from somebody's log. So
a text that begins with = + - @ (wide and small forms too), a tab, a line end or a NUL is written with one apostrophe
before it, which spreadsheets understand as 'this is text'. A text that begins so after
apostrophes of its own gets one more, so nothing is lost: whoever wants the text as it was read
takes one apostrophe off each cell that begins with apostrophes and then one of those characters.
Numbers and times are never touched; none of ours begins with a sign.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

LIKE_A_FORMULA = r"^'*[=+\-@\t\r\n\x00＝＋－＠﹦﹢﹣﹫]"
"""What such a text matches."""
_LIKE_A_FORMULA = re.compile(LIKE_A_FORMULA)


def lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The rows as lines of a CSV file, each with its line feed.

    The writer is given the ending CR LF, since it quotes the line ends within a cell only where
    they are part of the ending it was given; each line's own CR is then taken off.
    """
    held: list[str] = []
    sink = SimpleNamespace(write=lambda line: held.append(line[:-2]))
    writer = csv.writer(sink, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_as_text(cell) for cell in row])
        yield held.pop() + "\n"


def _as_text(cell: str) -> str:
    return f"'{cell}" if _LIKE_A_FORMULA.match(cell) else cell
