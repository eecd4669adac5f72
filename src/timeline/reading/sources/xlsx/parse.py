"""Streams a part of a workbook as XML elements, without holding it in memory."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import NoReturn, Protocol
from xml.parsers import expat

from timeline.reading.sources.xlsx.limits import LARGEST_OTHER, Budget

PIECE = 1 << 18
LONGEST_TOKEN = 2 << 20
"""Bytes of one tag, comment or instruction; expat begins each anew with every piece."""

Attributes = Mapping[str, str]


class Elements(Protocol):
    """A handler of the elements of a part; names have no prefix."""

    @property
    def starts(self) -> Mapping[str, Callable[[Attributes], None]]:
        """By element name, the handler of its start."""
        ...

    @property
    def ends(self) -> Mapping[str, Callable[[], None]]:
        """By element name, the handler of its end."""
        ...

    def text(self, text: str) -> None:
        """Take a piece of text between tags."""
        ...


class _UnsafeError(Exception):
    """The part declares a document type."""


def parse(archive: zipfile.ZipFile, part: str, into: Elements, budget: Budget, most: int) -> None:
    """Give the elements of a part, which may unpack to at most `most` bytes; raises FileError."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    elements = 0
    starts, ends = into.starts, into.ends

    def start(name: str, attributes: Attributes) -> None:
        nonlocal elements
        elements += 1
        take = starts.get(name)
        if take is None and ":" in name:
            take = starts.get(name.rpartition(":")[2])
        if take is not None:
            take(attributes)

    def end(name: str) -> None:
        take = ends.get(name)
        if take is None and ":" in name:
            take = ends.get(name.rpartition(":")[2])
        if take is not None:
            take()

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = into.text
    parser.StartDoctypeDeclHandler = _refuse
    fed = 0
    with safely(budget), archive.open(part) as stream:
        while piece := stream.read(PIECE):
            fed += len(piece)
            budget.unpacked(len(piece))
            parser.Parse(piece)
            if fed > most or fed - parser.CurrentByteIndex > LONGEST_TOKEN:
                raise budget.too_large()
            budget.elements(elements)
            elements = 0
        parser.Parse(b"", True)  # noqa: FBT003  as expat calls it


def content(archive: zipfile.ZipFile, part: str, budget: Budget) -> bytes:
    """The bytes of a small part; raises FileError if it is too large or missing."""
    with safely(budget), archive.open(part) as stream:
        data = stream.read(LARGEST_OTHER + 1)
    budget.unpacked(len(data))
    if len(data) > LARGEST_OTHER:
        raise budget.too_large()
    return data


@contextmanager
def safely(budget: Budget) -> Iterator[None]:
    """Turn errors of the archive, the parser or a handler into the error for a damaged workbook."""
    try:
        yield
    except (
        expat.ExpatError,
        _UnsafeError,
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        LookupError,
        UnicodeError,
        OverflowError,
        zlib.error,
    ) as error:
        raise budget.damaged() from error


def _refuse(*_: object) -> NoReturn:
    raise _UnsafeError
