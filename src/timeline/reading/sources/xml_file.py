"""An XML file, walked element by element without ever holding it, by the reader of its root.

defusedxml refuses entities and document types, so nothing in a file can grow or reach outside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import BinaryIO, Generic, Protocol, TypeVar
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from timeline.errors import FileError
from timeline.reading.tables.heading_rows import NoLogError

PIECE = 1 << 20
DEEPEST = 200
"""Elements within one another; the formats read here have a tenth of that."""
LONGEST_TEXT = 1_000_000
"""Characters of one element or attribute."""


class Reader(Protocol):
    """A handler of the elements of one format, in order."""

    def start(self, tag: str, attributes: Mapping[str, str], line: int) -> None:
        """An element begins; its tag has no namespace."""
        ...

    def end(self, tag: str, text: str) -> None:
        """An element ends; `text` is its own, without outer spacing."""
        ...


R = TypeVar("R", bound=Reader)


def walk(file: BinaryIO, name: str, roots: Mapping[str, Callable[[], R]]) -> R:
    """Walk a file with the reader that `roots` has for its root element, and give that reader.

    Raises FileError where the root is of no reader, and where the file is no safe XML.
    """
    target = _Target(name, roots)
    parser = DefusedXMLParser(target=target, forbid_dtd=True)
    target.line = lambda: parser.parser.CurrentLineNumber
    fed = 0
    try:
        while piece := file.read(PIECE):
            parser.feed(piece)
            fed += len(piece)
            # A tag or comment without end is held by the parser, which begins it anew with each piece.
            if fed - parser.parser.CurrentByteIndex > 2 * LONGEST_TEXT:
                raise target.beyond()
        parser.close()
    except DefusedXmlException:
        message = f"{name}: declares entities or a document type, which can be made to harm a machine; it was not read. Export it again without them"
        raise FileError(message) from None
    except (ParseError, ValueError, LookupError) as error:
        row = getattr(error, "position", (target.line(),))[0]
        message = f"{name}, line {row}: not well-formed XML; export the file again"
        raise FileError(message) from None
    return target.reader


class _Target(Generic[R]):
    """Takes elements from the parser; holds the texts of those that are open and no more."""

    reader: R
    line: Callable[[], int]

    def __init__(self, name: str, roots: Mapping[str, Callable[[], R]]) -> None:
        self._name, self._roots = name, roots
        self._texts: list[list[str]] = []
        self._length = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        tag = tag.rpartition("}")[2]
        if not self._texts:
            if tag not in self._roots:
                raise NoLogError(
                    self._name,
                    "XML of a kind that is not read here; `timeline formats` lists the kinds that are",
                )
            self.reader = self._roots[tag]()
        if len(self._texts) == DEEPEST or any(len(one) > LONGEST_TEXT for one in attributes.values()):  # fmt: skip
            raise self.beyond()
        self._texts.append([])
        self._length = 0
        self.reader.start(tag, attributes, self.line())

    def data(self, text: str) -> None:
        """Take a piece of the text of the innermost element."""
        self._length += len(text)
        if self._length > LONGEST_TEXT:
            raise self.beyond()
        if self._texts:
            self._texts[-1].append(text)

    def end(self, tag: str) -> None:
        """End the innermost element."""
        text = "".join(self._texts.pop()).strip()
        self._length = sum(map(len, self._texts[-1])) if self._texts else 0
        self.reader.end(tag.rpartition("}")[2], text)

    def close(self) -> None:
        """Nothing is left to do."""

    def beyond(self) -> FileError:
        """The error for a file beyond the limits of any export."""
        return FileError(
            f"{self._name}, line {self.line()}: elements too deep within one another, or a text of "
            f"more than {LONGEST_TEXT:,} characters; no export of cases has that, so it was not read"
        )
