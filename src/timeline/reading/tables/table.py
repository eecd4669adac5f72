"""A table of texts as read from a file, before its columns are understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from timeline.columnar.arrow_compute import all_match, dictionary_encoded, matching, to_numpy
from timeline.columnar.coded_text import CodedText
from timeline.errors import CautionKind, Problem
from timeline.moments.text import Order
from timeline.moments.zone import Mask
from timeline.reading.tables.cells import fault

LETTERS = 26
_CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127, 0xFFFE, 0xFFFF], "\ufffd")
"""Control characters and non-characters, replaced by U+FFFD."""
_UNSEEN = dict.fromkeys([0x200B, 0xFEFF], "")
"""Zero-width space and byte-order mark: invisible, so they are removed before case numbers are compared."""
_READ_AS = _CONTROL | _UNSEEN
_WRAPPED = ('="', "'")


class Place(NamedTuple):
    """The place of a table: its file and, in a workbook, its sheet."""

    file: str
    sheet: str = ""

    def problem(
        self, row: int, column: str, words: str, kind: CautionKind | None = None
    ) -> Problem:
        """Say what is wrong at a row and column of this table."""
        return Problem(self.file, self.sheet, row, column, words, kind)


@dataclass(frozen=True, slots=True)
class RawTable:
    """Texts by column below a heading row; '' is blank.

    Columns are pyarrow's, dictionary-encoded where that spares handling a text twice.
    """

    place: Place
    headings: tuple[str, ...]
    heading_row: int
    """As the spreadsheet numbers it."""
    columns: tuple[pa.ChunkedArray, ...]
    rows: npt.NDArray[np.integer[Any]]
    """For each row, its number in the spreadsheet."""
    faults: tuple[Problem, ...] = ()
    """Rows that could not be laid out in columns; they are not in `columns`."""
    beside: tuple[tuple[str, str], ...] = ()
    """The case and activity of each such row that names both."""
    order: Order | None = None
    """The order of day and month that the whole file shows; None where each column shows it."""
    messages: bool | None = None
    """Whether its times are figures alone in the whole file; None where each column shows it."""
    real_dates: dict[int, Mask] = field(default_factory=dict)
    """By column of a workbook, which of its cells are dates and no texts."""
    swapped: bool = False
    """Whether those were exchanged, day for month, by a program with other country settings."""
    unused: int = 0
    """How many attributes of its events no heading is known for, in a file that has no columns."""
    has_blank: bool | None = None
    """Whether any cell under an activity is blank, in the whole file; None where its rows show it."""
    days_from: int | None = None
    """The year from which mere numbers count days: 1900 or 1904; None where nothing says it."""


def letter(index: int) -> str:
    """A column as spreadsheets letter it: 0 is A, 26 is AA."""
    name = ""
    while index >= 0:
        name = chr(ord("A") + index % LETTERS) + name
        index = index // LETTERS - 1
    return name


def column_of(cells: Sequence[str]) -> pa.ChunkedArray:
    """Cells as a column of a table."""
    every = [cell.encode() for cell in cells]
    ends = pa.py_buffer(np.cumsum([0, *map(len, every)], dtype=np.int32))
    return pa.chunked_array(
        [pa.StringArray.from_buffers(len(every), ends, pa.py_buffer(b"".join(every)))]
    )


def trimmed(column: pa.ChunkedArray) -> CodedText:
    """A column's texts without outer spacing, each distinct text handled once; blank is missing.

    Names are in order of first use.
    """
    of_once = column if pa.types.is_dictionary(column.type) else dictionary_encoded(column)
    codes, texts = _unified(of_once.chunks)
    if not _is_clean(texts):
        clean = [clear(text) for text in texts.to_pylist()]
        known = CodedText.of(text or None for text in clean)
        return CodedText(known.codes[codes], known.kept)
    return CodedText(codes, texts)


def _unified(chunks: list[pa.DictionaryArray]) -> tuple[npt.NDArray[Any], pa.StringArray]:
    """The codes of all chunks into one dictionary; codes are as small as they can be."""
    if not chunks:
        return np.empty(0, np.int8), column_of([]).chunk(0)
    every = dictionary_encoded(pa.concat_arrays([chunk.dictionary for chunk in chunks]))
    new = to_numpy(every.indices).astype(np.min_scalar_type(-len(every.dictionary) - 1))
    codes = np.empty(sum(map(len, chunks)), new.dtype)
    at = begin = 0
    for chunk in chunks:
        its = new[begin : begin + len(chunk.dictionary)]
        codes[at : at + len(chunk)] = its[to_numpy(chunk.indices)]
        at, begin = at + len(chunk), begin + len(its)
    return codes, every.dictionary


def _is_clean(texts: pa.StringArray) -> bool:
    """Whether every text is plain letters, figures and signs, with no spacing or wrapping at either end."""
    return all_match(texts, "^[!-&(-<>-~]([ -~]*[!-~])?$")


def unwrapped(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A column of times with each text that is wrapped (`clear`) taken out of its wrapping."""
    if pa.types.is_timestamp(column.type):
        return column
    texts = [chunk.dictionary if pa.types.is_dictionary(column.type) else chunk for chunk in column.chunks]  # fmt: skip
    if not any(matching(one, "^\\s*(=\"|')").true_count for one in texts):
        return column
    return column_of([text or "" for text in trimmed(column)])


def clear(text: str) -> str:
    """A cell's text without outer spacing or characters that no document may hold or nobody sees.

    Programs wrap a number as ="00123" or '00123 so that a spreadsheet keeps its zeros.
    """
    if text.startswith(
        "\0"
    ):  # a cell without a value (`cells`), or a text that no document may hold
        return text if fault(text) else clear(text.replace("\0", "\ufffd"))
    text = text.translate(_READ_AS).strip()
    if text.startswith(_WRAPPED):
        if text.startswith('="') and text.endswith('"') and len(text) > len('="'):
            return text[2:-1].replace('""', '"').strip()
        if text.startswith("'"):
            return text[1:].removesuffix("'").strip()
    return text
