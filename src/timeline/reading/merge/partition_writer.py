"""Writes the rows of a file to the partitions of a log, as they are parsed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from timeline.columnar.coded_text import object_array
from timeline.moments import iso
from timeline.moments.text import NO_DAYS, Settled, Shown, read_times, shown_by
from timeline.moments.text.distinct import are_messages
from timeline.moments.zone import Seconds
from timeline.reading.matching.look_alikes import keys
from timeline.reading.matching.vocabulary import Vocabulary
from timeline.reading.sources.chunks import ChunkedFile, NotPlainError
from timeline.reading.tables import cells
from timeline.reading.tables.cells import without
from timeline.reading.tables.event_times import calendar_years
from timeline.reading.tables.headings import ACTIVITY, DATE, EARLIEST, LONG
from timeline.reading.tables.summary_rows import summary_rows
from timeline.reading.tables.table import clear, trimmed

ROW, TEXT = "row", "text"
"""The columns of a partition besides the file's own: the row's number, and a time that is not plain."""
NEVER_YET = int(np.iinfo(np.int64).min)


class PartitionWriter:
    """Writes the rows of one file to partitions, and notes the facts that all rows show together."""

    def __init__(
        self,
        plain: ChunkedFile,
        paths: list[Path],
        case_of: dict[str, str] | None,
        known: Vocabulary,
    ) -> None:
        """`plain` must have a long layout; `paths` are the partitions, `case_of` the keys of the file.

        Raises NotPlainError for a file of another layout, and for one whose times are in two
        columns: how those are read depends on all rows.
        """
        layout = plain.head.layout
        if layout.kind != LONG or not plain.used.time or {DATE, EARLIEST} & {*layout.roles}:
            raise NotPlainError
        self._plain, self._known = plain, known
        self._order = known.mapping.order(plain.head.table.headings[int(plain.used.time)])
        self._days = known.mapping.excel_days or NO_DAYS
        self._case, self._time = plain.used.case, plain.used.time
        self._paths, self._case_of = paths, case_of
        self._activity = str(plain.head.layout.roles[ACTIVITY])
        self._texts = Counter[str]()
        self._of_events: set[str] = set()
        self._has_plain = False
        """Whether some times were read as they came."""
        self.shown = Shown()
        """What its times show of the order of day and month."""
        self.messages = False
        """Whether its times are figures alone."""
        self.has_blank = False
        self.rows = 0
        self.begin = self.last = NEVER_YET
        """The greatest earliest and the greatest latest of any event."""
        self._years = calendar_years()

    def run(self) -> None:
        """Write all rows; raises NotPlainError where a chunk is not plain."""
        with ExitStack() as stack:
            writers: dict[int, pa.ipc.RecordBatchStreamWriter] = {}
            for chunk in self._plain.chunks():
                for number, batch in self._cut(self._with_texts(chunk)):
                    if number not in writers:
                        writers[number] = stack.enter_context(
                            pa.ipc.new_stream(self._paths[number], batch.schema)
                        )
                    writers[number].write_batch(batch)
        every = [*self._texts]
        self.shown = shown_by(every, np.asarray([*self._texts.values()], np.int64))
        self.messages = not self._has_plain and are_messages(every)
        texts = {clear(text) for text in self._texts}
        self.has_blank = any(not text or self._known.word(text) == "blank" for text in texts)
        settled = Settled(self._order or self.shown.order, self._days, self.messages)
        times = read_times([*self._of_events], settled)
        self._note(times.earliest[times.read], times.latest[times.read])

    def _note(self, earliest: Seconds, latest: Seconds) -> None:
        """Note the greatest ends of some events within the calendar's years."""
        inside = self._years.hold(earliest, latest)
        self.begin = int(earliest[inside].max(initial=self.begin))
        self.last = int(latest[inside].max(initial=self.last))

    def _cut(self, chunk: pa.Table) -> Iterator[tuple[int, pa.RecordBatch]]:
        """The rows of a chunk by partition, each with only its cases in the dictionary."""
        every = np.arange(len(self._paths) + 1)
        case = chunk.column(self._case).chunk(0)
        of_case = _partition(object_array(keys(self._cases(case.dictionary))), len(self._paths))
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
        numbers = pa.array(np.arange(first, first + len(chunk), dtype=np.int32))
        self.rows += len(chunk)
        whole = chunk.combine_chunks().to_batches()[0].append_column(ROW, numbers)
        at, whole = whole.schema.names.index(self._case), whole.take(pa.array(order))
        for number in np.flatnonzero(np.diff(begins)):
            mine = slice(begins[number], begins[number + 1])
            own = names[cases_from[number] : cases_from[number + 1]]
            column = pa.DictionaryArray.from_arrays(pa.array(codes[mine]), own)
            yield int(number), whole[mine].set_column(at, self._case, column)

    def _cases(self, own: pa.StringArray) -> pa.StringArray:
        """The cases that a file's own numbers are."""
        if self._case_of is None:
            return own
        return pa.array([self._case_of.get(clear(text), text) for text in own.to_pylist()])

    def _with_texts(self, chunk: pa.Table) -> pa.Table:
        """The chunk with its times as local times or, in a further column, as texts.

        The latest time of any event is noted; rows without an activity, without a key, or with
        totals are no events.
        """
        cases = trimmed(chunk.column(self._case))
        is_row = ~summary_rows(cases)
        is_event = is_row & (without(cases, cells.no_case)[0].codes >= 0)
        activity = trimmed(chunk.column(self._activity))
        is_event &= without(activity, cells.no_activity)[0].codes >= 0
        if self._case_of is not None:
            case = chunk.column(self._case).chunk(0)
            has_key = [clear(text) in self._case_of for text in case.dictionary.to_pylist()]
            is_event &= np.asarray(has_key)[case.indices.to_numpy()]
        times = chunk.column(self._time)
        if pa.types.is_timestamp(times.type):
            found = iso.placed(times.to_numpy().view(np.int64))
            if found is not None:
                self._has_plain = True
                self._note(found[0][is_event], found[1][is_event])
                return chunk.append_column(TEXT, pa.nulls(len(chunk), pa.string()))
            times = times.cast(pa.string())
        # Every row shows the order of day and month, as it does in a log that is read whole.
        counts = times.filter(pa.array(is_row)).value_counts()
        self._texts.update(dict(zip(*(part.to_pylist() for part in counts.flatten()), strict=True)))
        self._of_events.update(times.filter(pa.array(is_event)).unique().to_pylist())
        at = chunk.column_names.index(self._time)
        nothing = pa.nulls(len(chunk), pa.timestamp("s"))
        return chunk.set_column(at, self._time, nothing).append_column(TEXT, times)


def _partition(texts: npt.NDArray[np.object_], number: int) -> npt.NDArray[np.int16]:
    """Which partition each case goes to: the same for texts that look alike, where they are pointed out."""
    from pandas.util import hash_array  # noqa: PLC0415  slow to load

    return (hash_array(texts, categorize=False) % np.uint64(number)).astype(np.int16)
