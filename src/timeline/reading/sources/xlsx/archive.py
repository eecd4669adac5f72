"""A workbook's archive: which parts it has, and which of them are its sheets, texts and styles."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from timeline.errors import FileError
from timeline.reading.sources.xlsx.limits import LARGEST, LARGEST_OTHER, MOST_PARTS, Budget
from timeline.reading.sources.xlsx.parse import Attributes, content, parse, safely
from timeline.reading.sources.xlsx.strings import Strings, read_strings
from timeline.reading.sources.xlsx.styles import Styles, read_styles

TEMPLATE = "timeline template"
"""The property by which a workbook says that `timeline template` wrote it."""
_ROOT, _PROPERTIES = "_rels/.rels", "docProps/custom.xml"
_OTHERS = (
    ("xl/workbook.bin", "a binary Excel workbook (.xlsb); open it in Excel and save it as .xlsx"),
    ("word/document.xml", "a Word document; save its table as .xlsx or CSV"),
    ("ppt/presentation.xml", "a presentation; save its table as .xlsx or CSV"),
    ("Index/Document.iwa", "a Numbers sheet; export it as .xlsx or CSV"),
    ("content.xml", "an OpenDocument sheet (.ods); open it in LibreOffice and save it as .xlsx"),
)


class SheetPart(NamedTuple):
    """A sheet, and the part of the archive that holds it."""

    name: str
    part: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook, opened: its sheets can be read one by one."""

    archive: zipfile.ZipFile
    budget: Budget
    sheets: tuple[SheetPart, ...]
    strings: Strings
    styles: Styles
    days_from: int
    """The year from which it counts days: 1900 or 1904."""
    is_template: bool


def opened_book(data: bytes, file: str) -> Book:
    """Open a workbook; raises FileError for what is none, or is too large to be one of cases."""
    budget = Budget(file)
    with safely(budget):
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = _names(archive, file)
        root = _links(archive, _ROOT, budget, names)
        book = _first(root, "officeDocument", "", names) or "xl/workbook.xml"
        if book not in names:
            message = f"{file}: not an Excel workbook (.xlsx); save it as .xlsx or CSV"
            raise FileError(message)
        listed = _Workbook()
        parse(archive, book, listed, budget, LARGEST_OTHER)
        folder, name = posixpath.split(book)
        links = _links(archive, posixpath.join(folder, "_rels", f"{name}.rels"), budget, names)
        sheets = tuple(_sheets(listed, links, folder, names))
        if not sheets:
            raise budget.damaged()
        strings = _first(links, "sharedStrings", folder, names)
        styles = _first(links, "styles", folder, names)
        is_template = _PROPERTIES in names and TEMPLATE.encode() in content(archive, _PROPERTIES, budget)  # fmt: skip
        return Book(
            archive,
            budget,
            sheets,
            read_strings(archive, strings, budget),
            read_styles(archive, styles, budget),
            1904 if listed.is_1904 else 1900,
            is_template,
        )


def _names(archive: zipfile.ZipFile, file: str) -> frozenset[str]:
    """The names of its parts; raises FileError for another kind of file, and for what none can have."""
    parts = archive.infolist()
    names = frozenset(part.filename for part in parts)
    fault = next((words for name, words in _OTHERS if name in names), "")
    if len(parts) > MOST_PARTS:
        fault = "holds more parts than a workbook of cases can have; it was not opened"
    elif len(names) < len(parts):
        fault = "a damaged workbook that holds a part twice; open it in Excel and save it again as .xlsx"
    elif any(part.flag_bits & 1 for part in parts):
        fault = "has a password; take the password off and save it as .xlsx"
    elif any(part.file_size > LARGEST for part in parts if part.filename.endswith(".xml")):
        raise Budget(file).too_large()
    if fault:
        message = f"{file}: {fault}"
        raise FileError(message)
    return names


class _Workbook:
    """The sheets that a workbook lists, each with the id of its link."""

    def __init__(self) -> None:
        self.starts = {"sheet": self._sheet, "workbookPr": self._properties}
        self.ends: dict[str, Callable[[], None]] = {}
        self.sheets: list[tuple[str, str, bool]] = []
        self.is_1904 = False

    def text(self, text: str) -> None:
        """The element has no text."""

    def _sheet(self, attributes: Attributes) -> None:
        link = next((value for name, value in attributes.items() if name.endswith(":id")), "")
        hidden = attributes.get("state", "visible") != "visible"
        self.sheets.append((attributes.get("name", ""), link, hidden))

    def _properties(self, attributes: Attributes) -> None:
        self.is_1904 = attributes.get("date1904") in {"1", "true", "on"}


class _Links:
    """What a part is linked with: by the id of each link, its kind and target."""

    def __init__(self) -> None:
        self.starts = {"Relationship": self._link}
        self.ends: dict[str, Callable[[], None]] = {}
        self.by_id: dict[str, tuple[str, str]] = {}

    def text(self, text: str) -> None:
        """The element has no text."""

    def _link(self, attributes: Attributes) -> None:
        if attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.by_id[attributes.get("Id", "")] = kind, attributes.get("Target", "")


def _links(archive: zipfile.ZipFile, part: str, budget: Budget, names: frozenset[str]) -> _Links:
    links = _Links()
    if part in names:
        parse(archive, part, links, budget, LARGEST_OTHER)
    return links


def _place(folder: str, target: str) -> str:
    """The part that a link from a folder leads to."""
    path = target if target.startswith("/") else posixpath.join(folder, target)
    return posixpath.normpath(path).lstrip("/")


def _first(links: _Links, kind: str, folder: str, names: frozenset[str]) -> str:
    """The first part that is linked as of a kind; '' where there is none."""
    places = (_place(folder, target) for its, target in links.by_id.values() if its == kind)
    return next((place for place in places if place in names), "")


def _sheets(
    listed: _Workbook, links: _Links, folder: str, names: frozenset[str]
) -> Iterator[SheetPart]:
    """The sheets of cells in the workbook's order; a sheet that holds a chart is none."""
    for name, link, hidden in listed.sheets:
        kind, target = links.by_id.get(link, ("", ""))
        part = _place(folder, target)
        if kind == "worksheet" and part in names:
            yield SheetPart(name, part, hidden)
