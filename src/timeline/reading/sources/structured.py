"""XML, JSON and SQLite files, read as tables of texts by the reader of their format."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, Protocol

from timeline.errors import FileError, NoUsableEventError, Problem
from timeline.reading.formats import fhir, ocel, ocel_sqlite
from timeline.reading.formats.catalogue import carries, format_named
from timeline.reading.formats.cin_census import CensusReader
from timeline.reading.formats.event_list import TooManyCellsError
from timeline.reading.formats.xes import LogReader
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.xml_file import Reader, walk
from timeline.reading.tables.headings import Layout
from timeline.reading.tables.table import RawTable


class XmlReader(Reader, Protocol):
    """What reads one kind of XML file, and gives its tables."""

    def tables(self, name: str, known: Vocabulary) -> Iterator[tuple[RawTable, Layout]]:
        """The tables, once the file has ended; raises NoUsableEventError."""
        ...


SQLITE = b"SQLite format 3\0"
LARGEST = 512 << 20
"""Bytes; a larger log goes better as Parquet."""
ROOTS: dict[str, Callable[[], XmlReader]] = {
    "Message": CensusReader,
    **dict.fromkeys(("Bundle", *fhir.KINDS), fhir.FhirReader),
}
"""The reader of an XML file, by its root element."""
_OCEL = (b'"objectTypes"', b'"eventTypes"', b'"relationships"')

Tables = tuple[list[tuple[RawTable, Layout]], tuple[Problem, ...]]


def read_structured(file: BinaryIO, name: str, known: Vocabulary) -> Tables:
    """The tables of a file and its notices; raises FileError, NoUsableEventError."""
    size = file.seek(0, os.SEEK_END)
    if size > LARGEST:
        message = f"{name}: more than {LARGEST >> 20} MB; convert it to Parquet where it was made, or give it in parts"
        raise FileError(message)
    file.seek(0)
    try:
        tables = [*_tables(file, name, size, known)]
    except TooManyCellsError as error:
        message = f"{name}: {error}"
        raise FileError(message) from error
    if not tables:
        message = f"{name}: no usable event; `timeline formats` says what is read of such a file"
        raise NoUsableEventError(message)
    is_fhir = any(layout.format for _, layout in tables)
    return tables, (_of_fhir(name, known),) if is_fhir else ()


def _tables(
    file: BinaryIO, name: str, size: int, known: Vocabulary
) -> Iterator[tuple[RawTable, Layout]]:
    start = file.read(1 << 16)
    file.seek(0)
    if start.startswith(SQLITE):
        yield ocel_sqlite.of_sqlite(file, name).table(name, known)
    elif not start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
        roots: dict[str, Callable[[], XmlReader]] = {**ROOTS, "log": partial(LogReader, size)}
        yield from walk(file, name, roots).tables(name, known)
    elif any(word in start for word in _OCEL):
        yield ocel.of_json(file, name).table(name, known)
    else:
        yield from fhir.of_json(file, name).tables(name, known)


def _of_fhir(name: str, known: Vocabulary) -> Problem:
    """A notice of what FHIR carries."""
    own = format_named("fhir")
    words = carries(own.carries, known.pathway.activity_names)
    return Problem(name, "", 0, "", f"read as {own.title}; {words}")
