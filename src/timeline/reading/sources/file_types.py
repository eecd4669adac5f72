"""The types of file that can be read, the reader of each, and advice for others."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, TypeAlias

from timeline.errors import FileError, NoUsableEventError, Problem
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.csv_file import read_csv
from timeline.reading.tables.heading_rows import NoLogError
from timeline.reading.tables.headings import Layout
from timeline.reading.tables.table import RawTable

Contents: TypeAlias = tuple[list[tuple[RawTable, Layout]], tuple[Problem, ...]]
"""A file's tables, each with its layout, and the notices of the file."""
Reader: TypeAlias = Callable[[bytes, str, Vocabulary], Contents]
"""Takes a file's bytes and its name; raises FileError and NoUsableEventError."""

CSV = frozenset({".csv", ".tsv", ".txt"})
PARQUET = frozenset({".parquet", ".pq"})
STRUCTURED = frozenset({".xml", ".xes", ".xmlocel", ".json", ".ndjson", ".jsonocel", ".sqlite"})
"""Read as a stream (`structured`)."""
_NOTHING = b"\xef\xbb\xbf\xff\xfe\r\n\t \0"
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the files of old Office programs begin, and all that have a password."""
_ZIP = b"PK\x03\x04"


def is_nothing(data: bytes) -> bool:
    """Whether a file has nothing in it but blanks."""
    return not data.strip(_NOTHING)


def _csv(data: bytes, name: str, known: Vocabulary) -> Contents:
    if is_nothing(data):
        message = f"{name}: the file is empty; give one with a row of headings and events"
        raise NoUsableEventError(message)
    return read_csv(data, name, known)


def _workbook(data: bytes, name: str, known: Vocabulary) -> Contents:
    from timeline.reading.sources.workbook_file import read_workbook  # noqa: PLC0415  slow to load

    return read_workbook(data, name, known)


READERS: dict[str, Reader] = {
    **dict.fromkeys(CSV, _csv),
    ".xlsm": _workbook,
    ".xlsx": _workbook,
}
"""By the ending of the file's name. Parquet files are read in chunks (`parquet_file`)."""
READ = READERS.keys() | PARQUET | STRUCTURED
_INSTEAD = {
    ".xls": "an old Excel workbook; open it in Excel and save it as .xlsx",
    ".xlsb": "a binary Excel workbook; open it in Excel and save it as .xlsx",
    ".ods": "an OpenDocument sheet; open it in LibreOffice and save it as .xlsx",
    ".numbers": "a Numbers sheet; export it as .xlsx or CSV",
    ".pdf": "a PDF; save the sheet it was made from as .xlsx or CSV",
    ".docx": "a Word document; save its table as .xlsx or CSV",
}
_BEGINNINGS = (
    (b"%PDF", _INSTEAD[".pdf"]),
    (b"\x1f\x8b", "a compressed file; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file; unpack it first"),
    (b"Rar!", "a compressed file; unpack it first"),
    (b"{\\rtf", "a formatted text (RTF); save its table as .xlsx or CSV"),
)
_NO_LOGS = frozenset(words for _, words in _BEGINNINGS)
_WEB = (b"<html", b"<!doctype html", b"<table")
_XML_SHEET = b"urn:schemas-microsoft-com:office:spreadsheet"


def reader_of(kind: str, name: str) -> Reader:
    """The reader of a kind of file, given by its ending; raises FileError."""
    reader = READERS.get(kind)
    if reader is None:
        advice = _INSTEAD.get(kind, "a kind of file that is not read here; save it as .xlsx or CSV")
        message = f"{name}: {advice}"
        raise FileError(message)
    return reader


def refuse_by_content(file: BinaryIO, kind: str, name: str) -> None:
    """Refuse a file whose first bytes contradict its ending; rewinds the file."""
    start = file.read(4096)
    file.seek(0)
    advice = _is_instead(start, kind)
    if start.startswith(_OLD):
        advice = _of_old(file)
    if advice in _NO_LOGS:
        raise NoLogError(name, advice)
    if advice:
        message = f"{name}: {advice}"
        raise FileError(message)


def _is_instead(start: bytes, kind: str) -> str:
    advice = next((words for begin, words in _BEGINNINGS if start.startswith(begin)), "")
    folded = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if folded.startswith(_WEB):
        advice = (
            "a web page, whatever its name; open it in Excel or LibreOffice and save it as .xlsx"
        )
    elif _XML_SHEET in folded:
        advice = "a sheet saved as XML; open it in Excel and save it as .xlsx"
    elif start.startswith(_ZIP) and kind in CSV | PARQUET:
        advice = "a workbook or another packed file, whatever its name; if it opens in Excel, save it as .xlsx"
    elif start.startswith(b"SQLite format 3\0") and kind != ".sqlite":
        advice = "a database file; if it is an OCEL 2.0 log, give it the ending .sqlite, and otherwise export the table of events as CSV"
    elif start.startswith(b"PAR1") and kind not in PARQUET:
        advice = "a Parquet file, whatever its name; give it the ending .parquet"
    elif kind in {".xlsx", ".xlsm"} and start and not start.startswith((_ZIP, _OLD)):
        advice = "not an Excel workbook, or a damaged one; save it again as .xlsx, or give a CSV file the ending .csv"
    return advice


def _of_old(file: BinaryIO) -> str:
    """Advice for a file that begins as old Office files do, from the names of its streams."""
    data = file.read(64 << 20)
    file.seek(0)
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "has a password; open it in Excel, take the password off (File, Info) and save it as .xlsx"
    if "Workbook".encode("utf-16-le") in data or "Book".encode("utf-16-le") in data:
        return _INSTEAD[".xls"]
    return "an old Office file or one with a password; open it, take the password off and save the sheet as .xlsx"
