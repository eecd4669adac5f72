"""A log too large for memory, split by case into partitions that are each read whole.

Rows are written, as they are parsed, to a partition chosen by a hash of the case number (or of the
case that the keys give it). A case is in one partition with all its rows, so counts over the
partitions are counts over the log. The files are in the system's temporary folder, readable by
this user only, and are removed at the end, or by the next run if this one is killed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from timeline.errors import Problem
from timeline.event_log import (
    EventLog,
    Events,
    Latest,
    Recorded,
    Sheet,
    days_of,
    last_record,
    latest_of,
)
from timeline.moments import Moment
from timeline.moments.text import NO_DAYS
from timeline.pathway import Pathway
from timeline.reading.matching.keys import Keys, with_keys
from timeline.reading.matching.look_alikes import notice
from timeline.reading.matching.recorded import assumed, recorded, source_of
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.merge.partition_writer import NEVER_YET, ROW, TEXT, PartitionWriter
from timeline.reading.merge.reading import merged, once, repeat_notices
from timeline.reading.sources.chunks import ChunkedFile, NotPlainError
from timeline.reading.tables.event_times import order_notice
from timeline.reading.tables.headings import LIFECYCLE, LONG, OUTCOME, STATUS, Layout
from timeline.reading.tables.long_table import read_long
from timeline.reading.tables.statuses import added_up
from timeline.reading.tables.table import RawTable, column_of
from timeline.reading.tables.table_result import (
    READ_AS_BLANK,
    Repeats,
    TableResult,
    not_available,
    read_as_blank,
)
from timeline.safe_open import opened
from timeline.scratch import ScratchFolder

PARTITION = 160 << 20
"""Bytes of input to a partition, about."""


@dataclass(frozen=True, slots=True)
class _PartitionedFile:
    """A file whose rows are in the partitions."""

    sheet: Sheet
    empty: RawTable
    layout: Layout
    time: int
    """The position of the column of times."""


@dataclass(slots=True)
class Partitions:
    """A log in partitions. `problems`, `notices` and `set_aside` are whole once `logs` has been run through."""

    _folder: ScratchFolder
    _files: list[_PartitionedFile]
    _number: int
    _known: Vocabulary
    _keys: Keys | None
    last: Moment
    """The local dates of the greatest earliest and the greatest latest."""
    rows_read: int
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    set_aside: int = 0
    sheets: tuple[Sheet, ...] = field(default=())
    far: Problem | None = None
    """The last record, where it is far after every event of every other case."""
    _orders: tuple[Problem, ...] = ()
    """Notices of the files: files passed over, and orders of day and month."""
    _recorded: Recorded | None = None

    @property
    def pathway(self) -> Pathway:
        """The pathway whose names are used to read the log, and against which it is measured."""
        return self._known.pathway

    @property
    def recorded(self) -> Recorded:
        """What the sources record, which is known before any partition is measured."""
        if self._recorded is None:
            every = [self._records(parts) for n in range(self._number) if (parts := self._parts(n))]
            self._recorded = Recorded.merged(every)
        return self._recorded

    def _records(self, parts: list[TableResult]) -> Recorded:
        parts = [once(part, self.sheets, self._known) for part in parts]
        events = assumed(Events.concatenated(part.events for part in parts), self._known)
        return recorded(parts, self.sheets, events, self._known)[0]

    def _parts(self, number: int) -> list[TableResult]:
        found = (self._read(number, k, file) for k, file in enumerate(self._files))
        return [part for part in found if part]

    @property
    def logs(self) -> Iterator[EventLog]:
        """The partitions in turn."""
        whole = self.recorded
        self.problems, self.notices, self.set_aside = (), self._orders, 0
        repeats: list[Repeats] = []
        latest: Latest | None = None
        for number in range(self._number):
            parts = self._parts(number)
            if any(len(part.events) for part in parts):
                reading = merged(parts, self.sheets, [], self._known)
                self.problems += reading.problems
                self.set_aside += reading.set_aside
                its_own = repeat_notices(reading.repeats, self.sheets)
                self.notices += tuple(one for one in reading.notices if one not in its_own)
                repeats += reading.repeats
                latest = latest_of(reading.log).merged(latest)
                yield replace(reading.log, recorded=whole)
            else:
                self.problems += tuple(fault for part in parts for fault in part.problems)
                self.notices += tuple(one for part in parts for one in part.notices)
                self.set_aside += sum(part.set_aside for part in parts)
        self.notices += repeat_notices(repeats, self.sheets)
        self.notices = (*dict.fromkeys((*self._counted(), *self._known.mapping.notices)),)
        self.far = latest.far(self.last) if latest else None
        order = {sheet.file: k for k, sheet in enumerate(self.sheets)}
        self.problems = tuple(sorted(self.problems, key=lambda one: (order[one.file], one.row)))

    def _counted(self) -> Iterator[Problem]:
        """The notices, those that count a table's cells counted over all partitions."""
        cells = Counter[str]()
        alike: list[Problem] = []
        blank: dict[tuple[str, str, str], list[Problem]] = {}
        statuses: list[Problem] = []
        for one in self.notices:
            if one.kind in {"did_not_happen", "statuses"}:
                statuses.append(one)
            elif one.kind == "not_available":
                cells[one.file] += one.count
            elif one.kind == "case_numbers":
                alike.append(one)
            elif one.kind == "not_read" and READ_AS_BLANK in one.problem:
                why = one.problem.rpartition(READ_AS_BLANK)[2]
                blank.setdefault((one.file, one.column, why), []).append(one)
            else:
                yield one
        yield from map(read_as_blank, blank.values())
        if alike:
            order = {sheet.file: k for k, sheet in enumerate(self.sheets)}
            first = min(alike, key=lambda one: (order[one.file], one.row))
            yield notice(first.file, "", first.row, sum(one.count for one in alike))
        yield from added_up(statuses)
        for file in self._files:
            table = file.empty
            yield from not_available(table, cells[table.place.file], blank=not table.has_blank)

    def _read(self, number: int, k: int, file: _PartitionedFile) -> TableResult | None:
        path = _place(self._folder.path, number, k)
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
        texts = pa.chunked_array([batch.column(TEXT) for batch in batches])
        if texts.null_count < len(texts):
            columns[file.time] = pc.coalesce(texts, columns[file.time].cast(pa.string()))
        rows = np.concatenate([batch.column(ROW).to_numpy() for batch in batches])
        whole = replace(file.empty, columns=tuple(columns), rows=rows)
        return with_keys(read_long(whole, file.layout, self._known, k), file.sheet, self._keys)


def partitioned(
    paths: list[Path],
    names: list[str],
    known: Vocabulary,
    size: int,
    open_chunked: Callable[[BinaryIO, str, Vocabulary], ChunkedFile],
    keys: Keys | None = None,
    notices: Iterable[Problem] = (),
) -> Partitions | None:
    """Files of `size` bytes split into partitions; None unless all are plain and long.

    `notices` are those of files that were passed over.
    """
    number = max(2, -(-size // PARTITION))
    folder = ScratchFolder()
    files: list[_PartitionedFile] = []
    orders = [*notices]
    sources: dict[tuple[object, ...], int] = {}
    begin, last, rows = NEVER_YET, NEVER_YET, 0
    try:
        for k, (path, name) in enumerate(zip(paths, names, strict=True)):
            with opened(path, name) as stream:
                plain = open_chunked(stream, name, known)
                case_of = keys.of(name) if keys else None
                spread = PartitionWriter(
                    plain, [_place(folder.path, one, k) for one in range(number)], case_of, known
                )
                spread.run()
                source = sources.setdefault(source_of(plain.head.layout), len(sources))
                sheet = Sheet(name, "", LONG, plain.sha256, spread.rows, source)
            # What some of the rows show of mere numbers is not what all of them show.
            empty = replace(
                plain.head.table,
                order=spread.shown.order,
                messages=spread.messages,
                has_blank=spread.has_blank,
                days_from=NO_DAYS,
            )
            files.append(_PartitionedFile(sheet, empty, plain.head.layout, int(plain.used.time)))
            begin, last = max(begin, spread.begin), max(last, spread.last)
            rows += spread.rows
            if known.mapping.order(plain.head.table.headings[int(plain.used.time)]) is None:
                orders += order_notice(name, spread.shown)
    except NotPlainError:
        folder.close()
        return None
    found = Partitions(
        _folder=folder,
        _files=files,
        _number=number,
        _known=known,
        _keys=keys,
        last=days_of(begin, last),
        _orders=tuple(orders),
        rows_read=rows,
        sheets=tuple(file.sheet for file in files),
    )
    has_status = any({STATUS, LIFECYCLE, OUTCOME} & {*file.layout.roles} for file in files)
    if (
        known.mapping.different_times == "one event" or has_status
    ):  # the latest event may be set aside
        every = [last_record(log) for log in found.logs] or [found.last]
        found.last = Moment(max(one.earliest for one in every), max(one.latest for one in every))
    return found


def _place(folder: Path, number: int, k: int) -> Path:
    return folder / f"{number}-{k}.arrow"
