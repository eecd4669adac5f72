"""A look at an Excel workbook before it is opened: what it is, how large, and what it hides.

Every part that the reader will parse is unpacked once, a piece at a time, and counted: what the
archive declares of it is not believed. Nothing of it is kept but the rows and columns hidden.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import IO
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from defusedxml import DefusedXmlException
from defusedxml.sax import make_parser

from timeline.errors import FileError
from timeline.reading.csv_file import LONGEST_CELL
from timeline.reading.heading_rows import MOST_COLUMNS

LARGEST = 250_000_000
"""Bytes a workbook's sheets and texts may unpack to."""
LARGEST_OTHER = 16_000_000
"""Bytes each of its other parts may unpack to."""
MOST_PARTS = 5_000
MOST_CELLS = 4_000_000
MOST_ELEMENTS = 5 * MOST_CELLS
MOST_ROWS = 1_048_576
"""As many as a sheet can have."""
PIECE = 1 << 16
TEMPLATE = "timeline template"
"""The property by which a workbook says that `timeline template` wrote it."""
_LETTERS = re.compile(r"[A-Za-z]{1,3}")
_OTHERS = (
    ("xl/workbook.bin", "a binary Excel workbook (.xlsb); open it in Excel and save it as .xlsx"),
    ("word/document.xml", "a Word document; save its table as .xlsx or CSV"),
    ("ppt/presentation.xml", "a presentation; save its table as .xlsx or CSV"),
    ("Index/Document.iwa", "a Numbers sheet; export it as .xlsx or CSV"),
    ("content.xml", "an OpenDocument sheet (.ods); open it in LibreOffice and save it as .xlsx"),
)


@dataclass(slots=True)
class Hidden:
    """What a sheet hides."""

    rows: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    """Counted from 0."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a workbook was seen to be."""

    hidden: dict[str, Hidden]
    """By the name of a sheet's part in the archive."""
    is_template: bool


def look(data: bytes, file: str) -> Seen:
    """Look at every part that will be read; raises FileError for what is no workbook, or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            _refuse_others(parts, file)
            return _seen(archive, parts, file)
    except (
        SAXException,
        DefusedXmlException,
        zipfile.BadZipFile,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        LookupError,  # an encoding that there is not
        UnicodeError,
        zlib.error,
    ) as error:
        raise damaged(file) from error


def damaged(file: str) -> FileError:
    """The refusal of what the reader cannot follow."""
    return FileError(
        f"{file}: not an Excel workbook, or a damaged one; open it in Excel and save it again as .xlsx"
    )


def _refuse_others(parts: list[zipfile.ZipInfo], file: str) -> None:
    names = {part.filename for part in parts}
    told = next((words for name, words in _OTHERS if name in names), "")
    if len(parts) > MOST_PARTS:
        told = "holds more parts than a workbook of cases can have; it was not opened"
    elif any(part.flag_bits & 1 for part in parts):
        told = "has a password; take the password off and save it as .xlsx"
    elif not told and "xl/workbook.xml" not in names:
        told = "not an Excel workbook (.xlsx); save it as .xlsx or CSV"
    if told:
        message = f"{file}: {told}"
        raise FileError(message)


def _seen(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo], file: str) -> Seen:
    scan = _Scan(file)
    is_template = False
    for part in parts:
        name = part.filename
        if not name.endswith((".xml", ".rels")):
            continue
        with archive.open(part) as stream:
            if name.startswith("xl/worksheets/sheet") or name == "xl/sharedStrings.xml":
                scan.begin(name)
                _parse(stream, scan)
            else:
                content = stream.read(LARGEST_OTHER + 1)
                if len(content) > LARGEST_OTHER:
                    raise _too_large(file)
                is_template |= name == "docProps/custom.xml" and TEMPLATE.encode() in content
    return Seen(scan.hidden, is_template)


def _parse(stream: IO[bytes], scan: _Scan) -> None:
    parser = make_parser()
    parser.forbid_dtd = True
    parser.setContentHandler(scan)
    while piece := stream.read(PIECE):
        scan.unpacked(len(piece))
        parser.feed(piece)
    parser.close()


def _too_large(file: str) -> FileError:
    return FileError(
        f"{file}: unpacks to more than a workbook of cases can be; it was not opened. If it is one, save "
        "the sheet with the log as CSV"
    )


class _Scan(ContentHandler):
    """Counts cells and bytes over all parts, and notes what each sheet hides."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file
        self._bytes = self._cells = self._elements = self._letters = self._row = 0
        self.hidden: dict[str, Hidden] = {}
        self._of = Hidden()

    def begin(self, name: str) -> None:
        """Turn to another part."""
        self._row, self._of = 0, Hidden()
        self.hidden[name] = self._of

    def unpacked(self, number: int) -> None:
        """Count bytes."""
        self._bytes += number
        if self._bytes > LARGEST:
            raise _too_large(self._file)

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802  as SAX calls it
        self._elements += 1
        self._letters = 0
        element = name.rpartition(":")[2]
        if element == "c":
            self._cells += 1
            self._check_column(attrs.get("r", ""))
        elif element == "row":
            self._begin_row(attrs)
        elif element == "col" and attrs.get("hidden") in {"1", "true"}:
            first, last = int(attrs.get("min", "1")), int(attrs.get("max", "1"))
            self._of.columns += range(first - 1, min(last, MOST_COLUMNS))
        if self._cells > MOST_CELLS or self._elements > MOST_ELEMENTS:
            raise _too_large(self._file)

    def characters(self, content: str) -> None:
        self._letters += len(content)
        if self._letters > LONGEST_CELL:
            message = f"{self._file}: a cell of more than {LONGEST_CELL:,} characters; take it out and save the workbook again"
            raise FileError(message)

    def _begin_row(self, attrs: AttributesImpl) -> None:
        row = int(attrs.get("r", str(self._row + 1)))
        if not self._row < row <= MOST_ROWS:
            raise damaged(self._file)
        self._row = row
        if attrs.get("hidden") in {"1", "true"}:
            self._of.rows.append(row)

    def _check_column(self, place: str) -> None:
        if place and not _LETTERS.fullmatch(place.rstrip("0123456789")):
            raise damaged(self._file)
