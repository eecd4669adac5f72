"""Local days on which nobody is expected to work, from a CSV file."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from timeline.errors import FileError
from timeline.safe_open import small_text
from timeline.working_time import Holiday


def read_closures(path: str | Path) -> tuple[tuple[Holiday, ...], str]:
    """The days of a closure list (`date` as 2024-12-27, and `name`), and the file's name.

    Raises FileError, naming every row that is not such a day.
    """
    file = Path(path)
    try:
        rows = list(csv.reader(small_text(file).splitlines()))
    except (UnicodeDecodeError, csv.Error):
        message = f"{file}: cannot be read as a UTF-8 CSV file; it needs the columns date and name"
        raise FileError(message) from None
    found, faults = [], []
    for number, row in enumerate(rows, start=1):
        if (number == 1 and row[:1] == ["date"]) or not any(cell.strip() for cell in row):
            continue
        try:
            day = date.fromisoformat(row[0].strip())
        except ValueError:
            faults.append(f"row {number}, date: not a date; write it as 2024-12-27")
            continue
        found.append(Holiday(day, row[1].strip() if len(row) > 1 else "local closure"))
    if faults or not found:
        message = f"{file}: the list of closures cannot be used"
        raise FileError(message, faults or ["no day in it; it needs the columns date and name"])
    return tuple(found), file.stem
