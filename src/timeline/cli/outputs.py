"""Writing an audit's files, all of them or none."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import csv

from timeline import atomic, pictures, report, slides, stored, tables, workbook
from timeline.audit import Audit, StageNotChecked
from timeline.audit.audit import SURVEYS
from timeline.audit.board import Board
from timeline.errors import CommandLineError, FileError
from timeline.file_lock import BusyError
from timeline.tables.large import survey_rows, with_notes
from timeline.wording import console
from timeline.wording.comparisons import group_titles

FACES: dict[str, Callable[[Audit | Board], str | bytes]] = {
    "report.html": report.render,
    "workbook.xlsx": workbook.render,
    "slides.pptx": slides.render,
    "audit.json": stored.to_json,
}
TABLES: dict[str, Callable[[Audit], str]] = {
    "waits.csv": tables.waits_csv,
    "findings.csv": tables.findings_csv,
    "problems.csv": tables.problems_csv,
}


OUTPUTS = (*FACES, *TABLES)
"""What is written; of a board the faces alone."""
WAITS, LARGE_WAITS = "waits.csv", "waits.parquet"
AS_NEEDED = csv.WriteOptions(quoting_style="needed")
PICTURES = "pictures"
"""The folder of pictures, if they are requested; each run makes it again."""
EVERY = (*OUTPUTS, LARGE_WAITS, SURVEYS, PICTURES)
"""What a run may write; what it does not write goes, so that nothing old lies beside the new."""
NAMES = frozenset(EVERY)


def check_folder(folder: Path, inputs: Iterable[Path]) -> None:
    """Refuse, before any work, a folder that cannot take the files; raises CommandLineError, FileError.

    What a killed run left beside it is completed first.
    """
    try:
        place = Path(os.path.realpath(folder))
        atomic.complete_interrupted(place.parent, NAMES)
        _check_inputs(folder, inputs)
        _check_place(folder, place)
    except OSError as error:
        raise _refused(folder, error) from error


def _check_inputs(folder: Path, inputs: Iterable[Path]) -> None:
    targets = {os.path.realpath(folder / name) for name in EVERY}
    for path in inputs:
        if os.path.realpath(path) in targets:  # Path.resolve will not have links in a circle
            message = console.text("takes-place-of-log", file=str(path))
            raise CommandLineError(message)


def _check_place(folder: Path, place: Path) -> None:
    """Refuse a folder that cannot be replaced in one step."""
    existing = next(one for one in (place, *place.parents) if one.exists())
    if not existing.is_dir():
        message = (
            f"{existing}: is a file, so nothing can be written into it; choose another --out folder"
        )
        raise FileError(message)
    for name in EVERY:
        if (place / name).is_dir() and not (name == PICTURES and pictures.only(place / name)):
            message = f"{folder / name}: is a folder; move it, or choose another --out folder"
            raise FileError(message)
    if existing == place and (place.is_mount() or place.samefile(Path.cwd())):
        message = (
            f"{folder}: all files of an audit are replaced in one step, with their folder, and the folder that "
            f"you work in or that a disk is mounted on cannot be; choose one in it, such as {folder / 'audit'}"
        )
        raise FileError(message)
    above = place.parent if existing == place else existing
    if not all(os.access(one, os.W_OK | os.X_OK) for one in (existing, above)):
        message = f"{above}: you may not write here; choose another --out folder"
        raise FileError(message)


def write(
    audit: Audit | Board,
    folder: Path,
    begin: Callable[[str], None],
    tables: Iterable[pa.Table] | None,
    *,
    with_pictures: bool = False,
) -> list[Path]:
    """Make every output, then put all in place; `begin` is called with each before it is made.

    Every wait of a large log (not `audit.all_in_detail`), which `tables` gives, goes to
    waits.parquet in place of waits.csv, and the surveys among them to surveys.csv; without
    `tables` neither is written. Raises FileError, and leaves the folder as it was, where a file
    cannot be put in place.
    """
    names = _names(audit, with_large=tables is not None)
    try:
        with atomic.new_folder(folder, NAMES) as made:
            for name in names:
                begin(name)
                if name == LARGE_WAITS and isinstance(audit, Audit) and tables is not None:
                    names = [*names, *_large(tables, made, audit)]
                    continue
                content = _content(audit, name)
                (made / name).write_bytes(content.encode() if isinstance(content, str) else content)
            if with_pictures:
                names.append(PICTURES)
                begin(PICTURES)
                _pictures(audit, made / PICTURES)
            _check_place(folder, Path(os.path.realpath(folder)))  # the folder may have changed
    except (OSError, BusyError) as error:
        raise _refused(folder, error) from error
    return [folder / name for name in names]


def _names(audit: Audit | Board, *, with_large: bool) -> list[str]:
    if isinstance(audit, Board):
        return [*FACES]
    if audit.all_in_detail:
        return [*OUTPUTS]
    large = {WAITS: LARGE_WAITS} if with_large else {}
    return [large.get(name, name) for name in OUTPUTS if name != WAITS or with_large]


def _content(audit: Audit | Board, name: str) -> str | bytes:
    if isinstance(audit, Board) or name in FACES:
        return FACES[name](audit)
    return TABLES[name](audit)


def _large(tables: Iterable[pa.Table], folder: Path, audit: Audit) -> list[str]:
    """Every wait of a large log, and the surveys among them; gives the names of further files."""
    with_surveys = audit.surveys_file == SURVEYS
    writer = surveys = None
    with ExitStack() as stack:
        for columns in tables:
            table = with_notes(columns, audit)
            writer = writer or stack.enter_context(
                pq.ParquetWriter(folder / LARGE_WAITS, table.schema)
            )
            writer.write_table(table.cast(writer.schema))
            for rows in survey_rows(table, audit, group_titles(audit)) if with_surveys else ():
                surveys = surveys or stack.enter_context(
                    csv.CSVWriter(folder / SURVEYS, rows.schema, write_options=AS_NEEDED)
                )
                surveys.write_table(rows)
    return [SURVEYS] if with_surveys else []


def _pictures(audit: Audit | Board, folder: Path) -> None:
    folder.mkdir()
    for name, content in pictures.render(audit).items():
        (folder / name).write_bytes(content)


def _refused(place: Path, error: OSError | BusyError) -> FileError:
    if isinstance(error, BusyError):
        return FileError(
            f"{place}: another run is writing here now; wait for it to end, or choose another --out"
        )
    return FileError(
        f"{place}: cannot be written ({error.strerror}); close its files where they are open, or "
        "choose another --out"
    )


def write_draft(
    file: Path,
    logs: list[Path],
    pathway: str,
    mapping: Path | None,
    stages: Iterable[StageNotChecked] = (),
) -> None:
    """Write the draft of a mapping for logs; raises FileError, and never takes a file's place."""
    from timeline.pathway import load_pathway  # noqa: PLC0415  pandas is slow to load
    from timeline.reading.matching.draft import draft_mapping  # noqa: PLC0415  as above
    from timeline.reading.matching.mapping import load_mapping  # noqa: PLC0415  as above

    settled = load_mapping(mapping) if mapping else None
    write_new(file, draft_mapping(logs, load_pathway(pathway), settled, file.name, stages).encode())


def write_new(file: Path, content: bytes) -> None:
    """Write a file that is not there yet, whole or not at all; raises FileError."""
    try:
        with atomic.new_file(file, replace=False) as made:
            made.write_bytes(content)
    except FileExistsError as error:
        message = f"{file}: is there already and may have been filled in; choose another name"
        raise FileError(message) from error
    except (OSError, BusyError) as error:
        raise _refused(file, error) from error
