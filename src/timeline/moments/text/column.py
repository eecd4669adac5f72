"""A whole column of times, each distinct text read once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from timeline.columnar.arrow_compute import cast, dictionary_encoded, to_numpy
from timeline.columnar.coded_text import AnyCodes, CodedText
from timeline.moments import Moment, iso
from timeline.moments.text.distinct import NO_DAYS, NOTHING, Distinct, Settled, read_distinct
from timeline.moments.text.order import Shown
from timeline.moments.zone import Mask, Seconds


class Times(NamedTuple):
    """A column of times; the arrays are as long as the column."""

    earliest: Seconds
    latest: Seconds
    read: Mask
    reason: dict[int, str]
    """By position, why a text was not read and what to write instead."""
    warning: dict[int, str]
    """By position, a warning about a text that was read."""
    notices: tuple[str, ...]
    """Notices of the column as a whole."""
    shown: Shown = Shown()
    """What the column shows of the order of day and month."""

    @classmethod
    def none(cls) -> Times:
        """No time."""
        nothing = np.empty(0, np.int64)
        return cls(nothing, nothing, np.empty(0, bool), {}, {}, ())


def read_times(texts: Sequence[str | None] | pa.ChunkedArray, settled: Settled = NOTHING) -> Times:
    """Read a column of texts; each distinct text is read once (measuring 1.2).

    Chunks of plain ISO 8601 are read by pyarrow, ten times faster; they do not show the order of
    day and month. Chunks of timestamps are local times that were read before
    (`iso.local_seconds`). Choices in `settled` are not changed by the texts of the column.
    """
    if isinstance(texts, pa.ChunkedArray) and not pa.types.is_dictionary(texts.type):
        return _read_chunks(texts, settled)
    if isinstance(texts, pa.ChunkedArray):
        encoded = texts.unify_dictionaries().combine_chunks()
        codes, found = to_numpy(encoded.indices), encoded.dictionary.to_pylist()
    else:
        column = CodedText.of(texts)
        codes, found = column.codes, [*column.names]
    return _of_distinct(codes, read_distinct(found, settled))


def _read_chunks(column: pa.ChunkedArray, settled: Settled) -> Times:
    chunks = column.chunks
    begins = np.cumsum([0, *map(len, chunks)])
    earliest = np.empty(len(column), np.int64)
    ends: list[Seconds | None] = [None] * len(chunks)
    """By chunk, the latest of its times, unless all of them are exact."""
    read = np.ones(len(column), bool)

    def plain(k: int) -> bool:
        chunk = chunks[k]
        local = (
            iso.local_seconds(chunk)
            if pa.types.is_string(chunk.type)
            else to_numpy(chunk.view(pa.int64()))
        )
        if local is None:
            return False
        at = slice(begins[k], begins[k + 1])
        found = iso.placed(local)
        if found is None:
            return False
        earliest[at], last = found
        ends[k] = None if last is found[0] else last
        return True

    with ThreadPoolExecutor() as pool:
        slow = [k for k, done in enumerate(pool.map(plain, range(len(chunks)))) if not done]
    reason: dict[int, str] = {}
    warning: dict[int, str] = {}
    notices: tuple[str, ...] = ()
    shown = Shown()
    latest = earliest
    if slow or any(end is not None for end in ends):
        latest = earliest.copy()
        for k, end in enumerate(ends):
            if end is not None:
                latest[begins[k] : begins[k + 1]] = end
    if slow:
        at = np.concatenate([np.arange(begins[k], begins[k + 1]) for k in slow])
        rest = dictionary_encoded(pa.chunked_array([cast(chunks[k], pa.string()) for k in slow]))
        # Some chunks alone cannot show how numbers of the whole column are to be read.
        if settled.days_from is None and len(chunks) > 1:
            settled = settled._replace(days_from=NO_DAYS)
        if settled.messages is None and len(slow) < len(chunks):
            settled = settled._replace(messages=False)
        times = read_times(rest, settled)
        earliest[at], latest[at], read[at] = times.earliest, times.latest, times.read
        reason = {int(at[k]): words for k, words in times.reason.items()}
        warning = {int(at[k]): words for k, words in times.warning.items()}
        notices, shown = times.notices, times.shown
    return Times(earliest, latest, read, reason, warning, notices, shown)


def _of_distinct(codes: AnyCodes, of: Distinct) -> Times:
    """The times of a column from those of its distinct texts; the code -1 is a blank."""
    # A missing text has the code -1, which selects the blank one added at the end.
    refused = np.flatnonzero(~of.read[codes])
    warned = np.flatnonzero((of.warning != "")[codes])
    return Times(
        of.earliest[codes],
        of.latest[codes],
        of.read[codes],
        {int(k): str(of.reason[codes[k]]) for k in refused},
        {int(k): str(of.warning[codes[k]]) for k in warned},
        of.notices,
        of.shown._replace(open=int(of.either[codes].sum())),
    )


def read_moment(text: str) -> Moment:
    """Read one time; raises ValueError with the reason, which does not quote it."""
    times = read_times([text])
    if not times.read[0]:
        raise ValueError(str(times.reason[0]))
    return Moment(int(times.earliest[0]), int(times.latest[0]))
