"""CSV files of local closure days and of named periods that are marked on charts."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from importlib.resources import files
from pathlib import Path

from timeline.audit import Period
from timeline.errors import FileError
from timeline.safe_open import small_text
from timeline.working_time import Holiday

COLUMNS = ("name", "from", "to", "reason", "rebase")
MOST = 50
"""More named periods than this cut time too finely to compare anything."""
_NEEDS = "it needs the columns name, from and to (and, if you like, reason and rebase)"


def packaged_periods() -> tuple[Period, ...]:
    """The periods that come with timeline, for an audit that is given none."""
    text = (files("timeline") / "data" / "periods.csv").read_text(encoding="utf-8")
    return _read(text.splitlines(), "periods.csv", packaged=True)


def read_periods(path: str | Path) -> tuple[Period, ...]:
    """The periods of a file (`name`, `from`, `to`; `reason` and `rebase` if given; days as 2020-04-01).

    A blank `from` or `to` is an open end. `rebase` is yes where control charts are to draw their
    limits anew from the period's first day, for its reason. Raises FileError, naming every row at fault.
    """
    file = Path(path)
    try:
        lines = small_text(file).splitlines()
    except UnicodeDecodeError:
        message = f"{file}: cannot be read as a UTF-8 CSV file; {_NEEDS}"
        raise FileError(message) from None
    return _read(lines, str(file), packaged=False)


def _read(lines: Iterable[str], file: str, *, packaged: bool) -> tuple[Period, ...]:
    try:
        rows = list(csv.reader(lines))
    except csv.Error:
        message = f"{file}: cannot be read as a CSV file; {_NEEDS}"
        raise FileError(message) from None
    head = [cell.strip().casefold() for cell in rows[0]] if rows else []
    if tuple(head) not in {COLUMNS, COLUMNS[:4], COLUMNS[:3]}:
        message = f"{file}: the headings are not those of a list of periods; {_NEEDS}"
        raise FileError(message)
    found: list[Period] = []
    faults: list[str] = []
    for number, row in enumerate(rows[1:], start=2):
        cells = [cell.strip() for cell in row]
        if any(cells):
            _one(cells, number, packaged, found, faults)
    names = [one.name.casefold() for one in found]
    faults += [
        "two periods have the same name; give each a different name"
        for _ in [0]
        if len({*names}) < len(names)
    ]
    if len(found) > MOST:
        faults = [f"{len(found):,} periods, and no more than {MOST} are read; take some out"]
    if faults or not found:
        message = f"{file}: the list of periods cannot be used"
        raise FileError(message, faults or [f"no period in it; {_NEEDS}"])
    return tuple(found)


def _one(
    cells: list[str], number: int, packaged: bool, found: list[Period], faults: list[str]
) -> None:
    name, *days, reason, rebase = [*cells, *[""] * len(COLUMNS)][: len(COLUMNS)]
    ends: list[date | None] = []
    for column, day in zip(COLUMNS[1:], days, strict=False):
        try:
            ends.append(date.fromisoformat(day) if day else None)
        except ValueError:
            faults.append(f"row {number}, {column}: not a date; write it as 2020-04-01")
            return
    begin, end = ends
    if not name:
        faults.append(f"row {number}, name: empty; every period needs its name")
    elif begin is None and end is None:
        faults.append(f"row {number}: neither from nor to; give at least one of them")
    elif begin and end and begin > end:
        faults.append(f"row {number}: from is after to; turn them round")
    elif rebase.casefold() not in {"", "no", "yes"}:
        faults.append(f"row {number}, rebase: neither yes nor no; write one of them")
    elif rebase.casefold() == "yes" and not (begin and reason):
        faults.append(
            f"row {number}, rebase: limits are drawn anew only from a day and for a reason; give both"
        )
    else:
        anew = rebase.casefold() == "yes"
        found.append(
            Period(name=name, begin=begin, end=end, reason=reason, rebase=anew, packaged=packaged)
        )


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
