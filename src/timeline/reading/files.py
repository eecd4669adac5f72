"""Reading one or more files into a single event log, with whatever could not be used."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from timeline.errors import FileError, NoUsableEventError, Problem
from timeline.event_log import Sheet
from timeline.pathway import Pathway
from timeline.reading.csv_file import NoHeadingError, read_csv
from timeline.reading.headings import LONG, SECTOR, WIDE, Layout
from timeline.reading.long_table import read_long
from timeline.reading.parquet_file import A_ROW, ParquetFile, fingerprint_of, rows_in
from timeline.reading.partitions import LARGE, Partitions, partitioned
from timeline.reading.parts import Part
from timeline.reading.pieces import InPieces, NotPlainError
from timeline.reading.plain_csv import PlainFile
from timeline.reading.sector.carried import clocks_without_stop
from timeline.reading.sector.flat import read_sector
from timeline.reading.structured import read_structured
from timeline.reading.table import RawTable
from timeline.reading.together import Reading, put_together
from timeline.reading.wide_table import read_wide

CSV = frozenset({".csv", ".tsv", ".txt"})
_NOTHING = b"\xef\xbb\xbf\xff\xfe\r\n\t \0"
WORKBOOKS = frozenset({".xlsx", ".xlsm"})
PARQUET = frozenset({".parquet", ".pq"})
STRUCTURED = frozenset({".xml"})
READERS = {LONG: read_long, WIDE: read_wide, SECTOR: read_sector}
INSTEAD = {
    ".xls": "an old Excel workbook; open it in Excel and save it as .xlsx",
    ".xlsb": "a binary Excel workbook; open it in Excel and save it as .xlsx",
    ".ods": "an OpenDocument sheet; open it in LibreOffice and save it as .xlsx",
    ".numbers": "a Numbers sheet; export it as .xlsx or CSV",
    ".pdf": "a PDF; save the sheet it was made from as .xlsx or CSV",
    ".docx": "a Word document; save its table as .xlsx or CSV",
}


def read_log(*paths: str | Path, pathway: Pathway) -> Reading | Partitions:
    """Read CSV files, Excel workbooks and Parquet files, long or wide, into one log.

    A folder stands for the files in it that are read here. Large Parquet and plain CSV files are read in
    partitions by case, which bounds what is held in memory.
    Raises FileError where a file cannot be read and NoUsableEventError where none of the rows
    is a usable event; neither message quotes a cell.
    """
    parts: list[Part] = []
    sheets: list[Sheet] = []
    notices: list[Problem] = []
    given = [*map(Path, paths)]
    found, left = _found(given), None
    names = _names(found)
    size = _size_in_pieces(found, names)
    if size > LARGE:
        parted = partitioned(found, names, pathway, size, _in_pieces)
        if parted:
            return parted
    for path, name in zip(found, names, strict=True):
        try:
            tables, told, fingerprint = _tables(path, name, pathway)
        except NoHeadingError as error:
            if path in given:
                raise
            notices.append(
                Problem(name, "", 0, "", "no row of headings we know, so the file is not used")
            )
            left = error
            continue
        notices += told
        for table, layout in tables:
            part = READERS[layout.kind](table, layout, pathway, len(sheets))
            parts.append(part)
            sheets.append(Sheet(name, table.place.sheet, layout.words, fingerprint, part.rows_read))
    if left and not parts:
        raise left
    _refuse_nothing(parts, tuple(sheets))
    reading = put_together(parts, tuple(sheets), notices)
    unstopped = clocks_without_stop(reading.log, pathway)
    return replace(reading, notices=(*reading.notices, *unstopped))


def _found(paths: Iterable[Path]) -> list[Path]:
    """The files, those of a folder in the order of their names; raises FileError for an empty one."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        of_folder = sorted(
            one
            for one in path.iterdir()
            if one.suffix.lower() in CSV | WORKBOOKS | PARQUET | STRUCTURED
        )
        if not of_folder:
            message = f"{path}: a folder without CSV files, Excel workbooks or Parquet files; give the files"
            raise FileError(message)
        found += of_folder
    return found


def _size_in_pieces(paths: list[Path], names: list[str]) -> int:
    """About how many bytes of CSV the files hold; 0 where one of them is not read in pieces."""
    size = 0
    for path, name in zip(paths, names, strict=True):
        with _opened(path, name) as file:
            if path.suffix.lower() in PARQUET:
                size += A_ROW * rows_in(file, name)
            elif path.suffix.lower() in CSV:
                size += file.seek(0, os.SEEK_END)
            else:
                return 0
    return size


def _in_pieces(file: BinaryIO, name: str, pathway: Pathway) -> InPieces:
    """A CSV or Parquet file, opened; raises NotPlainError."""
    if Path(name).suffix.lower() in PARQUET:
        return ParquetFile(file, name, pathway)
    return PlainFile(file, name, pathway)


def _names(paths: list[Path]) -> list[str]:
    """What messages call the files: their own names, or the paths where two share a name."""
    times = Counter(path.name for path in paths)
    return [path.name if times[path.name] == 1 else str(path) for path in paths]


@contextmanager
def _opened(path: Path, name: str) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        message = f"{path}: there is no such file; check the name and the folder"
        raise FileError(message) from error
    except OSError as error:
        message = f"{name}: cannot be read ({error.strerror}); check that you may open it"
        raise FileError(message) from error


def _tables(
    path: Path, name: str, pathway: Pathway
) -> tuple[list[tuple[RawTable, Layout]], tuple[Problem, ...], str]:
    """The tables of a file, what is to be told of it, and its fingerprint."""
    kind = path.suffix.lower()
    with _opened(path, name) as file:
        if kind in CSV | PARQUET:
            try:
                plain = _in_pieces(file, name, pathway)
                table = plain.used.together([*plain.pieces()])
            except NotPlainError:
                file.seek(0)
            else:
                return [(table, plain.head.layout)], (), plain.sha256
        if kind in STRUCTURED:
            tables, told = read_structured(file, name, pathway)
            return tables, told, fingerprint_of(file)
        data = file.read()
    return *_of_data(data, kind, name, pathway), hashlib.sha256(data).hexdigest()


def _of_data(
    data: bytes, kind: str, name: str, pathway: Pathway
) -> tuple[list[tuple[RawTable, Layout]], tuple[Problem, ...]]:
    if kind in WORKBOOKS:
        from timeline.reading.workbook_file import read_workbook  # noqa: PLC0415  slow to load

        return read_workbook(data, name, pathway)
    if kind in CSV:
        if not data.strip(_NOTHING):
            message = f"{name}: the file is empty; give one with a row of headings and events"
            raise NoUsableEventError(message)
        table, layout, notices = read_csv(data, name, pathway)
        return [(table, layout)], notices
    told = INSTEAD.get(kind, "a kind of file that is not read here; save it as .xlsx or CSV")
    message = f"{name}: {told}"
    raise FileError(message)


def _refuse_nothing(parts: list[Part], sheets: tuple[Sheet, ...]) -> None:
    if any(len(part.events) for part in parts):
        return
    names = ", ".join(dict.fromkeys(sheet.file for sheet in sheets))
    message = (
        f"{names}: no usable event; each event needs a case, an activity and a time "
        f"({sum(part.set_aside for part in parts):,} rows set aside)"
    )
    raise NoUsableEventError(message, tuple(fault for part in parts for fault in part.problems))
