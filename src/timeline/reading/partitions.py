"""A log too large for memory, cut into partitions by case, each small enough to be read whole.

The rows of every file go, as they are parsed, to one of so many folders by their case's text;
then each folder is read as if it were a log of its own. A case lies in one folder with all of
its rows, so whatever is counted over the partitions is what would be counted over the log.
The folders lie in the system's place for temporary files, readable by this user alone, and are
removed at the end.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from timeline.arrays import all_match
from timeline.errors import Problem
from timeline.event_log import EventLog, Sheet
from timeline.moments import Moment, iso
from timeline.moments.text import read_times, witnesses_of
from timeline.moments.zone import first_second, last_second, local_day
from timeline.pathway.words import folded
from timeline.reading.headings import ACTIVITY, LONG, Layout
from timeline.reading.long_table import read_long
from timeline.reading.opening import opened
from timeline.reading.parts import Part
from timeline.reading.pieces import InPieces, NotPlainError
from timeline.reading.table import RawTable, clear, column_of
from timeline.reading.together import put_together
from timeline.reading.vocabulary import Vocabulary
from timeline.texts import named

PARTITION = 160 << 20
"""Bytes of input to a partition, about."""
_ROW, _TEXT = "row", "text"
_PLAIN = "^[!-~]+$"
"""Of such a text there is nothing to fold but its capitals."""


@dataclass(frozen=True, slots=True)
class _Spread:
    """One file, spread over the partitions."""

    sheet: Sheet
    empty: RawTable
    layout: Layout
    time: int
    """The position of the column of times."""


@dataclass(slots=True)
class Partitions:
    """A log in partitions. `problems`, `notices` and `set_aside` are whole once `logs` has been run through."""

    _folder: tempfile.TemporaryDirectory[str]
    _files: list[_Spread]
    _number: int
    _known: Vocabulary
    last: Moment
    """The local date of the last record."""
    rows_read: int
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    set_aside: int = 0
    sheets: tuple[Sheet, ...] = field(default=())

    @property
    def logs(self) -> Iterator[EventLog]:
        """The partitions, one after the other."""
        self.problems, self.notices, self.set_aside = (), (), 0
        for number in range(self._number):
            parts = [
                part for k, file in enumerate(self._files) if (part := self._read(number, k, file))
            ]
            if any(len(part.events) for part in parts):
                reading = put_together(parts, self.sheets, [], self._known)
                self.problems += reading.problems
                self.set_aside += reading.set_aside
                self.notices = (*dict.fromkeys((*self.notices, *reading.notices)),)
                yield reading.log
            else:
                self.problems += tuple(fault for part in parts for fault in part.problems)
                self.set_aside += sum(part.set_aside for part in parts)
        order = {sheet.file: k for k, sheet in enumerate(self.sheets)}
        self.problems = tuple(sorted(self.problems, key=lambda one: (order[one.file], one.row)))

    def _read(self, number: int, k: int, file: _Spread) -> Part | None:
        path = _place(self._folder.name, number, k)
        if not path.exists():
            return None
        with pa.ipc.open_stream(path) as stream:
            batches = [*stream]
        columns = [
            pa.chunked_array([batch.column(str(at)) for batch in batches])
            if str(at) in stream.schema.names
            else column_of([])
            for at in range(len(file.empty.headings))
        ]
        texts = pa.chunked_array([batch.column(_TEXT) for batch in batches])
        if texts.null_count < len(texts):
            columns[file.time] = pc.coalesce(texts, columns[file.time].cast(pa.string()))
        rows = np.concatenate([batch.column(_ROW).to_numpy() for batch in batches])
        whole = replace(file.empty, columns=tuple(columns), rows=rows)
        return read_long(whole, file.layout, self._known, k)


def partitioned(
    paths: list[Path],
    names: list[str],
    known: Vocabulary,
    size: int,
    in_pieces: Callable[[BinaryIO, str, Vocabulary], InPieces],
) -> Partitions | None:
    """Inputs of so many bytes in partitions; None where they are not all plain and long."""
    number = max(2, -(-size // PARTITION))
    folder = tempfile.TemporaryDirectory(prefix="timeline-", ignore_cleanup_errors=True)
    files, last, rows = [], np.iinfo(np.int64).min, 0
    try:
        for k, (path, name) in enumerate(zip(paths, names, strict=True)):
            with opened(path, name) as stream:
                plain = in_pieces(stream, name, known)
                spread = _Spreading(plain, folder.name, number, k)
                spread.run()
                sheet = Sheet(name, "", LONG, plain.sha256, spread.rows)
            empty = replace(plain.head.table, witnesses=spread.witnesses)
            files.append(_Spread(sheet, empty, plain.head.layout, int(plain.used.time)))
            last, rows = max(last, spread.last), rows + spread.rows
    except NotPlainError:
        folder.cleanup()
        return None
    day = local_day(np.asarray([last]))
    return Partitions(
        _folder=folder,
        _files=files,
        _number=number,
        _known=known,
        last=Moment(int(first_second(day)[0]), int(last_second(day)[0])),
        rows_read=rows,
        sheets=tuple(file.sheet for file in files),
    )


def _place(folder: str, number: int, k: int) -> Path:
    return Path(folder) / f"{number}-{k}.arrow"


class _Spreading:
    """One file's rows on their way to the partitions."""

    def __init__(self, plain: InPieces, folder: str, number: int, k: int) -> None:
        if plain.head.layout.kind != LONG or not plain.used.time:
            raise NotPlainError
        self._plain = plain
        self._case, self._time = plain.used.case, plain.used.time
        self._paths = [_place(folder, one, k) for one in range(number)]
        self._activity = str(plain.head.layout.roles[ACTIVITY])
        self._texts: set[str] = set()
        self.witnesses: tuple[str, ...] = ()
        self.rows = 0
        self.last = np.iinfo(np.int64).min

    def run(self) -> None:
        """Spread all rows; raises NotPlainError where a piece is not plain."""
        with ExitStack() as stack:
            writers: dict[int, pa.ipc.RecordBatchStreamWriter] = {}
            for piece in self._plain.pieces():
                for number, batch in self._cut(self._with_texts(piece)):
                    if number not in writers:
                        writers[number] = stack.enter_context(
                            pa.ipc.new_stream(self._paths[number], batch.schema)
                        )
                    writers[number].write_batch(batch)
        self.witnesses = witnesses_of([*self._texts])
        times = read_times([*self._texts])
        self.last = max(self.last, int(times.latest[times.read].max(initial=self.last)))

    def _cut(self, piece: pa.Table) -> Iterator[tuple[int, pa.RecordBatch]]:
        """The rows of a piece by partition; of the cases, each has its own alone."""
        every = np.arange(len(self._paths) + 1)
        case = piece.column(self._case).chunk(0)
        of_case = _partition(_alike(case.dictionary), len(self._paths))
        sorted_cases = np.argsort(of_case, kind="stable")
        cases_from = np.searchsorted(of_case[sorted_cases], every)
        anew = np.empty(len(of_case), np.int32)
        anew[sorted_cases] = np.arange(len(of_case)) - cases_from[of_case[sorted_cases]]
        names = case.dictionary.take(pa.array(sorted_cases))
        codes = case.indices.to_numpy()
        order = np.argsort(of_case[codes], kind="stable")
        begins = np.searchsorted(of_case[codes[order]], every)
        codes = anew[codes[order]]
        first = self._plain.head.table.heading_row + 1 + self.rows
        numbers = pa.array(np.arange(first, first + len(piece), dtype=np.int32))
        self.rows += len(piece)
        whole = piece.combine_chunks().to_batches()[0].append_column(_ROW, numbers)
        at, whole = whole.schema.names.index(self._case), whole.take(pa.array(order))
        for number in np.flatnonzero(np.diff(begins)):
            mine = slice(begins[number], begins[number + 1])
            own = names[cases_from[number] : cases_from[number + 1]]
            column = pa.DictionaryArray.from_arrays(pa.array(codes[mine]), own)
            yield int(number), whole[mine].set_column(at, self._case, column)

    def _with_texts(self, piece: pa.Table) -> pa.Table:
        """The piece with its times as local times, or else, in a column more, as texts.

        Of both the latest is noted that any event may stand for; a row without activity is none.
        """
        activity = piece.column(self._activity).chunk(0)
        filled = np.asarray([bool(clear(text)) for text in activity.dictionary.to_pylist()])
        is_event = filled[activity.indices.to_numpy()]
        times = piece.column(self._time)
        if pa.types.is_timestamp(times.type):
            found = iso.placed(times.to_numpy().view(np.int64))
            if found is not None:
                self.last = max(self.last, int(found[1][is_event].max(initial=self.last)))
                return piece.append_column(_TEXT, pa.nulls(len(piece), pa.string()))
            times = times.cast(pa.string())
        self._texts.update(times.filter(pa.array(is_event)).unique().to_pylist())
        at = piece.column_names.index(self._time)
        nothing = pa.nulls(len(piece), pa.timestamp("s"))
        return piece.set_column(at, self._time, nothing).append_column(_TEXT, times)


def _alike(names: pa.StringArray) -> npt.NDArray[np.object_]:
    """Texts by which cases that look alike go to one partition, where they are told of."""
    if all_match(names, _PLAIN):
        return named(pc.ascii_lower(names).to_pylist())
    return named(folded(clear(text)) for text in names.to_pylist())


def _partition(texts: npt.NDArray[np.object_], number: int) -> npt.NDArray[np.int16]:
    """Which partition each case goes to: the same for texts that differ by capitals or spacing alone."""
    from pandas.util import hash_array  # noqa: PLC0415  slow to load

    return (hash_array(texts, categorize=False) % np.uint64(number)).astype(np.int16)
