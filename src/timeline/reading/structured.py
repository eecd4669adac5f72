"""Files that are no tables (XML, JSON), as tables of texts, by the reader of what they hold."""

from __future__ import annotations

import os
from typing import BinaryIO

from timeline.errors import FileError, Problem
from timeline.reading.headings import Layout
from timeline.reading.sector.cin_census import CensusReader
from timeline.reading.table import RawTable
from timeline.reading.vocabulary import Vocabulary
from timeline.reading.xml_file import walk

LARGEST = 1 << 30
"""Bytes; a larger log goes better as Parquet."""
ROOTS = {"Message": CensusReader}
"""The reader of an XML file, by its root element."""

Tables = tuple[list[tuple[RawTable, Layout]], tuple[Problem, ...]]


def read_structured(file: BinaryIO, name: str, known: Vocabulary) -> Tables:
    """The tables of a file, and what is to be told of it; raises FileError, NoUsableEventError."""
    if file.seek(0, os.SEEK_END) > LARGEST:
        message = f"{name}: more than {LARGEST >> 30} GB; convert it to Parquet where it was made, or give it in parts"
        raise FileError(message)
    file.seek(0)
    reader = walk(file, name, ROOTS)
    return [*reader.tables(name, known)], ()
