"""Plain ISO 8601 texts of times, a whole column at once, by pyarrow: read, and written.

Read here is '2021-04-12', '2021-04-12 14:30' or '2021-04-12T14:30:05' and nothing else; the
strict reader in `text` gives the same for these, and has the words for all others.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from timeline.columnar.arrow_compute import cast, distinct_lengths, to_numpy
from timeline.moments.zone import (
    DAY,
    FIRST_YEAR,
    LAST_YEAR,
    Seconds,
    day_number,
    first_second,
    last_second,
    local_to_instants,
    offset_of,
)

LENGTHS = frozenset(map(len, ("2021-04-12", "2021-04-12 14:30", "2021-04-12 14:30:05")))
_FIRST = day_number(FIRST_YEAR, 1, 1) * DAY
_END = day_number(LAST_YEAR + 1, 1, 1) * DAY


def local_seconds(texts: pa.StringArray) -> Seconds | None:
    """Each text as local seconds since 1970-01-01 00:00; None where one of them is not plain."""
    if not LENGTHS.issuperset(distinct_lengths(texts).to_pylist()):
        return None
    try:
        local = to_numpy(cast(texts, pa.timestamp("s")).view(pa.int64()))
    except pa.ArrowInvalid:
        return None
    return local if local.size and local.min() >= _FIRST and local.max() < _END else None


def placed(local: Seconds) -> tuple[Seconds, Seconds] | None:
    """The earliest and the latest instant of each; None where one of the times never was.

    A time of midnight is a date alone (measuring 1.2).
    """
    day = local // DAY
    instants = local_to_instants(local)
    if instants.missing.any():
        return None
    is_date = local == day * DAY
    if not is_date.any():
        return instants.first, instants.last
    return (
        np.where(is_date, first_second(day), instants.first),
        np.where(is_date, last_second(day), instants.last),
    )


def iso_texts(column: pa.ChunkedArray) -> pa.StringArray:
    """Instants as ISO 8601 texts in Europe/London with their offset; null where there is none."""
    import pyarrow.compute as pc  # noqa: PLC0415  slow to load, and reading needs none of it

    seconds = column.cast(pa.timestamp("s", "UTC")).cast(pa.int64()).combine_chunks()
    there = seconds.is_valid().to_numpy(zero_copy_only=False)
    instants = seconds.fill_null(0).to_numpy()
    offset = offset_of(instants)
    kinds, code = np.unique(offset, return_inverse=True)
    tails = [f"+{kind // 3600:02}:{kind // 60 % 60:02}" for kind in kinds.tolist()]
    tail = pa.DictionaryArray.from_arrays(pa.array(code), pa.array(tails)).cast(pa.string())
    wall = pa.array(instants + offset, pa.timestamp("s"), mask=~there).cast(pa.string())
    return pc.binary_join_element_wise(pc.replace_substring(wall, " ", "T"), tail, "")
