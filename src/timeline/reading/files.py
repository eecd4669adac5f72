"""Reading one or more files into a single event log, with whatever could not be used."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pandas.api.types import union_categoricals

from timeline.errors import FileError, NoUsableEventError, Problem
from timeline.event_log import EventLog, Sheet, blanks, build_log
from timeline.pathway import ATTRIBUTES, Pathway
from timeline.pathway.words import folded
from timeline.reading.csv_file import read_csv
from timeline.reading.headings import LONG, Layout
from timeline.reading.long_table import read_long
from timeline.reading.parts import Part
from timeline.reading.plain_csv import read_plain
from timeline.reading.table import RawTable
from timeline.reading.wide_table import read_wide

CSV = frozenset({".csv", ".tsv", ".txt"})
_NOTHING = b"\xef\xbb\xbf\xff\xfe\r\n\t \0"
WORKBOOKS = frozenset({".xlsx", ".xlsm"})
INSTEAD = {
    ".xls": "an old Excel workbook; open it in Excel and save it as .xlsx",
    ".xlsb": "a binary Excel workbook; open it in Excel and save it as .xlsx",
    ".ods": "an OpenDocument sheet; open it in LibreOffice and save it as .xlsx",
    ".numbers": "a Numbers sheet; export it as .xlsx or CSV",
    ".pdf": "a PDF; save the sheet it was made from as .xlsx or CSV",
    ".docx": "a Word document; save its table as .xlsx or CSV",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """An event log with everything that is to be told of how it was read.

    `rows_read` is always the events, plus the words of wide sheets (not required, still open),
    plus `set_aside` (measuring 8.1).
    """

    log: EventLog
    problems: tuple[Problem, ...]
    """Faults of the rows set aside, in reading order."""
    notices: tuple[Problem, ...]
    """What is worth knowing although nothing was set aside."""
    rows_read: int
    set_aside: int


def read_log(*paths: str | Path, pathway: Pathway) -> Reading:
    """Read CSV files and Excel workbooks, long or wide, into one log.

    Raises FileError where a file cannot be read and NoUsableEventError where none of the rows
    is a usable event; neither message quotes a cell.
    """
    parts: list[Part] = []
    sheets: list[Sheet] = []
    notices: list[Problem] = []
    names = _names(paths)
    for path, name in zip(map(Path, paths), names, strict=True):
        tables, told, fingerprint = _tables(path, name, pathway)
        notices += told
        for table, layout in tables:
            reader = read_long if layout.kind == LONG else read_wide
            part = reader(table, layout, pathway, len(sheets))
            parts.append(part)
            sheets.append(Sheet(name, table.place.sheet, layout.kind, fingerprint, part.rows_read))
    return _together(parts, tuple(sheets), notices)


def _names(paths: tuple[str | Path, ...]) -> list[str]:
    """What messages call the files: their own names, or the paths where two share a name."""
    times = Counter(Path(path).name for path in paths)
    return [name if times[name := Path(path).name] == 1 else str(path) for path in paths]


@contextmanager
def _opened(path: Path, name: str) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        message = f"{path}: there is no such file; check the name and the folder"
        raise FileError(message) from error
    except IsADirectoryError as error:
        message = f"{path}: a folder; give the file in it"
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
        plain = read_plain(file, name, pathway) if kind in CSV else None
        if plain:
            return [(plain.table, plain.layout)], (), plain.sha256
        file.seek(0)
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


def _together(parts: list[Part], sheets: tuple[Sheet, ...], notices: list[Problem]) -> Reading:
    problems = tuple(problem for part in parts for problem in part.problems)
    if not any(len(part.events) for part in parts):
        names = ", ".join(dict.fromkeys(sheet.file for sheet in sheets))
        message = (
            f"{names}: no usable event; each event needs a case, an activity and a time "
            f"({sum(part.set_aside for part in parts):,} rows set aside)"
        )
        raise NoUsableEventError(message, problems)
    log = build_log(
        _stacked([part.events for part in parts]),
        sheets,
        pd.concat([part.not_required for part in parts], ignore_index=True),
        _case_attributes(pd.concat([part.facts for part in parts], ignore_index=True)),
        sum(part.still_open for part in parts),
    )
    return Reading(
        log=log,
        problems=problems,
        notices=(*notices, *(told for part in parts for told in part.notices), *_look_alikes(log)),
        rows_read=sum(part.rows_read for part in parts),
        set_aside=sum(part.set_aside for part in parts),
    )


def _stacked(frames: list[pd.DataFrame]) -> pd.DataFrame:
    """The events of all tables, one below the other; texts stay encoded."""
    texts = ["case", "activity", *(name for name in ATTRIBUTES if any(name in f for f in frames))]
    whole = [_with(frame, texts) for frame in frames if len(frame)]
    if len(whole) == 1:
        return whole[0]
    numbers = pd.concat([frame.drop(columns=texts) for frame in whole], ignore_index=True)
    for name in texts:
        numbers[name] = union_categoricals([frame[name].array for frame in whole])
    return numbers


def _with(frame: pd.DataFrame, texts: list[str]) -> pd.DataFrame:
    nothing = blanks(len(frame))
    columns = {name: frame[name].array for name in frame if name not in texts}
    columns |= {name: _encoded(frame[name]) if name in frame else nothing for name in texts}
    return pd.DataFrame(columns, copy=False)


def _encoded(column: pd.Series) -> pd.Categorical:
    if isinstance(column.dtype, pd.CategoricalDtype) and column.cat.categories.dtype == object:
        return cast("pd.Categorical", column.array)
    texts = column.astype(object)
    return pd.Categorical(texts, categories=pd.Index(pd.unique(texts.dropna()), dtype=object))


def _case_attributes(facts: pd.DataFrame) -> pd.DataFrame:
    """Indexed by case, a column per attribute; several different values stand as a tuple."""
    if facts.empty:
        return pd.DataFrame()
    said = facts.drop_duplicates(ignore_index=True)
    key = ["case", "attribute"]
    twice = said.duplicated(key, keep=False)
    contradictory = said[twice].groupby(key, sort=False)["value"].agg(tuple)
    single = said[~twice].set_index(key)["value"].astype(object)
    every = pd.concat([single, contradictory.astype(object)])
    by_case: pd.DataFrame = every.unstack("attribute")
    return by_case


def _look_alikes(log: EventLog) -> list[Problem]:
    """A warning where two cases differ only by capitals or spacing; they are kept apart."""
    names = pa.array(log.cases, pa.string())
    if pc.all(pc.match_substring_regex(names, "^[!-`{-~]+$")).as_py():
        return []  # neither spacing nor small letters to differ by
    times = Counter(folded(name) for name in log.cases)
    number = sum(1 for n in times.values() if n > 1)
    if not number:
        return []
    words = (
        f"{number:,} case_id differ from another only by capitals or spacing; "
        "they are measured as cases of their own, so check that they are"
    )
    return [Problem(log.sheets[0].file, "", 0, "case_id", words)]
