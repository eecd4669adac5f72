"""The files of a log, including those of folders; files of a folder that are no logs are passed over with a notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from timeline.errors import CautionKind, FileError, Problem
from timeline.reading.sources.file_types import READ, is_nothing

PASSED_OVER: CautionKind = "files_passed_over"
_TEMPORARY = ("~$", "._", ".~lock.", "~wrl", "~df")
"""Prefixes of temporary files that office programs and macOS leave."""
_A_SMALL_FILE = 4096


class Found(NamedTuple):
    """The files to read, and notices of files of folders that are passed over."""

    files: list[Path]
    passed_over: list[Problem]


def found_in(paths: Iterable[Path]) -> Found:
    """The files, those of a folder in the order of their names; raises FileError for an empty one.

    A file that is given by its name is never passed over.
    """
    found = Found([], [])
    for path in paths:
        if not path.is_dir():
            found.files.append(path)
            continue
        of_folder = sorted(one for one in path.iterdir() if one.suffix.lower() in READ)
        reasons = {one: words for one in of_folder if (words := _no_log(one))}
        found.files.extend(one for one in of_folder if one not in reasons)
        found.passed_over.extend(passed_over(one.name, words) for one, words in reasons.items())
        if len(reasons) == len(of_folder):
            message = f"{path}: a folder without CSV files, Excel workbooks or Parquet files; give the files"
            raise FileError(message)
    return found


def passed_over(name: str, words: str) -> Problem:
    """The notice of a file of a folder that is not read."""
    return Problem(name, "", 0, "", f"{words}, so the file is passed over", PASSED_OVER)


def names_of(paths: list[Path]) -> list[str]:
    """The names of files in messages: file names, or whole paths where two files share a name."""
    times = Counter(path.name for path in paths)
    return [path.name if times[path.name] == 1 else str(path) for path in paths]


def _no_log(path: Path) -> str:
    """Why a file of a folder is no log, by its name and size; '' where it may be one."""
    if path.name.lower().startswith(_TEMPORARY):
        return "a temporary file of the program that has the sheet open or copied it"
    if path.name.startswith("."):
        return "a hidden file"
    if not path.is_file():
        return ""
    try:
        is_empty = path.stat().st_size <= _A_SMALL_FILE and is_nothing(path.read_bytes())
    except OSError:  # to be refused when it is opened
        return ""
    return "empty" if is_empty else ""
