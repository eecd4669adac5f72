"""Reads files, folders and database queries into one event log, with its problems and notices."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from timeline.errors import NoUsableEventError, Problem
from timeline.event_log import Sheet
from timeline.pathway import Pathway
from timeline.reading.matching.keys import Keys, with_keys
from timeline.reading.matching.mapping import Mapping
from timeline.reading.matching.mapping_check import vocabulary
from timeline.reading.matching.recorded import source_of
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.merge.reading import Reading, merged
from timeline.reading.sources.chunks import ChunkedFile, NotPlainError
from timeline.reading.sources.database import is_address, read_database
from timeline.reading.sources.file_types import (
    CSV,
    PARQUET,
    STRUCTURED,
    Contents,
    reader_of,
    refuse_by_content,
)
from timeline.reading.sources.folders import found_in, names_of, passed_over
from timeline.reading.sources.plain_csv import PlainFile
from timeline.reading.tables.event_times import with_date_order
from timeline.reading.tables.heading_rows import NoHeadingError, NoLogError
from timeline.reading.tables.headings import LONG, WIDE, Layout
from timeline.reading.tables.long_table import read_long
from timeline.reading.tables.several_tables import side_by_side
from timeline.reading.tables.table import RawTable
from timeline.reading.tables.table_result import TableResult
from timeline.safe_open import all_of, opened

if TYPE_CHECKING:
    from timeline.reading.merge.partitions import Partitions

LARGEST = 256 << 20
"""Bytes: the largest file that is read whole (a workbook, or a CSV file that is not plain)."""
LARGE = 1 << 30
"""Inputs of more bytes than this are read in partitions."""


def read_log(
    *paths: str | Path,
    pathway: Pathway,
    query: str | None = None,
    mapping: Mapping | None = None,
    keys: Keys | None = None,
) -> Reading | Partitions:
    """Read files and the rows of a database's query into one log.

    A folder is read as the files in it of a known type. Large Parquet and plain CSV files are read
    in partitions by case, which bounds the memory used. `mapping` decides headings and words that
    no name or alias covers; `keys` joins case numbers that differ between files.
    Raises FileError if a file cannot be read, and NoUsableEventError if no row is a usable event;
    neither message quotes a cell.
    """
    parts: list[TableResult] = []
    sheets: list[Sheet] = []
    notices: list[Problem] = []
    sources: list[tuple[str, list[tuple[RawTable, Layout]], str]] = []
    numbers: dict[tuple[object, ...], int] = {}
    known = vocabulary(pathway, mapping)
    addresses = [str(one) for one in paths if is_address(str(one))]
    given = [Path(one) for one in paths if not is_address(str(one))]
    (found, folder_notices), left = found_in(given), None
    names = names_of(found)
    notices += folder_notices
    size = _chunked_size(found, names)
    if size > LARGE and not addresses:
        from timeline.reading.merge.partitions import partitioned  # noqa: PLC0415  slow to load

        parted = partitioned(found, names, known, size, _chunked, keys, folder_notices)
        if parted:
            return parted
    for path, name in zip(found, names, strict=True):
        try:
            (tables, file_notices), fingerprint = tables_of(path, name, known)
        except (NoUsableEventError, NoLogError) as error:
            if path in given:
                raise
            notices.append(passed_over(name, _what(error)))
            left = error
            continue
        notices += file_notices
        sources.append((name, tables, fingerprint))
    for address in addresses:
        table, layout, fingerprint = read_database(address, query, known)
        tables, said = side_by_side([(table, layout)], known)
        notices += said
        sources.append((table.place.file, tables, fingerprint))
    for name, tables, fingerprint in sources:
        settled, said = with_date_order(name, tables, known)
        notices += said
        for table, layout in settled:
            part = _part(table, layout, known, len(sheets))
            sheet = Sheet(
                name,
                table.place.sheet,
                layout.words,
                fingerprint,
                part.rows_read,
                numbers.setdefault(source_of(layout), len(numbers)),
                layout.latest,
            )
            parts.append(with_keys(part, sheet, keys))
            sheets.append(sheet)
    if left and not parts:
        raise left
    _refuse_nothing(parts, tuple(sheets))
    notices += known.mapping.notices
    return merged(parts, tuple(sheets), notices, known)


def _what(error: NoUsableEventError | NoLogError) -> str:
    """What the file is instead of a log, in words."""
    if isinstance(error, NoLogError):
        return error.what
    is_table = isinstance(error, NoHeadingError)
    return "no row of headings we know" if is_table else "no event that is read here"


def _part(table: RawTable, layout: Layout, known: Vocabulary, sheet: int) -> TableResult:
    if layout.kind == LONG:
        return read_long(table, layout, known, sheet)
    if layout.kind == WIDE:
        from timeline.reading.tables.wide_table import read_wide  # noqa: PLC0415  slow to load

        return read_wide(table, layout, known, sheet)
    from timeline.reading.formats.sector_table import read_sector  # noqa: PLC0415  slow to load

    return read_sector(table, layout, known, sheet)


def _chunked_size(paths: list[Path], names: list[str]) -> int:
    """About how many bytes of CSV the files hold; 0 if any cannot be read in chunks."""
    size = 0
    for path, name in zip(paths, names, strict=True):
        with opened(path, name) as file:
            if path.suffix.lower() in PARQUET:
                from timeline.reading.sources.parquet_file import A_ROW, rows_in  # noqa: PLC0415  slow to load

                size += A_ROW * rows_in(file, name)
            elif path.suffix.lower() in CSV:
                size += file.seek(0, os.SEEK_END)
            else:
                return 0
    return size


def _chunked(file: BinaryIO, name: str, known: Vocabulary) -> ChunkedFile:
    """A CSV or Parquet file, open for reading in chunks; raises NotPlainError."""
    if Path(name).suffix.lower() in PARQUET:
        from timeline.reading.sources.parquet_file import ParquetFile  # noqa: PLC0415  slow to load

        return ParquetFile(file, name, known)
    return PlainFile(file, name, known)


def tables_of(path: Path, name: str, known: Vocabulary) -> tuple[Contents, str]:
    """A file's tables, with tables side by side separated, and its SHA-256."""
    (tables, notices), fingerprint = _read(path, name, known)
    apart, of_tables = side_by_side(tables, known)
    return (apart, (*notices, *of_tables)), fingerprint


def _read(path: Path, name: str, known: Vocabulary) -> tuple[Contents, str]:
    kind = path.suffix.lower()
    with opened(path, name) as file:
        refuse_by_content(file, kind, name)
        if kind in CSV | PARQUET:
            try:
                plain = _chunked(file, name, known)
                table = plain.used.as_table([*plain.chunks()])
            except NotPlainError:
                file.seek(0)
            else:
                return ([(table, plain.head.layout)], ()), plain.sha256
        if kind in STRUCTURED:
            from timeline.reading.sources.parquet_file import fingerprint_of  # noqa: PLC0415  slow to load
            from timeline.reading.sources.structured import read_structured  # noqa: PLC0415  as above

            return read_structured(file, name, known), fingerprint_of(file)
        reader = reader_of(kind, name)
        data = all_of(file, name, LARGEST)
    return reader(data, name, known), hashlib.sha256(data).hexdigest()


def _refuse_nothing(parts: list[TableResult], sheets: tuple[Sheet, ...]) -> None:
    if any(len(part.events) for part in parts):
        return
    names = ", ".join(dict.fromkeys(sheet.file for sheet in sheets))
    if not any(part.rows_read for part in parts):
        message = f"{names}: no row below the headings; fill it in, and give it again"
        raise NoUsableEventError(message)
    message = (
        f"{names}: no usable event; each event needs a case, an activity and a time "
        f"({sum(part.set_aside for part in parts):,} rows set aside)"
    )
    raise NoUsableEventError(message, tuple(fault for part in parts for fault in part.problems))
